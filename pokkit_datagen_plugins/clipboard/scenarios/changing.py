"""Something about the copy is unclear, wrong, taken back or goes wrong."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, derived, scenario
from pokkit_datagen.state import Clipboard
from pokkit_datagen_plugins.clipboard.rules import opening
from pokkit_datagen_plugins.clipboard.slots import is_short

_KINDS = ("order_number", "tracking", "booking", "coupon", "gate", "link", "mail", "tel", "plate", "serial", "colour")
_FAILURES = ("permission_denied", "not_implemented")


def _failure(fake: Fake) -> Slots:
    """Draw an error that another try does not mend."""
    error = _FAILURES[int(fake.random.random() * len(_FAILURES))]
    return {"error": error, "missing": error == "not_implemented"}


@scenario("clipboard/ask_what", behaviours=["clarify", "multi_turn", "single_call"])
def ask_what(fake: Fake, phone: Phone) -> Slots:
    """It is not clear what to copy, so Pokkit asks."""
    drawn = fake.clip_message() if fake.random.random() < 0.5 else fake.clip_exact()
    text = drawn["text"]
    return {
        "text": text,
        "what": drawn["what"],
        "short": is_short(text),
        "head": derived(opening, from_=text),
        "reason": fake.clip_words("reason"),
        "circle": fake.clip_detail("circle"),
    }


@scenario("clipboard/correct", behaviours=["correct", "multi_turn", "chain"])
def correct(fake: Fake, phone: Phone) -> Slots:
    """The user corrects the text, and the new one replaces the old."""
    kind = _KINDS[int(fake.random.random() * len(_KINDS))]
    drawn, fixed = fake.clip_exact(kind), fake.clip_exact(kind)
    return {**drawn, "fixed": fixed["text"], "reason": fake.clip_words("reason")}


@scenario("clipboard/reword", behaviours=["correct", "multi_turn", "chain"])
def reword(fake: Fake, phone: Phone) -> Slots:
    """The user says the message anew, and it replaces the old one."""
    rule = ("plan", "sorry", "wish", "errand")[int(fake.random.random() * 4)]
    text, fixed = fake.clip_words(rule), fake.clip_words(rule)
    return {
        "text": text,
        "fixed": fixed,
        "head": derived(opening, from_=fixed),
        "kin": fake.clip_detail("kin"),
        "short": is_short(fixed),
    }


@scenario("clipboard/cancel", behaviours=["cancel", "multi_turn", "no_call"])
def cancel(fake: Fake, phone: Phone) -> Slots:
    """The user takes the request back before there is anything to copy."""
    return {**fake.clip_exact(), "reason": fake.clip_words("reason"), "who": fake.clip_detail("circle")}


@scenario("clipboard/cancel_late", behaviours=["cancel", "multi_turn", "single_call"], weight=0.6)
def cancel_late(fake: Fake, phone: Phone) -> Slots:
    """The user takes the request back when it is already copied."""
    drawn = fake.clip_message()
    return {**drawn, "head": derived(opening, from_=drawn["text"]), "reason": fake.clip_words("reason")}


@scenario("clipboard/copy_fails", behaviours=["recover", "single_call"])
def copy_fails(fake: Fake, phone: Phone) -> Slots:
    """The phone does not let Pokkit copy."""
    drawn = fake.clip_exact() if fake.random.random() < 0.5 else fake.clip_message()
    return {**_failure(fake), "text": drawn["text"], "what": drawn["what"], "reason": fake.clip_words("reason")}


@scenario("clipboard/copy_again", behaviours=["recover", "chain"], weight=0.7)
def copy_again(fake: Fake, phone: Phone) -> Slots:
    """The first try fails, the second works."""
    drawn = fake.clip_exact() if fake.random.random() < 0.5 else fake.clip_message()
    return {"text": drawn["text"], "what": drawn["what"], "reason": fake.clip_words("reason")}


@scenario("clipboard/read_fails", behaviours=["recover"], weight=0.7)
def read_fails(fake: Fake, phone: Phone) -> Slots:
    """The phone does not let Pokkit read the clipboard, or only at the second try."""
    held = fake.clip_held()
    phone = phone.with_state(Clipboard(held["clip"].value))
    return {**_failure(fake), **held, "memory": fake.clip_words("memory"), "phone": phone}
