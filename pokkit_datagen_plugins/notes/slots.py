"""Draws what people have noted down, and what such a note is called."""

from __future__ import annotations

import re
from typing import Any

from pokkit_datagen import Exact, SlotProvider, Text, derived
from pokkit_datagen.rules import headline, snake_key
from pokkit_datagen_plugins.notes.words import WORDS
from pokkit_datagen_plugins.notes.words_around import KEPT

_SAYINGS = {
    "thought": ("thought", "journal entry", "reflection"),
    "idea": ("idea", "brainwave", "concept"),
    "quote": ("quote", "line", "saying"),
    "dream": ("dream", "weird dream", "odd dream"),
    "insight": ("fact", "detail", "bit of info"),
    "symptom": ("symptom note", "log entry", "health note"),
    "work": ("work thing", "thing from work", "job detail"),
    "school": ("school thing", "thing about school", "thing for class"),
    "repair": ("repair thing", "house thing", "detail about the house"),
    "money_note": ("money thing", "budget line", "line about money"),
    "petcare": ("pet thing", "thing about the animals", "vet detail"),
    "garden": ("garden note", "garden log entry", "plant detail"),
    "trip": ("travel detail", "trip detail", "holiday thing"),
    "training": ("practice note", "hobby thing", "progress note"),
    "reading": ("recommendation", "tip", "culture tip"),
    "message": ("message", "phone message", "memo"),
    "feeling": ("feeling", "diary entry", "private thing"),
    "doctor": ("health thing", "medical detail", "doctor thing"),
}
_LISTS = {
    "shopping": ("shopping list", "grocery list", "list of groceries"),
    "packing": ("packing list", "list of things to pack", "packing note"),
    "todo": ("to-do list", "todo list", "list of jobs"),
    "gifts": ("gift list", "list of presents", "present list"),
    "meeting": ("meeting notes", "minutes", "notes from the meeting"),
    "sizes": ("measurements", "list of sizes", "sizes"),
    "recipe": ("recipe", "recipe note", "cooking note"),
    "guests": ("guest list", "list of guests", "invite list"),
}
_ASIDES = {"broke": "gadget", "guest": "name", "food": "dish", "ache": "limb", "win": "win", "town": "town", "work": "area"}
_NAMED_LISTS = {
    "shopping": ("shopping list", "grocery list", "groceries list", "market list", "food list", "supermarket list"),
    "packing": ("packing list", "travel list", "camping list", "holiday list", "suitcase list"),
    "todo": (
        "to-do list",
        "todo list",
        "chores list",
        "work list",
        "pending list",
        "monthly list",
        "list of jobs",
        "weekend list",
    ),
    "gifts": ("gift list", "wish list", "present list", "birthday list"),
    "guests": ("guest list", "invite list", "wedding list", "party list"),
    "supplies": ("school list", "school supplies list", "list of school supplies", "supplies list"),
}
_ITEMS = {
    "shopping": "goods",
    "packing": "kit",
    "todo": "errand",
    "gifts": "present",
    "meeting": "point",
    "sizes": "measure",
    "recipe": "step",
    "guests": "guest",
    "supplies": "supply",
}
_TITLES = {"money_note": "money"}
_KEPT = tuple(name.replace("_", " ") for name in KEPT if not name.startswith("title"))
_OWNERS = ("my", "our", "nan's", "dad's", "the office", "my sister's", "the allotment", "the club")
_PLURAL = ("meeting notes", "minutes", "notes from the meeting", "measurements", "sizes")
_SHORT = 52
_LONG = re.compile(r'["\n]')
_AMOUNT = re.compile(r"^[\d.)*\[\] -]*(?:(?:g|ml|tsp|tbsp|cups of|cloves of) )?")
_REST = re.compile(r" \(| for |: | \d")
_TIMELY = re.compile(r"\d|half|quarter|noon|hour|minute|morning|evening|night|tomorrow|day\b")


