"""Who Pokkit is: the default persona."""

from __future__ import annotations

from collections.abc import Callable

from pokkit_datagen import Persona, hookimpl
from pokkit_datagen_plugins import prompt


@hookimpl
def register_personas(register: Callable[..., None]) -> None:
    """Add Pokkit's own voice."""
    register(Persona("default", prompt("pokkit.md"), tuple(prompt("pokkit_short.txt").splitlines())))
