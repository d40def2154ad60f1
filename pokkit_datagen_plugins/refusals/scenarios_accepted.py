"""Refusals after which the owner takes an offer, and Pokkit does it."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, derived, scenario
from pokkit_datagen.rules import headline, short_title
from pokkit_datagen.state import Clipboard

_DONE = ("refuse", "multi_turn", "single_call")
_PASTED = (
    ("thank_everyone", "thanks"),
    ("away_line", "away"),
    ("away_messages", "away"),
    ("away_messages", "sleepy"),
    ("texts_later", "message"),
)
"""Which texts suit which errands."""


@scenario("refusals/then_alarm", behaviours=_DONE)
def then_alarm(fake: Fake, phone: Phone) -> Slots:
    """An alarm, so that the two of them do it together."""
    errand = fake.errand(fake.random_element(("daily", "away")))
    return {**errand, "time": fake.time_for(errand["when"])}


@scenario("refusals/then_alarm_for_it", behaviours=_DONE)
def then_alarm_for_it(fake: Fake, phone: Phone) -> Slots:
    """A delayed action becomes an alarm at the very time that was said."""
    return {**fake.errand("delayed"), "time": fake.clock_time()}


@scenario("refusals/then_clipboard", behaviours=_DONE)
def then_clipboard(fake: Fake, phone: Phone) -> Slots:
    """The text to be sent goes on the clipboard."""
    kind, words = fake.random_element(_PASTED)
    return {**fake.errand(kind), "text": fake.words_for(words)}


@scenario("refusals/then_note", behaviours=_DONE)
def then_note(fake: Fake, phone: Phone) -> Slots:
    """The line, or the plan to do it by hand, goes in a note."""
    kind = fake.random_element(("away_line", "recurring", "daily"))
    errand = fake.errand(kind)
    text = fake.words_for("away") if kind == "away_line" else fake.plan(errand["act"])
    return {**errand, "text": text, "title": derived(headline, from_=text)}


@scenario("refusals/then_notification", behaviours=_DONE)
def then_notification(fake: Fake, phone: Phone) -> Slots:
    """A notification right now, as a paper slip that stays."""
    errand = fake.errand(fake.random_element(("recurring", "daily")))
    text = fake.plan(errand["act"])
    return {**errand, "text": text, "title": derived(short_title, from_=text)}


@scenario("refusals/then_other_topic", behaviours=_DONE)
def then_other_topic(fake: Fake, phone: Phone) -> Slots:
    """The owner drops it and asks for something else that can be done."""
    kind = fake.random_element(("recurring", "triggered", "away", "watching", "running"))
    copied = fake.words_for("message")
    return {
        **fake.errand(kind),
        "time": fake.clock_time(),
        "text": fake.words_for("greeting"),
        "copied": copied,
        "phone": phone.with_state(Clipboard(copied.value)),
    }
