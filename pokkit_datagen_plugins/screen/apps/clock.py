"""The clock: it shows the alarms that `set_alarm` sets, and those set here are the same ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from msgspec.structs import replace

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Effect, Field, Icon, Item, Line, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Add, Put
from pokkit_datagen.screen.state import Scope
from pokkit_datagen.state import Alarm, AlarmBook
from pokkit_datagen_plugins.screen.apps.words import count, some

_TABS = Tabs((("Alarm", "alarms"), ("World clock", "world"), ("Timer", "timer"), ("Stopwatch", "stopwatch")))
_CITIES = (
    "Auckland",
    "Cape Town",
    "Delhi",
    "Lima",
    "London",
    "Nairobi",
    "New York",
    "Oslo",
    "Perth",
    "Quito",
    "Rome",
    "Seoul",
    "Tokyo",
    "Toronto",
)
_REPEATS = ("Once", "Every day", "Weekdays", "Weekends")


def said(alarm: Alarm, hours24: bool) -> str:
    """Return an alarm's time as the clock shows it."""
    if hours24:
        return f"{alarm.hour:02}:{alarm.minute:02}"
    return f"{alarm.hour % 12 or 12}:{alarm.minute:02} {'AM' if alarm.hour < 12 else 'PM'}"


def alarms(scope: Scope) -> Sequence[Item]:
    """List the alarms by time of day."""
    hours24 = bool(scope.value("settings.hours24"))
    listed = enumerate(scope.phone.state(AlarmBook).alarms)
    items = [
        {
            "id": str(n),
            "in": "alarms",
            "time": said(alarm, hours24),
            "label": alarm.label or "Alarm",
            "repeat": alarm.repeat or "Once",
            "on": alarm.on,
        }
        for n, alarm in sorted(listed, key=lambda pair: (pair[1].hour, pair[1].minute, pair[0]))
    ]
    return [{**item, "detail": f"{item['label']}, {item['repeat']}"} for item in items]


def _repeating(days: str) -> Effect:
    return lambda phone, scope: _rewritten(phone, scope, lambda alarm: replace(alarm, repeat=days))


def _rewritten(phone: Phone, scope: Scope, change: Callable[[Alarm], Alarm]) -> Phone:
    here = int(scope.item["id"])
    book = phone.state(AlarmBook).alarms
    return phone.with_state(AlarmBook((*book[:here], change(book[here]), *book[here + 1 :])))


def switch(phone: Phone, scope: Scope) -> Phone:
    """Switch the alarm on or off."""
    return _rewritten(phone, scope, lambda alarm: replace(alarm, on=not alarm.on))


def relabel(phone: Phone, scope: Scope) -> Phone:
    """Give the alarm the label that was typed."""
    return _rewritten(phone, scope, lambda alarm: replace(alarm, label=scope.typed("label") or None))


def delete(phone: Phone, scope: Scope) -> Phone:
    """Delete the alarm."""
    here = int(scope.item["id"])
    book = phone.state(AlarmBook).alarms
    return phone.with_state(AlarmBook((*book[:here], *book[here + 1 :])))


def save(phone: Phone, scope: Scope) -> Phone:
    """Save a new alarm, if what was typed is a time."""
    hour, minute = scope.typed("hour"), scope.typed("minute") or "0"
    if not (hour.isdecimal() and minute.isdecimal() and int(minute) < 60):
        return phone
    half = 12 * (scope.value("clock.half") == "PM")
    value = int(hour) if scope.value("settings.hours24") or int(hour) > 12 else int(hour) % 12 + half
    if value > 23:
        return phone
    alarm = Alarm(value, int(minute), scope.typed("label") or None)
    return phone.with_state(AlarmBook((*phone.state(AlarmBook).alarms, alarm)))


def _world(rng: Random, _: Phone) -> list[Item]:
    return [
        {"city": city, "time": f"{count(rng, 0, 23):02}:{some(rng, ('04', '17', '28', '43', '51'))}"}
        for city in rng.sample(_CITIES, count(rng, 1, 5))
    ]


def cities(scope: Scope) -> Sequence[Item]:
    """List the cities whose name holds what was typed."""
    query = scope.typed("city").lower()
    return [{"id": city, "city": city} for city in _CITIES if query in city.lower()]


def _timers(rng: Random, _: Phone) -> list[Item]:
    named = (
        ("Eggs", "7 min"),
        ("Pasta", "11 min"),
        ("Tea", "4 min"),
        ("Laundry", "45 min"),
        ("Nap", "20 min"),
        ("Bread", "35 min"),
    )
    return [{"name": name, "length": length, "running": False} for name, length in rng.sample(named, count(rng, 0, 4))]


