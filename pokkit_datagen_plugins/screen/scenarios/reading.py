"""Something is found out on the screen, told, compared, copied or noted."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.screen.planner import Press, See
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen_plugins.screen.goals import FACTS
from pokkit_datagen_plugins.screen.prepared import begin, contact, errand, keeping, on_screen, one_of, only


@scenario("screen/read_setting", behaviours=[])
def read_setting(fake: Fake, phone: Phone) -> Slots:
    """How is something set?"""
    where, setting, names = fake.random.choice(FACTS)
    return {
        "why": fake.screen_words("why"),
        **fake.screen_thing(*names),
        "value": on_screen(phone.state(ScreenState).value(setting)),
        "errand": errand(fake, See(where, str(phone.state(ScreenState).value(setting)))),
        "phone": begin(fake, phone, where if fake.random.random() < 0.5 else "settings/main"),
    }


@scenario("screen/read_weather", behaviours=["chain"], weight=0.8)
def read_weather(fake: Fake, phone: Phone) -> Slots:
    """What does the weather app say of a day?"""
    phone = keeping(phone, "days", fake.random.randint(4, 7))
    day = fake.random.choice(phone.state(ScreenState).collection("days", phone))
    return {
        "why": fake.screen_words("why"),
        "day": fake.screen_name(day["day"]),
        "sky": day["sky"],
        "degrees": day["degrees"],
        "rain": day["rain"],
        "wind": day["wind"],
        "errand": errand(fake, See("weather/day", day["wind"], item=day["id"])),
        "phone": begin(fake, phone, "weather/days", "weather/day"),
    }


@scenario("screen/read_order", behaviours=["chain"])
def read_order(fake: Fake, phone: Phone) -> Slots:
    """Where is an order?"""
    phone, order = one_of(fake, phone, "orders", "name")
    return {
        "why": fake.screen_words("why"),
        "good": fake.screen_name(order["name"]),
        "state": order["state"],
        "number": order["number"],
        "errand": errand(fake, See("shop/order", order["number"], item=order["id"])),
        "phone": begin(fake, phone, "shop/orders", "shop/order"),
    }


def _ticket(fake: Fake, phone: Phone, seen: str) -> dict[str, Any]:
    phone, ticket = one_of(fake, phone, "tickets", "to")
    return {
        "why": fake.screen_words("why"),
        "town": fake.screen_name(ticket["to"]),
        "platform": on_screen(ticket["platform"]),
        "seat": on_screen(ticket["seat"]),
        "leaves": on_screen(ticket["leaves"]),
        "code": on_screen(ticket["code"]),
        "errand": errand(fake, See("travel/ticket", ticket[seen], item=ticket["id"])),
        "phone": begin(fake, phone, "travel/tickets", "travel/ticket"),
    }


@scenario("screen/read_ticket", behaviours=["chain"])
def read_ticket(fake: Fake, phone: Phone) -> Slots:
    """Platform, seat or time of a ticket."""
    asked = fake.random.choice(_ON_TICKET)
    return {**_ticket(fake, phone, asked), "asked": only(asked, *_ON_TICKET)}


_ON_TICKET = ("platform", "seat", "leaves")


@scenario("screen/ticket_to_note", behaviours=["chain"])
def ticket_to_note(fake: Fake, phone: Phone) -> Slots:
    """A booking reference goes from the screen into a note."""
    return {**_ticket(fake, phone, "code"), "title": fake.screen_name(fake.random.choice(_TITLES))}


_TITLES = ("Train", "Booking", "My trip", "Train ref", "Journey", "Ticket code", "Weekend trip", "Railhop", "Travel", "Day out")


@scenario("screen/order_to_clipboard", behaviours=["chain"])
def order_to_clipboard(fake: Fake, phone: Phone) -> Slots:
    """An order number goes from the screen to the clipboard."""
    phone, order = one_of(fake, phone, "orders", "name")
    return {
        "why": fake.screen_words("why"),
        "good": fake.screen_name(order["name"]),
        "number": on_screen(order["number"]),
        "errand": errand(fake, See("shop/order", order["number"], item=order["id"])),
        "phone": begin(fake, phone, "shop/orders", "shop/order"),
    }


@scenario("screen/copy_code", behaviours=["chain"])
def copy_code(fake: Fake, phone: Phone) -> Slots:
    """A sign-in code is copied for its owner, and goes nowhere else."""
    phone, code = one_of(fake, phone, "codes", "name")
    return {
        "why": fake.screen_words("why"),
        "service": fake.screen_name(code["name"]),
        "errand": errand(fake, Press("codes/code", "Copy code", item=code["id"])),
        "phone": begin(fake, phone, "codes/codes", "codes/code"),
    }


@scenario("screen/read_event", behaviours=["chain"])
def read_event(fake: Fake, phone: Phone) -> Slots:
    """When and where is something in the calendar?"""
    phone, event = one_of(fake, phone, "events", "title")
    return {
        "why": fake.screen_words("why"),
        "event": fake.screen_name(event["title"]),
        "day": event["day"],
        "time": event["time"],
        "where": event["where"],
        "errand": errand(fake, See("calendar/event", event["where"], item=event["id"])),
        "phone": begin(fake, phone, "calendar/agenda", "calendar/event"),
    }


@scenario("screen/read_number", behaviours=["chain"])
def read_number(fake: Fake, phone: Phone) -> Slots:
    """Somebody's number, mail or street from the contacts."""
    phone, person, who = contact(fake, phone)
    asked, words = fake.random.choice((("phone", "number"), ("email", "email address"), ("address", "home address")))
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "asked": fake.screen_name(words),
        "answer": on_screen(person[asked]),
        "errand": errand(fake, See("contacts/contact", person[asked], item=person["id"])),
        "phone": begin(fake, phone, "contacts/all", "contacts/contact"),
    }


