"""Parameters of tools: their schema, how a value is drawn, and how people say it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from pokkit_datagen.slots import Exact, Fake, Pool, Slot, Term
from pokkit_datagen.slots.base import Voice
from pokkit_datagen.slots.number import Number
from pokkit_datagen_plugins.custom.days import day_slot
from pokkit_datagen_plugins.custom.lines import Line, line
from pokkit_datagen_plugins.custom.results import COINS

Json: TypeAlias = dict[str, Any]
Draw: TypeAlias = Callable[[Fake, datetime], Slot]

_MONEY = {
    "en_US": ("{} dollars", "${}", "{} bucks"),
    "en_GB": ("{} pounds", "£{}", "{} quid"),
    "en_IN": ("{} rupees", "₹{}", "rs {}"),
    "en_AU": ("{} dollars", "${}", "{} bucks"),
}


@dataclass(frozen=True, eq=False)
class Param:
    """One parameter of a tool family.

    Args:
        name: In snake case.
        about: Its description.
        schema: Without the description.
        draw: Draws a value.
        ask: Questions with which Pokkit asks for it.
        alone: How a person says it when nothing else is said.
        other_names: Names that variants of the tool may give it.
        optional: Whether a call may leave it out.
        inside: For a nested object: its parameters.
        dated: Whether the clock must be known to understand it.
    """

    name: str
    about: str
    schema: Json
    draw: Draw
    ask: Sequence[str] = ()
    alone: Sequence[Line] = (line("{}"),)
    other_names: Sequence[str] = ()
    optional: bool = False
    inside: tuple[Param, ...] = ()
    dated: bool = False


@dataclass(frozen=True)
class Options:
    """What most kinds of parameters share; see `Param`."""

    ask: str = ""
    alone: str = "{}"
    names: str = ""
    optional: bool = False
    default: Any = None
    extra: Json = field(default_factory=dict)


def _param(name: str, about: str, schema: Json, draw: Draw, dated: bool = False, **options: Any) -> Param:
    chosen = Options(**options)
    optional = chosen.optional or chosen.default is not None
    if chosen.default is not None:
        schema = {**schema, "default": chosen.default}
    alone = tuple(line(source) for source in chosen.alone.split("|"))
    return Param(name, about, schema, draw, tuple(chosen.ask.split("|")), alone, tuple(chosen.names.split()), optional, (), dated)


def choice(name: str, about: str, values: str, **options: Any) -> Param:
    """Return a parameter with a closed list of values.

    Args:
        name: Its name.
        about: Its description.
        values: Such as `kitchen|living_room=living room,lounge`: values, each with its ways to be said.
        options: See `Options`.
    """
    said = _surfaces(values)

    def draw(fake: Fake, now: datetime) -> Slot:
        value, words = said[int(fake.random.random() * len(said))]
        return Term(value, *words)

    return _param(name, about, {"type": "string", "enum": [value for value, _ in said]}, draw, **options)


def flag(name: str, about: str, words: str, **options: Any) -> Param:
    """Return an optional yes-or-no parameter; saying one of the words means yes."""
    schema = {"type": "boolean", "default": False}
    return _param(name, about, schema, lambda fake, now: Term(True, *words.split("|")), **{"optional": True, **options})


def several(name: str, about: str, values: str, most: int = 3, **options: Any) -> Param:
    """Return a parameter that takes a list of a closed list's values."""
    said = _surfaces(values)

    def draw(fake: Fake, now: datetime) -> Slot:
        chosen = fake.random.sample(said, 1 + int(fake.random.random() * most))
        return Several([value for value, _ in chosen], [words[0] for _, words in chosen])

    items = {"type": "string", "enum": [value for value, _ in said]}
    return _param(name, about, {"type": "array", "items": items, "minItems": 1}, draw, **options)


def things(name: str, about: str, pool: Pool, most: int = 3, **options: Any) -> Param:
    """Return a parameter that takes a list of free texts."""

    def draw(fake: Fake, now: datetime) -> Slot:
        side = pool.side(fake.split, fake.hold_out)
        chosen = fake.random.sample(side, 1 + int(fake.random.random() * most))
        return Several(chosen, chosen, pool.name if pool.open else "")

    return _param(name, about, {"type": "array", "items": {"type": "string"}, "minItems": 1}, draw, **options)


