"""Lines of wording with slots and alternatives: `+turn the {room} light (on|back on)`; `+` marks an order, fit for "can you ..."."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any, NamedTuple

_TOKEN = re.compile(r"\{(\w*)\}|\(([^()]*\|[^()]*)\)")


class Ref(NamedTuple):
    """A place where a slot or a field stands."""

    name: str


class Words:
    """Wording that is no slot: noise may do to it what it does to a template's text."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __str__(self) -> str:
        return self._text


class Line(NamedTuple):
    """One wording.

    Args:
        source: As it was written.
        parts: Words, alternatives and places, in order.
        names: What stands in the places.
        order: Whether it is an order that may follow "can you".
    """

    source: str
    parts: tuple[str | tuple[str, ...] | Ref, ...]
    names: frozenset[str]
    order: bool

    def filled(self, values: Mapping[str, Any], rng: Random) -> list[Any]:
        """Return the line's words and, in its places, the values."""
        filled: list[Any] = []
        for part in self.parts:
            if isinstance(part, Ref):
                filled.append(values[part.name])
            else:
                filled.append(Words(part if isinstance(part, str) else part[int(rng.random() * len(part))]))
        return filled


def line(source: str) -> Line:
    """Parse one wording."""
    order = source.startswith("+")
    text = source.removeprefix("+")
    parts: list[str | tuple[str, ...] | Ref] = []
    reached = 0
    for found in _TOKEN.finditer(text):
        if found.start() > reached:
            parts.append(text[reached : found.start()])
        reached = found.end()
        alternatives = found.group(2)
        parts.append(Ref(found.group(1)) if alternatives is None else tuple(alternatives.split("|")))
    if text[reached:]:
        parts.append(text[reached:])
    return Line(source, tuple(parts), frozenset(part.name for part in parts if isinstance(part, Ref)), order)


def lines(text: str) -> tuple[Line, ...]:
    """Parse wordings, one a line."""
    return tuple(line(source.strip()) for source in text.strip().splitlines() if source.strip())
