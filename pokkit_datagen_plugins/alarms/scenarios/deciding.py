"""Talk around alarms where the right answer is not simply to set one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.slots.clock import ClockTime
from pokkit_datagen_plugins.alarms.words_questions import ABOUT_ALARMS, ABOUT_POKKIT, ABOUT_WAKING

_SETS = ["single_call"]
_ASKS_THEN_SETS = ["single_call", "clarify", "multi_turn"]
_TALK = ["no_call_hard", "no_call"]
_CANNOT = ["cannot", "no_call"]

_METHODS = {
    "label": "alarm_occasion",
    "aside": "sleepy_aside",
    "big_day": "big_occasion",
    "errand": "alarm_errand",
    "noise": "alarm_noise",
    "too_much": "alarm_verdict",
    "alert": "house_alert",
    "mishap": "morning_mishap",
    "trigger": "alarm_trigger",
    "person": "person",
    "time": "cued_time",
}


def _drawn(fake: Fake, *names: str, **others: Any) -> dict[str, Any]:
    """Draw the slots of these names, and add others."""
    return {name: getattr(fake, _METHODS[name])() for name in names} | others


@scenario("alarms/ask_time", behaviours=_ASKS_THEN_SETS)
def ask_time(fake: Fake, phone: Phone) -> Slots:
    """No time given: Pokkit asks, the user answers, it is set."""
    time = fake.day_time(phone.now) if fake.chance(0.4) else fake.cued_time()
    return _drawn(fake, "label", "aside", "errand", time=time)


@scenario("alarms/ask_time_only", behaviours=["clarify", "no_call"], tools=["set_alarm"])
def ask_time_only(fake: Fake, phone: Phone) -> Slots:
    """No time given: Pokkit asks."""
    return _drawn(fake, "label", "aside", "big_day", "errand")


@scenario("alarms/ask_half", behaviours=_ASKS_THEN_SETS, clock="hidden")
def ask_half(fake: Fake, phone: Phone) -> Slots:
    """A bare hour and no clock: morning or evening?"""
    time = fake.half_known_time()
    while time.hour % 12 == 0:
        time = fake.half_known_time()
    exact = fake.exact_clock(datetime(2026, 1, 1, time.hour, time.minute))
    return _drawn(fake, time=time, exact=exact, half=fake.half_of_day(time.hour), label=fake.any_hour_reason())


@scenario("alarms/repeat_once", behaviours=_SETS)
def repeat_once(fake: Fake, phone: Phone) -> Slots:
    """An alarm that shall repeat: it is set once, and Pokkit says so."""
    time = fake.cued_time(4, 11) if fake.chance(0.7) else fake.cued_time()
    repeat = fake.alarm_repeat(time.hour)
    phone = _before_a_workday(phone, time) if repeat.value == "every weekday" else phone
    return _drawn(fake, "aside", time=time, repeat=repeat, phone=phone, label=fake.alarm_routine())


def _before_a_workday(phone: Phone, time: ClockTime) -> Phone:
    """Move the clock by whole days until the time's next occurrence is no weekend."""
    now = phone.now
    passed = (now.hour, now.minute) >= (time.hour, time.minute)
    while (now + timedelta(days=passed)).weekday() > 4:
        now += timedelta(days=1)
    return phone.changed(now=now)


@scenario("alarms/list_alarms", behaviours=_CANNOT, tools=["set_alarm"])
def list_alarms(fake: Fake, phone: Phone) -> Slots:
    """What alarms are there? No tool tells."""
    return _drawn(fake, "time", "label", "aside", "big_day")


@scenario("alarms/delete_alarm", behaviours=_CANNOT, tools=["set_alarm"])
def delete_alarm(fake: Fake, phone: Phone) -> Slots:
    """Delete, turn off, disable: no tool does."""
    return _drawn(fake, "time", "label", "aside")


@scenario("alarms/change_alarm", behaviours=["cannot", "single_call", "multi_turn"])
def change_alarm(fake: Fake, phone: Phone) -> Slots:
    """Move an alarm: no tool does, but a new one can be set beside the old."""
    old, new = fake.cued_time(), fake.cued_time()
    while new.value == old.value:
        new = fake.cued_time()
    return _drawn(fake, "label", "aside", old=old, new=new)


