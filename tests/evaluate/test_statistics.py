"""Rates, intervals and claims."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_train.evaluate.statistics import clustered_rate, paired_difference, pass_all, pass_at, wilson


def test_wilsons_interval_is_the_textbooks() -> None:
    assert wilson(0.5, 100) == pytest.approx((0.4038, 0.5962), abs=1e-4)
    assert wilson(0, 10) == pytest.approx((0, 0.2775), abs=1e-4)


@given(st.lists(st.booleans(), min_size=1, max_size=60))
def test_an_interval_holds_its_rate(passed: list[bool]) -> None:
    rate = clustered_rate([float(each) for each in passed], [n % 7 for n in range(len(passed))])
    assert rate.low <= rate.rate <= rate.high
    assert rate.n == len(passed)


def test_tasks_that_fall_together_count_as_few() -> None:
    scores = [float(n // 10 % 2) for n in range(200)]
    alone, together = (clustered_rate(scores, groups) for groups in (range(200), [n // 10 for n in range(200)]))
    assert together.high - together.low > 2.5 * (alone.high - alone.low)


def test_intervals_of_clustered_tasks_cover_the_truth() -> None:
    rng, covered = Random(3), 0
    for _ in range(400):
        leanings = [rng.betavariate(4, 2) for _ in range(60)]
        scores = [float(rng.random() < each) for each in leanings for _ in range(5)]
        rate = clustered_rate(scores, [n // 5 for n in range(300)])
        covered += rate.low <= 4 / 6 <= rate.high
    assert 0.92 <= covered / 400 <= 0.98


def difference(lost: int, gained: int, n: int = 700) -> str:
    changes = [(1.0, 0.0)] * lost + [(0.0, 1.0)] * gained + [(1.0, 1.0)] * (n - lost - gained)
    return paired_difference(dict(enumerate(changes)), {key: key for key in range(n)}).claim


def test_ten_points_are_claimed_and_one_is_not() -> None:
    assert [difference(70, 0), difference(0, 70)] == ["worse", "better"]
    assert [difference(7, 0), difference(0, 7), difference(40, 33), difference(0, 0)] == ["no claim"] * 4


def test_without_a_difference_a_claim_is_rare() -> None:
    rng, claims = Random(5), 0
    for _ in range(300):
        pairs = {n: (float(rng.random() < 0.7), float(rng.random() < 0.7)) for n in range(200)}
        claims += paired_difference(pairs, {n: n // 4 for n in pairs}).claim != "no claim"
    assert claims / 300 <= 0.03


def test_tries_are_counted_as_draws_without_return() -> None:
    assert [pass_at(1, 4, 2), pass_all(1, 4, 2)] == [0.5, 0.5]
    assert [pass_at(2, 4, 2), pass_all(2, 4, 2)] == pytest.approx([5 / 6, 1 / 6])
