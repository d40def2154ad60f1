"""Numbers as they are said."""

from __future__ import annotations

import random
import re

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
# A whole number of its own: no time, decimal, code, range or unit hangs on it. A digit first, for `re` skips to it.
_NUMBER = re.compile(r"\d(?<![\w.:,/$£€+#-]\d)\d{0,3}(?![\w:/%-]|[.,]\d)")


def say_number(number: int, locale: str = "en_US") -> str:
    """Say the number in words, 0 to 9999; outside of en_US with "and" after the hundreds.

    Raises:
        ValueError: The number is out of range.
    """
    if not 0 <= number <= 9999:
        raise ValueError(f"can't say {number}; give a whole number from 0 to 9999")
    if number < 100:
        return _under_hundred(number)
    thousands, rest = divmod(number, 1000)
    hundreds, rest = divmod(rest, 100)
    parts = [f"{_SMALL[thousands]} thousand"] if thousands else []
    parts += [f"{_SMALL[hundreds]} hundred"] if hundreds else []
    if rest:
        parts += ["and"] if locale != "en_US" else []
        parts.append(_under_hundred(rest))
    return " ".join(parts)


def spell_numbers(text: str, rng: random.Random, locale: str) -> str:
    """Write whole numbers out, those from ten on half of the time; times, codes and leading zeros stay."""

    def said(match: re.Match[str]) -> str:
        digits = match.group()
        if (len(digits) > 1 and rng.random() < 0.5) or (digits[0] == "0" and digits != "0"):
            return digits
        return _say_year(int(digits)) if 1100 <= int(digits) < 2100 else say_number(int(digits), locale)

    return _NUMBER.sub(said, text)


def _under_hundred(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens - 2]} {_SMALL[ones]}" if ones else _TENS[tens - 2]


def _say_year(number: int) -> str:
    """In pairs, "nineteen eighty four"; the years around 2000 in thousands."""
    century, rest = divmod(number, 100)
    if century == 20 and rest < 10:
        return say_number(number)
    ending = f"oh {_SMALL[rest]}" if 0 < rest < 10 else _under_hundred(rest) if rest else "hundred"
    return f"{_under_hundred(century)} {ending}"
