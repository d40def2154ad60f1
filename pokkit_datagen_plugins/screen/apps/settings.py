"""Settings, with nested pages."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Icon, Item, Row, Screen
from pokkit_datagen.screen.state import Scope
from pokkit_datagen_plugins.screen.apps.settings_pages import CONNECTIONS, LOOKS, PHONE
from pokkit_datagen_plugins.screen.apps.words import LAST, STREETS, count, few, some

_PAGES = (
    ("Network & internet", "Wi-Fi, mobile data, hotspot", "network", "wifi"),
    ("Connected devices", "Bluetooth, casting", "devices", "bluetooth"),
    ("Apps", "Permissions, default apps", "apps", "app"),
    ("Notifications", "Do not disturb, history", "notifications", "bell"),
    ("Battery", "{phone.battery}%", "battery", "app"),
    ("Storage", "{settings.storage}", "storage", "folder"),
    ("Sound & vibration", "Volume, ringtone", "sound", "music"),
    ("Display", "Dark theme, text size", "display", "sun"),
    ("Security & privacy", "Screen lock, permissions", "security", "lock"),
    ("Location", "{settings.location}", "location", "map"),
    ("Accessibility", "Display, interaction, captions", "accessibility", "person"),
    ("System", "Language, time, reset", "system", "settings"),
    ("About phone", "{settings.model}", "about", "app"),
)


def search(scope: Scope) -> Sequence[Item]:
    """List the pages whose name holds what was typed."""
    query = scope.typed("query").lower()
    return [{"id": to, "title": title, "to": to} for title, _, to, _ in _PAGES if query in title.lower()] if query else []


def apps(scope: Scope) -> Sequence[Item]:
    """List the installed apps."""
    return [{"id": app.key, "name": app.name} for app in sorted(scope.state.apps, key=lambda app: app.name) if app.listed]


def _networks(rng: Random, _: Phone) -> list[Item]:
    kinds = ("{}-Home", "{} Guest", "{}_5G", "Cafe {}", "{} Wireless", "NET-{}")
    names = {some(rng, kinds).format(some(rng, (*LAST, *STREETS))) for _ in range(few(rng, 2, 8))}
    return [
        {"name": name, "state": "Connected" if n == 0 else some(rng, ("Saved", "Secured", "Secured", "Open"))}
        for n, name in enumerate(sorted(names))
    ]


def _devices(rng: Random, _: Phone) -> list[Item]:
    kinds = ("Headphones", "Car kit", "Kitchen speaker", "Keyboard", "Watch", "Living room TV", "Earbuds", "Scales")
    return [
        {"name": name, "state": some(rng, ("Connected", "Not connected", "Not connected"))}
        for name in rng.sample(kinds, count(rng, 1, 4))
    ]


_MAIN = Screen(
    "main",
    top=(Bar("Settings", up=False, icons=(Icon(label="Search settings", shape="search", go="search"),)),),
    body=tuple(Row(title, detail, go=to, lead=shape) for title, detail, to, shape in _PAGES),
)
_ON = (
    "data vibrate dndalarms rotate accuracy lockscreen dots history percent adaptivebattery "
    "autotime find camera mic adaptive wifi"
)
_OFF = (
    "roaming aeroplane hotspot usb datasaver bluetooth touch charging dnd dark night bubbles saver "
    "fingerprint showpasswords location "
    "magnify captions colour mono hours24 never"
)
SETTINGS = App(
    "settings",
    "Settings",
    screens=(_MAIN, *CONNECTIONS, *LOOKS, *PHONE),
    values={
        **{f"settings.{name}": True for name in _ON.split()},
        **{f"settings.{name}": False for name in _OFF.split()},
        "settings.storage": "47 GB of 128 GB used",
        "settings.model": "Lilypad 7",
        "settings.media": "60%",
        "settings.ring": "80%",
        "settings.ringtone": "Marsh",
        "settings.brightness": "50%",
        "settings.timeout": "30 seconds",
        "settings.textsize": "Default",
        "settings.lock": "PIN",
        "settings.language": "English (US)",
        "settings.number": "555-0142",
        "settings.android": "15",
        "settings.build": "LP7.240811.004",
        "settings.serial": "LP7X20994A",
    },
    content={"networks": _networks, "paired": _devices},
    sources={"found_settings": search, "installed": apps},
    shape="settings",
)
