"""How a length of time is said: "90 minutes", "an hour and a half", "1 hr 15"."""

from __future__ import annotations

from functools import lru_cache

from pokkit_datagen.slots.spoken_forms import Choice, Style
from pokkit_datagen.slots.spoken_numbers import number_words

_COUNTED: dict[str, dict[str, float]] = {
    "minutes": {"{n} minutes": 8, "{n} mins": 5, "{n} min": 4, "{w} minutes": 3, "{w} mins": 0.6, "{n}min": 0.5, "{n}m": 0.4},
    "hours": {"{n} hours": 8, "{w} hours": 4, "{n} hrs": 4, "{n}h": 1, "{n} hr": 1, "{n}hrs": 1, "{w} hrs": 0.4},
}  # fmt: skip
_FIXED: dict[int, dict[str, float]] = {
    1: {"a minute": 3, "one minute": 2, "1 minute": 2, "1 min": 1},
    2: {"a couple of minutes": 16, "a couple minutes": 4, "a pair of minutes": 8},
    15: {"a quarter of an hour": 3, "quarter of an hour": 2, "a quarter hour": 0.7},
    30: {"half an hour": 14, "half hour": 2, "a half hour": 3, "1/2 hour": 1, "1/2 an hour": 0.5, "1/2 h": 2.5},
    45: {"three quarters of an hour": 3, "three-quarters of an hour": 1, "3/4 of an hour": 1, "3/4 hour": 0.5},
    60: {"an hour": 16, "one hour": 5, "1 hour": 6, "1 hr": 3, "1hr": 1, "1h": 1, "an hr": 0.5},
    75: {"an hour and a quarter": 4, "one and a quarter hours": 1},
    90: {"an hour and a half": 12, "1.5 hours": 3, "one and a half hours": 3, "1 and a half hours": 1, "1 1/2 hours": 1},
    105: {"an hour and three quarters": 2},
    120: {"a couple of hours": 6, "a couple hours": 4, "couple of hours": 1},
}
_MIXED: dict[str, float] = {
    "{h} {hour} {n} {minutes}": 4, "{h} {hour} and {n} {minutes}": 4, "{hw} {hour} and {w} {minutes}": 2, "{h} {hr} {n} min": 2,
    "{h}h {n}m": 1, "{h}h{nn}": 0.7, "{h}h {n}": 0.4, "{h} {hr} {n}": 1, "{h}hr {n}min": 0.7, "{hw} {hour} {w}": 0.7,
}  # fmt: skip
_MIXED_ONE: dict[str, float] = {"an hour and {n} {minutes}": 5, "an hour and {w} {minutes}": 2, "an hour {w}": 1}
_HALVES: dict[str, float] = {"{hw} and a half hours": 4, "{h} and a half hours": 3, "{h}.5 hours": 3, "{h}.5 hrs": 1}
_PUNCTUATION = frozenset("./-")


@lru_cache(maxsize=4096)
def durations(minutes: int, style: Style) -> Choice[str]:
    """Every way to say this many minutes, as a weighted choice.

    Args:
        minutes: 1 to 1439.
        style: "speech" leaves out forms that need punctuation.
    """
    if not 1 <= minutes < 1440:
        raise ValueError(f"durations({minutes}): a delay must be 1 to 1439 minutes; use a date for longer ones")
    table = _forms(minutes)
    if style == "speech":
        table = {form: weight for form, weight in table.items() if not _PUNCTUATION & set(form)}
    return Choice(table)


def _forms(minutes: int) -> dict[str, float]:
    hours, rest = divmod(minutes, 60)
    table = dict(_FIXED.get(minutes, {}))
    if 1 < minutes < 100:
        table |= _fill(_COUNTED["minutes"], n=minutes, w=number_words(minutes))
    if 100 <= minutes <= 180:  # nobody says "a hundred and twenty minutes"
        table |= {f"{minutes} minutes": 1.0, f"{minutes} mins": 0.5}
    if hours > 1 and not rest:
        table |= _fill(_COUNTED["hours"], n=hours, w=number_words(hours))
    if hours and rest:
        table |= _mixed(hours, rest)
    return table


def _mixed(hours: int, rest: int) -> dict[str, float]:
    patterns = _MIXED | (_MIXED_ONE if hours == 1 else {}) | (_HALVES if rest == 30 and hours > 1 else {})
    if rest < 10:  # "2 hours five" and "1 hr 5" sound like a slip
        patterns = {form: weight for form, weight in patterns.items() if form.endswith(("minutes}", "min", "m", "{nn}"))}
    words = {"hw": number_words(hours), "w": number_words(rest), "minutes": "minute" if rest == 1 else "minutes"}
    words |= {"hour": "hour", "hr": "hr"} if hours == 1 else {"hour": "hours", "hr": "hrs"}
    return _fill(patterns, h=hours, n=rest, nn=f"{rest:02}", **words)


def _fill(patterns: dict[str, float], **values: int | str) -> dict[str, float]:
    return {pattern.format(**values): weight for pattern, weight in patterns.items()}
