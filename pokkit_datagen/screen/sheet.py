"""What of a screen's places depends on the device alone: the blocks of its top, its body and its bottom as they are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from pokkit_datagen.screen.blocks import Block, Grid, Rows, Screen
from pokkit_datagen.screen.model import Bounds, Device
from pokkit_datagen.screen.stamp import Stamp
from pokkit_datagen.screen.stamps import stamp
from pokkit_datagen.screen.texts import Condition, condition

STATUS, NAVIGATION, KEYBOARD = 24, 24, 264
"""Heights of the status bar, the gesture bar and the keyboard, in dp."""
_DIALOG_WIDTH = 0.82


class Run(NamedTuple):
    """When, how often and where a block of a screen is drawn: once, or once for each item of a source.

    Args:
        shown: Test of whether it is there; None where it always is.
        source: Where its items come from; empty for none.
        column: Its column in a grid, of
        columns: so many. A grid of a source counts on from column to column.
        other: How an item is drawn for which the condition of the block does not hold.
    """

    shown: Condition | None = None
    source: str = ""
    column: int = 0
    columns: int = 1
    other: Stamp | None = None


_ALWAYS_ONCE = Run()
_run = lru_cache(maxsize=20_000)(Run)
"""Makes a run, one for all devices but for those with an `other`."""


class Section(NamedTuple):
    """The top, the body or the bottom of a screen.

    Args:
        blocks: Its blocks as they are drawn, with how often and where.
        width: In pixels.
        height: In pixels; None where it depends on the phone.
    """

    blocks: Sequence[tuple[Stamp, Run]]
    width: int
    height: int | None


class Sheet(NamedTuple):
    """A screen on a device.

    Args:
        frame: Where it is on the display.
        top: What stays at the top.
        body: What scrolls.
        bottom: What stays at the bottom.
        fab: The round button.
        edge: Its distance from the window's edges.
    """

    frame: Bounds
    top: Section
    body: Section
    bottom: Section
    fab: Stamp | None
    edge: int


@lru_cache(maxsize=20_000)
def sheet(screen: Screen, device: Device, keyboard: bool) -> Sheet:
    """Return a screen as it is on a device, with or without the keyboard."""
    below = device.px(KEYBOARD if keyboard else NAVIGATION)
    inner = device._replace(width=int(device.width * _DIALOG_WIDTH)) if screen.dialog else device
    side = (device.width - inner.width) // 2
    frame = Bounds(side, device.px(STATUS), side + inner.width, device.height - below)
    top, body, bottom = (_section(blocks, inner, screen.name) for blocks in (screen.top, screen.body, screen.bottom))
    return Sheet(frame, top, body, bottom, stamp(screen.fab, device) if screen.fab else None, device.px(16))


@lru_cache(maxsize=50_000)
def _section(blocks: Sequence[Block], device: Device, screen: str) -> Section:
    drawn = tuple([each for block in blocks for each in _runs(block, device, screen)])
    sure = all(run is _ALWAYS_ONCE and not each.grow for each, run in drawn)
    return Section(drawn, device.width, sum(each.height for each, _ in drawn) if sure else None)


def _runs(block: Block, device: Device, screen: str) -> Iterator[tuple[Stamp, Run]]:
    if isinstance(block, Rows):
        run = _run(_test(block.row.when), block.source)
        yield stamp(block.row, device, screen), run._replace(other=stamp(block.other, device, screen)) if block.other else run
    elif isinstance(block, Grid):
        narrow = device._replace(width=device.width // block.columns)
        for number, cell in enumerate(block.cells):
            yield stamp(cell, narrow, screen), _run(_test(cell.when), block.source, number % block.columns, block.columns)
    else:
        yield stamp(block, device, screen), _run(_test(block.when)) if block.when else _ALWAYS_ONCE


def _test(when: str) -> Condition | None:
    return condition(when) if when else None
