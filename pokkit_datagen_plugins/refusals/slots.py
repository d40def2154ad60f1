"""Draws errands: when, what, why, and what Pokkit offers instead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from pokkit_datagen import Exact, Fake, SlotProvider, Text
from pokkit_datagen.slots.clock import ClockTime
from pokkit_datagen_plugins.refusals.phrases import Errand, Phrases
from pokkit_datagen_plugins.refusals.words_away import WHILE_AWAY
from pokkit_datagen_plugins.refusals.words_names import APPS, CLOSE_ONES, GROUPS, RELATIONS, THINGS
from pokkit_datagen_plugins.refusals.words_recurring import RECURRING
from pokkit_datagen_plugins.refusals.words_replies import AUTO_REPLY, DELAYED, TEXTS_LATER
from pokkit_datagen_plugins.refusals.words_running import KEEP_RUNNING, LISTENING, RULES
from pokkit_datagen_plugins.refusals.words_texts import AWAY_TEXTS, BY_HAND, GREETINGS, HABITS, MESSAGES, NOTICES, SLEEPY, THANKS
from pokkit_datagen_plugins.refusals.words_tracking import SPAM, TRACKING
from pokkit_datagen_plugins.refusals.words_triggered import TRIGGERED
from pokkit_datagen_plugins.refusals.words_twins import DESTINATIONS, FACTS, PLACES, STORIES, WORRIES
from pokkit_datagen_plugins.refusals.words_watching import WATCHING
from pokkit_datagen_plugins.refusals.words_when import DAILY

ERRANDS: Mapping[str, tuple[Errand, ...]] = {
    "recurring": RECURRING,
    "daily": tuple(replace(family, whens=DAILY) for family in RECURRING),
    "triggered": TRIGGERED,
    "away": WHILE_AWAY,
    "watching": WATCHING,
    "auto_reply": AUTO_REPLY,
    "delayed": DELAYED,
    "texts_later": TEXTS_LATER,
    "away_messages": WHILE_AWAY[:1],
    "thank_everyone": AUTO_REPLY[:1],
    "away_line": AUTO_REPLY[1:2],
    "tracking": TRACKING,
    "spam": SPAM,
    "listening": LISTENING,
    "running": KEEP_RUNNING,
    "rules": RULES,
}
TEXTS: Mapping[str, Phrases] = {
    "thanks": THANKS,
    "away": AWAY_TEXTS,
    "habit": HABITS,
    "notice": NOTICES,
    "greeting": GREETINGS,
    "message": MESSAGES,
    "sleepy": SLEEPY,
}


_MY = re.compile(r"\bmy\b")
_PARTS_OF_DAY = (
    (re.compile("morning|breakfast|wake"), range(5, 12)),
    (re.compile("lunch|noon"), range(11, 16)),
    (re.compile("evening|night|bed|dinner"), range(17, 24)),
)
_BANKS: Mapping[str, tuple[str, ...]] = {**APPS, "group": GROUPS, "thing": THINGS}


class Names(dict[str, str]):
    """The names of one errand; each is drawn when a phrase first wants it, and then stays."""

    KEYS = (*APPS, "mum", "name", "who", "whose", "close", "group", "thing")

    def __init__(self, fake: Fake) -> None:
        super().__init__()
        self._fake = fake

    def __missing__(self, key: str) -> str:
        value = self[key] = self._draw(key)
        return value

    def _draw(self, key: str) -> str:
        if key in _BANKS:
            return self._pick(_BANKS[key])
        if key == "mum":
            return "mom" if self._fake.locale == "en_US" else "mum"
        if key == "name":
            return str(self._fake.person().value)
        if key == "whose":
            return f"{self['who']}'s"
        return self._someone(CLOSE_ONES if key == "close" else RELATIONS)

    def _someone(self, relations: tuple[str, ...]) -> str:
        if self._fake.random.random() < 0.5:
            return self["name"]
        return self._pick(relations).format_map(self)

    def _pick(self, words: tuple[str, ...]) -> str:
        return words[int(self._fake.random.random() * len(words))]


class RefusalProvider(SlotProvider):
    """Draws what people want done without them, and words for what can be done now."""

    def errand(self, kind: str) -> dict[str, Text]:
        """Draw an errand of a kind (see `ERRANDS`): `when`, `act`, `excuse` for the user, `offer`, `topic` for Pokkit."""
        family = self.pick(ERRANDS[kind])
        names = Names(self.generator)
        rng = self.generator.random

        def act() -> str:
            names.clear()
            return self.pick(family.acts).say(rng, names)

        drawn = {"act": self.compose(f"{kind}_act", act), "when": Text(self.pick(family.whens).say(rng, names))}
        for part, choices in (("offer", family.offers), ("topic", family.topics)):
            # Pokkit speaks only of people and apps that the owner named.
            said = self.pick([phrase for phrase in choices if not phrase.names or phrase.names <= names.keys()]).say(rng, names)
            drawn[part] = Text(_MY.sub("your", said))
        drawn["excuse"] = Text(self.pick(family.excuses).say(rng, names))
        return drawn

    def time_for(self, when: Text) -> ClockTime:
        """Draw a clock time in the part of the day that the words name, any time if they name none."""
        hours = next((hours for words, hours in _PARTS_OF_DAY if words.search(when.value)), range(24))
        time: ClockTime = self.generator.clock_time()
        while time.hour not in hours:
            time = self.generator.clock_time()
        return time

    def plan(self, act: Text) -> Text:
        """Draw what the owner writes down to do an act by hand: "check the price of a tent by hand, sunday evening"."""
        rng = self.generator.random
        return self.compose("plan", lambda: f"{act.value} {self.pick(BY_HAND).say(rng, Names(self.generator))}")

    def words_for(self, kind: str) -> Text:
        """Draw a text of a kind (see `TEXTS`) to copy, to note or to show."""
        return self._said(f"{kind}_text", TEXTS[kind])

    def sleeper_story(self) -> Text:
        """Draw a story with words of routine in it: "I always oversleep on mondays"."""
        return self._said("sleeper_story", STORIES)

    def destination(self) -> Text:
        """Draw where the owner will paste a text: "in the group chat"."""
        return self._said("destination", DESTINATIONS)

    def seen_place(self) -> Text:
        """Draw where a word was seen: "in the settings"."""
        return Text(self.pick(PLACES).say(self.generator.random, Names(self.generator)))

    def concept_worry(self) -> Text:
        """Draw why somebody asks about a word."""
        return self._said("concept_worry", WORRIES)

    def routine_fact(self) -> tuple[Exact, Exact]:
        """Draw the name of a fact, as "my daily step goal", and its value."""
        name, value = self.pick(FACTS)
        rng = self.generator.random
        return Exact(name.say(rng, {})), Exact(value.say(rng, {}))

    def _said(self, pool: str, choices: Phrases) -> Text:
        return self.compose(pool, lambda: self.pick(choices).say(self.generator.random, Names(self.generator)))
