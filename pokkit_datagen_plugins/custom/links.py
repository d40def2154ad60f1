"""Pairs of families where the first one's result is what the second one needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pokkit_datagen import Fake, Phone
from pokkit_datagen_plugins.custom.families import named
from pokkit_datagen_plugins.custom.lines import Line, lines
from pokkit_datagen_plugins.custom.params import Json
from pokkit_datagen_plugins.custom.slots import Task


@dataclass(frozen=True, eq=False)
class Link:
    """Two calls in a row.

    Args:
        first: Name of the family that finds something.
        second: Name of the family that acts on it.
        feeds: For parameters of the second: the field of the first one's result.
        asks: Requests that need both, one a line; places are the parameters of both.
    """

    first: str
    second: str
    feeds: Mapping[str, str]
    asks: tuple[Line, ...]

    def tasks(self, fake: Fake, phone: Phone) -> tuple[Task, Task]:
        """Draw both tasks; they share one request."""
        wording = self.asks[int(fake.random.random() * len(self.asks))]
        first = Task(fake, phone.now, named(self.first), wording)
        second = Task(fake, phone.now, named(self.second), wording)
        if first.variant.tool.name == second.variant.tool.name or first.variant.loud != second.variant.loud:
            return self.tasks(fake, phone)
        first.values = second.values = {**second.values, **first.values}
        return first, second

    def follow(self, second: Task) -> Callable[[Json], Json]:
        """Return what makes the second call's arguments of the first one's result."""

        def arguments(result: Mapping[str, Any]) -> Json:
            return second.arguments({name: result[field] for name, field in self.feeds.items()})

        return arguments


def link(first: str, second: str, feeds: str, asks: str) -> Link:
    """Return a link; `feeds` is such as `flight_id=id`."""
    pairs = (pair.partition("=") for pair in feeds.split())
    return Link(first, second, {name: field or name for name, _, field in pairs}, lines(asks))


LINKS: tuple[Link, ...] = (
    link(
        "search_flights",
        "book_flight",
        "flight_id",
        """+find a flight from {origin} to {destination} {date} and book it for {passengers} people
        +book the best flight from {origin} to {destination} {date}, {passengers} seats
        we're {passengers} and want to fly from {origin} to {destination} {date}, book whatever is best
        {origin} to {destination} {date} by plane, {passengers} people, find one and book it
        +get us {passengers} seats on a flight from {origin} to {destination} {date}""",
    ),
    link(
        "search_hotels",
        "book_hotel",
        "hotel_id",
        """+find a hotel in {city} {check_in} for {nights} nights and book it for {adults} adults
        +book us a room in {city} {check_in}, {nights} nights, {adults} adults, the best you find
        {nights} nights in {city} {check_in}, {adults} adults, just book something
        we need a bed in {city} {check_in} for {nights} nights, {adults} of us, find one and take it
        +get a hotel in {city} {check_in} for {nights} nights, {adults} adults, and reserve it""",
    ),
    link(
        "search_products",
        "add_to_cart",
        "product_id",
        """+find a {query} and put it in my cart
        +look for a {query}, {sort}, and add {quantity} to the cart
        i need a {query}, find one and throw it in the basket
        {query} into the basket please, the first you find
        +search for a {query} under {max_price} and add it to the cart
        +get {quantity} of a {query} into my cart""",
    ),
    link(
        "find_concerts",
        "buy_tickets",
        "event_id",
        """+find a concert by {artist} and buy {count} tickets
        {artist} live! find a date and get {count} tickets
        +get us {count} tickets for the next {artist} gig
        if {artist} are playing, buy {count} {area} tickets
        {count} tickets for {artist}, look for a show and buy them""",
    ),
    link(
        "find_book",
        "reserve_book",
        "book_id",
        """+find {title} at the library and reserve it at the {branch}
        if the library has {title}, put it on hold at the {branch}
        +look up {title} and have it sent to the {branch}
        i want to borrow {title}, reserve it at the {branch}
        {title} at the {branch} please, check the catalogue and reserve""",
    ),
    link(
        "find_recipe",
        "scale_recipe",
        "recipe_id",
        """+find a {dish} recipe and scale it to {servings} people
        we're {servings} tonight, find a {diet} {dish} and work out the amounts
        {dish} for {servings}, look up a recipe and scale it
        +look for {dish} under {max_minutes} minutes and adjust it to {servings} servings
        how do i make {dish} for {servings} people""",
    ),
    link(
        "find_charger",
        "start_charging",
        "station_id",
        """+find a charger near {near_place} and start charging to {limit} percent
        +look for a {plug} charger around {near_place} and start it
        i'm at the chargers in {near_place}, find the station and start charging
        charger near {near_place}, find it and begin, {limit} percent is enough
        +get me charging near {near_place}, up to {limit} percent""",
    ),
    link(
        "search_photos",
        "share_album",
        "album_id",
        """+find the {subject} photos and share them with {recipient}
        {recipient} wants my {subject} pictures from {year}, find and share them
        +share my {subject} photos with {recipient}
        +dig out the {subject} pics from {year} and let {recipient} see them
        {subject} photos to {recipient}, search and share""",
    ),
    link(
        "find_free_slot",
        "create_event",
        "start=slot",
        """+find {minutes} minutes {date} and put {title} there
        i need {minutes} minutes for {title} {date}, find a gap and book it
        +squeeze {title} in {date}, {minutes} minutes, wherever i'm free
        {title}, {minutes} minutes, {date}, whenever there's room
        +put {title} into the first free {minutes} minutes {date}""",
    ),
    link(
        "find_events",
        "create_event",
        "title=event_name start=starts",
        """+see what's on in {town} {date} and put it in my calendar
        find out what {town} has on {date} and add it to the calendar
        +look for {kind} in {town} {date} and block it in my calendar
        what's on in {town} {date}? put the first thing in my calendar
        +pick something in {town} {date} and write it into my calendar""",
    ),
    link(
        "get_fixtures",
        "create_event",
        "title=opponent start=kickoff date",
        """+look up the next {team} match and put it in my calendar
        when do {team} play next? calendar please
        +find the next {team} game {where} and add it to the calendar
        {team} next match into my calendar
        i don't want to miss {team}, put their next game in the calendar""",
    ),
    link(
        "get_balance",
        "send_money",
        "",
        """+check my {account} and then send {recipient} {sum} from it
        look at the {account} first, then {recipient} gets {sum}
        what's on my {account}? and send {recipient} {sum} from there
        +look at the {account} balance, then transfer {sum} to {recipient}
        +check the {account}, after that pay {recipient} {sum}""",
    ),
)
