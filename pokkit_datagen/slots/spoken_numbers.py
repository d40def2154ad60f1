"""Numbers as English words."""

from __future__ import annotations

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def number_words(n: int) -> str:
    """Spell a whole number from 0 to 999,999 without hyphens: 25 is "twenty five"."""
    if not 0 <= n < 1_000_000:
        raise ValueError(f"number_words({n}): only 0 to 999999 can be spelled; write digits instead")
    if n < 20:
        return _SMALL[n]
    if n < 100:
        return _join(_TENS[n // 10], n % 10, " ")
    if n < 1000:
        return _join(f"{_SMALL[n // 100]} hundred", n % 100, " and ")
    glue = " and " if n % 1000 < 100 else " "
    return _join(f"{number_words(n // 1000)} thousand", n % 1000, glue)


def _join(head: str, rest: int, glue: str) -> str:
    return f"{head}{glue}{number_words(rest)}" if rest else head