CLOCK = App(
    "clock",
    "Clock",
    screens=(
        Screen(
            "alarms",
            top=(Bar("Alarm", up=False, icons=(Icon(label="More options", go="options"),)),),
            body=(
                Text("No alarms", when="!#alarms"),
                Rows("alarms", Row("{time}", "{detail}", go="alarm", toggle="on", does=(switch,))),
            ),
            bottom=(_TABS,),
            fab=Icon(label="Add alarm", shape="add", go="new"),
        ),
        Screen(
            "alarm",
            top=(Bar("{time}"),),
            body=(
                Row("Alarm on", toggle="on", does=(switch,)),
                Row("Repeat", "{repeat}", go="repeat"),
                Row("Label", "{label}", go="label"),
                Row("Sound", "{settings.ringtone}", go="settings/ringtone"),
                Row("Delete", go="delete", lead="delete", asks="delete"),
            ),
        ),
        Screen(
            "repeat",
            body=(
                Text("Repeat", "title"),
                *(Row(days, does=(_repeating("" if days == "Once" else days),), go="back") for days in _REPEATS),
            ),
            dialog=True,
        ),
        Screen(
            "label",
            body=(Text("Label", "title"), Field("label", "Label", value="{label}")),
            bottom=(Line((Button("Cancel", go="back"), Button("OK", does=(relabel,), go="back"))),),
            dialog=True,
        ),
        Screen(
            "delete",
            body=(Text("Delete alarm?", "title"), Text("{time} {label}")),
            bottom=(Line((Button("Cancel", go="back"), Button("Delete", does=(delete,), go="back 2", asks="delete"))),),
            dialog=True,
        ),
        Screen(
            "new",
            top=(Bar("New alarm"),),
            body=(
                Line((Field("hour", "Hour"), Field("minute", "Minute"))),
                Row("AM", choice="clock.half=AM", when="!settings.hours24"),
                Row("PM", choice="clock.half=PM", when="!settings.hours24"),
                Field("label", "Label"),
            ),
            bottom=(Line((Button("Cancel", go="back"), Button("Save", does=(save,), go="back", enabled="@hour"))),),
        ),
        Screen(
            "options",
            body=(
                Row("Use 24-hour format", toggle="settings.hours24"),
                Row("Snooze length", "{clock.snooze}", go="snooze"),
                Row("Help & feedback"),
            ),
            dialog=True,
        ),
        Screen(
            "snooze",
            body=(
                Text("Snooze length", "title"),
                *(
                    Row(length, choice=f"clock.snooze={length}", go="back")
                    for length in ("5 minutes", "10 minutes", "15 minutes", "20 minutes")
                ),
            ),
            dialog=True,
        ),
        Screen(
            "world",
            top=(Bar("World clock", up=False),),
            body=(Text("{now:%H:%M}", "title", id="local"), Rows("world", Row("{city}", end="{time}"))),
            bottom=(_TABS,),
            fab=Icon(go="add_city"),
        ),
        Screen(
            "add_city",
            top=(Line((Icon(shape="back", go="back"), Field("city", "Search for a city"))),),
            body=(Rows("cities", Row("{city}", does=(Add("world", {"city": "{city}", "time": "{now:%H:%M}"}),), go="back")),),
        ),
        Screen(
            "timer",
            top=(Bar("Timer", up=False),),
            body=(Text("No timers", when="!#timers"), Rows("timers", Row("{name}", "{length}", toggle="running"))),
            bottom=(_TABS,),
            fab=Icon(go="new_timer"),
        ),
        Screen(
            "new_timer",
            top=(Bar("New timer"),),
            body=(Field("minutes", "Minutes"), Field("name", "Name")),
            bottom=(
                Line(
                    (
                        Button("Cancel", go="back"),
                        Button(
                            "Start",
                            does=(Add("timers", {"name": "{@name}", "length": "{@minutes} min", "running": "On"}),),
                            go="back",
                            enabled="@minutes",
                        ),
                    )
                ),
            ),
        ),
        Screen(
            "stopwatch",
            top=(Bar("Stopwatch", up=False),),
            body=(
                Text("00:00.00", "title", when="clock.stopwatch=ready"),
                Text("Running", "title", when="clock.stopwatch=running", id="running"),
                Button("Start", does=(Put("clock.stopwatch", "running"),), when="clock.stopwatch=ready"),
                Button("Reset", does=(Put("clock.stopwatch", "ready"),), when="clock.stopwatch=running"),
            ),
            bottom=(_TABS,),
        ),
    ),
    values={"clock.half": "AM", "clock.snooze": "10 minutes", "clock.stopwatch": "ready"},
    content={"world": _world, "timers": _timers},
    sources={"alarms": alarms, "cities": cities},
    shape="clock",
)
