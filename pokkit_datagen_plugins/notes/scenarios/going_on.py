"""Longer conversations: more for a note, several tasks, and what was noted some turns ago."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, derived, scenario
from pokkit_datagen.rules import headline, short_title


def _around(fake: Fake) -> Slots:
    """Draw why a note is wanted, small talk, and people and places for the rest."""
    details = {rule: fake.note_detail(rule) for rule in ("reason", "name", "kin", "place")}
    return {**details, **fake.note_aside()}


def _nudge(fake: Fake) -> Slots:
    nudge = fake.note_words("errand")
    return {"nudge": nudge, "nudge_head": derived(short_title, from_=nudge)}


@scenario("notes/add_more", behaviours=["multi_turn", "follow_up", "chain"], weight=1.1)
def add_more(fake: Fake, phone: Phone) -> Slots:
    """More for a note that is saved: a new note is all that Pokkit can do, and it says so."""
    drawn = fake.note_list()
    extra = fake.note_item(drawn["kind"])
    return {**drawn, **_around(fake), "extra": extra, "last": fake.note_item(drawn["kind"])}


@scenario("notes/session", behaviours=["multi_turn", "chain", "follow_up"], weight=1.4)
def session(fake: Fake, phone: Phone) -> Slots:
    """A note, then something else, then back to it."""
    first, second = fake.note_list(), fake.note_saying()
    drawn = first if fake.random.random() < 0.5 else second
    other = second if drawn is first else first
    more = {"second": other["content"], "second_title": other["title"], "second_head": derived(headline, from_=other["content"])}
    return {**drawn, **more, **_around(fake), **_nudge(fake), "time": fake.clock_time()}


@scenario("notes/slow_start", behaviours=["clarify", "multi_turn", "single_call"], weight=0.9)
def slow_start(fake: Fake, phone: Phone) -> Slots:
    """The user wants a note, is held up, and says it at last."""
    return {**fake.note_saying(), **_around(fake), "what_about": fake.note_detail("topic")}


@scenario("notes/rename", behaviours=["multi_turn", "correct", "chain"], weight=0.6)
def rename(fake: Fake, phone: Phone) -> Slots:
    """Another title for a note that is saved: Pokkit asks before it writes a second one."""
    return {**fake.note_any(), "reason": fake.note_detail("reason")}


@scenario("notes/fixed", behaviours=["recover", "multi_turn", "chain"], weight=0.9)
def fixed(fake: Fake, phone: Phone) -> Slots:
    """The phone does not take the note, the user asks, and mends it or goes another way."""
    error = fake.random_element(("permission_denied", "storage_full"))
    failure = {"error": error, "barred": error == "permission_denied", "full": error == "storage_full"}
    return {**fake.note_any(), **failure, **_around(fake)}


@scenario("notes/and_more", behaviours=["parallel"], weight=0.9)
def and_more(fake: Fake, phone: Phone) -> Slots:
    """A note and a copy, a notification or something to remember in one breath."""
    kept = fake.note_kept()
    around = {"reason": fake.note_detail("reason"), "name": fake.note_detail("name")}
    return {**fake.note_any(), **around, **_nudge(fake), "name_kept": kept["name"], "key": kept["key"], "value": kept["value"]}
