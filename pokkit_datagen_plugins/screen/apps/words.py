"""Words that the contents of the apps are made of; all people, places and firms are invented."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")

FIRST = (
    "Amara Ben Chloe Dev Elsie Farid Greta Hamish Ines Jonas Keiko Liam Mina Noor Oscar Priya "
    "Quentin Rosa Sunil Tara Umar Vera Wes "
    "Ximena Yusuf Zoe Ada Bruno Carys Dina Emre Freya Gus Hana Idris Juno Kofi Lotte Marek Nadia "
    "Owen Petra Rafi Saskia Theo Una Viktor "
    "Willa Anjali Callum Mei Tomas Leila Arjun Bridget Matteo Fatima Rory Ayesha Lachlan"
).split()
LAST = (
    "Abara Bellweather Castell Dhillon Eastwick Farrow Grantley Holloway Ibbotson Jellicoe Kaur "
    "Lindqvist Marlowe Nakata Okafor Pellham "
    "Quill Rossetti Sandoval Thackeray Underhill Varga Wetherby Yarrow Zielinski Ashdown Brannigan "
    "Coombe Devlin Ferreira Gathers Hobday "
    "Iyer Kowal Larkin Menon Norwood Oyelaran Pascoe Ridley"
).split()
STREETS = (
    "Alder Birch Canal Dovecote Elm Ferry Garnet Harbour Ivy Juniper Kiln Larch Mill Nettle Orchard "
    "Priory Quarry Rowan Sorrel Tanner"
).split()
WAYS = ("Street", "Lane", "Road", "Avenue", "Close", "Row")
TOWNS = (
    "Ambleford Brackwater Coldhaven Dunmere Eastlow Fernwick Grayling Hollybrook Ironhollow Kestrelby Larkmead Marcove Northam "
    "Oakmoor Quayside Ravensby Saltmarsh Thornbury Upwell Westerly"
).split()
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
THINGS = (
    "umbrella,charger,blue jacket,lunch box,door key,library card,water bottle,gym bag,parcel,"
    "ladder,tent,guitar,bike pump,photo album,"
    "spare glasses,measuring tape,camping stove,rucksack,board game,cake tin"
).split(",")
FOODS = (
    "soup,dal,tacos,lasagne,ramen,pancakes,curry,paella,dumplings,flatbread,risotto,shakshuka,"
    "fish pie,falafel,noodles,pizza,stew,"
    "biryani,roast,salad"
).split(",")
PLACES = (
    "the park,the station,the library,the pool,the bakery,the museum,the market,mum's,the office,"
    "the clinic,the cinema,the pub,school,"
    "the garage,the climbing wall,the garden centre"
).split(",")
_LINES = (
    "Are we still on for {day}?",
    "I left my {thing} at yours, can you keep it?",
    "Running ten minutes late, sorry!",
    "What time should I come to {place}?",
    "Made {food} tonight, there is plenty left",
    "Happy birthday!! Hope it is a good one",
    "Can you bring the {thing}?",
    "See you at {place} at {hour}",
    "The {thing} arrived, it is lovely",
    "No rush, whenever suits you",
    "Did you see the email from {name}?",
    "Let's do {food} on {day}",
    "Thanks again for yesterday",
    "Call me when you are out of work",
    "The table is booked for {hour}, under {name}",
    "I can't make {day}, sorry",
    "Train is delayed, home by {hour}",
    "Ok perfect",
    "Can we swap to {day} instead?",
    "{name} says hi",
    "The meeting moved to {hour}",
    "Got the keys, all good",
    "How was {place}?",
    "Please remember the {thing}",
    "Could you pick up milk and {food}?",
    "Great, see you then",
    "Which bus goes to {place}?",
    "I owe you {money}",
    "The plumber comes on {day} at {hour}",
    "That is so funny",
    "On my way",
    "Just landed!",
)


def some(rng: Random, choices: Sequence[T]) -> T:
    """Return one of the choices."""
    return choices[int(rng.random() * len(choices))]


def count(rng: Random, low: int, high: int) -> int:
    """Return a whole number from `low` to `high`."""
    return low + int(rng.random() * (high - low + 1))


def few(rng: Random, low: int, high: int) -> int:
    """Return a whole number from `low` to `high`, far more often a low one."""
    return low + int(rng.random() ** 3 * (high - low + 1))


def person(rng: Random) -> str:
    """Return a full name."""
    return f"{some(rng, FIRST)} {some(rng, LAST)}"


def number(rng: Random) -> str:
    """Return a phone number of the range that is kept for fiction."""
    return f"555-01{count(rng, 0, 99):02}"


def hour(rng: Random) -> str:
    """Return a time on the 12-hour clock, as people text it."""
    return f"{count(rng, 1, 12)}:{some(rng, ('00', '15', '30', '45'))}"


def address(rng: Random) -> str:
    """Return a street address."""
    return f"{count(rng, 1, 180)} {some(rng, STREETS)} {some(rng, WAYS)}"


def money(rng: Random) -> str:
    """Return a price."""
    return f"${count(rng, 2, 89)}.{some(rng, ('00', '50', '95', '99'))}"


def line(rng: Random) -> str:
    """Return a message as friends send it."""
    return fill(rng, some(rng, _LINES))


def fill(rng: Random, pattern: str) -> str:
    """Fill in a pattern: "{day} at {hour}" with what is drawn for these names, "{8-40}" with a number of that range."""
    return _HOLE.sub(lambda hole: _DRAWS[hole[1]](rng) if hole[1] else str(count(rng, int(hole[2]), int(hole[3]))), pattern)


_HOLE = re.compile(r"\{(?:([a-z]+)|(\d+)-(\d+))\}")
_DRAWS: dict[str, Callable[[Random], str]] = {
    "day": lambda rng: some(rng, DAYS),
    "thing": lambda rng: some(rng, THINGS),
    "place": lambda rng: some(rng, PLACES),
    "food": lambda rng: some(rng, FOODS),
    "name": lambda rng: some(rng, FIRST),
    "family": lambda rng: some(rng, LAST),
    "person": person,
    "town": lambda rng: some(rng, TOWNS),
    "address": address,
    "hour": hour,
    "money": money,
    "phone": number,
    "letter": lambda rng: some(rng, "ABCDEFGHJKLMNPQRSTUVWXYZ"),
    "line": line,
}
