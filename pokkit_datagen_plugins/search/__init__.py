"""Search: looking things up on a fictional web, and knowing when not to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_datagen_plugins import template_dir
from pokkit_datagen_plugins.search import slots, tools
from pokkit_datagen_plugins.search.scenarios import MODULES


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    """Add `web_search`."""
    register(tools.web_search)


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    """Add what people look up."""
    register(slots.SearchProvider)


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    """Add the conversations."""
    for module in MODULES:
        register(*scenarios_in(module))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the template folder."""
    register("search", template_dir("search"))
