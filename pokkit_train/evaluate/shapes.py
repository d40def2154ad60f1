"""Calls and tools in the shapes that others write them in, read as ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from pokkit_datagen.errors import DatagenError
from pokkit_datagen.phone import Call
from pokkit_datagen.task.matchers import ABSENT, Matcher, any_of, exact, matcher_of, predicate
from pokkit_datagen.task.matching import Wanted
from pokkit_datagen.tools import Json, Tool

# The leaderboard's names of types as JSON Schema has them; any other name is kept.
_TYPES = {"dict": "object", "float": "number", "tuple": "array", "list": "array", "bool": "boolean"}


def call_of(given: Any) -> Call:
    """Read a call: ours, OpenAI's (`{"function": {"name", "arguments"}}`), `{"name", "arguments"}` or `{"f": {...}}`."""
    if isinstance(given, Call):
        return given
    body = given.get("function", given)
    if "name" in body and "arguments" in body:
        arguments = body["arguments"]
        return Call(body["name"], orjson.loads(arguments) if isinstance(arguments, str | bytes) else arguments)
    ((name, arguments),) = body.items()
    return Call(name, arguments)


def wanted_of(given: Any) -> Wanted:
    """Read a wanted call: ours, or a call whose arguments are values or matchers (`{"hour": 7, "label": {"ignore": null}}`)."""
    if isinstance(given, Wanted):
        return given
    call = call_of(given)
    return Wanted(call.name, {name: matcher_of(value) for name, value in call.arguments.items()})


def tool_of(given: Any) -> Tool:
    """Read a tool: ours, OpenAI's, or a function document of the leaderboard."""
    if isinstance(given, Tool):
        return given
    body = given.get("function", given)
    return Tool(body["name"], body.get("description", ""), _schema(body["parameters"]), _nothing)


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
