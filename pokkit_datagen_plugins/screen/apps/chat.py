"""Burble: group chats, with notices and polls in them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Picture, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Add, Copy, Fill, Remove
from pokkit_datagen.screen.state import Scope
from pokkit_datagen_plugins.screen.apps.words import DAYS, FIRST, FOODS, count, few, line, some

_GROUPS = (
    "Family",
    "Flat 4B",
    "Five-a-side",
    "Book club",
    "Night shift",
    "School gate",
    "Hiking Sundays",
    "Band practice",
    "Allotment",
    "Choir",
    "Year 5 parents",
    "Cousins",
    "Pub quiz",
    "Board games",
    "Road trip",
)
_TABS = Tabs((("Chats", "chats"), ("Updates", "updates"), ("Calls", "calls")))


def _groups(rng: Random, _: Phone) -> list[Item]:
    return [
        {"name": name, "members": f"{count(rng, 3, 24)} members", "muted": rng.random() < 0.2}
        for name in rng.sample(_GROUPS, few(rng, 2, 9))
    ]


def _lines(rng: Random, _: Phone) -> list[Item]:
    # Groups are numbered as they are drawn, so their lines need not know them.
    return [
        {"with": f"groups-{group}", "who": some(rng, FIRST), "text": line(rng), "mine": rng.random() < 0.25}
        for group in range(9)
        for _ in range(few(rng, 1, 6))
    ]


def _updates(rng: Random, _: Phone) -> list[Item]:
    return [
        {"who": some(rng, FIRST), "text": f"{some(rng, FOODS).capitalize()} on {some(rng, DAYS)}"}
        for _ in range(count(rng, 1, 6))
    ]


def _calls(rng: Random, _: Phone) -> list[Item]:
    kinds = ("Missed", "Incoming", "Outgoing")
    return [{"who": some(rng, FIRST), "kind": f"{some(rng, kinds)}, {some(rng, DAYS)}"} for _ in range(count(rng, 0, 8))]


def chats(scope: Scope) -> Sequence[Item]:
    """List the groups with their last line."""
    last = {each["with"]: each["text"] for each in scope.items("lines")}
    return [{**group, "last": last.get(group["id"], "No messages yet")} for group in scope.items("groups")]


def talk(scope: Scope) -> Sequence[Item]:
    """List the lines of the group that the screen is about."""
    here = scope.item.get("id")
    return [
        {**each, "said": each["text"] if each["mine"] else f"{each['who']}: {each['text']}"}
        for each in scope.items("lines")
        if each["with"] == here
    ]


CHAT = App(
    "chat",
    "Burble",
    screens=(
        Screen(
            "chats",
            top=(Bar("Burble", up=False, icons=(Icon(shape="photo"), Icon(label="More options", go="menu"))),),
            body=(Rows("chats", Row("{name}", "{last}", go="group", lead="chat")),),
            bottom=(_TABS,),
            fab=Icon(go="new"),
        ),
        Screen(
            "group",
            top=(Bar("{name}", icons=(Icon(shape="call"), Icon(label="Group info", shape="more", go="info"))),),
            body=(Rows("talk", Text("{said}", "mine", when="mine", go="line"), Text("{said}", "theirs", go="line")),),
            bottom=(
                Line(
                    (
                        Field("message", "Message"),
                        Icon(shape="attach"),
                        Icon(
                            shape="send",
                            asks="send",
                            id="send",
                            enabled="@message",
                            does=(
                                Add("lines", {"with": "{id}", "who": "You", "text": "{@message}", "mine": "On"}),
                                Fill("message", ""),
                            ),
                        ),
                    )
                ),
            ),
        ),
        Screen(
            "line",
            body=(
                Row("Reply"),
                Row("Copy", does=(Copy("{text}"),), go="back"),
                Row("Delete for me", does=(Remove(),), go="back", asks="delete"),
            ),
            dialog=True,
        ),
        Screen(
            "info",
            top=(Bar("Group info"),),
            body=(
                Text("{name}", "title", id="name"),
                Text("{members}", "section", id="members"),
                Row("Mute notifications", toggle="muted"),
                Row("Media, links and docs", go="media"),
                Row("Leave group", go="leave", asks="delete"),
            ),
        ),
        Screen(
            "media", top=(Bar("Media"),), body=(Picture("Photo of a picnic", 180), Picture("", 180), Text("Shared in {name}"))
        ),
        Screen(
            "leave",
            body=(Text("Leave {name}?", "title"), Text("Only the admins will be told.")),
            bottom=(Line((Button("Cancel", go="back"), Button("Leave", does=(Remove(),), go="back 3", asks="delete"))),),
            dialog=True,
        ),
        Screen("menu", body=(Row("New group", go="new"), Row("Starred messages"), Row("Settings", go="settings")), dialog=True),
        Screen(
            "new",
            top=(Bar("New group"),),
            body=(Field("name", "Group name"), Text("You can add people later.", "section")),
            bottom=(
                Button("Create", does=(Add("groups", {"name": "{@name}", "members": "1 member"}),), go="back", enabled="@name"),
            ),
        ),
        Screen(
            "settings",
            top=(Bar("Burble settings"),),
            body=(
                Row("Read receipts", toggle="chat.receipts"),
                Row("Last seen", toggle="chat.seen"),
                Row("Save photos to gallery", toggle="chat.save"),
                Row("Enter key sends", toggle="chat.enter"),
            ),
        ),
        Screen(
            "updates",
            top=(Bar("Updates", up=False),),
            body=(Rows("updates", Row("{who}", "{text}", lead="person")),),
            bottom=(_TABS,),
        ),
        Screen(
            "calls",
            top=(Bar("Calls", up=False),),
            body=(
                Text("No calls yet", when="!#calls"),
                Rows("calls", Row("{who}", "{kind}", icon=Icon(shape="call", asks="call"))),
            ),
            bottom=(_TABS,),
        ),
    ),
    values={"chat.receipts": True, "chat.seen": True, "chat.save": False, "chat.enter": False},
    content={"groups": _groups, "lines": _lines, "updates": _updates, "calls": _calls},
    sources={"chats": chats, "talk": talk},
    shape="chat",
)
