"""Every hook that a plugin may implement. Each is called once with a `register` function, when a run starts.

A plugin is a module named in the entry-point group `pokkit_datagen`; its hooks carry `@hookimpl`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pluggy
from faker.providers import BaseProvider

from pokkit_datagen.noise import Transform
from pokkit_datagen.persona import Persona
from pokkit_datagen.scenario import Scenario
from pokkit_datagen.screen.blocks import App
from pokkit_datagen.tools import Tool

hookspec = pluggy.HookspecMarker("pokkit_datagen")
hookimpl = pluggy.HookimplMarker("pokkit_datagen")


@hookspec
def register_scenarios(register: Callable[..., None]) -> None:
    """Add kinds of conversation: `register(*scenarios_in(scenarios))`."""


@hookspec
def register_tools(register: Callable[..., None]) -> None:
    """Add tools that the phone understands: `register(set_alarm, snooze)`."""


@hookspec
def register_slots(register: Callable[..., None]) -> None:
    """Add Faker providers, whose methods draw slots: `register(LampProvider)`."""


@hookspec
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Say in which folder a domain's templates are: `register("lamps", Path(__file__).parent / "templates")`."""


@hookspec
def register_apps(register: Callable[..., None]) -> None:
    """Add apps to the simulated phone's screen: `register(App("lamps", "Lamps", screens=(...)))`."""


@hookspec
def register_personas(register: Callable[..., None]) -> None:
    """Add system prompts to speak from: `register(Persona("default", full=..., short=(...)))`."""


@hookspec
def register_transforms(register: Callable[[str, Transform], None]) -> None:
    """Add noise that a mix may name: `register("shouting", shout)`."""


@hookspec
def register_tasks(register: Callable[..., None]) -> None:
    """Add files of evaluation tasks: `register(Path(__file__).parent / "tasks.yaml")`."""


REGISTERED = {
    "register_scenarios": Scenario,
    "register_tools": Tool,
    "register_slots": BaseProvider,
    "register_personas": Persona,
    "register_apps": App,
    "register_tasks": Path,
}
"""What each plain hook's `register` takes."""
