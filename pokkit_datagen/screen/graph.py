"""The graph of screens: which screen leads to which, made of app data alone."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from pokkit_datagen.screen import blocks as b
from pokkit_datagen.screen.apps import Apps
from pokkit_datagen.screen.state import Scope
from pokkit_datagen.screen.texts import Condition, condition


class Spot(NamedTuple):
    """A node of the graph: a screen, and whether it is about the item that is looked for."""

    where: str
    right: bool


class Edge(NamedTuple):
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
    conditions: tuple[Condition, ...] = ()

    def open(self, scope: Scope) -> bool:
        """Tell whether it can be gone."""
        return all(holds(scope) for holds in self.conditions)


@lru_cache(maxsize=2000)
def distances(apps: Apps, where: str) -> Mapping[str, int]:
    """Return how many moves each screen is away from one, if every list has what is looked for: never too many."""
    into: dict[str, list[str]] = {}
    for here, edges in edges_of(apps).items():
        for edge in edges:
            for there in ends(apps, edge):
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


def ends(apps: Apps, edge: Edge) -> list[str]:
    """Return where an edge may lead."""
    return [edge.end] if edge.end else [f"{app.key}/{app.screens[0].name}" for app in apps]


@cache
def edges_of(apps: Apps) -> Mapping[str, list[Edge]]:
    """Return the ways that lead from each screen."""
    edges: dict[str, list[Edge]] = {}
    for (app, name), screen in apps.screens.items():
        swipes = [Edge(f"swipe {way}", go, full_name(apps, app, go), "") for way, go in screen.swipes.items() if go != "back"]
        taps = [
            Edge("", tap.go, "" if "{" in tap.go else full_name(apps, app, tap.go), source, tuple(map(condition, conditions)))
            for tap, source, conditions in _taps(screen)
            if _sure(tap.go)
        ]
        edges[f"{app}/{name}"] = [*swipes, *taps]
    return edges


def _sure(go: str) -> bool:
    """Tell whether a way counts: its end is known, or at least that it opens some app, as icons of the home screen do."""
    return "{" not in go or go.endswith("/")


@lru_cache(maxsize=20_000)
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
