"""Longer refusals: argued about, haggled over, taken up later, or dropped for a chat."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, derived, scenario
from pokkit_datagen.rules import headline

_WEIGHT = 1.0
_TEXTS = (("thank_everyone", "thanks"), ("away_line", "away"), ("away_messages", "sleepy"), ("texts_later", "message"))


@scenario("refusals/long_way_to_alarm", behaviours=["refuse", "single_call", "multi_turn"], weight=_WEIGHT)
def long_way_to_alarm(fake: Fake, phone: Phone) -> Slots:
    """The owner asks why, grumbles or thinks about it, and then takes the alarm."""
    errand = fake.errand(fake.random_element(("daily", "away", "recurring")))
    return {**errand, "time": fake.time_for(errand["when"])}


@scenario("refusals/long_way_to_note", behaviours=["refuse", "single_call", "multi_turn"], weight=_WEIGHT)
def long_way_to_note(fake: Fake, phone: Phone) -> Slots:
    """The owner asks what Pokkit can do at all, and it becomes a note."""
    errand = fake.errand(fake.random_element(("recurring", "daily", "watching")))
    text = fake.plan(errand["act"])
    return {**errand, "text": text, "title": derived(headline, from_=text)}


@scenario("refusals/text_and_alarm", behaviours=["refuse", "chain", "multi_turn"], weight=_WEIGHT)
def text_and_alarm(fake: Fake, phone: Phone) -> Slots:
    """Nothing is sent, but the words go on the clipboard and an alarm says when."""
    kind, words = fake.random_element(_TEXTS)
    return {**fake.errand(kind), "text": fake.words_for(words), "time": fake.clock_time()}


@scenario("refusals/dropped_for_chat", behaviours=["refuse", "no_call", "chat", "multi_turn"], weight=_WEIGHT)
def dropped_for_chat(fake: Fake, phone: Phone) -> Slots:
    """The owner lets it go, and they talk about something else."""
    return {**fake.errand(fake.random_element(("recurring", "triggered", "away", "rules", "running"))), "person": fake.person()}
