"""Screen control: the seven screen tools, the apps of the simulated phone, and the conversations."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_datagen_plugins import template_dir
from pokkit_datagen_plugins.screen import slots, tools
from pokkit_datagen_plugins.screen.apps import APPS
from pokkit_datagen_plugins.screen.scenarios import (
    errands,
    handy,
    here,
    honest,
    media,
    notices,
    opening,
    people,
    reading,
    secrets,
    switching,
    talks,
    times,
    writing,
)


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


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    """Add what people say around a wish for the screen."""
    register(slots.ScreenProvider)


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    """Add the conversations."""
    for module in (
        opening,
        here,
        handy,
        switching,
        reading,
        times,
        people,
        media,
        writing,
        errands,
        talks,
        notices,
        secrets,
        honest,
    ):
        register(*scenarios_in(module))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the template folder."""
    register("screen", template_dir("screen"))
