"""Ways between screens: shortest paths on the graph of screens, as far as they are open on a phone."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from functools import lru_cache
from itertools import count
from typing import NamedTuple

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.apps import Apps
from pokkit_datagen.screen.blocks import Item
from pokkit_datagen.screen.graph import Edge, Spot, distances, edges_of, ends, full_name
from pokkit_datagen.screen.state import Place, Scope, ScreenState
from pokkit_datagen.screen.texts import reader


class Move(NamedTuple):
    """One move of a way.

    Args:
        to: `back`, `home`, `swipe DIRECTION`, or the `app/screen` of the neighbour to tap one's way to.
        item: Id of the item whose line must be tapped; empty if any will do.
    """

    to: str
    item: str = ""


class _Leg(NamedTuple):
    """An edge of a likely way: where it begins and ends."""

    here: Spot
    edge: Edge
    there: Spot


class _Likely(NamedTuple):
    """A way that is there if every list has what is looked for and nothing is hidden.

    Args:
        back: How many screens to go back first; -1 for going home.
        legs: What to go from there.
    """

    back: int
    legs: tuple[_Leg, ...]


def shortest(phone: Phone, where: str, item: str = "") -> list[Move] | None:
    """Return the moves of a shortest way from what is on the screen to a screen.

    The shortest *likely* way depends on few facts of the phone, so that it is found once for many phones. Where it turns
    out to be closed on this one, the next likely way without the closed leg is tried.

    Args:
        phone: Where the way begins; going back leads through its open screens.
        where: The goal, `app/screen`.
        item: Id of the item that the goal must be about; empty if that does not matter.

    Returns:
        The moves, or None where there is no way.
    """
    state = phone.state(ScreenState)
    stack = state.stack or (state.place,)
    opened = tuple([(f"{place.app}/{place.screen}", item != "" and place.item.get("id") == item) for place in stack])
    closed: frozenset[_Leg] = frozenset()
    while True:
        likely = _likely(state.apps, opened, stack[-1].keyboard, where, item != "", closed)
        if likely is None:
            return None
        found = _gone(phone, likely, item)
        if not isinstance(found, _Leg):
            return found
        closed |= {found}


_BACK = Move("back")
_HOME = -1


def _gone(phone: Phone, likely: _Likely, item: str) -> list[Move] | _Leg:
    """Return the moves of a likely way, or the first leg of it that is closed on this phone."""
    state = phone.state(ScreenState)
    moves: list[Move] = []
    about: Item = {}
    if likely.back == _HOME:
        moves.append(Move("home"))
    else:
        moves += [_BACK] * (likely.back + (state.place.keyboard and likely.back > 0))
        about = state.stack[-1 - likely.back].item if state.stack else {}
    for leg in likely.legs:
        app, _, name = leg.here.where.partition("/")
        # What was typed counts on the open screen only; others begin empty when they are opened.
        place = Place(app, name, about) if moves else state.place
        tapped = _tapped(leg, Scope(phone, state, place, about), item)
        if tapped is None:
            return leg
        move, about = tapped
        moves.append(move)
    return moves


def _tapped(leg: _Leg, scope: Scope, item: str) -> tuple[Move, Item] | None:
    """Return the move along a leg and the item that the screen behind it is about; None where the leg is closed."""
    edge, end = leg.edge, leg.there.where
    if not edge.source:
        leads = edge.end or full_name(scope.state.apps, scope.place.app, reader(edge.go)(scope)) == end
        return (Move(edge.move or end), scope.item) if leads and edge.open(scope) else None
    wanted = item if leg.there.right else ""
    phone, state, place, _ = scope
    for each in scope.items(edge.source):
        if wanted and each["id"] != wanted:
            continue
        own = Scope(phone, state, place, each)
        if (edge.end or full_name(scope.state.apps, scope.place.app, reader(edge.go)(own)) == end) and edge.open(own):
            return Move(end, each["id"] if wanted or not edge.end else ""), each
    return None


class _Entry(NamedTuple):
    """A screen that the search may look at next: how long the way is at least, and how it was reached."""

    least: int
    order: int
    gone: int
    spot: Spot
    back: int
    legs: tuple[_Leg, ...]


@lru_cache(maxsize=10_000)
def _likely(
    apps: Apps, opened: tuple[tuple[str, bool], ...], keyboard: bool, where: str, right: bool, closed: frozenset[_Leg]
) -> _Likely | None:
    """Return a shortest way without the closed legs (A*)."""
    goal = Spot(where, right)
    left = distances(apps, where)
    waiting: list[_Entry] = []
    order = count()

    def push(gone: int, spot: Spot, back: int, legs: tuple[_Leg, ...]) -> None:
        if spot.where in left:
            # The order breaks ties, so that no more is compared.
            heapq.heappush(waiting, _Entry(gone + left[spot.where], next(order), gone, spot, back, legs))

    for back, spot in enumerate(reversed(opened)):
        push(back + (keyboard and back > 0), Spot(*spot), back, ())
    push(1, Spot("/".join(apps.home), False), _HOME, ())
    known = set()
    while waiting:
        _, _, gone, spot, back, legs = heapq.heappop(waiting)
        if spot == goal:
            return _Likely(back, legs)
        if spot not in known:
            known.add(spot)
            for leg in _legs(apps, spot, right):
                if leg not in closed:
                    push(gone + 1, leg.there, back, (*legs, leg))
    return None


def _legs(apps: Apps, spot: Spot, about: bool) -> Iterator[_Leg]:
    """Yield where one may get to from a spot with one move."""
    for edge in edges_of(apps)[spot.where]:
        for end in ends(apps, edge):
            if not edge.source:
                yield _Leg(spot, edge, Spot(end, spot.right and not edge.move))
            else:
                # A list line leads to a page about its item, an icon of the home screen to an app.
                yield _Leg(spot, edge, Spot(end, about and bool(edge.end)))
