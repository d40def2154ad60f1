"""Something goes onto the clipboard."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, derived, scenario
from pokkit_datagen_plugins.clipboard.rules import opening
from pokkit_datagen_plugins.clipboard.slots import is_short


@scenario("clipboard/copy_text", behaviours=["single_call"])
def copy_text(fake: Fake, phone: Phone) -> Slots:
    """Words that the user gives, quoted or not."""
    text = fake.clip_words("short")
    return {"text": text, "short": is_short(text), "head": derived(opening, from_=text), "reason": fake.clip_words("reason")}


@scenario("clipboard/copy_code", behaviours=["single_call"])
def copy_code(fake: Fake, phone: Phone) -> Slots:
    """A code, number, link or snippet that must stay exact."""
    return {**fake.clip_exact(), "reason": fake.clip_words("reason")}


@scenario("clipboard/copy_message", behaviours=["single_call"], weight=1.5)
def copy_message(fake: Fake, phone: Phone) -> Slots:
    """A message that the user dictates, to paste it to somebody."""
    drawn = fake.clip_message()
    text = drawn["text"]
    return {**drawn, "short": is_short(text), "head": derived(opening, from_=text), "reason": fake.clip_words("reason")}


@scenario("clipboard/copy_lines", behaviours=["single_call"])
def copy_lines(fake: Fake, phone: Phone) -> Slots:
    """A list, poem or recipe of several lines."""
    drawn = fake.clip_listing()
    return {**drawn, "lines": str(drawn["text"].value.count("\n") + 1), "reason": fake.clip_words("reason")}


@scenario("clipboard/copy_answer", behaviours=["multi_turn", "follow_up", "single_call"])
def copy_answer(fake: Fake, phone: Phone) -> Slots:
    """What Pokkit just wrote is copied."""
    written = fake.clip_written()
    return {**written, "head": derived(opening, from_=written["line"]), "many": "\n" in written["line"].value}


@scenario("clipboard/copy_and_alarm", behaviours=["parallel"])
def copy_and_alarm(fake: Fake, phone: Phone) -> Slots:
    """A copy and an alarm in one breath."""
    return {**fake.clip_exact(), "time": fake.clock_time(), "reason": fake.clip_detail("job")}


@scenario("clipboard/copy_and_notify", behaviours=["parallel"], weight=0.4)
def copy_and_notify(fake: Fake, phone: Phone) -> Slots:
    """A copy and a notification in one breath."""
    return {**fake.clip_exact(), "title": fake.clip_words("title"), "body": fake.clip_detail("job")}


@scenario("clipboard/clear", behaviours=["single_call"], weight=0.4)
def clear(fake: Fake, phone: Phone) -> Slots:
    """The clipboard is emptied, which is copying nothing."""
    return {"memory": fake.clip_words("memory"), "kin": fake.clip_detail("kin"), "reason": fake.clip_words("reason")}
