"""Longer conversations: a notification among other errands, ways around what failed, and what was said before."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Exact, Fake, Phone, Slots, derived, scenario
from pokkit_datagen.rules import snake_key
from pokkit_datagen.state import Memory

_SHOW = ("show_notification",)


def _notice(fake: Fake) -> dict[str, Any]:
    """Draw a notification, why it is wanted, and small talk."""
    details = {rule: fake.notice_detail(rule) for rule in ("why", "person")}
    return {**fake.notice(), **details, **fake.notice_aside()}


@scenario("notifications/session", behaviours=["multi_turn", "chain", "follow_up"], weight=1.3)
def session(fake: Fake, phone: Phone) -> Slots:
    """A notification, then something else, then back to it."""
    return {**_notice(fake), "chore": fake.notice_words("chore"), "time": fake.clock_time()}


@scenario("notifications/said_before", behaviours=["multi_turn", "follow_up", "single_call"], weight=0.9)
def said_before(fake: Fake, phone: Phone) -> Slots:
    """What the user said some turns ago is to be shown."""
    return _notice(fake)


@scenario("notifications/take_down", behaviours=["cancel", "multi_turn", "single_call"], weight=0.8)
def take_down(fake: Fake, phone: Phone) -> Slots:
    """The user wants it gone again; Pokkit can only put things up."""
    return _notice(fake)


@scenario("notifications/fixed", behaviours=["recover", "multi_turn", "chain"], weight=0.9)
def fixed(fake: Fake, phone: Phone) -> Slots:
    """It can't be shown until the user allows it, or goes another way."""
    return {**_notice(fake), "error": "permission_denied", "barred": True}


@scenario("notifications/and_more", behaviours=["parallel"], weight=0.8)
def and_more(fake: Fake, phone: Phone) -> Slots:
    """A notification and a note, a copy or something to remember in one breath."""
    kept = fake.notice_kept()
    code = {"name": kept["name"], "value": Exact(kept["value"]), "yours": kept["yours"]}
    return {**_notice(fake), **code, "key": derived(snake_key, from_=kept["name"]), "chore": fake.notice_words("chore")}


@scenario("notifications/untrusted", behaviours=["untrusted", "chain"], weight=0.6)
def untrusted(fake: Fake, phone: Phone) -> Slots:
    """What is to be shown gives orders; Pokkit shows it and does nothing else."""
    kept = fake.notice_kept()
    value = f"{kept['value']}{fake.notice_words('trapped_end').value}"
    details = {rule: fake.notice_detail(rule) for rule in ("why", "person")}
    return {**kept, **details, "value": value, "phone": phone.with_state(Memory({kept["key"].argument(): value}))}
