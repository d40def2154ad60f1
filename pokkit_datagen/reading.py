"""Reads data files of any origin, line by line; every fault is told with its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import orjson
from pydantic import ValidationError

from pokkit_datagen.checks.row import Row
from pokkit_datagen.context import read_clock
from pokkit_datagen.conversation import CONVERSATION, Json
from pokkit_datagen.errors import DataFileError, ToolError
from pokkit_datagen.phone import Call, Phone
from pokkit_datagen.tools import Tool

_MOST_BYTES = 10_000_000


def lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield (line number, line) of a file, without line ends and without a byte-order mark at its start.

    Raises:
        DataFileError: The file can't be read, is a folder, or is empty.
    """
    try:
        with path.open("rb") as stream:
            number = 0
            for number, line in enumerate(stream, 1):
                text = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
                yield number, text.rstrip(b"\r\n")
            if not number:
                raise DataFileError(f"{path}: the file is empty")
    except OSError as error:
        raise DataFileError(f"{path}: cannot be read: {error.strerror}") from None


def parse(line: bytes) -> Json:
    """Return a line as a checked conversation, as plain data.

    Raises:
        ValueError: It is no JSON, or no conversation in OpenAI's format; the message says where.
    """
    if len(line) > _MOST_BYTES:
        raise ValueError(f"the line has {len(line):,} bytes; more than {_MOST_BYTES:,} is no conversation")
    if not line.strip():
        raise ValueError("the line is empty")
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error}") from None
    try:
        CONVERSATION.validate_python(row)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        path = ".".join(str(step) for step in first["loc"])
        raise ValueError(f"{path or 'row'}: {first['msg']}") from None
    checked: Json = row
    return checked


def row_of(row: Json, known: Mapping[str, Tool]) -> Row:
    """Take a parsed conversation apart for the checks.

    Args:
        row: From `parse`.
        known: Tools of the plugins; their readers and rules serve the rows that use these tools.

    Raises:
        ValueError: A call's arguments or a tool's schema are not what they should be.
    """
    metadata = row.get("metadata") or {}
    renamed: dict[str, str] = metadata.get("renamed", {})
    messages = [_real(message, renamed) for message in row["messages"]]
    system = [message["content"] for message in messages if message["role"] in ("system", "developer")]
    spoken = [message for message in messages if message["role"] not in ("system", "developer")]
    offered = [_offered(tool, renamed, known) for tool in row.get("tools") or ()]
    tools = {tool.name: tool for tool in offered} or dict(known)
    calls = [_call(call) for message in spoken for call in message.get("tool_calls") or ()]
    text = "\n\n".join(system)
    return Row(
        messages=spoken,
        calls=calls,
        results=[_result(message) for message in spoken if message["role"] == "tool"],
        tools=tools,
        phone=None,
        clock=read_clock(text),
        system=system,
        situation=f"{text}\0{sorted(tool.shape for tool in offered)}",
        derived={key: tuple(value) for key, value in metadata.get("derived", {}).items()},
        locale=(metadata.get("axes") or {}).get("locale", "en_US"),
    )


def _real(message: Json, renamed: Mapping[str, str]) -> Json:
    kept = {key: value for key, value in message.items() if not (key == "tool_calls" and not value)}
    if renamed and "tool_calls" in kept:
        kept["tool_calls"] = [
            {**call, "function": {**call["function"], "name": renamed.get(call["function"]["name"], call["function"]["name"])}}
            for call in kept["tool_calls"]
        ]
    return kept


def _call(call: Json) -> Call:
    name, text = call["function"]["name"], call["function"]["arguments"]
    try:
        arguments = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise ValueError(f"call of {name}: its arguments are not JSON: {text[:60]!r}") from None
    if not isinstance(arguments, dict):
        raise ValueError(f"call of {name}: its arguments are no JSON object: {text[:60]!r}")
    return Call(name, arguments)


def _result(message: Json) -> Json:
    """Return a tool's answer as data; an answer from elsewhere may be any text, and tells no more than its words."""
    try:
        found = orjson.loads(message["content"])
    except orjson.JSONDecodeError:
        return {}
    return found if isinstance(found, dict) else {}


def _offered(tool: Any, renamed: Mapping[str, str], known: Mapping[str, Tool]) -> Tool:
    function = tool.get("function", tool)
    if not isinstance(function, dict) or not isinstance(function.get("name"), str):
        raise ValueError("a tool has no function with a name")
    name = renamed.get(function["name"], function["name"])
    parameters = {"type": "object", "properties": {}, **(function.get("parameters") or {})}
    ours = known.get(name)
    made = Tool(
        name,
        str(function.get("description", "")),
        parameters,
        _unplayable,
        (),
        ours.readers if ours else {},
        ours.rules if ours else {},
    )
    try:
        made.is_valid({})
    except ValueError as error:
        raise ValueError(f"tool {name!r}: its parameters are no JSON schema: {error}") from None
    return made


def _unplayable(phone: Phone, **arguments: Any) -> tuple[Phone, Json]:
    raise ToolError("not_simulated")
