"""The phone as an environment: a policy calls tools on it, and a predicate over its state judges the outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import orjson

from pokkit_datagen.phone import Call, Entry, Phone, apply
from pokkit_datagen.registry import Registry
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.streams import FIRST_DAY
from pokkit_datagen.tools import Json, Tool


class PhoneEnv:
    """A phone that answers calls one after the other.

    Args:
        tools: The tools that it answers, by name.
        screen: What its screen shows at first; the apps on it.
    """

    def __init__(self, tools: Mapping[str, Tool], screen: ScreenState | None = None) -> None:
        self.tools = tools
        self.screen = screen or ScreenState()
        self.reset()

    @classmethod
    def of(cls, registry: Registry) -> PhoneEnv:
        """Return an environment with all built-in tools and apps of a registry."""
        tools = {tool.name: tool for tool in registry.builtin_tools()}
        return cls(tools, ScreenState(registry.builtin_apps))

    def reset(self, phone: Phone | None = None, seed: int = 0) -> Phone:
        """Begin anew and return the first state.

        Args:
            phone: The phone to begin with; a fresh one with all apps unless told.
            seed: What a fresh phone's contents are drawn from; equal seeds give equal phones.
        """
        fresh = Phone(FIRST_DAY, slices={ScreenState: self.screen.changed(seed=seed, drawn={})})
        self.start = self._phone = fresh if phone is None else phone
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
        """Let the phone answer a call; a failure is a result like any other (`{"success": false, "error": …}`)."""
        self._phone, result = apply(self._phone, call, self.tools)
        return result

    def snapshot(self) -> Phone:
        """Return what `restore` needs to come back to this moment."""
        return self._phone

    def restore(self, snapshot: Phone) -> None:
        """Go back to the moment of a snapshot."""
        self._phone = snapshot

    def check(self, goal: Callable[[Phone], bool]) -> bool:
        """Tell whether the phone is as a goal wants it: `env.check(lambda phone: phone.battery > 20)`."""
        return goal(self._phone)

    def tool_schemas(self) -> list[dict[str, Any]]:
        """Return the tools in OpenAI's form, by name."""
        return [orjson.loads(self.tools[name].json) for name in sorted(self.tools)]
