"""Draws what people want remembered: how it is called, its key, and what it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pokkit_datagen import Exact, SlotProvider, Text, derived
from pokkit_datagen.rules import snake_key
from pokkit_datagen_plugins.memory.words import WORDS

_WHAT = ("what's", "what is", "what was")
_PEOPLE = ("$given's", "$given's", "$given's", "my wife's", "my husband's", "mum's", "my boss's", "nan's", "my nephew's", "my")
_CHILDREN = ("$given's", "$given's", "my", "my daughter's", "my son's", "grandad's")
_WHEN = ("when's", "when is", "when was")
_PETS = ("the cat's", "the dog's")
_KINDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "code": (_WHAT, ("my", "the", "our", "the gym", "mum's", "the office", "nan's", "the allotment", "$given's", "the $towns")),
    "place": (("where's", "where is", "where did i leave", "where did i put"), ("my", "my", "our", "the", "dad's", "$given's")),
    "shoe": (_WHAT, _CHILDREN),
    "size": (_WHAT, _PEOPLE),
    "date": (_WHEN, ("our", "my", "nan's", "$given's", "$given's", "my sister's", "my boss's")),
    "wifi": (_WHAT, ("$given's", "$given's", "mum's", "our", "my neighbour's", "the $towns", "the cabin")),
    "number": (_WHAT, ("my", "my", "our", "$given's", "mum's", "my nephew's")),
    "ref": (_WHAT, ("my", "my", "our", "$given's", "the dog's", "my husband's", "the $towns")),
    "contact": (_WHAT, ("my", "our", "$given's", "the $towns", "mum's")),
    "price": (_WHAT, ("my", "our", "$given's", "my daughter's", "the $towns")),
    "allergy": (_WHAT, (*_CHILDREN, *_PETS)),
    "blood": (_WHAT, (*_CHILDREN, "the dog's")),
    "dose": (_WHAT, (*_CHILDREN, *_PETS)),
    "who": (("who's", "who is", "who was"), ("my", "$given's", "mum's", "the $towns")),
    "doctor": (("who's", "who is", "who was"), ("my", "$given's", "mum's", "the dog's", "my son's")),
    "coffee": (_WHAT, _PEOPLE),
    "drink": (_WHAT, _PEOPLE),
    "flower": (_WHAT, _PEOPLE),
    "cake": (_WHAT, _PEOPLE),
    "food": (_WHAT, _PEOPLE),
    "paint": (_WHAT, ("our", "the", "my", "$given's", "nan's")),
    "shade": (_WHAT, _PEOPLE),
    "part": (_WHAT, ("my", "our", "mum's", "the office", "dad's")),
    "gift": (_WHAT, ("$given's", "mum's", "my wife's", "my nephew's", "grandad's", "the twins'", "my boss's")),
    "title": (_WHAT, _PEOPLE),
    "bedtime": (_WHAT, ("$given's", "my son's", "my daughter's", "the twins'", "the baby's", "our")),
    "waist": (_WHAT, _PEOPLE),
    "ring": (_WHAT, _PEOPLE),
    "lap": (_WHAT, ("my", "my", "$given's", "dad's", "our")),
    "lift": (_WHAT, ("my", "my", "$given's", "the baby's", "dad's")),
    "record": (_WHAT, ("my", "my", "$given's", "dad's", "our")),
    "plant": (_WHEN[:2], ("our", "the", "my", "$given's", "nan's")),
    "team": (_WHAT, _PEOPLE),
}
"""How each kind of thing is asked for, and whose it may be."""

_EXACT = ("code", "wifi", "number", "ref", "contact", "price", "part", "shoe")
_MANY = ("code", "place", "date", "wifi", "ref")
_ASIDES = {"guest": "guest_who", "mishap": "mishap_thing", "treat": "treat", "trouble": "trouble", "joy": "joy", "town": "towns"}
_PASSING = ("timeout", "storage_busy", "try_again")
_LASTING = ("permission_denied", "not_implemented", "storage_full")


class MemoryProvider(SlotProvider):
    """Draws what people want remembered."""

    def memory_fact(self, kind: str = "") -> dict[str, Any]:
        """Draw a thing to remember, of one kind if a kind is named.

        Args:
            kind: A key of the words' kinds, such as "code" or "place".
        """
        kind = kind or self.pick(tuple(_KINDS))
        name = self.compose("memory_name", lambda: self._name(kind)).value
        value = self._value(kind)
        shown = Exact(name, "memory_name")
        return {
            "name": shown,
            "key": derived(snake_key, from_=shown),
            "value": Exact(value.value, value.pool) if kind in _EXACT else value,
            "yours": yours(name),
            "wh": self.pick(_KINDS[kind][0]),
            "place": kind == "place",
            "kind": kind,
        }

    def memory_other_value(self, fact: dict[str, Any]) -> Text | Exact:
        """Draw another value for a fact."""
        value = fact["value"]
        while value.value == fact["value"].value:
            value = self._value(fact["kind"])
        return Exact(value.value, value.pool) if fact["kind"] in _EXACT else value

    def memory_facts(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Draw two things of different kinds."""
        first = self.memory_fact()
        second = self.memory_fact(self.pick([kind for kind in _KINDS if kind != first["kind"]]))
        return first, second

    def memory_words(self, rule: str) -> Text:
        """Draw a text of one rule of the grammar."""
        return self.compose(f"memory_{rule}", lambda: WORDS.text(self.generator.random, rule))

    def memory_aside(self) -> dict[str, Any]:
        """Draw small talk: what is said, what it is about, and in which mood."""
        mood = subject = ""

        def draw() -> str:
            nonlocal mood, subject
            mood = self.pick(tuple(_ASIDES))
            subject = WORDS.text(self.generator.random, _ASIDES[mood])
            return WORDS.text(self.generator.random, f"aside_{mood}").format(subject)

        aside = self.compose("memory_aside", draw)
        yours = f"your {subject[3:]}" if subject.startswith("my ") else subject
        return {"aside": aside, "subject": yours, "headed": yours[:1].upper() + yours[1:], "mood": mood}

    def memory_trapped(self, fact: dict[str, Any]) -> Exact:
        """Draw a value of a fact that goes on with orders."""
        end = self.memory_words("trapped_end")
        return Exact(f"{fact['value'].value}{end.value}", end.pool)

    def memory_detail(self, rule: str) -> Text:
        """Draw a word or two of a small rule; these are not held out."""
        return Text(WORDS.text(self.generator.random, rule))

    def memory_failure(self, passing: bool) -> dict[str, Any]:
        """Draw an error, and what templates need to know of it."""
        error = self.pick(_PASSING if passing else _LASTING)
        return {"error": error, "barred": error == "permission_denied", "full": error == "storage_full"}

    def _name(self, kind: str) -> str:
        owner = self.pick(_KINDS[kind][1]).replace("$given", WORDS.text(self.generator.random, "given"))
        owner = owner.replace("$towns", WORDS.text(self.generator.random, "towns"))
        return f"{owner} {WORDS.text(self.generator.random, f'{kind}_name')}"

    def _value(self, kind: str) -> Text:
        # Too few flowers and room numbers to hold some out.
        draw = self.memory_words if kind in _MANY else self.memory_detail
        return draw(f"{kind}_value")


def yours(name: str) -> str:
    """Return how Pokkit calls a thing that its owner calls this: "your locker code" for "my locker code"."""
    owner, rest = name.split(" ", 1)
    if owner in ("my", "our"):
        return f"your {rest}"
    return f"your {name}" if owner in ("mum's", "nan's", "dad's", "grandad's") else name


def on_phone(slot: Text | Exact) -> Text | Exact:
    """Count a slot as shown, for it stands in what a tool will answer."""
    slot.shown = True
    return slot
