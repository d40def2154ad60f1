"""Lights, heating and doors: a plugin for pokkit-datagen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_smart_home import scenarios, slots, tools


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    """Add what the home can do."""
    register(tools.set_light, tools.set_thermostat, tools.lock_door, tools.get_room_temperature)


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    """Add rooms, doors and reasons."""
    register(slots.SmartHomeProvider)


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    """Add the conversations."""
    register(*scenarios_in(scenarios))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the folder that holds a folder of templates for each scenario."""
    register("smart_home", Path(__file__).parent / "templates")


@hookimpl
def register_tasks(register: Callable[..., None]) -> None:
    """Add the tasks that a model is judged by: `pokkit-train eval --suite smart_home`."""
    register(Path(__file__).parent / "tasks.yaml")
