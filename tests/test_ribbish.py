"""Ribbish is a language: what is said in it can be read back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen_plugins.personality.ribbish import MEANINGS, ROOTS, croak, gloss

forms = st.sampled_from(sorted(MEANINGS.values()))


@given(st.lists(forms, min_size=1, max_size=8))
def test_what_is_croaked_can_be_read_back(meanings: list[str]) -> None:
    line = " ".join(meanings)
    assert gloss(croak(line)) == line


def test_every_form_has_one_meaning() -> None:
    assert len(MEANINGS) == len(ROOTS) * 10


def test_the_verb_comes_first_and_the_past_ends_in_up() -> None:
    assert croak("eat.past fly.many I!") == "Glompup zizook ro!"


def test_doubling_says_very() -> None:
    assert croak("happy.very I. love you I") == "Frib-frib ro. Lub wa ro"


def test_names_and_digits_stay_as_they_are() -> None:
    assert croak("set.past alarm 7:30!") == "Zokup zing 7:30!"


def test_a_word_that_ribbish_lacks_is_refused_with_a_near_one() -> None:
    with pytest.raises(ValueError, match="sleep"):
        croak("slep I")
