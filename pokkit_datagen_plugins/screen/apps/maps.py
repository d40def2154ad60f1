"""Lanes: a map with places to look up, save and be led to."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Picture, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Copy, Flip
from pokkit_datagen.screen.state import Scope
from pokkit_datagen_plugins.screen.apps.words import DAYS, LAST, address, count, few, hour, number, some

_KINDS = (
    "Bakery",
    "Cafe",
    "Pharmacy",
    "Garage",
    "Florist",
    "Bookshop",
    "Barber",
    "Pizzeria",
    "Dental Practice",
    "Hardware",
    "Launderette",
    "Library",
    "Hostel",
    "Bike Hire",
)
_TABS = Tabs((("Explore", "main"), ("Saved", "saved"), ("Go", "commute")))


def _places(rng: Random, _: Phone) -> list[Item]:
    return [
        {
            "name": f"{some(rng, LAST)} {some(rng, _KINDS)}",
            "address": address(rng),
            "phone": number(rng),
            "rating": f"{count(rng, 28, 50) / 10:.1f}",
            "hours": f"Open until {hour(rng)} pm",
            "closed": f"Closed on {some(rng, DAYS)}",
            "away": f"{count(rng, 2, 48)} min",
            "saved": rng.random() < 0.25,
        }
        for _ in range(few(rng, 3, 9))
    ]


def found(scope: Scope) -> Sequence[Item]:
    """List the places whose name or address holds what was typed."""
    query = scope.typed("query").lower()
    return [place for place in scope.items("places") if query in f"{place['name']} {place['address']}".lower()] if query else []


def saved(scope: Scope) -> Sequence[Item]:
    """List the saved places."""
    return [place for place in scope.items("places") if place["saved"]]


MAPS = App(
    "maps",
    "Lanes",
    screens=(
        Screen(
            "main",
            top=(Line((Button("Search here", go="search"), Icon(shape="mic"), Icon(shape="person"))),),
            body=(
                Picture("Map", 280, shape="plan"),
                Text("Nearby", "section"),
                Rows("places", Row("{name}", "{rating} stars, {away} away", go="place")),
            ),
            bottom=(_TABS,),
            fab=Icon(shape="map"),
        ),
        Screen(
            "search",
            top=(Line((Icon(shape="back", go="back"), Field("query", "Search here"))),),
            body=(Rows("found_places", Row("{name}", "{address}", go="place", lead="map")),),
        ),
        Screen(
            "place",
            top=(Bar("{name}", icons=(Icon(shape="share"),)),),
            body=(
                Text("{rating} stars, {hours}", "section"),
                Line(
                    (
                        Button("Directions", go="route"),
                        Button("Call", go="contacts/call", asks="call"),
                        Button("Save", does=(Flip("saved"),)),
                    )
                ),
                Row("{address}", "Address", lead="map", icon=Icon(label="Copy address", shape="file", does=(Copy("{address}"),))),
                Row("{phone}", "Phone", lead="call"),
                Row("{closed}", lead="clock"),
                Text("Saved", "section", when="saved", id="saved_mark"),
                Row("Reviews", go="reviews"),
            ),
        ),
        Screen(
            "reviews",
            top=(Bar("Reviews"),),
            body=(Text("{rating} stars", "title"), Text("Friendly, a little slow, worth the wait."), Text("Would come again.")),
        ),
        Screen(
            "route",
            top=(Bar("To {name}"), Tabs((("Car", "route"), ("Bus", "route_bus")))),
            body=(
                Picture("Map with a route", 260, shape="plan"),
                Text("{away} by car", "title"),
                Row("Avoid tolls", toggle="maps.tolls"),
                Row("Avoid motorways", toggle="maps.motorways"),
            ),
            bottom=(Button("Start", go="guide"),),
        ),
        Screen(
            "route_bus",
            top=(Bar("To {name}"), Tabs((("Car", "route"), ("Bus", "route_bus")))),
            body=(
                Text("Line 12, every 15 minutes", "title"),
                Row("Walk to the stop", end="4 min"),
                Row("Ride 6 stops", end="18 min"),
            ),
        ),
        Screen(
            "guide",
            top=(Text("Head north, then turn right", "title"),),
            body=(Picture("", 420, shape="plan"),),
            bottom=(Line((Button("Overview", go="route"), Button("Exit", go="back"))),),
        ),
        Screen(
            "saved",
            top=(Bar("Saved", up=False),),
            body=(
                Text("Nothing saved", when="!#saved"),
                Rows(
                    "saved",
                    Row("{name}", "{address}", go="place", icon=Icon(label="Remove", shape="close", does=(Flip("saved"),))),
                ),
            ),
            bottom=(_TABS,),
        ),
        Screen(
            "commute",
            top=(Bar("Go", up=False),),
            body=(
                Text("Set your work address to see your commute."),
                Field("work", "Work address"),
                Button("Save", enabled="@work", go="main"),
            ),
            bottom=(_TABS,),
        ),
    ),
    values={"maps.tolls": False, "maps.motorways": False},
    content={"places": _places},
    sources={"found_places": found, "saved": saved},
    shape="map",
)
