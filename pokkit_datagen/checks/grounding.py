"""Grounding: where each argument of each call comes from, found again in what was visible before the call."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from contextlib import suppress
from datetime import datetime
from typing import Any

import orjson
from msgspec import Struct

from pokkit_datagen.checks.clock_reader import clock_faces
from pokkit_datagen.checks.date_reader import read_dates
from pokkit_datagen.checks.number_reader import read_numbers
from pokkit_datagen.checks.row import Row
from pokkit_datagen.phone import Call
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
_NONE = object()
_NESTED = (dict, list)

Visible = list[tuple[str, str]]


class Source(Struct, gc=False):
    """Where one argument comes from; `letter` is a key of `SOURCES`."""

    call: str
    path: str
    value: Any
    letter: str


def ungrounded(found: Sequence[Source]) -> list[str]:
    """Return a message for each argument that nothing visible explains."""
    return [
        f"call of {s.call}: nothing visible explains {s.path}={s.value!r}; say it in a turn, or give the tool a "
        f"reader, a rule or an enum for it"
        for s in found
        if s.letter == "-"
    ]


def sources(row: Row) -> list[Source]:
    """Return the source of every argument of a row."""
    found: list[Source] = []
    if not row.calls:
        return found
    number = 0
    visible: Visible = [("s", text) for text in row.system]
    for message in row.messages:
        if "tool_calls" in message:
            # What was said last explains most; the system text is looked at only if nobody said it.
            latest = visible[::-1]
            for _ in message["tool_calls"]:
                found += _explained(row, row.calls[number], number, latest)
                number += 1
            if number == len(row.calls):
                break
        content, role = message["content"], message["role"]
        if content:
            visible.append((_LETTERS[role], _plain(content) if role == "tool" and "\\" in content else content))
    return found


def _plain(content: str) -> str:
    """Return a result whose JSON escapes line breaks or quotes also as plain words."""
    with suppress(orjson.JSONDecodeError):  # a result from elsewhere may be any text
        return "\n".join([content, *(str(value) for _, value, _ in _leaves(orjson.loads(content), "", {}))])
    return content


def _explained(row: Row, call: Call, number: int, visible: Visible) -> list[Source]:
    tool = row.tools[call.name]
    read = _read_together(row, tool, call, visible)
    found = []
    for name, value in call.arguments.items():
        letter = read.get(name)
        if letter is None and row.derived and f"{number}.{name}" in row.derived:
            letter = _derived(tool, row.derived[f"{number}.{name}"], value, visible)
        if letter and not isinstance(value, _NESTED):
            found.append(Source(call.name, name, value, letter))
            continue
        schema = tool.properties.get(name, {})
        for path, leaf, inner in _leaves(value, name, schema):
            source = letter or _literal(leaf, inner, visible) or _read(row, leaf, inner, visible)
            found.append(Source(call.name, path, leaf, source))
    return found


def _read_together(row: Row, tool: Tool, call: Call, visible: Visible) -> dict[str, str]:
    """Explain arguments that a tool's own readers find together, such as hour and minute."""
    read: dict[str, str] = {}
    for names, reader in tool.readers.items():
        wanted = tuple([call.arguments.get(name, _NONE) for name in names])
        if _NONE in wanted:
            continue
        locale = row.phone.locale if row.phone else row.locale
        source = "-"
        for letter, text in visible:
            if wanted in reader(text, row.clock, locale):
                source = letter
                break
        for name in names:
            read[name] = source
    return read


def _literal(value: Any, schema: Mapping[str, Any], visible: Visible) -> str:
    """Explain a plain value by the words or numbers that say it."""
    if isinstance(value, bool) or "enum" in schema:
        return "c"
    if isinstance(value, str):
        for letter, text in visible:
            if value in text:
                return letter
        wanted = _folded(value)
        for letter, text in visible:
            if wanted in _folded(text):
                return letter
    else:
        for letter, text in visible:
            if value in read_numbers(text):
                return letter
    return "f" if schema.get("default", _NONE) == value else ""


def _read(row: Row, value: Any, schema: Mapping[str, Any], visible: Visible) -> str:
    """Explain a date or time of day, as the schema's `format` says, by the words that mean it."""
    reader = _READERS.get(schema.get("format", ""))
    if reader and isinstance(value, str):
        locale = row.phone.locale if row.phone else row.locale
        for letter, text in visible:
            if value in reader(text, row.clock, locale):
                return letter
    return "-"


def _times(text: str, now: datetime | None, locale: str) -> set[str]:
    return {f"{hour:02}:{minute:02}" for hour, minute in clock_faces(text, now, locale)}


_READERS: Mapping[str, Callable[[str, datetime | None, str], Set[str]]] = {"date": read_dates, "time": _times}


def _derived(tool: Tool, made: tuple[str, str], value: Any, visible: Visible) -> str:
    rule, words = made
    shown = any(_folded(words) in _folded(text) for _, text in visible)
    return "d" if shown and rule in tool.rules and tool.rules[rule](words) == value else "-"


def _folded(text: str) -> str:
    return " ".join(text.lower().split())


def _leaves(value: Any, path: str, schema: Mapping[str, Any]) -> Iterator[tuple[str, Any, Mapping[str, Any]]]:
    """Yield the plain values inside an argument with their dotted paths and their part of the schema."""
    if not isinstance(schema, dict):
        schema = {}  # `true`, and lists of items in old drafts, are schemas as well
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        for key, inner in value.items():
            yield from _leaves(inner, f"{path}.{key}", properties.get(key, {}))
    elif isinstance(value, list):
        items = schema.get("items", {})
        for index, inner in enumerate(value):
            yield from _leaves(inner, f"{path}.{index}", items)
    else:
        yield path, value, schema
