"""Near-duplicates: rows whose text is almost that of an earlier row."""

from __future__ import annotations

from collections.abc import Sequence

from rensa import RMinHash, RMinHashLSH

ALIKE = 0.8
"""Jaccard index of two texts' sets of 5 neighbouring characters from which on they count as near-duplicates."""

_HASHES, _BANDS = 120, 20
"""Finds a pair at the limit with a probability of 0.998: 1 - (1 - 0.8**6) ** 20."""

_PROMISING = 0.65
"""An estimate from 120 hashes is off by 0.037 (one standard deviation) at 0.8; pairs below this are not compared exactly."""


def near_duplicates(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Return (number, number of an earlier kept text that is like it) for each text that a greedy pass removes.

    A text goes if it is like one that was kept before it. MinHash and LSH find candidates, the exact Jaccard index decides.
    """
    index = RMinHashLSH(ALIKE, _HASHES, _BANDS)
    kept: dict[int, RMinHash] = {}
    removed: list[tuple[int, int]] = []
    for number, text in enumerate(texts):
        shingles = _shingles(text)
        sketch = RMinHash(_HASHES, 1)
        sketch.update(list(shingles))
        like = next((other for other in index.query(sketch) if _alike(shingles, texts[other], sketch, kept[other])), None)
        if like is None:
            kept[number] = sketch
            index.insert(number, sketch)
        else:
            removed.append((number, like))
    return removed


def _alike(shingles: set[str], other: str, sketch: RMinHash, kept: RMinHash) -> bool:
    return bool(sketch.jaccard(kept) >= _PROMISING) and jaccard(shingles, _shingles(other)) >= ALIKE


def jaccard(one: set[str], other: set[str]) -> float:
    """Return the share of two sets' elements that are in both."""
    return len(one & other) / len(one | other) if one or other else 1.0


def _shingles(text: str) -> set[str]:
    return {text[at : at + 5] for at in range(max(1, len(text) - 4))}
