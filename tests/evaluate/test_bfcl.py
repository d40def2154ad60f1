"""Mode `bfcl` gives the verdicts of the Berkeley leaderboard's checker, on its own data and on mutations of it."""

from __future__ import annotations

from collections import Counter

from pokkit_train.evaluate.matching import match_calls
from tests.evaluate.leaderboard import MUTATIONS, Vector, checker, vectors


def test_every_verdict_is_the_leaderboards() -> None:
    verdict, seen = checker(), Counter[bool]()
    wrong: list[Vector] = []
    for vector in vectors():
        theirs = verdict(vector)
        seen[theirs] += 1
        if match_calls(vector.answers, vector.calls, vector.functions, mode="bfcl") != theirs:
            wrong.append(vector)
    assert not wrong, f"{len(wrong)} of {seen.total()} verdicts differ, the first on {wrong[0]}"
    assert seen[True] > 3000
    assert seen[False] > 9000
    assert seen.total() == 2351 * (1 + len(MUTATIONS))


def test_a_call_that_fits_two_answers_is_given_to_the_first() -> None:
    functions = [{"name": "f", "parameters": {"type": "dict", "properties": {"x": {"type": "integer"}}, "required": ["x"]}}]
    answers, calls = [{"f": {"x": [1, 2]}}, {"f": {"x": [1]}}], [{"f": {"x": 1}}, {"f": {"x": 2}}]
    assert not match_calls(answers, calls, functions, mode="bfcl")
    assert match_calls(answers, calls[::-1], functions, mode="bfcl")
