"""Reads a row of any origin; what is wrong with it is told in words."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from typing import Any

import orjson
from pydantic import TypeAdapter, ValidationError

from pokkit_datagen.checks.row import Row, dumped_call
from pokkit_datagen.context import read_clock
from pokkit_datagen.conversation import CONVERSATION, Json, Metadata
from pokkit_datagen.errors import ToolError
from pokkit_datagen.lines import MOST_BYTES
from pokkit_datagen.phone import Call, Phone
from pokkit_datagen.tools import Tool

_METADATA = TypeAdapter(Metadata)


def load(line: bytes) -> Json:
    """Return the JSON object that a line holds.

    Raises:
        ValueError: It is none, or one of its keys stands twice.
    """
    if len(line) > MOST_BYTES:
        raise ValueError(f"the line has more than {MOST_BYTES:,} bytes; that is no conversation")
    if not line.strip():
        raise ValueError("the line is empty")
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise ValueError(f"not JSON: {_hint(line, str(error))}") from None
    if isinstance(row, list):
        raise ValueError("a JSON array; write one object a line: jq -c '.[]'")
    if not isinstance(row, dict):
        raise ValueError("no JSON object")
    if _dumped(row, "the row") != line:  # where it is equal, no key can stand twice
        json.loads(line, object_pairs_hook=_without_doubles)
    return row


def parse(line: bytes) -> Json:
    """Return a line as a checked conversation, as plain data.

    Raises:
        ValueError: It is no JSON, or no conversation in OpenAI's format; the message says where.
    """
    row = load(line)
    require_conversation(row)
    return row


def require_conversation(row: Json) -> None:
    """Refuse what is no conversation in OpenAI's format.

    Raises:
        ValueError: The message says where.
    """
    try:
        CONVERSATION.validate_python(row)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        path = ".".join(str(step) for step in first["loc"])
        raise ValueError(f"{path or 'row'}: {first['msg']}") from None


def ours(row: Json) -> Json:
    """Return a row's metadata if it has the form of ours, else nothing: other people's may say anything under the same names."""
    metadata: Json = row.get("metadata") or {}
    if not metadata:
        return metadata
    try:
        _METADATA.validate_python(metadata)
    except ValidationError:
        return {}
    return metadata


def _hint(line: bytes, problem: str) -> str:
    """Say in plainer words what is wrong with a line that is no JSON."""
    if b"\0" in line:
        coded = "; the file seems to be UTF-16, save it as UTF-8" if line.count(b"\0") * 3 > len(line) else ""
        return f"a NUL byte at column {line.index(0) + 1}{coded}"
    if "unexpected end" in problem or "end of data" in problem or "EOF" in problem:
        return f"{problem}; the line is cut off"
    if re.search(rb"\b(NaN|-?Infinity)\b", line):
        return f"{problem}; NaN and Infinity are no JSON, write null or a number"
    return problem


def _dumped(data: Json, what: str) -> bytes:
    try:
        return orjson.dumps(data)
    except orjson.JSONEncodeError:
        raise ValueError(f"{what} is nested more than 254 deep") from None


def _without_doubles(pairs: list[tuple[str, Any]]) -> Json:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        double = next(key for key in found if keys.count(key) > 1)
        raise ValueError(f"the key {double[:60]!r} stands twice in one object")
    return found


def row_of(row: Json, known: Mapping[str, Tool]) -> Row:
    """Take a parsed conversation apart for the checks.

    Args:
        row: From `parse`.
        known: Tools of the plugins; their readers and rules serve the rows that use these tools.

    Raises:
        ValueError: A call's arguments or a tool's schema are not what they should be.
    """
    metadata = ours(row)
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
        clock=_clock(text),
        system=system,
        situation=f"{text}\0{sorted(tool.shape for tool in offered)}",
        asked=[message["content"] for message in spoken if message["role"] == "user"],
        said=[message["content"] for message in spoken if message["role"] != "tool" and message["content"]],
        answered=[message["content"] for message in spoken if message["role"] == "tool"],
        dumped=[dumped_call(call.name, orjson.dumps(call.arguments)) for call in calls],
        derived={key: tuple(value) for key, value in metadata.get("derived", {}).items()},
        locale=metadata.get("axes", {}).get("locale", "en_US"),
    )


def _clock(text: str) -> datetime | None:
    """Return the moment that the system text tells; none where its words look like a clock but name no day that there is."""
    with suppress(ValueError):
        return read_clock(text)
    return None


def _real(message: Json, renamed: Mapping[str, str]) -> Json:
    kept = {key: value for key, value in message.items() if not (key == "tool_calls" and not value)}
    kept.setdefault("content", None)
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
    _dumped(arguments, f"call of {name}: its argument")
    return Call(name, arguments)


def _result(message: Json) -> Json:
    """Return a tool's answer as data; an answer from elsewhere may be any text, and tells no more than its words."""
    try:
        found = orjson.loads(message["content"])
    except orjson.JSONDecodeError:
        return {}
    return found if isinstance(found, dict) else {}


def _offered(tool: Json, renamed: Mapping[str, str], known: Mapping[str, Tool]) -> Tool:
    function = tool.get("function", tool)
    if not isinstance(function, dict) or not isinstance(function.get("name"), str):
        raise ValueError("a tool has no function with a name")
    name = renamed.get(function["name"], function["name"])
    return _tool(orjson.dumps(function), name, known.get(name))


@lru_cache(maxsize=4096)
def _tool(text: bytes, name: str, own: Tool | None) -> Tool:
    """Make a tool of its JSON, once: the same few stand in thousands of rows, and schemas take long to compile."""
    function = orjson.loads(text)
    parameters = _parameters(name, function.get("parameters") or {})
    readers, rules = (own.readers, own.rules) if own else ({}, {})
    made = Tool(name, str(function.get("description", "")), parameters, _unplayable, (), readers, rules)
    try:
        made.is_valid({})
    except ValueError as error:
        raise ValueError(f"tool {name!r}: its parameters are no JSON schema: {str(error).splitlines()[0]}") from None
    return made


def _parameters(name: str, given: Any) -> Json:
    """Return a tool's schema; parts of it that are no schemas of their own are refused."""
    if not isinstance(given, dict):
        raise ValueError(f"tool {name!r}: its parameters are no JSON schema: {str(given)[:60]!r}")
    schema: Json = {"type": "object", "properties": {}, **given}
    if not isinstance(schema["properties"], dict):
        raise ValueError(f"tool {name!r}: its properties are no object")
    return schema


def _unplayable(phone: Phone, **arguments: Any) -> tuple[Phone, Json]:
    raise ToolError("not_simulated")
