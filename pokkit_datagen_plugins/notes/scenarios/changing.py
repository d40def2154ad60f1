"""Something about the note is missing, wrong, taken back or goes wrong."""

from __future__ import annotations

from collections.abc import Sequence

from pokkit_datagen import Fake, Phone, Slots, derived, scenario
from pokkit_datagen.rules import headline

_LASTING = ("permission_denied", "storage_full", "not_implemented")
_PASSING = ("timeout", "notes_app_busy", "app_not_responding")


def _failure(fake: Fake, errors: Sequence[str]) -> Slots:
    """Draw an error and what templates need to know of it."""
    error = errors[int(fake.random.random() * len(errors))]
    return {"error": error, "barred": error == "permission_denied", "full": error == "storage_full"}


@scenario("notes/ask_what", behaviours=["clarify", "multi_turn", "single_call"])
def ask_what(fake: Fake, phone: Phone) -> Slots:
    """A note without words: Pokkit asks for them."""
    return {**fake.note_any(), "reason": fake.note_detail("reason")}


@scenario("notes/correct", behaviours=["correct", "multi_turn", "chain"])
def correct(fake: Fake, phone: Phone) -> Slots:
    """The user says it anew; a second note is all that Pokkit can do, and it says so."""
    drawn = fake.note_list() if fake.random.random() < 0.6 else fake.note_saying()
    rule = drawn["content"].pool.removeprefix("note_")
    fixed = fake.note_another(rule, drawn["content"])
    return {**drawn, "fixed": fixed, "fixed_head": derived(headline, from_=fixed), "reason": fake.note_detail("reason")}


@scenario("notes/self_correct", behaviours=["single_call"], weight=0.7)
def self_correct(fake: Fake, phone: Phone) -> Slots:
    """The user starts over within one message; the last word counts."""
    drawn = fake.note_list() if fake.random.random() < 0.6 else fake.note_saying()
    rule = drawn["content"].pool.removeprefix("note_")
    return {**drawn, "wrong": fake.note_another(rule, drawn["content"])}


@scenario("notes/cancel", behaviours=["cancel", "multi_turn", "no_call"], weight=0.8)
def cancel(fake: Fake, phone: Phone) -> Slots:
    """The user takes it back before there is anything to note."""
    return {**fake.note_any(), **fake.note_aside(), "reason": fake.note_detail("reason")}


@scenario("notes/cancel_late", behaviours=["cancel", "multi_turn", "single_call"], weight=0.6)
def cancel_late(fake: Fake, phone: Phone) -> Slots:
    """The user wants the note gone that was just saved; there is no tool for that."""
    return {**fake.note_any(), "reason": fake.note_detail("reason")}


@scenario("notes/fails", behaviours=["recover", "single_call"])
def fails(fake: Fake, phone: Phone) -> Slots:
    """The phone does not take the note, and another try would not mend it."""
    return {**fake.note_any(), **_failure(fake, _LASTING), "reason": fake.note_detail("reason")}


@scenario("notes/allowed", behaviours=["recover", "multi_turn", "chain"], weight=0.7)
def allowed(fake: Fake, phone: Phone) -> Slots:
    """The user clears what stood in the way, and Pokkit goes again."""
    return {**fake.note_any(), **_failure(fake, _LASTING[:2]), "reason": fake.note_detail("reason")}


@scenario("notes/retry", behaviours=["recover", "chain"], weight=0.9)
def retry(fake: Fake, phone: Phone) -> Slots:
    """A passing failure: Pokkit tries once more, and it works or does not."""
    return {**fake.note_any(), "error": fake.random_element(_PASSING), "reason": fake.note_detail("reason")}


@scenario("notes/too_long", behaviours=["recover", "chain"], weight=0.6)
def too_long(fake: Fake, phone: Phone) -> Slots:
    """The app refuses a long title; Pokkit shortens it and says so."""
    long = fake.note_words("long_title")
    error = fake.random_element(("invalid_title", "title_too_long"))
    return {
        **fake.note_todo(),
        "long": long,
        "brief": derived(headline, from_=long),
        "error": error,
        "reason": fake.note_detail("reason"),
    }
