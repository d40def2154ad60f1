"""Tasks that plugins bring: their own tools and states are there, and a mistake is told with its place."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pokkit_datagen import hookimpl
from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.errors import DatagenError, TaskError
from pokkit_datagen.phone import Call
from pokkit_datagen.registry import Plugin, Registry, collect
from pokkit_datagen.task.files import read_tasks
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.suites import Suite, open_suite
from tests.evaluate.conftest import TASKS, ran

PAGE = Path(__file__).parents[2] / "docs" / "evaluation.md"
EXAMPLE = Path(__file__).parents[2] / "examples" / "pokkit-datagen-smart-home"


@pytest.fixture
def home(builtin: Registry, monkeypatch: pytest.MonkeyPatch) -> Registry:
    monkeypatch.syspath_prepend(str(EXAMPLE))
    module = importlib.import_module("pokkit_smart_home")
    return Registry([*builtin.plugins, collect(module, Plugin("smart_home", "pokkit-datagen-smart-home", "0"))])


@pytest.fixture
def rooms(home: Registry) -> Suite:
    return open_suite("smart_home", home)


def test_the_examples_tasks_are_played_with_its_own_tools(home: Registry, rooms: Suite) -> None:
    assert ran(rooms, home)["overall"]["pass_rate"] == 1
    assert ran(rooms, home, "scripted:random-valid")["overall"]["pass_rate"] == 0
    offered = {tool["function"]["name"] for tool in PhoneEnv.of(home, "smart_home").tool_schemas()}
    assert {"set_light", "set_alarm"} <= offered


def test_the_task_of_the_page_can_be_judged_by(home: Registry, tmp_path: Path) -> None:
    (shown,) = re.findall(r"^```yml\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    path = tmp_path / "tasks.yaml"
    path.write_text("tasks:\n" + shown, "utf-8")
    next(plugin for plugin in home.plugins if plugin.name == "smart_home").tasks[:] = [path]
    assert ran(open_suite("smart_home", home), home)["overall"]["pass_rate"] == 1


def test_what_a_plugins_tool_changes_is_a_goal_or_a_side_effect(home: Registry, rooms: Suite) -> None:
    env = PhoneEnv.of(home, "smart_home")
    env.reset(next(task for task in rooms.tasks if task.id == "cold/1"))
    for name, arguments in (
        ("get_room_temperature", {"room": "study"}),
        ("set_thermostat", {"room": "study", "celsius": 12}),
        ("set_light", {"room": "bedroom", "brightness": 9}),
    ):
        env.step(Call(name, arguments))
    env.say("It was 16.")
    verdict = env.check()
    assert verdict.goal is False
    assert verdict.side_effects == ["SmartHome.lights"]


def test_a_built_in_plugin_brings_tasks_like_anybody_else(builtin: Registry, tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_text(TASKS, "utf-8")
    module = ModuleType("ponds")
    vars(module)["register_tasks"] = hookimpl(_registering(tmp_path / "small.yaml"))
    registry = Registry([*builtin.plugins, collect(module, Plugin("ponds", "pokkit-datagen", "0"))])
    assert ran(open_suite("ponds", registry), registry)["overall"]["n"] == 7


def _registering(path: Path) -> Any:
    def register_tasks(register: Any) -> None:
        register(path)

    return register_tasks


def test_an_unknown_plugin_is_told_with_its_neighbours(builtin: Registry) -> None:
    with pytest.raises(DatagenError, match="no plugin 'alarm'; did you mean 'alarms'"):
        PhoneEnv.of(builtin, "alarm")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("SmartHom: {}", "there is no state 'SmartHom'; did you mean 'SmartHome'"),
        ("SmartHome: {aja: []}", "there is no field of SmartHome 'aja'; did you mean 'ajar'"),
        ("SmartHome: {celsius: {study: warm}}", "state SmartHome: celsius.study: Input should be a valid integer"),
    ],
)
def test_a_wrong_state_is_told_with_file_and_line(home: Registry, rooms: Suite, tmp_path: Path, wrong: str, said: str) -> None:
    path = tmp_path / "tasks.yaml"
    path.write_text(
        f"tasks:\n\n  - {{id: a, category: x, user: hi, calls: [{{screen_home: {{}}}}], phone: {{state: {{{wrong}}}}}}}\n"
    )
    next(plugin for plugin in home.plugins if plugin.name == "smart_home").tasks[:] = [path]
    with pytest.raises(EvaluationError) as caught:
        open_suite("smart_home", home)
    assert str(caught.value).startswith(f"{path}:3: task a/1: ")
    assert said in str(caught.value)


def test_a_lint_names_the_line_and_the_remedy(builtin: Registry, tmp_path: Path) -> None:
    path = tmp_path / "tasks.yaml"
    path.write_text("tasks:\n  - {id: a, category: x, user: hi, decision: no_call, reply: Hello}\n")
    with pytest.raises(EvaluationError, match=r"tasks.yaml:2: task a/1: passes when only '🐸' is said; demand evidence"):
        open_suite(str(path), builtin)
    path.write_text("tasks: [{}]")
    with pytest.raises(TaskError, match=r"tasks.yaml:1: a task needs an 'id'; write"):
        read_tasks(path)
