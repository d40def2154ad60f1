"""Lamps: one tool, three scenarios, nothing that depends on the built-in domains."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from pokkit_datagen import Fake, Persona, Phone, Pool, SlotProvider, Slots, Text, ToolError, hookimpl, scenario, tool

ROOMS = Pool(
    "room",
    [
        f"{colour} {room}"
        for colour in "red blue green pink grey black white teal amber".split()
        for room in "kitchen hall attic cellar den porch study nook loft bath shed pantry studio lobby office bar gym spa lab vault yard cave barn dock tent".split()
    ],
)


@dataclass(frozen=True)
class Lamps:
    levels: dict[str, int] = field(default_factory=dict)


@tool(aliases=("light_lamp",))
def set_lamp(phone: Phone, room: str, level: Annotated[int, Field(ge=0, le=100)] = 100) -> tuple[Phone, dict[str, Any]]:
    """Set a lamp.

    Args:
        room: Where it is.
        level: Brightness in percent.
    """
    if room == "moon":
        raise ToolError("not_found", room=room)
    lamps = phone.state(Lamps)
    return phone.with_state(Lamps({**lamps.levels, room: level})), {"success": True, "room": room, "level": level}


class LampProvider(SlotProvider):
    def room(self) -> Text:
        return self.words(ROOMS)


@scenario("lamp/on", behaviours=["single_call"], weight=2)
def on(fake: Fake, phone: Phone) -> Slots:
    return {"room": fake.room(), "level": fake.pick_level()}


@scenario("lamp/ask", behaviours=["clarify", "multi_turn", "single_call"])
def ask(fake: Fake, phone: Phone) -> Slots:
    return {"room": fake.room(), "person": fake.person()}


@scenario("lamp/small", behaviours=["no_call"], clock="hidden", weight=0.02)
def small(fake: Fake, phone: Phone) -> Slots:
    return {"flip": fake.pick_level() % 9}


class LevelProvider(SlotProvider):
    def pick_level(self) -> int:
        return self.pick(range(1, 100))


@hookimpl
def register_scenarios(register: Callable[..., None]) -> None:
    register(on, ask, small)


@hookimpl
def register_tools(register: Callable[..., None]) -> None:
    register(set_lamp)


@hookimpl
def register_slots(register: Callable[..., None]) -> None:
    register(LampProvider, LevelProvider)


@hookimpl
def register_templates(register: Callable[[str, Path], None]) -> None:
    register("lamp", Path(__file__).parent / "templates")


@hookimpl
def register_personas(register: Callable[..., None]) -> None:
    register(Persona("default", "You are a lamp frog.", ("Lamp frog.", "Frog of lamps.")))
