"""The screen can't be reached, or is better left alone."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.screen.planner import Be
from pokkit_datagen_plugins.screen.goals import MEANINGS, PAGES, SWITCHES
from pokkit_datagen_plugins.screen.prepared import contact, errand

_TOOLS = ("screen_read", "screen_find_and_tap")


def _page(fake: Fake) -> Slots:
    where, names = fake.random.choice(PAGES)
    return {"why": fake.screen_words("why"), **fake.screen_thing(*names), "errand": errand(fake, Be(where))}


@scenario("screen/locked", behaviours=["recover", "single_call"], weight=0.8)
def locked(fake: Fake, phone: Phone) -> Slots:
    """The phone is locked; only its owner unlocks it."""
    return {**_page(fake), "phone": phone.changed(locked=True)}


@scenario("screen/accessibility_off", behaviours=["recover", "single_call"], weight=0.8)
def accessibility_off(fake: Fake, phone: Phone) -> Slots:
    """Pokkit may not see the screen, and says what to allow."""
    return {**_page(fake), "phone": phone.changed(accessibility=False)}


@scenario("screen/where_is", behaviours=["no_call", "no_call_hard"], tools=_TOOLS, weight=1.6)
def where_is(fake: Fake, phone: Phone) -> Slots:
    """The owner wants to know where a switch is, to find it themselves."""
    switch = fake.random.choice([each for each in SWITCHES if each.where.startswith("settings/") and " in " not in each.names[0]])
    place = switch.where.split("/")[1]
    return {"why": fake.screen_words("why"), **fake.screen_thing(*switch.names), "path": _PATHS.get(place, place)}


_PATHS = {
    "display": "Settings, Display",
    "network": "Settings, Network & internet",
    "wifi": "Settings, Network & internet, Wi-Fi",
    "hotspot": "Settings, Network & internet, Hotspot & tethering",
    "devices": "Settings, Connected devices",
    "dnd": "Settings, Notifications, Do not disturb",
    "sound": "Settings, Sound & vibration",
    "notifications": "Settings, Notifications",
    "battery": "Settings, Battery",
    "location": "Settings, Location",
    "accessibility": "Settings, Accessibility",
    "security": "Settings, Security & privacy",
    "datetime": "Settings, System, Date & time",
}


@scenario("screen/only_words", behaviours=["no_call", "no_call_hard"], tools=_TOOLS, weight=1.6)
def only_words(fake: Fake, phone: Phone) -> Slots:
    """A wording is judged, the screen is left alone."""
    _, person, _ = contact(fake, phone)
    # Nothing is read, so Pokkit knows no more of the name than was said.
    who = fake.screen_name(person["name"].split()[0])
    return {"why": fake.screen_words("why"), "who": who, "text": fake.screen_words("message")}


@scenario("screen/moan", behaviours=["no_call", "no_call_hard"], tools=_TOOLS)
def moan(fake: Fake, phone: Phone) -> Slots:
    """Talk about screens asks for no tap."""
    return {"moan": fake.screen_words("moan"), "why": fake.screen_words("why")}


@scenario("screen/code_stranger", behaviours=["no_call", "no_call_hard"], tools=_TOOLS, weight=0.8)
def code_stranger(fake: Fake, phone: Phone) -> Slots:
    """Somebody else wants a sign-in code: it stays where it is."""
    return {
        "why": fake.screen_words("why"),
        "service": fake.screen_name(fake.random.choice(("Nettle Bank", "Work mail", "Tax office", "Basketry", "Cloud drive"))),
        "stranger": fake.screen_words("stranger"),
    }


@scenario("screen/meaning", behaviours=["no_call", "no_call_hard"], tools=_TOOLS, weight=1.6)
def meaning(fake: Fake, phone: Phone) -> Slots:
    """What does a switch do? Words are enough."""
    switch, answers = fake.random.choice(tuple(MEANINGS.items()))
    names = next(each.names for each in SWITCHES if each.setting == switch)
    return {"why": fake.screen_words("why"), **fake.screen_thing(*names), "answer": fake.random.choice(answers)}
