"""What an argument has to be: each matcher tells whether a value is right, and has an example of one that is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from pokkit_datagen.errors import DatagenError, near

ABSENT: Any = object()
"""The value of an argument that a call leaves out."""
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?m?\.?")
_ARTICLES = frozenset(("a", "an", "the", "my"))


@dataclass(frozen=True)
class Matcher:
    """A test of one argument.

    Args:
        test: Tells whether a value is right.
        example: A right value; `ABSENT` where the argument may be left out.
        said: The test in words.
    """

    test: Callable[[Any], bool]
    example: Any
    said: str

    def accepts(self, value: Any) -> bool:
        """Tell whether a value is right; `ABSENT` stands for an argument that was left out."""
        return self.optional if value is ABSENT else self.test(value)

    @property
    def optional(self) -> bool:
        """Whether the argument may be left out."""
        return self.example is ABSENT


def same(first: Any, second: Any) -> bool:
    """Tell whether two JSON values are equal: 2 is 2.0, but neither is true."""
    if isinstance(first, bool) or isinstance(second, bool):
        return first is second
    if isinstance(first, list) and isinstance(second, list):
        return len(first) == len(second) and all(map(same, first, second))
    if isinstance(first, dict) and isinstance(second, dict):
        return first.keys() == second.keys() and all(same(value, second[key]) for key, value in first.items())
    return bool(first == second)


def plain_words(text: str) -> list[str]:
    """Return the words of a text without case, punctuation and articles."""
    words = re.findall(r"[^\W_]+", text.casefold().replace("'", "").replace("’", ""))
    return [word for word in words if word not in _ARTICLES]


def minutes_of(text: str) -> int | None:
    """Return the minute of the day that a clock time names (`19:30`, `7.30 pm`), or None."""
    found = _CLOCK.fullmatch(text.strip().lower())
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    hour = hour % 12 + 12 * (half == "p") if half else hour
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def exact(value: Any) -> Matcher:
    """Demand this very value."""
    return Matcher(lambda given: same(given, value), value, repr(value))


def number(value: float, within: float = 0) -> Matcher:
    """Demand a number, give or take."""
    return Matcher(
        lambda given: isinstance(given, int | float) and not isinstance(given, bool) and abs(given - value) <= within,
        value,
        f"{value}±{within}",
    )


def time(value: str) -> Matcher:
    """Demand a clock time, however it is written."""
    return Matcher(lambda given: isinstance(given, str) and minutes_of(given) == minutes_of(value), value, f"the time {value}")


def loose(value: str) -> Matcher:
    """Demand the same words, whatever their case, punctuation and articles."""
    words = plain_words(value)
    return Matcher(lambda given: isinstance(given, str) and plain_words(given) == words, value, f"about {value!r}")


def has(value: str) -> Matcher:
    """Demand a text that holds all these words, or beginnings of words, in any order."""
    wanted = value.casefold().split()
    return Matcher(
        lambda given: isinstance(given, str) and all(word in given.casefold() for word in wanted),
        value,
        f"with the words {value!r}",
    )


def pattern(value: str) -> Matcher:
    """Demand a text in which a regular expression is found; after ` e.g. ` stands an example."""
    regex, _, example = value.partition(" e.g. ")
    compiled = re.compile(regex, re.IGNORECASE)
    return Matcher(lambda given: isinstance(given, str) and bool(compiled.search(given)), example or regex, f"like /{regex}/")


def any_of(values: list[Any]) -> Matcher:
    """Demand what one of several matchers or values demands."""
    choices = [matcher_of(value) for value in values]
    said = " or ".join(choice.said for choice in choices)
    return Matcher(lambda given: any(choice.accepts(given) for choice in choices), choices[0].example, said)


def ignore(value: Any = None) -> Matcher:
    """Take anything; the example is given where the argument is required."""
    return Matcher(lambda _: True, ABSENT if value is None else value, "anything")


def optional(value: Any) -> Matcher:
    """Take an absent argument besides what a matcher or value demands."""
    inner = matcher_of(value)
    return Matcher(inner.accepts, ABSENT, f"{inner.said} or nothing")


def predicate(test: Callable[[Any], bool], example: Any, said: str = "a predicate") -> Matcher:
    """Demand what a function of the value says."""
    return Matcher(test, example, said)


Make: TypeAlias = "Callable[[Any], Matcher]"
MATCHERS: Mapping[str, Make] = {
    "exact": exact,
    "number": lambda value: number(**value) if isinstance(value, dict) else number(value),
    "time": time,
    "loose": loose,
    "has": has,
    "pattern": pattern,
    "any": any_of,
    "ignore": ignore,
    "optional": optional,
}
"""Matchers by the name that YAML uses: `{any: [7, 19]}`; any other value is taken exactly."""


def matcher_of(value: Any) -> Matcher:
    """Return the matcher that a YAML value stands for.

    Raises:
        DatagenError: A one-key mapping that looks like a matcher names none.
    """
    if isinstance(value, Matcher):
        return value
    if isinstance(value, dict) and len(value) == 1:
        ((name, inner),) = value.items()
        if name in MATCHERS:
            return MATCHERS[name](inner)
        raise DatagenError(f"unknown matcher {name!r}; {near(str(name), MATCHERS)}; for a plain object write {{exact: ...}}")
    return exact(value)
