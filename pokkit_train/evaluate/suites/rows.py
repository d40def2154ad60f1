"""Held-out conversations as a suite: whether a model makes the very calls of the rows that `pokkit-datagen` set apart.

A row becomes a task if its owner says one thing, all calls come in answer to it at once, and all tools that it calls or
shows are built in. The model sees what the row shows: its system text, or none; its tools, or none.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson

from pokkit_datagen.reading import ours
from pokkit_datagen.registry import Registry
from pokkit_datagen.task.model import Task
from pokkit_train.data import read_rows as read_conversations
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.suites.requests import CHANGES, distinct

Row = Mapping[str, Any]


def read_rows(path: Path, registry: Registry) -> list[Task]:
    """Return a task for each row of a file with one request in it and tools that are built in.

    Raises:
        EvaluationError: No row of the file can be judged so, or two have one id.
        DataError: A line is no conversation.
    """
    builtin = {tool.name for tool in registry.builtin_tools()}
    rows = enumerate(read_conversations(path), 1)
    tasks = [_task(row, number, registry) for number, row in rows if _can_be_judged(row, builtin)]
    if not tasks:
        raise EvaluationError(f"{path}: holds no row with one request and calls of built-in tools; see docs/evaluation.md")
    distinct(tasks, path, "rows")
    return tasks


def _can_be_judged(row: Row, builtin: set[str]) -> bool:
    messages = row["messages"]
    requests = sum(message["role"] == "user" for message in messages)
    answers = sum(bool(message.get("tool_calls")) for message in messages)
    plain = all(isinstance(result, dict) for result in _results(row))
    names = {*_offered(row), *(each["name"] for each in _called(row))}
    return requests == 1 and answers <= 1 and plain and names <= builtin


def _task(row: Row, number: int, registry: Registry) -> Task:
    messages, called, offered, metadata = row["messages"], _called(row), _offered(row), ours(dict(row))
    results: dict[str, list[Any]] = {}
    for each, result in zip(called, _results(row), strict=True):
        results.setdefault(each["name"], []).append(result)
    turn = {
        "user": next(message["content"] for message in messages if message["role"] == "user"),
        "decision": "call" if called else "no_call",
        "calls": [{each["name"]: {key: {"exact": value} for key, value in _arguments(each).items()}} for each in called],
        "reply": messages[-1]["content"],
        "most_words": 10_000,
    }
    return Task.model_validate(
        {
            "id": metadata.get("id") or f"row {number}",
            "template": metadata.get("template") or f"row {number}",
            "category": _category(called, metadata.get("scenario", ""), messages, registry),
            "prompt": "\n\n".join(message["content"] for message in messages if message["role"] in _SYSTEM),
            "offer": {"only": offered, "shown": bool(offered), "results": results},
            "turns": [turn],
            "may_change": CHANGES,
        }
    )


_SYSTEM = ("system", "developer")


def _called(row: Row) -> list[Mapping[str, str]]:
    return [call["function"] for message in row["messages"] for call in message.get("tool_calls") or ()]


def _offered(row: Row) -> list[str]:
    return [tool.get("function", tool)["name"] for tool in row.get("tools") or ()]


def _results(row: Row) -> list[Any]:
    """Return what the tools answered; None for text from elsewhere that is no JSON."""
    return [_read(message["content"]) for message in row["messages"] if message["role"] == "tool"]


def _read(result: str) -> Any:
    try:
        return orjson.loads(result)
    except orjson.JSONDecodeError:
        return None


def _arguments(function: Mapping[str, str]) -> dict[str, Any]:
    return dict(orjson.loads(function["arguments"]))


def _category(called: list[Mapping[str, str]], name: str, messages: list[Any], registry: Registry) -> str:
    """Return what a row counts for: an alarm by how its time was said, everything else by its tool."""
    names = sorted({each["name"] for each in called})
    if names != ["set_alarm"]:
        return " and ".join(names) or "no call"
    scenario = registry.scenarios.get(name)
    told = scenario.clock == "shown" if scenario else any(message["role"] in _SYSTEM for message in messages)
    return "relative time" if told else "explicit time"
