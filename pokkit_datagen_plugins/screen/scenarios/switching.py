"""Switches are flipped, values chosen, alarms turned off."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, Term, scenario
from pokkit_datagen.screen.planner import Be, Press
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.state import AlarmBook
from pokkit_datagen_plugins.screen.apps.clock import said
from pokkit_datagen_plugins.screen.goals import CHOICES, SWITCHES, Switch
from pokkit_datagen_plugins.screen.prepared import begin, contact, errand, one_of, with_alarms

_REPEATS = (
    ("Weekdays", "every weekday", "on weekdays", "monday to friday"),
    ("Every day", "every day", "daily", "every single day"),
    ("Weekends", "at weekends", "on weekends", "every saturday and sunday"),
)


def _switch(fake: Fake, phone: Phone, right_already: bool) -> Slots:
    switch: Switch = fake.random.choice(SWITCHES)
    on = fake.random.random() < 0.5
    state = phone.state(ScreenState).with_value(switch.setting, on if right_already else not on)
    press = Press(switch.where, switch.words, unless=lambda now: now.state(ScreenState).value(switch.setting) is on)
    app = state.apps.by_key[switch.where.split("/")[0]]
    near = switch.where if fake.random.random() < 0.7 else f"{app.key}/{app.screens[0].name}"
    steps = (Be(switch.where), press) if right_already else (press,)
    return {
        "why": fake.screen_words("why"),
        **fake.screen_thing(*switch.names),
        "on": on,
        "errand": errand(fake, *steps),
        "phone": begin(fake, phone.with_state(state), near, switch.where),
    }


@scenario("screen/toggle", behaviours=["chain"], weight=1.6)
def toggle(fake: Fake, phone: Phone) -> Slots:
    """Switch something on or off."""
    return _switch(fake, phone, right_already=False)


@scenario("screen/toggle_already", behaviours=[], weight=0.6)
def toggle_already(fake: Fake, phone: Phone) -> Slots:
    """It is as it should be: nothing is tapped."""
    return _switch(fake, phone, right_already=True)


@scenario("screen/choose", behaviours=["chain"])
def choose(fake: Fake, phone: Phone) -> Slots:
    """Give a setting one of its values."""
    choice = fake.random.choice(CHOICES)
    value = fake.random.choice(choice.values)
    app = choice.where.split("/")[0]
    first = phone.state(ScreenState).apps.by_key[app].screens[0].name
    near = choice.before if fake.random.random() < 0.7 else f"{app}/{first}"
    return {
        "why": fake.screen_words("why"),
        **fake.screen_thing(*choice.names),
        "value": fake.screen_name(value),
        "errand": errand(fake, Press(choice.where, value)),
        "phone": begin(fake, phone, near, choice.where),
    }


@scenario("screen/alarm_off", behaviours=["chain"], weight=1.2)
def alarm_off(fake: Fake, phone: Phone) -> Slots:
    """Turn one of several alarms off in the clock app."""
    phone = with_alarms(fake, phone)
    book = phone.state(AlarmBook).alarms
    number = fake.random.randrange(len(book))
    off = Press("clock/alarm", "Alarm on", item=str(number), unless=lambda now: not now.state(AlarmBook).alarms[number].on)
    shown = said(book[number], hours24=False)
    return {
        "why": fake.screen_words("why"),
        "time": fake.screen_name(shown),
        "label": str(book[number].label),
        "errand": errand(fake, off),
        "phone": begin(fake, phone, "clock/alarms", "clock/alarms"),
    }


@scenario("screen/alarm_repeat", behaviours=["chain"], weight=0.8)
def alarm_repeat(fake: Fake, phone: Phone) -> Slots:
    """Make an alarm repeat in the clock app."""
    phone = with_alarms(fake, phone)
    book = phone.state(AlarmBook).alarms
    number = fake.random.randrange(len(book))
    days, *names = fake.random.choice(_REPEATS)
    return {
        "why": fake.screen_words("why"),
        "time": fake.screen_name(said(book[number], hours24=False)),
        "label": str(book[number].label),
        "days": Term(days, *names),
        "errand": errand(fake, Press("clock/repeat", days, item=str(number))),
        "phone": begin(fake, phone, "clock/alarms", "clock/alarm"),
    }


@scenario("screen/favourite", behaviours=["chain"])
def favourite(fake: Fake, phone: Phone) -> Slots:
    """Make somebody a favourite."""
    phone, person, who = contact(fake, phone)
    state = phone.state(ScreenState)
    people = [{**each, "star": False} for each in state.collection("contacts", phone)]
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "errand": errand(fake, Press("contacts/contact", "Favourite", item=person["id"])),
        "phone": begin(fake, phone.with_state(state.with_content("contacts", people)), "contacts/all", "contacts/contact"),
    }


@scenario("screen/add_to_cart", behaviours=["chain"])
def add_to_cart(fake: Fake, phone: Phone) -> Slots:
    """Put something into the shop's cart, and pay nothing."""
    phone, good = one_of(fake, phone, "goods", "name")
    return {
        "why": fake.screen_words("why"),
        "good": fake.screen_name(good["name"]),
        "price": f"${good['price']}",
        "errand": errand(fake, Press("shop/product", "Add to cart", item=good["id"])),
        "phone": begin(fake, phone, "shop/home", "shop/product"),
    }
