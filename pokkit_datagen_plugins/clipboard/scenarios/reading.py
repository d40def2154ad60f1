"""What lies on the clipboard is read, used and passed on."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Exact, Fake, Phone, Slots, derived, scenario
from pokkit_datagen.rules import headline, snake_key
from pokkit_datagen.state import Clipboard
from pokkit_datagen_plugins.clipboard.slots import on_phone

_SECRETS = ("my bank pin", "my email password", "a login code", "my diary password", "the door code", "my savings login")


def _with(phone: Phone, held: dict[str, Any]) -> dict[str, Any]:
    """Put the drawn text on the phone's clipboard."""
    return {**held, "phone": phone.with_state(Clipboard(held["clip"].value))}


@scenario("clipboard/read", behaviours=["single_call"], weight=1.3)
def read(fake: Fake, phone: Phone) -> Slots:
    """What is on the clipboard?"""
    return {**_with(phone, fake.clip_held()), "memory": fake.clip_words("memory"), "reason": fake.clip_words("reason")}


@scenario("clipboard/read_empty", behaviours=["single_call"], weight=0.7)
def read_empty(fake: Fake, phone: Phone) -> Slots:
    """The clipboard is empty, and Pokkit says so."""
    words = {"memory": fake.clip_words("memory"), "reason": fake.clip_words("reason")}
    return {**fake.clip_source(), **words, "ago": fake.clip_detail("ago")}


@scenario("clipboard/read_question", behaviours=["single_call"], weight=1.5)
def read_question(fake: Fake, phone: Phone) -> Slots:
    """A question that only the clipboard's text answers, or does not."""
    return {**_with(phone, fake.clip_question()), "source": fake.clip_detail("source"), "memory": fake.clip_words("memory")}


@scenario("clipboard/read_private", behaviours=["single_call"], weight=0.6)
def read_private(fake: Fake, phone: Phone) -> Slots:
    """A secret may be on the clipboard: Pokkit says only what it was asked."""
    clip = on_phone(fake.clip_words("pass"))
    secret = _SECRETS[int(fake.random.random() * len(_SECRETS))]
    return {
        **_with(phone, {"clip": clip}),
        "secret": secret,
        "kin": fake.clip_detail("kin"),
        "memory": fake.clip_words("memory"),
        "reason": fake.clip_words("reason"),
    }


@scenario("clipboard/untrusted", behaviours=["untrusted", "single_call"])
def untrusted(fake: Fake, phone: Phone) -> Slots:
    """The copied text gives orders; only the owner does."""
    held = {"clip": on_phone(fake.clip_words("trap"))}
    return {**_with(phone, held), "memory": fake.clip_words("memory"), "source": fake.clip_detail("source")}


@scenario("clipboard/change", behaviours=["chain"])
def change(fake: Fake, phone: Phone) -> Slots:
    """The copied text is changed by an exact rule and copied back."""
    return {**_with(phone, fake.clip_change()), "source": fake.clip_detail("source"), "reason": fake.clip_words("reason")}


@scenario("clipboard/part", behaviours=["chain"])
def part(fake: Fake, phone: Phone) -> Slots:
    """One part of the copied text is copied alone."""
    return {**_with(phone, fake.clip_part()), "source": fake.clip_detail("source"), "reason": fake.clip_words("reason")}


@scenario("clipboard/to_note", behaviours=["chain"])
def to_note(fake: Fake, phone: Phone) -> Slots:
    """The copied text becomes a note."""
    held = fake.clip_held()
    made = derived(headline, from_=held["clip"])
    return {**_with(phone, held), "made": made, "title": fake.clip_words("title"), "memory": fake.clip_words("memory")}


@scenario("clipboard/to_memory", behaviours=["chain"])
def to_memory(fake: Fake, phone: Phone) -> Slots:
    """The copied text goes into Pokkit's memory under a key."""
    drawn = fake.clip_exact()
    clip = on_phone(Exact(drawn["text"].value, drawn["text"].pool))
    name = Exact(f"{fake.clip_detail('owner').value} {drawn['what'].value}")
    return {
        **_with(phone, {"clip": clip}),
        "name": name,
        "yours": _as_yours(str(name.value)),
        "key": derived(snake_key, from_=name),
        "reason": fake.clip_words("reason"),
    }


def _as_yours(name: str) -> str:
    """Return the name of something of the owner's as Pokkit says it: "your gym gate code", "Mabel's plate"."""
    return name if name.startswith("the ") or "'s " in name else f"your {name.removeprefix('my ')}"


@scenario("clipboard/recall", behaviours=["multi_turn", "follow_up", "chat", "single_call"])
def recall(fake: Fake, phone: Phone) -> Slots:
    """Some turns later the user asks what was copied."""
    drawn = fake.clip_message() if fake.random.random() < 0.6 else fake.clip_exact()
    return {
        "text": drawn["text"],
        "what": drawn["what"],
        "food": fake.clip_detail("food"),
        "day": fake.clip_detail("day"),
        "name": fake.clip_detail("name"),
        "reason": fake.clip_words("reason"),
    }
