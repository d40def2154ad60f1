"""The clipboard's grammar of texts and its exact changes."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen import DatagenError
from pokkit_datagen.slots.grammar import Grammar
from pokkit_datagen_plugins.clipboard import rules
from pokkit_datagen_plugins.clipboard.changes import CHANGES
from pokkit_datagen_plugins.clipboard.questions import hold

LINES = st.lists(st.text("abc XYZ12", min_size=1, max_size=8), min_size=1, max_size=5)


def test_a_rule_that_is_not_there_is_named():
    with pytest.raises(DatagenError, match=r"'greeting'.*'nmae'"):
        Grammar({"greeting": "hello $nmae", "name": "Bea"})


def test_a_line_is_filled_with_rules_digits_and_line_breaks():
    said = Grammar({"greeting": r"hello $name\n^~", "name": "Bea"}).text(Random(1), "greeting")
    assert said.startswith("hello Bea\n")
    assert said[-2] in "123456789"
    assert said[-1].isdigit()


@given(LINES)
def test_reversing_lines_twice_changes_nothing(lines: list[str]):
    text = "\n".join(lines)
    assert rules.reversed_lines(rules.reversed_lines(text)) == text


@given(LINES)
def test_sorted_lines_are_the_same_lines(lines: list[str]):
    assert sorted(rules.sorted_lines("\n".join(lines)).split("\n")) == sorted(lines)


def test_every_change_that_people_ask_for_has_its_rule():
    assert set(CHANGES) == {rule.__name__ for rule in rules.CHANGES}


@given(st.integers(0, 5000))
def test_an_answer_that_is_found_follows_from_the_text(seed: int):
    held = hold(Random(seed))
    counted = held["answer"].isdigit() or held["answer"][0] in "$£€"
    assert counted or (held["answer"] in held["clip"]) == held["found"]
