"""Write a clock time, a delay or a time with its day the way people type or say it.

The meaning comes first and the surface is drawn from it. Nothing here reads a time: the checks have
a reader of their own that shares no code or word list with this module.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Literal

from pokkit_datagen.slots import spoken_forms as forms
from pokkit_datagen.slots.spoken_days import Day, frames
from pokkit_datagen.slots.spoken_durations import durations
from pokkit_datagen.slots.spoken_forms import Choice, Style

__all__ = [
    "Day",
    "Moment",
    "Style",
    "explicit_surfaces",
    "say_bare",
    "say_explicit",
    "say_figures",
    "say_relative",
    "say_relative_to",
    "say_reply",
    "say_with_day",
]

# What a bare form still needs before it means one time only: am or pm, a part of the day, or nothing.
_Need = Literal["figures", "round figures", "figured words", "words", "part", "nothing"]
_Shape = tuple[_Need, str]


@dataclass(frozen=True, slots=True)
class Moment:
    """What a clock time means: the hour (0-23) and minute (0-59) that `set_alarm` gets."""

    hour: int
    minute: int


def say_explicit(rng: Random, hour: int, minute: int, locale: str, style: Style, *, day_words: bool = True) -> str:
    """Say a time so that it can mean no other: "7:30pm", "half past seven tonight", "1930", "noon".

    Args:
        rng: The only source of the choice.
        hour: 0 to 23.
        minute: 0 to 59.
        locale: For example "en_GB"; "half seven" and "7.30pm" are said outside America only.
        style: "written" as typed, or "speech" as a recogniser writes it down, without punctuation.
        day_words: Allow cues that also name a day ("tonight", "tomorrow morning").
    """
    need, core = _explicit(style, locale, hour, forms.minute_class(minute)).draw(rng)
    if need != "nothing":
        core = _cues(need, style, hour, day_words).draw(rng) % core
    return core.format_map(forms.fields(hour, minute))


def explicit_surfaces(hour: int, minute: int, locale: str, style: Style) -> list[str]:
    """List every surface that `say_explicit` can draw for this time."""
    found = []
    for need, core in _explicit(style, locale, hour, forms.minute_class(minute)).options:
        cues = ("%s",) if need == "nothing" else _cues(need, style, hour, True).options
        found += [(cue % core).format_map(forms.fields(hour, minute)) for cue in cues]
    return list(dict.fromkeys(found))


def say_bare(rng: Random, hour: int, minute: int, locale: str, style: Style) -> str:
    """Say a time without any sign of its half of the day: "7", "half past seven", "quarter to 8"."""
    core = _bare(style, locale, forms.minute_class(minute)).draw(rng)
    return core.format_map(forms.fields(hour, minute))


def say_figures(rng: Random, hour: int, minute: int, locale: str, style: Style, *, named: bool) -> str:
    """Say a time in figures on the 12-hour face, for lists that share one am or pm: "6", "6:20", and `named` "6:20 am"."""
    core = _figures(style, locale, forms.minute_class(minute)).draw(rng)
    if named:
        core = forms.cues("figures", style, hour).draw(rng) % core
    return core.format_map(forms.fields(hour, minute))


def say_relative(rng: Random, delta_minutes: int, locale: str, style: Style) -> str:
    """Say a time by its distance from now (1 to 1439 minutes): "in an hour and a half", "90 min from now"."""
    if delta_minutes in _SHORT_DELAYS and rng.random() < 0.06:
        return f"in {delta_minutes}" if rng.random() < 0.6 else f"in {delta_minutes} more minutes"
    frame = _FROM_NOW_INDIA if locale == "en_IN" else _FROM_NOW
    return frame.draw(rng) % durations(delta_minutes, style).draw(rng)


def say_relative_to(rng: Random, delta_minutes: int, anchor_surface: str, style: Style, before: bool = True) -> str:
    """Say a time by its distance from another: "half an hour before my 9:15 flight"."""
    frame = _BEFORE[style].draw(rng) if before else "{} after {}"
    return frame.format(durations(delta_minutes, style).draw(rng), anchor_surface)


def say_with_day(rng: Random, hour: int, minute: int, day: Day, locale: str, style: Style, *, clock_shown: bool = False) -> str:
    """Say a time together with its day: "tomorrow at 6:45am", "9 tonight", "this evening at half six".

    Args:
        rng: The only source of the choice.
        hour: 0 to 23; "tonight" takes 18 to 23 and 0.
        minute: 0 to 59.
        day: "this" names the part of today that the hour lies in.
        locale: For example "en_IN".
        style: "written" or "speech".
        clock_shown: Allow a bare morning hour ("tomorrow at 7"), which needs the clock to be sure.
    """
    frame = frames(day, style, hour, clock_shown).draw(rng)
    minutes = forms.minute_class(minute)
    if frame.clear:
        need, core = _clear(style, locale, hour, minutes).draw(rng)
        core = core if need == "nothing" else _cues(need, style, hour, False).draw(rng) % core
    else:
        core = _plain(style, locale, minutes).draw(rng)
    return (frame.pattern % core).format_map(forms.fields(hour, minute))


def say_reply(hour: int, minute: int, twelve_hour: bool, locale: str) -> str:
    """Give the one clean form in which Pokkit says a time back: "7am", "7:30 pm", "19:30", "noon".

    Args:
        hour: 0 to 23.
        minute: 0 to 59.
        twelve_hour: The user's clock; a 24-hour one gives "07:30".
        locale: Outside America am and pm stand apart, as in CLDR's short times of en_GB, en_AU and en_IN.
    """
    if not twelve_hour:
        return f"{hour:02}:{minute:02}"
    if minute == 0 and hour % 12 == 0:
        return "noon" if hour else "midnight"
    face = str((hour + 11) % 12 + 1) + (f":{minute:02}" if minute else "")
    gap = "" if forms.is_american(locale) else " "
    return f"{face}{gap}{'am' if hour < 12 else 'pm'}"


# Delays that people shorten to "in 20"; with any other number that would puzzle.
_SHORT_DELAYS = frozenset((5, 10, 15, 20, 25, 30, 40, 45, 50))
_NOW = {"in %s": 14, "%s from now": 4, "in about %s": 0.4, "in %s from now": 0.2}
_FROM_NOW = Choice(_NOW)
_FROM_NOW_INDIA = Choice(_NOW | {"after %s": 3})
_SPOKEN_BEFORE = {"{} before {}": 10, "{} ahead of {}": 1, "{} prior to {}": 0.8}
_BEFORE = {"written": Choice(_SPOKEN_BEFORE | {"{} b4 {}": 0.7}), "speech": Choice(_SPOKEN_BEFORE)}


def _shares(need: _Need, table: forms.Weights, share: float) -> dict[_Shape, float]:
    total = sum(table.values())
    return {(need, form): weight / total * share for form, weight in table.items()}


def _cues(need: _Need, style: Style, hour: int, day_words: bool) -> Choice[str]:
    if need == "part" or need == "nothing":
        return forms.parts(hour, day_words=day_words)
    return forms.cues(need, style, hour)


@cache
def _plain(style: Style, locale: str, minutes: str) -> Choice[str]:
    figures, words = forms.figures(style, locale, minutes), forms.words(style, locale, minutes)
    shapes = _shares("nothing", figures, 2) | _shares("nothing", words, 1)
    return Choice({form: weight for (_, form), weight in shapes.items()})


@cache
def _figures(style: Style, locale: str, minutes: str) -> Choice[str]:
    return Choice(forms.figures(style, locale, minutes))


@cache
def _bare(style: Style, locale: str, minutes: str) -> Choice[str]:
    plain = forms.figures(style, locale, minutes) | forms.words(style, locale, minutes)
    exact = {f"{form} sharp": weight * 0.03 for form, weight in plain.items()}
    return Choice(plain | exact | {f"{form} on the dot": weight * 0.01 for form, weight in plain.items()})


def _clear_shapes(style: Style, locale: str, hour: int, minutes: str) -> dict[_Shape, float]:
    words = forms.words(style, locale, minutes)
    if hour % 12 == 11:  # "ten to 12 am" puzzles people
        words = {form: weight for form, weight in words.items() if "{nh" not in form}
    clock = forms.twenty_four(style, locale, hour, minutes)
    figures: _Need = "figures" if minutes.startswith("odd") else "round figures"  # nobody says "about 4:17"
    return (
        _shares(figures, forms.figures(style, locale, minutes), 60)
        | {(_need_of(form), form): weight for (_, form), weight in _shares("words", words, 18).items()}
        | _shares("nothing", clock, 6 if forms.is_american(locale) else 16)
    )


def _need_of(form: str) -> _Need:
    """Tell whether am and pm may stick to a form: "20 past 3pm", but not "half past threepm"."""
    return "figured words" if form.endswith(("{h}", "{nh}")) else "words"


@cache
def _clear(style: Style, locale: str, hour: int, minutes: str) -> Choice[_Shape]:
    return Choice(_clear_shapes(style, locale, hour, minutes))


@cache
def _explicit(style: Style, locale: str, hour: int, minutes: str) -> Choice[_Shape]:
    plain = forms.figures(style, locale, minutes) | forms.words(style, locale, minutes)
    named = forms.twelves(hour, minutes)
    shapes = _clear_shapes(style, locale, hour, minutes) | _shares("part", plain, 26)
    return Choice(shapes | (_shares("nothing", named, 120 if hour % 12 == 0 and minutes != "zero" else 25) if named else {}))
