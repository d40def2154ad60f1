"""Longer conversations: talk around a copy, things said before, several copies, second thoughts."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Fake, Phone, Slots, derived, scenario
from pokkit_datagen.rules import headline
from pokkit_datagen_plugins.clipboard.rules import opening
from pokkit_datagen_plugins.clipboard.slots import is_short

_WEIGHT = 1.1
_NUMBERS = ("order_number", "tracking", "booking", "coupon", "gate", "tel", "plate", "serial")


def _life(fake: Fake) -> dict[str, Any]:
    """Draw people, food and days for the talk in between."""
    return {rule: fake.clip_detail(rule) for rule in ("name", "food", "day")}


@scenario("clipboard/talk_around", behaviours=["single_call", "chat", "multi_turn"], weight=_WEIGHT)
def talk_around(fake: Fake, phone: Phone) -> Slots:
    """Chat, a copy, and chat again."""
    drawn = fake.clip_exact()
    return {**_life(fake), "text": drawn["text"], "what": drawn["what"], "reason": fake.clip_words("reason")}


@scenario("clipboard/said_before", behaviours=["single_call", "follow_up", "chat", "multi_turn"], weight=_WEIGHT)
def said_before(fake: Fake, phone: Phone) -> Slots:
    """Something is told, the talk moves on, and then it shall be copied."""
    rule = _NUMBERS[int(fake.random.random() * len(_NUMBERS))]
    drawn = fake.clip_exact(rule)
    return {**_life(fake), "text": drawn["text"], "what": drawn["what"].value, "reason": fake.clip_words("reason")}


@scenario("clipboard/back_again", behaviours=["chain", "follow_up", "multi_turn"], weight=_WEIGHT)
def back_again(fake: Fake, phone: Phone) -> Slots:
    """One copy, another, and then the first once more."""
    rule = _NUMBERS[int(fake.random.random() * len(_NUMBERS))]
    first, second = fake.clip_exact(rule), fake.clip_exact(rule)
    slots = {"first": first["text"], "second": second["text"], "what": first["what"].value}
    return {**_life(fake), **slots, "reason": fake.clip_words("reason")}


@scenario("clipboard/polished", behaviours=["chain", "correct", "clarify", "multi_turn"], weight=_WEIGHT)
def polished(fake: Fake, phone: Phone) -> Slots:
    """Pokkit asks for the message, copies it, and then the user words it better."""
    rule = ("plan", "sorry", "wish", "errand")[int(fake.random.random() * 4)]
    text, fixed = fake.clip_words(rule), fake.clip_words(rule)
    slots = {"text": text, "fixed": fixed, "head": derived(opening, from_=fixed), "short": is_short(fixed)}
    return {**slots, "kin": fake.clip_detail("kin"), "reason": fake.clip_words("reason")}


@scenario("clipboard/cannot_paste_then", behaviours=["cannot", "single_call", "multi_turn"], weight=_WEIGHT)
def cannot_paste_then(fake: Fake, phone: Phone) -> Slots:
    """Pasting is beyond the tools; copying is not, and that is what happens."""
    drawn = fake.clip_exact()
    details = {rule: fake.clip_detail(rule) for rule in ("circle", "kin")}
    return {**details, "text": drawn["text"], "what": drawn["what"], "reason": fake.clip_words("reason")}


@scenario("clipboard/copied_and_noted", behaviours=["chain", "follow_up", "chat", "multi_turn"], weight=_WEIGHT)
def copied_and_noted(fake: Fake, phone: Phone) -> Slots:
    """A copy, some talk, and then what was copied becomes a note as well."""
    drawn = fake.clip_message()
    text = drawn["text"]
    return {**_life(fake), "text": text, "what": drawn["what"].value, "made": derived(headline, from_=text)}
