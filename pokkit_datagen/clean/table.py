"""A map from hashes to row numbers that a million rows fit into."""

from __future__ import annotations

from array import array

_SPREAD = 0x9E3779B97F4A7C15
_FEW = 4


class Table:
    """Maps 64-bit hashes to row numbers by open addressing: 12 bytes a slot, where a dict takes a hundred.

    A hash can have several numbers; the first four are kept, more would only make lookups slow.
    """

    def __init__(self, size: int = 1 << 12) -> None:
        self._keys = array("Q", bytes(8 * size))
        self._numbers = array("I", bytes(4 * size))
        self._used = 0

    def __len__(self) -> int:
        return self._used

    def find(self, key: int) -> list[int]:
        """Return the numbers kept under a hash, in the order in which they came."""
        key = key or 1  # 0 marks a free slot
        keys, last = self._keys, len(self._keys) - 1
        where = _start(key, last)
        found = []
        while keys[where]:
            if keys[where] == key:
                found.append(self._numbers[where])
            where = (where + 1) & last
        return found

    def add(self, key: int, number: int) -> None:
        """Keep a row number under a hash."""
        if len(self.find(key)) < _FEW:
            if 3 * self._used > 2 * len(self._keys):
                self._grow()
            self._put(key or 1, number)

    def _put(self, key: int, number: int) -> None:
        keys, last = self._keys, len(self._keys) - 1
        where = _start(key, last)
        while keys[where]:
            where = (where + 1) & last
        keys[where] = key
        self._numbers[where] = number
        self._used += 1

    def _grow(self) -> None:
        keys, numbers = self._keys, self._numbers
        size, self._used = 2 * len(keys), 0
        self._keys, self._numbers = array("Q", bytes(8 * size)), array("I", bytes(4 * size))
        for key, number in zip(keys, numbers, strict=True):
            if key:
                self._put(key, number)


def _start(key: int, last: int) -> int:
    return (key * _SPREAD >> 24) & last
