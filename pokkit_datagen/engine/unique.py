"""Which rows are lost because an earlier one says the same, and whether two rows contradict each other.

Every part has its hashes sorted on disk. They are gone through in ranges, each of so few hashes that a set of them is small,
so that the memory does not grow with the number of rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pokkit_datagen.checks.contradiction import DECISION_BITS
from pokkit_datagen.engine.parts import Part

_IN_MEMORY = 500_000
"""Hashes of one range; a set of them takes about 50 MB."""

_MOST_RANGES = 64
"""Every range opens every part once, so that billions of hashes get larger ranges instead of more."""


Settled = tuple[Part, set[int]]
"""A part and its lost rows."""


class Clash(NamedTuple):
    """Two decisions after the same visible words.

    Args:
        part, mark: One of them and where it stands.
        other, known: The other.
    """

    part: Part
    mark: int
    other: Part
    known: int


def settled(earlier: Sequence[Settled], new: Sequence[Part]) -> list[Settled]:
    """Return new parts with their lost rows: those that say nothing new after the earlier parts and the new ones before."""
    found = [(part, set(part.head()["lost"])) for part in new]
    doubled: list[set[int]] = [set() for _ in new]
    for low, high in _ranges(new, "keys"):
        slices = [part.numbers("keys", low, high) for part in new]
        asked = {key for keys in slices for key in keys}
        seen = {key for part, _ in earlier for key in asked.intersection(part.numbers("keys", low, high))}
        for keys, again in zip(slices, doubled, strict=True):
            again |= seen.intersection(keys)
            seen.update(keys)
    for (part, lost), again in zip(found, doubled, strict=True):
        if again:
            lost.update(row for key, row in part.by_row("keys") if key in again)
    _lose_misleading_words(earlier, found)
    return found


def _lose_misleading_words(earlier: Sequence[Settled], new: Sequence[Settled]) -> None:
    """Lose reworded rows that decide differently than another row after the same words; what a model writes may be anything."""
    parts = [part for part, _ in (*earlier, *new)]
    asked = {mark >> DECISION_BITS for part in parts for mark in part.numbers("reworded")}
    if not asked:
        return
    plain = (mark for part in parts for mark in part.numbers("marks"))
    known = {mark >> DECISION_BITS: mark for mark in plain if mark >> DECISION_BITS in asked}
    for part, lost in earlier:
        for mark, row in part.by_row("reworded"):
            if row not in lost:
                known.setdefault(mark >> DECISION_BITS, mark)
    for part, lost in new:
        lost.update(row for mark, row in part.by_row("reworded") if known.setdefault(mark >> DECISION_BITS, mark) != mark)


def contradiction(parts: Sequence[Part]) -> Clash | None:
    """Return two rows that decide differently after the same visible words, if there are any; none of them is reworded."""
    for low, high in _ranges(parts, "marks"):
        known: dict[int, int] = {}
        for part in parts:
            for mark in part.numbers("marks", low, high):
                first = known.setdefault(mark >> DECISION_BITS, mark)
                if first != mark:
                    other = next(other for other in parts if first in other.numbers("marks", low, high))
                    return Clash(part, mark, other, first)
    return None


def _ranges(parts: Sequence[Part], name: str) -> Iterator[tuple[int, int]]:
    """Cut all hashes into ranges of about equally many, at places that keep the marks of one prefix together."""
    total = sum(len(part.numbers(name)) for part in parts)
    cuts = min(1 + total // _IN_MEMORY, _MOST_RANGES)
    prefixes = 1 << (64 - DECISION_BITS)
    for cut in range(cuts):
        yield (prefixes * cut // cuts) << DECISION_BITS, (prefixes * (cut + 1) // cuts) << DECISION_BITS
