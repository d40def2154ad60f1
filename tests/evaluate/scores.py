"""Precision and recall of each detector on labelled texts. Run: python -m tests.evaluate.scores."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from pokkit_datagen.task.detectors import DETECTORS


def _read(name: str) -> Any:
    return yaml.safe_load(Path(__file__).with_name(name).read_text("utf-8"))


LABELLED: dict[str, dict[str, list[str]]] = _read("labelled.yaml")
HARD: list[tuple[str, list[str]]] = _read("hard.yaml")
FRESH: list[tuple[str, list[str]]] = _read("fresh.yaml")


class Score(NamedTuple):
    """How good a detector is, and on how many texts that is known; `shown` of them show what it looks for."""

    precision: float
    recall: float
    shown: int
    n: int
    wrong: list[str]


def written_with(name: str) -> Iterator[tuple[str, bool]]:
    """Yield the texts that a detector was written with: a set of its own, and those that mislead."""
    for answer, texts in LABELLED[name].items():
        yield from ((str(text), answer == "yes") for text in texts)
    yield from ((text, name in shows) for text, shows in HARD)


def fresh(name: str) -> Iterator[tuple[str, bool]]:
    """Yield the texts that no detector was written with."""
    yield from ((text, name in shows) for text, shows in FRESH)


def score(name: str, texts: Iterator[tuple[str, bool]]) -> Score:
    """Score a detector."""
    judged = [(text, shown, DETECTORS[name](text)) for text, shown in texts]
    hits, shown, fired = (sum(each) for each in zip(*((a and b, a, b) for _, a, b in judged), strict=True))
    wrong = [text for text, wanted, given in judged if wanted != given]
    return Score(hits / fired if fired else 0.0, hits / shown, shown, len(judged), wrong)


def row(name: str) -> str:
    """Return the figures of a detector as cells of the table in docs/evaluation.md."""
    own, new = score(name, written_with(name)), score(name, fresh(name))
    cells = (own.precision, own.recall, own.n, new.precision, new.recall, f"{new.shown} of {new.n}")
    return " | ".join(f"{cell:.2f}" if isinstance(cell, float) else str(cell) for cell in cells)


if __name__ == "__main__":
    for name in DETECTORS:
        sys.stdout.write(f"| `{name}` | {row(name)} |\n")
