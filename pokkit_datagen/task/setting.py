"""The phone and the tools that a task begins with."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass, replace
from random import Random
from typing import Any

from pydantic import TypeAdapter, ValidationError

from pokkit_datagen.errors import DatagenError, ToolError, near
from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.state import Alarm, AlarmBook, Clipboard, Memory, Note, Notebook
from pokkit_datagen.task.facts import Done
from pokkit_datagen.task.model import Offer, OwnTool, Task
from pokkit_datagen.tools import Json, Tool


def phone_of(task: Task, screen: ScreenState, tools: Mapping[str, Tool]) -> Phone:
    """Return the phone that a task begins with.

    Args:
        task: The task.
        screen: A screen with the apps that are installed.
        tools: The tools that there are: the states that a task may set are those that their modules define.
    """
    start = task.phone
    slices: dict[type[Any], Any] = {
        ScreenState: _screen(task, screen),
        AlarmBook: AlarmBook(tuple(Alarm(**alarm) for alarm in start.alarms)),
        Clipboard: Clipboard(start.clipboard),
        Notebook: Notebook(tuple(Note(**note) for note in start.notes)),
        Memory: Memory(start.memory),
        **{type(state): state for state in _states(start.state, tools)},
    }
    return Phone(start.now, start.locale, start.online, start.locked, start.accessibility, start.battery, slices)


def _screen(task: Task, screen: ScreenState) -> ScreenState:
    start = task.phone.screen
    state = screen.seeded(start.seed).changed(popups=start.popups, slow=start.slow)
    for name, items in start.content.items():
        _known(name, state.apps.draws, "collection")
        state = state.with_content(name, [{"id": f"{name}-{n}", **item} for n, item in enumerate(items)])
    for key, value in start.values.items():
        _known(key, state.apps.values, "setting")
        state = state.with_value(key, value)
    if not start.at:
        return state
    _known(start.at, [f"{app}/{name}" for app, name in state.apps.screens], "screen")
    return state.on(start.at)


def _states(given: Mapping[str, Json], tools: Mapping[str, Tool]) -> Iterator[Any]:
    """Yield the states that a task sets for the tools of a plugin."""
    modules = [vars(sys.modules[tool.behaviour.__module__]) for tool in tools.values()] if given else []
    kinds = {name: kind for module in modules for name, kind in module.items() if isinstance(kind, type) and is_dataclass(kind)}
    for name, fields in given.items():
        _known(name, kinds, "state")
        for key in fields:
            _known(key, kinds[name].__dataclass_fields__, f"field of {name}")
        try:
            yield TypeAdapter(kinds[name]).validate_python(fields)
        except ValidationError as error:
            first = error.errors()[0]
            raise DatagenError(f"state {name}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error


def tools_of(offer: Offer, builtin: Mapping[str, Tool]) -> dict[str, Tool]:
    """Return the tools that a task offers, by the names it gives them, in the order in which they are shown."""
    for name in (*offer.only, *offer.without, *offer.rename, *offer.results):
        _known(name, [*builtin, *(own.name for own in offer.extra)], "tool")
    names = offer.only or [name for name in sorted(builtin) if name not in offer.without]
    every = [builtin[name] for name in names if name in builtin] + [_own(own) for own in offer.extra]
    forced = [_forced(tool, offer) for tool in every]
    named = [replace(tool, name=offer.rename.get(tool.name, tool.name)) for tool in forced]
    if offer.shuffle:
        Random(offer.shuffle).shuffle(named)
    return {tool.name: tool for tool in named}


def _own(own: OwnTool) -> Tool:
    def answer(phone: Phone, **arguments: Any) -> tuple[Phone, Json]:
        if own.error:
            raise ToolError(own.error)
        result = {"success": True, **own.result}
        if not own.changes:
            return phone, result
        done = phone.state(Done).calls
        return phone.with_state(Done({**done, own.name: (*done.get(own.name, ()), arguments)})), result

    return Tool(own.name, own.description, {"type": "object", "properties": {}, **own.parameters}, answer)


def _forced(tool: Tool, offer: Offer) -> Tool:
    """Return the tool with its first results forced, counting how often the journal has it."""
    results = offer.results.get(tool.name)
    if not results:
        return tool
    shown = offer.rename.get(tool.name, tool.name)

    def answer(phone: Phone, **arguments: Any) -> tuple[Phone, Json]:
        times = sum(entry.call.name == shown for entry in phone.journal)
        if times < len(results):
            return phone, results[times]
        return (phone, results[-1]) if tool.name in offer.always else tool.behaviour(phone, **arguments)

    return replace(tool, behaviour=answer)


def _known(name: str, known: Any, what: str) -> None:
    if name not in known:
        raise DatagenError(f"there is no {what} {name!r}; {near(name, known)}")
