"""Clipboard: copying what people say, reading what they copied, and what lies between."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_datagen_plugins import template_dir
from pokkit_datagen_plugins.clipboard import slots, tools
from pokkit_datagen_plugins.clipboard.scenarios import changing, copying, longer, reading, talking


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    """Add `write_clipboard` and `read_clipboard`."""
    register(tools.write_clipboard, tools.read_clipboard)


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    """Add what people copy."""
    register(slots.ClipboardProvider)


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    """Add the conversations."""
    for module in (copying, changing, reading, talking, longer):
        register(*scenarios_in(module))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the template folder."""
    register("clipboard", template_dir("clipboard"))
