"""Reads numbers from a text, in digits and in words; it shares nothing with what writes them."""

from __future__ import annotations

import re

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS: dict[str, float] = {word: float(value) for value, word in enumerate(_ONES)}
_WORDS.update((word, 10.0 * value) for value, word in enumerate(_TENS, 2))
_WORDS.update({"a": 1, "an": 1, "once": 1, "twice": 2, "couple": 2, "pair": 2, "dozen": 12, "half": 0.5})
_TOKEN = re.compile(r"-?\d+(?:,\d{3})*(?:\.\d+)?|[a-z]+")


def read_numbers(text: str) -> set[float]:
    """Return every number that the text says; "twenty five" gives 20, 5 and 25, "three hundred" gives 3 and 300."""
    found: set[float] = set()
    before = 0.0
    for token in _TOKEN.findall(text.lower()):
        value = _value(token)
        if value is None:
            before *= {"hundred": 100.0, "thousand": 1000.0}.get(token, 0.0)
            if before:
                found.add(before)
            continue
        found.add(value)
        if before and value < 100 and (before % 100 == 0 or (before % 10 == 0 and value < 10)):
            value += before
            found.add(value)
        before = value
    return found


def _value(token: str) -> float | None:
    if token[-1].isdigit():
        return float(token.replace(",", ""))
    return _WORDS.get(token)
