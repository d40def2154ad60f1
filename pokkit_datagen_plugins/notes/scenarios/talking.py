"""Talk about notes in which nothing is to be noted."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario

_NOTES = ("take_note",)


def _around(fake: Fake) -> Slots:
    """Draw people, things and days for talk."""
    rules = ("name", "kin", "thing", "dish", "place", "day", "topic", "month", "town", "lesson", "hour")
    named = fake.note_named_list()
    return {
        **{rule: fake.note_detail(rule) for rule in rules},
        **fake.note_aside(),
        "reason": fake.note_words("reason"),
        "title": fake.note_any()["title"],
        "named": named["what"],
        "goods": fake.note_item(named["kind"]),
    }


@scenario("notes/chatter", behaviours=["no_call_hard", "no_call", "chat"], tools=_NOTES)
def chatter(fake: Fake, phone: Phone) -> Slots:
    """Noted, duly noted, musical notes and notes from teachers."""
    return _around(fake)


@scenario("notes/cannot", behaviours=["no_call_hard", "cannot"], tools=_NOTES, weight=1.4)
def cannot(fake: Fake, phone: Phone) -> Slots:
    """Delete, list, edit, find: there is no tool; the screen is offered."""
    return _around(fake)


@scenario("notes/about", behaviours=["no_call_hard"], tools=_NOTES, weight=0.8)
def about(fake: Fake, phone: Phone) -> Slots:
    """How notes work, and how to keep them well."""
    return _around(fake)
