"""A question that can be asked in several grammatical shapes; whichever was printed is what the query follows from."""

from __future__ import annotations

from pokkit_datagen.slots import Slot
from pokkit_datagen.slots.base import Voice
from pokkit_datagen_plugins.search.rules import search_words


class Question(Slot):
    """Something to look up.

    Args:
        subject: What it is about.
        topic: A noun phrase, as it stands after "look up": "the weather in Brackwater".
        clause: As it stands after "find out": "when the Copper Bakery opens".
        asked: A direct question: "is it going to rain in Brackwater".
        pool: Name of the open pool that these were drawn from.
    """

    __slots__ = ("asked_words", "clause_words", "printed", "topic_words")

    def __init__(self, subject: str, topic: str, clause: str, asked: str, pool: str = "") -> None:
        super().__init__(subject, pool)
        self.topic_words, self.clause_words, self.asked_words = topic, clause, asked
        self.printed: Shape | None = None

    @property
    def topic(self) -> Shape:
        """The question as a noun phrase."""
        return Shape(self, self.topic_words)

    @property
    def clause(self) -> Shape:
        """The question as a clause."""
        return Shape(self, self.clause_words)

    @property
    def asked(self) -> Shape:
        """The question as a person asks it."""
        return Shape(self, self.asked_words)

    def argument(self) -> str:
        """Return the words in which it was asked."""
        return str(self.printed.said) if self.printed else self.topic_words


class Shape(Slot):
    """One shape of a question; printing it in a user turn shows the question."""

    __slots__ = ("question",)

    def __init__(self, question: Question, words: str) -> None:
        super().__init__(words)
        self.recorder = question.recorder
        self.question = question

    def say(self, voice: Voice) -> str:
        """Return the words, and remember that the question was asked in them."""
        self.question.shown = True
        self.question.printed = self
        return str(self.value)

    def readable(self, text: str) -> bool:
        """Tell whether the same query follows from these (mistyped) words."""
        return search_words(text).lower() == search_words(str(self.value)).lower()
