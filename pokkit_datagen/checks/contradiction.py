"""Contradiction: two rows must not decide differently after the same visible words."""

from __future__ import annotations

from array import array

from xxhash import xxh3_64_intdigest

from pokkit_datagen.checks.row import Row

DECISION_BITS = 16
_DECISION_MASK = (1 << DECISION_BITS) - 1
_PREFIX_MASK = 2**64 - 1 - _DECISION_MASK
_NO_CALL = xxh3_64_intdigest(b"") & _DECISION_MASK


def decisions(row: Row, lacking: bool) -> list[int]:
    """Return one number for each point where the assistant decides.

    The upper 48 bits are a hash of all that is visible there (the situation in the system text, words, calls, results; whether
    the needed tool is offered; not the persona, which must not change a decision), the lower 16 of the calls made, if any.
    """
    seen = xxh3_64_intdigest(f"{row.situation}\0{lacking}".encode())
    marks = []
    number = 0
    for message in row.messages:
        # Roles alternate by rule, so the words alone tell one prefix from another.
        before, seen = seen, xxh3_64_intdigest((message["content"] or "").encode(), seen)
        if message["role"] != "assistant":
            continue
        if "tool_calls" not in message:
            marks.append(before & _PREFIX_MASK | _NO_CALL)
            continue
        count = len(message["tool_calls"])
        made = b"\0".join(row.dumped[number : number + count])
        number += count
        marks.append(before & _PREFIX_MASK | xxh3_64_intdigest(made) & _DECISION_MASK)
        if made:
            seen = xxh3_64_intdigest(made, seen)
    return marks


class Seen:
    """A set of decision marks that finds contradictions; 8 bytes a mark and open addressing, so that a million rows fit.

    A prefix is compared by its 48 bits and by the slot its hash leads to; a contradiction is missed once in 65,536.
    """

    def __init__(self, size: int = 1 << 16) -> None:
        self._table = array("Q", bytes(8 * size))
        self._used = 0

    def __len__(self) -> int:
        return self._used

    def contradicts(self, mark: int) -> bool:
        """Tell whether another decision is known for the mark's prefix; remember the mark."""
        if 3 * self._used > 2 * len(self._table):
            self._grow()
        where = self._find(mark)
        known = self._table[where]
        if known:
            return known != mark
        self._table[where] = mark
        self._used += 1
        return False

    def _find(self, mark: int) -> int:
        table = self._table
        last = len(table) - 1
        prefix = mark >> DECISION_BITS
        where = (prefix * 0x9E3779B97F4A7C15 >> 20) & last
        while (known := table[where]) and known >> DECISION_BITS != prefix:
            where = (where + 1) & last
        return where

    def _grow(self) -> None:
        marks = self._table
        self._table = array("Q", bytes(16 * len(marks)))
        for mark in marks:
            if mark:
                self._table[self._find(mark)] = mark
