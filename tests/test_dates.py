from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.checks.date_reader import read_dates

WEDNESDAY = datetime(2026, 4, 29, 10, 30)
DAYS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("book it for tomorrow please", "2026-04-30"),
        ("today", "2026-04-29"),
        ("the day after tomorrow", "2026-05-01"),
        ("on Friday", "2026-05-01"),
        ("this sat works", "2026-05-02"),
        ("wednesday", "2026-05-06"),
        ("next friday", "2026-05-08"),
        ("friday next week", "2026-05-08"),
        ("friday week", "2026-05-08"),
        ("on the 3rd of may", "2026-05-03"),
        ("may 3", "2026-05-03"),
        ("May the third", "2026-05-03"),
        ("3 March", "2027-03-03"),
        ("the 28th", "2026-05-28"),
        ("the twenty first", "2026-05-21"),
        ("in two weeks", "2026-05-13"),
        ("in 3 days", "2026-05-02"),
        ("a week from today", "2026-05-06"),
        ("2026-12-24", "2026-12-24"),
        ("24 December 2027", "2027-12-24"),
    ],
)
def test_words_name_a_day(words: str, day: str) -> None:
    assert read_dates(words, WEDNESDAY, "en_GB") == {day}


@pytest.mark.parametrize("words", ["at 3", "30 february", "the first one", "maybe later", "", "a friend of mine"])
def test_other_words_name_no_day(words: str) -> None:
    assert read_dates(words, WEDNESDAY, "en_US") - {"2026-05-01"} == set()


def test_without_a_clock_only_a_day_with_its_year_is_known() -> None:
    assert read_dates("tomorrow, friday, 3 may or 4 may 2026", None, "en_US") == {"2026-05-04"}


@given(DAYS, DAYS)
def test_a_full_date_is_read_whatever_the_clock_shows(day: datetime, now: datetime) -> None:
    assert f"{day:%Y-%m-%d}" in read_dates(f"{day:%B} {day.day}, {day.year}", now, "en_US")


@given(DAYS, st.integers(1, 6))
def test_a_weekday_is_the_coming_one(now: datetime, ahead: int) -> None:
    assert read_dates(f"{now + timedelta(days=ahead):%A}", now, "en_US") == {f"{now + timedelta(days=ahead):%Y-%m-%d}"}
