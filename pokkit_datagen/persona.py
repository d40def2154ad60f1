"""Who Pokkit is in a conversation, as the system prompt says it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Persona:
    """A mode that Pokkit speaks in.

    Args:
        name: Such as `default`; scenarios name it.
        full: The full system prompt.
        short: Shorter prompts that say the same in a line or two; one is drawn.
    """

    name: str
    full: str
    short: tuple[str, ...]
