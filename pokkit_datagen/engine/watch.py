"""Looks at parts as they come, to warn early and to stop a run that can't end well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from pokkit_datagen.engine.parts import Part
from pokkit_datagen.engine.tasks import Stream
from pokkit_datagen.errors import CapacityError, CheckError

PATIENCE = 200
"""So many lost rows in a row, and a scenario counts as exhausted."""

_SAMPLE = 300
"""After so many candidates a scenario's capacity is estimated."""

_FEW_UNCLEAR = 2
_SHARE_UNCLEAR = 0.005
"""So many unclear rows of a scenario are left out; more stop the run."""


class Watch:
    """What is known of each stream while its parts come in.

    Args:
        streams: Where rows come from.
        wanted: How many rows each stream shall give.
        warn: Told when a scenario will hardly have the rows that are wanted of it.
    """

    def __init__(self, streams: Sequence[Stream], wanted: Sequence[int], warn: Callable[[str], None]) -> None:
        self.streams = streams
        self.wanted = wanted
        self.warn = warn
        self.unclear: list[list[str]] = [[] for _ in streams]
        self._rows = [0] * len(streams)
        self._keys: list[set[int]] = [set() for _ in streams]
        self._drawn = [0] * len(streams)
        self._vain = [0] * len(streams)

    def part(self, part: Part) -> None:
        """Take note of a part.

        Raises:
            CheckError: Too many rows of a scenario are unclear.
        """
        streams = part.numbers("streams")
        for stream in streams:
            self._rows[stream] += 1
        for row, problem in part.head()["unclear"]:
            self._leave_out(streams[row], problem)
        keys = {row: key for key, row in part.by_row("keys")}
        for row, stream in enumerate(streams):
            if self._drawn[stream] < _SAMPLE:
                self._draw(stream, keys.get(row))

    def lost(self, part: Part, lost: set[int], missing: Counter[int]) -> None:
        """Take note of which rows of a part are lost.

        Raises:
            CapacityError: A stream has no further distinct rows.
        """
        for row, stream in enumerate(part.numbers("streams")):
            self._vain[stream] = self._vain[stream] + 1 if row in lost else 0
            if self._vain[stream] >= PATIENCE:
                name, split = self.streams[stream]
                raise CapacityError(
                    f"scenario {name!r} is exhausted: it gave {self.wanted[stream] - missing[stream]} of {self.wanted[stream]} "
                    f"distinct {split} rows, then {PATIENCE} duplicates in a row; "
                    "ask for fewer rows, give its domain less weight, or give it more templates"
                )

    def _leave_out(self, stream: int, problem: str) -> None:
        """Count a row that the checks found unclear; many of one scenario are a bug of its plugin."""
        unclear, rows = self.unclear[stream], self._rows[stream]
        unclear.append(problem)
        if len(unclear) > max(_FEW_UNCLEAR, _SHARE_UNCLEAR * rows):
            raise CheckError(f"{problem}; {len(unclear)} of its first {rows} rows are like that")

    def _draw(self, stream: int, key: int | None) -> None:
        """Estimate how many distinct rows a stream has, from the collisions in its first draws (the birthday problem)."""
        keys = self._keys[stream]
        if key is not None:
            keys.add(key)
        self._drawn[stream] += 1
        if self._drawn[stream] < _SAMPLE:
            return
        capacity = _SAMPLE**2 // (2 * max(_SAMPLE - len(keys), 1))
        keys.clear()
        if capacity < min(1.5 * self.wanted[stream], _SAMPLE**2 // 2):
            name, split = self.streams[stream]
            self.warn(f"scenario {name!r} has about {capacity:,} distinct {split} rows; {self.wanted[stream]:,} are wanted of it")
