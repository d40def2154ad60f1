"""Texts of app data with holes in braces.

"{name}" is a field of the item, "{clock.snooze}" a setting, "{@title}" what was typed in a field, "{now:%H:%M}" the clock,
"{phone.battery}" a field of the phone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pokkit_datagen.screen.state import Scope

Label = Callable[["Scope"], str]
Condition = Callable[["Scope"], bool]
_HOLE = re.compile(r"\{([^{}]*)\}")


def holes(text: str) -> list[str]:
    """Return the names in a text's braces."""
    return _HOLE.findall(text)


@cache
def reader(text: str) -> Label:
    """Return the function that fills a text in."""
    parts = _HOLE.split(text)
    if len(parts) == 1:
        return lambda _: text
    readers = [_part(name) for name in parts[1::2]]
    if len(parts) == 3:
        before, _, behind = parts
        read = readers[0]
        return (lambda scope: f"{before}{read(scope)}{behind}") if before or behind else read
    form = "%s".join(part.replace("%", "%%") for part in parts[::2])
    return lambda scope: form % tuple([read(scope) for read in readers])


def _part(name: str) -> Label:
    if name.startswith("@"):
        return lambda scope: scope.typed(name[1:])
    if name.startswith("now:"):
        return lambda scope: scope.phone.now.strftime(name[4:])
    if "." in name:
        return lambda scope: _said(scope.value(name))

    def field(scope: Scope) -> str:
        value = scope.item.get(name, "")
        return value if type(value) is str else _said(value)

    return field


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "On" if value else "Off"
    return str(value)


@cache
def condition(text: str) -> Condition:
    """Return the test that a condition in app data means.

    Args:
        text: The name of a hole, true unless that is empty or "Off"; `!` before it turns it round; `name=value`
            compares; `#source` is true when the source has items.
    """
    if text.startswith("!"):
        inner = condition(text[1:])
        return lambda scope: not inner(scope)
    if text.startswith("#"):
        source = text[1:]
        return lambda scope: bool(scope.items(source))
    name, equals, wanted = text.partition("=")
    read = _part(name)
    if equals:
        return lambda scope: read(scope) == wanted
    return lambda scope: read(scope) not in ("", "Off")
