"""Longer talks: one thing leads to the next, and what was seen earlier still counts."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.planner import Be, Press, See, Write
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen_plugins.screen.goals import CHOICES, SWITCHES, Switch
from pokkit_datagen_plugins.screen.prepared import begin, contact, errand, keeping, on_screen, one_of, showing


@scenario("screen/ticket_talk", behaviours=["follow_up", "multi_turn"], weight=1.9)
def ticket_talk(fake: Fake, phone: Phone) -> Slots:
    """Platform, then seat, then the reference: read once, remembered."""
    phone, ticket = one_of(fake, phone, "tickets", "to")
    return {
        "why": fake.screen_words("why"),
        "town": fake.screen_name(ticket["to"]),
        **{key: on_screen(ticket[key]) for key in ("platform", "seat", "coach", "leaves", "code", "day")},
        "errand": errand(fake, See("travel/ticket", ticket["code"], item=ticket["id"])),
        "phone": showing(fake, phone, "travel/ticket", ticket)
        if fake.random.random() < 0.6
        else begin(fake, phone, "travel/tickets"),
    }


@scenario("screen/event_talk", behaviours=["follow_up", "multi_turn"], weight=1.9)
def event_talk(fake: Fake, phone: Phone) -> Slots:
    """When, then where, then the address onto the clipboard."""
    phone, event = one_of(fake, phone, "events", "title")
    return {
        "why": fake.screen_words("why"),
        "event": fake.screen_name(event["title"]),
        "day": event["day"],
        "time": event["time"],
        "where": on_screen(event["where"]),
        "errand": errand(fake, See("calendar/event", event["where"], item=event["id"])),
        "phone": showing(fake, phone, "calendar/event", event)
        if fake.random.random() < 0.5
        else begin(fake, phone, "calendar/agenda"),
    }


@scenario("screen/contact_talk", behaviours=["follow_up", "multi_turn", "chain"])
def contact_talk(fake: Fake, phone: Phone) -> Slots:
    """A number, then a message to the same person, which stays unsent until a yes."""
    phone, person, who = contact(fake, keeping(phone, "contacts", 6))
    text = fake.screen_words("message")
    first = errand(fake, See("contacts/contact", person["phone"], item=person["id"]))
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "number": on_screen(person["phone"]),
        "mail": on_screen(person["email"]),
        "text": text,
        "errand": first,
        "write": Errand([Write("messages/thread", "message", text, item=person["id"])], means=first.means),
        "then": Errand([Press("messages/thread", "Send", item=person["id"])], means=first.means),
        "phone": showing(fake, phone, "contacts/contact", person),
    }


def _flip(switch: Switch, on: bool) -> Press:
    return Press(switch.where, switch.words, unless=lambda now: now.state(ScreenState).value(switch.setting) is on)


@scenario("screen/switch_undone", behaviours=["chain", "multi_turn", "correct"], weight=1.5)
def switch_undone(fake: Fake, phone: Phone) -> Slots:
    """A switch is flipped, and flipped back."""
    switch = fake.random.choice(SWITCHES)
    on = fake.random.random() < 0.5
    state = phone.state(ScreenState).with_value(switch.setting, not on)
    return {
        "why": fake.screen_words("why"),
        **fake.screen_thing(*switch.names),
        "on": on,
        "errand": errand(fake, _flip(switch, on)),
        "back": errand(fake, _flip(switch, not on)),
        "phone": showing(fake, phone.with_state(state), switch.where),
    }


@scenario("screen/switch_wrong", behaviours=["chain", "multi_turn", "correct"], weight=1.3)
def switch_wrong(fake: Fake, phone: Phone) -> Slots:
    """The wrong switch was named: it goes back, the right one is flipped."""
    page = fake.random.choice(sorted({switch.where for switch in SWITCHES}))
    here = [switch for switch in SWITCHES if switch.where == page]
    wrong, right = fake.random.sample(here, 2) if len(here) > 1 else fake.random.sample(SWITCHES[:4], 2)
    state = phone.state(ScreenState).with_value(wrong.setting, False).with_value(right.setting, False)
    other = fake.screen_thing(*right.names)
    return {
        "why": fake.screen_words("why"),
        **fake.screen_thing(*wrong.names),
        "other": other["what"],
        "others": other["its"],
        "Other": other["Its"],
        "errand": errand(fake, _flip(wrong, True)),
        "back": errand(fake, _flip(wrong, False), _flip(right, True)),
        "phone": showing(fake, phone.with_state(state), wrong.where),
    }


@scenario("screen/two_settings", behaviours=["chain", "multi_turn"])
def two_settings(fake: Fake, phone: Phone) -> Slots:
    """A setting, small talk, and another setting."""
    choice = fake.random.choice([each for each in CHOICES if each.before in ("settings/display", "settings/sound")])
    switch = fake.random.choice([each for each in SWITCHES if each.where == choice.before])
    on = not phone.state(ScreenState).value(switch.setting)
    value = fake.random.choice(choice.values)
    thing = fake.screen_thing(*choice.names)
    return {
        "why": fake.screen_words("why"),
        **fake.screen_thing(*switch.names),
        "on": on,
        "choice": thing["what"],
        "choices": thing["its"],
        "Choice": thing["Its"],
        "value": fake.screen_name(value),
        "errand": errand(fake, _flip(switch, on)),
        "then": errand(fake, Press(choice.where, value)),
        "phone": showing(fake, phone, switch.where),
    }


@scenario("screen/message_mended", behaviours=["chain", "multi_turn", "correct"], weight=1.2)
def message_mended(fake: Fake, phone: Phone) -> Slots:
    """A message is written, written anew, and sent."""
    phone, person, who = contact(fake, keeping(phone, "contacts", 6))
    text, better = fake.screen_words("message"), fake.screen_words("message")
    first = errand(fake, Write("messages/thread", "message", text, item=person["id"]))
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "text": text,
        "better": better,
        "errand": first,
        "anew": Errand([Write("messages/thread", "message", better, item=person["id"])], means=first.means),
        "then": Errand([Press("messages/thread", "Send", item=person["id"])], means=first.means),
        "phone": showing(fake, phone, "messages/thread", person)
        if fake.random.random() < 0.6
        else begin(fake, phone, "messages/threads"),
    }


@scenario("screen/shop_talk", behaviours=["chain", "follow_up", "multi_turn"], weight=1.6)
def shop_talk(fake: Fake, phone: Phone) -> Slots:
    """The price of a thing, its stars, and then into the cart with it."""
    phone, good = one_of(fake, keeping(phone, "goods", 4), "goods", "name")
    first = errand(fake, See("shop/product", f"${good['price']}", item=good["id"]))
    return {
        "why": fake.screen_words("why"),
        "good": fake.screen_name(good["name"]),
        "price": f"${good['price']}",
        "rating": good["rating"],
        "maker": good["maker"],
        "errand": first,
        "then": Errand([Press("shop/product", "Add to cart", item=good["id"])], means=first.means),
        "phone": showing(fake, phone, "shop/product", good) if fake.random.random() < 0.5 else showing(fake, phone, "shop/home"),
    }


@scenario("screen/days_talk", behaviours=["chain", "multi_turn"], weight=0.8)
def days_talk(fake: Fake, phone: Phone) -> Slots:
    """The weather of one day, and of another."""
    phone = keeping(phone, "days", fake.random.randint(4, 6))
    days = phone.state(ScreenState).collection("days", phone)
    one, other = fake.random.sample(days, 2)
    drier = min(one, other, key=lambda day: _percent(day["rain"]))
    first = errand(fake, See("weather/day", one["wind"], item=one["id"]))
    return {
        "why": fake.screen_words("why"),
        **{f"{key}1": one[key] for key in ("sky", "degrees", "rain")},
        **{f"{key}2": other[key] for key in ("sky", "degrees", "rain")},
        "day1": fake.screen_name(one["day"]),
        "day2": fake.screen_name(other["day"]),
        "drier": drier["day"],
        "low": min(one["rain"], other["rain"], key=_percent),
        "high": max(one["rain"], other["rain"], key=_percent),
        "same": one["rain"] == other["rain"],
        "errand": first,
        "then": Errand([See("weather/day", other["wind"], item=other["id"])], means=first.means),
        "phone": showing(fake, phone, "weather/days"),
    }


def _percent(share: str) -> int:
    return int(share.rstrip("%"))


@scenario("screen/order_talk", behaviours=["follow_up", "multi_turn"], weight=1.9)
def order_talk(fake: Fake, phone: Phone) -> Slots:
    """Where is the parcel, what did it cost, and its number onto the clipboard."""
    phone, order = one_of(fake, phone, "orders", "name")
    return {
        "why": fake.screen_words("why"),
        "good": fake.screen_name(order["name"]),
        "state": order["state"],
        "price": f"${order['price']}",
        "number": on_screen(order["number"]),
        "errand": errand(fake, See("shop/order", order["number"], item=order["id"])),
        "phone": showing(fake, phone, "shop/order", order) if fake.random.random() < 0.5 else begin(fake, phone, "shop/orders"),
    }


@scenario("screen/other_person", behaviours=["chain", "multi_turn", "correct"], weight=0.7)
def other_person(fake: Fake, phone: Phone) -> Slots:
    """The wrong person's page is open; the right one comes next."""
    phone, one, who = contact(fake, keeping(phone, "contacts", 7))
    phone, two, right = contact(fake, phone)
    while two["id"] == one["id"]:
        phone, two, right = contact(fake, phone)
    first = errand(fake, Be("contacts/contact", item=one["id"]))
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "right": right,
        "number": two["phone"],
        "errand": first,
        "then": errand(fake, See("contacts/contact", two["phone"], item=two["id"])),
        "phone": showing(fake, phone, "contacts/all"),
    }
