"""The clock line of a system text: many ways to write it, and the reader that gets the moment back."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache, lru_cache
from random import Random

_FORMATS = (
    ("Current time: %Y-%m-%d %H:%M (%A).", r"Current time: (\d{4}-\d\d-\d\d \d\d:\d\d)"),
    ("It is %A, %d %B %Y, %H:%M.", r"It is \w+, (\d\d \w+ \d{4}, \d\d:\d\d)\."),
    ("Today is %A, %B %d, %Y. The time is %I:%M %p.", r"Today is \w+, (\w+ \d\d, \d{4}\. The time is \d\d:\d\d [AP]M)\."),
    ("Now: %a %d %b %Y %H:%M", r"Now: \w+ (\d\d \w+ \d{4} \d\d:\d\d)"),
    ("Phone clock: %H:%M on %A %Y-%m-%d", r"Phone clock: (\d\d:\d\d on \w+ \d{4}-\d\d-\d\d)"),
    ("[time: %I:%M %p, %a %b %d %Y]", r"\[time: (\d\d:\d\d [AP]M, \w+ \w+ \d\d \d{4})\]"),
    ("datetime=%Y-%m-%dT%H:%M", r"datetime=(\d{4}-\d\d-\d\dT\d\d:\d\d)"),
)
_PARSED = (
    "%Y-%m-%d %H:%M",
    "%d %B %Y, %H:%M",
    "%B %d, %Y. The time is %I:%M %p",
    "%d %b %Y %H:%M",
    "%H:%M on %A %Y-%m-%d",
    "%I:%M %p, %a %b %d %Y",
    "%Y-%m-%dT%H:%M",
)


_TIME = re.compile("(%H:%M|%I:%M %p)")
_MINUTES = [datetime(2026, 1, 1, *divmod(minute, 60)) for minute in range(24 * 60)]
_TIMES = {form: [minute.strftime(form) for minute in _MINUTES] for form in ("%H:%M", "%I:%M %p")}


@cache
def _readers() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(pattern), parsed) for (_, pattern), parsed in zip(_FORMATS, _PARSED, strict=True)]


def clock_line(now: datetime, rng: Random) -> str:
    """Return a line that tells the model what time it is, in one of several formats."""
    before, times, after = _on_day(int(rng.random() * len(_FORMATS)), now.toordinal())
    return f"{before}{times[now.hour * 60 + now.minute]}{after}"


@lru_cache(maxsize=10_000)
def _on_day(number: int, day: int) -> tuple[str, list[str], str]:
    """Return what a format writes before the time of day and after it, and all the times: `strftime` is slow."""
    before, time, after = _TIME.split(_FORMATS[number][0])
    on = datetime.fromordinal(day)
    return on.strftime(before), _TIMES[time], on.strftime(after)


def read_clock(text: str) -> datetime | None:
    """Return the moment that a clock line in the text tells, or None where there is none."""
    for pattern, parsed in _readers():
        found = pattern.search(text)
        if found:
            return datetime.strptime(found.group(1), parsed)
    return None
