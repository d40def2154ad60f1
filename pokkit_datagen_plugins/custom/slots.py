"""Draws conversations over families: which tool, in which variant, asked for how, among which others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from xxhash import xxh3_64_intdigest

from pokkit_datagen import Fake, Phone, Pool, SlotProvider, Text
from pokkit_datagen.slots import Slot
from pokkit_datagen.tools import Tool
from pokkit_datagen_plugins.custom.families import FAMILIES, near_of
from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.lines import Line
from pokkit_datagen_plugins.custom.params import Json, Param, joined
from pokkit_datagen_plugins.custom.saying import Saying
from pokkit_datagen_plugins.custom.variants import VARIANTS, Variant, variant


class Task:
    """One request for one tool.

    Args:
        fake: Draws all of it.
        now: The phone's clock.
        family: What it is about.
        wording: How it is asked for.
        more: Parameters that are told later than in the request.
    """

    def __init__(self, fake: Fake, now: datetime, family: Family, wording: Line, more: Sequence[str] = ()) -> None:
        self.fake, self.now, self.family, self.wording = fake, now, family, wording
        self.variant: Variant = variant(family, int(fake.random.random() * VARIANTS))
        names = [*(name for name in family.slots if name in wording.names), *more]
        self.values: dict[str, Slot] = {}
        for name in names:
            self.values[name] = self._new_value(family.slots[name])

    def value(self, param: Param) -> Slot:
        """Draw a value as this variant of the tool wants it."""
        slot = param.draw(self.fake, self.now)
        if self.variant.loud and ("enum" in param.schema or "enum" in param.schema.get("items", ())):
            slot.value = [item.upper() for item in slot.value] if isinstance(slot.value, list) else slot.value.upper()
        return slot

    def _new_value(self, param: Param) -> Slot:
        """Draw a value; free words that another parameter has are drawn again, for nobody goes from a town to that town."""
        taken = [slot.value for slot in self.values.values() if isinstance(slot, Text)]
        while (slot := self.value(param)).value in taken:
            pass
        return slot

    def other_value(self, param: Param) -> Slot:
        """Draw a value that differs from the one that is there."""
        while (slot := self.value(param)).value == self.values[param.name].value:
            pass
        return slot

    def arguments(self, changed: Mapping[str, Slot] | None = None) -> Json:
        """Return the arguments of the call, some of them changed."""
        values = {**self.values, **(changed or {})}
        return {self.variant.names[p.name]: value for p in self.family.params if (value := self._argument(p, values)) is not None}

    def _argument(self, param: Param, values: Mapping[str, Slot]) -> Slot | Json | None:
        if not param.inside:
            return values.get(param.name)
        return {self.variant.names[p.name]: values[p.name] for p in param.inside if p.name in values} or None

    def slots(self, key: str = "") -> Json:
        """Return what templates see of it; `key` ends the names of a second task."""
        return {
            f"tool{key}": self.variant.tool.name,
            f"args{key}": self.arguments(),
            f"ask{key}": {"parts": self.wording.filled(self.values, self.fake.random), "order": self.wording.order},
            f"say{key}": Saying(self.family, self.fake.locale, self.fake.random),
        }


class CustomProvider(SlotProvider):
    """Draws families and tasks."""

    def custom_words(self, pool: Pool) -> Text:
        """Draw free words."""
        return self.words(pool)

    def custom_family(self, kind: str) -> Family:
        """Draw a family of a kind; see `_of_kind`."""
        return self.pick(_of_kind(kind))

    def custom_task(self, phone: Phone, kind: str) -> Task:
        """Draw a request that says all that is needed."""
        return self.custom_task_of(phone, self.custom_family(kind))

    def custom_task_of(self, phone: Phone, family: Family) -> Task:
        """Draw a request for this family."""
        return Task(self.generator, phone.now, family, self.pick(self._side(family.full)))

    def custom_vague(self, phone: Phone) -> tuple[Task, Param]:
        """Draw a request that leaves out something required, and what it leaves out."""
        family = self.custom_family("vague")
        wording = self.pick(self._side(family.vague))
        missing = family.missing(wording)
        assert missing
        return Task(self.generator, phone.now, family, wording, [missing.name]), missing

    def custom_alone(self, param: Param, value: Slot) -> list[Any]:
        """Draw the words in which a value is said by itself."""
        return self.pick(param.alone).filled({"": value}, self.generator.random)

    def custom_offer(self, *tasks: Task, without: Family | None = None, twin: float = 0.4) -> list[Tool]:
        """Draw the tools of a row: those of its tasks, others, and often the one that is easily taken for the first."""
        rng = self.generator.random
        about: list[Family | None] = [task.family for task in tasks] or [without]
        tools = {task.variant.tool.name: task.variant.tool for task in tasks}
        others: list[Family | None] = [near_of(about[0])] if about[0] and rng.random() < twin else []
        # Few, as each costs a hundred tokens or more; but a row in which no tool fits has at least one.
        others += rng.sample(FAMILIES, (not tasks) + int(rng.random() * 4))
        for other in others:
            if other and other not in about and other is not without:
                tool = variant(other, int(rng.random() * VARIANTS)).tool
                tools.setdefault(tool.name, tool)
        return list(tools.values())

    def _side(self, wordings: tuple[Line, ...]) -> tuple[Line, ...]:
        return _held(wordings, self.generator.split, self.generator.hold_out)


def needs(family: Family) -> str:
    """Return what a request must say, as words: "the room and the day"."""
    names = [name.replace("_", " ") for name in family.slots if name in family.required]
    return joined([f"the {name}" for name in names]) if names else ""


@cache
def _of_kind(kind: str) -> tuple[Family, ...]:
    """Return the families that a kind of conversation can be about."""
    fits: Mapping[str, Callable[[Family], bool]] = {
        "any": lambda family: True,
        "plain": lambda family: not family.dated,
        "dated": lambda family: family.dated,
        "vague": lambda family: bool(family.vague),
        "twin": lambda family: near_of(family) is not None,
        "again": lambda family: not family.once and bool(changeable(family)),
        "set": lambda family: not family.once and bool(settable(family)),
    }
    return tuple(family for family in FAMILIES if fits[kind](family))


def changeable(family: Family) -> list[Param]:
    """Return the parameters that every request says and that can be said by themselves to change them."""
    said = frozenset.intersection(*(line.names for line in family.full))
    return [param for param in family.slots.values() if param.name in said and param.schema.get("type") != "array"]


def settable(family: Family) -> list[Param]:
    """Return the changeable parameters that are a choice or a number: those that a tool can get wrong."""
    return [param for param in changeable(family) if "enum" in param.schema or param.schema.get("type") == "integer"]


@cache
def _held(wordings: tuple[Line, ...], split: str, share: float) -> tuple[Line, ...]:
    """Return the wordings of one split: held out by hash, at least one on each side."""
    if not share or len(wordings) < 2:
        return wordings
    ranked = sorted(wordings, key=lambda line: xxh3_64_intdigest(line.source.encode()))
    held = max(1, round(share * len(ranked)))
    return tuple(ranked[:held] if split == "eval" else ranked[held:])
