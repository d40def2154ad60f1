"""Screen control: the seven screen tools, and the apps of the simulated phone."""

from __future__ import annotations

from collections.abc import Callable

from pokkit_datagen import hookimpl
from pokkit_datagen_plugins.screen import tools
from pokkit_datagen_plugins.screen.apps import APPS


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    """Add what reads, taps, types and scrolls."""
    register(
        tools.screen_read,
        tools.screen_tap,
        tools.screen_type,
        tools.screen_scroll,
        tools.screen_back,
        tools.screen_home,
        tools.screen_find_and_tap,
    )


@hookimpl
def register_apps(register: Callable[..., None]) -> None:
    """Add the built-in apps."""
    register(*APPS)
