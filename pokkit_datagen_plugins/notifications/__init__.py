"""Notifications: what is shown right now, and what is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_datagen_plugins import template_dir
from pokkit_datagen_plugins.notifications import scenarios, slots, tools


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    """Add `show_notification`."""
    register(tools.show_notification)


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    """Add what people want shown."""
    register(slots.NotificationsProvider)


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    """Add the conversations."""
    register(*scenarios_in(scenarios))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the template folder."""
    register("notifications", template_dir("notifications"))
