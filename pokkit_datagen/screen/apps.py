"""The apps of a phone, their tables joined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import MappingProxyType

from pokkit_datagen.screen.blocks import App, Block, Draw, Field, Line, Screen, Source
from pokkit_datagen.screen.texts import Label, reader


class Apps:
    """The apps that are installed on a phone; one value serves all phones that have them.

    Args:
        apps: Each key once. The one called "home" is the home screen, or else the first.
    """

    def __init__(self, apps: Iterable[App] = ()) -> None:
        self.by_key = {app.key: app for app in apps}
        self.screens = {(app.key, screen.name): screen for app in self.by_key.values() for screen in app.screens}
        self.values: dict[str, str | bool] = {}
        self.draws: dict[str, Draw] = {}
        self.sources: dict[str, Source] = {}
        for app in self.by_key.values():
            self.values.update(app.values)
            self.draws.update(app.content)
            self.sources.update(app.sources)
        self._initial = {
            (app, name, block.name): reader(block.value)
            for (app, name), screen in self.screens.items()
            for block in fields_of(screen)
        }
        first = self.by_key.get("home") or next(iter(self.by_key.values()), NOWHERE)
        self.home = (first.key, first.screens[0].name)

    def __iter__(self) -> Iterator[App]:
        return iter(self.by_key.values())

    def initial(self, app: str, screen: str, field: str) -> Label:
        """Return the reader of what a field holds before anybody types."""
        return self._initial.get((app, screen, field), _EMPTY)

    def screen(self, app: str, name: str) -> Screen:
        """Return a screen by its app and name."""
        return self.screens.get((app, name), NOWHERE.screens[0])


def fields_of(screen: Screen) -> Iterator[Field]:
    """Yield the text fields of a screen, also those in lines."""
    blocks: list[Block] = [*screen.top, *screen.body, *screen.bottom]
    for block in blocks:
        parts = block.parts if isinstance(block, Line) else (block,)
        yield from (part for part in parts if isinstance(part, Field))


_EMPTY = reader("")
NOWHERE = App("nowhere", "Home", (Screen("empty"),), MappingProxyType({}))
NO_APPS = Apps()
