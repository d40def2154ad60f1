"""Ways between screens: the abstract graph that the planner searches, made of app data and what is on the phone."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import count
from typing import NamedTuple

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen import blocks as b
from pokkit_datagen.screen.apps import Apps
from pokkit_datagen.screen.state import Place, Scope, ScreenState
from pokkit_datagen.screen.texts import condition, reader


class Move(NamedTuple):
    """One move of a way.

    Args:
        to: `back`, `home`, `swipe DIRECTION`, or the `app/screen` of the neighbour to tap one's way to.
        item: Id of the item whose line must be tapped; empty if any will do.
    """

    to: str
    item: str = ""


class Spot(NamedTuple):
    """A node of the graph: a screen, and whether it is about the item that is looked for."""

    where: str
    right: bool


class _Edge(NamedTuple):
    """A way from one screen to another.

    Args:
        move: How it is gone: `swipe DIRECTION`, or empty for a tap.
        go: Where it leads, as the app data has it.
        end: The `app/screen` where it leads; empty where that depends on the item.
        source: The source whose items it stands for; empty for none.
        conditions: All must hold for it to be there and not greyed out.
    """

    move: str
    go: str
    end: str
    source: str
    conditions: tuple[str, ...] = ()

    def open(self, scope: Scope) -> bool:
        """Tell whether it can be gone."""
        return all(condition(text)(scope) for text in self.conditions)


class _Entry(NamedTuple):
    """A screen that the search may look at next: how long the way is at least, and how it was reached."""

    least: int
    order: int
    spot: Spot
    moves: tuple[Move, ...]
    item: b.Item


def shortest(phone: Phone, where: str, item: str = "") -> list[Move] | None:
    """Return the moves of a shortest way from what is on the screen to a screen.

    Args:
        phone: Where the way begins; going back leads through its open screens.
        where: The goal, `app/screen`.
        item: Id of the item that the goal must be about; empty if that does not matter.

    Returns:
        The moves, or None where there is no way.
    """
    state = phone.state(ScreenState)
    left = _distances(state.apps, where)
    goal = Spot(where, bool(item))
    waiting: list[_Entry] = []
    order = count()
    closing = (_BACK,) if state.place.keyboard else ()
    for depth, place in enumerate(reversed(state.stack or (state.place,))):
        about = bool(item) and place.item.get("id") == item
        moves = (*closing, *(_BACK,) * depth) if depth else ()
        _push(waiting, order, left, Spot(f"{place.app}/{place.screen}", about), moves, place.item)
    _push(waiting, order, left, Spot("/".join(state.apps.home), False), (Move("home"),), {})
    known = set()
    while waiting:
        entry = heapq.heappop(waiting)
        if entry.spot == goal:
            return list(entry.moves)
        if entry.spot not in known:
            known.add(entry.spot)
            for there, move, about_item in _neighbours(phone, entry, item, left):
                _push(waiting, order, left, there, (*entry.moves, move), about_item)
    return None


def _push(
    waiting: list[_Entry], order: Iterator[int], left: Mapping[str, int], spot: Spot, moves: tuple[Move, ...], item: b.Item
) -> None:
    if spot.where in left:
        # The order breaks ties, so that items are never compared.
        heapq.heappush(waiting, _Entry(len(moves) + left[spot.where], next(order), spot, moves, item))


_BACK = Move("back")


def _neighbours(phone: Phone, entry: _Entry, item: str, left: Mapping[str, int]) -> Iterator[tuple[Spot, Move, b.Item]]:
    state = phone.state(ScreenState)
    app, _, name = entry.spot.where.partition("/")
    # What was typed counts on the open screen only; others begin empty when they are opened.
    place = state.place if not entry.moves else Place(app, name, entry.item)
    scope = Scope(phone, state, place, entry.item)
    for edge in _edges(state.apps)[entry.spot.where]:
        if edge.end and edge.end not in left:
            continue
        if not edge.source:
            end = edge.end or full_name(state.apps, app, reader(edge.go)(scope))
            if end and edge.open(scope):
                yield Spot(end, entry.spot.right and not edge.move), Move(edge.move or end), entry.item
            continue
        for each in scope.items(edge.source):
            right = bool(item) and each["id"] == item
            own = scope._replace(item=each)
            if (right or not item or not edge.end) and edge.open(own):
                end = edge.end or full_name(state.apps, app, reader(edge.go)(own))
                yield Spot(end, right), Move(end, each["id"] if right or not edge.end else ""), each
                if edge.end:
                    break


@lru_cache(maxsize=2000)
def _distances(apps: Apps, where: str) -> Mapping[str, int]:
    """Return how many moves each screen is away from one, if every list has what is looked for: never too many."""
    into: dict[str, list[str]] = {}
    for here, edges in _edges(apps).items():
        for edge in edges:
            for there in _ends(apps, edge):
                into.setdefault(there, []).append(here)
    left = {where: 0}
    waiting = deque([where])
    while waiting:
        there = waiting.popleft()
        for here in into.get(there, ()):
            if here not in left:
                left[here] = left[there] + 1
                waiting.append(here)
    return left


def _ends(apps: Apps, edge: _Edge) -> list[str]:
    return [edge.end] if edge.end else [f"{app.key}/{app.screens[0].name}" for app in apps]


@cache
def _edges(apps: Apps) -> Mapping[str, list[_Edge]]:
    edges: dict[str, list[_Edge]] = {}
    for (app, name), screen in apps.screens.items():
        swipes = [_Edge(f"swipe {way}", go, full_name(apps, app, go), "") for way, go in screen.swipes.items() if go != "back"]
        taps = [
            _Edge("", tap.go, "" if "{" in tap.go else full_name(apps, app, tap.go), source, conditions)
            for tap, source, conditions in _taps(screen)
            if _sure(tap.go)
        ]
        edges[f"{app}/{name}"] = [*swipes, *taps]
    return edges


def _sure(go: str) -> bool:
    """Tell whether a way counts: its end is known, or at least that it opens some app, as icons of the home screen do."""
    return "{" not in go or go.endswith("/")


def full_name(apps: Apps, app: str, go: str) -> str:
    """Return the `app/screen` that a `go` of an app means; empty where there is no such app."""
    key, slash, screen = go.rpartition("/")
    key = key if slash else app
    if key not in apps.by_key:
        return ""
    return f"{key}/{screen or apps.by_key[key].screens[0].name}"


def _taps(screen: b.Screen) -> Iterator[tuple[b.Tap, str, tuple[str, ...]]]:
    """Yield what leads to other screens, with the source whose items it stands for and its conditions."""
    blocks: list[tuple[b.Tap, str, tuple[str, ...]]] = [(block, "", ()) for block in (*screen.top, *screen.body, *screen.bottom)]
    if screen.fab:
        blocks.append((screen.fab, "", ()))
    while blocks:
        block, source, outer = blocks.pop(0)
        when = (*outer, block.when) if block.when else outer
        blocks += [(part, getattr(block, "source", source), when) for part in _parts(block)]
        if block.go and block.go != "home" and block.go.split()[0] != "back":
            yield block, source, (*when, block.enabled) if block.enabled else when


def _parts(block: b.Tap) -> Sequence[b.Tap]:
    if isinstance(block, b.Tabs):
        return [b.Tap(go=page) for _, page in block.pages]
    if isinstance(block, b.Rows):
        return [block.row, block.other] if block.other else [block.row]
    if isinstance(block, b.Grid):
        return block.cells
    if isinstance(block, b.Bar):
        return block.icons
    if isinstance(block, b.Line):
        return block.parts
    return [block.icon] if isinstance(block, b.Row) and block.icon else []
