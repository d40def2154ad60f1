"""Longer conversations: chat that turns into an alarm and back, several tasks, second thoughts, things said long before."""

from __future__ import annotations

from datetime import datetime

from pokkit_datagen import Fake, Phone, Slots, scenario

_LONG = ("multi_turn",)
_WEIGHT = 1.7


@scenario("alarms/there_and_back", behaviours=["single_call", "chat", *_LONG], weight=_WEIGHT)
def there_and_back(fake: Fake, phone: Phone) -> Slots:
    """Chat, an alarm in the middle of it, and chat again."""
    time = fake.clock_time()
    return {"time": time, "label": fake.alarm_label(time.hour), "person": fake.person(), "aside": fake.sleepy_aside()}


@scenario("alarms/said_before", behaviours=["single_call", "follow_up", "chat", *_LONG], weight=_WEIGHT)
def said_before(fake: Fake, phone: Phone) -> Slots:
    """A time is told, the talk moves on, and then the alarm is for "the time I told you"."""
    return {"time": fake.cued_time(4, 11), "label": fake.alarm_occasion(), "person": fake.person()}


@scenario("alarms/same_name_again", behaviours=["chain", "follow_up", *_LONG], weight=_WEIGHT)
def same_name_again(fake: Fake, phone: Phone) -> Slots:
    """After a while a second alarm for the same thing, which is not named again."""
    first, second = fake.clock_times(2)
    return {"first": first, "second": second, "label": fake.alarm_label(first.hour), "person": fake.person()}


@scenario("alarms/one_by_one", behaviours=["chain", *_LONG], weight=_WEIGHT)
def one_by_one(fake: Fake, phone: Phone) -> Slots:
    """An alarm, something to copy and a note, one after another."""
    time = fake.clock_time()
    slots = {"text": fake.snippet(), "title": fake.note_title(), "items": fake.note_items()}
    return {"time": time, "label": fake.alarm_label(time.hour), "person": fake.person(), **slots}


@scenario("alarms/corrected_twice", behaviours=["correct", "chain", *_LONG], weight=_WEIGHT)
def corrected_twice(fake: Fake, phone: Phone) -> Slots:
    """Two second thoughts: each is set too, and those before it are still there."""
    times = fake.clock_times(3)
    fake.random.shuffle(times)
    return {"first": times[0], "second": times[1], "third": times[2], "label": fake.any_hour_reason()}


@scenario("alarms/asked_twice", behaviours=["single_call", "clarify", *_LONG], clock="hidden", weight=_WEIGHT)
def asked_twice(fake: Fake, phone: Phone) -> Slots:
    """No time, then a bare hour: Pokkit asks for one thing and then for the other."""
    time = fake.half_known_time()
    while time.hour % 12 == 0:
        time = fake.half_known_time()
    exact = fake.exact_clock(datetime(2026, 1, 1, time.hour, time.minute))
    half, label = fake.half_of_day(time.hour), fake.any_hour_reason()
    return {"time": time, "exact": exact, "half": half, "label": label, "aside": fake.sleepy_aside()}


@scenario("alarms/dropped_then_wanted", behaviours=["single_call", "clarify", *_LONG], weight=_WEIGHT)
def dropped_then_wanted(fake: Fake, phone: Phone) -> Slots:
    """Asked for a time the user drops it, and a moment later wants it after all."""
    return {"time": fake.cued_time(), "label": fake.alarm_occasion(), "aside": fake.sleepy_aside(), "person": fake.person()}


@scenario("alarms/cannot_then_set", behaviours=["single_call", "cannot", *_LONG], weight=_WEIGHT)
def cannot_then_set(fake: Fake, phone: Phone) -> Slots:
    """The list of alarms can't be seen or changed, so the user has one set to be safe."""
    return {"time": fake.cued_time(), "label": fake.alarm_occasion(), "aside": fake.sleepy_aside(), "person": fake.person()}


@scenario("alarms/allowed_at_last", behaviours=["recover", "chain", *_LONG], weight=_WEIGHT)
def allowed_at_last(fake: Fake, phone: Phone) -> Slots:
    """A permission is missing; the user asks how, allows it, and then it works."""
    time = fake.clock_time()
    return {"time": time, "label": fake.alarm_label(time.hour), "person": fake.person()}


@scenario("alarms/what_was_it", behaviours=["single_call", "follow_up", "chat", *_LONG], weight=_WEIGHT)
def what_was_it(fake: Fake, phone: Phone) -> Slots:
    """After some chat a question about the alarm that was set before."""
    time = fake.cued_time()
    return {"time": time, "label": fake.alarm_occasion(), "person": fake.person()}


@scenario("alarms/offered", behaviours=["single_call", "chat", *_LONG], weight=_WEIGHT)
def offered(fake: Fake, phone: Phone) -> Slots:
    """The user only worries; Pokkit offers an alarm, and the user takes it."""
    big_day, aside = fake.big_occasion(), fake.sleepy_aside()
    return {"time": fake.cued_time(4, 11), "big_day": big_day, "aside": aside, "person": fake.person()}


@scenario("alarms/taken_back_later", behaviours=["single_call", "cancel", "chat", *_LONG], weight=_WEIGHT)
def taken_back_later(fake: Fake, phone: Phone) -> Slots:
    """Some turns after it was set the user wants the alarm gone: no tool does that."""
    return {"time": fake.cued_time(), "label": fake.alarm_occasion(), "person": fake.person()}
