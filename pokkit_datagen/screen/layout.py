"""Where everything on a screen is: the blocks of its top, its bottom and its scrolled body, put on the display."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.blocks import Row, Screen, Text
from pokkit_datagen.screen.model import Bounds
from pokkit_datagen.screen.sheet import Run, Section, sheet
from pokkit_datagen.screen.stamp import Stamp
from pokkit_datagen.screen.state import Scope, scope_of

_DIALOG_SHARE = 0.8
_FAR = 10**7
_tuple = tuple.__new__
"""Makes a named tuple at half the cost of its own constructor; a screen has dozens."""


class Placed(NamedTuple):
    """A stamp on the display.

    Args:
        stamp: What is there.
        x: Its left edge.
        y: Its top edge, which may lie above what shows.
        extra: How much higher it is than the stamp, because its words wrap.
        scope: What its texts speak of.
    """

    stamp: Stamp
    x: int
    y: int
    extra: int
    scope: Scope


class Layout(NamedTuple):
    """A screen with all its places.

    Args:
        scope: What the screen speaks of.
        screen: The screen as data.
        frame: The part of the display that takes taps: without status bar, gesture bar, keyboard; a dialog's panel.
        window: Where the body shows.
        fixed: Stamps of the top and the bottom.
        body: Stamps of the body of which anything shows.
        floating: The round button.
        length: Height of the whole body.
        offset: How far the body is scrolled.
    """

    scope: Scope
    screen: Screen
    frame: Bounds
    window: Bounds
    top: Sequence[Placed]
    body: Sequence[Placed]
    bottom: Sequence[Placed]
    floating: Placed | None
    length: int
    offset: int

    @property
    def room(self) -> int:
        """How far the body can be scrolled in all."""
        return max(0, self.length - (self.window.bottom - self.window.top))

    @property
    def fab(self) -> Bounds | None:
        """Where the round button is."""
        place = self.floating
        return place.stamp.boxes[0].moved(place.x, place.y) if place else None


_LOADING = Screen("loading", body=(Text("Loading…"),))
_BANNER = Screen("banner", body=(Row("An update is ready", "It will be installed tonight", lead="bell", id="banner"),))


def lay_out(phone: Phone, whole: bool = False) -> Layout:
    """Return the layout of the visible screen.

    Args:
        phone: Whose screen.
        whole: Whether to place also what is scrolled out of sight.
    """
    scope = scope_of(phone)
    state, place = scope.state, scope.place
    screen = state.apps.screen(place.app, place.screen)
    frame, head, inside, foot, fab, edge = sheet(screen, state.device, place.keyboard)
    loaded, bannered = place.shape(phone.step)
    if not loaded:
        inside, fab = sheet(_LOADING, state.device, False).body, None
    if screen.dialog:
        frame = _panel(frame, sum([_measured(section, scope) for section in (head, inside, foot)]))
    left, _, right, last = frame
    top, start = _placed(head, scope, left, frame.top, 0, last) if head.blocks else ((), frame.top)
    if bannered:
        banner, start = _placed(sheet(_BANNER, state.device, False).body, scope, left, start, 0, last)
        top = [*top, *banner]
    end = last - _measured(foot, scope)
    bottom = _placed(foot, scope, left, end, 0, last)[0] if foot.blocks else ()
    offset = place.scroll
    low, high = (-_FAR, _FAR) if whole else (start, end)
    body, lowest = _placed(inside, scope, left, start - offset, low, high)
    length = lowest - start + offset
    if offset and lowest < end:
        offset = max(0, length - (end - start))
        body = _placed(inside, scope, left, start - offset, low, high)[0]
    floating = Placed(fab, right - edge - fab.boxes[0].right, end - edge - fab.height, 0, scope) if fab else None
    window = _tuple(Bounds, (left, start, right, end))
    return _tuple(Layout, (scope, screen, frame, window, top, body, bottom, floating, length, offset))


def _panel(frame: Bounds, height: int) -> Bounds:
    """Return where a dialog stands: in the middle, and never all of the screen."""
    height = min(height, int((frame.bottom - frame.top) * _DIALOG_SHARE))
    top = (frame.top + frame.bottom - height) // 2
    return frame._replace(top=top, bottom=top + height)


def _measured(section: Section, scope: Scope) -> int:
    """Return how high a section is on a phone."""
    return _placed(section, scope, 0, 0, 0, 0)[1] if section.height is None else section.height


def _placed(section: Section, scope: Scope, left: int, y: int, first: int, last: int) -> tuple[list[Placed], int]:
    """Put the runs of a section below each other from `y` on.

    Returns:
        Those of which anything shows between `first` and `last`, and where the last one ends.
    """
    shown: list[Placed] = []
    row = 0
    blocks, width, _ = section
    for drawn, run in blocks:
        there, source, column, columns, _ = run
        if source:
            y = _repeat(drawn, run, scope, left, width, y + row, first, last, shown)
            row = 0
            continue
        if there is None or there(scope):
            if not column:
                y += row
            extra = drawn.growth(scope) if drawn.grow else 0
            row = drawn.height + extra
            if y < last and y + row > first:
                shown.append(_tuple(Placed, (drawn, left + column * (width // columns), y, extra, scope)))
    return shown, y + row


def _repeat(
    drawn: Stamp, run: Run, scope: Scope, left: int, width: int, y: int, first: int, last: int, shown: list[Placed]
) -> int:
    """Put one stamp for each item of the run's source, and return where the last one ends."""
    there, source, _, columns, other = run
    width //= columns
    items = scope.items(source)
    phone, state, place, _ = scope
    height = drawn.height
    if drawn.grow is None and there is None:
        # All are of one height, so those out of sight need not be looked at.
        begin = max(0, (first - y) // height) * columns
        for number in range(begin, min(len(items), max(0, -((y - last) // height)) * columns)):
            own = _tuple(Scope, (phone, state, place, items[number]))
            shown.append(_tuple(Placed, (drawn, left + number % columns * width, y + number // columns * height, 0, own)))
        return y + -(-len(items) // columns) * height
    for item in items:
        own = _tuple(Scope, (phone, state, place, item))
        chosen = drawn if there is None or there(own) else other
        if chosen is not None:
            extra = chosen.growth(own)
            if y < last and y + chosen.height + extra > first:
                shown.append(_tuple(Placed, (chosen, left, y, extra, own)))
            y += chosen.height + extra
    return y
