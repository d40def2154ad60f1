"""The notifications domain."""

from __future__ import annotations

from collections.abc import Callable

from pokkit_datagen import hookimpl
from pokkit_datagen_plugins.notifications import tools


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    """Add `show_notification`."""
    register(tools.show_notification)
