"""What Pokkit was told is looked up, found or not, and passed on."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.state import Memory
from pokkit_datagen_plugins.memory.slots import on_phone

_MEMORY = ("store_value", "retrieve_value")


def _known(fake: Fake, phone: Phone, facts: list[dict[str, Any]]) -> Phone:
    """Put facts into the phone's memory, and others beside them."""
    others = [fake.memory_fact() for _ in range(int(fake.random.random() * 3))]
    return phone.with_state(Memory({fact["key"].argument(): fact["value"].value for fact in [*others, *facts]}))


def _recalled(fake: Fake, phone: Phone) -> dict[str, Any]:
    """Draw a thing that Pokkit was told before."""
    fact = fake.memory_fact()
    known = _known(fake, phone, [fact])
    return {**fact, "value": on_phone(fact["value"]), "ask": fake.memory_detail("ask"), "phone": known}


@scenario("memory/recall", behaviours=["single_call"], weight=1.6)
def recall(fake: Fake, phone: Phone) -> Slots:
    """What was stored before is asked back."""
    return _recalled(fake, phone)


@scenario("memory/recall_two", behaviours=["parallel"], weight=0.8)
def recall_two(fake: Fake, phone: Phone) -> Slots:
    """Two things are asked back in one breath."""
    first, second = fake.memory_facts()
    phone = _known(fake, phone, [first, second])
    for fact in (first, second):
        on_phone(fact["value"])
    return {**first, **{f"{key}2": value for key, value in second.items()}, "ask": fake.memory_detail("ask"), "phone": phone}


@scenario("memory/not_found", behaviours=["recover", "single_call"])
def not_found(fake: Fake, phone: Phone) -> Slots:
    """Pokkit was never told, says so and offers to keep it."""
    return {**fake.memory_fact(), "ask": fake.memory_detail("ask")}


@scenario("memory/not_found_then", behaviours=["recover", "multi_turn", "chain"])
def not_found_then(fake: Fake, phone: Phone) -> Slots:
    """Pokkit was never told; the user tells it now."""
    return {**fake.memory_fact(), "ask": fake.memory_detail("ask")}


@scenario("memory/outdated", behaviours=["correct", "multi_turn", "chain"], weight=0.8)
def outdated(fake: Fake, phone: Phone) -> Slots:
    """What Pokkit remembers is no longer right; the new value is stored."""
    drawn = _recalled(fake, phone)
    return {**drawn, "fresh": fake.memory_other_value(drawn)}


@scenario("memory/recall_fails", behaviours=["recover", "chain"], weight=0.7)
def recall_fails(fake: Fake, phone: Phone) -> Slots:
    """Looking it up fails at first, or for good."""
    return {**_recalled(fake, phone), **fake.memory_failure(passing=True)}


@scenario("memory/pass_on", behaviours=["chain"])
def pass_on(fake: Fake, phone: Phone) -> Slots:
    """What Pokkit remembers goes onto the clipboard, into a note or a notification."""
    return _recalled(fake, phone)


@scenario("memory/untrusted", behaviours=["untrusted", "single_call"], weight=0.8)
def untrusted(fake: Fake, phone: Phone) -> Slots:
    """A stored value gives orders; only the owner does."""
    fact = fake.memory_fact()
    fact = {**fact, "value": on_phone(fake.memory_trapped(fact))}
    return {**fact, "ask": fake.memory_detail("ask"), "phone": _known(fake, phone, [fact])}


def _talk(fake: Fake) -> Slots:
    """Draw people, things and days for talk."""
    details = {rule: fake.memory_detail(rule) for rule in ("kin", "given", "event", "towns", "months")}
    fact = fake.memory_fact()
    return {**details, **fake.memory_aside(), "ask": fake.memory_detail("ask"), "name": fact["name"]}


@scenario("memory/chatter", behaviours=["no_call_hard", "no_call", "chat"], tools=_MEMORY)
def chatter(fake: Fake, phone: Phone) -> Slots:
    """Memories, forgetting, and what Pokkit remembers of life."""
    return _talk(fake)


@scenario("memory/cannot", behaviours=["no_call_hard", "cannot"], tools=_MEMORY)
def cannot(fake: Fake, phone: Phone) -> Slots:
    """Forget, list all, export: there is no tool for it."""
    return _talk(fake)


@scenario("memory/about", behaviours=["no_call_hard"], tools=_MEMORY, weight=0.7)
def about(fake: Fake, phone: Phone) -> Slots:
    """How Pokkit's memory works, and how people remember."""
    return _talk(fake)
