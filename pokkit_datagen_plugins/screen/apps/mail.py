"""Mail: an inbox with letters from people and firms, some with a code or a booking number in them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Row, Rows, Screen, Text
from pokkit_datagen.screen.effects import Add, Change, Copy
from pokkit_datagen.screen.state import Scope
from pokkit_datagen_plugins.screen.apps.words import few, fill, some

_FOLDERS = ("Inbox", "Starred", "Sent", "Archive", "Bin")


_KINDS = (
    (
        "Basketry",
        "Your order has shipped",
        "Your {thing} is on its way. Tracking number BK{100000-999999}. It should arrive on {day}.",
    ),
    ("Railhop", "Your ticket", "Booking reference {letter}{letter}{1000-9999}. {town} to {town}, {day} at {hour}."),
    ("Larkmead Library", "A book is waiting for you", "We keep it until {day}. Shelf mark {100-999}.{1-99}."),
    ("Nettle Bank", "Your sign-in code", "Your code is {100000-999999}. It works for ten minutes. Never tell it to anyone."),
    ("Dr Varga's practice", "Appointment", "You are booked in on {day} at {hour}. Please call {phone} if you can't come."),
    ("Coldhaven Energy", "Your bill is ready", "This month you used {80-420} kWh. {money} will be taken on {day}."),
    ("Quayside Pool", "Membership", "Your membership ends on {day}. Show number {10000-99999} at the desk to renew."),
    ("{person}", "Hello", "{line} {line}"),
    ("{person}", "Quick question", "{line} {line}"),
    ("{person}", "Weekend", "{line} {line}"),
    ("{person}", "Address", "We moved! The new address is {address}, {town}. Come by soon."),
)


def _mails(rng: Random, _: Phone) -> list[Item]:
    mails: list[Item] = []
    for place in range(few(rng, 3, 12)):
        who, subject, body = (fill(rng, part) for part in some(rng, _KINDS))
        folder = "Inbox" if place < 4 or rng.random() < 0.75 else some(rng, _FOLDERS[2:])
        reply_to = f"{who.split()[0].lower()}@example.{'com' if ' ' in who else 'org'}"
        mails.append(
            {
                "who": who,
                "subject": subject,
                "body": body,
                "folder": folder,
                "email": reply_to,
                "name": who,
                "star": rng.random() < 0.15,
                "read": rng.random() < 0.6,
            }
        )
    return mails


def listed(scope: Scope) -> Sequence[Item]:
    """List the letters of the folder that is chosen."""
    folder = scope.value("mail.folder")
    if folder == "Starred":
        return [mail for mail in scope.items("mails") if mail["star"]]
    return [mail for mail in scope.items("mails") if mail["folder"] == folder]


def found(scope: Scope) -> Sequence[Item]:
    """List the letters that hold what was typed."""
    query = scope.typed("query").lower()
    return (
        [mail for mail in scope.items("mails") if query in f"{mail['who']} {mail['subject']} {mail['body']}".lower()]
        if query
        else []
    )


_SENT = {
    "who": "Me",
    "subject": "{@subject}",
    "body": "{@body}",
    "folder": "Sent",
    "email": "{@to}",
    "name": "{@to}",
    "star": "",
    "read": "On",
}
_ACTIONS = (
    Icon(label="Archive", shape="folder", does=(Change({"folder": "Archive"}),), go="back"),
    Icon(label="Delete", shape="delete", does=(Change({"folder": "Bin"}),), go="back", asks="delete"),
    Icon(shape="more", go="options"),
)


def _compose(name: str, title: str, to: str, subject: str) -> Screen:
    send = Icon(label="Send", shape="send", does=(Add("mails", _SENT),), go="back", asks="send", enabled="@to")
    fields = (Field("to", "To", value=to), Field("subject", "Subject", value=subject), Field("body", "Compose email", lines=5))
    return Screen(name, top=(Bar(title, icons=(Icon(shape="attach"), send)),), body=fields)


MAIL = App(
    "mail",
    "Mail",
    screens=(
        Screen(
            "inbox",
            top=(
                Line(
                    (
                        Icon(label="Open folders", shape="more", go="folders"),
                        Button("Search in mail", go="search"),
                        Icon(shape="person"),
                    )
                ),
                Text("{mail.folder}", "section"),
            ),
            body=(
                Text("Nothing here", when="!#listed_mails"),
                Rows(
                    "listed_mails", Row("{who}", "{subject}", go="mail", icon=Icon(shape="star", does=(Change({"star": "On"}),)))
                ),
            ),
            fab=Icon(label="Compose", shape="edit", go="compose"),
        ),
        Screen(
            "folders",
            body=(
                Text("Mail", "title"),
                *(Row(folder, choice=f"mail.folder={folder}", go="back") for folder in _FOLDERS),
                Row("Settings", go="settings", lead="settings"),
            ),
            dialog=True,
        ),
        Screen(
            "mail",
            top=(Bar("", icons=_ACTIONS),),
            body=(Text("{subject}", "title", id="subject"), Row("{who}", "{email}", lead="person"), Text("{body}", id="body")),
            bottom=(Line((Button("Reply", go="reply"), Button("Forward", go="forward"))),),
        ),
        Screen(
            "options",
            body=(
                Row("Copy text", does=(Copy("{body}"),), go="back"),
                Row("Mark as unread", does=(Change({"read": ""}),), go="back 2"),
                Row("Report spam", does=(Change({"folder": "Bin"}),), go="back 2", asks="delete"),
            ),
            dialog=True,
        ),
        _compose("compose", "Compose", "{email}", ""),
        _compose("reply", "Reply", "{email}", "Re: {subject}"),
        _compose("forward", "Forward", "", "Fwd: {subject}"),
        Screen(
            "search",
            top=(Line((Icon(shape="back", go="back"), Field("query", "Search in mail"))),),
            body=(Rows("found_mails", Row("{who}", "{subject}", go="mail")),),
        ),
        Screen(
            "settings",
            top=(Bar("Mail settings"),),
            body=(
                Row("Notifications", toggle="mail.notify"),
                Row("Show pictures", toggle="mail.pictures"),
                Row("Conversation view", toggle="mail.threads"),
                Row("Signature", "Sent from my Lilypad"),
            ),
        ),
    ),
    values={"mail.folder": "Inbox", "mail.notify": True, "mail.pictures": False, "mail.threads": True},
    content={"mails": _mails},
    sources={"listed_mails": listed, "found_mails": found},
    shape="mail",
)
