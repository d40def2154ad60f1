"""Precision and recall of each detector on the labelled texts. Run: python -m tests.evaluate.scores."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from pokkit_datagen.task.detectors import DETECTORS

LABELLED: dict[str, dict[str, list[Any]]] = yaml.safe_load(Path(__file__).with_name("labelled.yaml").read_text("utf-8"))


class Score(NamedTuple):
    """How good a detector is, and on how many texts that is known."""

    precision: float
    recall: float
    n: int
    wrong: list[str]


def score(name: str) -> Score:
    """Score a detector."""
    fires, texts = DETECTORS[name], LABELLED[name]
    found, missed = ([text for text in texts["yes"] if fires(str(text)) is hit] for hit in (True, False))
    false = [text for text in texts["no"] if fires(str(text))]
    precision = len(found) / (len(found) + len(false)) if found else 0.0
    return Score(precision, len(found) / len(texts["yes"]), sum(map(len, texts.values())), [*missed, *false])


if __name__ == "__main__":
    for name in DETECTORS:
        precision, recall, n, wrong = score(name)
        sys.stdout.write(f"| `{name}` | {precision:.2f} | {recall:.2f} | {n} |  {wrong}\n")
