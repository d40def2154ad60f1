"""Phones to test on, and a hand that plays with them."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import Any

from pokkit_datagen.phone import Call, Phone, apply
from pokkit_datagen.screen.apps import Apps
from pokkit_datagen.screen.blocks import App
from pokkit_datagen.screen.model import DEVICES, FONT_SCALES
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.state import Place, ScreenState
from pokkit_datagen.state import Alarm, AlarmBook, Note, Notebook
from pokkit_datagen.tools import Json, Tool
from pokkit_datagen_plugins.screen import tools as screen_tools
from pokkit_datagen_plugins.screen.apps import APPS

ALL = Apps(APPS)
LATE = {"shop/home": 1, "messages/threads": 2, "settings/main": 3}
TOOLS = {tool.name: tool for tool in vars(screen_tools).values() if isinstance(tool, Tool)}


def phone_with(*apps: App, **state: Any) -> Phone:
    """Return a phone with these apps only, on the first screen of the first."""
    return Phone(datetime(2026, 3, 9, 14, 5), slices={ScreenState: ScreenState(Apps(apps), **state)})


def phone_of(seed: int) -> Phone:
    """Return a phone with all apps, some alarms and notes, on any display, somewhere in an app."""
    rng = Random(seed)
    device = rng.choice(DEVICES)._replace(font_scale=rng.choice(FONT_SCALES))
    app = rng.choice([app for app in ALL if app.listed])
    stack = (Place(*ALL.home), Place(app.key, app.screens[0].name))[: rng.randint(1, 2)]
    alarms = tuple(Alarm(rng.randrange(24), rng.randrange(60), rng.choice([None, "gym"])) for _ in range(rng.randrange(4)))
    notes = tuple(Note(f"Note {n}", "some words " * rng.randrange(1, 9)) for n in range(rng.randrange(5)))
    screen = ScreenState(
        ALL, device, stack, seed=seed, slow={"mail/mail": 2}, popups={"shop/product": "popups/rate"}, banners=LATE
    )
    slices = {ScreenState: screen, AlarmBook: AlarmBook(alarms), Notebook: Notebook(notes)}
    return Phone(datetime(2026, 1, 1) + timedelta(minutes=rng.randrange(10**6)), slices=slices)


def do(phone: Phone, name: str, **arguments: Any) -> tuple[Phone, Json]:
    """Let the phone answer a call."""
    return apply(phone, Call(name, arguments), TOOLS)


def played(phone: Phone, rng: Random, steps: int) -> list[Phone]:
    """Return the phones on the way of somebody who taps, types, scrolls and goes back at random."""
    way = [phone]
    for _ in range(steps):
        taps = [each for each in see(phone).elements if "clickable" in each]
        hand = rng.random()
        if hand < 0.65 and taps:
            spot = rng.choice(taps)
            phone, _ = do(phone, "screen_tap", x=spot["center_x"], y=spot["center_y"])
        elif hand < 0.8:
            phone, _ = do(phone, "screen_scroll", direction=rng.choice(["up", "down", "left"]))
        elif hand < 0.9:
            phone, _ = do(phone, "screen_type", text=rng.choice(["a", "milk", "7"]))
        else:
            phone, _ = do(phone, rng.choice(["screen_back", "screen_back", "screen_home"]))
        way.append(phone)
    return way


def texts(phone: Phone) -> list[str]:
    """Return the words on the screen."""
    return [each["text"] for each in see(phone).elements]
