"""What the home can do, and how the simulated one answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from pokkit_datagen import Phone, ToolError, tool

Colour = Literal["warm white", "cold white", "red", "orange", "green", "blue", "purple", "pink"]
Json = dict[str, Any]

_LEVELS = {"off": 0, "out": 0, "half": 50, "halfway": 50, "full": 100, "max": 100}
_PERCENT = re.compile(r"(\d{1,3})(?:\s*(?:%|percent|per cent))?")
_TENS = {"ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}


@dataclass(frozen=True)
class SmartHome:
    """The home as the phone knows it; `celsius` is what each room's thermometer shows."""

    celsius: Mapping[str, int] = field(default_factory=dict)
    lights: Mapping[str, tuple[int, str | None]] = field(default_factory=dict)
    heating: Mapping[str, int] = field(default_factory=dict)
    ajar: frozenset[str] = frozenset()
    locked: frozenset[str] = frozenset()


def read_brightness(text: str, clock: datetime | None, locale: str) -> set[tuple[int]]:
    """Return every brightness that a careful reader finds in a text: "half", "40%", "seventy"."""
    words = re.findall(r"[a-z]+", text.lower())
    said = {_LEVELS[word] for word in words if word in _LEVELS} | {_TENS[word] for word in words if word in _TENS}
    return {(level,) for level in said | {int(number) for number in _PERCENT.findall(text)}}


@tool(aliases=("light_set", "dim_light"), readers={("brightness",): read_brightness})
def set_light(
    phone: Phone, room: str, brightness: Annotated[int, Field(ge=0, le=100)], colour: Colour | None = None
) -> tuple[Phone, Json]:
    """Set the lights of a room. A brightness of 0 switches them off.

    Args:
        room: Name of the room, such as kitchen.
        brightness: Percent, 0-100.
        colour: Colour of the light; it stays as it is if this is left out.
    """
    home = _home_with(phone, room)
    result: Json = {"success": True, "room": room, "brightness": brightness}
    if colour is not None:
        result["colour"] = colour
    return phone.with_state(replace(home, lights={**home.lights, room: (brightness, colour)})), result


@tool(aliases=("heating_set", "set_heating"))
def set_thermostat(phone: Phone, room: str, celsius: Annotated[int, Field(ge=5, le=30)]) -> tuple[Phone, Json]:
    """Set the heating of a room.

    Args:
        room: Name of the room, such as bedroom.
        celsius: Wanted temperature in whole degrees Celsius, 5-30.
    """
    home = _home_with(phone, room)
    warmer = replace(home, heating={**home.heating, room: celsius})
    return phone.with_state(warmer), {"success": True, "room": room, "celsius": celsius}


@tool(aliases=("door_lock",))
def lock_door(phone: Phone, door: str) -> tuple[Phone, Json]:
    """Lock a door. It fails with door_ajar while the door stands open.

    Args:
        door: Name of the door, such as front door.
    """
    home = phone.state(SmartHome)
    if door in home.ajar:
        raise ToolError("door_ajar", door=door)
    return phone.with_state(replace(home, locked=home.locked | {door})), {"success": True, "door": door}


@tool(aliases=("room_temperature",))
def get_room_temperature(phone: Phone, room: str) -> tuple[Phone, Json]:
    """Read the thermometer of a room.

    Args:
        room: Name of the room, such as nursery.
    """
    return phone, {"success": True, "room": room, "celsius": _home_with(phone, room).celsius[room]}


def _home_with(phone: Phone, room: str) -> SmartHome:
    home = phone.state(SmartHome)
    if room not in home.celsius:
        raise ToolError("unknown_room", room=room, rooms=sorted(home.celsius))
    return home
