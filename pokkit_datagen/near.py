"""Near-duplicates: conversations whose five-character pieces are mostly the same (Jaccard similarity)."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from pokkit_datagen.conversation import Json

NEAR = 0.8
"""From this Jaccard similarity on two conversations are near-duplicates."""

_SIZE = 5


def said(messages: Iterable[Json]) -> str:
    """Return what was said in a conversation: the words of the user and of the assistant, without calls and results."""
    return "\n".join([m["content"] for m in messages if m["role"] in ("user", "assistant") and m.get("content")])


_NO_WORD = re.compile(r"[\W_]+")


def normalised(text: str) -> str:
    """Return a text in lower case without punctuation."""
    return _NO_WORD.sub(" ", text.casefold()).strip()


def pieces(text: str) -> set[str]:
    """Return all stretches of five characters of a text; a shorter text is one piece."""
    return {text[at : at + _SIZE] for at in range(max(1, len(text) - _SIZE + 1))}


def jaccard(one: set[str], other: set[str]) -> float:
    """Return the share of the pieces of both that they have in common."""
    both = len(one & other)
    return both / (len(one) + len(other) - both)


class Neighbours:
    """Finds the texts of a fixed set that another text nearly repeats. Exact: none is missed.

    A text lacks at most a fifth of the pieces of its near-duplicate. So of any twice that many and one more it has more than
    half; the index holds that many of each text, the rarest, and only texts of which so many are met are compared (a prefix
    filter as for set-similarity joins, Chaudhuri et al. 2006, with a count).

    Args:
        texts: What is looked for.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._sizes = [0] * len(texts)
        self._index: dict[str, list[int]] = defaultdict(list)
        common = Counter(piece for text in texts for piece in pieces(text))
        for number, text in enumerate(texts):
            found = sorted(pieces(text), key=lambda piece: (common[piece], piece))
            self._sizes[number] = len(found)
            for piece in found[: 2 * _lacking(len(found)) + 1]:
                self._index[piece].append(number)

    def near(self, text: str) -> list[tuple[int, float]]:
        """Return the number and the similarity of each near-duplicate."""
        own = pieces(text)
        hits = Counter(number for piece in own & self._index.keys() for number in self._index[piece])
        found = []
        for number in sorted(hits):
            size = self._sizes[number]
            if hits[number] > _lacking(size) and NEAR * len(own) <= size <= len(own) / NEAR:
                alike = jaccard(own, pieces(self._texts[number]))
                if alike >= NEAR:
                    found.append((number, alike))
        return found


def _lacking(size: int) -> int:
    """Return how many of its pieces a near-duplicate of a text may lack at most."""
    return int((1 - NEAR) * size + 1e-9)


class HeldOut:
    """Evaluation conversations; tells quickly whether a training conversation comes too near to one or begins like it.

    Only texts that share two fifths of their pairs of words are compared piece by piece: who changes more pairs changes more
    than a fifth of the pieces.
    """

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._firsts: set[str] = set()
        self._index: dict[tuple[str, str], list[int]] = defaultdict(list)

    def add(self, text: str) -> None:
        """Keep an evaluation conversation."""
        for pair in _pairs(text):
            self._index[pair].append(len(self._texts))
        self._texts.append(text)
        self._firsts.add(_first(text))

    def near(self, text: str) -> bool:
        """Tell whether a text is a near-duplicate of a kept one, or has its first line, whatever the punctuation."""
        if not self._texts or _first(text) in self._firsts:
            return bool(self._texts)
        pairs = _pairs(text)
        shared = pairs & self._index.keys()
        if len(shared) < 0.4 * len(pairs):
            return False
        hits = Counter(number for pair in shared for number in self._index[pair])
        likely = [number for number, count in hits.items() if count >= 0.4 * len(pairs)]
        return any(jaccard(pieces(text), pieces(self._texts[number])) >= NEAR for number in likely)


def _first(text: str) -> str:
    return normalised(text.partition("\n")[0])


def _pairs(text: str) -> set[tuple[str, str]]:
    words = text.lower().split()
    return set(zip(["", *words], words, strict=False))
