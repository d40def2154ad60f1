"""Railhop: trains, tickets, and a form to buy one."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Picture, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Add, Copy, Remove
from pokkit_datagen.screen.state import Scope
from pokkit_datagen_plugins.screen.apps.words import DAYS, TOWNS, count, few, some

_TABS = Tabs((("Plan", "plan"), ("Tickets", "tickets"), ("Alerts", "news")))
_STATES = ("delays of 20 minutes", "platform closed", "buses replace trains", "good service")
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def _trip(rng: Random) -> Item:
    start, end = rng.sample(TOWNS, 2)
    leaves = count(rng, 5, 21) * 60 + count(rng, 0, 59)
    lands = leaves + count(rng, 20, 150)
    return {
        "from": start,
        "to": end,
        "leaves": f"{leaves // 60:02}:{leaves % 60:02}",
        "lands": f"{lands // 60:02}:{lands % 60:02}",
        "price": count(rng, 4, 70),
        "platform": str(count(rng, 1, 12)),
        "changes": some(rng, ("Direct", "Direct", "1 change", "2 changes")),
    }


def _trips(rng: Random, _: Phone) -> list[Item]:
    return [_trip(rng) for _ in range(few(rng, 3, 10))]


def _tickets(rng: Random, _: Phone) -> list[Item]:
    return [
        {
            **_trip(rng),
            "code": f"{some(rng, _LETTERS)}{some(rng, _LETTERS)}{count(rng, 1000, 9999)}",
            "day": some(rng, DAYS),
            "seat": f"{count(rng, 1, 72)}{some(rng, 'ABCD')}",
            "coach": some(rng, "ABCDEF"),
        }
        for _ in range(count(rng, 1, 4))
    ]


def _alerts(rng: Random, _: Phone) -> list[Item]:
    return [{"text": f"{some(rng, TOWNS)}: {some(rng, _STATES)}"} for _ in range(count(rng, 1, 5))]


def found(scope: Scope) -> Sequence[Item]:
    """List the trains that stop where was typed."""
    query = f"{scope.typed('start')} {scope.typed('end')}".lower().split()
    trips = scope.items("trips")
    return [trip for trip in trips if any(word in f"{trip['from']} {trip['to']}".lower() for word in query)] or trips


TRAVEL = App(
    "travel",
    "Railhop",
    screens=(
        Screen(
            "plan",
            top=(Bar("Where to?", up=False),),
            body=(
                Field("start", "From"),
                Field("end", "To"),
                Row("One way", choice="travel.kind=single"),
                Row("Return", choice="travel.kind=return"),
                Row("Bring a bike", toggle="travel.bike"),
                Text("Trains", "section"),
                Rows("trains", Row("{from} to {to}", "{leaves} - {lands}, {changes}", go="trip")),
            ),
            bottom=(_TABS,),
        ),
        Screen(
            "trip",
            top=(Bar("{from} to {to}"),),
            body=(
                Row("Departs", end="{leaves}"),
                Row("Arrives", end="{lands}"),
                Row("Platform", end="{platform}"),
                Row("{changes}", lead="bus"),
                Row("Price", end="${price}"),
            ),
            bottom=(Line((Icon(shape="star"), Button("Buy for ${price}", go="buy"))),),
        ),
        Screen(
            "buy",
            top=(Bar("Passenger"),),
            body=(
                Field("name", "Full name"),
                Field("card", "Railcard number"),
                Row("Window seat", toggle="travel.window"),
                Row("Price", end="${price}"),
            ),
            bottom=(
                Button(
                    "Pay",
                    asks="pay",
                    enabled="@name",
                    does=(
                        Add(
                            "tickets",
                            {
                                "from": "{from}",
                                "to": "{to}",
                                "leaves": "{leaves}",
                                "lands": "{lands}",
                                "platform": "{platform}",
                                "code": "NW7301",
                                "day": "Today",
                                "seat": "14A",
                                "coach": "C",
                            },
                        ),
                    ),
                    go="bought",
                ),
            ),
        ),
        Screen(
            "bought",
            body=(Text("Have a good trip!", "title"), Text("Your ticket is under Tickets.")),
            bottom=(Button("Done", go="back 3"),),
            dialog=True,
        ),
        Screen(
            "tickets",
            top=(Bar("Tickets", up=False),),
            body=(Text("No tickets", when="!#tickets"), Rows("tickets", Row("{from} to {to}", "{day}, {leaves}", go="ticket"))),
            bottom=(_TABS,),
        ),
        Screen(
            "ticket",
            top=(Bar("Ticket", icons=(Icon(shape="share"), Icon(label="More options", go="options"))),),
            body=(
                Picture("Ticket barcode", 160, shape="barcode"),
                Text("{from} to {to}", "title"),
                Row("Day", end="{day}"),
                Row("Departs", end="{leaves}"),
                Row("Platform", end="{platform}"),
                Row("Coach", end="{coach}"),
                Row("Seat", end="{seat}"),
                Row("Booking reference", "{code}", icon=Icon(label="Copy reference", shape="file", does=(Copy("{code}"),))),
            ),
        ),
        Screen("options", body=(Row("Change seat"), Row("Refund ticket", go="refund", asks="delete")), dialog=True),
        Screen(
            "refund",
            body=(Text("Refund this ticket?", "title"), Text("{from} to {to}, {day}")),
            bottom=(Line((Button("Keep", go="back 2"), Button("Refund", does=(Remove(),), go="back 3", asks="delete"))),),
            dialog=True,
        ),
        Screen("news", top=(Bar("Alerts", up=False),), body=(Rows("news", Text("{text}")),), bottom=(_TABS,)),
    ),
    values={"travel.kind": "single", "travel.bike": False, "travel.window": False},
    content={"trips": _trips, "tickets": _tickets, "news": _alerts},
    sources={"trains": found},
    shape="bus",
)
