"""Counts what data files have in them, one row after the other."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from pokkit_datagen.checks.grounding import SOURCES, sources
from pokkit_datagen.checks.row import Row
from pokkit_datagen.checks.schema import schema_problems
from pokkit_datagen.checks.structure import structure_problems
from pokkit_datagen.clean.caps import domain
from pokkit_datagen.conversation import Json
from pokkit_datagen.reading import ours, parse, row_of
from pokkit_datagen.report.diversity import Diversity
from pokkit_datagen.tools import Tool

_SHOWN_PROBLEMS = 20
_MOST_VALUES = 5_000
"""So many distinct values of a slot are counted; later ones only add to its uses."""


class Numbers:
    """What a file has in it.

    Args:
        known: Tools of the plugins, for rows that list none.
    """

    def __init__(self, known: Mapping[str, Tool]) -> None:
        self.known = known
        self.rows = self.bytes = self.unreadable = self.duplicates = 0
        self.problems: list[tuple[int, str]] = []
        self.counts: dict[str, Counter[str]] = defaultdict(Counter)
        self.tools: Counter[tuple[str, str]] = Counter()
        self.turns: Counter[int] = Counter()
        self.calls: Counter[int] = Counter()
        self.times: Counter[tuple[int, int]] = Counter()
        self.slots: dict[str, Counter[str]] = defaultdict(Counter)
        self.lengths = array("I")
        self.diversity = Diversity()
        self._keys: set[int] = set()

    def add(self, number: int, line: bytes) -> tuple[Json, Row] | None:
        """Count a line; return it taken apart, or nothing if it is no conversation (which is counted, too)."""
        self.bytes += len(line) + 1
        try:
            parsed = parse(line)
            row = row_of(parsed, self.known)
        except ValueError as error:
            self.unreadable += 1
            self._problem(number, str(error))
            return None
        self.rows += 1
        self._count_form(row)
        self._count_metadata(parsed, row)
        problems = structure_problems(row.messages) or (schema_problems(row) if parsed.get("tools") or ours(parsed) else [])
        if problems:
            self._problem(number, problems[0])
        elif all(call.name in row.tools for call in row.calls):
            self.counts["grounding"].update(SOURCES[found.letter] for found in sources(row))
        self.diversity.add(row.messages)
        return parsed, row

    def _problem(self, number: int, what: str) -> None:
        self.counts["problems_by_kind"][what.split(":")[0][:60]] += 1
        if len(self.problems) < _SHOWN_PROBLEMS:
            self.problems.append((number, what))

    def _count_form(self, row: Row) -> None:
        key = row.key()
        self.duplicates += key in self._keys
        self._keys.add(key)
        self.turns[[message["role"] for message in row.messages].count("user")] += 1
        self.calls[len(row.calls)] += 1
        self.lengths.append(sum(len(message["content"] or "") for message in row.messages) + sum(map(len, row.system)))
        for call in row.calls:
            hour, minute = call.arguments.get("hour"), call.arguments.get("minute", 0)
            if isinstance(hour, int) and isinstance(minute, int) and 0 <= hour < 24 and 0 <= minute < 60:
                self.times[hour, minute // 5] += 1

    def _count_metadata(self, parsed: Json, row: Row) -> None:
        metadata = ours(parsed)
        place = domain(parsed, row)
        self.counts["domains"][place] += 1
        self.tools.update((name, place) for name in {call.name for call in row.calls} or {"none"})
        self.counts["behaviours"].update(set(metadata.get("behaviours", ())))
        for name in ("scenario", "template"):
            if metadata.get(name):
                self.counts[f"{name}s"][metadata[name]] += 1
        for axis, value in metadata.get("axes", {}).items():
            self.counts[f"axis {axis}"].update(value if isinstance(value, list) else [str(value)])
        for name, value in metadata.get("slots", {}).items():
            if isinstance(value, str) and (value in self.slots[name] or len(self.slots[name]) < _MOST_VALUES):
                self.slots[name][value] += 1

    def as_data(self) -> Json:
        """Return all of it as plain data."""
        return {
            "rows": self.rows,
            "bytes": self.bytes,
            "unreadable": self.unreadable,
            "duplicates": self.duplicates,
            "problems": [{"line": number, "what": what} for number, what in self.problems],
            **{name: dict(counter.most_common()) for name, counter in sorted(self.counts.items())},
            "tools": _nested(self.tools),
            "user_turns": dict(sorted(self.turns.items())),
            "calls": dict(sorted(self.calls.items())),
            "characters": summary(self.lengths),
            "times": [[self.times[hour, part] for part in range(12)] for hour in range(24)],
            "slots": {name: _slot(counter) for name, counter in sorted(self.slots.items())},
            "diversity": self.diversity.as_data(),
        }


def _nested(counter: Counter[tuple[str, str]]) -> dict[str, dict[str, int]]:
    nested: dict[str, dict[str, int]] = {}
    for (outer, inner), count in sorted(counter.items()):
        nested.setdefault(outer, {})[inner] = count
    return nested


def _slot(counter: Counter[str]) -> Json:
    return {"uses": counter.total(), "distinct": len(counter), "top": [count for _, count in counter.most_common(20)]}


def summary(values: array[int]) -> Json:
    """Return mean, quantiles and a histogram of up to 30 bars (of numbers, with the width of a bar)."""
    if not values:
        return {}
    ordered = sorted(values)
    width = max(1, _round_up(ordered[int(0.99 * (len(ordered) - 1))] / 30))
    bars = Counter(min(value // width, 30) for value in ordered)
    told: dict[str, Any] = {"mean": round(sum(ordered) / len(ordered), 1), "total": sum(ordered), "max": ordered[-1]}
    told |= {f"p{share}": ordered[share * (len(ordered) - 1) // 100] for share in (50, 90, 99)}
    return told | {"width": width, "bars": [bars[number] for number in range(max(bars) + 1)]}


def _round_up(value: float) -> int:
    """Return the next number of the form 1, 2 or 5 times a power of ten."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if factor * step >= value:
                return factor * step
        step *= 10
