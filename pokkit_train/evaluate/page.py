"""A run as one HTML page that needs nothing else: scoreboard, comparison, and every dialogue with the phone's screens."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import orjson

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.phone import Call, Phone
from pokkit_datagen.screen.draw import svg
from pokkit_datagen.task.model import Task

_WIDTH = 360
_KEPT = ("id", "category", "tags", "sample", "status", "passed", "problems", "notes", "messages")


def page(run: Mapping[str, Any], tasks: Mapping[str, Task], env: PhoneEnv) -> str:
    """Return the page of a run.

    Args:
        run: What `run` gave.
        tasks: Its tasks by id.
        env: A phone on which the dialogues are played again, to draw its screens.
    """
    pictures: dict[str, int] = {}
    items = []
    for item in run["items"]:
        shown = {key: item[key] for key in _KEPT}
        if screens := [
            {"after": after, "picture": pictures.setdefault(svg(phone, _WIDTH), len(pictures))}
            for after, phone in _screens(item, tasks[item["id"]], env)
        ]:
            shown["screens"] = screens
        items.append(shown)
    source = files("pokkit_train").joinpath("evaluate/page.html").read_text("utf-8")
    title = html.escape(f"{run['model']} on {run['suite']}")
    return (
        source.replace("__TITLE__", title)
        .replace("__RUN__", _json({**run, "items": items}))
        .replace("__PICTURES__", _json([*pictures]))
    )


def _screens(item: Mapping[str, Any], task: Task, env: PhoneEnv) -> Iterator[tuple[str, Phone]]:
    """Yield the phone at first and after each call that moved its screen, where any call was about the screen."""
    calls = [
        Call(call["function"]["name"], orjson.loads(call["function"]["arguments"]))
        for message in item["messages"]
        for call in message.get("tool_calls", ())
    ]
    if not any(call.name.startswith("screen_") for call in calls):
        return
    yield "at first", env.reset(task)
    for number, call in enumerate(calls, 1):
        before = env.state.slices
        env.step(call)
        if env.state.slices != before:
            yield f"{number}. {call.name} {' '.join(map(str, call.arguments.values()))}", env.state


def _json(value: Any) -> str:
    """Return JSON that can stand in a script element."""
    return orjson.dumps(value).decode().replace("<", "\\u003c")
