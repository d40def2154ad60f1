"""Talk about clipboards and copying in which nothing must be copied."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario

_CLIPBOARD = ("write_clipboard", "read_clipboard")


def _around(fake: Fake) -> Slots:
    """Draw people, things and days for talk."""
    details = {rule: fake.clip_detail(rule) for rule in ("name", "kin", "thing", "food", "circle", "ago", "day")}
    return {**details, **fake.clip_source(), "reason": fake.clip_words("reason"), "memory": fake.clip_words("memory")}


@scenario("clipboard/chatter", behaviours=["no_call_hard", "chat"], tools=_CLIPBOARD)
def chatter(fake: Fake, phone: Phone) -> Slots:
    """Clipboards, copycats and jokes."""
    return _around(fake)


@scenario("clipboard/how_to", behaviours=["no_call_hard"], tools=_CLIPBOARD)
def how_to(fake: Fake, phone: Phone) -> Slots:
    """How copying works, and what to do when it does not."""
    return _around(fake)


@scenario("clipboard/history", behaviours=["no_call_hard", "cannot"], tools=_CLIPBOARD)
def history(fake: Fake, phone: Phone) -> Slots:
    """Older copies are gone: there is only the last one."""
    return _around(fake)


@scenario("clipboard/understood", behaviours=["no_call_hard", "multi_turn"], tools=_CLIPBOARD)
def understood(fake: Fake, phone: Phone) -> Slots:
    """A "copy that" that only means "understood"."""
    written = fake.clip_written()
    return {**written, **_around(fake)}


@scenario("clipboard/paste_for_me", behaviours=["cannot", "no_call_hard"], tools=_CLIPBOARD)
def paste_for_me(fake: Fake, phone: Phone) -> Slots:
    """Pasting needs the screen: Pokkit says so and offers it."""
    return _around(fake)
