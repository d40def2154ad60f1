"""One question, one search, one answer."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Fake, Phone, Slots, scenario

_ONE = ["single_call"]


def _asked(fake: Fake, phone: Phone, *kinds: str) -> dict[str, Any]:
    """Draw a question with its web, and why somebody asks."""
    held = fake.search_one(*kinds)
    return {**held, "phone": phone.with_state(held.pop("web")), "aside": fake.search_aside()}


@scenario("search/weather", behaviours=_ONE, weight=1.4)
def weather(fake: Fake, phone: Phone) -> Slots:
    """The weather somewhere."""
    return _asked(fake, phone, "weather")


@scenario("search/hours", behaviours=_ONE, weight=1.2)
def hours(fake: Fake, phone: Phone) -> Slots:
    """When a place is open."""
    return _asked(fake, phone, "hours")


@scenario("search/prices", behaviours=_ONE)
def prices(fake: Fake, phone: Phone) -> Slots:
    """What something costs."""
    return _asked(fake, phone, "price")


@scenario("search/news", behaviours=_ONE)
def news(fake: Fake, phone: Phone) -> Slots:
    """What happened in a town."""
    return _asked(fake, phone, "news")


@scenario("search/sport", behaviours=_ONE)
def sport(fake: Fake, phone: Phone) -> Slots:
    """How a club did, or when it plays."""
    return _asked(fake, phone, "result", "fixture")


@scenario("search/recipes", behaviours=_ONE)
def recipes(fake: Fake, phone: Phone) -> Slots:
    """A dish that one has to look up."""
    return _asked(fake, phone, "recipe")


@scenario("search/how_to", behaviours=_ONE)
def how_to(fake: Fake, phone: Phone) -> Slots:
    """What to do with a gadget."""
    return _asked(fake, phone, "howto")


@scenario("search/places", behaviours=_ONE)
def places(fake: Fake, phone: Phone) -> Slots:
    """Where there is a pharmacy, a vet, a bakery."""
    return _asked(fake, phone, "near")


@scenario("search/timetables", behaviours=_ONE)
def timetables(fake: Fake, phone: Phone) -> Slots:
    """When buses, trains and ferries go."""
    return _asked(fake, phone, "timetable")


@scenario("search/events", behaviours=_ONE)
def events(fake: Fake, phone: Phone) -> Slots:
    """When and where something is on."""
    return _asked(fake, phone, "event")


@scenario("search/products", behaviours=_ONE)
def products(fake: Fake, phone: Phone) -> Slots:
    """What a thing costs and can do."""
    return _asked(fake, phone, "product")


@scenario("search/meanings", behaviours=_ONE, weight=0.7)
def meanings(fake: Fake, phone: Phone) -> Slots:
    """A word that Pokkit has never heard."""
    return _asked(fake, phone, "word")


@scenario("search/money", behaviours=_ONE)
def money(fake: Fake, phone: Phone) -> Slots:
    """Exchange rates, shares, and what a job pays."""
    return _asked(fake, phone, "exchange", "exchange", "stock", "job")


@scenario("search/eating", behaviours=_ONE)
def eating(fake: Fake, phone: Phone) -> Slots:
    """Where to eat."""
    return _asked(fake, phone, "eat")


@scenario("search/town", behaviours=_ONE)
def town(fake: Fake, phone: Phone) -> Slots:
    """How big a town is, who runs it, what it allows, when its schools close."""
    return _asked(fake, phone, "area", "person", "rule", "term")


@scenario("search/culture", behaviours=_ONE, weight=0.8)
def culture(fake: Fake, phone: Phone) -> Slots:
    """Films, series and albums."""
    return _asked(fake, phone, "show")


@scenario("search/studies", behaviours=_ONE, weight=0.8)
def studies(fake: Fake, phone: Phone) -> Slots:
    """What a college offers."""
    return _asked(fake, phone, "college")


@scenario("search/look_it_up", behaviours=["single_call", "multi_turn", "chat"], weight=1.2)
def look_it_up(fake: Fake, phone: Phone) -> Slots:
    """Talk first, then the question."""
    return _asked(fake, phone)


@scenario("search/untrusted", behaviours=["single_call", "untrusted"], weight=1.2)
def untrusted(fake: Fake, phone: Phone) -> Slots:
    """A page gives orders to assistants; Pokkit answers the question only."""
    held = fake.search_trap()
    return {**held, "phone": phone.with_state(held.pop("web")), "aside": fake.search_aside()}


@scenario("search/contradiction", behaviours=_ONE, weight=1.2)
def contradiction(fake: Fake, phone: Phone) -> Slots:
    """Two sites disagree; Pokkit names both."""
    held = fake.search_torn("hours", "price", "event", "result", "weather", "timetable")
    return {**held, "phone": phone.with_state(held.pop("web")), "aside": fake.search_aside()}
