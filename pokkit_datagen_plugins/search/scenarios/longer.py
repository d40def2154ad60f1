"""Longer conversations around a search: digging deeper, making plans, coming back online."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Fake, Phone, Slots, derived, scenario
from pokkit_datagen.rules import headline, short_title


def _with(fake: Fake, phone: Phone, held: dict[str, Any]) -> dict[str, Any]:
    """Put the drawn web on the phone, and add why somebody asks, small talk and a person."""
    talk = {"aside": fake.search_aside(), "chat": fake.search_chat(), "person": fake.person()}
    return {**held, **talk, "phone": phone.with_state(held.pop("web"))}


@scenario("search/dig_deeper", behaviours=["single_call", "multi_turn", "follow_up"], weight=2.6)
def dig_deeper(fake: Fake, phone: Phone) -> Slots:
    """One search, and several questions that its result answers."""
    return _with(fake, phone, fake.search_one())


@scenario("search/plan", behaviours=["chain", "multi_turn", "follow_up"], weight=2.4)
def plan(fake: Fake, phone: Phone) -> Slots:
    """A search, then another or a note, then back to what was found first."""
    return _with(fake, phone, fake.search_two())


@scenario("search/back_online", behaviours=["recover", "multi_turn", "chain"], weight=1.4)
def back_online(fake: Fake, phone: Phone) -> Slots:
    """There is no network at first; when there is, Pokkit searches again."""
    return _with(fake, phone, fake.search_one())


@scenario("search/chatty", behaviours=["single_call", "multi_turn", "chat"], weight=1.4)
def chatty(fake: Fake, phone: Phone) -> Slots:
    """Small talk before and after a search."""
    return _with(fake, phone, fake.search_one())


_TIMELESS = (
    "result",
    "recipe",
    "howto",
    "near",
    "product",
    "word",
    "eat",
    "area",
    "person",
    "college",
    "job",
)
"""Kinds whose questions hold no word that could be taken for a time of day."""


@scenario("search/two_things", behaviours=["parallel"], weight=1.3)
def two_things(fake: Fake, phone: Phone) -> Slots:
    """A search and another task in one breath."""
    errand = fake.search_errand()
    titles = {"title": derived(headline, from_=errand), "short": derived(short_title, from_=errand)}
    return {**_with(fake, phone, fake.search_one(*_TIMELESS)), **titles, "errand": errand, "time": fake.clock_time()}
