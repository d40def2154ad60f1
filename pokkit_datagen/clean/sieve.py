"""Looks at one row after the other and lets through what is new, in agreement with the rest, and wanted."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path

from pokkit_datagen.checks.contradiction import decisions
from pokkit_datagen.checks.row import Row
from pokkit_datagen.clean.against import Against
from pokkit_datagen.clean.caps import Caps
from pokkit_datagen.clean.clusters import Clusters
from pokkit_datagen.clean.skeleton import skeleton
from pokkit_datagen.clean.table import Table
from pokkit_datagen.clean.validate import Reject
from pokkit_datagen.conversation import Json

_DECISION_BITS = 16


class Sieve:
    """Remembers the rows that it let through, in some hundred bytes each.

    Args:
        inputs: The files, for messages that name an earlier line.
        caps: At most so many rows of a kind; `near` is how many of nearly the same wording, 0 for any number.
        against: What must not leak.
        folder: Where temporary files may be.
    """

    def __init__(self, inputs: Sequence[Path], caps: Mapping[str, int], against: Against, folder: Path) -> None:
        self._inputs = inputs
        self._near_cap = caps.get("near", 0)
        self._caps = Caps(caps)
        self._against = against
        self._clusters = Clusters(folder) if self._near_cap else None
        self._keys, self._prefixes, self._decisions = Table(), Table(), Table()
        self.files, self.lines = array("H"), array("I")

    def close(self) -> None:
        """Remove temporary files."""
        if self._clusters:
            self._clusters.close()

    def admit(self, parsed: Json, row: Row, file: int, line: int) -> None:
        """Let a row through and remember it.

        Raises:
            Reject: It stays out; nothing of it is remembered.
        """
        number = len(self.lines)
        key = row.key()
        for earlier in self._keys.find(key):
            raise Reject("duplicate", f"the same user text and calls as {self.place(earlier)}")
        marks = decisions(row, lacking=False)
        self._refuse_contradictions(marks)
        leak = self._against.leak(row.messages)
        if leak:
            raise Reject("leak", leak)
        kinds = self._caps.check(parsed, row)
        self._cluster(parsed, row, number)
        self._caps.add(kinds)
        self._keys.add(key, number)
        for mark in marks:
            if not self._prefixes.find(mark >> _DECISION_BITS):
                self._prefixes.add(mark >> _DECISION_BITS, number)
                self._decisions.add(mark, number)
        self.files.append(file)
        self.lines.append(line)

    def place(self, number: int) -> str:
        """Return `file:line` of a row that was let through."""
        return f"{self._inputs[self.files[number]]}:{self.lines[number]}"

    def _refuse_contradictions(self, marks: Sequence[int]) -> None:
        for mark in marks:
            for earlier in self._prefixes.find(mark >> _DECISION_BITS):
                if not self._decisions.find(mark):
                    raise Reject("contradiction", f"decides differently from {self.place(earlier)} after the same words")

    def _cluster(self, parsed: Json, row: Row, number: int) -> None:
        if not self._clusters:
            return
        text = skeleton(parsed, row)
        place = self._clusters.place(text)
        if place.cluster >= 0 and self._clusters.sizes[place.cluster] >= self._near_cap:
            first = self.place(self._clusters.firsts[place.cluster])
            raise Reject("near-duplicate", f"{self._near_cap:,} rows worded like {first} were kept already")
        self._clusters.add(place, text, number)
