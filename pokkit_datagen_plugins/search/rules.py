"""How a search query follows from the words of a question."""

from __future__ import annotations

import re
from functools import lru_cache

_SAID_OTHERWISE = tuple(
    (re.compile(pattern, re.IGNORECASE), other)
    for pattern, other in (
        (r"\bhow much (?:do|does) (.+?) (?:earn|make)\b|\bhow much (.+?) (?:earns|makes)\b", r"salary \1\2"),
        (r"\bhow (?:much|expensive) (?:is|are|does|do|would|will|for)\b|\bhow (?:much|expensive)\b", "price"),
        (r"\b(?:costs?|charges?|expensive)\b", "price"),
        (r"\bneed (?:a|an|my) (?:coat|umbrella|jacket)\b", "weather"),
        (r"\bwhat (?:does|do) (.+?) mean\b|\bwhat (.+?) means\b", r"\1\2 meaning"),
        (r"\bhow (?:do|can) (?:i|you) make (.+)|\bhow to make (.+)|\bgoes into (.+)|\bhow are (.+?) made\b", r"\1\2\3\4 recipe"),
        (r"\bneed for ([^?]+)", r"\1 recipe"),
    )
)
_DROPPED = frozenset(
    """a an the of in at on for is are was were be been being am do does did doing done will would can could should shall may
    might has have had having i i'm i'd i'll me my mine you your it it's its it'll itll there there's here's this that that's
    these what what's whats which who's how how's it'd when when's whens till if so and or any some anything anywhere
    somewhere please pls going gonna go goes went get gets getting got like look looks need needs want wants just really
    exactly about um uh er hm right now out up we we're theres where where's wheres hows by much they they're theyre into
    with happening whether know our us come comes pay why everyone's everyones talking""".split()
)
_MARKS = re.compile(r"[?!,.;:\"()]+(?=\s|$)|(?<!\S)[\"(]+")


@lru_cache(maxsize=64)
def search_words(question: str) -> str:
    """Return the query for a question: its words without those that every question has.

    "what's the weather like in Brackwater tomorrow?" gives "weather Brackwater tomorrow".
    """
    plain = _MARKS.sub("", question.replace("’", "'"))
    for pattern, other in _SAID_OTHERWISE:
        plain = pattern.sub(other, plain)
    words = plain.split()
    is_journey = "from" in [word.lower() for word in words]
    kept: dict[str, str] = {}
    for word in words:
        if word.lower() not in _DROPPED and (word.lower() != "to" or is_journey):
            kept.setdefault(word.lower(), word)
    return " ".join(kept.values()) or plain
