"""The verdicts of the Berkeley Function Calling Leaderboard's AST checker for Python, reimplemented.

Shapes are the leaderboard's own: possible answers `[{"f": {"x": [1, ""]}}]` (the empty text marks an optional parameter),
decoded calls `[{"f": {"x": 1}}]`, function documents with `parameters`. Held to the package `bfcl-eval` by a test.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pokkit_datagen.tools import Json

_TYPES: Mapping[str, type] = {
    "string": str,
    "integer": int,
    "float": float,
    "boolean": bool,
    "array": list,
    "tuple": list,
    "dict": dict,
    "any": str,
}
_PASSED_OVER = re.compile(r"[ ,./\-_*^]")


def accepts(expected: Sequence[Json], actual: Sequence[Json], functions: Sequence[Json]) -> bool:
    """Tell whether the leaderboard accepts decoded calls; data that its checker stumbles over is not accepted."""
    try:
        return _accepts(expected, actual, functions)
    except (AttributeError, IndexError, KeyError, TypeError):
        return False


def _accepts(expected: Sequence[Json], actual: Sequence[Json], functions: Sequence[Json]) -> bool:
    if len(expected) != len(actual):
        return False
    left = list(actual)
    for answer in expected:
        (name,) = answer
        single = len(functions) == len(expected) == 1
        function = functions[0] if single else next(each for each in functions if each["name"] == name)
        # The first call that fits is taken, even where a later answer then finds none.
        found = next((at for at, call in enumerate(left) if _call_fits(function, call, answer[name])), None)
        if found is None:
            return False
        del left[found]
    return True


def _call_fits(function: Json, call: Json, answer: Json) -> bool:
    if function["name"] not in call:
        return False
    given = call[function["name"]]
    properties, required = function["parameters"]["properties"], function["parameters"]["required"]
    if any(name not in given for name in required):
        return False
    for name, value in given.items():
        if name not in properties or name not in answer or not _value_fits(value, answer[name], properties[name]):
            return False
    return all(name in given or "" in answers for name, answers in answer.items())


def _value_fits(value: Any, answers: Sequence[Any], schema: Json) -> bool:
    kind = _TYPES[schema["type"]]
    inner = _TYPES[schema["items"]["type"]] if kind is list else None
    if schema["type"] == "tuple" and type(value) is tuple:
        value = list(value)
    if schema["type"] == "float" and type(value) is int:
        value = float(value)
    fit = _type_fit(value, answers, kind, inner)
    if fit != "typed":
        return fit == "variable" and value in answers
    if kind is dict:
        return _object_fits(value, answers)
    if kind is list and inner is dict:
        return any(_objects_fit(value, answer) for answer in answers)
    if kind is str:
        return _plain(value) in [_plain(answer) for answer in answers if type(answer) is str]
    if kind is list:
        return [_plain(item) for item in value] in [[_plain(item) for item in answer] for answer in answers]
    return bool(value in answers)


def _type_fit(value: Any, answers: Sequence[Any], kind: Any, inner: Any) -> str:
    """Return `typed`, `variable` (the answers are of another type than the schema: a name in its place) or an empty text."""
    answered = next((type(answer) for answer in answers if answer != ""), None)
    fit = "variable" if answered not in (None, kind) else "typed"
    if type(value) is not kind:
        return "variable" if answered is type(value) else ""
    if inner is None:
        return fit
    for answer in answers:
        if type(answer) is not list or all(_type_fit(item, answer, inner, None) for item in value):
            return fit
    return ""


def _object_fits(value: Json, answers: Sequence[Any]) -> bool:
    return any(_fields_fit(value, answer) for answer in answers if answer != "")


def _fields_fit(value: Json, answer: Json) -> bool:
    for name, field in value.items():
        if name not in answer:
            return False
        # By number, as the leaderboard does: a nested object here is data that its checker can't read.
        if _plain(field) not in [_plain(answer[name][at]) for at in range(len(answer[name]))]:
            return False
    return all(name in value or "" in allowed for name, allowed in answer.items())


def _objects_fit(values: Sequence[Json], answer: Sequence[Any]) -> bool:
    return len(values) == len(answer) and all(_object_fits(value, [answer[at]]) for at, value in enumerate(values))


def _plain(value: Any) -> Any:
    return _PASSED_OVER.sub("", value).lower().replace("'", '"') if type(value) is str else value
