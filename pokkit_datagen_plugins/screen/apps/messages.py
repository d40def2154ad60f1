"""Text messages with the people in the contacts."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Row, Rows, Screen, Text
from pokkit_datagen.screen.effects import Add, Copy, Fill, Paste, Remove
from pokkit_datagen.screen.state import Scope, ScreenState
from pokkit_datagen_plugins.screen.apps.words import few, line


def _texts(rng: Random, phone: Phone) -> list[Item]:
    people = list(phone.state(ScreenState).collection("contacts", phone))
    rng.shuffle(people)
    return [
        {"with": person["id"], "text": line(rng), "mine": rng.random() < 0.4}
        for person in people[: few(rng, 2, 8)]
        for _ in range(few(rng, 1, 6))
    ]


def threads(scope: Scope) -> Sequence[Item]:
    """List the people with whom messages were exchanged, the latest first."""
    people = {person["id"]: person for person in scope.items("contacts")}
    last = {text["with"]: text["text"] for text in scope.items("texts")}
    return [{**people[who], "last": text} for who, text in reversed(list(last.items())) if who in people]


def thread(scope: Scope) -> Sequence[Item]:
    """List the messages with the person whom the screen is about."""
    who = scope.item.get("id")
    return [text for text in scope.items("texts") if text["with"] == who]


def found(scope: Scope) -> Sequence[Item]:
    """List the messages that hold what was typed, with whom they were exchanged."""
    query = scope.typed("words").lower()
    people = {person["id"]: person["name"] for person in scope.items("contacts")}
    texts = scope.items("texts") if query else ()
    return [{**text, "name": people.get(text["with"], "")} for text in texts if query in text["text"].lower()]


def receivers(scope: Scope) -> Sequence[Item]:
    """List the people to whom what was typed may mean to write."""
    query = scope.typed("to").lower()
    return [person for person in scope.items("contacts") if query in f"{person['name']} {person['phone']}".lower()]


MESSAGES = App(
    "messages",
    "Messages",
    screens=(
        Screen(
            "threads",
            top=(
                Bar(
                    "Messages", up=False, icons=(Icon(label="Search messages", shape="search", go="search"), Icon(shape="person"))
                ),
            ),
            body=(
                Text("No conversations", when="!#threads"),
                Rows("threads", Row("{name}", "{last}", go="thread", lead="person")),
            ),
            fab=Icon(label="Start chat", shape="chat", go="new"),
        ),
        Screen(
            "thread",
            top=(
                Bar(
                    "{name}",
                    icons=(Icon(label="Call", shape="call", go="contacts/call", asks="call"), Icon(shape="more", go="options")),
                ),
            ),
            body=(Rows("thread", Text("{text}", "mine", when="mine", go="message"), Text("{text}", "theirs", go="message")),),
            bottom=(
                Line(
                    (
                        Icon(label="Paste", shape="attach", does=(Paste("message"),)),
                        Field("message", "Text message"),
                        Icon(
                            label="Send",
                            shape="send",
                            asks="send",
                            enabled="@message",
                            does=(Add("texts", {"with": "{id}", "text": "{@message}", "mine": "On"}), Fill("message", "")),
                        ),
                    )
                ),
            ),
        ),
        Screen(
            "message",
            body=(
                Row("Copy text", does=(Copy("{text}"),), go="back"),
                Row("Forward"),
                Row("Delete", does=(Remove(),), go="back", asks="delete"),
            ),
            dialog=True,
        ),
        Screen(
            "options",
            body=(
                Row("View contact", go="contacts/contact"),
                Row("Mute", toggle="messages.mute"),
                Row("Block", go="block", asks="delete"),
            ),
            dialog=True,
        ),
        Screen(
            "block",
            body=(Text("Block {name}?", "title"), Text("You won't get calls or messages from this number.")),
            bottom=(Line((Button("Cancel", go="back 2"), Button("Block", go="back 3", asks="delete"))),),
            dialog=True,
        ),
        Screen(
            "new",
            top=(Bar("New conversation"), Field("to", "To: name or number")),
            body=(Rows("receivers", Row("{name}", "{phone}", go="thread", lead="person")),),
        ),
        Screen(
            "search",
            top=(
                Line(
                    (
                        Icon(shape="back", go="back"),
                        Field("words", "Search messages"),
                        Icon(label="Clear", shape="close", does=(Fill("words", ""),)),
                    )
                ),
            ),
            body=(Text("Nothing found", when="!#found_texts"), Rows("found_texts", Row("{text}", "{name}", go="message"))),
        ),
    ),
    values={"messages.mute": False},
    content={"texts": _texts},
    sources={"threads": threads, "thread": thread, "receivers": receivers, "found_texts": found},
    shape="chat",
)
