"""Texts on the clipboard whose contents are known, with questions about them and the answers."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any, TypeAlias

from pokkit_datagen_plugins.clipboard.words import WORDS

Held: TypeAlias = dict[str, Any]

_GOODS = ("flat white", "oat latte", "banana bread", "soup", "toastie", "lemonade", "scone", "wrap", "pot of tea", "brownie")
_MONTHS = ("January", "February", "March", "April", "May", "June", "September", "October", "November")
_DOCTORS = ("Dr Larch", "Dr Okafor-Webb", "Ms Pellow", "Mr Tandy", "Dr Birdsall", "Nurse Quill")
_MISSING = (
    ("a phone number", ("is there a phone number in there", "does it have a phone number", "any phone number in that")),
    ("a price", ("does it say how much it costs", "is there a price in there", "what's the price")),
    ("a link", ("is there a link in it", "any link in there", "does it have a url")),
    ("an email address", ("is there an email address in there", "any email address in it")),
)  # fmt: skip


def _pick(rng: Random, choices: Any) -> Any:
    return choices[int(rng.random() * len(choices))]


def _receipt(rng: Random) -> Held:
    start = int(rng.random() * len(_GOODS))
    goods = [_GOODS[(start + 3 * n) % len(_GOODS)] for n in range(2 + int(rng.random() * 3))]
    prices = [150 + 5 * int(rng.random() * 180) for _ in goods]
    sign = _pick(rng, "$£€")
    lines = [f"{good} {sign}{price / 100:.2f}" for good, price in zip(goods, prices, strict=True)]
    total = f"{sign}{sum(prices) / 100:.2f}"
    asks = {
        total: ("what's the total of that", "how much is that all together", "what does it come to", "what's the total on there"),
        goods[prices.index(max(prices))]: ("what's the most expensive thing on there", "what was the priciest item"),
        str(len(goods)): ("how many things are on that receipt", "how many items is that", "how many things did we have"),
    }  # fmt: skip
    answer = _pick(rng, tuple(asks))
    ending = f"\nTotal {total}" if rng.random() < 0.6 else ""
    return {"clip": "\n".join(lines) + ending, "ask": _pick(rng, asks[answer]), "answer": answer}


def _visit(rng: Random) -> Held:
    day = f"{1 + int(rng.random() * 28)} {_pick(rng, _MONTHS)}"
    hour = f"{_pick(rng, ('8', '9', '10', '11'))}:{_pick(rng, ('00', '15', '30', '40', '50'))} am"
    who, room = _pick(rng, _DOCTORS), f"room {1 + int(rng.random() * 39)}"
    street = f"{1 + int(rng.random() * 98)} {WORDS.text(rng, 'street')}"
    clip = _pick(rng, (
        f"Appointment with {who}, {day}, {hour}, {room}, {street}.",
        f"Your visit: {day} at {hour}\n{who}, {room}\n{street}",
        f"Confirmed! {who} will see you on {day} at {hour} ({room}). Find us at {street}.",
    ))  # fmt: skip
    asks = {
        day: ("is there a date in there", "what date does it say", "which day is it", "when is it, the date i mean"),
        hour: ("what time does it say", "what time is it at", "is there a time in there"),
        who: ("who is it with", "who am i seeing", "what's the name of the person in it"),
        room: ("which room is it", "what room do i go to", "does it say which room"),
        street: ("where is it", "what's the address in it", "what street is it on"),
    }
    answer = _pick(rng, tuple(asks))
    return {"clip": clip, "ask": _pick(rng, asks[answer]), "answer": answer}


def _signed(rng: Random) -> Held:
    name = WORDS.text(rng, "name")
    body = WORDS.text(rng, _pick(rng, ("thanks", "sorry", "errand")))
    clip = _pick(rng, (f"{body}\n- {name}", f"{body}\nlove, {name}", f"{name}: {body}", f"From: {name}\n{body}"))
    asks = ("who is it from", "who sent that", "who wrote it", "does it say who it's from", "who's that from")
    return {"clip": clip, "ask": _pick(rng, asks), "answer": name}


def _listed(rng: Random) -> Held:
    clip = WORDS.text(rng, "list")
    lines = clip.split("\n")
    asks = {
        str(len(lines)): ("how many things are on it", "how many lines is it", "how many items are on that list"),
        lines[0]: ("what's first on it", "what's at the top", "what's the first thing on the list"),
        lines[-1]: ("what's last on it", "what's at the bottom", "what's the very last thing on it"),
    }
    answer = _pick(rng, tuple(asks))
    return {"clip": clip, "ask": _pick(rng, asks[answer]), "answer": answer}


def _guest_wifi(rng: Random) -> Held:
    net, word = WORDS.text(rng, "net"), WORDS.text(rng, "pass")
    clip = _pick(rng, (f"wifi: {net}\npassword: {word}", f"{net} / Password: {word}", f"Wifi is {net}, password {word}"))
    asks = {
        net: ("what's the network called", "which wifi is it for", "what's the wifi name in it"),
        word: ("what's the password in there", "what's the wifi password", "which password does it say"),
    }
    answer = _pick(rng, tuple(asks))
    return {"clip": clip, "ask": _pick(rng, asks[answer]), "answer": answer}


def _not_there(rng: Random) -> Held:
    missing, asks = _pick(rng, _MISSING)
    clip = WORDS.text(rng, _pick(rng, ("sorry", "wish", "thanks", "directions", "todo", "bio")))
    return {"clip": clip, "ask": _pick(rng, asks), "answer": missing}


_MANY = (_receipt, _receipt, _visit, _visit, _visit, _signed, _signed)
_KINDS: tuple[Callable[[Random], Held], ...] = (*_MANY, _listed, _guest_wifi, _not_there)


def hold(rng: Random) -> Held:
    """Draw `clip`, a question `ask`, its `answer`, and `found`: whether the text has it (else `answer` is what is missing)."""
    kind = _pick(rng, _KINDS)
    return {**kind(rng), "found": kind is not _not_there}
