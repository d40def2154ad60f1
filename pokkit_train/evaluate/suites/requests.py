"""A file of requests with labelled decisions as a suite: one `{"id", "user", "gold": {"decision", ...}}` a line.

`gold.decision` is `call`, `clarify`, `no_call`, `cannot`, `call_or_answer` or `no_call_or_search`; `gold.tools` lists
tools of which any is right, `gold.arguments` what is known of their arguments.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson

from pokkit_datagen.errors import near
from pokkit_datagen.registry import Registry
from pokkit_datagen.task.model import Task
from pokkit_datagen.tools import Tool
from pokkit_train.errors import EvaluationError

DECISIONS = ("call", "clarify", "no_call", "cannot", "call_or_answer", "no_call_or_search")
CHANGES = ["alarms", "clipboard", "notes", "notifications", "memory"]
_WORD = r"[^\W\d_]{2}"
_REPLIES = {"clarify": "What time should it be?", "no_call": "Here you go.", "cannot": "I can't do that, sorry."}


def read_requests(path: Path, registry: Registry) -> list[Task]:
    """Return a task for each request of a file.

    Raises:
        EvaluationError: `file:line: what is wrong`.
    """
    tools = {tool.name: tool for tool in registry.builtin_tools()}
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise EvaluationError(f"{path}: can't be read: {error.strerror}") from error
    tasks = [_task(line, f"{path}:{number}", tools) for number, line in enumerate(lines, 1) if line.strip()]
    if not tasks:
        raise EvaluationError(f"{path}: holds no request")
    distinct(tasks, path, "requests")
    return tasks


def distinct(tasks: Sequence[Task], path: Path, what: str) -> None:
    """Refuse tasks that share an id.

    Raises:
        EvaluationError: Names the id.
    """
    for name, count in Counter(task.id for task in tasks).items():
        if count > 1:
            raise EvaluationError(f"{path}: {count} {what} have the id {name!r}; give each its own")


def _task(line: bytes, place: str, tools: Mapping[str, Tool]) -> Task:
    try:
        row = orjson.loads(line)
        gold, user, name = row["gold"], str(row["user"]), str(row["id"])
        decision = gold["decision"]
    except (orjson.JSONDecodeError, KeyError, TypeError) as error:
        raise EvaluationError(
            f'{place}: no request ({error}); write {{"id": ..., "user": ..., "gold": {{"decision": ...}}}}'
        ) from error
    if decision not in DECISIONS:
        raise EvaluationError(f"{place}: unknown decision {decision!r}; {near(str(decision), DECISIONS)}")
    named = [str(tool) for tool in gold.get("tools") or []]
    known = [tool for tool in named if tool in tools]
    if decision == "call" and not known:
        raise EvaluationError(f"{place}: no tool to call in {named}; {near(' '.join(named), tools)}")
    if not isinstance(gold.get("arguments") or {}, dict):
        raise EvaluationError(f'{place}: "arguments" is no object; write such as {{"hour": 7}}')
    turn = {"user": user, **_wanted(decision, known, gold.get("arguments") or {}, user, tools)}
    category = f"{decision} {known[0]}" if decision == "call" and known else decision
    return Task.model_validate({"id": name, "template": name, "category": category, "turns": [turn], "may_change": CHANGES})


def _wanted(
    decision: str, known: list[str], arguments: Mapping[str, Any], user: str, tools: Mapping[str, Tool]
) -> dict[str, Any]:
    """Return the part of a turn that judges a decision."""
    if decision == "call":
        return {"one_of": [{name: _arguments(tools[name], arguments, user)} for name in known], "reply": "Done."}
    wanted: dict[str, Any] = {"decision": "no_call", "reply": _REPLIES.get(decision, "Here you go."), "most_words": 10_000}
    wanted["says"] = [_WORD]
    if decision in ("call_or_answer", "no_call_or_search"):
        return {**wanted, "may_call": ["web_search"]}
    if decision == "cannot":
        return {**wanted, "may_call": [name for name in tools if name not in ("set_alarm", "take_note")]}
    return {**wanted, "shows": ["asks"] if decision == "clarify" else [], "decision": decision}


def _arguments(tool: Tool, known: Mapping[str, Any], user: str) -> dict[str, Any]:
    """Return what the arguments of a call have to be: as labelled where they are, anything where they are not."""
    examples = {"string": user, "integer": 7}
    free = {
        name: {"ignore": examples[schema.get("type", "string")] if name in tool.required else None}
        for name, schema in tool.properties.items()
    }
    return {**free, **{name: value for name, value in known.items() if name in tool.properties}}
