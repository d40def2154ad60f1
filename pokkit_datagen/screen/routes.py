"""Ways between screens: the abstract graph that the planner searches, made of app data and what is on the phone."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen import blocks as b
from pokkit_datagen.screen.state import Place, Scope, ScreenState
from pokkit_datagen.screen.texts import reader


class Spot(NamedTuple):
    """A node of the graph: a screen, and whether it is about the item that is looked for."""

    where: str
    right: bool


class Way(NamedTuple):
    """What to do first on the shortest way, and how many steps the way has."""

    move: str
    steps: int


def shortest(phone: Phone, where: str, item: str) -> Way | None:
    """Return the first move of a shortest way from what is on the screen to a screen.

    Args:
        phone: Where the way begins; going back leads through its open screens.
        where: The goal, `app/screen`.
        item: Id of the item that the goal must be about; empty if that does not matter.

    Returns:
        A move is `back`, `home`, `swipe DIRECTION`, or the `app/screen` of the neighbour to tap one's way to;
        the way is None where there is none.
    """
    goal = Spot(where, bool(item))
    state = phone.state(ScreenState)
    waiting: deque[tuple[Spot, str, int]] = deque()
    known: dict[Spot, None] = {}
    begins = [
        (_spot(place, item), "back" if depth else "", depth)
        for depth, place in enumerate(reversed(state.stack or (state.place,)))
    ]
    begins.append((Spot("/".join(state.apps.home), False), "home", 1))
    begins.sort(key=lambda begin: begin[2])
    while waiting or begins:
        while begins and (not waiting or begins[0][2] <= waiting[0][2]):
            waiting.appendleft(begins.pop(0))
        here, move, steps = waiting.popleft()
        if here in known:
            continue
        known[here] = None
        if here == goal:
            return Way(move, steps)
        for there, first in _neighbours(phone, here, item):
            waiting.append((there, move or first, steps + 1))
    return None


def _spot(place: Place, item: str) -> Spot:
    return Spot(f"{place.app}/{place.screen}", bool(item) and place.item.get("id") == item)


def _neighbours(phone: Phone, here: Spot, item: str) -> Iterator[tuple[Spot, str]]:
    state = phone.state(ScreenState)
    app, _, name = here.where.partition("/")
    screen = state.apps.screen(app, name)
    scope = Scope(phone, state, Place(app, name), {})
    for direction, go in screen.swipes.items():
        if go != "back":
            yield Spot(_full(state, app, go), False), f"swipe {direction}"
    for block, source in _taps(screen):
        items = scope.items(source) if source else ()
        if not source and "{" in block.go:
            continue  # it depends on an item that only the open screen knows
        if not source:
            there = _full(state, app, block.go)
            yield Spot(there, here.right), there
        elif "{" in block.go:
            for each in items:
                there = _full(state, app, reader(block.go)(scope._replace(item=each)))
                yield Spot(there, bool(item) and each["id"] == item), there
        elif items and (not item or any(each["id"] == item for each in items)):
            there = _full(state, app, block.go)
            yield Spot(there, bool(item)), there


def _full(state: ScreenState, app: str, go: str) -> str:
    key, slash, screen = go.rpartition("/")
    key = key if slash else app
    return f"{key}/{screen or state.apps.by_key[key].screens[0].name}"


def _taps(screen: b.Screen) -> Iterator[tuple[b.Tap, str]]:
    """Yield what leads to other screens, with the source whose items it stands for."""
    blocks: list[tuple[b.Tap, str]] = [(block, "") for block in (*screen.top, *screen.body, *screen.bottom)]
    if screen.fab:
        blocks.append((screen.fab, ""))
    while blocks:
        block, source = blocks.pop(0)
        if isinstance(block, b.Tabs):
            blocks += [(b.Tap(go=page), "") for _, page in block.pages]
        elif isinstance(block, b.Rows):
            blocks += [(row, block.source) for row in (block.row, block.other) if row]
        elif isinstance(block, b.Grid):
            blocks += [(cell, block.source) for cell in block.cells]
        elif isinstance(block, b.Bar | b.Line):
            blocks += [(part, source) for part in (block.icons if isinstance(block, b.Bar) else block.parts)]
        if isinstance(block, b.Row) and block.icon:
            blocks.append((block.icon, source))
        if block.go and block.go != "home" and block.go.split()[0] != "back":
            yield block, source
