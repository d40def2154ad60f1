"""Each detector is as good as the documentation says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pokkit_datagen.task.detectors import DETECTORS
from tests.evaluate.scores import LABELLED, score

PAGE = (Path(__file__).parents[2] / "docs" / "evaluation.md").read_text("utf-8")


@pytest.mark.parametrize("name", DETECTORS)
def test_a_detector_is_as_good_as_the_documentation_says(name: str) -> None:
    found = score(name)
    stated = re.search(rf"^\| `{name}` \|[^|]*\| ([\d.]+) \| ([\d.]+) \| (\d+) \|$", PAGE, re.MULTILINE)
    assert stated, f"docs/evaluation.md does not state {name}"
    assert [float(stated[1]), float(stated[2]), int(stated[3])] == [round(found.precision, 2), round(found.recall, 2), found.n]
    assert found.precision >= 0.85
    assert found.recall >= 0.65


def test_every_detector_has_a_labelled_set_of_its_own() -> None:
    assert LABELLED.keys() == DETECTORS.keys()
    assert all(len(texts["yes"]) >= 6 and len(texts["no"]) >= 6 for texts in LABELLED.values())
