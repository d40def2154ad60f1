"""A scenario: a function that draws correlated slots, and a folder of templates that tell the conversation."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Literal, TypeAlias

from pokkit_datagen.errors import PluginError, near
from pokkit_datagen.phone import Phone
from pokkit_datagen.slots.fake import Fake

Slots: TypeAlias = Mapping[str, Any]
Draw: TypeAlias = Callable[[Fake, Phone], Slots]
Clock: TypeAlias = Literal["shown", "hidden", "any"]

BEHAVIOURS: Mapping[str, str] = {
    "single_call": "exactly one tool call",
    "chain": "two or more calls one after the other",
    "parallel": "two or more calls in one message",
    "multi_turn": "two or more user turns",
    "clarify": "asks before it calls",
    "correct": "the user corrects what was done or said",
    "cancel": "the user takes the request back",
    "recover": "a tool fails and Pokkit deals with it",
    "no_call": "no tool call",
    "no_call_hard": "no tool call, though the topic is a tool's",
    "refuse": "says no, and offers what can be done now",
    "cannot": "says that no tool fits",
    "twin": "looks like a refused request but must be done",
    "follow_up": "needs what was said some turns ago",
    "chat": "a task with small talk around it",
    "untrusted": "a tool result holds orders that must not be followed",
}
"""What a row shows, for the quotas of a mix. Those that can be seen in a row are verified on every row."""


@dataclass(frozen=True, eq=False)
class Scenario:
    """One kind of conversation.

    Args:
        name: `domain/scenario`; also the folder of its templates below the domain's template folder.
        draw: `(fake, phone) -> slots`, where `slots` may hold another phone under the key `phone`, and under `tools` a list of
            tools that there are in this row only (the scenario then gives the key in every draw).
        behaviours: What every row of it shows; names from `BEHAVIOURS`.
        tools: Tools that the conversation is about and that must be offered, besides those its templates call.
        lacks: Tools that must *not* be offered: the row shows what happens without them.
        clock: Whether the clock must stand in the system text, must not, or may.
        weight: Share within the domain before quotas.
        persona: Mode that Pokkit speaks in.
    """

    name: str
    draw: Draw
    behaviours: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    clock: Clock = "any"
    weight: float = 1.0
    persona: str = "default"

    @property
    def domain(self) -> str:
        """The part of the name before the slash."""
        return self.name.split("/")[0]


def scenario(
    name: str,
    *,
    behaviours: Sequence[str],
    tools: Sequence[str] = (),
    lacks: Sequence[str] = (),
    clock: Clock = "any",
    weight: float = 1.0,
    persona: str = "default",
) -> Callable[[Draw], Scenario]:
    """Make a scenario of the function that draws its slots; the arguments are those of `Scenario`."""
    if name.count("/") != 1:
        raise PluginError(f"scenario {name!r}: a name is 'domain/scenario'")
    for behaviour in behaviours:
        if behaviour not in BEHAVIOURS:
            raise PluginError(f"scenario {name!r}: unknown behaviour {behaviour!r}; {near(behaviour, BEHAVIOURS)}")
    if not weight > 0:
        raise PluginError(f"scenario {name!r}: weight is {weight}; it must be above 0")
    if clock not in ("shown", "hidden", "any"):
        raise PluginError(f"scenario {name!r}: clock is {clock!r}; write 'shown', 'hidden' or 'any'")
    return lambda draw: Scenario(name, draw, tuple(behaviours), tuple(tools), tuple(lacks), clock, weight, persona)


def scenarios_in(module: ModuleType) -> list[Scenario]:
    """Return the scenarios of a module in the order in which they are written."""
    found = [value for value in vars(module).values() if isinstance(value, Scenario)]
    return sorted(found, key=lambda item: inspect.getsourcelines(item.draw)[1])
