"""Notifications: what is shown right now, and what is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_datagen_plugins import template_dir
from pokkit_datagen_plugins.notifications import slots, tools
from pokkit_datagen_plugins.notifications.scenarios import going_on, showing


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
    for module in (showing, going_on):
        register(*scenarios_in(module))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the template folder."""
    register("notifications", template_dir("notifications"))
