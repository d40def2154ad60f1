"""Where everything on a screen is: the blocks of its top, its bottom and its scrolled body, put on the display."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.blocks import Block, Grid, Row, Rows, Screen, Text
from pokkit_datagen.screen.model import Bounds, Device
from pokkit_datagen.screen.stamp import Stamp
from pokkit_datagen.screen.stamps import stamp
from pokkit_datagen.screen.state import Scope, scope_of

STATUS, NAVIGATION, KEYBOARD = 24, 24, 264
"""Heights of the status bar, the gesture bar and the keyboard, in dp."""
_DIALOG_WIDTH, _DIALOG_SHARE = 0.82, 0.8
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
        return place.stamp.parts[0].box.moved(place.x, place.y) if place else None


class _Run(NamedTuple):
    """A block of a screen as it is drawn: once, or once for each item of a source.

    Args:
        stamp: How it is drawn.
        source: Where its items come from; empty for none.
        column: Its column in a grid, of
        columns: so many. A grid of a source counts on from column to column.
        width: Of one column.
        other: How an item is drawn for which the condition of the stamp does not hold.
    """

    stamp: Stamp
    source: str = ""
    column: int = 0
    columns: int = 1
    width: int = 0
    other: Stamp | None = None


class _Section(NamedTuple):
    """The top, the body or the bottom of a screen.

    Args:
        runs: Its blocks.
        height: In pixels; None where it depends on the phone.
    """

    runs: Sequence[_Run]
    height: int | None

    def measured(self, scope: Scope) -> int:
        """Return how high it is on a phone."""
        return _placed(self, scope, 0, 0, 0, 0)[1] if self.height is None else self.height


class _Plan(NamedTuple):
    """All of a screen on a device that does not depend on the phone."""

    frame: Bounds
    top: _Section
    body: _Section
    bottom: _Section
    fab: Stamp | None
    edge: int


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
    frame, head, inside, foot, fab, edge = _plan(screen, state.device, place.keyboard)
    loaded, bannered = place.shape(phone.step)
    if not loaded:
        inside, fab = _plan(_LOADING, state.device, False).body, None
    if screen.dialog:
        frame = _panel(frame, sum([section.measured(scope) for section in (head, inside, foot)]))
    left, _, right, last = frame
    top, start = _placed(head, scope, left, frame.top, 0, last) if head.runs else ((), frame.top)
    if bannered:
        banner, start = _placed(_plan(_BANNER, state.device, False).body, scope, left, start, 0, last)
        top = [*top, *banner]
    end = last - foot.measured(scope)
    bottom = _placed(foot, scope, left, end, 0, last)[0] if foot.runs else ()
    offset = place.scroll
    low, high = (-_FAR, _FAR) if whole else (start, end)
    body, lowest = _placed(inside, scope, left, start - offset, low, high)
    length = lowest - start + offset
    if offset and lowest < end:
        offset = max(0, length - (end - start))
        body = _placed(inside, scope, left, start - offset, low, high)[0]
    floating = Placed(fab, right - edge - fab.parts[0].box.right, end - edge - fab.height, 0, scope) if fab else None
    return Layout(scope, screen, frame, Bounds(left, start, right, end), top, body, bottom, floating, length, offset)


@lru_cache(maxsize=20_000)
def _plan(screen: Screen, device: Device, keyboard: bool) -> _Plan:
    below = device.px(KEYBOARD if keyboard else NAVIGATION)
    inner = device._replace(width=int(device.width * _DIALOG_WIDTH)) if screen.dialog else device
    side = (device.width - inner.width) // 2
    frame = Bounds(side, device.px(STATUS), side + inner.width, device.height - below)
    top, body, bottom = (_section(blocks, inner, screen.name) for blocks in (screen.top, screen.body, screen.bottom))
    return _Plan(frame, top, body, bottom, stamp(screen.fab, device) if screen.fab else None, device.px(16))


@lru_cache(maxsize=50_000)
def _section(blocks: Sequence[Block], device: Device, screen: str) -> _Section:
    runs = [run for block in blocks for run in _runs(block, device, screen)]
    sure = not any(run.source or run.columns > 1 or run.stamp.grow or run.stamp.when for run in runs)
    return _Section(runs, sum(run.stamp.height for run in runs) if sure else None)


def _runs(block: Block, device: Device, screen: str) -> Iterator[_Run]:
    if isinstance(block, Rows):
        other = stamp(block.other, device, screen) if block.other else None
        yield _Run(stamp(block.row, device, screen), block.source, other=other)
    elif isinstance(block, Grid):
        width = device.width // block.columns
        narrow = device._replace(width=width)
        for number, cell in enumerate(block.cells):
            yield _Run(stamp(cell, narrow, screen), block.source, number % block.columns, block.columns, width)
    else:
        yield _Run(stamp(block, device, screen))


def _panel(frame: Bounds, height: int) -> Bounds:
    """Return where a dialog stands: in the middle, and never all of the screen."""
    height = min(height, int((frame.bottom - frame.top) * _DIALOG_SHARE))
    top = (frame.top + frame.bottom - height) // 2
    return frame._replace(top=top, bottom=top + height)


def _placed(section: _Section, scope: Scope, left: int, y: int, first: int, last: int) -> tuple[list[Placed], int]:
    """Put the runs of a section below each other from `y` on.

    Returns:
        Those of which anything shows between `first` and `last`, and where the last one ends.
    """
    shown: list[Placed] = []
    row = 0
    for run in section.runs:
        drawn, source, column, _, width, _ = run
        if source:
            y = _repeat(run, scope, left, y + row, first, last, shown)
            row = 0
            continue
        there = drawn.shown
        if there is None or there(scope):
            if not column:
                y += row
            extra = drawn.growth(scope) if drawn.grow else 0
            row = drawn.height + extra
            if y < last and y + row > first:
                shown.append(_tuple(Placed, (drawn, left + column * width, y, extra, scope)))
    return shown, y + row


def _repeat(run: _Run, scope: Scope, left: int, y: int, first: int, last: int, shown: list[Placed]) -> int:
    """Put one stamp for each item of the run's source, and return where the last one ends."""
    drawn, source, _, columns, width, _ = run
    items = scope.items(source)
    phone, state, place, _ = scope
    height = drawn.height
    if drawn.grow is None and drawn.shown is None:
        # All are of one height, so those out of sight need not be looked at.
        begin = max(0, (first - y) // height) * columns
        for number in range(begin, min(len(items), max(0, -((y - last) // height)) * columns)):
            own = _tuple(Scope, (phone, state, place, items[number]))
            shown.append(_tuple(Placed, (drawn, left + number % columns * width, y + number // columns * height, 0, own)))
        return y + -(-len(items) // columns) * height
    for item in items:
        own = _tuple(Scope, (phone, state, place, item))
        chosen = drawn if drawn.shown is None or drawn.shown(own) else run.other
        if chosen is not None:
            extra = chosen.growth(own)
            if y < last and y + chosen.height + extra > first:
                shown.append(_tuple(Placed, (chosen, left, y, extra, own)))
            y += chosen.height + extra
    return y
