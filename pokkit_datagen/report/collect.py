"""Reads files once and gathers all that a report tells."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from random import Random
from tempfile import gettempdir

from pokkit_datagen.checks.leakage import leakage
from pokkit_datagen.clean.clusters import Clusters
from pokkit_datagen.clean.skeleton import skeleton
from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DataFileError
from pokkit_datagen.lines import BOM, raw_lines
from pokkit_datagen.registry import Registry
from pokkit_datagen.report.asked import compared, manifest_mix
from pokkit_datagen.report.numbers import Numbers
from pokkit_datagen.report.tokens import Tokens

SAMPLE = 500
"""So many conversations stand in the page."""

_LARGEST = 12


@dataclass
class Gathered:
    """A report's numbers, and the lines of its sample as (path, line number, line)."""

    data: Json
    sample: list[tuple[Path, int, bytes]] = field(default_factory=list)


def gather(
    paths: Sequence[Path], registry: Registry, tokenizer: Path | None, progress: Callable[[int], None] = lambda _: None
) -> Gathered:
    """Read files and return what a report tells of them.

    Args:
        paths: The first is what a model learns from; the others are compared with it for leaks.
        registry: The plugins, whose tools rows may call without listing them.
        tokenizer: Folder of the target tokenizer, for token lengths.
        progress: Told the number of lines from time to time.

    Raises:
        DataFileError: A file can't be read, or none of its lines is a conversation.
    """
    told = Gathered({"files": {}})
    for path in paths:
        told.data["files"][str(path)] = _file(path, registry, tokenizer, told, SAMPLE // len(paths), progress)
    told.data["leakage"] = {}
    for path in paths[1:]:
        both = (told.data["files"][str(name)] for name in (paths[0], path))
        if not any(numbers["unreadable"] for numbers in both):
            told.data["leakage"][str(path)] = leakage(paths[0], path).as_data()
    return told


def _file(
    path: Path, registry: Registry, tokenizer: Path | None, told: Gathered, size: int, progress: Callable[[int], None]
) -> Json:
    numbers = Numbers(registry.tools)
    tokens = Tokens(tokenizer) if tokenizer else None
    near = _Near() if find_spec("rensa") else None
    reservoir = _Reservoir(size)
    digest = hashlib.sha256()
    for number, raw in raw_lines(path):
        digest.update(raw)
        line = (raw.removeprefix(BOM) if number == 1 else raw).rstrip(b"\r\n")
        found = numbers.add(number, line)
        if found is None:
            continue
        parsed, row = found
        reservoir.offer(number, line)
        if tokens:
            tokens.add(parsed)
        if near:
            near.add(skeleton(parsed, row), number)
        if number % 500 == 0:
            progress(number)
    if not numbers.rows:
        raise DataFileError(f"{path}:{numbers.problems[0][0]}: {numbers.problems[0][1]}; no line is a conversation")
    told.sample += [(path, number, line) for number, line in sorted(reservoir.kept)]
    data = {"sha256": digest.hexdigest(), **numbers.as_data()}
    data["tokens"] = tokens.as_data() if tokens else None
    data["near"] = near.as_data() if near else None
    asked = manifest_mix(path)
    data["mix"] = compared(asked[0], data) if asked else None
    data["split"] = asked[1] if asked else ""
    return data


class _Reservoir:
    """Keeps an even sample of a stream (algorithm R, Vitter 1985)."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._seen = 0
        self._rng = Random(0)
        self.kept: list[tuple[int, bytes]] = []

    def offer(self, number: int, line: bytes) -> None:
        self._seen += 1
        if len(self.kept) < self._size:
            self.kept.append((number, line))
        else:
            place = int(self._rng.random() * self._seen)
            if place < self._size:
                self.kept[place] = (number, line)


class _Near:
    """Clusters of rows whose wording is nearly the same."""

    def __init__(self) -> None:
        self._clusters = Clusters(Path(gettempdir()))

    def add(self, text: str, number: int) -> None:
        self._clusters.add(self._clusters.place(text), text, number)

    def as_data(self) -> Json:
        sizes, firsts = self._clusters.sizes, self._clusters.firsts
        order = sorted(range(len(sizes)), key=lambda cluster: (-sizes[cluster], cluster))
        largest = [
            {"rows": sizes[cluster], "line": firsts[cluster], "words": self._clusters.text(cluster)[:200]}
            for cluster in order[:_LARGEST]
            if sizes[cluster] > 1
        ]
        by_size = Counter(min(size, 10) for size in sizes)
        self._clusters.close()
        return {
            "clusters": len(sizes),
            "rows_alone": by_size[1],
            "share_near": round(1 - by_size[1] / max(1, sum(sizes)), 4),
            "sizes": [by_size[size] for size in range(1, 11)],
            "largest": largest,
        }
