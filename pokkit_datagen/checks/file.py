"""Checks a whole file of conversations, ours or anybody's."""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

import orjson

from pokkit_datagen.checks.behaviour import missing_behaviours
from pokkit_datagen.checks.contradiction import Seen, decisions
from pokkit_datagen.checks.grounding import SOURCES, sources, ungrounded
from pokkit_datagen.checks.privacy import private_words
from pokkit_datagen.checks.row import Row
from pokkit_datagen.checks.schema import schema_problems
from pokkit_datagen.checks.structure import structure_problems
from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DatagenError
from pokkit_datagen.lines import lines
from pokkit_datagen.mix import Mix
from pokkit_datagen.reading import ours, parse, row_of
from pokkit_datagen.registry import Registry
from pokkit_datagen.rows import RowMaker


@dataclass
class FileCheck:
    """The outcome of checking a file.

    Args:
        rows: Lines read.
        problems: `(line number, what is wrong)`.
        duplicates: Rows whose user text and calls stood in an earlier row.
        replayed: Rows that were made again and came out the same to the byte.
        grounding: Arguments by their source.
    """

    rows: int = 0
    problems: list[tuple[int, str]] = field(default_factory=list)
    duplicates: int = 0
    replayed: int = 0
    grounding: Counter[str] = field(default_factory=Counter)


def check_file(path: Path, registry: Registry) -> FileCheck:
    """Check every row of a file: structure, schema, grounding, contradictions, and, for rows of ours, replay and privacy.

    Raises:
        DataFileError: The file can't be read at all.
    """
    outcome = FileCheck()
    keys: set[int] = set()
    seen = Seen()
    maker = maker_of(path, registry)
    for number, line in lines(path):
        outcome.rows += 1
        try:
            parsed = parse(line)
            row = row_of(parsed, registry.tools)
        except ValueError as error:
            outcome.problems.append((number, str(error)))
            continue
        outcome.problems += ((number, problem) for problem in _row_problems(row, parsed, outcome))
        key = row.key()
        outcome.duplicates += key in keys
        keys.add(key)
        if sum(seen.contradicts(mark) for mark in decisions(row, lacking=False)):
            outcome.problems.append((number, "decides differently from an earlier row after the same words"))
        if maker:
            outcome.problems += ((number, problem) for problem in _replay(maker, parsed, line, outcome))
    return outcome


def _row_problems(row: Row, parsed: Json, outcome: FileCheck) -> list[str]:
    problems = structure_problems(row.messages) or schema_problems(row)
    if problems:
        return problems
    found = sources(row)
    outcome.grounding.update(SOURCES[source.letter] for source in found)
    metadata = ours(parsed)
    problems = ungrounded(found)
    if "scenario" in metadata:
        problems += private_words(row) + missing_behaviours(row, metadata.get("behaviours", ()))
    return problems


def _replay(maker: RowMaker, parsed: Json, line: bytes, outcome: FileCheck) -> Iterator[str]:
    metadata = ours(parsed)
    name, _, k = str(metadata.get("id", "")).rpartition("/")
    if name not in maker.registry.scenarios or not k.isdigit() or "paraphrase" in metadata:
        return
    try:
        again = maker.candidate(name, str(metadata.get("split")), int(k)).line
    except DatagenError as error:
        yield f"can't be made again: {error}"
        return
    if again == line:
        outcome.replayed += 1
    else:
        yield f"differs from the row that seed {maker.mix.seed} gives for {metadata['id']}: was it edited, or the plugin changed?"


def maker_of(path: Path, registry: Registry) -> RowMaker | None:
    """Return what makes the file's rows again, if its manifest lies beside it and fits this installation."""
    manifest = Path(f"{path}.manifest.json")
    try:
        told: dict[str, Any] = orjson.loads(manifest.read_bytes())
        mix = Mix.model_validate(told["mix"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    here = {"python": platform.python_version(), **{name: version(name) for name in told["versions"] if name != "python"}}
    fits = here["python"].split(".")[:2] == told["versions"]["python"].split(".")[:2]
    fits = fits and all(here[name] == told["versions"][name] for name in here if name != "python")
    domains_here = all(domain in registry.domains for domain in mix.domains)
    mix = mix.model_copy(update={"paraphrase": None})  # a check asks no model
    return RowMaker(registry, mix) if fits and domains_here and told.get("format") == "jsonl" else None
