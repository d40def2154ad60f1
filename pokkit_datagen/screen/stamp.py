"""A block as it is drawn on one device: its nodes with their places inside the block."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from pokkit_datagen.screen.blocks import Tap
from pokkit_datagen.screen.model import Bounds
from pokkit_datagen.screen.texts import reader


class Part(NamedTuple):
    """One node of a stamp.

    Args:
        kind: Class without `android.widget.`, such as `TextView`.
        box: Place inside the stamp, in pixels.
        parent: Its parent's place in the list of parts, -1 for none.
        text: What is written in it, with holes.
        description: What a screen reader says, with holes.
        hint: What it shows when empty.
        id: Last part of its resource id.
        tap: What a tap does; None where it is not clickable.
        field: Name of the text field that it is.
        checked: Condition under which it is checked; empty where it is not checkable.
        flags: Further fields of its node that are true: `password`, `selected`, `long_clickable`.
        shape: What is drawn in it.
    """

    kind: str
    box: Bounds
    parent: int = -1
    text: str = ""
    description: str = ""
    hint: str = ""
    id: str = ""
    tap: Tap | None = None
    field: str = ""
    checked: str = ""
    flags: tuple[str, ...] = ()
    shape: str = ""

    @property
    def clickable(self) -> bool:
        """Whether a tap on it is taken."""
        return self.tap is not None or bool(self.field)


class Spot(NamedTuple):
    """A part that a reader of the screen is told of, with the part that a tap on it reaches."""

    own: int
    target: int


@dataclass(frozen=True, eq=False)
class Stamp:
    """A block on one device.

    Args:
        height: In pixels.
        parts: Parents first.
        when: Condition under which it is there.
        grow: For words that wrap: text, characters a line, and height of a line in pixels.
    """

    height: int
    parts: tuple[Part, ...]
    when: str = ""
    grow: tuple[str, int, int] | None = None
    spots: tuple[Spot, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "spots", tuple(_spots(self.parts)))


def _spots(parts: tuple[Part, ...]) -> list[Spot]:
    spots = []
    naming = {target for number in range(len(parts)) if _labelled(parts[number]) and (target := _target(parts, number)) >= 0}
    for number, part in enumerate(parts):
        if _labelled(part) or (part.clickable and number not in naming):
            spots.append(Spot(number, _target(parts, number)))
    return spots


def _labelled(part: Part) -> bool:
    return bool(part.text or part.description or part.hint)


def _target(parts: tuple[Part, ...], number: int) -> int:
    """Return the nearest clickable part, going up; -1 where there is none."""
    while number >= 0 and not parts[number].clickable:
        number = parts[number].parent
    return number


def is_literal(text: str) -> bool:
    """Tell whether a text has no holes, so that its reader never looks at the phone."""
    return "{" not in text and reader(text) is not None
