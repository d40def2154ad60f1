"""Draws the small parts that facts are made of."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

from pokkit_datagen_plugins.search.facts import words

T = TypeVar("T")

_CURRENCY = {"en_GB": "£", "en_IN": "₹"}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class Dice:
    """Draws parts of facts from one source of randomness.

    Args:
        rng: The row's own.
        locale: Decides currency and degrees.
    """

    def __init__(self, rng: Random, locale: str) -> None:
        self.random = rng.random
        self.locale = locale

    def of(self, choices: Sequence[T]) -> T:
        """Return one of the choices."""
        return choices[int(self.random() * len(choices))]

    def between(self, low: int, high: int, step: int = 1) -> int:
        """Return a number from low to high, both included."""
        return low + step * int(self.random() * ((high - low) // step + 1))

    def town(self) -> str:
        """Return the name of a town."""
        return self.of(words.TOWN_STARTS) + self.of(words.TOWN_ENDS)

    def surname(self) -> str:
        """Return an invented surname."""
        return self.of(words.NAME_STARTS) + self.of(words.NAME_ENDS)

    def place(self, kind: str) -> str:
        """Return the name of a place of this kind: "Copper Heron Bakery"."""
        draw = self.random()
        if draw < 0.4:
            return f"{self.of(words.COLOURS)} {self.of(words.ANIMALS)} {kind}"
        if draw < 0.7:
            return f"{self.surname()} & {self.of(('Sons', 'Daughter', 'Co', self.surname()))} {kind}"
        return f"{self.street()} {kind}"

    def street(self) -> str:
        """Return the name of a street."""
        return f"{self.of(words.COLOURS + words.TREES)} {self.of(words.STREETS)}"

    def address(self) -> str:
        """Return a street with a number."""
        return f"{self.between(1, 98)} {self.street()}"

    def degrees(self, celsius: int) -> str:
        """Return a temperature on the scale of the locale."""
        return f"{round(celsius * 1.8 + 32)}°F" if self.locale == "en_US" else f"{celsius}°C"

    def money(self, low: int, high: int) -> str:
        """Return an amount, low and high in the currency's hundredths."""
        amount = self.between(low, high, 10 if high < 3000 else 50)
        sign = _CURRENCY.get(self.locale, "$")
        if sign == "₹":
            return f"₹{amount // 2}"
        return f"{sign}{amount // 100}" if amount % 100 == 0 else f"{sign}{amount / 100:.2f}"

    def whole(self, low: int, high: int, step: int) -> str:
        """Return an amount without hundredths: "$24,300"."""
        sign, amount = _CURRENCY.get(self.locale, "$"), self.between(low, high, step)
        return f"{sign}{amount * (40 if sign == '₹' else 1):,}"

    def person(self) -> str:
        """Return the name of an invented person of note."""
        return f"{self.of(words.FIRST_NAMES)} {self.surname()}"

    def weekday(self) -> str:
        """Return a day of the week."""
        return self.of(_DAYS)

    def date(self, months: Sequence[str] = _MONTHS) -> str:
        """Return a day of the year, or of these months: "June 14" in the States, "14 June" elsewhere."""
        month, day = self.of(months), self.between(1, 28)
        return f"{month} {day}" if self.locale == "en_US" else f"{day} {month}"

    def telephone(self) -> str:
        """Return a telephone number that belongs to nobody."""
        return f"555-01{self.between(0, 99):02}"


def clock(minutes: int) -> str:
    """Return a time of day, given in minutes after midnight: "9am", "5:30pm"."""
    hour, minute = divmod(minutes, 60)
    half = "am" if hour < 12 else "pm"
    return f"{hour % 12 or 12}:{minute:02}{half}" if minute else f"{hour % 12 or 12}{half}"
