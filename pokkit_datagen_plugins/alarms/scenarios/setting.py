"""Alarms that can be set at once: every way to say when and what for, alone and with other things."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.slots.clock import ClockTime, TimeList


def _clear_time(fake: Fake, phone: Phone) -> ClockTime:
    """Draw a time that can mean no other, often with its day, as people do."""
    time: ClockTime = fake.day_time(phone.now) if fake.chance(0.5) else fake.clock_time()
    return time


@scenario("alarms/set_explicit", behaviours=["single_call"], weight=5)
def set_explicit(fake: Fake, phone: Phone) -> Slots:
    """A time that can mean no other."""
    return {"time": _clear_time(fake, phone)}


@scenario("alarms/set_purpose", behaviours=["single_call"], weight=5)
def set_purpose(fake: Fake, phone: Phone) -> Slots:
    """A time and what it is for."""
    time = _clear_time(fake, phone)
    return {"time": time, **fake.alarm_purpose(time.hour)}


@scenario("alarms/set_day", behaviours=["single_call"], weight=5)
def set_day(fake: Fake, phone: Phone) -> Slots:
    """A time with its day: tomorrow, tonight, this evening."""
    time = fake.day_time(phone.now)
    return {"time": time, **fake.alarm_purpose(time.hour)}


@scenario("alarms/set_relative", behaviours=["single_call"], clock="shown", weight=4)
def set_relative(fake: Fake, phone: Phone) -> Slots:
    """A time by its distance from now."""
    time = fake.relative_time(phone.now)
    return {"time": time, **fake.alarm_purpose(time.hour)}


@scenario("alarms/before_event", behaviours=["single_call"], clock="shown", weight=1.5)
def before_event(fake: Fake, phone: Phone) -> Slots:
    """A time by its distance from an appointment of the day."""
    phone = phone.changed(now=phone.now.replace(hour=6 + phone.now.hour % 7))
    return {"phone": phone, "time": fake.time_before(phone.now), "person": fake.person()}


@scenario("alarms/bare_hour", behaviours=["single_call"], clock="shown", weight=2)
def bare_hour(fake: Fake, phone: Phone) -> Slots:
    """A bare hour means its next occurrence; in the small hours and mornings people want to be woken."""
    time = fake.bare_time(phone.now)
    asleep = phone.now.hour >= 19 or phone.now.hour < 4
    return {"time": time, "label": fake.alarm_label(time.hour), "wakes": asleep and 4 <= time.hour < 11}


@scenario("alarms/wake_up", behaviours=["single_call"], weight=2)
def wake_up(fake: Fake, phone: Phone) -> Slots:
    """Someone has to be up by then; the word alarm is not said."""
    phone = phone.changed(now=phone.now.replace(hour=18 + phone.now.hour % 6))
    time = fake.up_time(phone.now)
    return {"phone": phone, "time": time, "person": fake.person(), **fake.alarm_purpose(time.hour)}


@scenario("alarms/nap", behaviours=["single_call"], clock="shown")
def nap(fake: Fake, phone: Phone) -> Slots:
    """A nap of some minutes."""
    phone = phone.changed(now=phone.now.replace(hour=11 + phone.now.hour % 8))
    return {"phone": phone, "person": fake.person(), **fake.timers(phone.now, "sleep", least=10)}


@scenario("alarms/kitchen_timer", behaviours=["single_call"], clock="shown")
def kitchen_timer(fake: Fake, phone: Phone) -> Slots:
    """Something is in the oven."""
    phone = phone.changed(now=phone.now.replace(hour=8 + phone.now.hour % 14))
    return {"phone": phone, "label": fake.dish(), **fake.timers(phone.now, "timer")}


@scenario("alarms/house_timer", behaviours=["single_call"], clock="shown")
def house_timer(fake: Fake, phone: Phone) -> Slots:
    """Something takes its time: the dryer, the parking meter, a face mask."""
    phone = phone.changed(now=phone.now.replace(hour=8 + phone.now.hour % 14))
    return {"phone": phone, "label": fake.awaited(), **fake.timers(phone.now, "timer")}


@scenario("alarms/two_at_once", behaviours=["parallel"], weight=2)
def two_at_once(fake: Fake, phone: Phone) -> Slots:
    """Two alarms in one request."""
    first, second = fake.clock_times(2)
    early, late = series = fake.clock_series(2)
    label, other = fake.alarm_label(first.hour), fake.alarm_label(second.hour)
    slots = {"early": early, "late": late, "both": TimeList(series), "label": label, "other": other}
    return {"first": first, "second": second, **slots}


@scenario("alarms/three_at_once", behaviours=["parallel"])
def three_at_once(fake: Fake, phone: Phone) -> Slots:
    """Three alarms in one request, often close together."""
    times, series = fake.clock_times(3), fake.clock_series(3)
    label = fake.alarm_label(series[0].hour)
    slots = {"a": times[0], "b": times[1], "c": times[2], "x": series[0], "y": series[1], "z": series[2]}
    return {**slots, "all": TimeList(series), "label": label}


@scenario("alarms/one_then_another", behaviours=["multi_turn", "chain", "follow_up"], weight=1.5)
def one_then_another(fake: Fake, phone: Phone) -> Slots:
    """A second alarm comes to mind when the first is set."""
    first, second = fake.clock_times(2)
    return {"first": first, "second": second, "label": fake.alarm_label(first.hour), "other": fake.alarm_label(second.hour)}


@scenario("alarms/correct_after", behaviours=["correct", "multi_turn", "chain"])
def correct_after(fake: Fake, phone: Phone) -> Slots:
    """The time was wrong: the right one is set too, and the first is still there."""
    times = fake.clock_times(2)
    wrong, time = times if fake.chance(0.5) else reversed(times)
    return {"wrong": wrong, "time": time, "label": fake.alarm_label(time.hour)}


@scenario("alarms/correct_short", behaviours=["correct", "multi_turn", "chain"], clock="hidden")
def correct_short(fake: Fake, phone: Phone) -> Slots:
    """As `correct_after`, but the new time leaves its am or pm to the first."""
    if fake.chance(0.5):
        wrong, time = fake.clock_series(2, named=0)
    else:
        time, wrong = fake.clock_series(2)
    return {"wrong": wrong, "time": time, "label": fake.alarm_label(time.hour)}


@scenario("alarms/self_correct", behaviours=["single_call"], weight=1.5)
def self_correct(fake: Fake, phone: Phone) -> Slots:
    """The user corrects himself within one message: the last time counts."""
    wrong, time = fake.clock_series(2) if fake.chance(0.4) else fake.clock_times(2)
    return {"wrong": wrong, "time": time, **fake.alarm_purpose(time.hour)}


@scenario("alarms/with_chat", behaviours=["chat", "multi_turn"], weight=1.5)
def with_chat(fake: Fake, phone: Phone) -> Slots:
    """An alarm with small talk before or after it."""
    time = _clear_time(fake, phone)
    return {"time": time, "person": fake.person(), **fake.alarm_purpose(time.hour)}


@scenario("alarms/with_copy", behaviours=["parallel"])
def with_copy(fake: Fake, phone: Phone) -> Slots:
    """An alarm and something to copy in one breath."""
    time = fake.clock_time()
    return {"time": time, "text": fake.snippet(), "label": fake.alarm_label(time.hour)}


@scenario("alarms/with_note", behaviours=["parallel"])
def with_note(fake: Fake, phone: Phone) -> Slots:
    """An alarm and a note in one breath."""
    time = fake.clock_time()
    return {"time": time, "title": fake.note_title(), "items": fake.note_items(), "label": fake.alarm_label(time.hour)}


@scenario("alarms/retry_after_error", behaviours=["recover", "chain"])
def retry_after_error(fake: Fake, phone: Phone) -> Slots:
    """A passing error: Pokkit tries once more, and tells if that fails too."""
    time = fake.clock_time()
    error = fake.random_element(("clock_app_unavailable", "timeout", "clock_app_busy"))
    return {"time": time, "error": error, "again": fake.chance(0.25), **fake.alarm_purpose(time.hour)}


@scenario("alarms/error_told", behaviours=["recover"])
def error_told(fake: Fake, phone: Phone) -> Slots:
    """A lasting error: Pokkit says so and tries again only when asked."""
    time = fake.clock_time()
    return {"time": time, "denied": fake.chance(0.6), **fake.alarm_purpose(time.hour)}


@scenario("alarms/named_later", behaviours=["multi_turn", "follow_up", "chain"])
def named_later(fake: Fake, phone: Phone) -> Slots:
    """The alarm is set when the user wants a name on it: that would be another alarm, so Pokkit asks."""
    time = fake.clock_time()
    return {"time": time, "label": fake.alarm_label(time.hour)}
