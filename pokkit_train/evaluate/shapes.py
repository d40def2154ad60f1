"""Calls and tools in the shapes that others write them in, read as ours."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from pokkit_datagen.errors import DatagenError
from pokkit_datagen.phone import Call
from pokkit_datagen.task.matchers import ABSENT, MATCHERS, Matcher, any_of, exact, matcher_of, predicate
from pokkit_datagen.task.matching import Wanted, given_arguments
from pokkit_datagen.tools import Json, Tool

# The leaderboard's names of types as JSON Schema has them; any other name is kept.
_TYPES = {"dict": "object", "float": "number", "tuple": "array", "list": "array", "bool": "boolean"}
_HALF = re.compile("[\ud800-\udfff]")


def sound(value: Any) -> Any:
    """Return a JSON value as an app could take it: half a surrogate pair is replaced.

    Raises:
        ValueError: It holds NaN or infinity, or is nested too deeply.
    """
    try:
        written = json.dumps(value, ensure_ascii=False, allow_nan=False)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    return json.loads(_HALF.sub("\ufffd", written)) if _HALF.search(written) else value


def read_json(text: str | bytes) -> Any:
    """Read JSON that somebody else wrote.

    Raises:
        ValueError: It is none that an app could take.
    """
    try:
        return sound(json.loads(text))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def call_of(given: Any) -> Call:
    """Read a call: ours, OpenAI's (`{"function": {"name", "arguments"}}`), `{"name", "arguments"}` or `{"f": {...}}`.

    What can't be read becomes a call that fits no schema: a model's mistake, never ours.
    """
    if isinstance(given, Call):
        return given
    body = given.get("function", given) if isinstance(given, Mapping) else {}
    if not isinstance(body, Mapping):
        body = {}
    if "name" in body or len(body) != 1:
        return Call(sound(str(body.get("name", ""))), _arguments(body.get("arguments")))
    ((name, arguments),) = body.items()
    return Call(sound(str(name)), _arguments(arguments))


def _arguments(given: Any) -> Json:
    try:
        read = read_json(given or "{}") if isinstance(given, str | bytes) else sound({} if given is None else given)
    except ValueError:
        read = sound(str(given))
    return read if isinstance(read, dict) else {"": read}


def wanted_of(given: Any, tools: Mapping[str, Tool]) -> Wanted:
    """Read a wanted call: ours, or a call whose arguments are values or matchers (`{"hour": 7, "label": {"ignore": null}}`)."""
    if isinstance(given, Wanted):
        return given
    call = call_of(given)
    tool = tools.get(call.name)
    schemas = tool.properties if tool else {}
    return Wanted(
        call.name, {name: _matcher(value, schemas.get(name, {})) for name, value in given_arguments(call, tool).items()}
    )


def _matcher(value: Any, schema: Json) -> Matcher:
    """Return what a value demands: an object with one key is a matcher where it names one and the schema has no such field."""
    if not isinstance(value, dict) or schema.get("type") != "object":
        return matcher_of(value)
    if value.keys() & schema.get("properties", {}).keys() or not value.keys() & MATCHERS.keys():
        return exact(value)
    return any_of([_matcher(choice, schema) for choice in value["any"]]) if "any" in value else matcher_of(value)


def tool_of(given: Any) -> Tool:
    """Read a tool: ours, OpenAI's, or a function document of the leaderboard."""
    if isinstance(given, Tool):
        return given
    body = given.get("function", given)
    schema = {"type": "object", "properties": {}, **_schema(body.get("parameters") or {})}
    return Tool(body["name"], body.get("description", ""), schema, _nothing)


def wanted_of_answer(answer: Json) -> Wanted:
    """Read a possible answer of the leaderboard (`{"f": {"x": [1, ""]}}`) for a strict match."""
    ((name, fields),) = answer.items()
    return Wanted(name, {key: _choices(values) for key, values in fields.items()})


def _choices(values: Sequence[Any]) -> Matcher:
    stated = [value for value in values if value != ""]
    if not stated:
        return Matcher(lambda value: value == "", ABSENT, "nothing")
    matcher = any_of([_choice(value) for value in stated])
    return matcher if len(stated) == len(values) else Matcher(matcher.test, ABSENT, f"{matcher.said} or nothing")


def _choice(value: Any) -> Matcher:
    if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        items = [_choice(item) for item in value]
        return predicate(lambda given: _all_fit(items, given), [item.example for item in items])
    if not isinstance(value, dict):
        return exact(value)
    fields = {key: _choices(inner) for key, inner in value.items() if isinstance(inner, list)}
    example = {key: field.example for key, field in fields.items() if not field.optional}
    return predicate(lambda given: _fields_fit(fields, given), example)


def _all_fit(items: Sequence[Matcher], given: Any) -> bool:
    fits = isinstance(given, list) and len(given) == len(items)
    return fits and all(item.accepts(value) for item, value in zip(items, given, strict=True))


def _fields_fit(fields: Mapping[str, Matcher], given: Any) -> bool:
    if not isinstance(given, dict) or given.keys() - fields.keys():
        return False
    return all(field.accepts(given.get(key, ABSENT)) for key, field in fields.items())


def _schema(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_schema(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    read = {key: _schema(value) for key, value in schema.items() if not (key == "type" and value == "any")}
    if isinstance(kind := read.get("type"), str):
        read["type"] = _TYPES.get(kind, kind)
    return read


def _nothing(*_: Any, **__: Any) -> Any:
    raise DatagenError("this tool is only a description; it can't be called")
