"""Clusters of rows that are worded nearly the same, found by MinHash and verified by exact Jaccard similarity."""

from __future__ import annotations

import os
import tempfile
from array import array
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from xxhash import xxh3_64_intdigest

from pokkit_datagen.clean.table import Table
from pokkit_datagen.extras import extra
from pokkit_datagen.near import NEAR, jaccard, pieces

_BANDS, _ROWS = 10, 4
"""A pair that is 0.8 alike shares one of 10 bands of 4 minima with probability 0.995, one that is 0.5 alike with 0.48."""

_COMPARED = 4
"""So many likely clusters are looked at, those with the most bands in common first."""


class Place(NamedTuple):
    """Where a skeleton belongs: to a cluster, or to none yet (-1); `bands` are its MinHash."""

    cluster: int
    bands: list[int]


class Clusters:
    """Clusters of skeletons, each with the first one as its representative, which stands in a temporary file.

    Args:
        folder: Where the temporary file may be.

    Raises:
        DatagenError: rensa is not installed.
    """

    def __init__(self, folder: Path) -> None:
        self._sketch = extra("near-dup", "rensa", "comparing wordings (--cap near=0 leaves it out)").RMinHash
        self._bands = Table()
        self._texts = tempfile.TemporaryFile(buffering=0, dir=folder)  # noqa: SIM115 - `close` closes it
        self._starts = array("Q", [0])
        self.sizes = array("I")
        self.firsts = array("I")

    def close(self) -> None:
        """Remove the temporary file."""
        self._texts.close()

    def place(self, skeleton: str) -> Place:
        """Find the cluster of a skeleton."""
        own = pieces(skeleton)
        bands = self._minima(own)
        likely = Counter(cluster for band in bands for cluster in self._bands.find(band))
        for cluster, _ in likely.most_common(_COMPARED):
            if jaccard(own, pieces(self.text(cluster))) >= NEAR:
                return Place(cluster, bands)
        return Place(-1, bands)

    def add(self, place: Place, skeleton: str, row: int) -> None:
        """Count a row into its cluster, or begin one with it."""
        if place.cluster >= 0:
            self.sizes[place.cluster] += 1
            return
        text = skeleton.encode()
        self._texts.write(text)
        self._starts.append(self._starts[-1] + len(text))
        for band in place.bands:
            self._bands.add(band, len(self.sizes))
        self.sizes.append(1)
        self.firsts.append(row)

    def text(self, cluster: int) -> str:
        """Return the skeleton that a cluster began with."""
        start, end = self._starts[cluster], self._starts[cluster + 1]
        return os.pread(self._texts.fileno(), end - start, start).decode()

    def _minima(self, own: set[str]) -> list[int]:
        sketch = self._sketch(num_perm=_BANDS * _ROWS, seed=1)
        sketch.update(list(own))
        minima = array("I", sketch.digest()).tobytes()
        size = len(minima) // _BANDS
        return [xxh3_64_intdigest(minima[band * size : band * size + size], seed=band) for band in range(_BANDS)]
