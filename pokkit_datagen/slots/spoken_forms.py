"""The ways English speakers write and say a clock time, as weighted patterns.

A pattern's braces are the fields of `fields()`; in a cue `%s` is where the time itself goes.
Weights are our estimate of how often people choose a form; only their order matters.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import accumulate
from random import Random
from typing import Generic, Literal, TypeVar

from pokkit_datagen.slots.spoken_numbers import number_words

Style = Literal["written", "speech"]
Weights = Mapping[str, float]
T = TypeVar("T")


class Choice(Generic[T]):
    """A weighted choice that costs one draw."""

    __slots__ = ("_cumulative", "_total", "options")

    def __init__(self, weights: Mapping[T, float]) -> None:
        self.options = tuple(weights)
        self._cumulative = list(accumulate(weights.values()))
        self._total = self._cumulative[-1]

    def draw(self, rng: Random) -> T:
        """Draw one option by weight."""
        return self.options[bisect(self._cumulative, rng.random() * self._total)]


def is_american(locale: str) -> bool:
    """Whether this locale says "quarter after", and never "half seven" or "7.30pm"."""
    return locale in ("en_US", "en_CA")


@cache
def minute_class(minute: int) -> str:
    """Name the group of minutes that share their wording."""
    named = {0: "zero", 15: "quarter_past", 30: "half", 45: "quarter_to"}
    side = "past" if minute < 30 else "to"
    return named.get(minute) or (f"five_{side}" if minute % 5 == 0 else f"odd_{side}")


_FIGURES: dict[str, dict[str, float]] = {
    "written": {"{h}:{mm}": 12, "{h}{mm}": 3.5, "{h} {mm}": 0.6},
    "speech": {"{hw} {mw}": 6, "{h}{mm}": 3, "{h} {mm}": 2},
    "written zero": {"{h}": 12, "{h}:00": 4},
    "speech zero": {"{hw}": 8, "{h}": 5},
}
_WORDS: dict[str, dict[str, float]] = {
    "zero": {"{h} o'clock": 5, "{hw}": 3, "{hw} o'clock": 3},
    "half": {"half past {h}": 4, "half past {hw}": 4, "{hw} {mw}": 4},
    "quarter_past": {"quarter past {h}": 4, "quarter past {hw}": 4, "a quarter past {hw}": 1,
                     "a quarter past {h}": 1, "{hw} {mw}": 3},
    "quarter_to": {"quarter to {nh}": 4, "quarter to {nhw}": 4, "a quarter to {nhw}": 1,
                   "a quarter to {nh}": 1, "{hw} {mw}": 3},
    "five_past": {"{m} past {h}": 3, "{pw} past {hw}": 3, "{m} minutes past {h}": 0.7, "{hw} {mw}": 4},
    "five_to": {"{to} to {nh}": 3, "{tow} to {nhw}": 3, "{to} minutes to {nh}": 0.7, "{hw} {mw}": 4},
    "odd_past": {"{m} minutes past {h}": 1, "{pw} minutes past {hw}": 1, "{hw} {mw}": 5},
    "odd_to": {"{to} minutes to {nh}": 1, "{tow} minutes to {nhw}": 1, "{hw} {mw}": 5},
}
_AMERICAN: dict[str, dict[str, float]] = {
    "quarter_past": {"quarter after {h}": 2, "a quarter after {hw}": 1},
    "quarter_to": {"quarter till {nh}": 1.5, "quarter of {nhw}": 1, "quarter 'til {nh}": 0.5},
    "five_past": {"{m} after {h}": 2, "{pw} after {hw}": 1},
    "five_to": {"{to} till {nh}": 1.5, "{tow} of {nhw}": 0.6},
}
_BRITISH: dict[str, dict[str, float]] = {"half": {"half {hw}": 5, "half {h}": 4}}
_DOTTED: dict[str, float] = {"{h}.{mm}": 5}

# Noon and midnight: on the hour, and as the hour that others are counted from.
_TWELVE: dict[str, dict[str, float]] = {
    "zero": {"{noon}": 10, "12 {noon}": 3},
    "half": {"half past {noon}": 2},
    "quarter_past": {"quarter past {noon}": 2, "a quarter past {noon}": 1},
    "five_past": {"{m} past {noon}": 1.5, "{pw} past {noon}": 1.5},
    "odd_past": {"{m} minutes past {noon}": 1},
}
_ELEVEN: dict[str, dict[str, float]] = {
    "quarter_to": {"quarter to {nnoon}": 3, "a quarter to {nnoon}": 1},
    "five_to": {"{to} to {nnoon}": 2, "{tow} to {nnoon}": 2},
    "odd_to": {"{to} minutes to {nnoon}": 1},
}

# "07:30" and "19:30" need no cue; "10:30" does, so hours 10 to 12 have only the forms with "hours".
_HOURS_24: dict[str, dict[str, float]] = {
    "written": {"{HH}{mm} hours": 1, "{HH}{mm} hrs": 0.4, "{HH}{mm}hrs": 0.5, "{HH}:{mm} hrs": 0.6},
    "speech": {"{HH}{mm} hours": 1, "{Hw} {mw} hours": 1},
    "written zero": {"{HH}{mm} hours": 1, "{HH}{mm}hrs": 0.5, "{HH}:{mm} hrs": 0.6},
    "speech zero": {"{HH}{mm} hours": 1, "{Hw} hundred hours": 2},
}
_PLAIN_24: dict[str, dict[str, float]] = {
    "written": {"{HH}:{mm}": 10, "{HH}{mm}": 4, "{HH}h{mm}": 0.6, "{H}h{mm}": 0.4},
    "speech": {"{Hw} {mw}": 4, "{HH}{mm}": 2},
    "written zero": {"{HH}:{mm}": 10, "{HH}{mm}": 4, "{HH}h{mm}": 0.5, "{HH}h": 0.4},
    "speech zero": {"{Hw} hundred": 4, "{HH}{mm}": 2},
}

_MERIDIEM: dict[str, dict[str, float]] = {
    "figures": {
        "%s{am}": 12, "%s {am}": 9, "%s{AM}": 4, "%s {AM}": 5, "%s {a}.m.": 2, "%s{a}.m.": 0.8, "%s {A}.M.": 0.4,
        "%s{a}": 0.8, "%s {Am}": 0.3, "%s{Am}": 0.3, "%s in the {am}": 0.4, "%s{am} sharp": 0.4,
    },
    "figured words": {"%s {am}": 5, "%s{am}": 5, "%s {AM}": 2, "%s{AM}": 1, "%s {a}.m.": 1, "%s in the {am}": 0.4},
    "words": {"%s {am}": 8, "%s {AM}": 2, "%s {a}.m.": 1, "%s in the {am}": 0.4},
    "speech": {"%s {am}": 10, "%s {a} m": 2, "%s in the {am}": 0.4},
}  # fmt: skip

_ROUGHLY: dict[str, float] = {"%sish {am}": 0.5, "about %s{am}": 1.5, "around %s {am}": 0.6, "%s{am} approximately": 0.3}
_MERIDIEM["round figures"] = _MERIDIEM["figures"] | _ROUGHLY

_Phrase = tuple[str, Iterable[int], float]
_PARTS: tuple[_Phrase, ...] = (
    ("%s in the morning", range(1, 12), 6), ("in the morning at %s", range(4, 12), 0.7), ("%s in the morning", (0,), 1),
    ("%s in the afternoon", range(12, 18), 6), ("%s in the evening", range(17, 22), 6),
    ("in the evening at %s", range(17, 22), 0.6), ("%s at night", (20, 21, 22, 23, 0), 6), ("%s at night", (1, 2, 3), 1.5),
    ("%s in the night", (23, 0, 1, 2, 3), 0.7), ("%s in morning", range(1, 12), 0.2), ("%s in evening", range(17, 22), 0.2),
    ("%s in afternoon", range(12, 18), 0.3),
)  # fmt: skip
_DAYS: tuple[_Phrase, ...] = (
    ("%s tomorrow morning", range(4, 12), 4), ("tomorrow morning at %s", range(4, 12), 4),
    ("tomorrow morning %s", range(4, 12), 1), ("%s tmrw morning", range(4, 12), 0.5), ("%s this morning", range(5, 12), 0.5),
    ("%s this afternoon", range(12, 18), 2), ("this afternoon at %s", range(12, 18), 2),
    ("%s tomorrow afternoon", range(12, 18), 1.5), ("tomorrow afternoon at %s", range(12, 18), 1),
    ("%s this evening", range(17, 22), 2.5), ("this evening at %s", range(17, 22), 2),
    ("%s tomorrow evening", range(17, 22), 1), ("tomorrow evening at %s", range(17, 22), 1),
    ("%s tonight", range(18, 24), 5), ("tonight at %s", range(18, 24), 4), ("%s tonight", (0,), 3),
    ("tonight at %s", (0,), 2), ("%s tonite", range(18, 24), 0.4), ("%s tomorrow night", range(19, 24), 1),
)  # fmt: skip


def _unpunctuated(table: Weights) -> dict[str, float]:
    return {form.replace("'", ""): weight for form, weight in table.items()}


def figures(style: Style, locale: str, minutes: str) -> dict[str, float]:
    """Forms on the 12-hour face that take am or pm: "7", "7:30", "seven thirty"."""
    zero = minutes == "zero"
    table = _FIGURES[f"{style} zero" if zero else style]
    dotted = style == "written" and not zero and not is_american(locale)
    return table | _DOTTED if dotted else table


def words(style: Style, locale: str, minutes: str) -> dict[str, float]:
    """Forms on the 12-hour face told in words: "half past seven", "quarter to 8"."""
    local = (_AMERICAN if is_american(locale) else _BRITISH).get(minutes, {})
    table = _WORDS[minutes] | local
    return _unpunctuated(table) if style == "speech" else table


def twenty_four(style: Style, locale: str, hour: int, minutes: str) -> dict[str, float]:
    """Forms on the 24-hour face that nobody can take for the other half of the day."""
    key = f"{style} zero" if minutes == "zero" else style
    if 10 <= hour <= 12:
        return _HOURS_24[key]
    dotted = {} if style == "speech" or is_american(locale) else {"{HH}.{mm}": 1.0}
    return _PLAIN_24[key] | _HOURS_24[key] | dotted


def twelves(hour: int, minutes: str) -> dict[str, float]:
    """Forms that name noon or midnight: "noon", "quarter past midnight", "ten to midday"."""
    table = _TWELVE if hour % 12 == 0 else _ELEVEN if hour % 12 == 11 else {}
    found = table.get(minutes, {})
    if hour in (11, 12):
        return found | {form.replace("noon", "midday"): weight * 0.4 for form, weight in found.items()}
    return found


@cache
def cues(kind: Literal["figures", "round figures", "figured words", "words"], style: Style, hour: int) -> Choice[str]:
    """Ways to add am or pm to a time."""
    table = _MERIDIEM["speech" if style == "speech" else kind]
    late = {"%s p": 0.3} if kind.endswith("figures") and style == "written" and hour >= 12 else {}
    return Choice(table | late)


@cache
def parts(hour: int, *, day_words: bool) -> Choice[str]:
    """Ways to name the part of the day, and with `day_words` also the day."""
    rows = _PARTS + _DAYS if day_words else _PARTS
    return Choice({form: weight for form, hours, weight in rows if hour in hours})


@cache
def fields(hour: int, minute: int) -> dict[str, str]:
    """The words and figures of one time that patterns are filled with."""
    face, after = (hour + 11) % 12 + 1, hour % 12 + 1
    half = "am" if hour < 12 else "pm"
    oh = "oh " if 0 < minute < 10 else ""
    return {
        "h": str(face), "hw": number_words(face), "nh": str(after), "nhw": number_words(after),
        "m": str(minute), "mm": f"{minute:02}", "mw": oh + number_words(minute), "pw": number_words(minute),
        "to": str(60 - minute), "tow": number_words(60 - minute),
        "H": str(hour), "HH": f"{hour:02}", "Hw": ("oh " if 0 < hour < 10 else "") + number_words(hour),
        "am": half, "AM": half.upper(), "Am": half.title(), "a": half[0], "A": half[0].upper(),
        "noon": "noon" if hour == 12 else "midnight", "midday": "midday",
        "nnoon": "noon" if hour == 11 else "midnight", "nmidday": "midday",
    }  # fmt: skip
