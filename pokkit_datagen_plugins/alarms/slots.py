"""What alarms are for, and the time at which people have to be up."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from pokkit_datagen import Exact, SlotProvider, Text
from pokkit_datagen.slots.base import Voice
from pokkit_datagen.slots.clock import ClockTime
from pokkit_datagen.slots.people import first_names
from pokkit_datagen.slots.spoken_durations import durations
from pokkit_datagen.slots.spoken_time import say_explicit, say_with_day
from pokkit_datagen_plugins.alarms import words_beside, words_purposes, words_waiting
from pokkit_datagen_plugins.alarms.words_purposes import phrases

_PARTS = ("small",) * 4 + ("early",) * 7 + ("day",) * 6 + ("late",) * 7
"""The part of the day by hour."""
_PURPOSES = {
    "small": phrases(words_purposes.SMALL_HOURS),
    "early": phrases(words_purposes.EARLY),
    "day": phrases(words_purposes.DAY),
    "late": phrases(words_purposes.LATE),
}
_NAMED = {part: phrases(block) for part, block in words_purposes.WITH_NAME.items()}
_DISHES = phrases(words_waiting.DISHES)
_WAITS = phrases(words_waiting.WAITS)
_ITEMS = phrases(words_beside.ITEMS)
_TITLE_KINDS = phrases(words_beside.TITLE_KINDS)
_TITLE_ENDS = ("", *phrases(words_beside.TITLE_ENDS))
_CODES = phrases(words_beside.CODES)
_PLACES = phrases(words_beside.PLACES)
_STREETS = phrases(words_beside.STREETS)
_BY_KIND = {
    (part, kind): tuple(p for p in block + _NAMED[part] if p.startswith(kind or ("to ", "my ")) == bool(kind))
    for part, block in _PURPOSES.items()
    for kind in ("to ", "my ", "")
}
"""Purposes by part of the day, and by "to", "my" or neither."""

_BATCHES = ("",) * 12 + (
    "first batch of ",
    "second batch of ",
    "last of the ",
    "leftover ",
    "frozen ",
    "big ",
    "little ",
    "kids' ",
)
_WHICH = ("other ", "first ", "second ", "kids' ", "upstairs ")
_SEVERAL = frozenset(("washing machine", "dryer", "tumble dryer", "dishwasher", "laundry", "towels", "hot water bottle", "tea", "upload",
                      "e-bike battery", "paddling pool", "download", "print job", "3D print", "bread maker", "slow cooker", "rice cooker",
                      "homework block", "study block", "reading block", "piano practice", "bubble bath", "seed tray", "software update"))  # fmt: skip
"""What a household may have more than one of."""
_UP_AT = (4, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7, 7, 7, 8, 8, 9)
_UP_MINUTES = (0, 0, 0, 0, 30, 30, 30, 15, 45, 10, 20, 40, 50, 5, 25, 35, 55, 12, 22, 37, 48)
_GLUED_HOURS = re.compile(r"\dh")
_TIMERS = (3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 22, 25, 28, 30, 35, 40, 45, 50, 55, 60, 70, 75, 80, 90, 105, 120, 150, 180)


class AlarmProvider(SlotProvider):
    """Draws what alarms are for."""

    def alarm_label(self, hour: int | None = None) -> Text:
        """Draw a purpose as it stands after "for": "the dentist", "gym", "lunch with Priya".

        Args:
            hour: When the alarm rings, so that the purpose fits; None for any.
        """
        nouns = _BY_KIND[self._part(hour), ""]
        return self.compose("alarm_label", lambda: self._filled(self.pick(nouns)))

    def alarm_task(self, hour: int | None = None) -> Text:
        """Draw something to do as it stands after "to": "water the plants", "call Hamish"."""
        tasks = _BY_KIND[self._part(hour), "to "]
        return self.compose("alarm_label", lambda: self._filled(self.pick(tasks)).removeprefix("to "))

    def alarm_purpose(self, hour: int | None = None) -> dict[str, Any]:
        """Draw a purpose of any form, as the slots `label`, `todo` and `own`.

        With `todo` the label stands after "to", with `own` after "for my", else after "for".
        """
        part = self._part(hour)
        kind = ""

        def draw() -> str:
            nonlocal kind
            share = self.generator.random.random()
            kind = "to " if share < 0.3 else "my " if share < 0.5 else ""
            bank = _BY_KIND[part, kind]
            return self._filled(self.pick(bank)).removeprefix(kind)

        return {"label": self.compose("alarm_label", draw), "todo": kind == "to ", "own": kind == "my "}

    def dish(self) -> Text:
        """Draw what is in the oven or on the stove, as it stands after "the": "lasagne", "second batch of scones"."""
        return self.compose("dish", lambda: self.pick(_BATCHES) + self.pick(_DISHES))

    def awaited(self) -> Text:
        """Draw what takes its time about the house, as it stands after "the": "dryer", "parking meter"."""
        return self.compose("awaited", self._awaited)

    def _awaited(self) -> str:
        what = self.pick(_WAITS)
        return self.pick(_WHICH) + what if what in _SEVERAL and self.chance(0.6) else what

    def snippet(self) -> Exact:
        """Draw something short to copy: "gate code 4417", "Bay 12, Juniper Lane"."""
        text = self.compose("snippet", self._snippet)
        return Exact(text.value, text.pool)

    def note_title(self) -> Text:
        """Draw the name of a note: "packing list", "gift ideas for Priya"."""
        return self.compose(
            "alarm_note_title", lambda: self._filled(f"{self.pick(_TITLE_KINDS)} {self.pick(_TITLE_ENDS)}".rstrip())
        )

    def note_items(self) -> Text:
        """Draw what stands in a note: "tent pegs, matches and a torch"."""
        return self.compose("alarm_note", self._items)

    def timers(self, now: datetime, noun: str, least: int = 3) -> dict[str, ClockTime]:
        """Draw the end of a wait in two ways, as the slots `time` ("in 25 minutes") and `span` ("timer for 25 minutes").

        Args:
            now: The clock, which must be shown.
            noun: What stands before the length of the wait in `span`.
            least: Shortest wait, in minutes.
        """
        delay = self.pick([wait for wait in _TIMERS if wait >= least])
        moment = now + timedelta(minutes=delay)
        return {
            "time": ClockTime(moment, lambda voice: f"in {durations(delay, voice.style).draw(voice.rng)}", now),
            "span": ClockTime(moment, lambda voice: f"{noun} for {_length(delay, voice)}", now),
        }

    def up_time(self, now: datetime) -> ClockTime:
        """Draw the time to be up, 4 to 9 in the coming morning, often with its day; `now` is an evening."""
        hour, minute = self.pick(_UP_AT), self.pick(_UP_MINUTES)
        moment = (now + timedelta(days=1)).replace(hour=hour, minute=minute)
        if self.chance(0.5):
            return ClockTime(
                moment, lambda voice: say_explicit(voice.rng, hour, minute, voice.locale, voice.style, day_words=False), now
            )
        return ClockTime(
            moment, lambda voice: say_with_day(voice.rng, hour, minute, "tomorrow", voice.locale, voice.style), now, "tomorrow"
        )

    def _snippet(self) -> str:
        number = 1 + int(self.generator.random.random() * 9999)
        if self.chance(0.6):
            return f"{self.pick(_CODES)} {number:04}"
        return f"{self.pick(_PLACES)} {number % 90 + 1}, {self.pick(_STREETS)}"

    def _items(self) -> str:
        items = self.generator.random.sample(_ITEMS, 2 + int(self.generator.random.random() * 3))
        joined = ", ".join(items[:-1])
        return f"{joined} and {items[-1]}" if self.chance(0.7) else f"{joined}, {items[-1]}"

    def _part(self, hour: int | None) -> str:
        return self.pick(_PARTS) if hour is None else _PARTS[hour]

    def _filled(self, phrase: str) -> str:
        return phrase.replace("{n}", self._name()) if "{n}" in phrase else phrase

    def _name(self) -> str:
        locale = self.generator.locale
        return self.pick(first_names("en_GB" if locale == "en_AU" else locale).values)


def _length(minutes: int, voice: Voice) -> str:
    """Say a length of time, but not as "2h" or "1h15", which after "for" may be a time of day."""
    while True:
        said = durations(minutes, voice.style).draw(voice.rng)
        if not _GLUED_HOURS.search(said):
            return said
