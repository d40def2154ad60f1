"""What people want of their home."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_smart_home.tools import SmartHome


@scenario("smart_home/set_light", behaviours=["single_call"])
def set_light(fake: Fake, phone: Phone) -> Slots:
    """Room and brightness are told; the colour sometimes."""
    (room,) = fake.rooms(1)
    slots = {"room": room, "level": fake.brightness(), "colour": fake.light_colour(), "why": fake.home_reason()}
    return {**slots, "phone": phone.with_state(fake.smart_home(room))}


@scenario("smart_home/set_thermostat", behaviours=["single_call"])
def set_thermostat(fake: Fake, phone: Phone) -> Slots:
    """Room and temperature are told."""
    (room,) = fake.rooms(1)
    degrees = 15 + int(fake.random.random() * 11)
    return {"room": room, "degrees": degrees, "why": fake.home_reason(), "phone": phone.with_state(fake.smart_home(room))}


@scenario("smart_home/two_rooms", behaviours=["parallel"])
def two_rooms(fake: Fake, phone: Phone) -> Slots:
    """Two rooms in one breath: two calls in one message."""
    first, second = fake.rooms(2)
    slots = {"room": first, "level": fake.brightness(), "other": second, "other_level": fake.brightness()}
    return {**slots, "why": fake.home_reason(), "phone": phone.with_state(fake.smart_home(first, second))}


@scenario("smart_home/which_room", behaviours=["clarify", "multi_turn", "single_call"])
def which_room(fake: Fake, phone: Phone) -> Slots:
    """No room is told, so Pokkit asks for it."""
    (room,) = fake.rooms(1)
    return {"room": room, "level": fake.brightness(), "why": fake.home_reason(), "phone": phone.with_state(fake.smart_home(room))}


@scenario("smart_home/no_such_room", behaviours=["recover"])
def no_such_room(fake: Fake, phone: Phone) -> Slots:
    """The home has no such room: Pokkit says which rooms there are."""
    room, *others = fake.rooms(4)
    home = SmartHome({str(other.value): 18 for other in others})
    return {"room": room, "level": fake.brightness(), "why": fake.home_reason(), "phone": phone.with_state(home)}


@scenario("smart_home/door_ajar", behaviours=["recover"])
def door_ajar(fake: Fake, phone: Phone) -> Slots:
    """The door stands open and can't be locked."""
    door = fake.door()
    home = SmartHome(ajar=frozenset({str(door.value)}))
    return {"door": door, "why": fake.leaving(), "phone": phone.with_state(home)}


@scenario("smart_home/cold_in_here", behaviours=["chain", "multi_turn", "follow_up"])
def cold_in_here(fake: Fake, phone: Phone) -> Slots:
    """The thermometer is read, then the heating is set in the room named before."""
    (room,) = fake.rooms(1)
    degrees = 18 + int(fake.random.random() * 6)
    return {"room": room, "degrees": degrees, "why": fake.home_reason(), "phone": phone.with_state(fake.smart_home(room))}


@scenario("smart_home/talk_of_lights", behaviours=["no_call_hard"], tools=["set_light"])
def talk_of_lights(fake: Fake, phone: Phone) -> Slots:
    """Lights are talked about, and nobody wants them changed."""
    (room,) = fake.rooms(1)
    hours, bulbs = (2 + int(fake.random.random() * 9) for _ in range(2))
    return {"room": room, "hours": hours, "who": fake.person(), "bulbs": bulbs}
