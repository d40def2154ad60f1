"""A tool is a typed function with a docstring: its JSON schema and its simulated behaviour in one place."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

import docstring_parser
import jsonschema_rs
import orjson
import pydantic

from pokkit_datagen.errors import PluginError

if typing.TYPE_CHECKING:
    from datetime import datetime

    from pokkit_datagen.phone import Phone

Json: TypeAlias = dict[str, Any]
Behaviour: TypeAlias = "Callable[..., tuple[Phone, Json]]"
Reader: TypeAlias = "Callable[[str, datetime | None, str], set[tuple[Any, ...]]]"
Rule: TypeAlias = Callable[[str], Any]


@dataclass(frozen=True, eq=False)
class Tool:
    """A tool that a model may call, and what the simulated phone does when it is called.

    Args:
        name: The name in calls.
        description: What the model is told.
        parameters: JSON schema of the arguments (an object schema).
        behaviour: `(phone, **arguments) -> (phone, result)`; pure; raises `ToolError`.
        aliases: Other names that the `renamed` share of a mix may give it.
        readers: For groups of arguments whose values are not said literally: `(text, clock or None, locale) -> values` that
            a careful reader takes from a text.
        rules: Pure functions that arguments may be derived with, such as a note's title from its content.
    """

    name: str
    description: str
    parameters: Json
    behaviour: Behaviour
    aliases: tuple[str, ...] = ()
    readers: Mapping[tuple[str, ...], Reader] = field(default_factory=dict)
    rules: Mapping[str, Rule] = field(default_factory=dict)

    @cached_property
    def required(self) -> frozenset[str]:
        """Names of the arguments that every call must have."""
        return frozenset(self.parameters.get("required", ()))

    @cached_property
    def properties(self) -> Mapping[str, Json]:
        """Schema of each argument by its name."""
        return typing.cast("Mapping[str, Json]", self.parameters["properties"])

    @cached_property
    def shape(self) -> str:
        """Name and schema as text: what a decision to call this tool hangs on."""
        return f"{self.name} {orjson.dumps(self.parameters).decode()}"

    @cached_property
    def json(self) -> bytes:
        """The tool as it is advertised under its own name."""
        return self.advertised()

    @cached_property
    def is_valid(self) -> Callable[[Json], bool]:
        """A compiled test of whether arguments fit the schema."""
        return self._validator.is_valid

    @cached_property
    def _validator(self) -> jsonschema_rs.Validator:
        # An argument that the schema doesn't name was made up, whatever JSON Schema's default says of it.
        return jsonschema_rs.validator_for({"additionalProperties": False, **self.parameters}, retriever=_refuse)

    def problem(self, arguments: Any) -> str | None:
        """Say what is wrong with `arguments`, or None where they fit the schema."""
        error = next(iter(self._validator.iter_errors(arguments)), None)
        if error is None:
            return None
        path = ".".join(str(step) for step in error.instance_path)
        return f"{path}: {error.message}" if path else error.message

    def advertised(self, name: str | None = None) -> bytes:
        """Return the tool as compact JSON in OpenAI's form, under another name if one is given."""
        function = {"name": name or self.name, "description": self.description, "parameters": self.parameters}
        return orjson.dumps({"type": "function", "function": function})


@typing.overload
def tool(behaviour: Behaviour) -> Tool: ...


@typing.overload
def tool(
    *,
    aliases: tuple[str, ...] = (),
    readers: Mapping[tuple[str, ...], Reader] | None = None,
    rules: Sequence[Rule] = (),
) -> Callable[[Behaviour], Tool]: ...


def tool(
    behaviour: Behaviour | None = None,
    *,
    aliases: tuple[str, ...] = (),
    readers: Mapping[tuple[str, ...], Reader] | None = None,
    rules: Sequence[Rule] = (),
) -> Tool | Callable[[Behaviour], Tool]:
    """Make a tool of a typed function: `@tool` or `@tool(aliases=("add_alarm",))`.

    The function's first parameter is the phone, the others are the arguments. The docstring's first
    paragraph becomes the description, its `Args:` the descriptions of the arguments.
    """

    def make(function: Behaviour) -> Tool:
        return _tool_of(function, aliases, dict(readers or {}), {rule.__name__: rule for rule in rules})

    return make if behaviour is None else make(behaviour)


def _tool_of(
    behaviour: Behaviour, aliases: tuple[str, ...], readers: Mapping[tuple[str, ...], Reader], rules: Mapping[str, Rule]
) -> Tool:
    doc = docstring_parser.parse(behaviour.__doc__ or "")
    if not doc.short_description:
        raise PluginError(f"tool {behaviour.__name__!r} has no docstring; its first paragraph is what the model is told")
    described = {param.arg_name: param.description or "" for param in doc.params}
    description = " ".join(f"{doc.short_description} {doc.long_description or ''}".split())
    return Tool(behaviour.__name__, description, _schema_of(behaviour, described), behaviour, aliases, readers, rules)


def _refuse(uri: str) -> Any:
    """Keep a schema from elsewhere from reading files or the network."""
    raise ValueError(f"a schema may not refer to {uri!r}")


def _schema_of(behaviour: Behaviour, described: Mapping[str, str]) -> Json:
    hints = typing.get_type_hints(behaviour, include_extras=True)
    parameters = list(inspect.signature(behaviour).parameters.values())[1:]
    fields: dict[str, Any] = {}
    for parameter in parameters:
        default = ... if parameter.default is inspect.Parameter.empty else parameter.default
        fields[parameter.name] = (hints[parameter.name], default)
    model = pydantic.create_model(behaviour.__name__, **fields)
    raw = model.model_json_schema()
    schema: Json = {"type": "object", "properties": {}}
    for name, value in raw.get("properties", {}).items():
        plain = _plain(value, raw.get("$defs", {}))
        text = " ".join(described.get(name, "").split())
        schema["properties"][name] = {**plain, "description": text} if text else plain
    if raw.get("required"):
        schema["required"] = raw["required"]
    return schema


def _plain(schema: Any, definitions: Json) -> Any:
    """Inline references, drop titles, and say "optional" by absence instead of null."""
    if isinstance(schema, list):
        return [_plain(item, definitions) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _plain(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
    kept = {key: value for key, value in schema.items() if not (key == "title" and isinstance(value, str))}
    if kept.get("default", 0) is None:
        del kept["default"]
    choices = [choice for choice in kept.get("anyOf", ()) if choice != {"type": "null"}]
    if len(choices) == 1:
        kept = {**choices[0], **{key: value for key, value in kept.items() if key != "anyOf"}}
    return {key: _plain(value, definitions) for key, value in kept.items()}
