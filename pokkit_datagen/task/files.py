"""Reads a YAML file of tasks: templates that become several tasks each, by their parameters or as pairs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from pokkit_datagen.errors import DatagenError, TaskError, near
from pokkit_datagen.task.detectors import DETECTORS
from pokkit_datagen.task.model import Task, Turn

_PLACE = re.compile(r"\{(\w+)\}")
_TURN_KEYS = frozenset(Turn.model_fields)
_TEMPLATE_KEYS = frozenset(("id", "names", "each", "both"))
_FILE_KEYS = ("suite", "defaults", "matchers", "tasks")


def read_tasks(path: Path) -> tuple[str, list[Task]]:
    """Return the suite's name and the tasks of a file.

    Raises:
        TaskError: The file is no such file; says where, what, and what to write instead.
    """
    try:
        text = path.read_text("utf-8")
        data, node = yaml.safe_load(text), yaml.compose(text)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark else str(path)
        raise TaskError(f"{where}: can't be read as YAML: {' '.join(str(error).split())}") from error
    if node is None or not isinstance(data, dict) or not isinstance(data.get("tasks"), list):
        raise TaskError(f"{path}:1: a file of tasks is a mapping with 'suite' and 'tasks'; write 'tasks:' and a list below it")
    for key in data:
        if key not in _FILE_KEYS:
            raise TaskError(f"{path}: unknown key {key!r}; {near(str(key), _FILE_KEYS)}")
    listed = next(value for key, value in node.value if key.value == "tasks").value
    tasks: dict[str, Task] = {}
    for template, where in zip(data["tasks"], listed, strict=True):
        place = f"{path}:{where.start_mark.line + 1}"
        for task in _tasks(template, data, place):
            if task.id in tasks:
                raise TaskError(f"{place}: two tasks are called {task.id!r}; rename one")
            tasks[task.id] = task
    return str(data.get("suite", path.stem)), list(tasks.values())


def _tasks(template: Any, data: dict[str, Any], place: str) -> Iterator[Task]:
    if not isinstance(template, dict) or "id" not in template:
        raise TaskError(f"{place}: a task needs an 'id'; write such as '- id: alarm_plain'")
    body = merged(data.get("defaults") or {}, {key: value for key, value in template.items() if key not in _TEMPLATE_KEYS})
    for number, parameters in enumerate(_parameters(template, place), 1):
        halves = template.get("both") or [{}]
        for letter, half in zip("ab" if len(halves) > 1 else ("",), halves, strict=True):
            own = {
                "id": f"{template['id']}/{number}{letter}",
                "template": template["id"],
                "pair": f"{template['id']}/{number}" if letter else "",
                "parameters": parameters,
                "where": place,
            }
            filled = _filled(merged(body, half), parameters)
            yield _task({**_with_turns(filled, data.get("matchers") or {}), **own}, place)


def _parameters(template: dict[str, Any], place: str) -> list[dict[str, Any]]:
    names, each = str(template.get("names", "")).split(), template.get("each", [{}])
    if not names:
        return [dict(one) for one in each]
    for values in each:
        if not isinstance(values, list) or len(values) != len(names):
            raise TaskError(f"{place}: {values!r} has not the {len(names)} values of 'names'; write one value for each name")
    return [dict(zip(names, values, strict=True)) for values in each]


def merged(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """Return two mappings as one; where both have a mapping, these are merged too, else the second wins."""
    both = {key: merged(first[key], second[key]) for key in first.keys() & second.keys() if _mappings(first[key], second[key])}
    return {**first, **second, **both}


def _mappings(first: Any, second: Any) -> bool:
    return isinstance(first, dict) and isinstance(second, dict)


def _filled(value: Any, parameters: dict[str, Any]) -> Any:
    """Put parameters in their places; one that stands alone keeps its type."""
    if isinstance(value, dict):
        return {_filled(key, parameters): _filled(inner, parameters) for key, inner in value.items()}
    if isinstance(value, list):
        return [_filled(item, parameters) for item in value]
    if not isinstance(value, str):
        return value
    alone = _PLACE.fullmatch(value)
    if alone and alone[1] in parameters:
        return parameters[alone[1]]
    return _PLACE.sub(lambda found: str(parameters.get(found[1], found[0])), value)


def _with_turns(body: dict[str, Any], matchers: dict[str, Any]) -> dict[str, Any]:
    """Gather the keys of an only turn into `turns`, and add the matchers that calls of a tool have anyway."""
    own = {key: value for key, value in body.items() if key in _TURN_KEYS}
    rest = {key: value for key, value in body.items() if key not in _TURN_KEYS}
    turns = [{**own, **turn} for turn in rest.get("turns", [{}])]
    renamed = {shown: name for name, shown in rest.get("offer", {}).get("rename", {}).items()}
    for turn in turns:
        calls = turn.get("calls", [])
        turn["calls"] = [
            {tool: {**matchers.get(renamed.get(tool, tool), {}), **(arguments or {})} for tool, arguments in call.items()}
            for call in calls
        ]
    return {**rest, "turns": turns}


def _task(body: dict[str, Any], place: str) -> Task:
    try:
        task = Task.model_validate(body)
        for turn in task.turns:
            _ = turn.wanted
            for name in (*turn.shows, *turn.never_shows):
                if name not in DETECTORS:
                    raise TaskError(f"{place}: task {task.id}: there is no detector {name!r}; {near(name, DETECTORS)}")
            for pattern in (*turn.says, *turn.never_says):
                re.compile(pattern)
    except ValidationError as error:
        first = error.errors()[0]
        path = ".".join(str(part) for part in first["loc"])
        raise TaskError(f"{place}: task {body['id']}: {path}: {first['msg']}{_hint(first)}") from error
    except re.error as error:
        raise TaskError(f"{place}: task {body['id']}: a pattern is wrong: {error}") from error
    except TaskError:
        raise
    except DatagenError as error:
        raise TaskError(f"{place}: task {body['id']}: {error}") from error
    return task


def _hint(error: Any) -> str:
    if error["type"] != "extra_forbidden":
        return ""
    return f"; {near(str(error['loc'][-1]), [*Task.model_fields, *Turn.model_fields])}"
