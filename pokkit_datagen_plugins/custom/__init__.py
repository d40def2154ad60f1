"""Custom plugins: conversations over tools that the model has never seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_datagen_plugins import template_dir
from pokkit_datagen_plugins.custom import scenarios, scenarios_longer, slots


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    """Add what draws families of tools."""
    register(slots.CustomProvider)


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    """Add the conversations."""
    for module in (scenarios, scenarios_longer):
        register(*scenarios_in(module))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the template folder."""
    register("custom_plugins", template_dir("custom_plugins"))
