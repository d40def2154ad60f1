"""Strict matching of calls: a maximum match, matchers by argument, schemas with their ranges."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.errors import DatagenError
from pokkit_datagen.task.matchers import MATCHERS, matcher_of, minutes_of
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.matching import compare_calls, match_calls
from tests.evaluate.strict_differences import differences

ALARM = {
    "type": "function",
    "function": {
        "name": "set_alarm",
        "parameters": {
            "type": "object",
            "properties": {
                "hour": {"type": "integer", "minimum": 0, "maximum": 23},
                "minute": {"type": "integer", "minimum": 0, "maximum": 59},
                "label": {"type": "string"},
                "volume": {"type": "integer", "default": 5},
                "at": {"type": "object", "properties": {"city": {"type": "string"}, "time": {"type": "string"}}},
            },
            "required": ["hour", "minute"],
        },
    },
}
CALLS = st.lists(
    st.builds(lambda hour, minute: alarm(hour=hour, minute=minute), st.integers(0, 23), st.integers(0, 3)), max_size=5
)


def alarm(**arguments: Any) -> dict[str, Any]:
    return {"name": "set_alarm", "arguments": arguments}


def right(expected: dict[str, Any], actual: dict[str, Any]) -> bool:
    return match_calls([expected], [actual], [ALARM])


@given(CALLS, st.integers(0, 99))
def test_the_order_of_calls_does_not_matter(calls: list[Any], seed: int) -> None:
    shuffled = Random(seed).sample(calls, len(calls))
    assert match_calls(calls, shuffled, [ALARM])


@given(CALLS.filter(bool), st.integers(0, 99))
def test_a_call_too_few_or_too_many_is_wrong(calls: list[Any], seed: int) -> None:
    fewer, more = calls[:-1], [*calls, Random(seed).choice(calls)]
    assert not match_calls(calls, fewer, [ALARM])
    assert not match_calls(calls, more, [ALARM])


def test_the_match_is_maximum_where_a_greedy_one_fails() -> None:
    expected = [alarm(hour={"any": [6, 7]}, minute=0), alarm(hour=6, minute=0)]
    assert match_calls(expected, [alarm(hour=6, minute=0), alarm(hour=7, minute=0)], [ALARM])


def test_a_range_of_the_schema_is_enforced_whatever_the_matcher_says() -> None:
    anything = alarm(hour={"ignore": 7}, minute={"ignore": 0})
    assert not right(anything, alarm(hour=77, minute=-4))
    assert right(anything, alarm(hour=7, minute=4))


def test_a_missing_optional_argument_is_null_or_the_default() -> None:
    expected = alarm(hour=7, minute=0)
    assert right(expected, alarm(hour=7, minute=0, label=None, volume=5))
    assert not right(expected, alarm(hour=7, minute=0, label="gym"))
    assert right(alarm(hour=7, minute=0, volume=5), alarm(hour=7, minute=0))
    assert right(alarm(hour=7, minute=0, label=None), alarm(hour=7, minute=0))
    assert not right(expected, alarm(hour=7, minute=0, snooze=None))


@pytest.mark.parametrize("place", [{"city": "Rome"}, {"time": "6 am"}, {"city": "Rome", "time": "6 am"}, {}])
def test_an_object_is_compared_field_by_field(place: dict[str, str]) -> None:
    expected = alarm(hour=7, minute=0, at=place)
    assert right(expected, alarm(hour=7, minute=0, at=dict(reversed(place.items()))))
    assert not right(expected, alarm(hour=7, minute=0, at={**place, "city": "Oslo"}))
    assert not right(expected, alarm(hour=7, minute=0, at={**place, "zone": "x"}))
    assert right(alarm(hour=7, minute=0, at={"any": [place, {}]}), alarm(hour=7, minute=0, at={}))


@pytest.mark.parametrize(
    "given",
    [
        None,
        "set_alarm",
        {},
        {"name": "set_alarm"},
        {"name": "set_alarm", "arguments": "{hour: 7}"},
        {"name": "set_alarm", "arguments": "[7, 0]"},
        {"function": {"name": "set_alarm", "arguments": "[" * 50_000}},
        alarm(hour=float("nan"), minute=0),
        alarm(hour=10**30, minute=0),
        alarm(hour=7, minute=0, label="\ud83d"),
        {"name": "set_alrm", "arguments": {"hour": 7, "minute": 0}},
    ],
)
def test_what_is_no_call_is_a_wrong_one(given: Any) -> None:
    assert not match_calls([alarm(hour=7, minute=0)], [given], [ALARM])


@pytest.mark.parametrize("given", [{}, None, "", "{}", b"{}"])
def test_a_tool_without_parameters_is_called_with_nothing(given: Any) -> None:
    assert match_calls([{"name": "home", "arguments": {}}], [{"name": "home", "arguments": given}], [{"name": "home"}])


@pytest.mark.parametrize(
    ("matcher", "good", "bad"),
    [
        (7, [7, 7.0], [True, "7", 8]),
        (True, [True], [1]),
        ([1, 2], [[1, 2]], [[2, 1]]),
        ({"exact": {"a": 1}}, [{"a": 1}], [{"a": True}, {"a": 1, "b": 2}]),
        ({"number": {"value": 5, "within": 0.5}}, [5, 5.4], [6, True, "5"]),
        ({"time": "7:30 pm"}, ["19:30", "7.30pm"], ["7:30 am", "half past", 1930]),
        ({"loose": "Buy the oat milk!"}, ["buy oat milk"], ["buy oats", 3]),
        ({"has": "oat milk"}, ["Milk, oats"], ["oat"]),
        ({"pattern": "^k.y e.g. key"}, ["key"], ["monkey"]),
        ({"any": [6, {"time": "6:00"}]}, [6, "6 am"], [7]),
        ({"ignore": None}, [None, 3, "x"], []),
    ],
)
def test_a_matcher_takes_what_is_right_and_nothing_else(matcher: Any, good: list[Any], bad: list[Any]) -> None:
    accepts = matcher_of(matcher).accepts
    assert all(map(accepts, good))
    assert not any(map(accepts, bad))


@given(
    st.sampled_from([{"time": "19:30"}, {"has": "a b"}, {"any": ["x"]}, {"loose": "A x"}, {"number": 3}, {"pattern": "k e.g. k"}])
)
def test_the_example_of_a_matcher_is_right(matcher: Any) -> None:
    made = matcher_of(matcher)
    assert made.accepts(made.example)


def test_a_misspelt_matcher_is_told_with_its_neighbours() -> None:
    with pytest.raises(DatagenError, match=r"unknown matcher 'lose'; did you mean 'loose'"):
        matcher_of({"lose": "x"})
    assert "exact" in MATCHERS


def test_midnight_and_noon_are_read_on_both_clocks() -> None:
    assert [minutes_of(text) for text in ("12 am", "12:00 pm", "0:00", "24:00", "7:61")] == [0, 720, 0, None, None]


def test_a_comparison_names_what_is_missing_and_what_is_too_much() -> None:
    found = compare_calls(
        [alarm(hour=6, minute=0), alarm(hour=7, minute=0)], [alarm(hour=7, minute=0), alarm(hour=8, minute=0)], [ALARM]
    )
    assert (found.pairs, found.missing, found.extra) == ([(1, 0)], [0], [1])


def test_calls_are_read_in_openais_form() -> None:
    call = {"id": "call_0", "type": "function", "function": {"name": "set_alarm", "arguments": '{"hour": 7, "minute": 0}'}}
    assert right(alarm(hour=7, minute=0), call)


def test_an_unknown_mode_is_refused() -> None:
    with pytest.raises(EvaluationError, match="unknown mode 'strickt'; did you mean 'strict'"):
        match_calls([], [], [], mode="strickt")  # type: ignore[arg-type]


def test_strict_differs_from_the_leaderboard_as_the_documentation_counts() -> None:
    pytest.importorskip("bfcl_eval", reason="needs: pip install --no-deps bfcl-eval")
    counted = differences()
    strict = sum(count for (_, which), count in counted.items() if which == "only strict accepts")
    assert (strict, sum(counted.values()) - strict) == (STRICT, BFCL)


STRICT, BFCL = 108, 1637
