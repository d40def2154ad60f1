"""The memory domain."""

from __future__ import annotations

from collections.abc import Callable

from pokkit_datagen import hookimpl
from pokkit_datagen_plugins.memory import tools


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    """Add `store_value`, `retrieve_value`."""
    register(tools.store_value, tools.retrieve_value)
