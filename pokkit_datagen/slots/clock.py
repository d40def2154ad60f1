"""Clock times as slots: explicit, bare, relative, before an appointment, with a day."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from pokkit_datagen.checks.clock_reader import clock_faces, read_times
from pokkit_datagen.slots.base import Slot, Voice
from pokkit_datagen.slots.fake import SlotProvider
from pokkit_datagen.slots.spoken_time import (
    Day,
    say_bare,
    say_explicit,
    say_figures,
    say_relative,
    say_relative_to,
    say_reply,
    say_with_day,
)

_MORNINGS = (5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 9, 9, 10, 11)
_DELAYS = (2, 2, 3, 5, 8, 10, 10, 12, 15, 15, 20, 20, 25, 30, 30, 35, 40, 45, 45, 50, 55, 60, 60, 75, 90, 90, 105, 120, 120)
_LONG_DELAYS = (150, 180, 200, 240, 300, 360, 420, 480)
_LEADS = (5, 10, 15, 20, 25, 30, 40, 45, 60, 90, 120)
_EVENTS = (
    "",
    "",
    " train",
    " flight",
    " bus",
    " meeting",
    " class",
    " lecture",
    " appointment",
    " call",
    " shift",
    " exam",
    " interview",
    " standup",
    " lesson",
    " dentist appointment",
    " haircut",
    " pickup",
    " match",
    " viewing",
    " rehearsal",
    " ferry",
)

_PLACED = ("in ", "after ", "this ", "to", "tm", "2m")
"""How surfaces begin that take no "at": "in the morning at 7", "tomorrow at 7", "tonight", "tmrw", "2moro"."""
_STEPS = (5, 5, 10, 10, 10, 15, 15, 15, 20, 30, 30, 60, 60, 90)


class ClockTime(Slot):
    """A time of day. `time.hour` (0-23) and `time.minute` (0-59) are its meaning.

    Args:
        moment: When it is.
        surface: Draws the words in which a person says it.
        now: The clock that the words rest on, None where they need none.
        day: The day word that goes with it, empty for none.
        times_said: How many times of day the words hold; "an hour before my 9:15" holds two.
    """

    __slots__ = ("_now", "_surface", "day", "hour", "minute", "times_said")

    def __init__(
        self,
        moment: datetime,
        surface: Callable[[Voice], str],
        now: datetime | None = None,
        day: str = "",
        times_said: int = 1,
    ) -> None:
        self.hour, self.minute = value = moment.hour, moment.minute
        super().__init__(value)
        self.day = day
        self.times_said = times_said
        self._surface = surface
        self._now = now

    @property
    def at(self) -> PlacedTime:
        """The time with its preposition: "wake me {{ time.at }}"."""
        return PlacedTime(self)

    def say(self, voice: Voice) -> str:
        """Draw a surface of the time."""
        return self._surface(voice)

    def reply(self, voice: Voice) -> str:
        """Return the time so that it can't be misunderstood, on a 24-hour clock if the person used one."""
        said = self.said or ""
        hour = self.hour
        twelve = not (hour > 12 and f"{hour}" in said and _is_24_hour(said, hour, self.minute)) and not said.startswith("0")
        return say_reply(hour, self.minute, twelve, voice.locale)

    def readable(self, text: str) -> bool:
        """Tell whether an independent reader still reads this time in the words."""
        locale = self.recorder.voice.locale if self.recorder else "en_US"
        found = clock_faces(text, self._now, locale)
        return self.value in found and len(found) == self.times_said


class PlacedTime(Slot):
    """A clock time as it stands after a verb, with its preposition: "at 7am", "tomorrow at 6:45", "in 90 minutes".

    Args:
        time: The time; printing this shows it.
    """

    __slots__ = ("time",)

    def __init__(self, time: ClockTime) -> None:
        super().__init__(time.value)
        self.recorder = time.recorder
        self.time = time

    def say(self, voice: Voice) -> str:
        """Draw a surface of the time, after "at" where it takes one."""
        said = self.time.said = self.time.say(voice)
        self.time.shown = True
        if said.startswith(_PLACED):
            return said
        return f"@ {said}" if voice.style == "written" and voice.rng.random() < 0.03 else f"at {said}"

    def reply(self, voice: Voice) -> str:
        """Return the time as Pokkit says it back, after "at"."""
        self.time.shown = True
        return f"at {self.time.reply(voice)}"

    def readable(self, text: str) -> bool:
        """Tell whether an independent reader still reads the time in the words."""
        return self.time.readable(text)


class TimeList(Slot):
    """Times that are said in one breath, so that no noise comes between them: "6, 6:10 and 6:20 am".

    Args:
        times: The times, in the order in which they are said; printing the list shows them all.
    """

    __slots__ = ("times",)

    def __init__(self, times: Sequence[ClockTime]) -> None:
        super().__init__([time.value for time in times])
        self.times = times

    def say(self, voice: Voice) -> str:
        """Draw a surface of each time, and put them together."""
        for time in self.times:
            time.said = time.say(voice)
            time.shown = True
        *others, last = [str(time.said) for time in self.times]
        return f"{(' and ' if voice.style == 'speech' else ', ').join(others)} and {last}"

    def reply(self, voice: Voice) -> str:
        """Return the times as Pokkit says them back."""
        *others, last = [time.reply(voice) for time in self.times]
        return f"{', '.join(others)} and {last}"

    def readable(self, text: str) -> bool:
        """Tell whether an independent reader still reads all times in the words."""
        locale = self.recorder.voice.locale if self.recorder else "en_US"
        return bool([(reading.hour, reading.minute) for reading in read_times(text, None, locale)] == self.value)


