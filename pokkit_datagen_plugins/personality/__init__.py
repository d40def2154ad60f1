"""Personality: who Pokkit is when nothing needs doing, and the modes it speaks in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen import hookimpl, scenarios_in
from pokkit_datagen_plugins import template_dir
from pokkit_datagen_plugins.personality import scenarios_exact, scenarios_pet, scenarios_tasks, slots
from pokkit_datagen_plugins.personality.scenarios import TALKS


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    """Add situations."""
    register(slots.PersonalityProvider)


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    """Add the conversations."""
    register(*TALKS)
    for module in (scenarios_exact, scenarios_tasks, scenarios_pet):
        register(*scenarios_in(module))


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    """Add the template folder."""
    register("personality", template_dir("personality"))
