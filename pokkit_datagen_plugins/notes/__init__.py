"""The notes domain."""

from __future__ import annotations

from collections.abc import Callable

from pokkit_datagen import hookimpl
from pokkit_datagen_plugins.notes import tools


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    """Add `take_note`."""
    register(tools.take_note)
