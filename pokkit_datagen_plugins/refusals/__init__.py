"""Refusals: what would have to run in the background, and what can be done now instead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_datagen_plugins import template_dir
from pokkit_datagen_plugins.refusals import scenarios, scenarios_accepted, scenarios_longer, scenarios_twins, slots


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    """Add errands and texts."""
    register(slots.RefusalProvider)


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    """Add the conversations."""
    for module in (scenarios, scenarios_accepted, scenarios_longer, scenarios_twins):
        register(*scenarios_in(module))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the template folder."""
    register("refusals", template_dir("refusals"))
