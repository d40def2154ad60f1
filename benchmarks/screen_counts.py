"""What `screen.py` counts in rows of the screen domain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pokkit_datagen.phone import Call, Entry, Phone, apply
from pokkit_datagen.screen.act import part_at
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.planner import Be, Press, See, Step, Write
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.tools import Tool

READS = ("screen_read", "read_clipboard")


@dataclass
class Counts:
    """The outcome; `problems` hold the ids of rows that break a promise."""

    rows: int = 0
    calls: int = 0
    skeletons: set[tuple[str, ...]] = field(default_factory=set)
    structures: set[tuple[Any, ...]] = field(default_factory=set)
    roles: set[tuple[Any, ...]] = field(default_factory=set)
    outcomes: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


@dataclass
class Performed:
    """One errand of a row: the phone before and after it."""

    errand: Errand
    before: Phone
    after: Phone


def count(
    counts: Counts, name: str, start: Phone, journal: Sequence[Entry], performed: Sequence[Performed], tools: dict[str, Tool]
) -> None:
    """Take one row in."""
    counts.rows += 1
    counts.calls += len(journal)
    skeleton: list[str] = []
    phone, changed, points = start, -1, set[tuple[int, int]]()
    for number, entry in enumerate(journal):
        skeleton.append(f"{entry.call.name} {role(phone, entry.call)}")
        if entry.call.name == "screen_tap" and (entry.call.arguments["x"], entry.call.arguments["y"]) not in points:
            counts.problems.append(f"{name}: {entry.call.arguments} is no target of the last read")
        after, result = apply(phone, entry.call, tools)
        if result != entry.result:
            counts.problems.append(f"{name}: replaying call {number} gives another result")
        if entry.call.name == "screen_read" and result["success"]:
            elements = result["elements"]
            points = {(each["center_x"], each["center_y"]) for each in elements if "clickable" in each}
            counts.structures.add(tuple((each["center_x"], each["center_y"], *flags(each)) for each in elements))
            counts.roles.add(tuple(flags(each) for each in elements))
        if entry.call.name.startswith("screen_") and contents(after) != contents(phone):
            changed = number
        phone = after
    counts.skeletons.add(tuple(skeleton))
    if changed >= 0:
        counts.outcomes["changed the phone on its screen"] += 1
        counts.outcomes["changed, verified"] += any(
            entry.call.name in READS and entry.result["success"] for entry in journal[changed + 1 :]
        )
    for one in performed:
        missed = [step for step in one.errand.steps if not reached(step, one, last=step is one.errand.steps[-1])]
        failed = bool(one.after.journal) and not one.after.journal[-1].result["success"]
        counts.outcomes["errands"] += 1
        counts.outcomes["errands that the phone refused"] += failed
        if missed and not failed:
            counts.problems.append(f"{name}: {missed[0]} is not reached")


def flags(element: dict[str, Any]) -> tuple[str, ...]:
    """Return what kind of element it is, without its words."""
    return ("text" if element["text"] else "", *sorted(key for key, value in element.items() if value is True))


def role(phone: Phone, call: Call) -> str:
    """Return what a call acts on: the kind of the node under a tap, the direction of a scroll."""
    if call.name == "screen_scroll":
        return str(call.arguments["direction"])
    spot = (call.arguments.get("x"), call.arguments.get("y"))
    if call.name == "screen_find_and_tap":
        found = see(phone).matching(call.arguments["query"])
        if not found:
            return "nothing"
        spot = (found[0]["center_x"], found[0]["center_y"])
    hit = part_at(see(phone).layout, *spot) if None not in spot else None
    return hit[0].kind + (" " + hit[0].shape.split()[0] if hit[0].shape else "") if hit else ""


def contents(phone: Phone) -> tuple[Any, ...]:
    """Return what a person would say is on the phone, without what happens to be open."""
    screen = phone.state(ScreenState)
    typed = [sorted(place.fields.items()) for place in screen.stack if place.fields]
    others = {kind.__name__: state for kind, state in phone.slices.items() if kind is not ScreenState}
    return (screen.values, screen.content, typed, others)


def reached(step: Step, one: Performed, last: bool) -> bool:
    """Tell whether a step of an errand is done; where later steps lead away from it, whether it was done can't be seen."""
    place = one.after.state(ScreenState).place
    if isinstance(step, Press):
        return step.unless(one.after) if step.unless else one.after.slices != one.before.slices
    if not last:
        return True
    if isinstance(step, Be):
        return f"{place.app}/{place.screen}" == step.where
    if isinstance(step, See):
        reads = [entry.result for entry in one.after.journal if entry.call.name == "screen_read" and entry.result["success"]]
        return any(step.words in each["text"] for each in reads[-1]["elements"])
    assert isinstance(step, Write)
    return step.field in place.fields
