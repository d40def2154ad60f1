"""Grounding: where each argument of each call comes from, found again in what was visible before the call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from pokkit_datagen.checks.number_reader import read_numbers
from pokkit_datagen.checks.row import Row
from pokkit_datagen.conversation import Json
from pokkit_datagen.tools import Tool

SOURCES = {
    "u": "the user's words",
    "s": "the system text",
    "r": "an earlier result",
    "a": "an offer of Pokkit's that the user could see",
    "d": "derived by a rule from visible words",
    "f": "the schema's default",
    "c": "a choice that the schema lists",
    "-": "nothing",
}
_LETTERS = {"user": "u", "tool": "r", "assistant": "a"}


@dataclass(frozen=True, slots=True)
class Source:
    """Where one argument comes from; `letter` is a key of `SOURCES`."""

    call: str
    path: str
    value: Any
    letter: str


def ungrounded(found: Sequence[Source]) -> list[str]:
    """Return a message for each argument that nothing visible explains."""
    return [f"call of {s.call}: nothing visible explains {s.path}={s.value!r}" for s in found if s.letter == "-"]


def sources(row: Row) -> list[Source]:
    """Return the source of every argument of a row."""
    found: list[Source] = []
    number = 0
    for position, message in enumerate(row.messages):
        for _ in message.get("tool_calls", ()):
            call = row.calls[number]
            found += _Explained(row, position, number, row.tools[call.name]).arguments(call.arguments)
            number += 1
    return found


class _Explained:
    """Explains the arguments of one call by what stands before it."""

    def __init__(self, row: Row, position: int, number: int, tool: Tool) -> None:
        self.row = row
        self.number = number
        self.tool = tool
        visible = row.messages[:position]
        # What was said last explains most; only if nobody said it is the system text looked at.
        self.visible = [(_LETTERS[m["role"]], _words(m)) for m in reversed(visible) if m["content"]]
        self.visible += [("s", text) for text in row.system]

    def arguments(self, arguments: Json) -> list[Source]:
        name, read = self.tool.name, self._groups(arguments)
        return [
            Source(name, path, value, read.get(path.split(".")[0]) or self._leaf(path, value))
            for path, value in _leaves(arguments)
        ]

    def _groups(self, arguments: Json) -> dict[str, str]:
        """Explain arguments that a tool's own readers find together, such as hour and minute."""
        read: dict[str, str] = {}
        for names, reader in self.tool.readers.items():
            if not all(name in arguments for name in names):
                continue
            wanted = tuple(arguments[name] for name in names)
            locale = self.row.phone.locale if self.row.phone else "en_US"
            for letter, text in self.visible:
                if wanted in reader(text, self.row.clock, locale):
                    read.update(dict.fromkeys(names, letter))
                    break
        return read

    def _leaf(self, path: str, value: Any) -> str:
        top = path.split(".")[0]
        made = self.row.derived.get(f"{self.number}.{top}")
        if made is not None:
            return "d" if self._derived(made, value) else "-"
        schema = self.tool.properties.get(top, {})
        if isinstance(value, bool) or "enum" in schema or "enum" in schema.get("items", {}):
            return "c"
        wanted = _folded(value) if isinstance(value, str) else value
        for letter, text in self.visible:
            if wanted in (_folded(text) if isinstance(value, str) else read_numbers(text)):
                return letter
        return "f" if schema.get("default", _NONE) == value else "-"

    def _derived(self, made: tuple[str, str], value: Any) -> bool:
        rule, words = made
        rules = self.tool.rules
        shown = any(_folded(words) in _folded(text) for _, text in self.visible)
        return shown and rule in rules and rules[rule](words) == value


_NONE = object()


def _words(message: Json) -> str:
    """Return what a message says; a result whose JSON escapes line breaks or quotes also as plain words."""
    content: str = message["content"]
    if message["role"] == "tool" and "\\" in content:
        return "\n".join([content, *(str(value) for _, value in _leaves(orjson.loads(content)))])
    return content


def _folded(text: str) -> str:
    return " ".join(text.lower().split())


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the plain values inside arguments with their dotted paths."""
    items: Iterator[tuple[Any, Any]]
    if isinstance(value, Mapping):
        items = iter(value.items())
    elif isinstance(value, list):
        items = iter(enumerate(value))
    else:
        yield path, value
        return
    for key, inner in items:
        yield from _leaves(inner, f"{path}.{key}" if path else str(key))
