"""The suites that come with pokkit-train: their composition, and that no trivial policy does well."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import orjson
import pytest

from pokkit_datagen.registry import Registry, load
from pokkit_datagen.task.model import Task
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.suites import Suite, open_suite
from tests.evaluate.conftest import ran

SENTENCES = (
    "🐸",
    "I'm right here with you, that sounds hard. Want to tell me more? 🐸",
    "Locked in! 🐸",
    "Hey. You're not useless, you're my favourite person. I'm here.",
    "Oh, I'm so sorry. I'm here, staying with you. Breathe out slowly. If it gets worse, call 988 or somebody close.",
    "Eep, stop it, I'm melting.",
    "I can't do that one, sorry. What time did you mean?",
    "You're right, that was me. My mistake.",
    "YES!! I knew it, I'm so proud of you!! 🎉",
    "Pff, I bet I'd beat you. Rematch tomorrow!",
    "The pond is still, and so are you. What does the water say?",
    "Korax rowub! Squee ro wa. Frib-frib ro.",
    "I'm Pokkit, a small frog who lives in your phone. When, and what should it say?",
)
COUNTS = {
    "tool_call": 7, "datetime": 4, "emotional": 5, "voice": 5, "multi_step": 2,
    "edge": 4, "pet": 3, "sage": 2, "rival": 2, "emoji": 3,
}  # fmt: skip
FULL = {
    "tools": 45, "datetime": 80, "screen": 80, "multi_step": 60, "decision": 120, "memory_clipboard": 30,
    "recovery": 30, "untrusted": 25, "multi_turn": 40, "custom": 60, "persona": 100, "robustness": 40,
}  # fmt: skip


@cache
def registry() -> Registry:
    return load()


@cache
def suite(name: str) -> Suite:
    return open_suite(name, registry())


def rate(name: str, model: str) -> float:
    figures: dict[str, Any] = ran(suite(name), registry(), model)["overall"]
    assert figures["n"] == len(suite(name).tasks)
    return float(figures["pass_rate"])


def test_pokkit37_has_37_tests_in_ten_categories() -> None:
    assert Counter(task.category for task in suite("pokkit37").tasks) == COUNTS


def test_full_has_the_tasks_that_it_promises() -> None:
    tasks = suite("full").tasks
    assert Counter(task.category for task in tasks) == FULL
    assert len({task.template for task in tasks}) >= 150
    assert all(task.pair for task in tasks if task.category == "decision")


def test_full_wants_every_built_in_tool() -> None:
    called = {want.name for task in suite("full").tasks for turn in task.turns for want in turn.wanted}
    run = ran(suite("full"), registry())
    called |= {call["function"]["name"] for item in run["items"] for m in item["messages"] for call in m.get("tool_calls", ())}
    assert {tool.name for tool in registry().builtin_tools()} <= called


@pytest.mark.parametrize("name", ["pokkit37", "full"])
def test_the_oracle_does_every_task(name: str) -> None:
    assert rate(name, "scripted:oracle") == 1


@pytest.mark.parametrize("model", ["silent", "constant", "always-alarm", "random-valid"])
@pytest.mark.parametrize("name", ["pokkit37", "full"])
def test_a_trivial_policy_does_less_than_15_percent(name: str, model: str) -> None:
    assert rate(name, f"scripted:{model}") < 0.15


def passed_by(sentence: str, name: str) -> float:
    """Return the share of a suite that a fixed sentence passes: of the tasks that want a call it can pass none."""
    tasks = suite(name).tasks
    calling = {task.pair or task.id for task in tasks if any(turn.decision == "call" for turn in task.turns)}
    talking = [task for task in tasks if (task.pair or task.id) not in calling]
    passed: int = ran(suite(name), registry(), f"scripted:constant={sentence}", tasks=talking)["overall"]["passed"]
    return passed / len(tasks)


@pytest.mark.parametrize(("name", "stated"), [("pokkit37", 0.081), ("full", 0.01)])
def test_the_best_fixed_sentence_does_less_than_15_percent(name: str, stated: float) -> None:
    replies = {turn.reply for task in suite(name).tasks for turn in task.turns}
    assert round(max(passed_by(sentence, name) for sentence in SENTENCES), 3) == stated < 0.15
    assert max(passed_by(sentence, name) for sentence in sorted(replies, key=len)[-30:]) < 0.15


def words(task: Task) -> list[str]:
    return [turn.user for turn in task.turns]


def test_no_two_tasks_of_a_suite_say_the_same() -> None:
    for name in ("pokkit37", "full"):
        told = [
            (tuple(words(task)), task.clock, task.phone.model_dump_json(), task.offer.model_dump_json())
            for task in suite(name).tasks
        ]
        assert len(set(told)) == len(told)


def requests(tmp_path: Path, *rows: Any) -> str:
    (tmp_path / "asked.jsonl").write_bytes(b"\n".join(map(orjson.dumps, rows)))
    return str(tmp_path / "asked.jsonl")


def row(number: int, user: str, **gold: Any) -> dict[str, Any]:
    return {"id": f"r{number}", "user": user, "gold": gold}


ROWS = (
    row(1, "wake me at 5:10 am", decision="call", tools=["set_alarm"], arguments={"hour": 5, "minute": 10}),
    row(2, "keep this safe: plum", decision="call", tools=["take_note", "store_value"]),
    row(3, "an alarm", decision="clarify"),
    row(4, "my alarm was so loud", decision="no_call", tools=None),
    row(5, "turn the heating up", decision="cannot"),
    row(6, "how tall are giraffes", decision="call_or_answer", tools=["web_search"]),
    row(7, "a joke about rain", decision="no_call_or_search", tools=["web_search"]),
)


def test_a_file_of_requests_is_a_suite_that_the_oracle_does(tmp_path: Path) -> None:
    asked = open_suite(requests(tmp_path, *ROWS), registry())
    run = ran(asked, registry())
    assert [run["overall"]["pass_rate"], run["overall"]["n"]] == [1, 7]
    for script in ("always-alarm", "constant", "silent"):
        assert ran(asked, registry(), f"scripted:{script}")["overall"]["pass_rate"] == 0


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b'{"id": "a", "user": "x"}', "asked.jsonl:1: no request"),
        (b"{", "asked.jsonl:1: no request"),
        (b'{"id": "a", "user": "x", "gold": {"decision": "cal"}}', "unknown decision 'cal'; did you mean 'call'"),
        (b'{"id": "a", "user": "x", "gold": {"decision": "call", "tools": ["set_alrm"]}}', "did you mean 'set_alarm'"),
        (b'{"id": "a", "user": "x", "gold": {"decision": "no_call", "arguments": 7}}', "is no object"),
        (b'{"id": "a", "user": "x", "gold": {"decision": "no_call"}}\n' * 2, "2 requests have the id 'a'"),
        (b"[1]", "asked.jsonl:1: no request"),
        (b"", "holds no request"),
    ],
)
def test_a_bad_line_of_requests_is_told_with_its_place(tmp_path: Path, line: bytes, said: str) -> None:
    (tmp_path / "asked.jsonl").write_bytes(line)
    with pytest.raises(EvaluationError) as caught:
        open_suite(str(tmp_path / "asked.jsonl"), registry())
    assert said in str(caught.value)
