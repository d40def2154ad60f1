"""Drizzle: the weather of today and of the coming days."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Field, Icon, Item, Line, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Add, Put, Remove
from pokkit_datagen_plugins.screen.apps.words import TOWNS, count, some

_SKIES = ("Sunny", "Cloudy", "Light rain", "Heavy rain", "Windy", "Fog", "Showers", "Clear", "Thunderstorms", "Overcast")
_TABS = Tabs((("Today", "today"), ("10 days", "days"), ("Places", "places")))


def _hours(rng: Random, phone: Phone) -> list[Item]:
    start = count(rng, 2, 24)
    return [
        {
            "hour": (phone.now + timedelta(hours=n)).strftime("%H:00"),
            "sky": some(rng, _SKIES),
            "degrees": f"{start + count(rng, -3, 3)}°",
        }
        for n in range(1, count(rng, 7, 13))
    ]


def _days(rng: Random, phone: Phone) -> list[Item]:
    low = count(rng, -2, 16)
    return [
        {
            "day": (phone.now + timedelta(days=n)).strftime("%A"),
            "sky": some(rng, _SKIES),
            "degrees": f"{low + count(rng, 4, 12)}° / {low + count(rng, -3, 3)}°",
            "rain": f"{count(rng, 0, 10) * 10}%",
            "wind": f"{count(rng, 3, 60)} km/h",
        }
        for n in range(1, 11)
    ]


def _places(rng: Random, _: Phone) -> list[Item]:
    return [{"town": town, "sky": some(rng, _SKIES)} for town in rng.sample(TOWNS, count(rng, 1, 5))]


WEATHER = App(
    "weather",
    "Drizzle",
    screens=(
        Screen(
            "today",
            top=(Bar("{weather.town}", up=False, icons=(Icon(shape="more", go="units"),)),),
            body=(Text("{now:%A %d %B}", "section"), Rows("hours", Row("{hour}", end="{degrees}", detail="{sky}"))),
            bottom=(_TABS,),
        ),
        Screen(
            "days",
            top=(Bar("{weather.town}", up=False),),
            body=(Rows("days", Row("{day}", "{sky}, {degrees}", go="day")),),
            bottom=(_TABS,),
        ),
        Screen(
            "day",
            top=(Bar("{day}"),),
            body=(
                Text("{sky}", "title"),
                Row("Temperature", end="{degrees}"),
                Row("Chance of rain", end="{rain}"),
                Row("Wind", end="{wind}"),
            ),
        ),
        Screen(
            "places",
            top=(Bar("Places", up=False),),
            body=(
                Rows(
                    "towns",
                    Row(
                        "{town}",
                        "{sky}",
                        does=(Put("weather.town", "{town}"),),
                        go="today",
                        icon=Icon(shape="close", does=(Remove(),)),
                    ),
                ),
            ),
            bottom=(_TABS,),
            fab=Icon(label="Add place", go="add"),
        ),
        Screen(
            "add",
            top=(Line((Icon(shape="back", go="back"), Field("town", "Search for a town"))),),
            body=(Row("Add {@town}", when="@town", does=(Add("towns", {"town": "{@town}", "sky": "Cloudy"}),), go="back"),),
        ),
        Screen(
            "units",
            body=(
                Text("Units", "title"),
                Row("Celsius", choice="weather.units=Celsius", go="back"),
                Row("Fahrenheit", choice="weather.units=Fahrenheit", go="back"),
                Row("Rain alerts", toggle="weather.alerts"),
            ),
            dialog=True,
        ),
    ),
    values={"weather.town": "Larkmead", "weather.units": "Celsius", "weather.alerts": True},
    content={"hours": _hours, "days": _days, "towns": _places},
    shape="weather",
)
