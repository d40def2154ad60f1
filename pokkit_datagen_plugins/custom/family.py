"""A family of tools: one thing that a tool can do, with all it takes to talk about it. Families are data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pokkit_datagen_plugins.custom.lines import Line, lines
from pokkit_datagen_plugins.custom.params import Param
from pokkit_datagen_plugins.custom.results import Give


@dataclass(frozen=True, eq=False)
class Family:
    """A kind of tool that a model has never seen.

    Args:
        name: Its usual name.
        about: Descriptions, one a line; a variant takes one.
        does: What it does, after "I can".
        did: The same as done by the owner, after "I already".
        params: Its parameters.
        asks: Requests, one a line; those that leave out one required parameter make Pokkit ask for it.
        answers: What Pokkit says of the result, one a line, from its fields only.
        gives: Fields of the result besides the arguments.
        other_names: Names that variants may have.
        near: Name of a family that is easily taken for it.
        once: Whether doing it twice does harm, so that it is never simply done again.
        counts: Name of a result field that counts what was taken in so far.
    """

    name: str
    about: str
    does: str
    did: str
    params: tuple[Param, ...]
    asks: str
    answers: str
    gives: Mapping[str, Give] = field(default_factory=dict)
    other_names: str = ""
    near: str = ""
    once: bool = False
    counts: str = ""

    @cached_property
    def asked(self) -> str:
        """What it does, in the owner's mouth."""
        return self.does.replace("your ", "my ")

    @cached_property
    def slots(self) -> Mapping[str, Param]:
        """The parameters that lines may name: nested ones stand for their group."""
        flat = [inner for param in self.params for inner in (param.inside or (param,))]
        return {param.name: param for param in flat}

    @cached_property
    def required(self) -> frozenset[str]:
        """Names of what a request must say; inside an optional group nothing must be."""
        needed = [param for param in self.params if not param.optional]
        flat = [inner for param in needed for inner in (param.inside or (param,))]
        return frozenset(param.name for param in flat if not param.optional)

    @cached_property
    def dated(self) -> bool:
        """Whether any of its parameters needs the clock."""
        return any(param.dated for param in self.slots.values())

    @cached_property
    def wordings(self) -> tuple[Line, ...]:
        """All requests."""
        return lines(self.asks)

    @cached_property
    def full(self) -> tuple[Line, ...]:
        """Requests that say all that is required."""
        return tuple(line for line in self.wordings if self.required <= line.names)

    @cached_property
    def vague(self) -> tuple[Line, ...]:
        """Requests that leave out exactly one required parameter that Pokkit can ask for."""
        return tuple(line for line in self.wordings if self.missing(line))

    @cached_property
    def replies(self) -> tuple[Line, ...]:
        """What Pokkit says of results."""
        return lines(self.answers)

    def missing(self, line: Line) -> Param | None:
        """Return the one required parameter that a request leaves out, if it is one that Pokkit can ask for."""
        left = sorted(self.required - line.names)
        param = self.slots[left[0]] if len(left) == 1 else None
        return param if param and param.ask != ("",) else None
