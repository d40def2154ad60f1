"""Clock times: whatever the writer says, the independent reader reads back."""

from __future__ import annotations

import ast
import re
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pokkit_datagen
from pokkit_datagen.checks.clock_reader import read_times
from pokkit_datagen.checks.clock_words import CODE
from pokkit_datagen.slots.spoken_numbers import number_words
from pokkit_datagen.slots.spoken_time import (
    Day,
    Style,
    explicit_surfaces,
    say_bare,
    say_explicit,
    say_relative,
    say_relative_to,
    say_reply,
    say_with_day,
)

LOCALES = ("en_US", "en_GB", "en_IN", "en_AU")
NINE = datetime(2026, 3, 3, 9, 0)
Clock = tuple[int, int]

rngs = st.integers(0, 2**32).map(Random)
hours, minutes = st.integers(0, 23), st.integers(0, 59) | st.sampled_from((0, 15, 30, 45, 5, 50))
delays = st.integers(1, 1439) | st.sampled_from((15, 30, 45, 60, 75, 90, 105, 120))
locales, styles = st.sampled_from(LOCALES), st.sampled_from(("written", "speech"))
clocks = st.builds(datetime, st.just(2026), st.just(3), st.just(3), hours, minutes)
days = st.sampled_from(("today", "tonight", "tomorrow", "this"))


def read(text: str, now: datetime | None, locale: str = "en_US") -> set[Clock]:
    return {(found.hour, found.minute) for found in read_times(text, now, locale)}


def after(now: datetime, delay: int) -> Clock:
    then = now + timedelta(minutes=delay)
    return then.hour, then.minute


@given(rngs, hours, minutes, locales, styles, st.none() | clocks)
def test_an_explicit_time_reads_back_as_itself_with_any_clock_or_none(
    rng: Random, hour: int, minute: int, locale: str, style: Style, now: datetime | None
) -> None:
    surface = say_explicit(rng, hour, minute, locale, style)
    assert read(surface, now, locale) == {(hour, minute)}, surface


@given(rngs, hours, minutes, locales, styles, clocks)
def test_a_bare_time_reads_back_as_its_next_occurrence(
    rng: Random, hour: int, minute: int, locale: str, style: Style, now: datetime
) -> None:
    surface = say_bare(rng, hour, minute, locale, style)
    wait = next(delay for delay in range(1, 1441) if after(now, delay) in {(hour, minute), ((hour + 12) % 24, minute)})
    assert read(surface, now, locale) == {after(now, wait)}, surface


@given(rngs, hours, minutes, locales, styles)
def test_a_bare_time_without_a_clock_reads_as_both_halves_of_the_day(
    rng: Random, hour: int, minute: int, locale: str, style: Style
) -> None:
    surface = say_bare(rng, hour, minute, locale, style)
    assert read(surface, None, locale) == {(hour % 12, minute), (hour % 12 + 12, minute)}, surface


@given(rngs, delays, locales, styles, clocks)
def test_a_delay_reads_back_from_now(rng: Random, delay: int, locale: str, style: Style, now: datetime) -> None:
    surface = say_relative(rng, delay, locale, style)
    assert read(surface, now, locale) == {after(now, delay)}, surface
    assert not read(surface, None, locale), surface


@given(rngs, delays, hours, minutes, locales, styles, st.booleans())
def test_a_time_counted_from_another_reads_as_both(
    rng: Random, delay: int, hour: int, minute: int, locale: str, style: Style, before: bool
) -> None:
    anchor = say_explicit(rng, hour, minute, locale, style, day_words=False)
    surface = say_relative_to(rng, delay, anchor, style, before)
    moment = NINE.replace(hour=hour, minute=minute)
    assert read(surface, NINE, locale) == {(hour, minute), after(moment, -delay if before else delay)}, surface


@given(rngs, hours, minutes, days, locales, styles, st.booleans())
def test_a_time_with_its_day_reads_back(
    rng: Random, hour: int, minute: int, day: Day, locale: str, style: Style, clock_shown: bool
) -> None:
    hour = hour % 6 + 18 if day == "tonight" else hour
    surface = say_with_day(rng, hour, minute, day, locale, style, clock_shown=clock_shown)
    assert read(surface, NINE if clock_shown else None, locale) == {(hour, minute)}, surface


@given(hours, minutes, st.booleans(), locales)
def test_what_pokkit_says_back_has_one_meaning(hour: int, minute: int, twelve_hour: bool, locale: str) -> None:
    said = say_reply(hour, minute, twelve_hour, locale)
    if twelve_hour or not 10 <= hour <= 12:  # "10:30" is sure only beside a 24-hour clock
        assert read(said, None, locale) == {(hour, minute)}
    assert (hour, minute) in read(said, None, locale)


@given(rngs, hours, minutes, delays, locales)
def test_spoken_forms_have_letters_and_digits_only(rng: Random, hour: int, minute: int, delay: int, locale: str) -> None:
    said = [say_explicit(rng, hour, minute, locale, "speech"), say_bare(rng, hour, minute, locale, "speech")]
    said += [say_with_day(rng, hour, minute, "tomorrow", locale, "speech"), say_relative(rng, delay, locale, "speech")]
    said += [say_relative_to(rng, delay, "noon", "speech")]
    assert all(re.fullmatch(r"[A-Za-z0-9]+( [A-Za-z0-9]+)*", surface) for surface in said), said


@given(rngs, hours, minutes, locales, styles, st.data())
def test_two_swapped_letters_in_a_long_word_do_not_hide_a_time(
    rng: Random, hour: int, minute: int, locale: str, style: Style, data: st.DataObject
) -> None:
    surface = say_explicit(rng, hour, minute, locale, style)
    places = [k for word in re.finditer(r"[a-z]{5,}", surface) for k in range(word.start(), word.end() - 1)]
    if places:
        k = data.draw(st.sampled_from(places))
        typo = surface[:k] + surface[k + 1] + surface[k] + surface[k + 2 :]
        assert "there" in typo or read(typo, None, locale) == {(hour, minute)}, typo


