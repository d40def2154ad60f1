"""Pools of slot values, split so that evaluation says what training never said."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from xxhash import xxh3_64_intdigest

OPEN_FROM = 200
"""From this many values on a pool is open: a share of it is held out."""


def in_eval(value: str, share: float) -> bool:
    """Tell by hash whether an open value belongs to the held-out side; in whatever pool it stands, for pools share values."""
    return xxh3_64_intdigest(value.casefold().encode()) % 10_000 < share * 10_000


class Pool:
    """Values of one slot, drawn ahead. A pool of 200 values or more is open: each split draws from its own side.

    Args:
        name: Name of the slot in reports, such as `alarm_label`.
        values: The values; written by hand, or made by a slow provider once.

    Its `open` says whether it is large enough to hold values out.
    """

    def __init__(self, name: str, values: Sequence[str]) -> None:
        self.name = name
        self.values = tuple(dict.fromkeys(values))
        self.open = len(self.values) >= OPEN_FROM
        self.side = cache(self._side)

    def _side(self, split: str, share: float) -> tuple[str, ...]:
        """Return the values that this split may draw, given the share held out for evaluation."""
        if not self.open or not share:
            return self.values
        wanted = split == "eval"
        return tuple(value for value in self.values if in_eval(value, share) == wanted)
