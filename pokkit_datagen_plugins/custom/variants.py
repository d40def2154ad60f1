"""Variants of a family's tool, as other apps would offer it: other names, other order, other words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from random import Random
from typing import Any, NamedTuple

import orjson
from xxhash import xxh3_64_intdigest

from pokkit_datagen.phone import Phone
from pokkit_datagen.tools import Tool
from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import Json, Param
from pokkit_datagen_plugins.custom.results import Kept

VARIANTS = 8
"""Variants of each family; the first has the names as they are written."""


class Variant(NamedTuple):
    """One tool of a family.

    Args:
        tool: The tool.
        names: What each of the family's parameters is called in it.
        loud: Whether its choices are written in capitals.
    """

    tool: Tool
    names: Mapping[str, str]
    loud: bool


@cache
def variant(family: Family, number: int) -> Variant:
    """Return one of a family's tools."""
    rng = Random(f"{family.name}/{number}")
    style = _plain if not number else rng.choice([_plain, _plain, _camel, _camel, _dashed])
    loud = number > 0 and rng.random() < 0.2
    names = {param.name: style(_named(param, rng, number)) for param in [*family.params, *family.slots.values()]}
    schema = _object(family.params, names, loud, rng, number)
    title = rng.choice([family.name, *family.other_names.split()]) if number else family.name
    about = rng.choice(family.about.strip().splitlines()).strip()
    return Variant(Tool(style(title), about, schema, _behaviour(family, names, loud)), names, loud)


def _plain(name: str) -> str:
    return name


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.title() for word in others)


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def _named(param: Param, rng: Random, number: int) -> str:
    return rng.choice(param.other_names) if number and param.other_names and rng.random() < 0.5 else param.name


def _object(params: tuple[Param, ...], names: Mapping[str, str], loud: bool, rng: Random, number: int) -> Json:
    order = list(params)
    if number:
        rng.shuffle(order)
    schema: Json = {"type": "object", "properties": {names[p.name]: _schema(p, names, loud, rng, number) for p in order}}
    required = [names[param.name] for param in order if not param.optional]
    if required:
        schema["required"] = required
    return schema


def _schema(param: Param, names: Mapping[str, str], loud: bool, rng: Random, number: int) -> Json:
    schema = _object(param.inside, names, loud, rng, number) if param.inside else _cased(param.schema, loud)
    bare = number and rng.random() < 0.15 and not ("minimum" in schema or "format" in schema)
    return schema if bare else {**schema, "description": param.about}


def _cased(schema: Json, loud: bool) -> Json:
    if not loud:
        return schema
    if "enum" in schema:
        schema = {**schema, "enum": [value.upper() for value in schema["enum"]]}
        return {**schema, "default": schema["default"].upper()} if "default" in schema else schema
    return {**schema, "items": _cased(schema["items"], loud)} if "items" in schema else schema


def _behaviour(family: Family, names: Mapping[str, str], loud: bool) -> Callable[..., tuple[Phone, Json]]:
    own = {given: name for name, given in names.items()}
    defaults = {name: _cased(param.schema, loud).get("default") for name, param in family.slots.items()}
    defaults = {name: value for name, value in defaults.items() if value is not None and value is not False}

    def behave(phone: Phone, **arguments: Any) -> tuple[Phone, Json]:
        told = {**defaults, **_flat(arguments, own)}
        seed = orjson.dumps([family.name, str(phone.now.date()), sorted(told.items(), key=str)])
        result: Json = {"success": True, **told}
        for name, give in family.gives.items():
            result[name] = give(xxh3_64_intdigest(seed + name.encode()), phone, told)
        return _counted(phone, family, told, result) if family.counts else (phone, result)

    return behave


def _flat(arguments: Mapping[str, Any], own: Mapping[str, str]) -> Json:
    flat: Json = {}
    for name, value in arguments.items():
        if isinstance(value, dict):
            flat.update(_flat(value, own))
        else:
            flat[own[name]] = value
    return flat


def _counted(phone: Phone, family: Family, told: Mapping[str, Any], result: Json) -> tuple[Phone, Json]:
    """Count what was taken in: the length of the lists among the arguments, or one."""
    kept = phone.state(Kept)
    total = kept.counts.get(family.name, 0) + max([len(value) for value in told.values() if isinstance(value, list)] or [1])
    return phone.with_state(Kept({**kept.counts, family.name: total})), {**result, family.counts: total}
