"""Searches that lead to something: further questions, further searches, other tools."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Fake, Phone, Slots, scenario


def _with(fake: Fake, phone: Phone, held: dict[str, Any]) -> dict[str, Any]:
    """Put the drawn web on the phone, and add why somebody asks."""
    return {**held, "phone": phone.with_state(held.pop("web")), "aside": fake.search_aside(), "person": fake.person()}


@scenario("search/follow_up", behaviours=["single_call", "multi_turn", "follow_up"], weight=1.6)
def follow_up(fake: Fake, phone: Phone) -> Slots:
    """A further question that the results on hand answer."""
    return _with(fake, phone, fake.search_one())


@scenario("search/second_search", behaviours=["chain", "multi_turn", "follow_up"], weight=1.3)
def second_search(fake: Fake, phone: Phone) -> Slots:
    """A further question that needs another search."""
    return _with(fake, phone, fake.search_two())


@scenario("search/two_at_once", behaviours=["parallel"], weight=1.6)
def two_at_once(fake: Fake, phone: Phone) -> Slots:
    """Two questions in one breath."""
    return _with(fake, phone, fake.search_two())


@scenario("search/clarify", behaviours=["clarify", "multi_turn", "single_call"], weight=1.3)
def clarify(fake: Fake, phone: Phone) -> Slots:
    """It is not said what to look up; Pokkit asks."""
    return _with(fake, phone, fake.search_one())


@scenario("search/refine", behaviours=["chain", "multi_turn", "correct"], weight=1.2)
def refine(fake: Fake, phone: Phone) -> Slots:
    """Nothing is found, the user remembers the name, and it is found."""
    return _with(fake, phone, fake.search_refined())


@scenario("search/then_alarm", behaviours=["chain"], weight=1.2)
def then_alarm(fake: Fake, phone: Phone) -> Slots:
    """An alarm for a time that stands in the result; it is evening, and the time comes within a day."""
    evening = phone.now.replace(hour=18 + phone.now.hour % 6)
    return _with(fake, phone.changed(now=evening), fake.search_one("hours", "timetable", day="tomorrow"))


@scenario("search/then_copy", behaviours=["chain"], weight=1.0)
def then_copy(fake: Fake, phone: Phone) -> Slots:
    """An address or a phone number of the result goes to the clipboard."""
    return _with(fake, phone, fake.search_one("hours", "near"))


@scenario("search/then_note", behaviours=["chain"], weight=1.0)
def then_note(fake: Fake, phone: Phone) -> Slots:
    """Ingredients or steps of the result become a note."""
    return _with(fake, phone, fake.search_one("recipe", "howto"))


@scenario("search/cancel", behaviours=["no_call", "multi_turn", "cancel", "clarify"], tools=["web_search"], weight=0.6)
def cancel(fake: Fake, phone: Phone) -> Slots:
    """The user lets the question go before it is told."""
    return {"aside": fake.search_aside(), "person": fake.person()}
