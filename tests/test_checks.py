from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.checks import check_rows
from pokkit_datagen.checks.behaviour import SHOWS
from pokkit_datagen.checks.file import check_file
from pokkit_datagen.checks.grounding import sources
from pokkit_datagen.checks.number_reader import read_numbers
from pokkit_datagen.checks.privacy import private_words
from pokkit_datagen.checks.replay import replay_problems
from pokkit_datagen.checks.structure import structure_problems
from pokkit_datagen.context import clock_line, read_clock
from pokkit_datagen.errors import UnclearRow
from pokkit_datagen.phone import Phone
from pokkit_datagen.reading import row_of
from pokkit_datagen.registry import Registry
from pokkit_datagen.scenario import BEHAVIOURS
from pokkit_datagen.slots.spoken_numbers import number_words

USER: dict[str, Any] = {"role": "user", "content": "copy gate B12 and wake me at 7am"}
OK: dict[str, Any] = {"role": "assistant", "content": "Done."}


def call(name: str, number: int = 0, **arguments: Any) -> dict[str, Any]:
    function = {"name": name, "arguments": json.dumps(arguments)}
    return {
        "role": "assistant",
        "content": None,
        "tool_calls": [{"id": f"call_{number}", "type": "function", "function": function}],
    }


def answer(number: int = 0, content: str = '{"success":true}') -> dict[str, Any]:
    return {"role": "tool", "tool_call_id": f"call_{number}", "name": "x", "content": content}


@pytest.mark.parametrize(
    ("messages", "problem"),
    [
        ([USER, OK], None),
        ([USER, call("set_alarm"), answer(), OK], None),
        ([OK], "a assistant message follows nothing"),
        ([USER, USER, OK], "a user message follows a user message"),
        ([USER, OK, OK], "a assistant message follows a assistant message"),
        ([USER, answer(), OK], "a tool message follows a user message"),
        ([USER, call("x"), OK], "a assistant message follows tool calls"),
        ([USER, call("x"), answer(1), OK], "answers no call"),
        ([USER, call("x"), answer(), answer(), OK], "answers no call"),
        ([USER, call("x"), answer()], "ends with a tool result"),
        ([USER], "ends with a user message"),
        ([USER, {"role": "assistant", "content": "  "}], "a assistant message is empty"),
    ],
)
def test_structure_tells_who_spoke_out_of_turn(messages: list[dict[str, Any]], problem: str | None) -> None:
    found = structure_problems(messages)
    assert (problem in found[0]) if problem else not found


def test_each_row_of_a_batch_is_told_its_own_problem_and_nothing_of_the_others(builtin: Registry) -> None:
    good = [USER, call("set_alarm", hour=7, minute=0), answer(), OK]
    unclear = [USER, call("set_alarm", hour=5, minute=0), answer(), OK]
    talk = [USER, OK]
    rows = [row_of({"messages": messages}, builtin.tools) for messages in (good, good[:-1], unclear, talk, good)]
    fine, cut_off, unexplained, no_call, last = check_rows(rows, ["single_call"])
    assert fine == last == "uu"
    assert "ends with a tool result" in str(cut_off)
    assert "nothing visible explains hour=5" in str(unexplained)
    assert "declares 'single_call'" in str(no_call)
    assert [type(each) is UnclearRow for each in (cut_off, unexplained, no_call)] == [False, True, False]


def letters(builtin: Registry, *messages: dict[str, Any], system: str = "", **metadata: Any) -> str:
    told = [{"role": "system", "content": system}] if system else []
    row = row_of({"messages": [*told, *messages], "metadata": metadata}, builtin.tools)
    return "".join(source.letter for source in sources(row))


def test_arguments_are_explained_by_the_users_words(builtin: Registry) -> None:
    assert letters(builtin, USER, call("write_clipboard", text="gate B12"), answer(), OK) == "u"
    assert letters(builtin, USER, call("set_alarm", hour=7, minute=0), answer(), OK) == "uu"


def test_arguments_that_nothing_explains_are_told(builtin: Registry) -> None:
    assert letters(builtin, USER, call("write_clipboard", text="gate B13"), answer(), OK) == "-"
    assert letters(builtin, USER, call("set_alarm", hour=19, minute=0), answer(), OK) == "--"


def test_a_relative_time_needs_the_clock(builtin: Registry) -> None:
    asks = {"role": "user", "content": "wake me in 2 hours"}
    made = call("set_alarm", hour=16, minute=5)
    assert letters(builtin, asks, made, answer(), OK) == "--"
    assert letters(builtin, asks, made, answer(), OK, system="Current time: 2026-05-01 14:05 (Friday).") == "uu"


def test_an_earlier_result_explains_a_later_call(builtin: Registry) -> None:
    read, told = call("read_clipboard"), answer(content='{"success":true,"text":"tram 9 at six"}')
    assert letters(builtin, USER, read, told, call("write_clipboard", 1, text="tram 9 at six"), answer(1), OK) == "r"