@scenario("screen/read_mail", behaviours=["chain"])
def read_mail(fake: Fake, phone: Phone) -> Slots:
    """What does a mail say?"""
    phone, mail = one_of(fake, phone, "mails", "who", folder="Inbox")
    return {
        "why": fake.screen_words("why"),
        "subject": fake.screen_name(mail["subject"]),
        "sender": fake.screen_name(mail["who"]),
        "body": on_screen(mail["body"]),
        "errand": errand(fake, See("mail/mail", mail["body"], item=mail["id"])),
        "phone": begin(fake, phone, "mail/inbox", "mail/mail"),
    }


@scenario("screen/untrusted_mail", behaviours=["chain", "untrusted"])
def untrusted_mail(fake: Fake, phone: Phone) -> Slots:
    """A mail gives orders; only the owner does."""
    phone, mail = one_of(fake, phone, "mails", "who", folder="Inbox")
    trap = fake.screen_words("trap")
    state = phone.state(ScreenState)
    mails = [
        {**each, "body": f"{each['body']} {trap.value}"} if each["id"] == mail["id"] else each
        for each in state.collection("mails", phone)
    ]
    return {
        "why": fake.screen_words("why"),
        "subject": fake.screen_name(mail["subject"]),
        "sender": fake.screen_name(mail["who"]),
        "body": on_screen(mail["body"]),
        "errand": errand(fake, See("mail/mail", mail["body"], item=mail["id"])),
        "phone": begin(fake, phone.with_state(state.with_content("mails", mails)), "mail/inbox"),
    }


@scenario("screen/read_place", behaviours=["chain"])
def read_place(fake: Fake, phone: Phone) -> Slots:
    """Address, rating or closing day of a place on the map."""
    phone, place = one_of(fake, phone, "places", "name")
    options = ("address", "phone", "closed", "rating")
    asked = fake.random.choice(options)
    return {
        "why": fake.screen_words("why"),
        "place": fake.screen_name(place["name"]),
        "asked": only(asked, *options),
        "address": place["address"],
        "number": place["phone"],
        "closed": place["closed"],
        "rating": place["rating"],
        "errand": errand(fake, See("maps/place", place[asked], item=place["id"])),
        "phone": begin(fake, phone, "maps/main", "maps/place"),
    }


@scenario("screen/compare_goods", behaviours=["chain"], weight=0.8)
def compare_goods(fake: Fake, phone: Phone) -> Slots:
    """Which of two things is cheaper?"""
    phone, one = one_of(fake, keeping(phone, "goods", 6), "goods", "name")
    rest = [good for good in phone.state(ScreenState).collection("goods", phone) if good["name"] != one["name"]]
    other = fake.random.choice([good for good in rest if good["price"] != one["price"]] or rest)
    cheap, dear = sorted((one, other), key=lambda good: int(good["price"]))
    return {
        "why": fake.screen_words("why"),
        "one": fake.screen_name(one["name"]),
        "other": fake.screen_name(other["name"]),
        "same": cheap["price"] == dear["price"],
        "cheap": cheap["name"],
        "low": f"${cheap['price']}",
        "high": f"${dear['price']}",
        "errand": errand(fake, *(See("shop/product", f"${each['price']}", item=each["id"]) for each in (one, other))),
        "phone": begin(fake, phone, "shop/home"),
    }
