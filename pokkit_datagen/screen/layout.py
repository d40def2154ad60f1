"""Where everything on a screen is: the blocks of its top, its bottom and its scrolled body, put on the display."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.blocks import Block, Cell, Grid, Icon, Row, Rows, Screen, Text
from pokkit_datagen.screen.model import Bounds, Device
from pokkit_datagen.screen.stamp import Stamp
from pokkit_datagen.screen.stamps import stamp
from pokkit_datagen.screen.state import Scope, scope_of

STATUS, NAVIGATION, KEYBOARD = 24, 24, 264
"""Heights of the status bar, the gesture bar and the keyboard, in dp."""
_DIALOG_WIDTH, _DIALOG_SHARE = 0.82, 0.8


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


class _Size(NamedTuple):
    stamp: Stamp
    x: int
    height: int
    extra: int
    scope: Scope


LOADING = Screen("loading", body=(Text("Loading…", "body"),))


def lay_out(phone: Phone) -> Layout:
    """Return the layout of the visible screen."""
    scope = scope_of(phone)
    place, device = scope.place, scope.state.device
    screen = scope.state.apps.screen(place.app, place.screen)
    loading = phone.step < place.ready
    frame = _frame(device, place.keyboard)
    inner = device
    if screen.dialog:
        inner = device._replace(width=int(device.width * _DIALOG_WIDTH))
    top = _sizes(screen.top, inner, screen.name, scope)
    body = _sizes(LOADING.body if loading else screen.body, inner, screen.name, scope)
    bottom = _sizes(screen.bottom, inner, screen.name, scope)
    length = _height(body)
    if screen.dialog:
        frame = _panel(frame, inner.width, _height(top) + _height(bottom) + length)
    upper = _put(top, frame.left, frame.top)
    start = frame.top + _height(top)
    end = frame.bottom - _height(bottom)
    window = Bounds(frame.left, start, frame.right, end)
    offset = max(0, min(place.scroll, length - (end - start)))
    shown = [placed for placed in _put(body, frame.left, start - offset) if placed.y < end and _end(placed) > start]
    floating = _float(screen.fab, device, window, scope) if screen.fab and not loading else None
    return Layout(scope, screen, frame, window, upper, shown, _put(bottom, frame.left, end), floating, length, offset)


@lru_cache(maxsize=1000)
def _frame(device: Device, keyboard: bool) -> Bounds:
    below = device.px(KEYBOARD if keyboard else NAVIGATION)
    return Bounds(0, device.px(STATUS), device.width, device.height - below)


def _panel(frame: Bounds, width: int, height: int) -> Bounds:
    """Return where a dialog stands: in the middle, and never all of the screen."""
    height = min(height, int((frame.bottom - frame.top) * _DIALOG_SHARE))
    left, top = (frame.right - width) // 2, (frame.top + frame.bottom - height) // 2
    return Bounds(left, top, left + width, top + height)


def _height(sizes: Sequence[_Size]) -> int:
    return sum(size.height for size in sizes if size.x == 0)


def _end(placed: Placed) -> int:
    return placed.y + placed.stamp.height + placed.extra


def _sizes(blocks: Sequence[Block], device: Device, screen: str, scope: Scope) -> list[_Size]:
    sizes: list[_Size] = []
    for block in blocks:
        if isinstance(block, Rows):
            sizes.extend(_repeated(block.row, block, device, screen, scope))
        elif isinstance(block, Grid):
            sizes.extend(_grid(block, device, screen, scope))
        else:
            drawn = stamp(block, device, screen)
            if drawn.shown is None or drawn.shown(scope):
                extra = drawn.extra(scope)
                sizes.append(_Size(drawn, 0, drawn.height + extra, extra, scope))
    return sizes


def _repeated(row: Row | Text, rows: Rows, device: Device, screen: str, scope: Scope) -> Iterator[_Size]:
    drawn = stamp(row, device, screen)
    for item in scope.items(rows.source):
        own = scope._replace(item=item)
        if drawn.shown is None or drawn.shown(own):
            extra = drawn.extra(own)
            yield _Size(drawn, 0, drawn.height + extra, extra, own)


def _grid(grid: Grid, device: Device, screen: str, scope: Scope) -> Iterator[_Size]:
    wide = device.width // grid.columns
    narrow = device._replace(width=wide)
    cells: list[tuple[Cell, Scope]] = [(cell, scope) for cell in grid.cells]
    if grid.source:
        cells = [(grid.cells[0], scope._replace(item=item)) for item in scope.items(grid.source)]
    for number, (cell, own) in enumerate(cells):
        drawn = stamp(cell, narrow, screen)
        yield _Size(drawn, number % grid.columns * wide, drawn.height, 0, own)


def _put(sizes: Sequence[_Size], left: int, top: int) -> list[Placed]:
    placed, y, before = [], top, 0
    for size in sizes:
        if size.x == 0:
            y, before = y + before, size.height
        placed.append(Placed(size.stamp, left + size.x, y, size.extra, size.scope))
    return placed


def _float(icon: Icon, device: Device, window: Bounds, scope: Scope) -> Placed:
    edge = device.px(16)
    drawn = stamp(icon, device)
    return Placed(drawn, window.right - edge - device.px(56), window.bottom - edge - drawn.height, 0, scope)
