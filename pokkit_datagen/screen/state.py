"""What the phone shows: the state slice of the screen, shared by the apps of all plugins."""

from __future__ import annotations

from _random import Random as Twister  # its seed takes an int at once; random.Random's wrapper doubles the cost
from collections.abc import Mapping, Sequence
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace
from xxhash import xxh3_64_intdigest

from pokkit_datagen.screen.apps import NO_APPS, Apps
from pokkit_datagen.screen.blocks import Item
from pokkit_datagen.screen.model import DEVICES, Device

if TYPE_CHECKING:
    from pokkit_datagen.phone import Phone

_NOTHING: Mapping[str, Any] = {}
_IDLE: list[Random] = []
"""Sources of chance for the next collections; making one costs as much as many draws. Draws nest, so there may be some."""


class Place(NamedTuple):
    """A screen that is open, the top one or one below it.

    Args:
        app: Key of the app.
        screen: Name of the screen.
        item: What it is about, such as the contact whose page it is.
        scroll: How far its body is scrolled, in pixels.
        fields: What was typed in it, by field.
        focus: The field that has the focus.
        keyboard: Whether the keyboard is up.
        ready: The phone's step from which on it is loaded.
        banner: The phone's step from which on a banner stands above its body, so that all below has moved; 0 for never.
    """

    app: str
    screen: str
    item: Item = _NOTHING
    scroll: int = 0
    fields: Mapping[str, str] = _NOTHING
    focus: str = ""
    keyboard: bool = False
    ready: int = 0
    banner: int = 0

    def shape(self, step: int) -> tuple[bool, bool]:
        """Return what the phone's step decides of it: whether it is loaded, and whether its banner is there."""
        return step >= self.ready, 0 < self.banner <= step


class Drawn(dict[str, tuple[Item, ...]]):
    """Collections already drawn from a screen's seed; they follow from it, so that they are no state."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Drawn)

    def __ne__(self, other: object) -> bool:
        return not isinstance(other, Drawn)

    __hash__ = None


class ScreenState(Struct, frozen=True, gc=False):
    """What is on the screen and in the apps.

    Args:
        apps: The apps that are installed.
        device: The display.
        stack: Open screens, the visible one last; empty means the home screen.
        values: Settings that differ from the apps' defaults.
        content: Collections of items that were planted or changed.
        seed: What the other collections are drawn from.
        popups: Dialogs (`app/screen`) that come up once when a screen (`app/screen`) is opened.
        slow: How many calls a screen (`app/screen`) takes to load.
        banners: How many calls after a screen (`app/screen`) is opened a banner slides in above its body.
        drawn: Collections already drawn; no state.
    """

    apps: Apps = NO_APPS
    device: Device = DEVICES[0]
    stack: tuple[Place, ...] = ()
    values: Mapping[str, str | bool] = field(default_factory=dict)
    content: Mapping[str, tuple[Item, ...]] = field(default_factory=dict)
    seed: int = 0
    popups: Mapping[str, str] = field(default_factory=dict)
    slow: Mapping[str, int] = field(default_factory=dict)
    banners: Mapping[str, int] = field(default_factory=dict)
    drawn: Drawn = field(default_factory=Drawn)

    @property
    def place(self) -> Place:
        """The visible screen."""
        return self.stack[-1] if self.stack else Place(*self.apps.home)

    def value(self, key: str) -> str | bool:
        """Return a setting."""
        found = self.values.get(key)
        return self.apps.values[key] if found is None else found

    def changed(self, **fields: Any) -> ScreenState:
        """Return the same screen with other values for some fields: `screen.changed(device=small)`."""
        return replace(self, **fields)

    def seeded(self, seed: int) -> ScreenState:
        """Return the same screen with other contents in its apps, but for those planted or changed."""
        return replace(self, seed=seed, drawn=Drawn())

    def on(self, where: str, item: Item = _NOTHING) -> ScreenState:
        """Return the same phone's screen with `app/screen` open, and the home screen below it."""
        app, _, screen = where.partition("/")
        return self.changed(stack=(Place(*self.apps.home), Place(app, screen, item)))

    def with_value(self, key: str, value: str | bool) -> ScreenState:
        """Return the same screen with a setting changed."""
        return self.changed(values={**self.values, key: value})

    def with_content(self, collection: str, items: Sequence[Item]) -> ScreenState:
        """Return the same screen with other items in a collection; each item needs an `id`."""
        marked = tuple({**item, "in": collection} for item in items)
        return self.changed(content={**self.content, collection: marked})

    def collection(self, name: str, phone: Phone) -> tuple[Item, ...]:
        """Return the items of a collection, drawn from the seed on first sight."""
        found = self.content.get(name)
        if found is None:
            found = self.drawn.get(name)
        if found is None:
            found = self.drawn[name] = self._drawn(name, phone)
        return found

    def _drawn(self, name: str, phone: Phone) -> tuple[Item, ...]:
        rng = _IDLE.pop() if _IDLE else Random()
        Twister.seed(rng, xxh3_64_intdigest(f"{self.seed}/{name}".encode()))
        # `gauss` makes pairs and keeps a half, which the plain seed would leave to the next collection.
        rng.gauss_next = None  # type: ignore[attr-defined]
        items = self.apps.draws[name](rng, phone)
        _IDLE.append(rng)
        return tuple([{"id": f"{name}-{n}", **item, "in": name} for n, item in enumerate(items)])


class Scope(NamedTuple):
    """What the texts of a screen can speak of."""

    phone: Phone
    state: ScreenState
    place: Place
    item: Item

    def value(self, key: str) -> str | bool:
        """Return a setting, or a field of the phone such as `phone.battery`."""
        return str(getattr(self.phone, key[6:])) if key.startswith("phone.") else self.state.value(key)

    def typed(self, name: str) -> str:
        """Return what is in a field: what was typed, or what it held at first."""
        found = self.place.fields.get(name)
        return self.state.apps.initial(self.place.app, self.place.screen, name)(self) if found is None else found

    def items(self, source: str) -> Sequence[Item]:
        """Return the items of a source or collection."""
        live = self.state.apps.sources.get(source)
        return self.state.collection(source, self.phone) if live is None else live(self)


def scope_of(phone: Phone) -> Scope:
    """Return the scope of the visible screen, with its item as it is now."""
    state = phone.state(ScreenState)
    place = state.place
    item = place.item
    scope = Scope(phone, state, place, item)
    if "in" in item:
        item = next((now for now in scope.items(item["in"]) if now["id"] == item["id"]), item)
        scope = Scope(phone, state, place, item)
    return scope