def test_words_that_come_after_the_call_explain_nothing(builtin: Registry) -> None:
    later = {"role": "user", "content": "gate B13"}
    assert letters(builtin, USER, call("write_clipboard", text="gate B13"), answer(), OK, later, OK) == "-"


def test_a_derived_argument_is_derived_again(builtin: Registry) -> None:
    asks = {"role": "user", "content": "note: buy oat milk and eggs for sunday"}
    words = "buy oat milk and eggs for sunday"
    good = call("take_note", title="Buy oat milk and eggs", content=words)
    assert letters(builtin, asks, good, answer(), OK, derived={"0.title": ["headline", words]}) == "du"
    bad = call("take_note", title="Buy milk", content=words)
    assert letters(builtin, asks, bad, answer(), OK, derived={"0.title": ["headline", words]}) == "-u"


@given(st.integers(0, 999))
def test_numbers_are_read_in_words_and_digits(number: int) -> None:
    assert number in read_numbers(f"set it to {number} please")
    assert number in read_numbers(f"set it to {number_words(number).replace(' and ', ' ')} please")


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)), st.randoms(use_true_random=False))
def test_every_clock_line_is_read_back(moment: datetime, rng: Any) -> None:
    assert read_clock(clock_line(moment, rng)) == moment.replace(second=0, microsecond=0)


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("mail me at frog@example.org", False),
        ("mail me at frog@pond.net", True),
        ("see https://pond.com/x", True),
        ("see www.example.com/x", False),
        ("call 020 7946 0018 now", True),
        ("call +1 202 555 0143 now", False),
        ("Instagram is down", True),
        ("order 1234567, gate 12, 7:30 and 19:45", False),
    ],
)
def test_privacy_lets_only_made_up_things_through(builtin: Registry, text: str, private: bool) -> None:
    row = row_of({"messages": [{"role": "user", "content": text}, OK]}, builtin.tools)
    assert bool(private_words(row)) == private


def test_a_result_that_replay_does_not_give_is_told(builtin: Registry) -> None:
    row = row_of({"messages": [USER, call("set_alarm", hour=7, minute=0), answer(), OK]}, builtin.tools)
    row.phone, row.results = Phone(datetime(2026, 1, 1)), [{"success": True, "time": "07:01"}]
    assert "replaying set_alarm gives" in replay_problems(row)[0]
    row.results = [{"success": True, "time": "07:00"}]
    assert replay_problems(row) == []


def test_behaviours_that_are_verified_are_known_behaviours() -> None:
    assert set(SHOWS) <= set(BEHAVIOURS)
    assert set(BEHAVIOURS) - set(SHOWS) == {"chat"}


GOOD = {"messages": [USER, OK]}
ALARM = {
    "type": "function",
    "function": {"name": "ring", "parameters": {"type": "object", "properties": {"hour": {"type": "integer", "maximum": 23}}}},
}


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b"not json", "not JSON"),
        (b"", "the line is empty"),
        (b'{"messages": [', "not JSON"),
        (b"[]", "a JSON array"),
        (b'{"messages": 3}', "messages: Input should be a valid list"),
        (b'{"messages": [{"role": "boss", "content": "x"}]}', "messages.0"),
        (b'{"messages": [{"role": "user", "content": 3}]}', "messages.0.user.content"),
        (b"\xff\xfe", "not JSON"),
        (b'{"messages": [{"role": "user", "content": "a\x00b"}]}', "not JSON"),
        (b'{"messages": NaN}', "not JSON"),
        (
            json.dumps(
                {
                    "messages": [
                        USER,
                        call("x")
                        | {"tool_calls": [{"id": "a", "type": "function", "function": {"name": "x", "arguments": "{"}}]},
                        answer(),
                        OK,
                    ]
                }
            ).encode(),
            "arguments are not JSON",
        ),
        (
            json.dumps({"messages": [USER, call("ring", hour=24), answer(), OK], "tools": [ALARM]}).encode(),
            "24 is greater than the maximum of 23",
        ),
        (
            json.dumps({"messages": [USER, call("rang", hour=2), answer(), OK], "tools": [ALARM]}).encode(),
            "unknown tool 'rang'; did you mean 'ring'",
        ),
        (
            json.dumps({"messages": [USER, call("ring", hour=2), answer(), OK], "tools": [ALARM]}).encode(),
            "nothing visible explains hour=2",
        ),
    ],
)
def test_a_wrong_line_is_told_with_its_number(tmp_path: Path, builtin: Registry, line: bytes, problem: str) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(GOOD).encode() + b"\r\n" + line + b"\n")
    outcome = check_file(file, builtin)
    assert outcome.rows == 2
    assert [number for number, _ in outcome.problems] == [2]
    assert problem in outcome.problems[0][1]


def test_rows_that_decide_differently_after_the_same_words_are_told(tmp_path: Path, builtin: Registry) -> None:
    file = tmp_path / "rows.jsonl"
    other = {"messages": [USER, call("set_alarm", hour=7, minute=0), answer(), OK]}
    file.write_text(json.dumps(GOOD) + "\n" + json.dumps(other) + "\n")
    assert check_file(file, builtin).problems == [(2, "decides differently from an earlier row after the same words")]
