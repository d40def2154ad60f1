"""Leakage: what of an evaluation file stands in a training file already, at five levels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DataFileError
from pokkit_datagen.lines import lines
from pokkit_datagen.near import Neighbours, normalised, said
from pokkit_datagen.reading import ours, parse

EXAMPLES = 5
"""So many leaks of a level are named with their lines."""


class Facts(NamedTuple):
    """What of a row may leak.

    Args:
        line: Where it stands.
        first: The user's first turn.
        said: All words of the user and the assistant.
        template: Where it comes from, if its metadata says so.
        slots: Values of open slots, if its metadata has them.
        calls: All calls with their arguments as text, empty without calls.
        texts: Arguments that are texts as "tool.argument" and value.
        closed: Those arguments, as "tool.argument", whose values the tool's schema lists.
    """

    line: int
    first: str
    said: str
    template: str
    slots: tuple[str, ...]
    calls: str
    texts: tuple[tuple[str, str], ...]
    closed: frozenset[str]


@dataclass
class Level:
    """One kind of leak.

    Args:
        name: What is compared.
        of: How many the evaluation file has.
        leaked: How many of them training has too.
        examples: `(evaluation line, training line, what)` of the first few.
    """

    name: str
    of: int = 0
    leaked: int = 0
    examples: list[tuple[int, int, str]] = field(default_factory=list)

    def add(self, held: int, train: int, what: str) -> None:
        """Count a leak."""
        self.leaked += 1
        if len(self.examples) < EXAMPLES:
            self.examples.append((held, train, what[:200]))


@dataclass
class Leakage:
    """The outcome of comparing two files.

    Args:
        train, held: Rows read from each.
        levels: What must not leak: first turns, conversations, templates, open slot values.
        calls: Call sequences with equal arguments; closed values (hours, directions) make some unavoidable.
        texts: Free-text argument values; `leaked` are those that training has.
    """

    train: int
    held: int
    levels: list[Level]
    calls: Level
    texts: Level

    @property
    def clean(self) -> bool:
        """Whether nothing leaked that must not."""
        return not any(level.leaked for level in self.levels)

    def as_data(self) -> Json:
        """Return all of it as plain data."""
        must = {level.name: {**vars(level), "must": True} for level in self.levels}
        every = must | {level.name: {**vars(level), "must": False} for level in (self.calls, self.texts)}
        return {"train_rows": self.train, "eval_rows": self.held, "clean": self.clean, "levels": every}


def leakage(train: Path, held: Path) -> Leakage:
    """Compare an evaluation file with a training file; the training file is streamed, the other one kept in memory.

    Raises:
        DataFileError: A file can't be read, or a line of it is no conversation; named with its line.
    """
    kept = list(_facts(held))
    known = _Known(kept)
    number = 0
    for row in _facts(train):
        number += 1
        known.meet(row)
    return Leakage(number, len(kept), known.levels(), known.level("calls with arguments", "calls"), known.texts())


class _Known:
    """What evaluation has, and the first training line that has it too."""

    def __init__(self, held: list[Facts]) -> None:
        # A row may leave its tools out, so what one row tells of an argument holds for all.
        closed = frozenset().union(*(row.closed for row in held))
        self.held = [row._replace(texts=tuple(text for text in row.texts if text[0] not in closed)) for row in held]
        self.near = Neighbours([row.said for row in held])
        self.twins: dict[int, tuple[int, float]] = {}
        self.met: dict[str, dict[str, int]] = {name: {} for name in ("first", "folded", "template", "slots", "calls", "texts")}
        self.wanted = {name: {value for row in held for value in _values(row, name)} for name in self.met}

    def meet(self, row: Facts) -> None:
        """Note what a training row has in common with evaluation."""
        for name, met in self.met.items():
            for value in _values(row, name):
                if value in self.wanted[name]:
                    met.setdefault(value, row.line)
        for number, alike in self.near.near(row.said):
            self.twins.setdefault(number, (row.line, alike))

    def level(self, title: str, name: str) -> Level:
        """Count the evaluation rows, or the distinct values, that training has too."""
        distinct = name in ("template", "slots")
        level = Level(title)
        seen: set[str] = set()
        for row in self.held:
            for value in _values(row, name):
                if distinct and value in seen:
                    continue
                seen.add(value)
                level.of += 1
                if value in self.met[name]:
                    level.add(row.line, self.met[name][value], value)
        return level

    def levels(self) -> list[Level]:
        """Return what must not leak."""
        near = Level("near-duplicate conversation", len(self.held))
        for number, (line, alike) in sorted(self.twins.items()):
            near.add(self.held[number].line, line, f"{alike:.2f} alike: {self.held[number].first}")
        exact, folded = self.level("first user turn, exact", "first"), self.level("first user turn, normalised", "folded")
        return [exact, folded, near, self.level("template", "template"), self.level("open slot value", "slots")]

    def texts(self) -> Level:
        """Count free-text arguments."""
        return self.level("free-text argument value", "texts")


def _values(row: Facts, name: str) -> Iterable[str]:
    if name == "slots":
        return row.slots
    if name == "texts":
        return [f"{argument}: {value}" for argument, value in row.texts]
    value = normalised(row.first) if name == "folded" else getattr(row, name)
    return (value,) if value else ()


def _facts(path: Path) -> Iterator[Facts]:
    for number, line in lines(path):
        try:
            row = parse(line)
            yield facts(row, number)
        except ValueError as error:
            raise DataFileError(f"{path}:{number}: {error}; `pokkit-datagen clean` sorts such lines out") from None


def facts(row: Json, line: int) -> Facts:
    """Return what of a parsed row may leak.

    Raises:
        ValueError: A call's arguments are no JSON object.
    """
    metadata = ours(row)
    first = next((message["content"] for message in row["messages"] if message["role"] == "user"), "")
    calls = [call["function"] for message in row["messages"] for call in message.get("tool_calls") or ()]
    made = [(call["name"], _object(call)) for call in calls]
    slots = tuple(dict.fromkeys(text for value in metadata.get("slots", {}).values() for text in _strings(value)))
    texts = tuple(
        (f"{name}.{key}", value) for name, arguments in made for key, value in arguments.items() if isinstance(value, str)
    )
    dumped = orjson.dumps(made, option=orjson.OPT_SORT_KEYS).decode() if made else ""
    return Facts(line, first, said(row["messages"]), metadata.get("template", ""), slots, dumped, texts, _closed(row))


def _object(call: Json) -> Json:
    try:
        arguments = orjson.loads(call["arguments"])
    except orjson.JSONDecodeError:
        arguments = None
    if not isinstance(arguments, dict):
        raise ValueError(f"call of {call['name']}: its arguments are no JSON object: {call['arguments'][:60]!r}")
    return arguments


def _strings(value: Any) -> Iterator[str]:
    """Yield the texts in a slot's value; numbers and times are closed."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)


def _closed(row: Json) -> frozenset[str]:
    """Return the arguments, as "tool.argument", whose schema lists their values."""
    found = set()
    for tool in row.get("tools") or ():
        function = tool.get("function", tool)
        parameters = function.get("parameters") if isinstance(function, dict) else None
        properties = parameters.get("properties") if isinstance(parameters, dict) else None
        for name, schema in (properties if isinstance(properties, dict) else {}).items():
            if isinstance(schema, dict) and "enum" in schema:
                found.add(f"{function.get('name')}.{name}")
    return frozenset(found)
