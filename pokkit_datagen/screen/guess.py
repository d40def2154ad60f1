"""Plausible wrong guesses: pages where somebody might look first who does not know this phone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.apps import Apps, fields_of
from pokkit_datagen.screen.blocks import Bar
from pokkit_datagen.screen.graph import edges_of
from pokkit_datagen.screen.planner import Step
from pokkit_datagen.screen.routes import shortest
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.screen.texts import holes


class Page(NamedTuple):
    """A page of an app: its screen (`app/screen`), and the title that it shows."""

    where: str
    title: str


def wrong_page(phone: Phone, step: Step, chance: float) -> Page | None:
    """Return a page beside the way to a step's screen: a neighbour of a page that the way turns off from.

    Args:
        phone: Where the way begins.
        step: Where it leads.
        chance: From 0 to below 1; chooses among the pages.

    Returns:
        The page, or None where there is none that can be opened, such as on the last page already.
    """
    apps = phone.state(ScreenState).apps
    passed = [move.to for move in shortest(phone, step.where, step.item) or () if "/" in move.to]
    place = phone.state(ScreenState).place
    way = [f"{place.app}/{place.screen}", *passed]
    pages = [page for here in way[:-1] for page in _beside(apps, here) if page.where not in way]
    return pages[int(chance * len(pages))] if pages else None


@lru_cache(maxsize=2000)
def _beside(apps: Apps, here: str) -> list[Page]:
    """Return the pages of the same app that a tap on this one opens, and that are there to be looked at."""
    app = here.split("/")[0]
    found = (edge.end for edge in edges_of(apps).get(here, ()) if not (edge.source or edge.move or edge.conditions))
    return [page for end in dict.fromkeys(found) if end.split("/")[0] == app for page in _titled(apps, end)]


def _titled(apps: Apps, where: str) -> Iterator[Page]:
    """Yield the page of a screen, if it is one: it has a title, and it is no form and no dialog."""
    app, _, name = where.partition("/")
    screen = apps.screens[app, name]
    titles = [block.title for block in screen.top if isinstance(block, Bar) and not holes(block.title)]
    if titles and screen.body and not screen.dialog and not any(fields_of(screen)):
        yield Page(where, titles[0])
