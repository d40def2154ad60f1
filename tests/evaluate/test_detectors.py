"""Each detector is as good as the documentation says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pokkit_datagen.task.detectors import DETECTORS
from tests.evaluate.scores import FRESH, HARD, LABELLED, row, score, written_with

PAGE = (Path(__file__).parents[2] / "docs" / "evaluation.md").read_text("utf-8")


@pytest.mark.parametrize("name", DETECTORS)
def test_a_detector_is_as_good_as_the_documentation_says(name: str) -> None:
    stated = re.search(rf"^\| `{name}` \|[^|]*\| (.*) \|$", PAGE, re.MULTILINE)
    assert stated, f"docs/evaluation.md does not state {name}"
    assert stated[1] == row(name)
    found = score(name, written_with(name))
    assert found.precision >= 0.6
    assert found.recall >= 0.8


def test_every_detector_has_a_labelled_set_of_its_own() -> None:
    assert LABELLED.keys() == DETECTORS.keys()
    assert all(len(texts["yes"]) >= 6 and len(texts["no"]) >= 6 for texts in LABELLED.values())


def test_every_label_names_a_detector_and_no_text_stands_in_two_sets() -> None:
    assert {label for _, shows in [*HARD, *FRESH] for label in shows} == DETECTORS.keys()
    own = {text for texts in LABELLED.values() for each in texts.values() for text in each}
    assert not {text for text, _ in FRESH} & ({text for text, _ in HARD} | own)


@pytest.mark.parametrize("words", ["I won't set it.", "The Pond's Edge"])
def test_a_word_ends_where_its_apostrophe_does(words: str) -> None:
    assert not DETECTORS["boasts"](words)
    assert not DETECTORS["pictures"](words)
