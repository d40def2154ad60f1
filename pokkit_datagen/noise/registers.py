"""Registers of people who don't bother with capitals or punctuation."""

from __future__ import annotations

import random
import re

from pokkit_datagen.noise.segment import Segment, settled

CURLY = "\u2019"

_MARKS = re.compile(r"""[.,!?;:"'\u2018-\u201e«»…،؛؟。\uff01\uff1f]+""")
_SPACES = re.compile(" {2,}")
# "7 a.m." keeps its points, "tomorrow." doesn't
_SEMANTIC_EDGES = re.compile(r"^[.,]+(?=[^\W\d])|(?<!\.m)(?<!\.M)[.,]+$")


def lowercase(segments: list[Segment], rng: random.Random, locale: str) -> list[Segment]:
    """Write everything but exact segments in lower case."""
    return [s if s.kind == "exact" else s.reworded(s.text.lower()) for s in segments]


def no_punctuation(segments: list[Segment], rng: random.Random, locale: str) -> list[Segment]:
    """Drop punctuation, and in half of the turns the apostrophes; numbers and addresses stay whole."""
    apostrophes = rng.random() < 0.5
    bare = [s.reworded(_without_marks(s, apostrophes)) for s in segments]
    return settled(segments, bare)


def is_initial(text: str, start: int, end: int) -> bool:
    """Whether the mark at `text[start:end]` stands between single letters, as in "a.m."."""
    return not text[max(start - 2, 0) : max(start - 1, 0)].isalnum() and not text[end + 1 : end + 2].isalnum()


def single_spaced(text: str) -> str:
    """Return the text with every run of spaces made one."""
    return _SPACES.sub(" ", text) if "  " in text else text


def _without_marks(segment: Segment, apostrophes: bool) -> str:
    if segment.kind == "exact":
        return segment.text
    if segment.kind == "semantic":
        return _SEMANTIC_EDGES.sub("", segment.text) or segment.text
    text = segment.text
    if not apostrophes:
        text = text.replace("'", "").replace(CURLY, "")
    return single_spaced(_MARKS.sub(_mark, text))


def _mark(match: re.Match[str]) -> str:
    run, text, start, end = match.group(), match.string, match.start(), match.end()
    before, after = text[max(start - 1, 0) : start], text[end : end + 1]
    if before.isalnum() and after.isalnum():
        return _mark_inside(run, text, start, end)
    is_fraction = run == "." and after.isdigit()
    is_smiley = run in (":", ";") and after in ("(", ")", "-")
    return run if is_fraction or is_smiley else ""


def _mark_inside(run: str, text: str, start: int, end: int) -> str:
    if run in ("'", CURLY):
        return run
    if text[start - 1].isdigit() and text[end].isdigit():
        return run if run in (".", ":", ",") else " "
    if run in (".", ":"):
        return "" if is_initial(text, start, end) else run
    return " "
