"""Rooms, doors, brightness, and why people want something changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from pokkit_datagen import SlotProvider, Term, Text
from pokkit_smart_home.tools import Colour, SmartHome

ROOMS = (
    "kitchen", "bedroom", "living room", "bathroom", "hallway", "nursery", "study", "dining room", "guest room", "attic",
    "basement", "conservatory", "utility room", "playroom", "loft", "garage", "sunroom", "office", "laundry room", "workshop",
)  # fmt: skip
DOORS = ("front door", "back door", "side door", "garage door", "patio door", "cellar door", "shed door", "porch door")
LEVELS = (
    Term(100, "100%", "full", "max"),
    Term(50, "50%", "half", "halfway"),
    *(Term(level, f"{level}%", f"{level} percent", f"{level}") for level in (10, 20, 30, 40, 60, 70, 80, 90)),
)
REASONS = (
    "{n} is coming over", "{n} is here in a bit", "{n} is staying the night", "i've got {n} round", "{n} is already asleep",
    "{n} is reading", "it's movie night with {n}", "i'm having dinner with {n}", "i'm on a video call with {n}",
    "i promised {n} a story", "{n} wants to draw", "{n} and i are playing cards", "{n} has a headache",
)  # fmt: skip
LEAVING = (
    "{n} and i are off to the cinema", "{n} left in a hurry", "we're driving {n} home", "i'm picking up {n}", "{n} went to bed",
    "i'm alone with {n} tonight", "{n} is on the way to work", "i'm out for a walk with {n}", "{n} heard a noise",
)  # fmt: skip


class SmartHomeProvider(SlotProvider):
    """Draws what conversations about the home need."""

    def rooms(self, count: int) -> list[Term]:
        """Draw different rooms."""
        return [Term(name) for name in self.generator.random.sample(ROOMS, count)]

    def door(self) -> Term:
        """Draw a door."""
        return Term(self.pick(DOORS))

    def brightness(self) -> Term:
        """Draw a brightness above 0: "half", "30 percent"."""
        level = self.pick(LEVELS)
        return Term(level.value, *level.surfaces)

    def light_colour(self) -> Term:
        """Draw a colour that the lights know."""
        return Term(self.pick(get_args(Colour)))

    def home_reason(self) -> Text:
        """Draw why the lights or the heating are wanted: "Priya is coming over"."""
        return self.compose("home_reason", lambda: self._about_somebody(REASONS))

    def leaving(self) -> Text:
        """Draw why a door should be locked: "Hamish left in a hurry"."""
        return self.compose("leaving", lambda: self._about_somebody(LEAVING))

    def smart_home(self, *rooms: Term) -> SmartHome:
        """Draw a home that has these rooms, and two to four others."""
        random = self.generator.random
        names = {str(room.value) for room in rooms} | set(random.sample(ROOMS, 2 + int(random.random() * 3)))
        return SmartHome({name: 14 + int(random.random() * 10) for name in sorted(names)})

    def _about_somebody(self, phrases: Sequence[str]) -> str:
        return self.pick(phrases).replace("{n}", self.generator.person().value)
