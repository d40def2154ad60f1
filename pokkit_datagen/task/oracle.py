"""What somebody who knows the answer does: the calls of each turn, and the final words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pokkit_datagen.errors import DatagenError
from pokkit_datagen.phone import Call, Phone, apply
from pokkit_datagen.screen.planner import Be, Press, See, Step, Write, next_call
from pokkit_datagen.task.facts import changed
from pokkit_datagen.task.model import Task, Turn
from pokkit_datagen.tools import Tool

_MOST_CALLS = 40
_LOOK = Call("screen_read", {})
_STEP = re.compile(r"(be|press|see|write) (\S+/\S*?)(?: @(\S+?))?(?: of=(\S+?))?(?: #(\w+))?(?: (\w+))?(?:: (.*))?", re.DOTALL)


@dataclass(frozen=True)
class Answer:
    """What the oracle does in one turn."""

    calls: Sequence[Call]
    text: str


def oracle(task: Task, phone: Phone, tools: Mapping[str, Tool]) -> list[Answer]:
    """Return the oracle's answers, turn by turn.

    Args:
        task: The task.
        phone: The phone that it begins with.
        tools: The tools that it offers.

    Raises:
        DatagenError: A plan can't be followed.
    """
    answers = []
    for turn in task.turns:
        calls: list[Call] = []
        known = [want.example for want in turn.wanted or turn.choices[:1]]
        for call in _planned(turn, phone, tools) if turn.plan else known:
            phone, _ = apply(phone, call, tools)
            calls.append(call)
        answers.append(Answer(calls, turn.reply))
    return answers


def changes(task: Task, phone: Phone, tools: Mapping[str, Tool]) -> list[str]:
    """Return the names of the facts that the oracle changes; they may change in anybody's hands."""
    end = phone
    for answer in oracle(task, phone, tools):
        for call in answer.calls:
            end, _ = apply(end, call, tools)
    return changed(end, phone)


def _planned(turn: Turn, phone: Phone, tools: Mapping[str, Tool]) -> list[Call]:
    """Return the calls of a turn's plan: a look at the screen first, and one at what came of it."""
    calls = [_LOOK]
    phone, _ = apply(phone, _LOOK, tools)
    for step in turn.plan:
        for call, result_phone in _steps(step, phone, tools):
            phone = result_phone
            calls.append(call)
        if isinstance(step, str) and step.startswith("see ") and calls[-1] != _LOOK:
            phone, _ = apply(phone, _LOOK, tools)
            calls.append(_LOOK)
    moved = calls[-1].name.startswith("screen_") and calls[-1] != _LOOK
    return [*calls, _LOOK] if moved else calls


def _steps(step: str | dict[str, Any], phone: Phone, tools: Mapping[str, Tool]) -> Iterator[tuple[Call, Phone]]:
    """Yield the calls of one step, each with the phone after it."""
    if isinstance(step, dict):
        ((name, arguments),) = step.items()
        call = Call(name, arguments or {})
        yield call, apply(phone, call, tools)[0]
        return
    goal, done = step_of(step), False
    for _ in range(_MOST_CALLS):
        next_, done = next_call(phone, goal)
        if next_ is None:
            return
        phone, result = apply(phone, next_, tools)
        if not result.get("success"):
            raise DatagenError(f"plan: {step!r}: {next_.name} {next_.arguments} answers {result}")
        yield next_, phone
        if done:
            return
    raise DatagenError(f"plan: {step!r} is not reached in {_MOST_CALLS} calls")


def step_of(step: str) -> Step:
    """Read a step: `be app/screen`, `press app/screen: words`, `see app/screen: words`, `write app/screen field: text`.

    After the screen may stand `@item` (which item the screen is about), `of=item` (whose line the button is in) and `#id`.

    Raises:
        DatagenError: It is no step.
    """
    found = _STEP.fullmatch(step)
    if not found:
        raise DatagenError(f"plan: {step!r} is no step; write such as 'press settings/display: Dark theme'")
    kind, where, item, of, id_, field, text = (part or "" for part in found.groups())
    if kind == "be":
        return Be(where, item)
    if kind == "press":
        return Press(where, text, id_, item, of)
    return See(where, text, item) if kind == "see" else Write(where, field, text, item)
