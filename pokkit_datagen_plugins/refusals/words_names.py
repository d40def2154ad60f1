"""Invented apps by kind, relations and things: the names in phrases."""

from __future__ import annotations

from collections.abc import Mapping

APPS: Mapping[str, tuple[str, ...]] = {
    "social": tuple(
        (
            "Glimmr|Pondly|Ripplr|Wavvo|Postaroo|Chirpel|Fernfeed|Lumipix|Peekoo|Orbly|Tadpost|Momentoo|Blinkle|Snuggram|"
            "Vistly|Pixmoss"
        ).split("|")
    ),
    "chat": tuple(
        "Chattora|Talkaroo|Buzzline|Murmly|Yappio|Hopchat|Quillo|Nattero|Textle|Whispond|Babblo|Pingo|Gabbly|Croakline".split("|")
    ),
    "dating": tuple("Heartsy|Swoonly|Flirtle|Duetto|Cupidoo|Smittle|Twosie|Lovelily|Matchmoss|Crushly".split("|")),
    "game": tuple(
        (
            "Lilypad Legends|Coin Castle|Gem Gobblers|Turnip Tycoon|Dragon Dabble|Bubble Bog|Merge Meadow|Kart Critters|"
            "Idle Igloo|Word Wombat|Puzzle Pond|Goblin Garage|Sheep Sprint|Moss Miner"
        ).split("|")
    ),
    "shop": tuple("Bargainly|Trolleo|Cartopia|Dealgrove|Basketto|Tradepond|Secondhop|Marktly|Resellio|Bidbarn".split("|")),
    "money": tuple("Coinpond|Stockhop|Tradelily|Pennymoss|Ledgerleaf".split("|")),
    "food": tuple("Munchly|Nomnomo|Dishdot|Bitefrog|Forkloop".split("|")),
    "health": tuple("Steppo|Moodmoss|Sipsy|Sleepleaf|Runnl".split("|")),
    "music": tuple("Tunepond|Hummly|Beatleaf|Songmoss".split("|")),
    "learn": tuple("Lingoleaf|Parlo|Wordhop|Quizzly|Mathmoss".split("|")),
    "mail": tuple("my inbox|my work email|my emails|Mailmoss|Letterleaf|my uni email|my mailbox".split("|")),
}

GROUPS = tuple(
    (
        "the group chat|the family group|the class chat|the work chat|the team chat|the football group|"
        "the neighbours' group|the parents' chat|the book club chat|the flat chat|the band chat|the wedding group"
    ).split("|")
)

RELATIONS = tuple(
    (
        "my {mum}|my dad|my sister|my brother|my boss|my girlfriend|my boyfriend|my wife|my husband|my roommate|"
        "my landlord|my aunt|my uncle|my cousin|my best friend|my nan|my grandad|my teacher|my coach|my manager|"
        "my colleague|my neighbour|my son|my daughter|my flatmate|my mate|my partner|my client|my tutor|my ex"
    ).split("|")
)

CLOSE_ONES = tuple(
    (
        "my girlfriend|my boyfriend|my wife|my husband|my ex|my partner|my daughter|my son|my sister|my brother|"
        "my roommate|my flatmate|my fiancé|my crush|my teenager|my best friend|my employee|the babysitter|my stepson|"
        "my {mum}"
    ).split("|")
)

THINGS = tuple(
    (
        "a blue rain jacket|the noise cancelling headphones|a second-hand bike|flights to Lisbon|the big lego castle|"
        "a coffee grinder|the red trainers|a standing desk|the air fryer|that green sofa|concert tickets|a used camera|"
        "running shoes|the console bundle|a mini fridge|winter tyres|a ukulele|the baby stroller|a fish tank|"
        "hiking boots|the gaming chair|train tickets to York|a tent|the sold out hoodie|a record player|"
        "the robot vacuum|a graphics card|a yoga mat|hotel rooms in Goa|the limited sneakers|a drone|a telescope|"
        "the blender|a cast iron pan|the festival tickets|a pram|a skateboard|that vintage lamp|the smart bulbs|"
        "a sewing machine"
    ).split("|")
)
