"""Times: alarms that are on, timers, cities, events; and a time on the screen that becomes an alarm."""

from __future__ import annotations

from datetime import datetime, timedelta

from pokkit_datagen import Exact, Fake, Phone, Slots, Term, scenario
from pokkit_datagen.screen.blocks import Item
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.planner import Be, Press, See, Write
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.state import AlarmBook
from pokkit_datagen_plugins.screen.apps.clock import said
from pokkit_datagen_plugins.screen.apps.words import hour
from pokkit_datagen_plugins.screen.prepared import begin, errand, one_of, seen_number, showing, with_alarms

_TIMERS = (
    "pasta",
    "eggs",
    "tea",
    "cake",
    "laundry",
    "hair dye",
    "nap",
    "rice",
    "pizza",
    "homework",
    "bread",
    "face mask",
    "meditation",
)


@scenario("screen/list_alarms", behaviours=[], weight=1.2)
def list_alarms(fake: Fake, phone: Phone) -> Slots:
    """Which alarms are there? Read in the clock app."""
    phone = with_alarms(fake, phone)
    alarms = sorted(phone.state(AlarmBook).alarms, key=lambda alarm: (alarm.hour, alarm.minute))
    times = [f"{said(alarm, hours24=False)} ({alarm.label})" for alarm in alarms]
    last = said(alarms[-1], hours24=False)
    return {
        "why": fake.screen_words("why"),
        "count": ("two", "three", "four")[len(times) - 2],
        "listed": f"{', '.join(times[:-1])} and {times[-1]}",
        "errand": errand(fake, See("clock/alarms", last)),
        "phone": begin(fake, phone, fake.random.choice(("clock/alarms", "clock/timer"))),
    }


@scenario("screen/alarm_label", behaviours=["chain"], weight=0.7)
def alarm_label(fake: Fake, phone: Phone) -> Slots:
    """An alarm gets another name in the clock app."""
    phone = with_alarms(fake, phone)
    book = phone.state(AlarmBook).alarms
    place = fake.random.randrange(len(book))
    name = fake.screen_words("task")
    steps = (Write("clock/label", "label", name, item=str(place)), Press("clock/label", "OK", item=str(place)))
    return {
        "why": fake.screen_words("why"),
        "time": fake.screen_name(said(book[place], hours24=False)),
        "name": name,
        "errand": errand(fake, *steps),
        "phone": begin(fake, phone, "clock/alarms"),
    }


@scenario("screen/world_time", behaviours=[])
def world_time(fake: Fake, phone: Phone) -> Slots:
    """What time is it in another city?"""
    phone, city = one_of(fake, phone, "world", "city")
    return {
        "why": fake.screen_words("why"),
        "city": fake.screen_name(city["city"]),
        "time": city["time"],
        "errand": errand(fake, See("clock/world", city["time"])),
        "phone": begin(fake, phone, fake.random.choice(("clock/alarms", "clock/world"))),
    }


@scenario("screen/start_timer", behaviours=["chain"])
def start_timer(fake: Fake, phone: Phone) -> Slots:
    """A timer is started in the clock app."""
    minutes = Exact(str(fake.random.randint(2, 90)))
    name = fake.screen_name(fake.random.choice(_TIMERS))
    steps = (Write("clock/new_timer", "minutes", minutes), Write("clock/new_timer", "name", name))
    return {
        "why": fake.screen_words("why"),
        "minutes": minutes,
        "name": name,
        "errand": errand(fake, *steps, Press("clock/new_timer", "Start")),
        "phone": begin(fake, phone, "clock/timer"),
    }


def _soon(fake: Fake, phone: Phone) -> datetime:
    """Return a daytime within the next day: no alarm reaches further."""
    while True:
        soon = phone.now + timedelta(minutes=fake.random.randint(60, 23 * 60))
        if 7 <= soon.hour <= 21:
            return soon - timedelta(minutes=soon.minute % 5)


def _changed(phone: Phone, collection: str, item: Item, fields: Item) -> tuple[Phone, Item]:
    """Return the phone with other fields for one item of a collection, and this item."""
    state = phone.state(ScreenState)
    new = {**item, **fields}
    items = [new if each["id"] == item["id"] else each for each in state.collection(collection, phone)]
    return phone.with_state(state.with_content(collection, items)), new


