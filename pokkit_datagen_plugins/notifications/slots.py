"""Draws what people want shown at the top of the screen."""

from __future__ import annotations

import re
from typing import Any

from pokkit_datagen import Exact, SlotProvider, Text, derived
from pokkit_datagen.rules import short_title, snake_key
from pokkit_datagen.slots import Derived
from pokkit_datagen_plugins.notifications.words import WORDS

_KEPT = (
    ("my gate number", "B~^"),
    ("my seat", "row ^~, seat ^"),
    ("the door code", "^~~^"),
    ("my order number", "^~~^~"),
    ("our table number", "^~"),
    ("my queue number", "A^~~"),
    ("the wifi password", "willow-^~~^"),
    ("my platform", "platform ^, sector B"),
    ("my parking spot", "level ^, row ^~"),
    ("my flight number", "ZQ^~~^"),
    ("our room number", "^~^"),
    ("my bike lock code", "~~^~"),
    ("my blood type", "AB negative"),
    ("my locker number", "^^~"),
    ("our booking reference", "K^T^~"),
    ("the babysitter's number", "555-01~~"),
    ("my seat number", "^~C"),
    ("our train", "train ^~~, coach ^"),
    ("my membership number", "M-^~~^~"),
    ("the alarm code", "~^^~"),
    ("nan's flat number", "^~B"),
    ("my daily dose", "^0 mg with food"),
    ("the meeting room", "room ^~, floor ^"),
    ("my race number", "^~^~"),
)
_MOODS = ("who", "food", "place", "task", "luck")
_PASSING = ("timeout", "notification_service_busy", "try_again")
_LASTING = ("permission_denied", "not_implemented")
_TIMELY = re.compile(
    r"\d|one thing|ten |last |monday|today|turn|second|six|noon|three|twelve|two|tomorrow|night|evening|noon|morning"
)


class NotificationsProvider(SlotProvider):
    """Draws what people want shown."""

    def notice(self) -> dict[str, Any]:
        """Draw the words of a notification, a title, and the title that is made of the words."""
        body = self.notice_words("body")
        return {"body": body, "title": self.notice_detail("title"), "head": derived(short_title, from_=body)}

    def notice_timeless(self) -> dict[str, Any]:
        """Draw a notification without a word that could be taken for a time."""
        drawn = self.notice()
        while _TIMELY.search(drawn["body"].value) or _TIMELY.search(drawn["title"].value):
            drawn = self.notice()
        return drawn

    def notice_words(self, rule: str) -> Text:
        """Draw a text of one rule of the grammar."""
        return self.compose(f"notice_{rule}", lambda: WORDS.text(self.generator.random, rule))

    def notice_aside(self) -> dict[str, Any]:
        """Draw small talk: what is said, what it is about, and in which mood."""
        mood = subject = ""

        def draw() -> str:
            nonlocal mood, subject
            mood = self.pick(_MOODS)
            subject = WORDS.text(self.generator.random, f"mess_{mood}")
            return WORDS.text(self.generator.random, f"aside_{mood}").format(subject)

        aside = self.compose("notice_aside_said", draw)
        yours = f"your {subject[3:]}" if subject.startswith("my ") else subject
        return {"aside": aside, "subject": yours, "headed": yours[:1].upper() + yours[1:], "mood": mood}

    def notice_detail(self, rule: str) -> Text:
        """Draw a word or two of a small rule; these are not held out."""
        return Text(WORDS.text(self.generator.random, rule))

    def notice_headed(self, body: Text) -> Derived:
        """Return the title that is made of these words."""
        return derived(short_title, from_=body)

    def notice_kept(self) -> dict[str, Any]:
        """Draw something that Pokkit was told before: how it is called, its key, its value."""
        said, pattern = self.pick(_KEPT)
        name = Exact(said)
        digits = "0123456789"
        value = "".join([self.pick(digits[mark == "^" :]) if mark in "~^" else mark for mark in pattern])
        return {
            "name": name,
            "key": derived(snake_key, from_=name),
            "value": value,
            "yours": re.sub(r"^(my|our) ", "your ", said).replace("nan's", "your nan's"),
        }

    def notice_failure(self, passing: bool) -> dict[str, Any]:
        """Draw an error, and what templates need to know of it."""
        error = self.pick(_PASSING if passing else _LASTING)
        return {"error": error, "barred": error == "permission_denied"}
