"""Near the topic of searching, but no search is wanted."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario

_HARD = ["no_call", "no_call_hard"]
_ABOUT = ["web_search"]


@scenario("search/known", behaviours=_HARD, tools=_ABOUT, weight=1.4)
def known(fake: Fake, phone: Phone) -> Slots:
    """General knowledge: Pokkit knows."""
    return {**fake.search_talk("KNOWN"), "aside": fake.search_chat()}


@scenario("search/sums", behaviours=_HARD, tools=_ABOUT, weight=0.8)
def sums(fake: Fake, phone: Phone) -> Slots:
    """Sums need no web."""
    return {**fake.search_sum(), "aside": fake.search_chat()}


@scenario("search/weather_talk", behaviours=_HARD, tools=_ABOUT, weight=1.1)
def weather_talk(fake: Fake, phone: Phone) -> Slots:
    """Talk about the weather that one sees."""
    return {**fake.search_talk("WEATHER"), "aside": fake.search_chat(), "person": fake.person()}


@scenario("search/lost_and_found", behaviours=_HARD, tools=_ABOUT, weight=1.1)
def lost_and_found(fake: Fake, phone: Phone) -> Slots:
    """Nobody asked for a search: "I searched everywhere for my keys"."""
    return {**fake.search_talk("LOST"), "person": fake.person(), "aside": fake.search_chat()}


@scenario("search/opinions", behaviours=_HARD, tools=_ABOUT, weight=0.9)
def opinions(fake: Fake, phone: Phone) -> Slots:
    """What Pokkit thinks."""
    return {**fake.search_talk("OPINIONS"), "aside": fake.search_chat()}


@scenario("search/told_before", behaviours=[*_HARD, "multi_turn", "follow_up"], tools=_ABOUT, weight=1.2)
def told_before(fake: Fake, phone: Phone) -> Slots:
    """The user asks for what the user said."""
    held = fake.search_one("hours", "event", "timetable", "fixture")
    return {"f": held["f"], "person": fake.person(), "aside": fake.search_chat()}