@given(rngs, hours, minutes, locales, styles)
def test_the_reader_tells_where_a_time_stands(rng: Random, hour: int, minute: int, locale: str, style: Style) -> None:
    surface = say_explicit(rng, hour, minute, locale, style, day_words=False)
    text = f"please set an alarm for {surface}"
    found = read_times(text, None, locale)[0]
    assert text.index(surface) <= found.start < found.end <= len(text)


@given(st.text() | st.lists(st.sampled_from(sorted(CODE))).map(" ".join))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert all(0 <= hour < 24 and 0 <= minute < 60 for hour, minute in read(text, NINE))


@pytest.mark.parametrize(
    "text",
    [
        "gate 12", "boil 3 eggs", "room 207", "bus 42", "page 7", "10 percent", "$7", "a table for 2 people", "chapter 7",
        "version 3.2", "4/25", "the 25th", "call 555-0142", "set 3 alarms", "turn on the light", "that's the right one",
        "add 2 eggs to the list", "a 90 minute film", "two of three", "it was 2 weeks ago", "a quarter of the cake",
    ],
)  # fmt: skip
def test_numbers_that_are_no_times_are_not_read(text: str) -> None:
    assert not read_times(text, NINE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wake me in the morning, 6 works", {(6, 0)}),
        ("in the evening can you buzz me at 7", {(19, 0)}),
        ("tonight at 9, tomorrow morning at 7", {(21, 0), (7, 0)}),
        ("6, 6:15 and 6:30 in the morning", {(6, 0), (6, 15), (6, 30)}),
        ("6 am, 6:15 and 6:30", {(6, 0), (6, 15), (6, 30)}),
        ("11 am and 1", {(11, 0), (13, 0)}),
        ("half an hour before my 7 flight tonight", {(18, 30), (19, 0)}),
        ("dinner at 8", {(20, 0)}),
        ("tomorrow at 7", {(7, 0)}),
        ("12 tonight", {(0, 0)}),
        ("ten to 12 am", {(23, 50)}),
        ("good evening, alarm at ten", {(10, 0)}),
        ("2 hrs b4 my 9:15 pm flight", {(19, 15), (21, 15)}),
        ("alarm for 2 pm and another an hour later", {(14, 0), (15, 0)}),
        ("buzz me at quarter past", {(9, 15)}),
        ("set it for for pm", {(16, 0)}),
        ("wake me at ate", {(20, 0)}),
        ("tomorow mornign at qaurter past 7", {(7, 15)}),
        ("7 pmm", {(19, 0)}),
        ("in 20 minuets", {(9, 20)}),
    ],
)
def test_the_reader_hears_what_a_careful_listener_would(text: str, expected: set[Clock]) -> None:
    assert read(text, NINE) == expected


def test_half_seven_is_read_outside_america_only() -> None:
    assert read("half seven in the evening", None, "en_GB") == {(19, 30)}
    assert (19, 30) not in read("half seven in the evening", None, "en_US")


@pytest.mark.parametrize(
    ("locale", "style"), [("en_US", "written"), ("en_GB", "written"), ("en_US", "speech"), ("en_GB", "speech")]
)
def test_every_form_of_a_time_is_drawn_in_the_long_run(locale: str, style: Style) -> None:
    rng, every = Random(7), set(explicit_surfaces(19, 30, locale, style))
    drawn = {say_explicit(rng, 19, 30, locale, style) for _ in range(60_000)}
    assert drawn <= every
    assert len(drawn) > 0.97 * len(every)


def test_each_country_keeps_its_own_forms() -> None:
    british, american = explicit_surfaces(19, 30, "en_GB", "written"), explicit_surfaces(19, 30, "en_US", "written")
    assert {"half seven in the evening", "7.30pm"} <= set(british)
    assert not {"half seven in the evening", "7.30pm"} & set(american)
    assert {"7:30pm", "19:30", "1930", "half past seven tonight", "7:30 p"} <= set(british) & set(american)


def test_the_common_form_is_drawn_most_often() -> None:
    rng = Random(3)
    drawn = [say_explicit(rng, 7, 0, "en_US", "written") for _ in range(4000)]
    assert max(set(drawn), key=drawn.count) == "7am"


def test_the_same_seed_says_the_same() -> None:
    first, second = ([say_explicit(rng, h, 20, "en_GB", "speech") for h in range(24)] for rng in (Random(1), Random(1)))
    assert first == second


def test_a_morning_hour_cannot_be_tonight() -> None:
    with pytest.raises(ValueError, match="use an hour of 18 to 23 or 0"):
        say_with_day(Random(0), 7, 0, "tonight", "en_US", "written")


def test_a_delay_of_a_day_or_more_is_refused() -> None:
    with pytest.raises(ValueError, match="1 to 1439 minutes"):
        say_relative(Random(0), 1440, "en_US", "written")


@pytest.mark.parametrize(
    ("n", "words"), [(0, "zero"), (25, "twenty five"), (105, "one hundred and five"), (2026, "two thousand and twenty six")]
)
def test_numbers_are_spelled_as_people_say_them(n: int, words: str) -> None:
    assert number_words(n) == words


def test_writer_and_reader_share_nothing() -> None:
    root = Path(pokkit_datagen.__file__).parent
    for folder, pattern, other in (("slots", "spoken_*.py", "clock_"), ("checks", "clock_*.py", "slots")):
        for path in (root / folder).glob(pattern):
            modules = [node.module or "" for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom)]
            assert not any(other in module for module in modules), path
