"""Searches that find nothing or cannot be made."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Fake, Phone, Slots, scenario


def _with(fake: Fake, phone: Phone, held: dict[str, Any]) -> dict[str, Any]:
    """Put the drawn web on the phone, and add why somebody asks."""
    return {**held, "phone": phone.with_state(held.pop("web")), "aside": fake.search_aside()}


@scenario("search/nothing_found", behaviours=["single_call"], weight=1.3)
def nothing_found(fake: Fake, phone: Phone) -> Slots:
    """No page knows; Pokkit invents nothing."""
    return _with(fake, phone, fake.search_none())


@scenario("search/offline", behaviours=["single_call", "recover"], weight=1.3)
def offline(fake: Fake, phone: Phone) -> Slots:
    """The phone is offline: Pokkit says so and offers what works without a network."""
    held = _with(fake, phone, fake.search_one())
    return {**held, "phone": held["phone"].changed(online=False)}


@scenario("search/slow", behaviours=["chain", "recover"], weight=1.0)
def slow(fake: Fake, phone: Phone) -> Slots:
    """The search times out; the second try works, or not."""
    return _with(fake, phone, fake.search_one())


@scenario("search/not_built_in", behaviours=["single_call", "recover"], weight=0.8)
def not_built_in(fake: Fake, phone: Phone) -> Slots:
    """This version of Pokkit can't search."""
    return _with(fake, phone, fake.search_one())


@scenario("search/no_tool", behaviours=["no_call", "cannot"], lacks=["web_search"], weight=0.8)
def no_tool(fake: Fake, phone: Phone) -> Slots:
    """There is no search among the tools; Pokkit says so and makes nothing up."""
    return _with(fake, phone, fake.search_one())
