"""Who Pokkit is: the default persona, and its modes."""

from __future__ import annotations

from collections.abc import Callable

from pokkit_datagen import Persona, hookimpl
from pokkit_datagen_plugins import prompt

MODES = ("sage", "rival", "pet")
_RULES = "How you work:"


@hookimpl
def register_personas(register: Callable[..., None]) -> None:
    """Add Pokkit's own voice, and the modes: another voice each, the same rules of work."""
    full = prompt("pokkit.md")
    rules = full[full.index(_RULES) :]
    register(Persona("default", full, _lines("pokkit_short.txt")))
    for mode in MODES:
        register(Persona(mode, f"{prompt(f'{mode}.md')}\n\n{rules}", _lines(f"{mode}_short.txt")))


def _lines(name: str) -> tuple[str, ...]:
    return tuple(prompt(name).splitlines())
