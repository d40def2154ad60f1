"""Draws situations: the user's words and Pokkit's, about the same things."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pokkit_datagen import Fake, SlotProvider, Text
from pokkit_datagen_plugins.personality.exact import EXACT
from pokkit_datagen_plugins.personality.grammar import Bank, Exchange, Phrase, Phrases, Situation, plain_key
from pokkit_datagen_plugins.personality.ribbish import croak
from pokkit_datagen_plugins.personality.words_modes import LINES
from pokkit_datagen_plugins.personality.words_names import NAMES, REASONS
from pokkit_datagen_plugins.personality.words_tasks import TASK_WORDS

_WAKES = "hey pokkit,|pokkit,|hey pokkit|pokkit|hi pokkit,|hey froggy,|frog,|hey frog,|yo pokkit,|ok pokkit,".split("|")
_NOBODY = Situation("nobody")
_UNNAMED: dict[str, str] = {}
_SILENT = [Exchange(Phrase(""), [Phrase("")], [Phrase("")])]
"""For situations that end with Pokkit's answer."""
_EXPRESSION_SHARE = 0.09
"""Of the rows whose situation has moods; half of those rows' turns have no place for one."""


class UnsaidError(Exception):
    """Pokkit was about to say a name that the user did not tell."""


class Names(dict[str, str]):
    """The names of one row; each is drawn when a phrase first wants it, and then stays."""

    def __init__(self, fake: Fake, situation: Situation) -> None:
        super().__init__()
        self.title = situation.title
        self._fake = fake
        self._situation = situation

    def __missing__(self, key: str) -> str:
        plain = plain_key(key)
        value = self._draw(key) if plain == key else self[plain]
        if " " in key:
            value = f"{key[0]}n {value}" if value[:1] in "aeiou" else f"{key[0]} {value}"
        elif key != plain:
            value = _capital(value)
        self[key] = value
        return value

    def told(self, key: str) -> str:
        """Return a name as Pokkit says it: "my sister" is "your sister" then.

        Raises:
            UnsaidError: The user said it in other rows, but not in this one.
        """
        plain = plain_key(key)
        if plain in self._situation.told and plain not in self:
            raise UnsaidError(key)
        value = self[plain]
        owned = plain in self._situation.told or plain not in self._situation.names
        if not owned or not ("my" in value or "me" in value or "I" in value):
            return self[key]
        value = _OWN.sub(_turned, value)
        return _capital(value) if key[:1].isupper() else value

    def _draw(self, key: str) -> str:
        fake = self._fake
        if key in self._situation.names:
            keys, values = self._situation.names[key]
            chosen = values[int(fake.random.random() * len(values))]
            self.update(zip(keys, [phrase.say(fake.random, self.__getitem__) for phrase in chosen], strict=True))
            return self[key]
        if key == "name":
            return str(fake.person().value)
        if key == "mum":
            return "mom" if fake.locale == "en_US" else "mum"
        words = NAMES[key]
        word = words[int(fake.random.random() * len(words))]
        return word.format_map(self) if "{" in word else word


_OWN = re.compile(r"\b(myself|my|me|I was|I'm|I've|I)\b")
_TURN = {"my": "your", "myself": "yourself", "me": "you", "I": "you", "I was": "you were", "I'm": "you're", "I've": "you've"}


def _turned(match: re.Match[str]) -> str:
    return _TURN[match.group()]


