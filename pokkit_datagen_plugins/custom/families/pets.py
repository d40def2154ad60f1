"""Pets."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, day, number, person, several
from pokkit_datagen_plugins.custom.results import between, one_of

FAMILIES = (
    Family(
        "feed_pet",
        """Give out food at the automatic feeder.
        Pet feeder: grams now.""",
        "feed the pets",
        "fed the pets",
        (
            choice("pet", "Who is fed.", "cat=cat,kitty|dog|rabbit|fish|tortoise", ask="Which pet?|Who's hungry?", alone="the {}", names="animal feeder"),
            number("grams", "How much.", 5, 200, 5, ask="How many grams?|How much, in grams?", alone="{} grams|{} g", names="amount portion"),
        ),
        """+feed the {pet} {grams} grams
        {grams} grams for the {pet}
        the {pet} is hungry, {grams} grams
        +give the {pet} {grams} g
        feeder {pet} {grams} grams
        +drop {grams} grams for the {pet}
        i forgot the {pet}! {grams} grams please
        {pet} food, {grams} g
        dinner time for the {pet}, {grams} grams
        +let the {pet} have {grams} grams
        +feed the {pet}
        {grams} grams of food now""",
        """{grams} grams for the {pet}. {left} percent left in the feeder.
        The {pet} got {grams} grams.
        {pet}: {grams} grams, served.
        Dinner is served. The feeder is at {left} percent.""",
        gives={"left": between(5, 95)}, other_names="pet_feeder dispense_food", once=True, near="log_walk",
    ),
    Family(
        "log_walk",
        """Log a walk with the dog.
        Dog diary: minutes and what happened.""",
        "log a dog walk",
        "logged the dog walk",
        (
            number("minutes", "How long.", 5, 120, 5, ask="How many minutes?|How long was it?", alone="{} minutes|{}", names="duration length"),
            several("events", "What happened.", "pee|poo|played|met_friends=met friends|pulled=pulled a lot", optional=True, names="notes tags"),
        ),
        """+log a {minutes} minute walk
        walked the dog, {minutes} minutes
        {minutes} min walk with the dog
        +note {minutes} minutes of dog walk, {events}
        dog walk {minutes} minutes, {events}
        back from {minutes} minutes with the dog
        +put down a walk of {minutes} minutes
        we walked {minutes} minutes, {events}
        dog's done, {minutes} minutes, {events}
        +record the dog's walk, {minutes} minutes
        +log a walk with the dog
        we just walked, {events}, log it""",
        """{minutes} minutes, logged. {week} walks this week.
        Walk number {week} this week.
        Noted: {minutes} minutes. Good dog.
        That's {week} walks since monday.""",
        gives={"week": between(2, 20)}, other_names="dog_walk walk_entry", once=True,
    ),
    Family(
        "book_vet",
        """Book an appointment at the vet's.
        Vet appointment for a pet.""",
        "book the vet",
        "called the vet",
        (
            person("pet_name", "Name of the pet.", ask="Which pet?|What's the pet's name?", names="patient animal_name"),
            day("date", "Day.", 0, 14, ask="For which day?|When?", names="on appointment_day"),
            choice("reason", "Why.", "checkup=checkup|vaccination=vaccination,shots|limping|teeth|not_eating=not eating", ask="What's the matter?|What's it for?", names="issue purpose"),
        ),
        """+book {pet_name} in at the vet {date}, {reason}
        vet for {pet_name} {date}: {reason}
        {pet_name} needs the vet {date}, {reason}
        +make a vet appointment for {pet_name} {date}, it's {reason}
        poor {pet_name}, {reason}. vet {date} please
        {pet_name} {reason} vet {date}
        +get {pet_name} to the vet {date} for {reason}
        vet {date} for {pet_name}, reason {reason}
        +take {pet_name} to the vet {date}, {reason}
        i want {pet_name} seen {date}, {reason}
        +book {pet_name} in at the vet for {reason}
        +book {pet_name} in at the vet {date}""",
        """{pet_name} is booked {date} at {time}.
        {date}, {time}, for {pet_name}.
        The vet sees {pet_name} {date} at {time}.
        {time} on {date}. Be brave, {pet_name}.""",
        gives={"time": one_of("08:40|10:00|11:30|15:20|17:00")}, other_names="vet_appointment pet_visit", once=True,
    ),
)
