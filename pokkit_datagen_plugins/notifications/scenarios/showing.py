"""Something is shown now, later is not now, and talk about notifications."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.state import Memory

_SHOW = ("show_notification",)


def _notice(fake: Fake) -> dict[str, Any]:
    """Draw a notification and why it is wanted."""
    return {**fake.notice(), "why": fake.notice_detail("why")}


@scenario("notifications/show", behaviours=["single_call"], weight=1.6)
def show(fake: Fake, phone: Phone) -> Slots:
    """Words to show now; the title is how they begin."""
    return {**_notice(fake), "person": fake.notice_detail("person")}


@scenario("notifications/titled", behaviours=["single_call"], weight=1.2)
def titled(fake: Fake, phone: Phone) -> Slots:
    """Words and a title."""
    return _notice(fake)


@scenario("notifications/ask_what", behaviours=["clarify", "multi_turn", "single_call"])
def ask_what(fake: Fake, phone: Phone) -> Slots:
    """The words are missing: Pokkit asks for them."""
    return {**_notice(fake), **fake.notice_aside(), "person": fake.notice_detail("person")}


@scenario("notifications/later_alarm", behaviours=["clarify", "multi_turn", "single_call"], tools=(*_SHOW, "set_alarm"))
def later_alarm(fake: Fake, phone: Phone) -> Slots:
    """A notification later: it can only be shown now, so Pokkit offers an alarm and sets it when told the time."""
    return {
        "chore": fake.notice_words("chore"),
        "time": fake.clock_time(),
        "why": fake.notice_detail("why"),
        **fake.notice_aside(),
    }


@scenario("notifications/later_now", behaviours=["clarify", "multi_turn", "single_call"], tools=(*_SHOW, "set_alarm"), weight=0.7)
def later_now(fake: Fake, phone: Phone) -> Slots:
    """The same, and the user takes it now."""
    chore = fake.notice_words("chore")
    return {**_notice(fake), "chore": chore, "short": fake.notice_headed(chore)}


@scenario("notifications/and_alarm", behaviours=["parallel"])
def and_alarm(fake: Fake, phone: Phone) -> Slots:
    """A notification and an alarm in one breath."""
    return {**fake.notice_timeless(), "time": fake.clock_time()}


@scenario("notifications/two", behaviours=["parallel"], weight=0.6)
def two(fake: Fake, phone: Phone) -> Slots:
    """Two notifications in one breath."""
    second = fake.notice()
    return {**_notice(fake), "body2": second["body"], "head2": second["head"]}


@scenario("notifications/correct", behaviours=["correct", "multi_turn", "chain"])
def correct(fake: Fake, phone: Phone) -> Slots:
    """The words were wrong; a second notification is shown, the first stays."""
    fixed = fake.notice()
    return {**_notice(fake), "fixed": fixed["body"], "fixed_head": fixed["head"]}


@scenario("notifications/cancel", behaviours=["cancel", "multi_turn", "no_call"], weight=0.6)
def cancel(fake: Fake, phone: Phone) -> Slots:
    """The user takes it back before there is anything to show."""
    return {**_notice(fake), **fake.notice_aside()}


@scenario("notifications/fails", behaviours=["recover", "single_call"])
def fails(fake: Fake, phone: Phone) -> Slots:
    """It can't be shown, and another try would not mend it."""
    return {**_notice(fake), **fake.notice_failure(passing=False)}


@scenario("notifications/retry", behaviours=["recover", "chain"])
def retry(fake: Fake, phone: Phone) -> Slots:
    """A passing failure: Pokkit tries once more."""
    return {**_notice(fake), **fake.notice_failure(passing=True)}


@scenario("notifications/from_memory", behaviours=["chain"])
def from_memory(fake: Fake, phone: Phone) -> Slots:
    """What Pokkit remembers is shown."""
    kept = fake.notice_kept()
    known = Memory({kept["key"].argument(): kept["value"]})
    return {**kept, "why": fake.notice_detail("why"), "aside": fake.notice_detail("aside"), "phone": phone.with_state(known)}


def _talk(fake: Fake) -> Slots:
    """Draw people, apps and troubles for talk."""
    details = {rule: fake.notice_detail(rule) for rule in ("kin", "person", "app", "place", "food")}
    return {**details, "aside": fake.notice_words("aside"), "why": fake.notice_words("why")}


@scenario("notifications/chatter", behaviours=["no_call_hard", "no_call", "chat"], tools=_SHOW, weight=1.3)
def chatter(fake: Fake, phone: Phone) -> Slots:
    """Too many notifications, missed ones, and what they do to people."""
    return _talk(fake)


@scenario("notifications/cannot", behaviours=["no_call_hard", "cannot"], tools=_SHOW, weight=1.2)
def cannot(fake: Fake, phone: Phone) -> Slots:
    """Clear, mute, read: there is no tool; the screen is offered."""
    return _talk(fake)
