"""Rules that arguments may be derived with; each is a pure function of the words that the user said."""

from __future__ import annotations

import re

_LEADING_ON = frozenset(
    "a an the my your our his her their and or but with for from to of in on at by about before after until that than as is are "
    "was be so if when while because into over under which who".split()
)
"""Words after which a title would break off."""


def headline(content: str) -> str:
    """Return a note's title: the first five words of its content, beginning with a capital and not broken off after "and"."""
    return _first_words(content, 5)


def short_title(body: str) -> str:
    """Return a notification's title: the first three words of its body, as in `headline`."""
    return _first_words(body, 3)


def snake_key(words: str) -> str:
    """Return the key for words such as "my locker code": `locker_code`."""
    plain = re.sub(r"[^a-z0-9]+", " ", words.lower().replace("'s", "").replace("'", "")).split()
    return "_".join(word for word in plain if word not in {"my", "the", "our", "a", "an"})


def _first_words(text: str, count: int) -> str:
    words = text.split()
    first = words[:count]
    while len(words) > count and len(first) > 1 and first[-1].lower() in _LEADING_ON:
        first.pop()
    title = " ".join(first).rstrip(".,;:!?-")
    return title[:1].upper() + title[1:]
