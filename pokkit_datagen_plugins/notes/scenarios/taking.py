"""Something is noted at once."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.rules import snake_key
from pokkit_datagen.state import Clipboard, Memory
from pokkit_datagen_plugins.notes.slots import on_phone


@scenario("notes/dictated", behaviours=["single_call"], weight=1.5)
def dictated(fake: Fake, phone: Phone) -> Slots:
    """Words without a title; the note is headed by how they begin."""
    details = {rule: fake.note_detail(rule) for rule in ("reason", "name", "place")}
    return {**fake.note_saying(), **details, **fake.note_aside()}


@scenario("notes/titled", behaviours=["single_call"], weight=1.3)
def titled(fake: Fake, phone: Phone) -> Slots:
    """Words and a title."""
    return {**fake.note_any(), "reason": fake.note_detail("reason")}


@scenario("notes/listed", behaviours=["single_call"], weight=1.3)
def listed(fake: Fake, phone: Phone) -> Slots:
    """A list that is called by what it is: the note has that name."""
    return {**fake.note_list(), "reason": fake.note_detail("reason")}


@scenario("notes/list_made", behaviours=["single_call"], weight=1.2)
def list_made(fake: Fake, phone: Phone) -> Slots:
    """A list is to be made; its own name is the title."""
    return {**fake.note_named_list(), "reason": fake.note_detail("reason"), "kin": fake.note_detail("kin")}


@scenario("notes/lines", behaviours=["single_call"])
def lines(fake: Fake, phone: Phone) -> Slots:
    """A note of several lines."""
    return {**fake.note_lines(), "reason": fake.note_detail("reason")}


@scenario("notes/note_that", behaviours=["multi_turn", "follow_up", "single_call"])
def note_that(fake: Fake, phone: Phone) -> Slots:
    """What was said before, by the user, is noted when asked."""
    details = {rule: fake.note_detail(rule) for rule in ("reason", "month")}
    return {**fake.note_saying(), **details, **fake.note_aside()}


@scenario("notes/recall", behaviours=["multi_turn", "follow_up", "chat", "single_call"])
def recall(fake: Fake, phone: Phone) -> Slots:
    """Some turns later the user asks what was noted; it stands in the conversation."""
    return {**fake.note_any(), **fake.note_aside(), "name": fake.note_detail("name")}


@scenario("notes/and_alarm", behaviours=["parallel"])
def and_alarm(fake: Fake, phone: Phone) -> Slots:
    """A note and an alarm in one breath."""
    return {**fake.note_timeless(), "time": fake.clock_time()}


@scenario("notes/two_notes", behaviours=["parallel"], weight=0.7)
def two_notes(fake: Fake, phone: Phone) -> Slots:
    """Two notes in one breath."""
    first, second = fake.note_list(), fake.note_saying()
    while first["title"].value == second["title"].value:
        second = fake.note_saying()
    return {**first, "second": second["content"], "second_title": second["title"], "reason": fake.note_detail("reason")}


@scenario("notes/from_memory", behaviours=["chain"], weight=0.8)
def from_memory(fake: Fake, phone: Phone) -> Slots:
    """What Pokkit remembers becomes a note."""
    kept = fake.note_kept()
    return {
        **kept,
        "title": fake.note_detail("title_kept"),
        "reason": fake.note_detail("reason"),
        "phone": phone.with_state(Memory({snake_key(kept["name"].value): kept["value"]})),
    }


@scenario("notes/untrusted", behaviours=["untrusted", "chain"], weight=0.7)
def untrusted(fake: Fake, phone: Phone) -> Slots:
    """A copied text that gives orders is noted as it is, and none of it is followed."""
    clip = on_phone(fake.note_words("trapped"))
    return {
        "clip": clip,
        "title": fake.note_detail("title_insight"),
        "reason": fake.note_words("reason"),
        "phone": phone.with_state(Clipboard(clip.value)),
    }
