"""Contacts are made and changed, group chats read, muted and written to."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Exact, Fake, Phone, Slots, scenario
from pokkit_datagen.screen.blocks import Item
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.planner import Be, Press, See, Write
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen_plugins.screen.apps.words import number
from pokkit_datagen_plugins.screen.prepared import begin, contact, errand, on_screen, one_of, showing


@scenario("screen/new_contact", behaviours=["chain"], weight=0.8)
def new_contact(fake: Fake, phone: Phone) -> Slots:
    """Fill in the form of a new contact and save it."""
    name = Exact(fake.person().value)
    digits = Exact(number(fake.random))
    steps = (Write("contacts/new", "name", name), Write("contacts/new", "phone", digits), Press("contacts/new", "Save"))
    return {
        "why": fake.screen_words("why"),
        "name": name,
        "number": digits,
        "errand": errand(fake, *steps),
        "phone": begin(fake, phone, "contacts/all", "contacts/new"),
    }


@scenario("screen/edit_contact", behaviours=["chain"], weight=0.7)
def edit_contact(fake: Fake, phone: Phone) -> Slots:
    """Somebody has a new number."""
    phone, person, who = contact(fake, phone)
    digits = Exact(number(fake.random))
    steps = (Write("contacts/edit", "phone", digits, item=person["id"]), Press("contacts/edit", "Save", item=person["id"]))
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "number": digits,
        "errand": errand(fake, *steps),
        "phone": showing(fake, phone, "contacts/contact", person)
        if fake.random.random() < 0.5
        else begin(fake, phone, "contacts/all"),
    }


@scenario("screen/number_to_clipboard", behaviours=["chain"])
def number_to_clipboard(fake: Fake, phone: Phone) -> Slots:
    """Somebody's number goes from the contacts to the clipboard."""
    phone, person, who = contact(fake, phone)
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "number": on_screen(person["phone"]),
        "errand": errand(fake, See("contacts/contact", person["phone"], item=person["id"])),
        "phone": begin(fake, phone, "contacts/all", "contacts/contact"),
    }


def _group(fake: Fake, phone: Phone, **fields: Any) -> tuple[Phone, Item]:
    return one_of(fake, phone, "groups", "name", **fields)


@scenario("screen/group_read", behaviours=["chain"], weight=1.3)
def group_read(fake: Fake, phone: Phone) -> Slots:
    """What was said last in a group chat?"""
    phone, group = _group(fake, phone)
    lines = [line for line in phone.state(ScreenState).collection("lines", phone) if line["with"] == group["id"]]
    last = lines[-1]
    return {
        "why": fake.screen_words("why"),
        "group": fake.screen_name(group["name"]),
        "mine": last["mine"],
        "sender": last["who"],
        "text": last["text"],
        "errand": errand(fake, See("chat/group", last["text"], item=group["id"])),
        "phone": begin(fake, phone, "chat/chats", "chat/group"),
    }


@scenario("screen/group_mute", behaviours=["chain"])
def group_mute(fake: Fake, phone: Phone) -> Slots:
    """A loud group chat is muted."""
    phone, group = _group(fake, phone, muted=False)
    return {
        "why": fake.screen_words("why"),
        "group": fake.screen_name(group["name"]),
        "errand": errand(fake, Press("chat/info", "Mute notifications", item=group["id"])),
        "phone": showing(fake, phone, "chat/group", group) if fake.random.random() < 0.5 else begin(fake, phone, "chat/chats"),
    }


@scenario("screen/group_message", behaviours=["chain", "multi_turn"], weight=1.2)
def group_message(fake: Fake, phone: Phone) -> Slots:
    """Write to a group, ask, and post it."""
    phone, group = _group(fake, phone)
    text = fake.screen_words("message")
    first = errand(fake, Write("chat/group", "message", text, item=group["id"]))
    return {
        "why": fake.screen_words("why"),
        "group": fake.screen_name(group["name"]),
        "text": text,
        "members": group["members"],
        "errand": first,
        "then": Errand([Press("chat/group", id="send", item=group["id"])], means=first.means),
        "phone": showing(fake, phone, "chat/group", group) if fake.random.random() < 0.5 else begin(fake, phone, "chat/chats"),
    }


@scenario("screen/group_leave", behaviours=["chain", "multi_turn", "cancel"])
def group_leave(fake: Fake, phone: Phone) -> Slots:
    """Go up to leaving a group, ask, and stay."""
    phone, group = _group(fake, phone)
    return {
        "why": fake.screen_words("why"),
        "group": fake.screen_name(group["name"]),
        "errand": errand(fake, Be("chat/leave", item=group["id"])),
        "then": Errand([Press("chat/leave", "Cancel", item=group["id"])]),
        "phone": showing(fake, phone, "chat/group", group),
    }


@scenario("screen/delete_contact", behaviours=["chain", "multi_turn"])
def delete_contact(fake: Fake, phone: Phone) -> Slots:
    """Go up to the deletion of a contact, ask, and delete it."""
    phone, person, who = contact(fake, phone)
    first = errand(fake, Be("contacts/delete", item=person["id"]))
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "number": person["phone"],
        "errand": first,
        "then": Errand([Press("contacts/delete", "Delete", item=person["id"])], means=first.means),
        "phone": showing(fake, phone, "contacts/contact", person),
    }
