"""Which candidates each part is made of. Any part can be told by its number alone, so that nobody holds a plan of all rows."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from random import Random
from typing import NamedTuple

PART = 16_384
"""Rows of a part: about 50 MB, two seconds of one core. Larger ones are made faster, for every stream's code is fetched once a
part: measured 168 µs a row in parts of 500 rows, 149 of 2,000, 141 of 4,000, 127 of 8,000; with a faster row 115 of 8,000,
111 of 16,000 and of 32,000."""

_SMALL_PART = 512
_FEW_PARTS = 4
"""Small files have up to so many parts of at least that many rows, so that several workers have something to do."""

_PHASES = 2**32
_GOLDEN = 2654435769
"""The golden ratio of 2**32 (Knuth, "Sorting and Searching", 6.4): shifts streams against each other."""


class Stream(NamedTuple):
    """The candidates of one scenario for one split."""

    scenario: str
    split: str


class Task(NamedTuple):
    """A part to make.

    Args:
        name: `split-round-number`.
        order: The stream of each row.
        first: For each of these streams the number of its first candidate here.
    """

    name: str
    order: array[int]
    first: dict[int, int]


def first_round(split: str, seed: int, wanted: Mapping[int, int]) -> Iterator[Task]:
    """Give the parts of a split, each with its share of every stream, shuffled.

    Args:
        split: `train` or `eval`.
        seed: The mix's.
        wanted: Rows of each stream of the split.
    """
    parts = _number_of_parts(sum(wanted.values()))
    for number in range(parts):
        first = {stream: _before(stream, rows, number, parts) for stream, rows in wanted.items()}
        order = array("H")
        for stream, rows in wanted.items():
            order.extend(array("H", [stream]) * (_before(stream, rows, number + 1, parts) - first[stream]))
        Random(f"{seed}/{split}/{number}").shuffle(order)
        yield Task(f"{split}-0-{number:06d}", order, {stream: first[stream] for stream in sorted(set(order))})


def next_round(split: str, number: int, lost: Iterable[int], used: list[int]) -> Iterator[Task]:
    """Give the parts that stand in for lost rows.

    Args:
        split: Theirs.
        number: Of the round, from 1.
        lost: The stream of each lost row, in the order of the rows.
        used: For each stream the number of its first unused candidate; is moved on.
    """
    for part, order in enumerate(_slices(lost)):
        counts = sorted(Counter(order).items())
        yield Task(f"{split}-{number}-{part:06d}", order, {stream: used[stream] for stream, _ in counts})
        for stream, count in counts:
            used[stream] += count


def _number_of_parts(rows: int) -> int:
    return max(1, min(-(-rows // _SMALL_PART), _FEW_PARTS), -(-rows // PART))


def _before(stream: int, rows: int, part: int, parts: int) -> int:
    """Return how many rows of a stream stand before a part; streams are out of phase, so that parts are equally long."""
    phase = stream * _GOLDEN % _PHASES
    return (rows * part * _PHASES + phase * parts) // (parts * _PHASES)


def _slices(lost: Iterable[int]) -> Iterator[array[int]]:
    order = array("H")
    for stream in lost:
        order.append(stream)
        if len(order) == PART:
            yield order
            order = array("H")
    if order:
        yield order