class NotesProvider(SlotProvider):
    """Draws what people have noted down."""

    def note_words(self, rule: str) -> Text:
        """Draw a text of one rule of the grammar; no thing stands in it twice."""
        return self.compose(f"note_{rule}", lambda: self._distinct(rule))

    def note_another(self, rule: str, than: Text) -> Text:
        """Draw a text of a rule that is not this one."""
        while True:
            text = self.note_words(rule)
            if text.value != than.value:
                return text

    def note_detail(self, rule: str) -> Text:
        """Draw a word or two of a small rule; these are not held out."""
        return Text(WORDS.text(self.generator.random, rule))

    def note_item(self, kind: str) -> Text:
        """Draw one more thing for a list of this kind."""
        return self.note_words(_ITEMS[kind])

    def note_aside(self) -> dict[str, Any]:
        """Draw small talk: what is said, what it is about, and in which mood."""
        mood = subject = ""

        def draw() -> str:
            nonlocal mood, subject
            mood = self.pick(tuple(_ASIDES))
            subject = WORDS.text(self.generator.random, _ASIDES[mood])
            return WORDS.text(self.generator.random, f"aside_{mood}").format(subject)

        aside = self.compose("note_aside", draw)
        return {"aside": aside, "subject": subject, "headed": subject[:1].upper() + subject[1:], "mood": mood}

    def note_saying(self) -> dict[str, Any]:
        """Draw a sentence or two that someone dictates, with what it is and how it may be called."""
        rule = self.pick(tuple(_SAYINGS))
        return self._noted(rule, rule, _SAYINGS[rule])

    def note_list(self) -> dict[str, Any]:
        """Draw a list on one line."""
        rule = self.pick(tuple(_LISTS))
        return self._noted(rule, rule, _LISTS[rule])

    def note_todo(self) -> dict[str, Any]:
        """Draw things to do, on one line."""
        return self._noted("todo", "todo", _LISTS["todo"])

    def note_named_list(self) -> dict[str, Any]:
        """Draw a list whose own name is the note's title: "grocery list"."""
        rule = self.pick(tuple(_NAMED_LISTS))
        drawn = self._noted(rule, rule, _NAMED_LISTS[rule])
        return {**drawn, "named": drawn["what"]}

    def note_lines(self) -> dict[str, Any]:
        """Draw a list of several lines."""
        rule = self.pick(tuple(_LISTS)[:-1])
        rule = "todo" if rule == "gifts" else rule
        drawn = self._noted(f"{rule}_lines", rule, _LISTS[rule])
        count = drawn["content"].value.count("\n") + 1
        return {**drawn, "count": str(count), "lot": "both lines" if count == 2 else f"all {count} lines"}

    def note_any(self) -> dict[str, Any]:
        """Draw a saying or a list."""
        return self.note_saying() if self.chance(0.5) else self.note_list()

    def note_kept(self) -> dict[str, Any]:
        """Draw something that Pokkit was told before: how it is called, its key, its value."""
        what = self.pick(_KEPT)
        name = Exact(f"{self.pick(_OWNERS)} {what}")
        value = WORDS.text(self.generator.random, what.replace(" ", "_"))
        return {"name": name, "key": derived(snake_key, from_=name), "value": value}

    def note_timeless(self) -> dict[str, Any]:
        """Draw a saying or a list, and a reason for it, without a word that could be taken for a time."""
        drawn: dict[str, Any] = {}
        while not drawn or any(_TIMELY.search(drawn[key].value) for key in ("content", "title", "reason")):
            drawn = {**self.note_any(), "reason": self.note_detail("reason")}
        return drawn

    def _noted(self, rule: str, kind: str, what: tuple[str, ...]) -> dict[str, Any]:
        content = self.note_words(rule)
        return {
            "content": content,
            "kind": kind,
            "what": (name := self.pick(what)),
            "a": "some" if name in _PLURAL else "an" if name[0] in "aeiou" else "a",
            "this": "these" if name in _PLURAL else "this",
            "title": self.note_detail(f"title_{_TITLES.get(kind, kind)}"),
            "head": derived(headline, from_=content),
            "short": len(content.value) <= _SHORT and not _LONG.search(content.value),
        }

    def _distinct(self, rule: str) -> str:
        while True:
            text = WORDS.text(self.generator.random, rule)
            things = [_REST.split(_AMOUNT.sub("", thing))[0] for thing in re.split(r", | and |\n", text)]
            if len(set(things)) == len(things):
                return text


def on_phone(slot: Text) -> Text:
    """Count a slot as shown, for it stands in what a tool will answer."""
    slot.shown = True
    return slot
