"""Light, heat, doors and machines around the house."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, clock, flag, number, several, text
from pokkit_datagen_plugins.custom.results import between, by, in_days, later, one_of, ticket
from pokkit_datagen_plugins.custom.words import EXCUSES

ROOMS = "kitchen|living_room=living room,lounge,front room|bedroom|bathroom|hallway=hallway,hall|office=office,study|garage|kids_room=kids' room,children's room"

FAMILIES = (
    Family(
        "set_light",
        """Set the brightness of the lamps in a room, and optionally their colour.
        Dim or brighten the lights of one room.
        Controls smart bulbs: brightness in percent (0-100), colour if the bulbs have it.""",
        "dim or brighten the lights",
        "dimmed the lights",
        (
            choice("room", "Room whose lights change.", ROOMS, ask="Which room?|Which room's lights?", names="area location zone"),
            number("brightness", "Brightness in percent, 0-100.", 5, 100, 5, ask="How bright, in percent?|What percent?", alone="{} percent|{}%", names="level percent"),
            choice("color", "Colour of the light.", "warm=warm,warm white|cool=cool,cool white|red|blue|green|purple", optional=True, names="colour hue"),
        ),
        """+dim the {room} lights to {brightness} percent
        +set the {room} light to {brightness}%
        +put the lights in the {room} on {brightness} percent
        +take the {room} lights to {brightness} percent
        +make the {room} lights {color} at {brightness} percent
        +set {room} to {brightness}% {color}
        {room} lights {brightness} percent
        lights at {brightness} in the {room}
        i want the {room} at {brightness} percent brightness
        the {room} lit at {brightness} percent, {color} light if you can
        film's starting, take the {room} lights to {brightness} percent
        {brightness} percent light in the {room} would be (perfect|lovely|nice)
        +change the brightness of the lights in the {room}
        it's way too bright in the {room}, dim the lights
        +dim the lights to {brightness} percent""",
        """The {room} lights are at {brightness} percent.
        {room}: {brightness} percent.
        Lights in the {room} set to {brightness}%, {color}.
        {brightness} percent in the {room}. (Cosy.|Mood lighting.|Very atmospheric.|)
        The {room} glows at {brightness} percent now.""",
        other_names="control_lights dim_room lights_set adjust_lighting",
        near="switch_light",
    ),
    Family(
        "switch_light",
        """Turn all lights in a room on or off.
        Light switch of a room.
        Switch the lamps of one room.""",
        "switch lights on and off",
        "turned the lights off",
        (
            choice("room", "The room.", ROOMS, ask="Which room?|In which room?", names="area where"),
            choice("state", "on or off.", "on|off", ask="On or off?", names="power status"),
        ),
        """+turn {state} the lights in the {room}
        +turn the {room} light {state}
        +switch the {room} lights {state}
        {room} lights {state}
        lights {state} in the {room}
        i left the {room} light the wrong way, switch it {state}
        +get the {room} lights {state}
        {room} light {state} (now|asap)
        i need the lights {state} in the {room}
        +flip the {room} lights {state}
        +turn {state} the lights
        lights {state}""",
        """The {room} lights are {state}.
        Lights {state} in the {room}.
        {room}: {state}.
        Click. The {room} is {state}.
        {room} lights are now {state}.""",
        other_names="toggle_lights light_switch power_lights",
    ),
    Family(
        "set_thermostat",
        """Set the heating of a room to a temperature in degrees Celsius.
        Change the target temperature of the thermostat.
        Heating control: choose a target temperature and a mode.""",
        "set the heating",
        "turned the heating up",
        (
            number("temperature", "Target in degrees Celsius, 10-28.", 16, 25, ask="To how many degrees?|What temperature?", alone="{} degrees|{}", names="target degrees target_temperature"),
            choice("room", "Only this room; all rooms if left out.", ROOMS, optional=True, names="zone"),
            choice("mode", "How to heat.", "comfort|eco=eco,eco mode|boost", default="comfort", names="program"),
        ),
        """+set the heating to {temperature} degrees
        +put the thermostat on {temperature}
        +make it {temperature} degrees in the {room}
        +heat the {room} to {temperature} degrees
        +turn the heating to {temperature}, {mode} please
        thermostat {temperature}
        heating to {temperature} degrees, nana is visiting
        we agreed on {temperature} degrees, set the heating to that
        {temperature} degrees in the {room} would be nice
        heating {temperature} degrees {mode}
        i want it to be {temperature} degrees in here
        +change the thermostat
        it's cold in here, turn the heating up
        +turn up the heating in the {room}""",
        """Heating is set to {temperature} degrees.
        {temperature} degrees it is, {mode} mode.
        The thermostat says {temperature}.
        Target: {temperature} degrees. It takes about {minutes} minutes.
        {room} will be at {temperature} degrees in about {minutes} minutes.""",
        gives={"minutes": between(10, 50)},
        other_names="heating_set adjust_thermostat climate_control",
        near="get_room_climate",
    ),
    Family(
        "get_room_climate",
        """Read temperature and humidity of a room.
        Sensor readings (temperature, humidity) for one room.""",
        "read the temperature and humidity of a room",
        "checked the thermometer",
        (choice("room", "Room with a sensor.", ROOMS, ask="Which room?|Which room do you mean?", names="sensor location"),),
        """how warm is it in the {room}
        what's the temperature in the {room}
        how humid is the {room}
        +check the temperature in the {room}
        +read the sensor in the {room}
        is it cold in the {room}
        {room} temperature
        temperature and humidity in the {room}?
        what does the thermometer in the {room} say
        how many degrees is it in the {room} right now
        how warm is it in there
        +tell me the room temperature""",
        """It's {degrees} degrees in the {room}, humidity {humidity} percent.
        {degrees} degrees and {humidity}% humidity in the {room}.
        The {room} is at {degrees} degrees.
        {room}: {degrees} degrees, {humidity} percent humidity.""",
        gives={"degrees": between(15, 27), "humidity": between(30, 70)},
        other_names="room_sensor read_thermometer climate_reading",
    ),
    Family(
        "start_vacuum",
        """Start the robot vacuum.
        Send the cleaning robot to one or more rooms.""",
        "start the robot vacuum",
        "hoovered the whole place",
        (
            several("rooms", "Rooms to clean.", ROOMS.split("|garage")[0], ask="Which rooms?|Where should it clean?", names="areas zones"),
            choice("power", "Suction.", "quiet=quiet,quiet mode|normal|max=max,full power", default="normal", names="suction mode"),
            flag("mop", "Whether to mop too.", "mop too|with mopping", names="wet_mop"),
        ),
        """+vacuum the {rooms}
        +send the robot to the {rooms}
        +start the vacuum in the {rooms}, {power}
        +hoover the {rooms}
        the {rooms} needs vacuuming
        crumbs everywhere in the {rooms}, start the robot
        +clean the {rooms}, {mop}
        robot vacuum: {rooms}
        +get the robot going in the {rooms} on {power}
        vacuum {rooms} pls
        dog hair all over the {rooms}, vacuum it
        +run the vacuum
        +start the robot vacuum""",
        """The robot is off to the {rooms}. About {minutes} minutes.
        Vacuuming the {rooms} on {power}.
        It's cleaning the {rooms}, done in {minutes} minutes.
        On its way: {rooms}. Battery {battery} percent.""",
        gives={"minutes": between(15, 80), "battery": between(40, 100)},
        other_names="robot_clean vacuum_rooms clean_floor",
    ),
    Family(
        "start_washing",
        """Start the washing machine with a programme.
        Run a wash cycle.""",
        "start the washing machine",
        "put a wash on",
        (
            choice("program", "Washing programme.", "cotton|delicates|wool|quick=quick,quick wash|sportswear=sportswear,sports stuff", ask="Which programme?|Cotton, delicates, wool, quick or sportswear?", names="cycle programme"),
            choice("temperature", "Water temperature.", "cold|30=30 degrees|40=40 degrees|60=60 degrees", default="40", names="water_temp"),
            clock("ready_by", "Time by which it should be done, HH:MM.", optional=True, names="finish_at end_time"),
        ),
        """+start the washing machine on {program}
        +run a {program} wash
        +put the wash on, {program}, {temperature}
        +do a {program} cycle at {temperature}
        washing machine {program}
        {program} wash, done by {ready_by} please
        +start a {program} programme so it's ready by {ready_by}
        laundry's in, {program} programme
        i loaded the machine, run {program} at {temperature}
        wash on {program} {temperature}
        +start the washing machine
        the laundry is in, start it""",
        """The machine runs {program} at {temperature}, done at {done_at}.
        {program} started. Done at {done_at}.
        It's turning: {program}, finished at {done_at}.
        Washing now, {program}. Look in at {done_at}.""",
        gives={"done_at": later(30, 150, given="ready_by")},
        other_names="washer_start laundry_cycle wash",
    ),
    Family(
        "lock_door",
        """Lock or unlock a door.
        Smart lock control.""",
        "lock and unlock the doors",
        "locked the front door",
        (
            choice("door", "Which door.", "front=front door|back=back door|garage=garage door|garden=garden gate", ask="Which door?|Front, back, garage or garden?", names="lock entrance"),
            choice("action", "What to do.", "lock|unlock", ask="Lock or unlock it?", names="command operation"),
        ),
        """+{action} the {door}
        {action} {door}
        +please {action} the {door} for me
        i forgot about the {door}, {action} it please
        {door}: {action}
        +make sure to {action} the {door}
        {action} the {door}, i'm already in bed
        i need you to {action} the {door}
        the {door}, {action} it
        my hands are full, {action} the {door}
        +{action} the door
        {action} up""",
        """The {door} door is {now}.
        {door} door: {now}.
        Clack. The {door} door is {now}, lock battery at {battery} percent.
        {now}, the {door} door.""",
        gives={"now": by("action", lock="locked", unlock="unlocked"), "battery": between(20, 100)},
        other_names="door_lock smart_lock set_lock",
        near="get_door_state",
    ),
    Family(
        "get_door_state",
        """Tell whether a door or gate is locked.
        Current state of a smart lock.""",
        "check whether a door is locked",
        "checked the front door",
        (choice("door", "Which door.", "front=front door|back=back door|garage=garage door|garden=garden gate", ask="Which door?|Which one, front, back, garage or garden?", names="lock"),),
        """is the {door} locked
        did i lock the {door}
        +check the {door}
        is the {door} closed properly
        {door} status
        i have a bad feeling about the {door}, is it locked?
        did anyone leave the {door} open
        +see if the {door} is locked
        was the {door} left unlocked
        what's the {door} doing, locked or not
        was something left open
        is the door locked""",
        """The {door} door is {state}.
        {door} door: {state}.
        It says the {door} door is {state}.
        {state}, the {door} door.""",
        gives={"state": one_of("locked|unlocked|locked|ajar")},
        other_names="door_status is_locked lock_state",
    ),
    Family(
        "report_repair",
        """Report something broken to the building's caretaker.
        Open a repair request with the landlord.""",
        "report a repair to the caretaker",
        "called the caretaker",
        (
            text("problem", "What is broken, in the tenant's words.", EXCUSES, ask="What's broken?|What should I report?", names="issue description"),
            choice("urgency", "How soon.", "low=low,no rush|normal|urgent", default="normal", names="priority"),
        ),
        """+report a {problem} to the landlord
        +tell the caretaker about the {problem}
        +open a repair request: {problem}
        there's a {problem}, report it
        {problem}, tell the caretaker, {urgency}
        +file a repair for a {problem}, {urgency}
        we've got a {problem} again, let the caretaker know
        repair request {problem}
        i need someone to look at a {problem}
        landlord should know about the {problem}
        +report something broken to the landlord
        i need to report a repair""",
        """Reported: {problem}. Ticket {ticket}.
        The caretaker knows about the {problem}, visit on {visit}.
        Ticket {ticket} is open for "{problem}".
        {problem} is reported as {urgency}. Number {ticket}.""",
        gives={"ticket": ticket("RP"), "visit": in_days(1, 6)},
        other_names="create_repair_ticket repair_request maintenance_report",
        once=True,
    ),
)
