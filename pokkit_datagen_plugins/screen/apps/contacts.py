"""Contacts; other apps write to the same people."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Add, Change, Copy, Remove
from pokkit_datagen.screen.state import Scope
from pokkit_datagen_plugins.screen.apps.words import TOWNS, address, few, number, person, some

_TABS = Tabs((("Contacts", "all"), ("Favourites", "starred")))
_FORM = {"name": "{@name}", "phone": "{@phone}", "email": "{@email}"}


def _people(rng: Random, _: Phone) -> list[Item]:
    names = sorted({person(rng) for _ in range(few(rng, 3, 16))})
    return [
        {
            "name": name,
            "phone": number(rng),
            "email": f"{name.split()[0].lower()}.{name.split()[1].lower()}@example.com",
            "address": f"{address(rng)}, {some(rng, TOWNS)}",
            "star": rng.random() < 0.2,
        }
        for name in names
    ]


def found(scope: Scope) -> Sequence[Item]:
    """List the people whose name or number holds what was typed."""
    query = scope.typed("query").lower()
    return [item for item in scope.items("contacts") if query in f"{item['name']} {item['phone']}".lower()] if query else []


def starred(scope: Scope) -> Sequence[Item]:
    """List the favourites."""
    return [item for item in scope.items("contacts") if item.get("star") in (True, "On")]


def _form(name: str, title: str, save: Button, filled: bool) -> Screen:
    value = "{%s}" if filled else ""
    fields = [
        Field(key, hint, value=value % key if filled else "")
        for key, hint in (("name", "Name"), ("phone", "Phone"), ("email", "Email"))
    ]
    return Screen(name, top=(Bar(title),), body=tuple(fields), bottom=(Line((Button("Cancel", go="back"), save)),))


CONTACTS = App(
    "contacts",
    "Contacts",
    screens=(
        Screen(
            "all",
            top=(Bar("Contacts", up=False, icons=(Icon(label="Search", shape="search", go="search"), Icon(shape="more"))),),
            body=(Rows("contacts", Row("{name}", go="contact", lead="person")),),
            bottom=(_TABS,),
            fab=Icon(label="Create contact", go="new"),
        ),
        Screen(
            "starred",
            top=(Bar("Favourites", up=False),),
            body=(Text("No favourites yet", when="!#starred"), Rows("starred", Row("{name}", go="contact", lead="person"))),
            bottom=(_TABS,),
        ),
        Screen(
            "search",
            top=(Line((Icon(shape="back", go="back"), Field("query", "Search contacts"))),),
            body=(Rows("found_people", Row("{name}", "{phone}", go="contact", lead="person")),),
        ),
        Screen(
            "contact",
            top=(
                Bar(
                    "",
                    icons=(
                        Icon(label="Edit contact", shape="edit", go="edit"),
                        Icon(label="More options", shape="more", go="options"),
                    ),
                ),
            ),
            body=(
                Text("{name}", "title", id="name"),
                Line(
                    (
                        Button("Call", go="call", asks="call"),
                        Button("Text", go="messages/thread"),
                        Button("Email", go="mail/compose"),
                    )
                ),
                Row("{phone}", "Mobile", go="call", lead="call", asks="call", icon=Icon(shape="chat", go="messages/thread")),
                Row("{email}", "Email", go="mail/compose", lead="mail"),
                Row("{address}", "Home", go="maps/main", lead="map"),
                Row("Favourite", toggle="star"),
            ),
        ),
        Screen(
            "options",
            body=(
                Row("Copy number", does=(Copy("{phone}"),), go="back"),
                Row("Share"),
                Row("Delete", go="delete", asks="delete"),
            ),
            dialog=True,
        ),
        Screen(
            "delete",
            body=(Text("Delete contact?", "title"), Text("{name} will be deleted.")),
            bottom=(Line((Button("Cancel", go="back"), Button("Delete", does=(Remove(),), go="back 3", asks="delete"))),),
            dialog=True,
        ),
        _form(
            "new",
            "Create contact",
            Button("Save", does=(Add("contacts", {**_FORM, "address": ""}),), go="back", enabled="@name"),
            filled=False,
        ),
        _form("edit", "Edit contact", Button("Save", does=(Change(_FORM),), go="back", enabled="@name"), filled=True),
        Screen(
            "call",
            body=(Text("Calling…", "section"), Text("{name}", "title"), Text("{phone}")),
            bottom=(
                Line(
                    (
                        Icon(label="Mute", shape="mic"),
                        Icon(label="Speaker", shape="bell"),
                        Icon(shape="app"),
                        Button("End call", go="back"),
                    )
                ),
            ),
        ),
    ),
    content={"contacts": _people},
    sources={"found_people": found, "starred": starred},
    shape="person",
)
