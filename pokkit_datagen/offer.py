"""Which tools a row offers: all, a subset with distractors, none, or all under other names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from random import Random

import orjson
from msgspec import Struct

from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import MixError, near
from pokkit_datagen.mix import Mix
from pokkit_datagen.recorder import Recorder
from pokkit_datagen.registry import Registry
from pokkit_datagen.scenario import Scenario
from pokkit_datagen.templates import ConversationTemplate
from pokkit_datagen.tools import Tool

_MOST_DISTRACTORS = 3


class Offer(Struct, frozen=True, gc=False):
    """The tools of one row.

    Args:
        kind: `all`, `subset`, `none`, `renamed`, or `lacking` for rows that show what happens without a tool.
        tools: Each as JSON.
        renamed: Real name of each tool that goes by another.
        lacking: Whether the needed tool is left out on purpose.
    """

    kind: str
    tools: Sequence[bytes] = ()
    renamed: Mapping[str, str] = {}
    lacking: bool = False

    def rename(self, messages: Sequence[Json]) -> Sequence[Json]:
        """Return the messages with the names that the tools go by."""
        if not self.renamed:
            return messages
        names = {real: name for name, real in self.renamed.items()}
        return [_renamed(message, names) for message in messages]


class Offers:
    """Draws the tools that rows offer.

    Args:
        registry: Has the tools.
        mix: May name a file with the app's own descriptions.
    """

    def __init__(self, registry: Registry, mix: Mix) -> None:
        self.registry = registry
        described = _own_schemas(mix.tools_file, registry) if mix.tools_file else {}
        self.tools = {name: described.get(name, tool) for name, tool in registry.tools.items()}
        self.json = {name: tool.advertised() for name, tool in self.tools.items()}
        self.builtin = [tool.name for tool in registry.builtin_tools()]
        self._everything = cache(self._all_for)
        self._advertised = cache(lambda name, new: self.tools[name].advertised(new))
        self._other_names = cache(lambda name: other_names(self.tools[name]))

    def draw(self, scenario: Scenario, template: ConversationTemplate, recorder: Recorder, kind: str, rng: Random) -> Offer:
        """Return the tools of a row: what it calls and is about, and others as `kind` says."""
        if recorder.brought:
            return self._with(recorder, "lacking" if "cannot" in scenario.behaviours else kind, rng)
        needed = _needed(tuple([call.name for call in recorder.calls]), template.tools, scenario.tools)
        if scenario.lacks:
            rest = [name for name in self.builtin if name not in scenario.lacks]
            return Offer("lacking", [self.json[name] for name in self._some(needed, rest, rng)], lacking=True)
        if kind == "none":
            return Offer("none")
        if kind == "subset":
            return Offer("subset", [self.json[name] for name in self._some(needed, self.builtin, rng)])
        if kind == "all":
            return Offer("all", self._everything(scenario.name, needed))
        return self._renamed(self._some(needed, self.builtin, rng), rng)

    def _all_for(self, scenario: str, needed: tuple[str, ...]) -> list[bytes]:
        own = [tool.name for tool in self.registry.owner(scenario).tools]
        return [self.json[name] for name in dict.fromkeys([*self.builtin, *own, *needed])]

    def _with(self, recorder: Recorder, kind: str, rng: Random) -> Offer:
        """Return the tools that a row brings, among built-in ones unless it shows what happens without a fitting tool."""
        brought = {tool.name: tool.json for tool in recorder.brought}
        needed = list(dict.fromkeys([*(call.name for call in recorder.calls), *brought]))
        others = [name for name in self.builtin if name not in brought]
        if kind == "lacking":
            others = []
        names = [*needed, *others] if kind == "all" else self._some(needed, others, rng)
        return Offer(kind, [brought.get(name) or self.json[name] for name in names], lacking=kind == "lacking")

    def _some(self, needed: Sequence[str], others: list[str], rng: Random) -> list[str]:
        """Return the needed tools among a few distractors, in any order."""
        names = list(needed)
        wanted = len(needed) + (not needed) + int(rng.random() * _MOST_DISTRACTORS)
        for _ in range(8):  # a draw may hit a name that is there already
            if len(names) >= wanted:
                break
            name = others[int(rng.random() * len(others))] if others else ""
            if name and name not in names:
                names.append(name)
        for here in range(len(names) - 1, 0, -1):
            there = int(rng.random() * (here + 1))
            names[here], names[there] = names[there], names[here]
        return names

    def _renamed(self, names: list[str], rng: Random) -> Offer:
        renamed: dict[str, str] = {}
        tools = []
        for name in names:
            choices = self._other_names(name)
            new = choices[int(rng.random() * len(choices))]
            if new in renamed or new in names or new in self.builtin:
                new = name
            else:
                renamed[new] = name
            tools.append(self._advertised(name, new))
        return Offer("renamed", tools, renamed)


@lru_cache(maxsize=10_000)
def _needed(*names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the tools that a row must offer, each once."""
    return tuple(dict.fromkeys(chain.from_iterable(names)))


def other_names(tool: Tool) -> list[str]:
    """Return other names for a tool: its aliases, and ways in which other apps write names."""
    words = tool.name.split("_")
    camel = words[0] + "".join(word.title() for word in words[1:])
    pascal = "".join(word.title() for word in words)
    turned = "_".join([words[-1], *words[:-1]])
    return [*tool.aliases, camel, pascal, f"phone_{tool.name}", turned]


def _renamed(message: Json, names: dict[str, str]) -> Json:
    if message["role"] == "tool":
        return {**message, "name": names.get(message["name"], message["name"])}
    if "tool_calls" not in message:
        return message
    calls = [
        {**call, "function": {**call["function"], "name": names.get(call["function"]["name"], call["function"]["name"])}}
        for call in message["tool_calls"]
    ]
    return {**message, "tool_calls": calls}


def _own_schemas(file: str, registry: Registry) -> dict[str, Tool]:
    """Read an app's own tool schemas: names and parameters must fit ours, descriptions are theirs."""
    try:
        listed = orjson.loads(Path(file).read_bytes())
        functions = [item.get("function", item) for item in listed]
    except (OSError, ValueError, AttributeError) as error:
        raise MixError(f"{file}: not a JSON list of tool schemas: {error}") from None
    found = {}
    for function in functions:
        name = function.get("name")
        tool = registry.tools.get(name)
        if tool is None:
            raise MixError(f"{file}: no plugin simulates the tool {name!r}; {near(str(name), registry.tools)}")
        parameters = function.get("parameters", {})
        theirs = set(parameters.get("properties", {}))
        if theirs != set(tool.properties):
            raise MixError(f"{file}: {name} has the parameters {sorted(theirs)}; the simulated one has {sorted(tool.properties)}")
        found[name] = Tool(name, function.get("description", ""), parameters, tool.behaviour, tool.aliases, tool.readers)
    return found