def _is_24_hour(said: str, hour: int, minute: int) -> bool:
    """Tell whether the words give the hour on the 24-hour clock: "15:15" does, "315" and "3:15" don't."""
    return re.search(rf"(?<!\d)(?<!\d:){hour}(?:\D|$|{minute:02})", said) is not None


class ClockProvider(SlotProvider):
    """Draws clock times. Those that take `now` mean their next occurrence, so the clock must be shown."""

    def _minute(self) -> int:
        draw = self.uniform()
        if draw < 0.4:
            return 0
        if draw < 0.6:
            return self.pick((30, 30, 15, 45))
        return int(draw * 1e6) % 12 * 5 if draw < 0.8 else int(draw * 1e6) % 60

    def _any_time(self) -> datetime:
        hour = self.pick(_MORNINGS if self.chance(0.55) else range(24))
        return datetime(2026, 1, 1, hour, self._minute())

    def clock_time(self) -> ClockTime:
        """Draw a time said so that it can mean no other: "7am", "half past six in the evening", "19:30"."""
        moment = self._any_time()
        return ClockTime(
            moment, lambda voice: say_explicit(voice.rng, moment.hour, moment.minute, voice.locale, voice.style, day_words=False)
        )

    def clock_times(self, count: int) -> list[ClockTime]:
        """Draw different times in their order through the day, each said so that it can mean no other."""
        drawn: dict[tuple[int, int], ClockTime] = {}
        while len(drawn) < count:
            time = self.clock_time()
            drawn[time.hour, time.minute] = time
        return [drawn[meaning] for meaning in sorted(drawn)]

    def clock_series(self, count: int, named: int = -1) -> list[ClockTime]:
        """Draw times close together that share one am or pm: "6", "6:10", "6:20 am".

        Args:
            count: How many, 2 to 4.
            named: Which of them says am or pm; the others can't be understood alone.
        """
        step = self.pick(_STEPS[:-3] if count > 2 else _STEPS)
        while True:
            first = self._any_time()
            moments = [first + timedelta(minutes=step * n) for n in range(count)]
            if first.hour % 12 and moments[-1].date() == first.date() and (first.hour < 12) == (moments[-1].hour < 12):
                break
        return [ClockTime(moment, partial(_face, moment, n == named % count)) for n, moment in enumerate(moments)]

    def bare_time(self, now: datetime) -> ClockTime:
        """Draw a time without am or pm ("at 7"): the next occurrence, 5 minutes to almost 12 hours ahead."""
        moment = now + timedelta(minutes=5 + int(self.generator.random.random() * 710))
        rounded = moment.replace(minute=moment.minute // 5 * 5) if self.chance(0.8) else moment
        moment = rounded if rounded > now + timedelta(minutes=2) else moment
        return ClockTime(moment, lambda voice: say_bare(voice.rng, moment.hour, moment.minute, voice.locale, voice.style), now)

    def half_known_time(self) -> ClockTime:
        """Draw a time without am or pm, for when no clock is shown: what is meant can't be known."""
        moment = self._any_time()
        return ClockTime(moment, lambda voice: say_bare(voice.rng, moment.hour, moment.minute, voice.locale, voice.style))

    def relative_time(self, now: datetime) -> ClockTime:
        """Draw a time by its distance from now: "in an hour and a half"."""
        delay = self.pick((*_DELAYS, *_LONG_DELAYS)) if self.chance(0.85) else 1 + int(self.generator.random.random() * 600)
        return ClockTime(
            now + timedelta(minutes=delay), lambda voice: say_relative(voice.rng, delay, voice.locale, voice.style), now
        )

    def time_before(self, now: datetime) -> ClockTime:
        """Draw a time by its distance from an appointment: "an hour before my 9:15 flight"."""
        lead = self.pick(_LEADS)
        event = now + timedelta(minutes=lead + 10 + int(self.generator.random.random() * (690 - lead)))
        event = event.replace(minute=event.minute // 5 * 5)
        name = self.pick(_EVENTS)

        def say(voice: Voice) -> str:
            anchor = f"my {say_bare(voice.rng, event.hour, event.minute, voice.locale, voice.style)}{name}"
            return say_relative_to(voice.rng, lead, anchor, voice.style)

        return ClockTime(event - timedelta(minutes=lead), say, now, times_said=2)

    def day_time(self, now: datetime) -> ClockTime:
        """Draw a time with its day: "tomorrow at 6:45am", "9 tonight", "this evening at half six"; within 24 hours."""
        moment = now + timedelta(minutes=10 + int(self.generator.random.random() * 1400))
        moment = moment.replace(minute=self.pick((0, 0, 0, 0, 0, 0, 30, 30, 15, 45, moment.minute, moment.minute // 5 * 5)))
        if not now < moment < now + timedelta(hours=24):
            moment = now + timedelta(hours=9)
        day = self._day_word(now, moment)
        return ClockTime(
            moment,
            lambda voice: say_with_day(voice.rng, moment.hour, moment.minute, day, voice.locale, voice.style),
            now,
            day,
        )

    def _day_word(self, now: datetime, moment: datetime) -> Day:
        if moment.date() > now.date() and moment.hour:
            return "tomorrow"
        if 18 <= moment.hour < 22 and self.chance(0.35):
            return "this"
        if moment.hour >= 18 or (moment.hour == 0 and moment.date() > now.date()):
            return self.pick(("tonight", "today") if moment.hour else ("tonight",))
        return self.pick(("today", "this"))


def _face(moment: datetime, named: bool, voice: Voice) -> str:
    return say_figures(voice.rng, moment.hour, moment.minute, voice.locale, voice.style, named=named)