class PersonalityProvider(SlotProvider):
    """Draws what people say to Pokkit when they want nothing done."""

    generator: Fake

    def situation(self, bank: Bank) -> dict[str, Text]:
        """Draw a situation: `said` (or `begun`), `reply` for the user; `answer`, `ask`, `close`, `topic` (and `Topic`), `face` for Pokkit."""
        situation = self.pick(bank.situations)
        names = Names(self.generator, situation)
        rng = self.generator.random

        def said() -> str:
            names.clear()
            return self._opened(bank.openers, self.pick(situation.said).say(rng, names.__getitem__))

        drawn = {"said": self.compose(bank.name, said)}
        # For turns that go on after it: "..., haha", "... and you?"
        drawn["begun"] = Text(drawn["said"].value.rstrip("?."), bank.name)
        drawn["answer"] = Text(_capital(self._told(situation.answers, names)))
        drawn["topic"] = Text(self._told(situation.topics, names, "that"))
        drawn["Topic"] = Text(_capital(drawn["topic"].value))
        exchange = self.pick(situation.exchanges or _SILENT)
        drawn["ask"] = Text(_capital(self._told([exchange.ask], names, "")))
        drawn["reply"] = Text(self.pick(exchange.replies).say(rng, names.__getitem__))
        drawn["close"] = Text(_capital(self._told(exchange.closes, names)))
        drawn["face"] = self._expression(situation.moods)
        return drawn

    def ribbish_situation(self, bank: Bank) -> dict[str, Text]:
        """Draw a situation in which Pokkit answers in Ribbish; `more` and `bye` are lines for the turns that follow."""
        drawn = self.situation(bank)
        answer = drawn["answer"].value
        return {
            "said": drawn["said"],
            "answer": Text(croak(answer[:1].lower() + answer[1:])),
            **{key: self.ribbish(key) for key in ("more", "bye")},
        }

    def ribbish(self, kind: str) -> Text:
        """Draw a line of Ribbish of a kind, a key of `LINES`."""
        return Text(croak(self.pick(LINES[kind]).say(self.generator.random, _UNNAMED.__getitem__)))

    def ribbish_done(self, kind: str, time: str = "") -> Text:
        """Draw what the pet says when something is done; `time` in digits, for alarms."""
        line = self.pick(LINES[kind]).say(self.generator.random, {"time": time}.__getitem__)
        return Text(croak(line))

    def task_words(self, kind: str) -> Text:
        """Draw words of a kind, a key of `TASK_WORDS`: what somebody moans about, an idea worth a note."""
        names = Names(self.generator, _NOBODY)

        def draw() -> str:
            names.clear()
            return self.pick(TASK_WORDS[kind]).say(self.generator.random, names.__getitem__)

        return self.compose(f"chat_{kind}", draw)

    def exact(self, kind: str) -> dict[str, Text]:
        """Draw what has one right answer (a key of `EXACT`): `question`, `answer`, `aside`, and why it is asked, `reason`."""
        asked = EXACT[kind](self.generator.random)
        names = Names(self.generator, _NOBODY)
        reason = self.pick(REASONS[kind]).say(self.generator.random, names.__getitem__)
        return {
            "question": Text(asked.question),
            "answer": Text(asked.answer),
            "aside": Text(asked.aside),
            "reason": Text(reason),
        }

    def _told(self, phrases: Sequence[Phrase], names: Names, otherwise: str | None = None) -> str:
        """Draw Pokkit's words; wordings that name what the user did not tell are passed over."""
        for _ in range(30 if phrases else 0):
            try:
                return self.pick(phrases).say(self.generator.random, names.told)
            except UnsaidError:
                continue
        if otherwise is None:
            told = f"{names.title!r} to {dict(names)}"
            raise ValueError(f"every answer in {told} names more than the user told; write one that does not")
        return otherwise

    def _expression(self, moods: tuple[str, ...]) -> Text:
        """Draw one of Pokkit's expressions, as "[pokkit_proud]", or mostly nothing."""
        return Text(f"[pokkit_{self.pick(moods)}]" if moods and self.chance(_EXPRESSION_SHARE) else "")

    def _opened(self, openers: Phrases, core: str) -> str:
        """Put a wake word or an opener before the user's words, or neither; about half begin with a capital."""
        rng = self.generator.random
        wake = f"{self.pick(_WAKES)} " if rng.random() < 0.16 else ""
        opener = self.pick(openers).say(rng, _UNNAMED.__getitem__) if openers and rng.random() < 0.4 else ""
        text = f"{wake}{opener}{' ' if opener else ''}{core}"
        return _capital(text) if rng.random() < 0.5 else text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
