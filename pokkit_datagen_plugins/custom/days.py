"""How people name a day, from a clock: "tomorrow", "on friday", "on the 3rd of may"."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from pokkit_datagen.slots import Term

_NEAR = {0: ("today",), 1: ("tomorrow", "tomorrow", "tmrw"), 2: ("the day after tomorrow",)}


def day_slot(today: date, ahead: int, locale: str, rng: Random) -> Term:
    """Return a day as a slot whose words bring their own preposition."""
    day = today + timedelta(days=ahead)
    near = _NEAR.get(ahead, ())
    if near and rng.random() < 0.75:
        return Term(day.isoformat(), *near)
    return Term(day.isoformat(), *_weekdays(day, ahead, today), *_dates(day, locale))


def day_reply(day: date, locale: str) -> str:
    """Return a day as Pokkit says it: "Friday, May 1"."""
    return f"{day:%A}, {day:%B} {day.day}" if locale == "en_US" else f"{day:%A} {day.day} {day:%B}"


def _weekdays(day: date, ahead: int, today: date) -> list[str]:
    name = f"{day:%A}".lower()
    if 1 <= ahead <= 6:
        return [f"on {name}", f"this {name}", name]
    return [f"{name} next week"] if 0 < ahead - (7 - today.weekday()) < 7 else []


def _dates(day: date, locale: str) -> list[str]:
    month, ordinal = f"{day:%B}", f"{day.day}{_ending(day.day)}"
    if locale == "en_US":
        return [f"on {month} {day.day}", f"on {month} {ordinal}", f"on {day:%b} {day.day}"]
    return [f"on the {ordinal} of {month}", f"on {day.day} {month}", f"on the {ordinal} of {month.lower()}"]


def _ending(day: int) -> str:
    return "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
