"""The home screen and the app drawer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.apps import Apps
from pokkit_datagen.screen.blocks import App, Cell, Field, Grid, Icon, Item, Line, Screen, Text
from pokkit_datagen.screen.state import Scope, ScreenState
from pokkit_datagen_plugins.screen.apps.words import few

_ICON = Cell("{name}", shape="{shape}", go="{app}/")
_DOCK = ("messages", "contacts", "browser", "gallery")


def drawer(scope: Scope) -> Sequence[Item]:
    """List the apps by name; where something was typed into the search, those whose name holds it."""
    query = scope.typed("app_query").lower()
    entries = _by_name(scope.state.apps)
    return [entry for entry in entries if query in entry["name"].lower()] if query else entries


@cache
def _by_name(apps: Apps) -> Sequence[Item]:
    return [_entry(app) for app in sorted(apps, key=lambda app: app.name.lower()) if app.listed]


def _favourites(rng: Random, phone: Phone) -> list[Item]:
    rest = [_entry(app) for app in phone.state(ScreenState).apps if app.listed and app.key not in _DOCK]
    rng.shuffle(rest)
    return rest[: few(rng, 4, 10)]


def dock(scope: Scope) -> Sequence[Item]:
    """List the apps at the bottom of the home screen."""
    return _docked(scope.state.apps)


@cache
def _docked(apps: Apps) -> Sequence[Item]:
    return [_entry(apps.by_key[key]) for key in _DOCK if key in apps.by_key]


def _entry(app: App) -> Item:
    return {"id": app.key, "app": app.key, "name": app.name, "shape": app.shape}


HOME = App(
    "home",
    "Home",
    listed=False,
    screens=(
        Screen(
            "main",
            top=(
                Text("{now:%a, %d %b}", "title", id="date"),
                Line((Field("search", "Search phone and web"), Icon(label="Voice search", shape="mic"))),
            ),
            body=(Grid(4, (_ICON,), source="favourites"),),
            bottom=(Grid(4, (_ICON,), source="dock"),),
            swipes={"down": "drawer", "up": "shade/notifications"},
        ),
        Screen(
            "drawer",
            top=(Line((Field("app_query", "Search apps"), Icon(shape="more"))),),
            body=(Grid(4, (_ICON,), source="drawer"),),
        ),
    ),
    content={"favourites": _favourites},
    sources={"drawer": drawer, "dock": dock},
)
