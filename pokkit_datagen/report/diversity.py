"""How varied the words are: distinct turns, vocabulary, and distinct pairs of words at a fixed length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from xxhash import xxh3_64_intdigest

from pokkit_datagen.conversation import Json

_TOKENS = 10_000
"""Distinct-2 falls with the length of a text, so it is taken over the first 10,000 words (Li et al. 2016)."""

_MOST_WORDS = 200_000


class Diversity:
    """Counts words of users and what is said anew."""

    def __init__(self) -> None:
        self._firsts: set[int] = set()
        self._answers: set[int] = set()
        self._spoken = self._rows = self._words = 0
        self._pairs: set[tuple[str, str]] = set()
        self._vocabulary: Counter[str] = Counter()

    def add(self, messages: Sequence[Json]) -> None:
        """Count a conversation."""
        self._rows += 1
        users = [message["content"] for message in messages if message["role"] == "user"]
        answers = [message["content"] for message in messages if message["role"] == "assistant" and message["content"]]
        self._firsts.update(xxh3_64_intdigest(text.encode()) for text in users[:1])
        self._answers.update(xxh3_64_intdigest(text.encode()) for text in answers)
        self._spoken += len(answers)
        for text in users:
            self._add_words(text.lower().split())

    def _add_words(self, words: list[str]) -> None:
        room = max(0, _TOKENS - self._words)
        self._pairs.update(pairwise(words[:room]))
        self._words += len(words)
        if len(self._vocabulary) < _MOST_WORDS:
            self._vocabulary.update(words)

    def as_data(self) -> Json:
        """Return the measures; shares are of the rows, of the answers, of the first 10,000 words."""
        return {
            "distinct_first_turns": len(self._firsts),
            "distinct_first_turns_share": _share(len(self._firsts), self._rows),
            "distinct_answers": len(self._answers),
            "distinct_answers_share": _share(len(self._answers), self._spoken),
            "user_words": self._words,
            "user_vocabulary": len(self._vocabulary),
            "distinct_2": _share(len(self._pairs), min(self._words, _TOKENS)),
            "most_used_words": dict(self._vocabulary.most_common(30)),
        }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0
