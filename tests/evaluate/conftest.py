"""What the tests of evaluation share: a small file of tasks, and a run on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.registry import Registry
from pokkit_datagen.task.model import Task
from pokkit_train.evaluate.backends import open_backend
from pokkit_train.evaluate.backends.base import Limits
from pokkit_train.evaluate.run import Plan, run
from pokkit_train.evaluate.suites import Suite, open_suite

TASKS = """
suite: small
matchers:
  set_alarm: {label: {ignore: }}
tasks:
  - id: plain
    category: tools
    names: said hour
    each: [[six, 6], [nine, 9], [ten, 10]]
    user: "alarm at {said} am"
    calls: [{set_alarm: {hour: "{hour}", minute: 0}}]
    reply: "{said} it is."
  - id: dark
    category: screen
    phone: {screen: {at: settings/main}}
    user: switch the dark theme on
    plan: ["press settings/display: Dark theme"]
    goal: {settings.dark: true}
    mines: [{fact: settings.aeroplane}]
    reply: Dark it is.
  - id: halves
    category: decision
    both:
      - {user: alarm at 7 am, calls: [{set_alarm: {hour: 7, minute: 0}}], reply: Set.}
      - {user: alarm please, decision: clarify, says: [when], reply: "When?"}
  - id: talk
    category: turns
    turns:
      - {user: note something, decision: clarify, says: [what], reply: "What?"}
      - {user: buy rope, calls: [{take_note: {title: {ignore: Note}, content: {has: rope}}}], reply: Noted.}
"""


@pytest.fixture
def tasks_file(tmp_path: Path) -> Path:
    (tmp_path / "small.yaml").write_text(TASKS, "utf-8")
    return tmp_path / "small.yaml"


@pytest.fixture
def small(tasks_file: Path, builtin: Registry) -> Suite:
    return open_suite(str(tasks_file), builtin)


@pytest.fixture
def env(builtin: Registry) -> PhoneEnv:
    return PhoneEnv.of(builtin)


@pytest.fixture
def task(small: Suite) -> Callable[[str], Task]:
    return lambda name: next(task for task in small.tasks if task.id == name)


def ran(suite: Suite, registry: Registry, model: str = "scripted:oracle", **changes: Any) -> dict[str, Any]:
    """Run a suite with a model."""
    kept = changes.pop("kept", None)
    told = changes.pop("told", lambda _: None)
    known = {"seconds": 2.0, "tries": 1, "patience": 600.0}
    limits = Limits(**{name: changes.pop(name, usual) for name, usual in known.items()})
    plan = Plan(model, suite, changes.pop("tasks", suite.tasks), changes.pop("samples", 1), {}, changes.pop("jobs", 1))
    return run(plan, open_backend(model, limits), registry, kept, told)
