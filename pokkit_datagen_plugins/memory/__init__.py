"""Memory: what Pokkit is told to keep, and gives back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_datagen_plugins import template_dir
from pokkit_datagen_plugins.memory import slots, tools
from pokkit_datagen_plugins.memory.scenarios import going_on, recalling, storing


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    """Add `store_value` and `retrieve_value`."""
    register(tools.store_value, tools.retrieve_value)


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    """Add what people want remembered."""
    register(slots.MemoryProvider)


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    """Add the conversations."""
    for module in (storing, recalling, going_on):
        register(*scenarios_in(module))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the template folder."""
    register("memory", template_dir("memory"))
