"""How rich the words are: vocabulary, distinct pairs of words, sentences that come again and again."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from random import Random

from spellchecker import SpellChecker

from measures.conversations import Conversation

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_NO_WORDS = re.compile(r"\[pokkit_\w+\]|[^\w\s.,!?'’:;()%€$£@/°-]")


def words(text: str) -> list[str]:
    """Return the words of a text as they are written: runs of letters, apostrophes inside of them included."""
    return [word.replace("’", "'") for word in _WORD.findall(text)]


def vocabulary(texts: Iterable[str], least: int = 3) -> set[str]:
    """Return the dictionary words that stand in the texts at least so many times, written small: so names don't count."""
    seen = Counter(word for text in texts for word in words(text) if word.islower())
    known = SpellChecker()
    return {word for word, count in seen.items() if count >= least and word in known}


def distinct_pairs(rows: Sequence[Conversation], tokens: int = 10_000, samples: int = 10) -> float:
    """Return the share of different ones among the pairs of neighbouring words in so many words of user text.

    Args:
        rows: Where the text comes from; drawn at random, so that all domains are in every sample.
        tokens: Words in a sample.
        samples: So many disjoint samples are taken at most; their mean is returned.
    """
    order = list(rows)
    Random(0).shuffle(order)
    turns = ([word.lower() for word in words(text)] for row in order for text in row.users)
    shares = []
    for sample in _samples(turns, tokens):
        pairs = [pair for turn in sample for pair in zip(turn, turn[1:])]  # noqa: B905, RUF007 - a turn and its rest
        shares.append(len(set(pairs)) / len(pairs))
        if len(shares) == samples:
            break
    return sum(shares) / len(shares) if shares else 0.0


def _samples(turns: Iterable[list[str]], tokens: int) -> Iterator[list[list[str]]]:
    sample: list[list[str]] = []
    size = 0
    for turn in turns:
        sample.append(turn[: tokens - size])
        size += len(sample[-1])
        if size == tokens:
            yield sample
            sample, size = [], 0


def sentences(text: str) -> set[str]:
    """Return the sentences of an answer, small, without expressions and emoji; a piece without a letter is none."""
    pieces = (_NO_WORDS.sub("", piece) for piece in _SENTENCE_END.split(text))
    return {" ".join(piece.lower().split()) for piece in pieces if _WORD.search(piece)}


def frequent_sentences(rows: Iterable[Conversation], count: int) -> list[tuple[str, Counter[str]]]:
    """Return the sentences that stand in the answers of most rows, with the number of rows by domain."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        for sentence in {sentence for answer in row.answers for sentence in sentences(answer)}:
            found[sentence][row.domain] += 1
    return sorted(found.items(), key=lambda item: (-item[1].total(), item[0]))[:count]
