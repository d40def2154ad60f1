"""How a time is put together with its day: "tomorrow at %s", "%s tonight", "tomorrow morning, %s sharp"."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from pokkit_datagen.slots.spoken_forms import Choice, Style

Day = Literal["today", "tonight", "tomorrow", "this"]


class Frame(NamedTuple):
    """Words around a time; `clear` when the time itself must tell its half of the day."""

    pattern: str
    clear: bool


_NAMED = {"{day} at %s": 8.0, "%s {day}": 12.0, "{day} %s": 2.5}
_PART = {"{day} at %s": 6.0, "%s {day}": 6.0, "{day} %s": 2.5, "%s sharp {day}": 0.5}
_NAMED_TYPED = _NAMED | {"{day}, %s": 0.6, "{day} @ %s": 1.0}
_PART_TYPED = _PART | {"{day}, %s": 0.6, "{day}, %s sharp": 0.6, "{day} @ %s": 1.2, "{day} at %sish": 0.8}
_TONIGHT = (18, 19, 20, 21, 22, 23, 0)
_PARTS = (
    ("morning", range(1, 12)), ("afternoon", range(12, 18)), ("evening", range(17, 22)), ("night", range(19, 24)),
)  # fmt: skip


@cache
def frames(day: Day, style: Style, hour: int, clock_shown: bool) -> Choice[Frame]:
    """Return the frames that fit this day and hour.

    Args:
        day: "this" stands for the part of today that the hour lies in.
        style: "speech" has no commas.
        hour: 0 to 23.
        clock_shown: allow "tomorrow at 7" for a morning hour.
    """
    if day == "tonight" and hour not in _TONIGHT:
        raise ValueError(f'hour {hour} is not "tonight"; use an hour of 18 to 23 or 0, or another day')
    table: dict[Frame, float] = {}
    named, part = (_NAMED, _PART) if style == "speech" else (_NAMED_TYPED, _PART_TYPED)
    for name, scale in _plain_names(day, style).items():
        table |= _filled(named, name, scale, clear=True)
    for name, scale in _part_names(day, style, hour).items():
        table |= _filled(part, name, scale, clear=False)
    if day == "tomorrow" and clock_shown and 5 <= hour < 12:
        table |= _filled(named, "tomorrow", 1.5, clear=False)
    return Choice(table)


def _plain_names(day: Day, style: Style) -> dict[str, float]:
    if day == "tomorrow":
        return {"tomorrow": 1.6} | ({"tmrw": 0.12, "tmr": 0.05, "2moro": 0.02} if style == "written" else {})
    return {"today": 1.0} if day == "today" else {"tonight": 1.0} if day == "tonight" else {}


def _part_names(day: Day, style: Style, hour: int) -> dict[str, float]:
    fitting = [part for part, hours in _PARTS if hour in hours]
    if day == "tomorrow":
        return {f"tomorrow {part}": 1.0 / len(fitting) for part in fitting}
    if day == "tonight" or (day == "this" and hour in (22, 23, 0)):
        return {"tonight": 1.0} | ({"tonite": 0.06} if style == "written" else {})
    return {f"this {part}": 1.0 for part in fitting if part != "night"} if day == "this" else {}


def _filled(patterns: dict[str, float], day: str, scale: float, *, clear: bool) -> dict[Frame, float]:
    return {Frame(form.format(day=day), clear): weight * scale for form, weight in patterns.items()}