def number(name: str, about: str, low: int, high: int, step: int = 1, **options: Any) -> Param:
    """Return a whole number between two bounds; where only more than one is ever said ("2 seats"), a tool takes one too."""

    def draw(fake: Fake, now: datetime) -> Slot:
        return Number(low + step * int(fake.random.random() * ((high - low) // step + 1)))

    return _param(name, about, {"type": "integer", "minimum": 1 if low == 2 else low, "maximum": high}, draw, **options)


def decimal(name: str, about: str, low: float, high: float, **options: Any) -> Param:
    """Return a number with one digit after the point."""

    def draw(fake: Fake, now: datetime) -> Slot:
        value = round(low + fake.random.random() * (high - low), 1)
        return Term(value, f"{value:g}")

    return _param(name, about, {"type": "number", "minimum": low, "maximum": high}, draw, **options)


def amount(name: str, about: str, low: int, high: int, step: int = 5, **options: Any) -> Param:
    """Return a sum of money, said in the coin of the person's country."""

    def draw(fake: Fake, now: datetime) -> Slot:
        value = (low + step * int(fake.random.random() * ((high - low) // step + 1))) * COINS[fake.locale][1]
        return Term(value, *(form.format(value) for form in _MONEY[fake.locale]))

    return _param(name, about, {"type": "number", "minimum": 0}, draw, **options)


def text(name: str, about: str, pool: Pool, **options: Any) -> Param:
    """Return free words, taken over as they are said."""
    return _param(name, about, {"type": "string"}, lambda fake, now: fake.custom_words(pool), **options)


def person(name: str, about: str, **options: Any) -> Param:
    """Return a person's first name."""
    return _param(name, about, {"type": "string"}, lambda fake, now: fake.person(), **options)


def code(name: str, about: str, prefix: str, **options: Any) -> Param:
    """Return a code such as `BK4821`, which is said letter by letter."""

    def draw(fake: Fake, now: datetime) -> Slot:
        return Exact(f"{prefix}{1000 + int(fake.random.random() * 9000)}")

    return _param(name, about, {"type": "string"}, draw, **options)


def day(name: str, about: str, first: int = 0, last: int = 20, **options: Any) -> Param:
    """Return a date some days ahead; its words bring their own "on"."""

    def draw(fake: Fake, now: datetime) -> Slot:
        ahead = first + int(fake.random.random() ** 2 * (last - first + 1))
        return day_slot(now.date(), ahead, fake.locale, fake.random)

    return _param(name, about, {"type": "string", "format": "date"}, draw, dated=True, **options)


def clock(name: str, about: str, first: int = 7, last: int = 21, **options: Any) -> Param:
    """Return a time of day between two hours, said so that it can mean no other."""

    def draw(fake: Fake, now: datetime) -> Slot:
        minutes = first * 60 + 15 * int(fake.random.random() * ((last - first) * 4 + 1))
        return WallTime(*divmod(minutes, 60))

    return _param(name, about, {"type": "string", "format": "time"}, draw, **options)


def group(name: str, about: str, *inside: Param, optional: bool = False) -> Param:
    """Return a nested object; lines name its inner parameters."""
    return Param(name, about, {"type": "object"}, lambda fake, now: Exact(""), optional=optional, inside=inside)


class Several(Slot):
    """A list, said in one breath: "milk, eggs and rice"."""

    __slots__ = ("words",)

    def __init__(self, value: Sequence[str], words: Sequence[str], pool: str = "") -> None:
        super().__init__(list(value), pool)
        self.words = words

    def say(self, voice: Voice) -> str:
        """Put the things together."""
        return joined(self.words)


class WallTime(Slot):
    """A time of day that a tool takes as `HH:MM`."""

    __slots__ = ("hour", "minute")

    def __init__(self, hour: int, minute: int) -> None:
        super().__init__(f"{hour:02}:{minute:02}")
        self.hour, self.minute = hour, minute

    def say(self, voice: Voice) -> str:
        """Draw a plain form, which stays clear beside dates and other numbers: "4:15pm", "16:15"."""
        hour, half = self.hour % 12 or 12, "am" if self.hour < 12 else "pm"
        figures = f"{hour}:{self.minute:02}" if self.minute else str(hour)
        forms = (f"{figures}{half}", f"{figures} {half}", str(self.value), f"{figures} {half.upper()}")
        return forms[int(voice.rng.random() * (len(forms) if self.hour > 9 else 2))]


def joined(words: Sequence[str]) -> str:
    """Return "a, b and c"."""
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else words[0]


def _surfaces(values: str) -> list[tuple[str, tuple[str, ...]]]:
    pairs = (item.partition("=") for item in values.split("|"))
    return [(value, tuple(words.split(",")) if words else (value.replace("_", " "),)) for value, _, words in pairs]
