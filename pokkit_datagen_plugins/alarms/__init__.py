"""Alarms: setting them, and all the ways in which people say a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_datagen_plugins import template_dir
from pokkit_datagen_plugins.alarms import slots, slots_deciding, slots_elsewhere, tools
from pokkit_datagen_plugins.alarms.scenarios import MODULES


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    """Add `set_alarm`."""
    register(tools.set_alarm)


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    """Add what alarms are for, and times that come in groups."""
    register(slots.AlarmProvider)
    register(slots_deciding.DecidingProvider)
    register(slots_elsewhere.ElsewhereProvider)


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    """Add the conversations."""
    for module in MODULES:
        register(*scenarios_in(module))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the template folder."""
    register("alarms", template_dir("alarms"))
