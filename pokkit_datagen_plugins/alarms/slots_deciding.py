"""Slots for the talk around alarms, where setting one is often the wrong answer."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from pokkit_datagen import SlotProvider, Term, Text
from pokkit_datagen.slots.base import Voice
from pokkit_datagen.slots.clock import ClockTime
from pokkit_datagen.slots.spoken_numbers import number_words
from pokkit_datagen.slots.spoken_time import say_explicit
from pokkit_datagen_plugins.alarms import words_deciding as words
from pokkit_datagen_plugins.alarms.words_questions import Questions

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NOT_IN = re.compile(r"^(?!in ).*[^.]$")
_CUE = re.compile(r"^(?!in ).*(\d ?[ap]\.?m|[a-z] [ap]m|morning|noon|evening|at night|midnight|midday)$", re.IGNORECASE)
_OWN = ("birthday", "match", "concert", "party", "flight")
_AHEAD = ("i have", "we have", "there's", "i've got")
_REPEATS = (
    Term("every day", "every day", "daily", "each day", "every single day", "every day of the week", "everyday"),
    Term("every weekday", "every weekday", "on weekdays", "weekdays", "every working day", "mon-fri", "mon to fri",
         "monday to friday", "Monday through Friday", "every day except weekends", "each weekday", "on workdays"),
    Term("every morning", "every morning", "each morning", "every single morning", "mornings"),
    Term("every evening", "every evening", "each evening", "every single evening", "evenings"),
)  # fmt: skip


_LATER = "{later:%B} {later.day}"
_FAR_DAYS = (
    ("on {name}", "{name}"), ("this coming {name}", "{name}"), ("{name}", "{name}"), ("next {name}", "next {name}"),
    ("a week from {name}", "a week from {name}"), ("in {count} days", "{count} days from now"),
    ("{count} days from now", "{count} days from now"), ("next week", "next week"), ("a week from today", "a week from today"),
    ("in two weeks", "two weeks from now"), ("next month", "next month"), ("on {later:%B} {later.day}", _LATER),
    ("on {later.day} {later:%B}", _LATER), ("on {later:%B} {day}", _LATER), ("on the {day} of {later:%B}", _LATER),
    ("the day after tomorrow", "the day after tomorrow"), ("on {later:%a}, {later:%b} {later.day}", _LATER),
    ("{later:%a}, {later:%b} {later.day}, {later.year}", _LATER), ("{later:%b} {later.day}", _LATER), ("{date}", _LATER),
    ("in 7 days", "7 days from now"), ("in a fortnight", "two weeks from now"), ("a fortnight hence", "two weeks from now"),
    ("{count} days hence", "{count} days from now"),
)  # fmt: skip
"""A day that is far away as the user says it, and as Pokkit does."""


def _ordinal(n: int) -> str:
    tail = "th" if 10 < n < 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{tail}"


def _halves(hour: int) -> tuple[str, ...]:
    """Return the ways to answer "morning or evening?" for an hour that is not 12."""
    if hour < 4:
        return ("am", "at night", "AM", "am please")
    if hour < 12:
        return ("morning", "in the morning", "am", "AM", "the morning one", "morning please", "am please", "a.m.")
    if hour < 17:
        return ("afternoon", "in the afternoon", "pm", "PM", "the afternoon one", "pm please", "p.m.")
    part = "evening" if hour < 21 else "night"
    place = "in the evening" if hour < 21 else "at night"
    return (part, place, "pm", "PM", f"the {part} one", "pm please", "p.m.")


class DecidingProvider(SlotProvider):
    """Draws errands, triggers, mishaps, and times that can't be set."""

    def alarm_errand(self) -> Text:
        """Draw what someone wants to be reminded of, as it stands after "to": "call the vet about the keys"."""
        return self.compose("alarm_errand", self._errand)

    def _errand(self) -> str:
        kind = int(self.generator.random.random() * 8)
        if kind < 2:
            return self.pick(words.CHORE)
        if kind < 4:
            return f"{self.pick(('call', 'text', 'ring', 'phone', 'email', 'message'))} {self.pick(words.WHO)}"
        if kind < 6:
            return (
                f"{self.pick(('call', 'text', 'ask', 'email', 'talk to'))} {self.pick(words.WHO)} about {self.pick(words.THING)}"
            )
        if kind < 7:
            return f"{self.pick(('buy', 'get', 'pick up', 'grab'))} {self.pick(words.BUY)}"
        return f"{self.pick(('get', 'pick up', 'grab'))} {self.pick(words.BUY)} from {self.pick(words.SHOP)}"

    def any_hour_reason(self) -> Text:
        """Draw a purpose that fits any hour, as it stands after "for": "the call with Priya"."""
        return self.compose("any_hour_reason", self._neutral_reason)

    def _neutral_reason(self) -> str:
        what = self.pick(("the call with", "picking up", "the video chat with", "calling", "collecting", "ringing", "meeting"))
        return f"{what} {self.pick((str(self.generator.person().value), self.pick(words.WHOM_NOT_MINE)))}"

    def alarm_occasion(self) -> Text:
        """Draw what an alarm is for, as it stands after "for": "the ferry", "brunch with Priya"."""
        return self.compose("alarm_occasion", self._occasion)

    def _occasion(self) -> str:
        if self.chance(0.4):
            return self.pick(words.EVENT)
        person = self.generator.person().value
        with_person = f"{self.pick(words.SHARED)} with {person}"
        return self.pick((with_person, with_person, f"picking up {person}", f"{person}'s {self.pick(_OWN)}"))

    def alarm_routine(self) -> Text:
        """Draw what happens again and again, as it stands after "for": "gym", "the school run with Priya"."""
        return self.compose("alarm_routine", self._routine)

    def _routine(self) -> str:
        if self.chance(0.4):
            return self.pick(words.ROUTINE)
        return f"{self.pick(words.ROUTINE_WITH)} with {self.generator.person().value}"

    def alarm_trigger(self) -> Text:
        """Draw an event that nobody can tell the hour of, as it stands after "when": "mum calls"."""
        return self.compose("alarm_trigger", self._trigger)

    def _trigger(self) -> str:
        who = self.pick((str(self.generator.person().value), self.pick(words.WHO)))
        place = self.pick(words.PLACE)
        return self.pick((
            f"i get to {place}" if place != "home" else "i get home", f"i leave {place}", f"i'm near {place}",
            f"i'm back from {place}", f"{who} calls", f"{who} calls back", f"{who} texts me", f"{who} gets here",
            f"{who} replies", f"{who} is online", f"i see {who}", f"{who} leaves", f"i walk past {self.pick(words.SHOP)}",
            f"i'm at {self.pick(words.SHOP)}", "it stops raining", "my battery gets low", "i unplug my phone",
        ))  # fmt: skip

    def morning_mishap(self) -> Text:
        """Draw what came of oversleeping, as it stands after "i": "was late for work and burned the toast"."""
        return self.compose("morning_mishap", self._mishap)

    def _mishap(self) -> str:
        late = self.pick(
            (f"was late for {self.pick(words.LATE_FOR)}", f"missed {self.pick(words.MISSED)}", self.pick(words.DASH))
        )
        return late if self.chance(0.5) else f"{late} and {self.pick(words.DASH)}" if late not in words.DASH else late

    def alarm_noise(self) -> Text:
        """Draw what an alarm sounds like: "a goose having a breakdown"."""
        return self.compose("alarm_noise", lambda: f"{self.pick(words.NOISE)} {self.pick(words.NOISE_STATE)}")

    def sleepy_aside(self) -> Text:
        """Draw a half sentence about life: "my sister kept me up all night", "i've got an exam coming up"."""
        return self.compose("sleepy_aside", self._aside)

    def _aside(self) -> str:
        kind = self.generator.random.random()
        if kind < 0.12:
            return self.pick(words.FEELING)
        if kind < 0.25:
            return f"{self.pick(_AHEAD)} {self.pick(words.BIG_DAY)} coming up"
        if self.chance(0.2):
            happened = f"{self.pick(words.LITTLE_ONES)} {self.pick(words.LITTLE_DID)}"
        else:
            who = self.generator.person().value if self.chance(0.5) else self.pick(words.WHOM)
            happened = f"{who} {self.pick(words.DID)}"
        return happened if kind < 0.6 else f"{happened} and {self.pick(words.FEELING)}"

    def house_alert(self) -> Text:
        """Draw an alarm that is none of the phone's: "fire alarm went off because of my toast"."""
        return self.compose("house_alert", self._house_alert)

    def _house_alert(self) -> str:
        alert = f"{self.pick(words.ALERT)} {self.pick(words.ALERT_DID)}"
        return f"{alert} and {self.generator.person().value} {self.pick(words.REACTED)}" if self.chance(0.5) else alert

    def alarm_question(self, table: Questions) -> tuple[Term, Text]:
        """Draw a question and an answer that fits it."""
        questions, answers = self.pick(table)
        return Term(None, *questions), Text(self.pick(answers))

    def big_occasion(self) -> Text:
        """Draw an occasion: "a job interview"."""
        return Text(self.pick(words.BIG_DAY))

    def alarm_verdict(self) -> Text:
        """Draw how an alarm was: "so loud"."""
        return Text(self.pick(words.ALARM_VERB))

    def alarm_repeat(self, hour: int) -> Term:
        """Draw how often an alarm at this hour shall ring: "every weekday"."""
        parts = {True: _REPEATS[2]} if 4 <= hour < 12 else {True: _REPEATS[3]} if 17 <= hour < 22 else {}
        drawn = self.pick((*_REPEATS[:2], _REPEATS[1], *parts.values()))
        return Term(drawn.value, *drawn.surfaces)

    def half_of_day(self, hour: int) -> Term:
        """Draw the answer to "morning or evening?"."""
        surfaces = _halves(hour)
        return Term(surfaces[0], *surfaces)

    def time_gone_by(self, now: datetime) -> ClockTime:
        """Draw a time of today that is over by at least ten minutes; `now` must be 10 am or later."""
        minutes = now.hour * 60 + now.minute
        start = 780 if now.hour >= 15 and self.chance(0.6) else 300
        at = start + int(self.generator.random.random() * (minutes - 10 - start))
        moment = now.replace(hour=0, minute=0) + timedelta(minutes=at // 5 * 5 if self.chance(0.9) else at)
        moment = moment.replace(minute=0) if self.chance(0.4) else moment
        return self.exact_clock(moment)

    def exact_clock(self, moment: datetime) -> ClockTime:
        """Return this time as a slot, said so that it can mean no other and that "at" fits before it."""
        return self._after_at(moment, _NOT_IN)

    def cued_time(self, first: int = 0, last: int = 23) -> ClockTime:
        """Draw a time that carries its am, pm or part of the day, for sentences in which bare digits could be a count."""
        return self._after_at(self._moment(first, last), _CUE)

    def time_after_at(self) -> ClockTime:
        """Draw a time said so that it can mean no other and that "at" fits before it."""
        return self._after_at(self._moment(0, 23), _NOT_IN)

    def _moment(self, first: int, last: int) -> datetime:
        early = first == 0 and self.chance(0.6)
        hour = self.pick((5, 6, 6, 7, 7, 8, 9)) if early else first + int(self.generator.random.random() * (last - first + 1))
        return datetime(2026, 1, 1, hour, self.pick((0, 0, 0, 15, 30, 30, 45, 5 * int(self.generator.random.random() * 12))))

    def _after_at(self, moment: datetime, fits: re.Pattern[str]) -> ClockTime:
        def say(voice: Voice) -> str:
            for _ in range(9):
                text = say_explicit(voice.rng, moment.hour, moment.minute, voice.locale, voice.style, day_words=False)
                if fits.search(text):
                    return text
            return f"{moment:%I:%M %p}".lstrip("0")

        return ClockTime(moment, say)

    def impossible_time(self) -> Term:
        """Draw a time that no clock shows: "25:00", "half past 27", "14 pm", "7:75"."""
        draw = self.generator.random.random
        hour, late = 1 + int(draw() * 12), 25 + int(draw() * 40)
        over, minute = 60 + int(draw() * 40), int(draw() * 12) * 5
        return Term(None, self.pick((
            f"{late}:{minute:02}", f"{late}:00", f"half past {late}", f"quarter to {late + 1}", f"{hour}:{over}",
            f"{hour}:{over}{self.pick(('am', 'pm', ' am', ' pm'))}",
            f"{13 + hour % 11} am", f"{late} o'clock", f"{late} pm", f"{late}am",
            f"{number_words(late)} o'clock", f"half past {number_words(late)}", f"{hour + 12}:{over}", f"{over} past {hour}",
        )))  # fmt: skip

    def far_day(self, now: datetime) -> tuple[Term, Text]:
        """Draw a day at least two days ahead, as the user says it and as Pokkit does: "in 3 days", "three days from now"."""
        ahead = 2 + int(self.generator.random.random() * 5)
        name = _WEEKDAYS[(now + timedelta(days=ahead)).weekday()]
        later = now + timedelta(days=7 + int(self.generator.random.random() * 40))
        day = _ordinal(later.day)
        date = f"{later.month}/{later.day}" if later.day > 12 else f"{later:%b} {day}"
        count = self.pick((str(ahead), number_words(ahead)))
        said, reply = (words.format(name=name, later=later, day=day, date=date, count=count) for words in self.pick(_FAR_DAYS))
        return Term(None, said), Text(reply)

    def coming_weekday(self, now: datetime) -> Text:
        """Return tomorrow's weekday."""
        return Text(_WEEKDAYS[(now.weekday() + 1) % 7])
