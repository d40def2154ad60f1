"""Power in the house, and what it costs."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, number
from pokkit_datagen_plugins.custom.results import between, money, one_of

FAMILIES = (
    Family(
        "get_energy_use",
        """Read how much power was used.
        Electricity meter: use in a span, for the house or one device.""",
        "check the power use",
        "read the meter",
        (
            choice("span", "Which span.", "today|yesterday|this_week=this week|last_month=last month", ask="Today, yesterday, this week or last month?|For which time?", names="period range"),
            choice("device", "Only this device.", "fridge|boiler|oven|dryer|heat_pump=heat pump|computer", optional=True, names="appliance"),
        ),
        """how much power did we use {span}
        +check the electricity {span}
        energy use {span}
        what did the {device} use {span}
        +show how much power the {device} took {span}
        is the {device} a power hog? check {span}
        electricity {span}
        power {span} {device}
        how's our power use {span}
        +read the meter for {span}
        how much power do we use
        what does the {device} use""",
        """{kwh} kilowatt hours, about {price}.
        {span}: {kwh} kWh.
        That was {kwh} kWh, {price}.
        {kwh} kWh {span}, {trend}.""",
        gives={"kwh": between(2, 40), "price": money(1, 12), "trend": one_of("more than usual|less than usual|about the usual")}, other_names="energy_usage meter_reading power_usage", near="set_power_plug",
    ),
    Family(
        "set_power_plug",
        """Switch a smart plug on or off, with an optional timer.
        Controls a plug.""",
        "switch a smart plug",
        "pulled the plug",
        (
            choice("plug", "Which plug.", "coffee_machine=coffee machine|fan|christmas_lights=fairy lights|heater=space heater|tv=tv|aquarium", ask="Which plug?|What's plugged into it?", names="device outlet"),
            choice("state", "on or off.", "on|off", ask="On or off?", names="power"),
            number("off_after", "Minutes until it goes off.", 10, 120, 10, optional=True, names="timer_minutes auto_off"),
        ),
        """+turn {state} the {plug}
        +switch the {plug} {state}
        {plug} {state}
        the {plug} again... turn it {state}
        +turn the {plug} {state}, change back after {off_after} minutes
        the {plug} plug, {state}
        +put the {plug} {state} for {off_after} minutes
        +get the {plug} {state} now
        i want the {plug} {state}
        smart plug {plug}: {state}
        +turn {state} a plug
        +do something about the {plug} plug""",
        """The {plug} is {state}.
        {plug}: {state}.
        Click, {plug} {state}. It draws {watts} watts.
        The {plug} plug is {state} now.""",
        gives={"watts": between(1, 900)}, other_names="plug_control smart_plug outlet_switch",
    ),
)
