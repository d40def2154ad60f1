"""A part: some thousand candidates as one file, with what is needed to accept or refuse them.

A line of JSON, then arrays, then the rows as lines. The hashes are sorted, so that a range of them is one slice.
"""

from __future__ import annotations

import mmap
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import orjson

from pokkit_datagen.engine.tasks import Task
from pokkit_datagen.rows import Candidate

Made = Candidate | str
"""A candidate, or what is unclear about it."""

Kind = tuple[Any, ...]
"""What a row is counted by: its axes, the letters of its grounding, and what became of turns to be reworded."""

_ARRAYS = {"streams": "H", "kinds": "I", "keys": "Q", "key_rows": "I", "marks": "Q", "reworded": "Q", "reworded_rows": "I"}
"""Stream and kind of each row; hashes of words and calls, sorted, and their rows; decision marks, sorted; those of rows that a
language model reworded, sorted, and their rows."""

_ALL = 1 << 64


def pack(task: Task, made: Sequence[Made], lines: Sequence[bytes]) -> bytes:
    """Return the bytes of a part.

    Args:
        task: What it was made from.
        made: The candidates, in the order of the rows.
        lines: What is to be written of each; nothing of one that is lost.
    """
    keys: dict[int, int] = {}
    kinds: dict[Kind, int] = {}
    marks: set[int] = set()
    reworded: list[tuple[int, int]] = []
    numbers, kept = array("I", bytes(4 * len(made))), []
    for row, candidate in enumerate(made):
        if isinstance(candidate, str):
            kept.append(b"")
            continue
        kept.append(lines[row] if keys.setdefault(candidate.key, row) == row else b"")
        axes = candidate.axes
        kind = (axes.system_prompt, axes.tools, axes.locale, axes.noise, candidate.grounding, candidate.paraphrase)
        numbers[row] = kinds.setdefault(kind, len(kinds))
        if candidate.plain:
            reworded += [(mark, row) for mark in candidate.decisions]
        else:
            marks.update(candidate.decisions)
    sorted_keys = sorted(keys)
    columns = (task.order, numbers, sorted_keys, [keys[key] for key in sorted_keys], sorted(marks), *_columns(reworded))
    arrays = [array(code, column) for code, column in zip(_ARRAYS.values(), columns, strict=True)]
    head = {
        "name": task.name,
        "first": list(task.first.items()),
        "lost": [row for row, line in enumerate(kept) if not line],
        "unclear": [(row, candidate) for row, candidate in enumerate(made) if isinstance(candidate, str)],
        "kinds": list(kinds),
        "lengths": [len(column) for column in arrays],
    }
    front = b"".join([orjson.dumps(head), b"\n", *(column.tobytes() for column in arrays)])
    return b"\n".join([front + kept[0], *kept[1:]]) if kept else front


def _columns(pairs: Sequence[tuple[int, int]]) -> tuple[list[int], list[int]]:
    ordered = sorted(pairs)
    return [value for value, _ in ordered], [row for _, row in ordered]


class Part:
    """A part that lies on disk.

    Args:
        path: Where.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def head(self) -> dict[str, Any]:
        """Return what stands in the first line."""
        with self.path.open("rb") as file:
            found: dict[str, Any] = orjson.loads(file.readline())
        return found

    def numbers(self, name: str, low: int = 0, high: int = _ALL) -> array[int]:
        """Return one of the arrays; of a sorted one, with `low` and `high`, what is at least the one and below the other."""
        with self.path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
            line = mapped.readline()
            places, _ = _places(len(line), orjson.loads(line)["lengths"])
            start, end, code = places[name]
            with memoryview(mapped) as view, view[start:end] as own, own.cast(code) as values:  # type: ignore[call-overload]
                first = bisect_left(values, low) if low else 0
                last = bisect_left(values, high) if high < _ALL else len(values)
                return array(code, values[first:last].tobytes())

    def task(self) -> Task:
        """Return what the part was made from."""
        head = self.head()
        return Task(head["name"], self.numbers("streams"), dict(head["first"]))

    def by_row(self, name: str) -> Iterator[tuple[int, int]]:
        """Return the hashes of `keys` or of `reworded`, each with its row."""
        rows = "key_rows" if name == "keys" else "reworded_rows"
        return zip(self.numbers(name), self.numbers(rows), strict=True)

    def lines(self) -> list[bytes]:
        """Return the rows; a lost one is empty."""
        with self.path.open("rb") as file:
            line = file.readline()
            _, end = _places(len(line), orjson.loads(line)["lengths"])
            file.seek(end)
            return file.read().split(b"\n")

    def counts(self, lost: set[int]) -> Counter[tuple[int, Kind]]:
        """Count the rows that are not lost by stream and kind."""
        kinds = [tuple(tuple(part) if isinstance(part, list) else part for part in kind) for kind in self.head()["kinds"]]
        pairs = enumerate(zip(self.numbers("streams"), self.numbers("kinds"), strict=True))
        found = Counter(pair for row, pair in pairs if row not in lost)
        return Counter({(stream, kinds[kind]): count for (stream, kind), count in found.items()})


def _places(start: int, lengths: Sequence[int]) -> tuple[dict[str, tuple[int, int, str]], int]:
    """Return where each array begins and ends, with its type, and where the rows begin."""
    places = {}
    for (name, code), length in zip(_ARRAYS.items(), lengths, strict=True):
        end = start + length * array(code).itemsize
        places[name] = (start, end, code)
        start = end
    return places, start
