"""The notification shade and the quick settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Button, Cell, Effect, Grid, Icon, Item, Line, Row, Rows, Screen, Text
from pokkit_datagen.screen.effects import Remove, Toggle
from pokkit_datagen.screen.state import Scope, ScreenState
from pokkit_datagen.state import Shade
from pokkit_datagen_plugins.screen.apps.words import FIRST, THINGS, count, line, some

_TILES = (
    ("Wi-Fi", "settings.wifi", "wifi"),
    ("Bluetooth", "settings.bluetooth", "bluetooth"),
    ("Torch", "shade.torch", "torch"),
    ("Aeroplane mode", "settings.aeroplane", "plane"),
    ("Do not disturb", "settings.dnd", "bell"),
    ("Battery saver", "settings.saver", "app"),
    ("Dark theme", "settings.dark", "moon"),
    ("Auto-rotate", "settings.rotate", "app"),
    ("Location", "settings.location", "map"),
)


def own(scope: Scope) -> Sequence[Item]:
    """List Pokkit's own notifications, the newest first."""
    listed = scope.phone.state(Shade).notifications
    return [{"id": str(n), "title": each.title, "body": each.body} for n, each in reversed(list(enumerate(listed)))]


def _others(rng: Random, _: Phone) -> list[Item]:
    kinds: tuple[tuple[str, str, Callable[[], str]], ...] = (
        ("messages/", "Messages", lambda: f"{some(rng, FIRST)}: {line(rng)}"),
        ("mail/", "Mail", lambda: f"{count(rng, 2, 9)} new messages"),
        ("shop/orders", "Basketry", lambda: f"Your {some(rng, THINGS)} is on its way"),
        (
            "calendar/",
            "Calendar",
            lambda: f"{some(rng, ('Dentist', 'Team lunch', 'Call with school', 'Swimming'))} in {count(rng, 1, 5)} hours",
        ),
        ("settings/update", "Settings", lambda: "A system update is ready"),
        ("weather/", "Drizzle", lambda: f"Rain expected at {count(rng, 1, 11)} pm"),
        ("gallery/", "Gallery", lambda: f"Look back: {count(rng, 3, 40)} photos of this week"),
    )
    chosen = rng.sample(kinds, count(rng, 0, 5))
    return [{"title": title, "body": body(), "to": to} for to, title, body in chosen]


def clear_all(phone: Phone, _: Scope) -> Phone:
    """Take away all notifications, Pokkit's own too."""
    return phone.with_state(phone.state(ScreenState).with_content("alerts", ())).with_state(Shade())


def _tile(label: str, setting: str, shape: str) -> Cell:
    does: tuple[Effect, ...] = (Toggle(setting),)
    return Cell(f"{label}: {{{setting}}}", shape=shape, does=does, id=setting.replace(".", "_"))


SHADE = App(
    "shade",
    "System",
    listed=False,
    screens=(
        Screen(
            "notifications",
            top=(
                Text("{now:%H:%M}  {now:%a %d %B}", "title", id="clock"),
                Grid(3, tuple(_tile(*tile) for tile in _TILES[:3])),
                Button("All quick settings", go="quick"),
            ),
            body=(
                Text("No notifications", when="!#alerts"),
                Rows("pokkit", Row("{title}", "{body}", lead="bell")),
                Rows("alerts", Row("{title}", "{body}", go="{to}", lead="bell", icon=Icon(shape="close", does=(Remove(),)))),
            ),
            bottom=(Line((Button("Clear all", does=(clear_all,)), Button("Manage", go="settings/notifications"))),),
            swipes={"down": "back"},
        ),
        Screen(
            "quick",
            top=(Text("Quick settings", "title"),),
            body=(
                Grid(3, tuple(_tile(*tile) for tile in _TILES)),
                Row("Brightness", "{settings.brightness}", go="settings/brightness", lead="sun"),
            ),
            bottom=(Line((Button("Edit", go="edit"), Icon(shape="settings", go="settings/"), Icon(shape="lock"))),),
            swipes={"down": "back"},
        ),
        Screen(
            "edit",
            top=(Text("Hold and move the tiles to rearrange them", "section"),),
            body=(Grid(3, tuple(Cell(label, shape=shape) for label, _, shape in _TILES)),),
            bottom=(Button("Done", go="back"),),
        ),
    ),
    values={"shade.torch": False},
    content={"alerts": _others},
    sources={"pokkit": own},
)
