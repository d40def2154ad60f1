"""Phones as their owners left them, and errands on them."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Exact, Fake, Phone
from pokkit_datagen.screen.blocks import Item
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.model import DISPLAYS
from pokkit_datagen.screen.planner import Means, Step
from pokkit_datagen.screen.state import Place, ScreenState
from pokkit_datagen.slots.number import Number
from pokkit_datagen.state import Alarm, AlarmBook

_ELSEWHERE = (
    "calendar/tasks",
    "clock/timer",
    "weather/places",
    "music/library",
    "gallery/albums",
    "chat/calls",
    "shop/wishes",
    "maps/saved",
    "browser/start",
    "travel/news",
)
_POPUPS = ("rate", "update", "battery", "location", "contacts", "news", "network", "prize")
_LABELS = ("gym", "school run", "pills", "work", "bins", "early shift", "train", "bread", "swim", "nap", "choir", "vet")
_HERE, _HOME = 0.84, 0.96
_IN_THE_WAY, _SLOW, _MOVED = 0.1, 0.08, 0.06
_POINT, _BOLD = 0.22, 0.85


def begin(fake: Fake, phone: Phone, near: str, *passed: str) -> Phone:
    """Return the phone on some display, with a screen near the goal open, the home screen, or another app.

    Args:
        fake: Has the row's randomness.
        phone: The row's phone.
        near: A screen from which the goal is near.
        passed: Screens on the way, where a pop-up may come up, loading may take a while or a banner may move all down.
    """
    rng = fake.random
    place = rng.random()
    device = rng.choice(rng.choice(DISPLAYS))
    state = phone.state(ScreenState).changed(device=device)
    if place < _HERE:
        state = state.on(near)
    elif place > _HOME:
        state = state.on(rng.choice([other for other in _ELSEWHERE if other not in passed]))
    if passed and rng.random() < _IN_THE_WAY:
        state = state.changed(popups={rng.choice(passed): f"popups/{rng.choice(_POPUPS)}"})
    if passed and rng.random() < _SLOW:
        state = state.changed(slow={rng.choice(passed): rng.randint(1, 2)})
    if passed and rng.random() < _MOVED:
        state = state.changed(banners={rng.choice(passed): rng.randint(1, 2)})
    return phone.with_state(state)


def showing(fake: Fake, phone: Phone, where: str, item: Item | None = None, clear: bool = False, **place: Any) -> Phone:
    """Return the phone on some display with one page open, and below it the first page of its app.

    Args:
        fake: Has the row's randomness.
        phone: The row's phone.
        where: The page, `app/screen`.
        item: What it is about.
        clear: Whether nothing may lie over the page, and it must have been loaded.
        place: Other fields of the page, such as `focus`.
    """
    rng = fake.random
    device = rng.choice(rng.choice(DISPLAYS))
    state = phone.state(ScreenState).changed(device=device)
    app, _, screen = where.partition("/")
    first = state.apps.by_key[app].screens[0].name
    state = state.on(f"{app}/{first}")
    page = Place(app, screen, item or {}, **place)
    stack = (*state.stack[:-1], page) if screen == first else (*state.stack, page)
    chance = 1.0 if clear or place else rng.random()
    if chance < _SLOW:
        stack = (*stack[:-1], page._replace(ready=phone.step + rng.randint(1, 2)))
    elif chance < _SLOW + _IN_THE_WAY:
        stack = (*stack, Place("popups", rng.choice(_POPUPS)))
    return phone.with_state(state.changed(stack=stack))


def on_screen(value: object) -> Exact:
    """Return a value that is going to be read off the screen."""
    slot = Exact(str(value))
    slot.shown = True
    return slot


def only(chosen: str, *options: str) -> dict[str, bool]:
    """Return which of the options is the chosen one, for templates to branch by."""
    return {option: option == chosen for option in options}


def seen_number(digits: str) -> Number:
    """Return a number that is going to be read off the screen."""
    slot = Number(int(digits))
    slot.shown = True
    return slot


def errand(fake: Fake, *steps: Step) -> Errand:
    """Return an errand by a hand that taps words or points, and reads more or less often."""
    means: Means = "point" if fake.random.random() < _POINT else "find"
    return Errand(steps, means=means, bold=fake.random.random() < _BOLD)


def one_of(fake: Fake, phone: Phone, collection: str, name: str, **fields: str | bool) -> tuple[Phone, Item]:
    """Return the phone, and one item of a collection with these fields whose name no other has.

    The contents are drawn anew until there is one.
    """
    while True:
        state = phone.state(ScreenState)
        items = state.collection(collection, phone)
        names = [item[name].casefold() for item in items]
        only = [item for item, text in zip(items, names, strict=True) if names.count(text) == 1]
        only = [item for item in only if fields.items() <= item.items()]
        if only:
            return phone, fake.random.choice(only)
        rest = {key: items for key, items in state.content.items() if key != collection}
        phone = phone.with_state(state.seeded(fake.random.getrandbits(40)).changed(content=rest))


def contact(fake: Fake, phone: Phone) -> tuple[Phone, Item, Any]:
    """Return the phone, a person in its contacts, and how the owner names them."""
    phone, person = one_of(fake, phone, "contacts", "name")
    first = person["name"].split()[0]
    people = phone.state(ScreenState).collection("contacts", phone)
    others = [each for each in people if each["name"].startswith(f"{first} ")]
    names = (first, first.lower()) if len(others) == 1 else ()
    return phone, person, fake.screen_name(person["name"], *names)


def keeping(phone: Phone, collection: str, most: int, item: Item | None = None) -> Phone:
    """Return the phone with only the first few items of a collection, and with this one."""
    state = phone.state(ScreenState)
    items = state.collection(collection, phone)
    kept = [each for n, each in enumerate(items) if n < most or (item and each["id"] == item["id"])]
    return phone.with_state(state.with_content(collection, kept))


def with_alarms(fake: Fake, phone: Phone) -> Phone:
    """Return the phone with two to four alarms at different times."""
    rng = fake.random
    times = rng.sample([(hour, minute) for hour in range(5, 23) for minute in range(0, 60, 5)], rng.randint(2, 4))
    labels = rng.sample(_LABELS, len(times))
    alarms = (Alarm(hour, minute, label) for (hour, minute), label in zip(times, labels, strict=True))
    return phone.with_state(AlarmBook(tuple(alarms)))
