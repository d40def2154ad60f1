"""Latchkey: sign-in codes and passwords; they are used only as their owner asks."""

from __future__ import annotations

from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Add, Copy, Remove
from pokkit_datagen_plugins.screen.apps.words import FIRST, count, few, some

_SERVICES = (
    "Nettle Bank",
    "Basketry",
    "Railhop",
    "Work mail",
    "Coldhaven Energy",
    "Library",
    "Burble",
    "Tunewell",
    "School portal",
    "Tax office",
    "Gym",
    "Cloud drive",
)
_TABS = Tabs((("Codes", "codes"), ("Passwords", "passwords")))


def _codes(rng: Random, _: Phone) -> list[Item]:
    return [
        {
            "name": name,
            "code": f"{count(rng, 0, 999):03} {count(rng, 0, 999):03}",
            "user": f"{some(rng, FIRST).lower()}@example.com",
        }
        for name in rng.sample(_SERVICES, few(rng, 2, 7))
    ]


def _passwords(rng: Random, _: Phone) -> list[Item]:
    return [
        {"name": name, "user": f"{some(rng, FIRST).lower()}{count(rng, 1, 99)}"} for name in rng.sample(_SERVICES, few(rng, 2, 8))
    ]


CODES = App(
    "codes",
    "Latchkey",
    screens=(
        Screen(
            "codes",
            top=(Bar("Latchkey", up=False, icons=(Icon(shape="search"),)),),
            body=(Rows("codes", Row("{name}", "{code}", go="code", icon=Icon(shape="file", does=(Copy("{code}"),)))),),
            bottom=(_TABS,),
            fab=Icon(label="Add account", go="add"),
        ),
        Screen(
            "code",
            top=(Bar("{name}", icons=(Icon(label="Delete", shape="delete", go="delete", asks="delete"),)),),
            body=(Text("{code}", "title", id="code"), Text("{user}", "section"), Button("Copy code", does=(Copy("{code}"),))),
        ),
        Screen(
            "delete",
            body=(Text("Remove {name}?", "title"), Text("You may not be able to sign in any more.")),
            bottom=(Line((Button("Cancel", go="back"), Button("Remove", does=(Remove(),), go="back 2", asks="delete"))),),
            dialog=True,
        ),
        Screen(
            "add",
            top=(Bar("Add account"),),
            body=(Field("name", "Account name"), Field("key", "Setup key", password=True)),
            bottom=(
                Button(
                    "Add", does=(Add("codes", {"name": "{@name}", "code": "402 117", "user": ""}),), go="back", enabled="@key"
                ),
            ),
        ),
        Screen(
            "passwords",
            top=(Bar("Passwords", up=False),),
            body=(Rows("passwords", Row("{name}", "{user}", go="password", lead="lock")),),
            bottom=(_TABS,),
        ),
        Screen(
            "password",
            top=(Bar("{name}"),),
            body=(
                Row("User name", "{user}", icon=Icon(label="Copy user name", shape="file", does=(Copy("{user}"),))),
                Field("secret", "Password", value="correct-lily-pond", password=True),
                Row("Last used", end="{now:%d %b}"),
            ),
        ),
    ),
    content={"codes": _codes, "passwords": _passwords},
    shape="lock",
)
