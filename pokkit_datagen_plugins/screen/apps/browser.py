"""Wander: a browser with a few invented pages, bookmarks, history and a form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Cell, Field, Grid, Icon, Item, Line, Picture, Row, Rows, Screen, Text
from pokkit_datagen.screen.effects import Add, Copy, Remove
from pokkit_datagen.screen.state import Scope
from pokkit_datagen_plugins.screen.apps.words import count, few, fill, some

_KINDS = (
    ("{town} Swimming Pool", "Open {day} to {day}, {hour} am to {hour} pm. Adults {money}, children free. Call {phone} to book."),
    (
        "{family}'s {food} recipe",
        "Serves {2-8}. Takes {15-90} minutes. Fry two onions slowly, add {200-900} g tomatoes, and be patient.",
    ),
    ("{town} News", "The bridge at {place} is closed until {day}. The fair moves to {town} Green and begins at {hour}."),
    ("How to repot a fern", "Do it in spring. Use a pot {2-5} cm wider, water well, and wait {2-6} weeks before feeding."),
    ("{family} Museum", "The new rooms show {20-400} maps. Tickets {money}. Last entry at {hour}. Closed on {day}."),
    ("Bus times {town}", "Line {2-60} leaves every {8-40} minutes, the last one at {hour} from {place}."),
    (
        "{family} Bikes: opening hours",
        "We open at {hour} and close at {hour}. Repairs take {2-9} days. A full service is {money}.",
    ),
    ("{town} weather", "{day}: rain until {hour}, then clear. Highest temperature {5-28} degrees, wind {4-40} km/h."),
)


def _page(rng: Random) -> Item:
    title, body = (fill(rng, part) for part in some(rng, _KINDS))
    words = re.sub(r"[^a-z ]", "", title.lower()).split()
    return {"title": title, "body": body, "url": f"{'-'.join(words[:2])}.example"}


def _pages(rng: Random, _: Phone) -> list[Item]:
    return [_page(rng) for _ in range(few(rng, 3, 7))]


def _bookmarks(rng: Random, _: Phone) -> list[Item]:
    return [_page(rng) for _ in range(count(rng, 1, 8))]


def _history(rng: Random, _: Phone) -> list[Item]:
    return [_page(rng) for _ in range(few(rng, 2, 12))]


def results(scope: Scope) -> Sequence[Item]:
    """List the pages that hold a word of what was typed."""
    words = [word for word in scope.typed("query").lower().split() if len(word) > 2]
    pages = [*scope.items("pages"), *scope.items("bookmarks")]
    return [page for page in pages if any(word in f"{page['title']} {page['body']}".lower() for word in words)]


BROWSER = App(
    "browser",
    "Wander",
    screens=(
        Screen(
            "start",
            top=(
                Line(
                    (
                        Button("Search or type web address", go="search"),
                        Icon(label="Tabs", shape="file", go="tabs"),
                        Icon(shape="more", go="menu"),
                    )
                ),
            ),
            body=(
                Text("Pages for you", "section"),
                Rows("pages", Row("{title}", "{url}", go="page", lead="globe")),
                Grid(
                    4,
                    (
                        Cell("Bookmarks", shape="star", go="bookmarks"),
                        Cell("History", shape="clock", go="history"),
                        Cell("Downloads", shape="file", go="files/"),
                        Cell("News", shape="globe", go="history"),
                    ),
                ),
            ),
        ),
        Screen(
            "search",
            top=(Line((Icon(shape="back", go="back"), Field("query", "Search or type web address"), Icon(shape="mic"))),),
            body=(Text("No results", when="!#results"), Rows("results", Row("{title}", "{url}", go="page", lead="search"))),
        ),
        Screen(
            "page",
            top=(
                Line(
                    (
                        Button("{url}", go="search"),
                        Icon(
                            label="Bookmark",
                            shape="star",
                            does=(Add("bookmarks", {"title": "{title}", "body": "{body}", "url": "{url}"}),),
                        ),
                        Icon(shape="more", go="page_menu"),
                    )
                ),
            ),
            body=(
                Text("{title}", "title", id="headline"),
                Picture("", 140),
                Text("{body}", id="article"),
                Button("Contact us", go="form"),
                Text("Related", "section"),
                Rows("pages", Row("{title}", go="page")),
            ),
        ),
        Screen(
            "page_menu",
            body=(
                Row("Copy link", does=(Copy("https://{url}"),), go="back"),
                Row("Copy text", does=(Copy("{body}"),), go="back"),
                Row("Find in page"),
                Row("Desktop site", toggle="browser.desktop"),
            ),
            dialog=True,
        ),
        Screen(
            "form",
            top=(Bar("Contact us"),),
            body=(
                Field("name", "Your name"),
                Field("email", "Email"),
                Field("question", "Your message", lines=3),
                Button("Submit", go="sent", asks="send", enabled="@question"),
            ),
        ),
        Screen(
            "signin",
            top=(Bar("Sign in"),),
            body=(
                Field("account", "Account"),
                Field("code", "6-digit code"),
                Button("Sign in", go="signed_in", enabled="@code"),
            ),
        ),
        Screen("signed_in", top=(Bar("Welcome back"),), body=(Text("You are signed in.", "title"), Button("Go on", go="start"))),
        Screen(
            "sent",
            body=(Text("Thank you", "title"), Text("We will write back soon.")),
            bottom=(Button("OK", go="back 2"),),
            dialog=True,
        ),
        Screen(
            "menu",
            body=(
                Row("New tab", go="start"),
                Row("Bookmarks", go="bookmarks"),
                Row("History", go="history"),
                Row("Sign in", go="signin"),
                Row("Settings", go="settings"),
            ),
            dialog=True,
        ),
        Screen(
            "bookmarks",
            top=(Bar("Bookmarks"),),
            body=(
                Text("No bookmarks", when="!#bookmarks"),
                Rows("bookmarks", Row("{title}", "{url}", go="page", icon=Icon(label="Remove", shape="close", does=(Remove(),)))),
            ),
        ),
        Screen(
            "history",
            top=(Bar("History", icons=(Icon(label="Search history", shape="search"),)),),
            body=(Rows("history", Row("{title}", go="page", icon=Icon(shape="close", does=(Remove(),)))),),
        ),
        Screen(
            "tabs", top=(Bar("Tabs", icons=(Icon(shape="add", go="start"),)),), body=(Rows("pages", Row("{title}", go="page")),)
        ),
        Screen(
            "settings",
            top=(Bar("Wander settings"),),
            body=(
                Row("Block pop-ups", toggle="browser.block"),
                Row("Do not track", toggle="browser.dnt"),
                Row("Save passwords", toggle="browser.passwords"),
                Row("Clear browsing data", go="clear", asks="delete"),
            ),
        ),
        Screen(
            "clear",
            body=(Text("Clear browsing data?", "title"), Text("History and cookies will be deleted.")),
            bottom=(Line((Button("Cancel", go="back"), Button("Clear", go="back", asks="delete"))),),
            dialog=True,
        ),
    ),
    values={"browser.desktop": False, "browser.block": True, "browser.dnt": False, "browser.passwords": True},
    content={"pages": _pages, "bookmarks": _bookmarks, "history": _history},
    sources={"results": results},
    shape="globe",
)
