"""Slips of the thumb on a phone's keyboard."""

from __future__ import annotations

import random
from collections.abc import Callable

from pokkit_datagen.noise.registers import CURLY
from pokkit_datagen.noise.segment import Segment
from pokkit_datagen.noise.words import COMMON, MISSPELLINGS, NEIGHBOURS, PROTECTED

_WORDS_PER_TYPO = 5
_MISSED_SPACE = 0.08
_MISSED_SHIFT = 0.3
_MISSPELLING = 0.45
_SHORTEST_SLIP = 4

Lines = list[list[str]]


def typos(segments: list[Segment], rng: random.Random, locale: str) -> list[Segment]:
    """Make one slip, or up to one in five words; digits, negations and number words are never touched."""
    lines = [s.text.split(" ") if _may_slip(s) else [] for s in segments]
    made = int(rng.random() < _MISSED_SPACE and _miss_a_space(segments, lines, rng))
    spots = [(i, j) for i, line in enumerate(lines) for j, word in enumerate(line) if len(word) > 2]
    wanted = 1 + int(rng.random() ** 2 * (len(spots) // _WORDS_PER_TYPO))
    for _ in range(wanted - made):
        made += _slip_once(segments, lines, spots, rng)
    if not made:
        return segments
    if rng.random() < _MISSED_SHIFT:
        _miss_the_shift(segments, lines)
    return [s.reworded(" ".join(line)) if line else s for s, line in zip(segments, lines, strict=True)]


def _may_slip(segment: Segment) -> bool:
    return segment.kind != "exact" and (segment.kind != "semantic" or segment.readable is not None)


def _slip_once(segments: list[Segment], lines: Lines, spots: list[tuple[int, int]], rng: random.Random) -> bool:
    """Misspell the first word that allows it, from a random one on; false where none does."""
    start = int(rng.random() * len(spots))
    for spot in spots[start:] + spots[:start]:
        i, j = spot
        word = lines[i][j]
        lines[i][j] = misspelt(word, rng)
        if lines[i][j] != word:
            if _still_readable(segments[i], lines[i]):
                spots.remove(spot)
                return True
            lines[i][j] = word
    return False


def _still_readable(segment: Segment, line: list[str]) -> bool:
    return segment.kind != "semantic" or (segment.readable is not None and segment.readable(" ".join(line)))


def misspelt(word: str, rng: random.Random) -> str:
    """Return the word with one slip in it, or the word itself where none is allowed."""
    core = word.rstrip(".,!?;:)\"'")
    lower = core.lower()
    if not core[:1].isalpha():
        return word
    if "'" in core or CURLY in core:
        return _without_apostrophe(core) + word[len(core) :]
    if lower in PROTECTED or not (core.isalpha() and core.isascii()):
        return word
    known = MISSPELLINGS.get(lower)
    if known and (len(core) < _SHORTEST_SLIP or rng.random() < _MISSPELLING):
        wrong = known[int(rng.random() * len(known))]
        return (wrong.capitalize() if core[0].isupper() else wrong) + word[len(core) :]
    return (_slip(core, rng) if len(core) >= _SHORTEST_SLIP else core) + word[len(core) :]


def _without_apostrophe(core: str) -> str:
    bare = core.replace("'", "").replace(CURLY, "")
    return bare if bare.isalpha() and (bare.lower() in PROTECTED or bare.lower() not in COMMON) else core


def _slip(core: str, rng: random.Random) -> str:
    """One slip after the first letter that doesn't give another common word."""
    first = int(rng.random() * len(_SLIPS))
    at = 1 + int(rng.random() * (len(core) - 1))
    for turn in range(len(_SLIPS)):
        wrong = _SLIPS[(first + turn) % len(_SLIPS)](core, at, rng)
        if wrong != core and wrong.lower() not in COMMON:
            return wrong
    return core


def _swap(core: str, at: int, rng: random.Random) -> str:
    at = min(at, len(core) - 2)
    return core[:at] + core[at + 1] + core[at] + core[at + 2 :]


def _drop(core: str, at: int, rng: random.Random) -> str:
    return core[:at] + core[at + 1 :]


def _double(core: str, at: int, rng: random.Random) -> str:
    return core[:at] + core[at] + core[at:]


def _hit_neighbour(core: str, at: int, rng: random.Random) -> str:
    near = NEIGHBOURS[core[at]]
    return core[:at] + near[int(rng.random() * len(near))] + core[at + 1 :]


def _hit_both(core: str, at: int, rng: random.Random) -> str:
    near = NEIGHBOURS[core[at]]
    return core[: at + 1] + near[int(rng.random() * len(near))] + core[at + 1 :]


# Repeated entries are weights: thumbs mostly swap, drop or miss.
_SLIPS: tuple[Callable[[str, int, random.Random], str], ...] = (
    _swap,
    _swap,
    _swap,
    _drop,
    _drop,
    _drop,
    _hit_neighbour,
    _hit_neighbour,
    _hit_neighbour,
    _double,
    _hit_both,
)


def _miss_a_space(segments: list[Segment], lines: Lines, rng: random.Random) -> bool:
    """Run two plain words of one segment together."""
    start = int(rng.random() * len(lines))
    for i in [*range(start, len(lines)), *range(start)]:
        line = lines[i]
        if segments[i].kind == "semantic" or len(line) < 2:
            continue
        j = int(rng.random() * (len(line) - 1))
        if _may_run_together(line[j], line[j + 1]):
            line[j : j + 2] = [line[j] + line[j + 1]]
            return True
    return False


def _may_run_together(one: str, other: str) -> bool:
    joined = (one + other).lower()
    plain = joined.isalpha() and joined.isascii() and one.isalpha() and other.isalpha()
    return plain and joined not in COMMON and not {one.lower(), other.lower()} & PROTECTED


def _miss_the_shift(segments: list[Segment], lines: Lines) -> None:
    """Write a lone I and the first letter of the turn small."""
    for i, line in enumerate(lines):
        if line and segments[i].kind == "literal":
            line[:] = ["i" if word == "I" else word for word in line]
    if lines and lines[0] and segments[0].kind == "literal":
        lines[0][0] = lines[0][0][:1].lower() + lines[0][0][1:]
