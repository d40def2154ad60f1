"""Held-out conversations as tasks: the calls of the rows, exactly, under the system text and tools of the rows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import orjson
import pytest

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.job import Job
from pokkit_datagen.mix import Mix
from pokkit_datagen.registry import Registry
from pokkit_datagen.run import run as generate
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.backends import open_backend
from pokkit_train.evaluate.backends.base import Limits
from pokkit_train.evaluate.run import Plan, run
from pokkit_train.evaluate.suites import open_suite


def call(name: str, **arguments: Any) -> dict[str, Any]:
    return {"id": "call_0", "type": "function", "function": {"name": name, "arguments": json.dumps(arguments)}}


def row(user: str, *calls: dict[str, Any], system: str = "", reply: str = "Done.") -> dict[str, Any]:
    messages = [{"role": "system", "content": system}] if system else []
    messages += [{"role": "user", "content": user}]
    if calls:
        results = [
            {"role": "tool", "tool_call_id": "call_0", "name": c["function"]["name"], "content": '{"success":true}'}
            for c in calls
        ]
        messages += [{"role": "assistant", "content": None, "tool_calls": list(calls)}, *results]
    return {"messages": [*messages, {"role": "assistant", "content": reply}]}


def shown(name: str) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name, "parameters": {"type": "object", "properties": {}}}}


def suite_of(tmp_path: Path, registry: Registry, *rows: dict[str, Any]) -> Any:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b"\n".join(map(orjson.dumps, rows)))
    return open_suite(str(path), registry)


def score(suite: Any, registry: Registry, model: str) -> float:
    backend = open_backend(model, Limits())
    made = run(Plan(model, suite, suite.tasks, 1, {}), backend, registry, None, lambda _: None)
    return float(made["overall"]["pass_rate"])


ALARM = row("alarm at half past six pm", call("set_alarm", hour=18, minute=30))


def test_a_row_is_passed_by_its_own_calls_and_by_no_others(tmp_path: Path, builtin: Registry) -> None:
    suite = suite_of(tmp_path, builtin, ALARM, row("note milk", call("take_note", title="Milk", content="milk")))
    assert score(suite, builtin, "scripted:oracle") == 1.0
    assert score(suite, builtin, "scripted:silent") == 0.0
    assert score(suite, builtin, "scripted:always-alarm") == 0.0


def test_the_model_sees_the_system_text_and_the_tools_of_the_row_and_nothing_else(tmp_path: Path, builtin: Registry) -> None:
    suite = suite_of(tmp_path, builtin, ALARM, row("in 10 minutes", call("set_alarm", hour=9, minute=15), system="It is 09:05."))
    assert [task.prompt for task in suite.tasks] == ["", "It is 09:05."]
    assert [task.offer.shown for task in suite.tasks] == [False, False]


def test_a_row_with_tools_offers_these_and_no_others(tmp_path: Path, builtin: Registry) -> None:
    refusal = row("alarm at six", reply="I have no alarms here.") | {"tools": [shown("take_note"), shown("read_clipboard")]}
    (task,) = suite_of(tmp_path, builtin, refusal).tasks
    env = PhoneEnv.of(builtin)
    env.reset(task)
    assert (list(env.tools), task.offer.shown) == (["take_note", "read_clipboard"], True)


def test_what_cannot_be_played_is_left_out(tmp_path: Path, builtin: Registry) -> None:
    foreign = row("hi") | {"tools": [shown("launch_rocket")]}
    no_object = row("what's copied?", call("read_clipboard"))
    no_object["messages"][2]["content"] = "milk"
    assert len(suite_of(tmp_path, builtin, foreign, no_object, ALARM).tasks) == 1


def test_two_rows_of_one_id_are_named(tmp_path: Path, builtin: Registry) -> None:
    named = ALARM | {"metadata": {"id": "a/1"}}
    with pytest.raises(EvaluationError, match=r"rows.jsonl: 2 rows have the id 'a/1'; give each its own"):
        suite_of(tmp_path, builtin, named, named)


def test_alarms_count_by_how_their_time_was_said_and_other_rows_by_their_tool(tmp_path: Path, builtin: Registry) -> None:
    clock = row("in 10 minutes", call("set_alarm", hour=9, minute=15), system="It is 09:05.")
    suite = suite_of(tmp_path, builtin, ALARM, clock, row("what's copied?", call("read_clipboard")), row("hi frog"))
    assert [task.category for task in suite.tasks] == ["explicit time", "relative time", "read_clipboard", "no call"]


def test_rows_of_several_requests_or_foreign_tools_are_not_judged(tmp_path: Path, builtin: Registry) -> None:
    longer = row("hi")
    longer["messages"] += [{"role": "user", "content": "bye"}, {"role": "assistant", "content": "bye"}]
    suite = suite_of(tmp_path, builtin, longer, ALARM)
    assert len(suite.tasks) == 1
    with pytest.raises(EvaluationError, match="holds no row with one request"):
        suite_of(tmp_path, builtin, longer)


def test_the_oracle_passes_every_row_that_a_mix_sets_apart(tmp_path: Path, builtin: Registry) -> None:
    mix = Mix(count=10, domains={"alarms": 3, "notes": 1, "clipboard": 1, "memory": 1, "search": 1}, eval={"count": 150})  # type: ignore[arg-type]
    job = Job(mix, tmp_path / "mix.yaml", builtin, tmp_path / "train.jsonl", tmp_path / "eval.jsonl")
    generate(job)
    suite = open_suite(str(tmp_path / "eval.jsonl"), builtin)
    assert len(suite.tasks) > 50
    assert score(suite, builtin, "scripted:oracle") == 1.0
