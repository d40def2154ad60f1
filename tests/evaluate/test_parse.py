"""Our own reader of raw text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.phone import Call
from pokkit_train.evaluate.parse import differences, parse

ARGUMENTS = st.dictionaries(st.text(max_size=8), st.one_of(st.integers(), st.booleans(), st.text(max_size=20)), max_size=4)
NAMES = st.from_regex(r"[a-z_]{1,12}", fullmatch=True)


def body(name: str, arguments: dict[str, Any]) -> str:
    return json.dumps({"name": name, "arguments": arguments}, ensure_ascii=False)


@given(st.lists(st.tuples(NAMES, ARGUMENTS), min_size=1, max_size=4))
def test_calls_in_tags_are_read_back(calls: list[tuple[str, dict[str, Any]]]) -> None:
    text = "On it!\n" + "\n".join(f"<tool_call>\n{body(*call)}\n</tool_call>" for call in calls)
    if any("<tool_call>" in text_ or "</tool_call>" in text_ or "<|im_end|>" in text_ for text_ in map(str, calls)):
        return
    parsed = parse(text)
    assert [(call.name, call.arguments) for call in parsed.calls] == calls
    assert (parsed.text, parsed.problems) == ("On it!", [])


@given(st.lists(st.tuples(NAMES, ARGUMENTS), min_size=1, max_size=3))
def test_bare_json_is_read_back(calls: list[tuple[str, dict[str, Any]]]) -> None:
    text = json.dumps([{"name": name, "parameters": arguments} for name, arguments in calls])
    if "<|im_end|>" not in text:
        assert [(call.name, call.arguments) for call in parse(text).calls] == calls


@given(st.text())
def test_no_text_stops_the_reader(text: str) -> None:
    assert isinstance(parse(text).text, str)


@pytest.mark.parametrize(
    ("raw", "names", "problems"),
    [
        ('```json\n{"name": "home", "arguments": {}}\n```', ["home"], 0),
        ('Sure: {"name": "home", "arguments": {}} there', ["home"], 0),
        ('<tool_call>{"name": "home", "arguments": {}}', ["home"], 1),
        ('<tool_call>{"name": "home", "arguments": {}}{"name": "back", "arguments": {}}</tool_call>', ["home", "back"], 0),
        ('<tool_call>{"name": "home", "arguments": {</tool_call>', [], 1),
        ('<tool_call>{"name": "home"}</tool_call>', [], 1),
        ('{"name": "home", "arguments": {"x": }', [], 1),
        ('<tool_call>{"name": "home", "arguments": "{\\"x\\": 1}"}</tool_call>', ["home"], 0),
        ('[{"function": {"name": "home", "arguments": {}}}]', ["home"], 0),
        ('my JSON tip: {"colour": "green"}', [], 0),
        ("```python\nprint(1)\n```", [], 0),
        ("Hello!", [], 0),
        ('<tool_call>{"name": "w", "arguments": {"x": "</tool_call> } {"}}</tool_call>', ["w"], 0),
        ('<tool_call>{"name": "a", "arguments": {}}\n<tool_call>{"name": "b", "arguments": {}}</tool_call>', ["a", "b"], 1),
        ('<tool_call>{"name": "a", "arguments": {}}</tool_call>\n```json\n{"name": "b", "arguments": {}}\n```', ["a", "b"], 0),
        ('<tool_call>{"name": "a", "arguments": {}} so</tool_call>', [], 1),
        ('<tool_call>Hm: {"name": "a", "arguments": {}}</tool_call>', [], 1),
        ('{"name": "f", "arguments": {"name": "g", "arguments": {}}', [], 1),
        ('{"type": "function", "function": {"name": "a", "arguments": "{}"}}', ["a"], 0),
        ('```json\n[{"name": "a", "arguments": {}}, {"name": "b", "arguments": {"x": "```"}}]\n```', ["a", "b"], 0),
        ('<tool_call>{"name": "a", "arguments": {"x": NaN}}</tool_call>', [], 1),
        ('{"name": "a", "arguments": ' + "[" * 50_000, [], 1),
        ("<tool_call>" * 500, [], 500),
    ],
)
def test_what_models_write_is_read_as_an_app_could_run_it(raw: str, names: list[str], problems: int) -> None:
    parsed = parse(raw)
    assert [call.name for call in parsed.calls] == names
    assert len(parsed.problems) == problems


def test_words_around_a_call_are_kept() -> None:
    parsed = parse('Hm. {"name": "home", "arguments": {}} There!<|im_end|>junk')
    assert parsed.text == "Hm.  There!"


def test_half_a_character_is_replaced() -> None:
    (call,) = parse('<tool_call>{"name": "w", "arguments": {"text": "frog \\ud83d"}}</tool_call>').calls
    assert call.arguments == {"text": "frog \ufffd"}


def test_where_two_readers_differ_is_said() -> None:
    assert differences([Call("home", {})], [Call("home", {})]) == ""
    assert differences([Call("home", {})], []) == "ours: home({}); the server's: none"
