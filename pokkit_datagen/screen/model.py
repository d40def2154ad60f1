"""What a screen is: nodes with the fields of a uiautomator dump, on a display of some size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple


class Bounds(NamedTuple):
    """A rectangle in pixels; right and bottom are exclusive."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def center(self) -> tuple[int, int]:
        """The pixel in the middle."""
        return (self.left + self.right) // 2, (self.top + self.bottom) // 2

    def moved(self, x: int, y: int) -> Bounds:
        """Return the rectangle shifted right and down."""
        return Bounds(self.left + x, self.top + y, self.right + x, self.bottom + y)

    def shrunk(self, edge: int) -> Bounds:
        """Return the rectangle with this much taken off each side."""
        return Bounds(self.left + edge, self.top + edge, self.right - edge, self.bottom - edge)

    def holds(self, x: int, y: int) -> bool:
        """Tell whether a pixel lies inside."""
        return self.left <= x < self.right and self.top <= y < self.bottom

    def overlaps(self, other: Bounds) -> bool:
        """Tell whether two rectangles share a pixel."""
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom


NOWHERE = Bounds(0, 0, 0, 0)


class Device(NamedTuple):
    """A display.

    Args:
        width: In pixels.
        height: In pixels.
        density: Pixels per dp.
        font_scale: The owner's text size, 1 for the default.
    """

    width: int = 1080
    height: int = 2400
    density: float = 2.625
    font_scale: float = 1.0

    def px(self, dp: float) -> int:
        """Return a length in whole pixels."""
        return int(dp * self.density + 0.5)


DEVICES = (
    Device(1080, 2400, 2.625),
    Device(1080, 2340, 2.75),
    Device(1080, 2400, 2.8125),
    Device(720, 1600, 2.0),
    Device(720, 1612, 1.875),
    Device(1440, 3120, 3.5),
    Device(1440, 3088, 3.75),
    Device(1080, 1920, 3.0),
    Device(1080, 2160, 2.5),
    Device(1200, 2000, 2.0),
)
FONT_SCALES = (0.85, 1.0, 1.0, 1.0, 1.15, 1.3)
_SCALED = [{scale: device._replace(font_scale=scale) for scale in FONT_SCALES} for device in DEVICES]
DISPLAYS = tuple([tuple([scaled[scale] for scale in FONT_SCALES]) for scaled in _SCALED])
"""Each device with the text sizes that its owner may have chosen; equal ones are one object, so that they are found faster."""


@dataclass(frozen=True)
class Node:
    """One node of a screen.

    Args:
        text: What is written in it.
        description: What a screen reader says of it.
        hint: What an empty field shows.
        resource_id: Such as `com.example.clock:id/save`.
        kind: Class, such as `android.widget.TextView`.
        package: Package of the app.
        bounds: Where it is, in pixels.
    """

    text: str = ""
    description: str = ""
    hint: str = ""
    resource_id: str = ""
    kind: str = "android.view.View"
    package: str = ""
    bounds: Bounds = NOWHERE
    clickable: bool = False
    long_clickable: bool = False
    scrollable: bool = False
    editable: bool = False
    checkable: bool = False
    checked: bool = False
    enabled: bool = True
    focused: bool = False
    selected: bool = False
    password: bool = False
    visible: bool = True
    children: tuple[Node, ...] = ()

    @property
    def label(self) -> str:
        """The words that name it: its text, else its description, else its hint."""
        return self.text or self.description or self.hint

    def walk(self) -> Iterator[Node]:
        """Yield this node and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()