@scenario("screen/event_to_alarm", behaviours=["chain"], weight=1.3)
def event_to_alarm(fake: Fake, phone: Phone) -> Slots:
    """The time of an event, read in the calendar, becomes an alarm."""
    phone, event = one_of(fake, phone, "events", "title")
    start = _soon(fake, phone)
    shown = {"day": f"{start:%A, %d %B}", "time": f"{start:%H:%M}", "when": f"{start:%a %d %b, %H:%M}"}
    phone, event = _changed(phone, "events", event, shown)
    hours, minutes = event["time"].split(":")
    here = fake.random.random() < 0.5
    return {
        "why": fake.screen_words("why"),
        "event": fake.screen_name(event["title"]),
        "time": event["time"],
        "day": event["day"],
        "hour": seen_number(hours),
        "minute": seen_number(minutes),
        "errand": errand(fake, See("calendar/event", event["time"], item=event["id"])),
        "phone": showing(fake, phone, "calendar/event", event) if here else begin(fake, phone, "calendar/agenda"),
    }


@scenario("screen/train_to_alarm", behaviours=["chain"], weight=1.3)
def train_to_alarm(fake: Fake, phone: Phone) -> Slots:
    """The departure on an open ticket becomes an alarm."""
    phone, ticket = one_of(fake, phone, "tickets", "to")
    start = _soon(fake, phone)
    phone, ticket = _changed(phone, "tickets", ticket, {"day": f"{start:%a}", "leaves": f"{start:%H:%M}"})
    hours, minutes = ticket["leaves"].split(":")
    here = fake.random.random() < 0.5
    return {
        "why": fake.screen_words("why"),
        "town": fake.screen_name(ticket["to"]),
        "time": ticket["leaves"],
        "platform": ticket["platform"],
        "hour": seen_number(hours),
        "minute": seen_number(minutes),
        "errand": errand(fake, See("travel/ticket", ticket["leaves"], item=ticket["id"])),
        "phone": showing(fake, phone, "travel/ticket", ticket) if here else begin(fake, phone, "travel/tickets"),
    }


@scenario("screen/add_event", behaviours=["chain"], weight=0.5)
def add_event(fake: Fake, phone: Phone) -> Slots:
    """Fill in the form of a new event and save it."""
    title, time = fake.screen_words("todo"), Exact(hour(fake.random))
    steps = (Write("calendar/new", "title", title), Write("calendar/new", "time", time), Press("calendar/new", "Save"))
    return {
        "why": fake.screen_words("why"),
        "title": title,
        "time": time,
        "errand": errand(fake, *steps),
        "phone": begin(fake, phone, "calendar/agenda", "calendar/new"),
    }


@scenario("screen/delete_event", behaviours=["chain", "multi_turn"])
def delete_event(fake: Fake, phone: Phone) -> Slots:
    """Go up to the deletion of an event, ask, and delete it."""
    phone, event = one_of(fake, phone, "events", "title")
    first = errand(fake, Be("calendar/delete", item=event["id"]))
    return {
        "why": fake.screen_words("why"),
        "event": fake.screen_name(event["title"]),
        "when": event["when"],
        "errand": first,
        "then": Errand([Press("calendar/delete", "Delete", item=event["id"])], means=first.means),
        "phone": begin(fake, phone, "calendar/agenda", "calendar/event"),
    }


@scenario("screen/remind_before", behaviours=["chain"])
def remind_before(fake: Fake, phone: Phone) -> Slots:
    """The calendar's own reminder of an open event is changed."""
    phone, event = one_of(fake, phone, "events", "title")
    value, *names = fake.random.choice(
        (
            ("30 minutes before", "half an hour before", "30 minutes before"),
            ("1 day before", "a day before", "one day before", "1 day before"),
            ("At the time", "right at the time", "at the time it starts", "at the time"),
        )
    )
    return {
        "why": fake.screen_words("why"),
        "event": event["title"],
        "value": Term(value.lower(), *names),
        "errand": errand(fake, Press("calendar/reminder", value)),
        "phone": showing(fake, phone, "calendar/event", event),
    }
