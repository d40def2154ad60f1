"""The fictional web: pages, and how they are found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from random import Random
from typing import NamedTuple

from pokkit_datagen_plugins.search.facts import KINDS, drawn
from pokkit_datagen_plugins.search.facts.dice import Dice

_STANDING = 260
_MOST = 3
_MARKS = re.compile(r"[^a-z0-9é]+")
_PASSED_OVER = frozenset(("how", "what", "who", "why", "time", "from", "to", "now", "how's"))
"""Words that nearly every page has or none: they tell no page from another."""


class Page(NamedTuple):
    """One page of the web, as a search result shows it."""

    title: str
    snippet: str
    url: str


@cache
def standing_pages() -> tuple[Page, ...]:
    """Return the pages of a phone that nobody drew a web for: always the same."""
    dice = Dice(Random(11), "en_US")
    kinds = tuple(KINDS.values())
    return tuple(Page(*kind.page(drawn(kind, dice), dice)) for n in range(_STANDING) for kind in (kinds[n % len(kinds)],))


@dataclass(frozen=True)
class Web:
    """What there is to find; a row brings its own pages."""

    pages: tuple[Page, ...] = field(default_factory=standing_pages)


@lru_cache(maxsize=16)
def find(pages: tuple[Page, ...], query: str) -> tuple[Page, ...]:
    """Return up to three pages that hold at least half of the query's words, the best first.

    A word counts the more, the fewer pages hold it: names tell more than "weather". Cached, for a replay searches again.
    """
    words = [f" {_stem(word)}" for word in _plain(query).split() if word not in _PASSED_OVER]
    texts = [_plain(f"{page.title} {page.snippet}") for page in pages]
    hits = [[word in text for text in texts] for word in words]
    weights = [1 + 1 / (sum(held) or 1) for held in hits]
    scored = []
    for number, page in enumerate(pages):
        found = [held[number] for held in hits]
        if any(found) and 2 * sum(found) >= len(words):
            scored.append((-sum([weight for weight, held in zip(weights, found, strict=True) if held]), number, page))
    return tuple([page for _, _, page in sorted(scored)[:_MOST]])


def _plain(text: str) -> str:
    """Return the words of a text, each after a space."""
    return f" {_MARKS.sub(' ', text.lower().replace(chr(39), ''))}"


def _stem(word: str) -> str:
    """Cut a plural or third person, so that "opens" finds "open"; pages are matched by how words begin."""
    return word[:-1] if len(word) > 3 and word[-1] == "s" and word[-2] != "s" else word
