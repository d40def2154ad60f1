"""Held-out conversations as a suite: whether a model makes the very calls of the rows that `pokkit-datagen` set apart.

A row becomes a task if its owner says one thing and all calls come in answer to it at once. The model sees what the row
shows: its system text, or none; its tools, or none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import orjson

from pokkit_datagen.registry import Registry
from pokkit_datagen.task.model import Task
from pokkit_train.data import read_rows as read_conversations
from pokkit_train.errors import EvaluationError

Row = Mapping[str, Any]
_ANYTHING = ["alarms", "clipboard", "notes", "notifications", "memory"]


def read_rows(path: Path, registry: Registry) -> list[Task]:
    """Return a task for each row of a file with one request in it and tools that are built in.

    Raises:
        EvaluationError: No row of the file can be judged so.
        DataError: A line is no conversation.
    """
    tasks = [task for number, row in enumerate(read_conversations(path), 1) for task in _tasks(row, number, registry)]
    if not tasks:
        raise EvaluationError(f"{path}: holds no row with one request and calls of built-in tools; see docs/evaluation.md")
    return tasks


def _tasks(row: Row, number: int, registry: Registry) -> Iterator[Task]:
    messages = row["messages"]
    texts = {role: [m["content"] for m in messages if m["role"] == role] for role in ("system", "user", "tool")}
    calls = [m["tool_calls"] for m in messages if m.get("tool_calls")]
    named = [call["function"] for made in calls for call in made]
    builtin = {tool.name for tool in registry.builtin_tools()}
    if len(texts["user"]) != 1 or len(calls) > 1 or any(each["name"] not in builtin for each in named):
        return
    metadata = row.get("metadata") or {}
    results: dict[str, list[Any]] = {}
    for each, result in zip(named, texts["tool"], strict=False):
        results.setdefault(each["name"], []).append(orjson.loads(result))
    turn = {
        "user": texts["user"][0],
        "decision": "call" if named else "no_call",
        "calls": [{each["name"]: {key: {"exact": value} for key, value in _arguments(each).items()}} for each in named],
        "reply": messages[-1]["content"],
        "most_words": 10_000,
    }
    yield Task.model_validate(
        {
            "id": metadata.get("id") or f"row {number}",
            "template": metadata.get("template") or f"row {number}",
            "category": _category(row, named, registry),
            "prompt": "\n\n".join(texts["system"]),
            "offer": {"shown": bool(row.get("tools")), "results": results},
            "turns": [turn],
            "may_change": _ANYTHING,
        }
    )


def _arguments(function: Mapping[str, str]) -> dict[str, Any]:
    return dict(orjson.loads(function["arguments"]))


def _category(row: Row, named: list[Mapping[str, str]], registry: Registry) -> str:
    """Return what a row counts for: an alarm by how its time was said, everything else by its tool."""
    names = sorted({each["name"] for each in named})
    if names != ["set_alarm"]:
        return " and ".join(names) or "no call"
    scenario = registry.scenarios.get((row.get("metadata") or {}).get("scenario", ""))
    told = scenario.clock == "shown" if scenario else any(m["role"] == "system" for m in row["messages"])
    return "relative time" if told else "explicit time"
