"""A block as it is drawn on one device: its nodes with their places inside the block."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from pokkit_datagen.screen.blocks import Tap
from pokkit_datagen.screen.model import Bounds
from pokkit_datagen.screen.state import Scope
from pokkit_datagen.screen.texts import Condition, Label, condition, holes, reader


class Part(NamedTuple):
    """One node of a stamp.

    Args:
        kind: Class without `android.widget.`, such as `TextView`.
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
    def labelled(self) -> bool:
        """Whether words name it."""
        return bool(self.text or self.description or self.hint)

    @property
    def clickable(self) -> bool:
        """Whether a tap on it is taken."""
        return self.tap is not None or bool(self.field)


class Live(NamedTuple):
    """What of a spot depends on the phone.

    Args:
        field: Name of the text field that it is.
        hint: What the field shows when empty.
        checked: Test of whether it is checked; None where it can't be.
        enabled: Test of whether a tap does anything; None where it always does.
    """

    field: str
    hint: str
    checked: Condition | None
    enabled: Condition | None


class Spot(NamedTuple):
    """A part that a reader of the screen is told of, with all that needs no second look when it is told.

    Args:
        text: Its words, if they have no holes.
        reads: Reads its words, if they have; None where they are the same on all phones.
        bare: Whether it is told of even without words: it takes taps itself.
        flags: Fields of the element that are always true.
        live: What depends on the phone; None where nothing does.
        own: The part's number.
        target: Number of the part that a tap reaches: itself, or its nearest clickable ancestor.
    """

    text: str
    reads: Label | None
    bare: bool
    flags: dict[str, bool]
    live: Live | None
    own: int
    target: int


class Target(NamedTuple):
    """A part that takes taps.

    Args:
        number: Its place in the list of parts.
        part: The part.
        go: Where a tap leads, as the app data has it.
        reads: Reads where it leads, if that has holes.
        labels: Read the words that name it.
    """

    number: int
    part: Part
    go: str
    reads: Label | None
    labels: tuple[Label, ...]

    def words(self, scope: Scope) -> list[str]:
        """Return the words that a tap on it can be asked for by."""
        return [text for label in self.labels if (text := label(scope))]


@dataclass(frozen=True, eq=False)
class Drawing:
    """What a block shows, wherever its parts are: the same on all devices.

    Args:
        parts: Parents first.
    """

    parts: tuple[Part, ...]

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """What a reader of the screen is told of: labelled parts, and clickable ones that no label names."""
        parts = self.parts
        named = {target_of(parts, number) for number, part in enumerate(parts) if part.labelled}
        told = [number for number, part in enumerate(parts) if part.labelled or (part.clickable and number not in named)]
        return tuple(_spot(parts, number) for number in told)

    @cached_property
    def targets(self) -> tuple[Target, ...]:
        """What of it takes taps."""
        parts = self.parts
        reached = [target_of(parts, number) for number in range(len(parts))]
        return tuple(
            Target(
                own,
                part,
                part.tap.go if part.tap else "",
                reader(part.tap.go) if part.tap and "{" in part.tap.go else None,
                tuple(_label(each) for each, above in zip(parts, reached, strict=True) if above == own and each.labelled),
            )
            for own, part in enumerate(parts)
            if part.clickable
        )


drawing = lru_cache(maxsize=20_000)(Drawing)
"""Makes a drawing, one for all devices: what each of the dozens had for itself would not stay in the processor's cache."""


class Stamp(NamedTuple):
    """A block on one device: its drawing, and numbers.

    Args:
        drawing: What it shows.
        height: In pixels.
        sliver: Parts of which fewer pixels than this show are not told of.
        boxes: Where its parts are inside the stamp, in pixels.
        spots: The drawing's, each with the middle of what a tap on it reaches: x, y, spot.
        grow: For words that wrap: reader of the text, characters a line, and height of a line in pixels.
    """

    drawing: Drawing
    height: int
    sliver: int
    boxes: tuple[Bounds, ...]
    spots: tuple[tuple[int, int, Spot], ...]
    grow: tuple[Label, int, int] | None

    def growth(self, scope: Scope) -> int:
        """Return how much higher than `height` it is, because its words wrap."""
        if self.grow is None:
            return 0
        wrapping, signs, line = self.grow
        more = (len(wrapping(scope)) - 1) // signs
        return more * line if more > 0 else 0


def stamped(
    drawn: Drawing, height: int, sliver: int, boxes: tuple[Bounds, ...], grow: tuple[Label, int, int] | None = None
) -> Stamp:
    """Return a drawing with its places on a device."""
    spots = tuple([(*boxes[spot.target].center, spot) for spot in drawn.spots])
    return Stamp(drawn, height, sliver, boxes, spots, grow)


def target_of(parts: tuple[Part, ...], number: int) -> int:
    """Return the nearest clickable part, going up from a part; -1 where there is none."""
    while number >= 0 and not parts[number].clickable:
        number = parts[number].parent
    return number


def _label(part: Part) -> Label:
    """Return the reader of a part's text, else its description, else its hint."""
    text, description, hint = reader(part.text), reader(part.description), part.hint
    return lambda scope: text(scope) or description(scope) or hint


def _spot(parts: tuple[Part, ...], number: int) -> Spot:
    own = parts[number]
    reached = target_of(parts, number)
    target = parts[reached] if reached >= 0 else own
    marks = [part.checked for part in parts if part.checked and reached == part.parent >= 0]
    if any(part.labelled for part in parts[reached + 1 : number]):
        marks = []  # only the first words of a line tell whether it is checked
    flags = {"clickable": True} if reached >= 0 else {}
    flags |= dict.fromkeys(target.flags, True)
    if target.field:
        flags["editable"] = True
    if marks:
        flags["checkable"] = True
    enabled = target.tap.enabled if target.tap else ""
    live = Live(own.field, own.hint, condition(marks[0]) if marks else None, condition(enabled) if enabled else None)
    words = own.text or own.description
    reads = reader(words) if holes(words) else None
    return Spot(words, reads, own.clickable, flags, live if any(live) else None, number, reached if reached >= 0 else number)
