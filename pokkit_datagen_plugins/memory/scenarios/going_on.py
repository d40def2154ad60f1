"""Longer conversations: several things to remember, ways around what failed, and taking things back."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.state import Memory
from pokkit_datagen_plugins.memory.slots import on_phone


def _two(fake: Fake) -> dict[str, Any]:
    """Draw two things and why they are wanted."""
    first, second = fake.memory_facts()
    return {**first, **{f"{key}2": value for key, value in second.items()}, "ask": fake.memory_detail("ask")}


@scenario("memory/three_things", behaviours=["multi_turn", "chain", "follow_up"])
def three_things(fake: Fake, phone: Phone) -> Slots:
    """One thing after the other is stored; what was said before still counts."""
    return _two(fake)


@scenario("memory/found_elsewhere", behaviours=["recover", "multi_turn", "chain"], weight=0.9)
def found_elsewhere(fake: Fake, phone: Phone) -> Slots:
    """One thing was never stored, another was."""
    drawn = _two(fake)
    known = Memory({drawn["key"].argument(): drawn["value"].value})
    return {**drawn, "value": on_phone(drawn["value"]), "phone": phone.with_state(known)}


@scenario("memory/fixed", behaviours=["recover", "multi_turn", "chain"], weight=0.8)
def fixed(fake: Fake, phone: Phone) -> Slots:
    """It can't be stored until the user mends that, or goes another way."""
    error = fake.random_element(("permission_denied", "storage_full"))
    failure = {"error": error, "barred": error == "permission_denied", "full": error == "storage_full"}
    return {**fake.memory_fact(), **failure, "ask": fake.memory_detail("ask")}


@scenario("memory/forget_over", behaviours=["cancel", "multi_turn", "chain"], weight=0.7)
def forget_over(fake: Fake, phone: Phone) -> Slots:
    """Pokkit can't forget; the user has another word stored over it."""
    details = {rule: fake.memory_detail(rule) for rule in ("ask", "blank", "given")}
    return {**fake.memory_fact(), **details}
