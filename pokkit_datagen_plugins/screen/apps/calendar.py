"""The calendar: events of the coming days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Add, Change, Remove
from pokkit_datagen.screen.state import Scope
from pokkit_datagen_plugins.screen.apps.words import FIRST, PLACES, address, count, few, some

_KINDS = (
    "Dentist",
    "Lunch with {}",
    "Call with {}",
    "Team meeting",
    "Haircut",
    "School open day",
    "Gym class",
    "Vet",
    "Piano lesson",
    "{}'s birthday",
    "Car service",
    "Eye test",
    "Book club",
    "Dinner at {}'s",
    "Swimming",
    "Interview",
    "Standup",
    "Physio",
    "Rehearsal",
    "Boiler check",
)
_TABS = Tabs((("Agenda", "agenda"), ("Tasks", "tasks")))
_TASKS = (
    "Renew passport,Pay the gas bill,Water the plants,Book the boat,Post the parcel,Fix the shed "
    "door,Order cat food,Return library books,Ring the bank,Buy stamps"
).split(",")


def _events(rng: Random, phone: Phone) -> list[Item]:
    items: list[Item] = []
    today = phone.now.replace(hour=8, minute=0)
    # People plan for the daytime, from tomorrow on.
    for days, quarters in sorted((count(rng, 1, 12), count(rng, 0, 47)) for _ in range(few(rng, 2, 10))):
        start = today + timedelta(days=days, minutes=15 * quarters)
        where = some(rng, PLACES) if rng.random() < 0.5 else address(rng)
        items.append(
            {
                "title": some(rng, _KINDS).format(some(rng, FIRST)),
                "day": start.strftime("%A, %d %B"),
                "time": start.strftime("%H:%M"),
                "where": where[0].upper() + where[1:],
                "when": start.strftime("%a %d %b, %H:%M"),
                "guests": some(rng, ("", some(rng, FIRST))),
            }
        )
    return items


def _tasks(rng: Random, _: Phone) -> list[Item]:
    return [{"title": title, "done": rng.random() < 0.3} for title in rng.sample(_TASKS, count(rng, 1, 7))]


def found(scope: Scope) -> Sequence[Item]:
    """List the events whose title or place holds what was typed."""
    query = scope.typed("query").lower()
    return [item for item in scope.items("events") if query in f"{item['title']} {item['where']}".lower()] if query else []


_SHOWN = {"title": "{@title}", "day": "{@day}", "time": "{@time}", "where": "{@where}", "when": "{@day}, {@time}"}


def _form(name: str, title: str, save: Button, filled: bool) -> Screen:
    named = (("title", "Title"), ("day", "Day"), ("time", "Start time"), ("where", "Location"))
    fields = tuple(Field(key, hint, value=f"{{{key}}}" if filled else "") for key, hint in named)
    return Screen(name, top=(Bar(title),), body=fields, bottom=(Line((Button("Cancel", go="back"), save)),))


CALENDAR = App(
    "calendar",
    "Calendar",
    screens=(
        Screen(
            "agenda",
            top=(Bar("{now:%B}", up=False, icons=(Icon(label="Search", shape="search", go="search"), Icon(shape="calendar"))),),
            body=(Text("Nothing planned", when="!#events"), Rows("events", Row("{title}", "{when}", go="event"))),
            bottom=(_TABS,),
            fab=Icon(label="Create event", go="new"),
        ),
        Screen(
            "event",
            top=(
                Bar(
                    "Event",
                    icons=(
                        Icon(label="Edit", shape="edit", go="edit"),
                        Icon(label="Delete", shape="delete", go="delete", asks="delete"),
                    ),
                ),
            ),
            body=(
                Text("{title}", "title", id="title"),
                Row("{day}", "{time}", lead="clock"),
                Row("{where}", go="maps/main", lead="map"),
                Row("With {guests}", when="guests", lead="person"),
                Row("Reminder", "{calendar.reminder}", go="reminder", lead="bell"),
            ),
        ),
        Screen(
            "reminder",
            body=(
                Text("Remind me", "title"),
                *(
                    Row(time, choice=f"calendar.reminder={time}", go="back")
                    for time in ("At the time", "10 minutes before", "30 minutes before", "1 day before")
                ),
            ),
            dialog=True,
        ),
        Screen(
            "delete",
            body=(Text("Delete this event?", "title"), Text("{title}, {when}")),
            bottom=(Line((Button("Cancel", go="back"), Button("Delete", does=(Remove(),), go="back 2", asks="delete"))),),
            dialog=True,
        ),
        _form("new", "New event", Button("Save", does=(Add("events", _SHOWN),), go="back", enabled="@title"), filled=False),
        _form("edit", "Edit event", Button("Save", does=(Change(_SHOWN),), go="back", enabled="@title"), filled=True),
        Screen(
            "search",
            top=(Line((Icon(shape="back", go="back"), Field("query", "Search events"))),),
            body=(Rows("found_events", Row("{title}", "{when}", go="event")),),
        ),
        Screen(
            "tasks",
            top=(Bar("Tasks", up=False),),
            body=(Text("All done", when="!#tasks"), Rows("tasks", Row("{title}", toggle="done"))),
            bottom=(
                Line(
                    (
                        Field("task", "Add a task"),
                        Icon(
                            label="Add", shape="add", enabled="@task", does=(Add("tasks", {"title": "{@task}", "done": "Off"}),)
                        ),
                    )
                ),
                _TABS,
            ),
        ),
    ),
    values={"calendar.reminder": "10 minutes before"},
    content={"events": _events, "tasks": _tasks},
    sources={"found_events": found},
    shape="calendar",
)
