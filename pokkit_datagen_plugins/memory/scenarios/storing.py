"""Something is remembered, changed, taken back, or can't be stored."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.state import Memory

_TIMELESS = ("coffee", "drink", "flower", "cake", "allergy", "who", "gift")
"""Kinds whose values hold no number that could be taken for a time."""


def _fact(fake: Fake) -> dict[str, Any]:
    """Draw a thing to remember and why."""
    return {**fake.memory_fact(), "ask": fake.memory_detail("ask")}


@scenario("memory/store", behaviours=["single_call"], weight=1.6)
def store(fake: Fake, phone: Phone) -> Slots:
    """A value with its name."""
    return {**_fact(fake), **fake.memory_aside()}


@scenario("memory/store_two", behaviours=["parallel"])
def store_two(fake: Fake, phone: Phone) -> Slots:
    """Two values in one breath."""
    first, second = fake.memory_facts()
    other = {f"{key}2": value for key, value in second.items()}
    return {**first, **other, "ask": fake.memory_detail("ask")}


@scenario("memory/store_and_alarm", behaviours=["parallel"], weight=0.7)
def store_and_alarm(fake: Fake, phone: Phone) -> Slots:
    """A value and an alarm in one breath."""
    fact = fake.memory_fact(_TIMELESS[int(fake.random.random() * len(_TIMELESS))])
    return {**fact, "time": fake.clock_time()}


@scenario("memory/ask_value", behaviours=["clarify", "multi_turn", "single_call"])
def ask_value(fake: Fake, phone: Phone) -> Slots:
    """The value is missing: Pokkit asks for it."""
    return {**_fact(fake), "aside": fake.memory_detail("aside")}


@scenario("memory/ask_name", behaviours=["clarify", "multi_turn", "single_call"], weight=0.8)
def ask_name(fake: Fake, phone: Phone) -> Slots:
    """It is not clear what the value is: Pokkit asks."""
    kind = ("code", "number", "wifi")[int(fake.random.random() * 3)]
    return {**fake.memory_fact(kind), "ask": fake.memory_detail("ask")}


@scenario("memory/update", behaviours=["single_call"])
def update(fake: Fake, phone: Phone) -> Slots:
    """What was known has changed; the new value takes the place of the old."""
    fact = _fact(fake)
    known = Memory({fact["key"].argument(): fake.memory_other_value(fact).value})
    return {**fact, "phone": phone.with_state(known)}


@scenario("memory/correct", behaviours=["correct", "multi_turn", "chain"])
def correct(fake: Fake, phone: Phone) -> Slots:
    """The value was wrong; it is stored anew under the same key."""
    fact = _fact(fake)
    return {**fact, "wrong": fake.memory_other_value(fact)}


@scenario("memory/cancel", behaviours=["cancel", "multi_turn", "no_call"], weight=0.7)
def cancel(fake: Fake, phone: Phone) -> Slots:
    """The user takes it back before there is anything to store."""
    return {**_fact(fake), "aside": fake.memory_detail("aside")}


@scenario("memory/forget_it", behaviours=["cancel", "multi_turn", "single_call"], weight=0.6)
def forget_it(fake: Fake, phone: Phone) -> Slots:
    """The user wants it forgotten that was just stored; there is no tool for that."""
    return _fact(fake)


@scenario("memory/store_fails", behaviours=["recover", "single_call"], weight=0.8)
def store_fails(fake: Fake, phone: Phone) -> Slots:
    """It can't be stored, and another try would not mend it."""
    return {**_fact(fake), **fake.memory_failure(passing=False)}


@scenario("memory/store_retry", behaviours=["recover", "chain"], weight=0.8)
def store_retry(fake: Fake, phone: Phone) -> Slots:
    """A passing failure: Pokkit tries once more."""
    return {**_fact(fake), **fake.memory_failure(passing=True)}


@scenario("memory/used_later", behaviours=["multi_turn", "follow_up", "chat"], weight=1.3)
def used_later(fake: Fake, phone: Phone) -> Slots:
    """Stored, then talk, then used: it still stands in the conversation."""
    return {**_fact(fake), **fake.memory_aside(), "given": fake.memory_detail("given")}
