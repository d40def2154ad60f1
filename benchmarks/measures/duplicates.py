"""Near-duplicates: rows whose text is almost that of an earlier row."""

from __future__ import annotations

from collections.abc import Sequence

from rensa import RMinHash, RMinHashLSH

from pokkit_datagen.near import NEAR, jaccard, pieces

_HASHES, _BANDS = 120, 20
"""Finds a pair at the limit with a probability of 0.998: 1 - (1 - 0.8**6) ** 20."""

_PROMISING = 0.65
"""An estimate from 120 hashes is off by 0.037 (one standard deviation) at 0.8; pairs below this are not compared exactly."""


def near_duplicates(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Return (number, number of an earlier kept text that is like it) for each text that a greedy pass removes.

    A text goes if it is like one that was kept before it. MinHash and LSH find candidates, the exact index of 5-character
    pieces decides.
    """
    index = RMinHashLSH(NEAR, _HASHES, _BANDS)
    kept: dict[int, RMinHash] = {}
    removed: list[tuple[int, int]] = []
    for number, text in enumerate(texts):
        own = pieces(text)
        sketch = RMinHash(_HASHES, 1)
        sketch.update(list(own))
        like = next((other for other in index.query(sketch) if _alike(own, texts[other], sketch, kept[other])), None)
        if like is None:
            kept[number] = sketch
            index.insert(number, sketch)
        else:
            removed.append((number, like))
    return removed


def _alike(own: set[str], other: str, sketch: RMinHash, kept: RMinHash) -> bool:
    return bool(sketch.jaccard(kept) >= _PROMISING) and jaccard(own, pieces(other)) >= NEAR
