"""Reads days from a text ("tomorrow", "next friday", "the 3rd of may") against a clock; shares nothing with what writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

_MONTHS = {
    name: number
    for number, names in enumerate(
        "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|"
        "nov november|dec december".split("|"),
        1,
    )
    for name in names.split()
}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        "mon monday|tue tues tuesday|wed weds wednesday|thu thur thurs thursday|fri friday|sat saturday|sun sunday".split("|")
    )
    for name in names.split()
}
_COUNTS = {word: n for n, word in enumerate("zero one two three four five six seven eight nine ten".split())} | {"a": 1, "an": 1}
_ORDINALS = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"thirtieth": 30, "thirty first": 31}
_ORDINALS |= {f"twenty {word}": 20 + n for word, n in list(_ORDINALS.items())[:9]}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))
_DAY = r"(\d{1,2}(?:st|nd|rd|th)?|" + "|".join(sorted(_ORDINALS, key=len, reverse=True)) + ")"
_ORDINAL_DAY = r"(\d{1,2}(?:st|nd|rd|th)|" + "|".join(sorted(_ORDINALS, key=len, reverse=True)) + ")"

_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_DAY_MONTH = re.compile(rf"\b{_DAY} (?:of )?({_MONTH})\b(?: (20\d\d)\b)?")
_MONTH_DAY = re.compile(rf"\b({_MONTH}) (?:the )?{_DAY}\b(?: (20\d\d)\b)?")
_BARE_DAY = re.compile(rf"\bthe {_ORDINAL_DAY}\b(?! (?:of )?(?:{_MONTH})\b)")
_NAMED = re.compile(rf"\b(?:(next|this|coming) )?({_WEEKDAY})\b(?: (next week|week)\b)?")
_DISTANCE = re.compile(rf"\bin ({'|'.join(_COUNTS)}|\d{{1,3}}) (day|week)s?\b|\ba (week) from (?:today|now)\b")
_NEAR = (
    ("day after tomorrow", 2), ("overmorrow", 2), ("tomorrow", 1), ("tmrw", 1), ("tmr", 1), ("tonight", 0), ("today", 0),
)  # fmt: skip


def read_dates(text: str, now: datetime | None, locale: str) -> set[str]:
    """Return every day that the text names, as `YYYY-MM-DD`; without a clock only those with a year.

    A plain weekday is the coming one, never today; "next friday" and "friday next week" lie in the week that begins next monday,
    "friday week" is a week after the coming one.
    """
    plain = text.lower().replace(",", "")
    found = {f"{year}-{month}-{day}" for year, month, day in _ISO.findall(plain)}
    days = [*_calendar(plain, now), *(_clock(plain, now.date()) if now else ())]
    return found | {day.isoformat() for day in days if day}


def _calendar(text: str, now: datetime | None) -> Iterator[date | None]:
    for day, month, year in _DAY_MONTH.findall(text):
        yield _dated(_ordinal(day), _MONTHS[month], year, now)
    for month, day, year in _MONTH_DAY.findall(text):
        yield _dated(_ordinal(day), _MONTHS[month], year, now)


def _clock(text: str, today: date) -> Iterator[date | None]:
    for day in _BARE_DAY.findall(text):
        yield _next_such_day(_ordinal(day), today)
    for which, name, later in _NAMED.findall(text):
        ahead = (_WEEKDAYS[name] - today.weekday()) % 7
        yield from _weekday(today, ahead, which, later)
    for count, unit, week in _DISTANCE.findall(text):
        number = 1 if week else _COUNTS.get(count) or int(count)
        yield today + timedelta(days=number * (7 if week or unit == "week" else 1))
    text = _DISTANCE.sub(" ", text)
    for word, distance in _NEAR:
        if word in text:
            text = text.replace(word, " ")
            yield today + timedelta(days=distance)


def _weekday(today: date, ahead: int, which: str, later: str) -> Iterator[date]:
    if later == "week":
        yield today + timedelta(days=(ahead or 7) + 7)
        return
    if which == "next" or later:
        yield today + timedelta(days=7 - today.weekday() + (today.weekday() + ahead) % 7)
    if which != "next" and not later:
        yield today + timedelta(days=ahead or 7)


def _ordinal(word: str) -> int:
    return _ORDINALS.get(word) or int(re.sub(r"\D", "", word))


def _dated(day: int, month: int, year: str, now: datetime | None) -> date | None:
    """Return the day of this year, or of the next where it is over."""
    if year or now is None:
        return _day(int(year), month, day) if year else None
    found = _day(now.year, month, day)
    return found if found and found >= now.date() else _day(now.year + 1, month, day)


def _next_such_day(day: int, today: date) -> date | None:
    months = ((today.year + (today.month + n - 1) // 12, (today.month + n - 1) % 12 + 1) for n in range(3))
    days = (_day(year, month, day) for year, month in months)
    return next((found for found in days if found and found >= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
