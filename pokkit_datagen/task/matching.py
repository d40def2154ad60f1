"""Which of the calls that were made are those that were wanted: a maximum bipartite match."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pokkit_datagen.phone import Call
from pokkit_datagen.task.matchers import ABSENT, Matcher, same
from pokkit_datagen.tools import Json, Tool


@dataclass(frozen=True)
class Wanted:
    """A call that is wanted.

    Args:
        name: The tool.
        arguments: What each argument has to be; one that is not named must be absent or its schema's default.
    """

    name: str
    arguments: Mapping[str, Matcher]

    @property
    def example(self) -> Call:
        """A call that is right."""
        return Call(self.name, {key: each.example for key, each in self.arguments.items() if not each.optional})

    def __str__(self) -> str:
        return f"{self.name}({', '.join(f'{key}={each.said}' for key, each in self.arguments.items())})"


@dataclass(frozen=True)
class Match:
    """What a match of wanted and actual calls gave.

    Args:
        pairs: Places of wanted and actual calls that belong together.
        missing: Places of wanted calls that nobody made.
        extra: Places of actual calls that nobody wanted.
    """

    pairs: Sequence[tuple[int, int]]
    missing: Sequence[int]
    extra: Sequence[int]

    @property
    def perfect(self) -> bool:
        """Whether exactly the wanted calls were made."""
        return not self.missing and not self.extra


def wrong_arguments(wanted: Wanted, call: Call, tool: Tool | None) -> list[str]:
    """Return what is wrong with the arguments of a call, `name: reason` each; null stands for absent."""
    schema = tool.properties if tool else {}
    given = given_arguments(call, tool)
    problems = []
    for key in sorted(wanted.arguments.keys() | given.keys()):
        default = schema.get(key, {}).get("default", ABSENT)
        value = given.get(key, default)
        matcher = wanted.arguments.get(key)
        if matcher is None and (value is ABSENT or same(value, default)):
            continue
        if matcher is None or not matcher.accepts(value):
            shown = "absent" if value is ABSENT else repr(value)
            problems.append(f"{key}: {shown}, wanted {matcher.said if matcher else 'nothing'}")
    return problems


def given_arguments(call: Call, tool: Tool | None) -> Json:
    """Return the arguments of a call without nulls for what is optional."""
    optional = tool.properties.keys() - tool.required if tool else frozenset()
    return {key: value for key, value in call.arguments.items() if value is not None or key not in optional}


def fits(wanted: Wanted, call: Call, tools: Mapping[str, Tool]) -> bool:
    """Tell whether a call is a wanted one: its name, its schema with all ranges, every argument."""
    tool = tools.get(call.name)
    if call.name != wanted.name or tool is None or not tool.is_valid(given_arguments(call, tool)):
        return False
    return not wrong_arguments(wanted, call, tool)


def match(wanted: Sequence[Wanted], calls: Sequence[Call], tools: Mapping[str, Tool]) -> Match:
    """Pair as many wanted and actual calls as can be paired (augmenting paths)."""
    edges = [[at for at, call in enumerate(calls) if fits(want, call, tools)] for want in wanted]
    owner: dict[int, int] = {}
    for place in range(len(wanted)):
        _augment(place, edges, owner, set())
    pairs = sorted((place, at) for at, place in owner.items())
    matched = {place for place, _ in pairs}
    return Match(
        pairs,
        [place for place in range(len(wanted)) if place not in matched],
        [at for at in range(len(calls)) if at not in owner],
    )


def _augment(place: int, edges: Sequence[Sequence[int]], owner: dict[int, int], tried: set[int]) -> bool:
    for at in edges[place]:
        if at in tried:
            continue
        tried.add(at)
        if at not in owner or _augment(owner[at], edges, owner, tried):
            owner[at] = place
            return True
    return False