@scenario("alarms/snooze", behaviours=_CANNOT, tools=["set_alarm"])
def snooze(fake: Fake, phone: Phone) -> Slots:
    """It rings; no tool reaches the snooze button."""
    return _drawn(fake, "noise", "aside", "too_much", "label", "person", "big_day")


@scenario("alarms/snooze_again", behaviours=["single_call", "twin"], clock="shown")
def snooze_again(fake: Fake, phone: Phone) -> Slots:
    """Snooze with a delay: a new alarm does the same."""
    return _drawn(fake, "noise", "aside", "too_much", time=fake.relative_time(phone.now))


@scenario("alarms/take_back_early", behaviours=["cancel", "clarify", "multi_turn", "no_call"], tools=["set_alarm"])
def take_back_early(fake: Fake, phone: Phone) -> Slots:
    """Asked for a time, the user drops it."""
    return _drawn(fake, "label", "aside", "person", "big_day")


@scenario("alarms/take_back_late", behaviours=["cancel", "multi_turn", "single_call"])
def take_back_late(fake: Fake, phone: Phone) -> Slots:
    """The alarm is set already when the user takes it back: Pokkit can't delete it."""
    return _drawn(fake, "time", "label", "aside", "person")


@scenario("alarms/past_time", behaviours=["clarify", "no_call"], tools=["set_alarm"], clock="shown")
def past_time(fake: Fake, phone: Phone) -> Slots:
    """A time of today that is over: Pokkit says so and asks."""
    return _drawn(fake, "label", "aside", **_passed(fake, phone))


@scenario("alarms/past_time_then", behaviours=_ASKS_THEN_SETS, clock="shown")
def past_time_then(fake: Fake, phone: Phone) -> Slots:
    """A time of today that is over, and what the user wants instead."""
    slots = _passed(fake, phone)
    return _drawn(fake, "label", later=fake.relative_time(slots["phone"].now), **slots)


def _passed(fake: Fake, phone: Phone) -> dict[str, Any]:
    now = phone.now.replace(hour=10 + phone.now.hour % 13)
    return _drawn(fake, past=fake.time_gone_by(now), clock=fake.exact_clock(now), phone=phone.changed(now=now))


@scenario("alarms/impossible_time", behaviours=_ASKS_THEN_SETS)
def impossible_time(fake: Fake, phone: Phone) -> Slots:
    """A time that no clock shows: what was meant?"""
    return _drawn(fake, "time", "label", wrong=fake.impossible_time())


@scenario("alarms/too_far", behaviours=_CANNOT, tools=["set_alarm"], clock="shown", weight=2.5)
def too_far(fake: Fake, phone: Phone) -> Slots:
    """A day that is more than 24 hours away."""
    day, far = fake.far_day(phone.now)
    moment, date = fake.dated_time(phone.now)
    return _drawn(fake, "time", "label", "big_day", day=day, far=far, moment=moment, date=date)


@scenario("alarms/near_day", behaviours=["single_call", "twin"], clock="shown")
def near_day(fake: Fake, phone: Phone) -> Slots:
    """A weekday that is tomorrow: near enough."""
    phone = phone.changed(now=phone.now.replace(hour=18 + phone.now.hour % 6))
    return _drawn(fake, "label", "big_day", time=fake.cued_time(4, 11), day=fake.coming_weekday(phone.now), phone=phone)


@scenario("alarms/topic_talk", behaviours=[*_TALK, "chat"], tools=["set_alarm"], weight=2)
def topic_talk(fake: Fake, phone: Phone) -> Slots:
    """Talk about alarms and sleep that asks for nothing."""
    return _drawn(fake, "noise", "mishap", "too_much", "aside", "person")


@scenario("alarms/topic_question", behaviours=_TALK, tools=["set_alarm"], weight=1.5)
def topic_question(fake: Fake, phone: Phone) -> Slots:
    """Questions about alarms and getting up that want an answer, not an alarm."""
    early, late = _two_mornings(fake)
    how, works = fake.alarm_question(ABOUT_ALARMS)
    why, because = fake.alarm_question(ABOUT_WAKING)
    return _drawn(fake, "noise", "aside", "big_day", early=early, late=late, how=how, works=works, why=why, because=because)


