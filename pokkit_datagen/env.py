"""The phone as an environment: a policy calls tools on it, and a predicate over its state judges the outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, overload

import orjson

from pokkit_datagen.errors import DatagenError, near
from pokkit_datagen.phone import Call, Entry, Phone, apply
from pokkit_datagen.registry import Registry
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.streams import FIRST_DAY
from pokkit_datagen.task.matching import given_arguments
from pokkit_datagen.task.model import Task
from pokkit_datagen.task.oracle import changes
from pokkit_datagen.task.setting import phone_of, tools_of
from pokkit_datagen.task.verdict import Said, Verdict, judge
from pokkit_datagen.tools import Json, Tool


class PhoneEnv:
    """A phone that answers calls one after the other.

    Args:
        tools: The tools that it answers, by name.
        screen: What its screen shows at first; the apps on it.
    """

    def __init__(self, tools: Mapping[str, Tool], screen: ScreenState | None = None) -> None:
        self.tools = self.builtin = tools
        self.screen = screen or ScreenState()
        self.reset()

    @classmethod
    def of(cls, registry: Registry, plugin: str = "") -> PhoneEnv:
        """Return an environment with all built-in tools and apps of a registry, and those of a plugin if one is named."""
        if not plugin:
            return cls({tool.name: tool for tool in registry.builtin_tools()}, ScreenState(registry.builtin_apps))
        named = {each.name: each for each in registry.plugins}
        if plugin not in named:
            raise DatagenError(f"no plugin {plugin!r}; {near(plugin, named)}")
        return cls(registry.tools_for(named[plugin]), ScreenState(registry.apps_for(named[plugin])))

    def reset(self, start: Phone | Task | None = None, seed: int = 0) -> Phone:
        """Begin anew and return the first state.

        Args:
            start: The phone to begin with, or a task, which brings its phone and its tools; a fresh phone unless told.
            seed: What a fresh phone's contents are drawn from; equal seeds give equal phones.
        """
        self.task = start if isinstance(start, Task) else None
        self.tools = tools_of(self.task.offer, self.builtin) if self.task else self.builtin
        self.said: list[Said] = []
        if self.task:
            start = phone_of(self.task, self.screen, self.builtin)
        fresh = Phone(FIRST_DAY, slices={ScreenState: self.screen.seeded(seed)})
        self.start = self._phone = start if isinstance(start, Phone) else fresh
        return self._phone

    @property
    def state(self) -> Phone:
        """The phone as it is now; a value, so that keeping it is safe."""
        return self._phone

    @property
    def journal(self) -> Sequence[Entry]:
        """The calls answered so far, with their results."""
        return self._phone.journal

    def step(self, call: Call) -> Json:
        """Let the phone answer a call; a failure is a result like any other (`{"success": false, "error": …}`).

        Null for an optional argument is no argument: models that are asked in strict mode write it so.
        """
        given = Call(call.name, given_arguments(call, self.tools.get(call.name)))
        self._phone, result = apply(self._phone, given, self.tools)
        return result

    def snapshot(self) -> Phone:
        """Return what `restore` needs to come back to this moment."""
        return self._phone

    def restore(self, snapshot: Phone) -> None:
        """Go back to the moment of a snapshot."""
        self._phone = snapshot

    @overload
    def check(self) -> Verdict: ...

    @overload
    def check(self, goal: Callable[[Phone], bool]) -> bool: ...

    def check(self, goal: Callable[[Phone], bool] | None = None) -> bool | Verdict:
        """Judge the task: decisions, calls, goal, side effects, minefields, words. With a goal: tell whether the phone is so.

        Args:
            goal: A predicate over the phone, such as `lambda phone: phone.battery > 20`.
        """
        if goal is not None:
            return goal(self._phone)
        task = self._task()
        return judge(task, self.tools, self.start, self._phone, self.said, changes(task, self.start, self.tools))

    def say(self, text: str) -> str | None:
        """End a turn of a task with these words, and return what its owner says next, or None when all is said."""
        task = self._task()
        begun = sum(len(said.entries) for said in self.said)
        self.said.append(Said(self.journal[begun:], text))
        return task.turns[len(self.said)].user if len(self.said) < len(task.turns) else None

    def _task(self) -> Task:
        if self.task is None:
            raise DatagenError("this environment has no task; write env.reset(task) first")
        return self.task

    def tool_schemas(self) -> list[dict[str, Any]]:
        """Return the tools in OpenAI's form, by name."""
        names = self.tools if self.task else sorted(self.tools)
        return [orjson.loads(self.tools[name].json) for name in names]
