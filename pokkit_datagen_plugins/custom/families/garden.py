"""Garden and plants."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, flag, number, text
from pokkit_datagen_plugins.custom.results import between, in_days
from pokkit_datagen_plugins.custom.words import PLANTS

FAMILIES = (
    Family(
        "water_garden",
        """Water a part of the garden.
        Irrigation: zone and minutes.""",
        "water the garden",
        "watered the garden",
        (
            choice("zone", "Part of the garden.", "lawn|roses|vegetables=vegetables,veggie patch|pots|hedge", ask="Which part?|Lawn, roses, vegetables, pots or hedge?", alone="the {}", names="area section"),
            number("minutes", "How long.", 2, 30, ask="For how many minutes?|How long, in minutes?", alone="{} minutes|{} min", names="duration time"),
        ),
        """+water the {zone} for {minutes} minutes
        {zone} {minutes} minutes of water
        the {zone} looks dry, {minutes} minutes of water
        +give the {zone} {minutes} minutes
        +sprinkle the {zone} for {minutes} min
        sprinkler on the {zone}, {minutes} minutes
        it hasn't rained in ages, water the {zone} {minutes} minutes
        +run the sprinklers on the {zone} for {minutes} minutes
        {minutes} minutes on the {zone}
        garden: {zone}, {minutes} minutes
        +water the {zone}
        +water the garden for {minutes} minutes""",
        """Water on the {zone} for {minutes} minutes.
        {minutes} minutes of rain, {zone} only.
        {minutes} minutes for the {zone}, about {litres} litres.
        It's raining on the {zone}, on purpose. {litres} litres.""",
        gives={"litres": between(10, 200)}, other_names="irrigate sprinkler_start garden_water", near="log_watering",
    ),
    Family(
        "log_watering",
        """Note that a house plant was watered.
        Plant diary.""",
        "note that a plant was watered",
        "noted down the watering",
        (
            text("plant", "Which plant.", PLANTS, ask="Which plant?|Which one did you water?", names="name plant_name"),
            flag("fertilized", "Whether it was fed too.", "with fertiliser|fed it too", names="fed plant_food"),
        ),
        """i watered {plant}
        +log that i watered {plant}
        {plant} got water
        just gave {plant} a drink
        +note water for {plant}
        watered {plant}, {fertilized}
        {plant}: watered, {fertilized}
        +mark {plant} as watered
        plant diary: {plant} watered
        {plant} is watered, write it down
        i watered one of the plants
        +log a watering""",
        """Noted for {plant}. Next time {next}.
        {plant} is happy until {next}.
        Logged. {plant} wants water again {next}.
        Next drink for {plant}: {next}.""",
        gives={"next": in_days(2, 14)}, other_names="plant_watered plant_diary", once=True,
    ),
    Family(
        "mow_lawn",
        """Send out the robot mower.
        Robot lawn mower: height and area.""",
        "send out the mower",
        "mowed the lawn",
        (
            choice("area", "Where.", "front=front lawn,front|back=back lawn,back|all=whole garden", ask="Front, back or everything?|Which lawn?", names="zone where"),
            number("height_mm", "Height of the grass in mm.", 20, 60, 5, default=40, alone="{} mm", names="cutting_height blade_height"),
        ),
        """+mow the {area}
        +send the mower to the {area}
        +cut the grass, {area}, {height_mm} mm
        {area} needs mowing
        mower: {area}
        +trim the {area} to {height_mm} millimetres
        grass is up to my knees, mow the {area}
        lawn robot {area} {height_mm} mm
        +get the mower to do the {area}
        +start mowing the {area} at {height_mm} mm
        +mow the lawn
        the grass is too long, mow it""",
        """The mower is out, done in {minutes} minutes.
        Mowing at {height_mm} mm, {minutes} minutes.
        It's munching away. {minutes} minutes.
        Grass goes down to {height_mm} mm. Mind the frogs, please.""",
        gives={"minutes": between(20, 120)}, other_names="start_mower robot_mower",
    ),
)
