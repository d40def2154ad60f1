"""Rates with intervals that know that tasks of one wording stand or fall together."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from statistics import NormalDist
from typing import NamedTuple

LEVEL = 0.95
"""Level of the intervals of rates."""
CLAIM = 0.99
"""Level of the intervals of differences: a comparison looks at a dozen categories at once."""
MARGIN = 0.01
"""Smallest difference worth a claim: below it the wording of a handful of tasks decides."""


class Rate(NamedTuple):
    """A rate, its interval, and on how much it rests."""

    rate: float
    low: float
    high: float
    n: int
    clusters: int


class Difference(NamedTuple):
    """A difference of two rates on the same tasks, its interval, on how much it rests, and what may be said of it."""

    difference: float
    low: float
    high: float
    n: int
    clusters: int

    @property
    def claim(self) -> str:
        """`better` or `worse` where the interval lies beyond the margin, else `no claim`."""
        return "better" if self.low > MARGIN else "worse" if self.high < -MARGIN else "no claim"


def quantile(level: float) -> float:
    """Return the two-sided quantile of the normal distribution."""
    return NormalDist().inv_cdf(0.5 + level / 2)


def wilson(rate: float, n: float, level: float = LEVEL) -> tuple[float, float]:
    """Return Wilson's interval of a rate over n independent tries."""
    if n <= 0:
        return 0.0, 1.0
    z = quantile(level)
    middle = (rate + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(rate * (1 - rate) / n + z * z / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)


def clustered_rate(scores: Sequence[float], clusters: Sequence[Hashable], level: float = LEVEL) -> Rate:
    """Return a rate with Wilson's interval over as many independent tries as the clusters are worth.

    Args:
        scores: A score between 0 and 1 for each task.
        clusters: The cluster of each.
        level: Of the interval.
    """
    n, groups = len(scores), len(set(clusters))
    if not n:
        return Rate(0.0, 0.0, 1.0, 0, 0)
    rate = sum(scores) / n
    plain = rate * (1 - rate) / n
    # All right, all wrong or one cluster says nothing of how tasks hang together: then each cluster counts once.
    worth = float(groups) if plain == 0 or groups == 1 else n / max(1.0, _variance(scores, clusters) / plain)
    low, high = wilson(rate, worth, level)
    return Rate(rate, low, high, n, groups)


def paired_difference(
    pairs: Mapping[Hashable, tuple[float, float]], clusters: Mapping[Hashable, Hashable], level: float = CLAIM
) -> Difference:
    """Return how much higher the second scores are, with a clustered interval.

    One pseudo-task each way is added (Bonett and Price): without them a handful of changes in one direction would have an
    interval of nearly no width.

    Args:
        pairs: Both scores of each task.
        clusters: The cluster of each task.
        level: Of the interval.
    """
    n = len(pairs)
    if not n:
        return Difference(0.0, -1.0, 1.0, 0, 0)
    deltas = [second - first for first, second in pairs.values()]
    groups: list[Hashable] = [clusters[key] for key in pairs]
    padded, labels = [*deltas, 1.0, -1.0], [*groups, ("pseudo", 1), ("pseudo", 2)]
    middle = sum(padded) / len(padded)
    half = quantile(level) * math.sqrt(_variance(padded, labels))
    return Difference(sum(deltas) / n, max(-1.0, middle - half), min(1.0, middle + half), n, len(set(groups)))


def _variance(values: Sequence[float], clusters: Iterable[Hashable]) -> float:
    """Return the variance of a mean whose values come in clusters."""
    mean, sums = sum(values) / len(values), defaultdict[Hashable, float](float)
    for value, cluster in zip(values, clusters, strict=True):
        sums[cluster] += value - mean
    correction = len(sums) / max(1, len(sums) - 1)
    return correction * sum(each * each for each in sums.values()) / len(values) ** 2


def pass_at(k: int, n: int, right: int) -> float:
    """Return the chance that at least one of k tries is right, when of n tries `right` were."""
    return 1 - math.comb(n - right, k) / math.comb(n, k)


def pass_all(k: int, n: int, right: int) -> float:
    """Return the chance that all of k tries are right, when of n tries `right` were."""
    return math.comb(right, k) / math.comb(n, k)
