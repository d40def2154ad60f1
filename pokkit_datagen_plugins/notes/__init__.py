"""Notes: taking them, changing one's mind about them, and what lies between."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_datagen_plugins import template_dir
from pokkit_datagen_plugins.notes import slots, tools
from pokkit_datagen_plugins.notes.scenarios import changing, going_on, taking, talking


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    """Add `take_note`."""
    register(tools.take_note)


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    """Add what people have noted down."""
    register(slots.NotesProvider)


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    """Add the conversations."""
    for module in (taking, changing, going_on, talking):
        register(*scenarios_in(module))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the template folder."""
    register("notes", template_dir("notes"))
