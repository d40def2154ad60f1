"""What simulated tools answer: fields that follow from the arguments and the phone alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeAlias

from pokkit_datagen.phone import Phone

Told: TypeAlias = Mapping[str, Any]
Give: TypeAlias = Callable[[int, Phone, Told], Any]
"""`(number drawn by hash, phone, arguments) -> value` of one field of a result."""

COINS = {"en_US": ("$", 1), "en_GB": ("£", 1), "en_IN": ("₹", 40), "en_AU": ("$", 1)}
"""Sign of the money of a locale, and what a price of 1 is there."""


@dataclass(frozen=True)
class Kept:
    """What tools of this phone have taken in so far, by family."""

    counts: Mapping[str, int] = field(default_factory=dict)


def between(low: int, high: int, under: str = "") -> Give:
    """Return a field with a whole number; not above the argument named by `under`."""
    return lambda drawn, phone, told: min(low + drawn % (high - low + 1), told.get(under, high))


def one_of(values: str) -> Give:
    """Return a field with one of several texts: `on the way|delivered`."""
    options = values.split("|")
    return lambda drawn, phone, told: options[drawn % len(options)]


def by(argument: str, **values: str) -> Give:
    """Return a field that follows from a choice: `by("action", lock="locked", unlock="unlocked")`."""
    return lambda drawn, phone, told: values[told[argument].lower()]


def money(low: int, high: int, under: str = "") -> Give:
    """Return a field with a price in the phone's coin, such as `$24.50`; not above the argument named by `under`."""

    def give(drawn: int, phone: Phone, told: Told) -> str:
        rate = COINS[phone.locale][1]
        price = (low * 20 + drawn % ((high - low) * 20 + 1)) / 20 * rate
        return price_tag(min(price, told.get(under, price)), phone)

    return give


def share_of_bill(drawn: int, phone: Phone, told: Told) -> str:
    """Give what each person pays of a bill with its tip."""
    return price_tag(told["total"] * (1 + told.get("tip_percent", 0) / 100) / told["people"], phone)


def more_than(argument: str, low: int, high: int) -> Give:
    """Return a field with a sum that holds the argument and what was there before."""
    return lambda drawn, phone, told: price_tag(told[argument] + (low + drawn % (high - low)) * COINS[phone.locale][1], phone)


def price_tag(price: float, phone: Phone) -> str:
    """Return a price as it is written where the phone lives."""
    sign, rate = COINS[phone.locale]
    return f"{sign}{price:.2f}" if rate == 1 else f"{sign}{price:.0f}"


def exchanged(drawn: int, phone: Phone, told: Told) -> int:
    """Give a sum in another currency, at invented rates."""
    worth: Mapping[str, float] = {
        "EUR": 110,
        "USD": 100,
        "GBP": 128,
        "JPY": 0.7,
        "INR": 1.2,
        "CHF": 113,
        "SEK": 9.6,
        "CAD": 73,
        "AUD": 66,
        "NZD": 61,
    }
    return round(float(told["value"]) * worth[told["source"].upper()] / worth[told["target"].upper()])


def dice_total(drawn: int, phone: Phone, told: Told) -> int:
    """Give what the dice show together, which at least four sides allow."""
    return int(told["count"] + drawn % (3 * told["count"] + 1))


def ticket(prefix: str) -> Give:
    """Return a field with a reference: `BK4821`."""
    return lambda drawn, phone, told: f"{prefix}{1000 + drawn % 9000}"


def later(low: int, high: int, given: str = "") -> Give:
    """Return a field with a time of day some minutes from now, such as `18:40`; or the argument named by `given`."""
    return lambda drawn, phone, told: told.get(given) or f"{phone.now + timedelta(minutes=low + drawn % (high - low + 1)):%H:%M}"


def soon_after(argument: str, low: int, high: int) -> Give:
    """Return a field with a time of day within the hour that follows an argument's, or some minutes from now."""

    def give(drawn: int, phone: Phone, told: Told) -> Any:
        earliest = told.get(argument)
        return f"{earliest[:2]}:{max(int(earliest[3:]), drawn % 60):02}" if earliest else later(low, high)(drawn, phone, told)

    return give


def end_of(minutes: str) -> Give:
    """Return a field with the time of day at which an argument's minutes are over."""
    return lambda drawn, phone, told: f"{phone.now + timedelta(minutes=told[minutes]):%H:%M}"


def in_days(low: int, high: int) -> Give:
    """Return a field with a date some days ahead."""
    return lambda drawn, phone, told: f"{phone.now + timedelta(days=low + drawn % (high - low + 1)):%Y-%m-%d}"


def in_weeks(weeks: str) -> Give:
    """Return a field with the date that lies an argument's weeks ahead."""
    return lambda drawn, phone, told: f"{phone.now + timedelta(weeks=told[weeks]):%Y-%m-%d}"
