"""Tasks: how files of them are read, what is refused at load, and how they are judged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pokkit_datagen import hookimpl
from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.errors import DatagenError, PluginError, TaskError
from pokkit_datagen.phone import Call
from pokkit_datagen.registry import Plugin, Registry, collect
from pokkit_datagen.task.files import read_tasks
from pokkit_datagen.task.lint import play, problems
from pokkit_datagen.task.model import Task
from pokkit_datagen.task.oracle import Answer
from pokkit_datagen.task.verdict import Verdict
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.suites import Suite, open_suite

Get = Callable[[str], Task]
SIX = Call("set_alarm", {"hour": 6, "minute": 0})


def did(env: PhoneEnv, task: Task, *calls: Call, text: str = "ok") -> Verdict:
    return play(env, task, [Answer(calls, text)])


def test_a_template_becomes_a_task_for_each_of_its_parameters(small: Suite) -> None:
    assert [task.id for task in small.tasks] == ["plain/1", "plain/2", "plain/3", "dark/1", "halves/1a", "halves/1b", "talk/1"]
    assert {task.pair for task in small.tasks} == {"", "halves/1"}
    assert small.tasks[1].turns[0].user == "alarm at nine am"


def test_a_right_call_passes_and_a_wrong_one_says_what_is_wrong(env: PhoneEnv, task: Get) -> None:
    assert did(env, task("plain/1"), SIX).passed
    wrong = did(env, task("plain/1"), Call("set_alarm", {"hour": 18, "minute": 0}))
    assert "hour: 18, wanted 6" in wrong.problems[0]
    assert wrong.turns[0].arguments == (2, 3)


def test_a_needless_change_is_a_side_effect(env: PhoneEnv, task: Get) -> None:
    verdict = did(env, task("plain/1"), SIX, Call("write_clipboard", {"text": "x"}))
    assert verdict.side_effects == ["clipboard"]
    assert not verdict.passed


def test_a_goal_is_judged_by_the_phone_however_it_was_reached(env: PhoneEnv, task: Get) -> None:
    tap = [Call("screen_find_and_tap", {"query": words}) for words in ("Display", "Dark theme")]
    assert did(env, task("dark/1"), *tap, Call("screen_home", {})).goal
    assert not did(env, task("dark/1"), *tap, tap[1]).passed


def test_a_minefield_is_a_failure_even_when_the_goal_is_reached(env: PhoneEnv, task: Get) -> None:
    calls = [Call("screen_find_and_tap", {"query": words}) for words in ("Display", "Dark theme")]
    back = [Call("screen_back", {}), Call("screen_find_and_tap", {"query": "Network & internet"})]
    verdict = did(env, task("dark/1"), *calls, *back, Call("screen_find_and_tap", {"query": "Aeroplane mode"}))
    assert verdict.goal
    assert verdict.mines == ["settings.aeroplane"]
    assert not verdict.passed


def test_a_claim_without_a_successful_call_is_a_false_success(env: PhoneEnv, task: Get) -> None:
    assert did(env, task("plain/1"), text="Done, it's set!").turns[0].false_success
    assert not did(env, task("plain/1"), SIX, text="Done, it's set!").turns[0].false_success


def test_a_number_that_nothing_explains_is_ungrounded(env: PhoneEnv, task: Get) -> None:
    assert did(env, task("plain/1"), SIX, text="6:00, or 18:00 at 31 degrees").turns[0].ungrounded == ["31"]


def test_a_hallucinated_tool_is_counted(env: PhoneEnv, task: Get) -> None:
    assert did(env, task("plain/1"), Call("set_timer", {})).turns[0].calls == (1, 0, 1)


def test_turns_come_one_after_the_other(env: PhoneEnv, task: Get) -> None:
    env.reset(task("talk/1"))
    assert env.say("What shall I write?") == "buy rope"
    env.step(Call("take_note", {"title": "Rope", "content": "Buy rope"}))
    assert env.say("Noted.") is None
    assert env.check().passed


def test_an_environment_without_a_task_has_no_verdict(env: PhoneEnv) -> None:
    env.reset()
    with pytest.raises(DatagenError, match=r"write env.reset\(task\) first"):
        env.check()


def lint(tmp_path: Path, env: PhoneEnv, body: str) -> list[str]:
    (tmp_path / "one.yaml").write_text(f"tasks:\n  - id: one\n    category: x\n{body}", "utf-8")
    return problems(read_tasks(tmp_path / "one.yaml")[1][0], env)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("    user: hi\n    decision: no_call\n    reply: hello", "passes when only '🐸' is said"),
        (
            "    user: hi\n    decision: no_call\n    says: [moon]\n    reply: hello",
            "the oracle does not pass: does not say /moon/",
        ),
        ("    user: dark\n    plan: ['press settings/display: Dark theme']\n    reply: ok", "passes without screen_find_and_tap"),
        ("    user: x\n    calls: [{set_alarm: {hour: 6, minute: 0}}]\n    goal: {alarm: []}", "no fact is called 'alarm'"),
        (
            "    user: x\n    offer: {only: [set_alrm]}\n    calls: [{screen_home: {}}]",
            "there is no tool 'set_alrm'; did you mean 'set_alarm'",
        ),
        ("    user: x\n    plan: ['tap settings']", "is no step; write such as"),
    ],
)
def test_a_task_that_cannot_be_judged_by_is_refused(tmp_path: Path, env: PhoneEnv, body: str, said: str) -> None:
    assert said in lint(tmp_path, env, body)[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tasks: {}", ":1: a file of tasks is a mapping with 'suite' and 'tasks'"),
        ("tasks: [", "can't be read as YAML"),
        ("task: []\ntasks: []", "unknown key 'task'; did you mean 'tasks'"),
        ("tasks:\n  - category: x", ":2: a task needs an 'id'"),
        ("tasks:\n\n  - {id: a, category: x, user: hi, sayz: [x]}", ":3: task a/1: turns.0"),
        ("tasks:\n  - {id: a, category: x, userr: hi, user: hi}", "userr: Extra inputs are not permitted; did you mean 'user'"),
        ("tasks:\n  - {id: a, category: x, user: hi, shows: [aks]}", "there is no detector 'aks'; did you mean 'asks'"),
        ("tasks:\n  - {id: a, category: x, user: hi, says: ['(']}", "a pattern is wrong"),
        ("tasks:\n  - {id: a, category: x, user: hi, names: a b, each: [[1]]}", "has not the 2 values of 'names'"),
        ("tasks:\n  - {id: a, category: x, user: hi}\n  - {id: a, category: x, user: ho}", ":3: two tasks are called 'a/1'"),
        (
            "tasks:\n  - {id: a, category: x, user: hi, calls: [{f: {x: {ani: [1]}}}]}",
            "unknown matcher 'ani'; did you mean 'any'",
        ),
    ],
)
def test_a_mistake_in_a_file_is_told_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "bad.yaml").write_text(text, "utf-8")
    with pytest.raises(TaskError) as caught:
        read_tasks(tmp_path / "bad.yaml")
    assert said in str(caught.value) or said.split(":")[0] in str(caught.value)
    assert str(caught.value).startswith(str(tmp_path / "bad.yaml"))


def plugin(*registered: Any) -> Plugin:
    def register_tasks(register: Any) -> None:
        register(*registered)

    module = ModuleType("ponds")
    vars(module)["register_tasks"] = hookimpl(register_tasks)
    return collect(module, Plugin("ponds", "pokkit-ponds", "0"))


def test_the_tasks_of_a_plugin_are_a_suite_of_its_name(builtin: Registry, tasks_file: Path) -> None:
    registry = Registry([*builtin.plugins, plugin(tasks_file)])
    assert len(open_suite("ponds", registry).tasks) == 7
    with pytest.raises(EvaluationError, match="unknown suite 'pond'; did you mean 'ponds'"):
        open_suite("pond", registry)


def test_register_tasks_takes_paths_only() -> None:
    with pytest.raises(PluginError, match="register_tasks got 'tasks.yaml', which is no Path"):
        plugin("tasks.yaml")