def _two_mornings(fake: Fake) -> tuple[ClockTime, ClockTime]:
    hour = 4 + int(fake.random.random() * 4)
    minute = fake.pick((0, 0, 0, 15, 30, 30, 45))
    early = datetime(2026, 1, 1, hour, minute)
    return fake.exact_clock(early), fake.exact_clock(early + timedelta(minutes=fake.pick((30, 45, 60, 60, 90, 120))))


@scenario("alarms/no_alarm", behaviours=_TALK, tools=["set_alarm"], weight=1.5)
def no_alarm(fake: Fake, phone: Phone) -> Slots:
    """The user wants no alarm."""
    return _drawn(fake, "time", "aside", "person", "label")


@scenario("alarms/other_alarms", behaviours=[*_TALK, "chat"], tools=["set_alarm"])
def other_alarms(fake: Fake, phone: Phone) -> Slots:
    """Fire alarms, car alarms, false alarms."""
    return _drawn(fake, "alert", "aside", "person", time=fake.cued_time(1, 4))


@scenario("alarms/times_in_talk", behaviours=[*_TALK, "chat"], tools=["set_alarm"], weight=1.5)
def times_in_talk(fake: Fake, phone: Phone) -> Slots:
    """Times that are told and not asked for."""
    early, late = _two_mornings(fake)
    return _drawn(fake, "time", "aside", "person", "big_day", early=early, late=late)


@scenario("alarms/can_you", behaviours=_TALK, tools=["set_alarm"])
def can_you(fake: Fake, phone: Phone) -> Slots:
    """What can Pokkit do with alarms?"""
    question, answer = fake.alarm_question(ABOUT_POKKIT)
    return _drawn(fake, "aside", "person", "label", question=question, answer=answer)


@scenario("alarms/talk_then_set", behaviours=["single_call", "twin", "chat"], weight=2)
def talk_then_set(fake: Fake, phone: Phone) -> Slots:
    """The same talk, and this time with a request in it."""
    return _drawn(fake, "noise", "mishap", "too_much", "alert", "aside", "label", "big_day", time=fake.cued_time(4, 11))


@scenario("alarms/remind_at", behaviours=_SETS, weight=2)
def remind_at(fake: Fake, phone: Phone) -> Slots:
    """A reminder with a time: there is no reminder tool, so an alarm with a name does it."""
    time = fake.day_time(phone.now) if fake.chance(0.6) else fake.time_after_at()
    return _drawn(fake, "errand", "aside", time=time)


@scenario("alarms/remind_when", behaviours=_CANNOT, tools=["set_alarm"])
def remind_when(fake: Fake, phone: Phone) -> Slots:
    """A reminder for when something happens: Pokkit can't watch for it."""
    return _drawn(fake, "errand", "trigger", "aside")


@scenario("alarms/clock_question", behaviours=_TALK, tools=["set_alarm"], clock="shown")
def clock_question(fake: Fake, phone: Phone) -> Slots:
    """What time is it? The clock is shown."""
    return _drawn(fake, "aside", "big_day", "person", clock=fake.exact_clock(phone.now))


@scenario("alarms/clock_hidden", behaviours=_TALK, tools=["set_alarm"], clock="hidden")
def clock_hidden(fake: Fake, phone: Phone) -> Slots:
    """What time is it? Pokkit sees no clock."""
    return _drawn(fake, "aside", "big_day", "person")


@scenario("alarms/what_was_set", behaviours=["single_call", "follow_up", "multi_turn"])
def what_was_set(fake: Fake, phone: Phone) -> Slots:
    """A question about the alarm that was just set."""
    return _drawn(fake, "time", "label", "aside", "big_day")


@scenario("alarms/thanks_after", behaviours=["single_call", "multi_turn", "chat"])
def thanks_after(fake: Fake, phone: Phone) -> Slots:
    """Thanks and goodbye after an alarm."""
    return _drawn(fake, "time", "label", "aside", "big_day")
