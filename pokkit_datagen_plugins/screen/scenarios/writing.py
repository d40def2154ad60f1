"""Fields are filled; what can't be undone is asked first."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Exact, Fake, Phone, Slots, scenario
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.planner import Be, Press, See, Write
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.state import AlarmBook
from pokkit_datagen_plugins.screen.apps.clock import said
from pokkit_datagen_plugins.screen.prepared import begin, contact, errand, one_of, with_alarms


@scenario("screen/add_task", behaviours=["chain"], weight=0.8)
def add_task(fake: Fake, phone: Phone) -> Slots:
    """Type a task into the calendar's list."""
    task = fake.screen_words("task")
    steps = (Write("calendar/tasks", "task", task), Press("calendar/tasks", "Add"))
    return {
        "why": fake.screen_words("why"),
        "task": task,
        "errand": errand(fake, *steps),
        "phone": begin(fake, phone, "calendar/agenda", "calendar/tasks"),
    }


@scenario("screen/new_playlist", behaviours=["chain"], weight=0.6)
def new_playlist(fake: Fake, phone: Phone) -> Slots:
    """Make a playlist of a name."""
    name = fake.screen_words("playlist")
    steps = (Write("music/new", "name", name), Press("music/new", "Create"))
    return {
        "why": fake.screen_words("why"),
        "name": name,
        "errand": errand(fake, *steps),
        "phone": begin(fake, phone, "music/library", "music/new"),
    }


@scenario("screen/search_shop", behaviours=["chain"])
def search_shop(fake: Fake, phone: Phone) -> Slots:
    """Search inside the shop, and say what it finds."""
    phone, good = one_of(fake, phone, "goods", "name")
    word = Exact(good["name"].split(" ", 1)[1])
    goods = phone.state(ScreenState).collection("goods", phone)
    found = [each for each in goods if word.value in f"{each['name']} {each['maker']}".lower()]
    return {
        "why": fake.screen_words("why"),
        "thing": word,
        "first": found[0]["name"],
        "price": f"${found[0]['price']}",
        "count": len(found),
        "several": len(found) > 1,
        "errand": errand(fake, Write("shop/search", "query", word), See("shop/search", found[0]["name"])),
        "phone": begin(fake, phone, "shop/home", "shop/search"),
    }


@scenario("screen/search_nothing", behaviours=["chain"])
def search_nothing(fake: Fake, phone: Phone) -> Slots:
    """Somebody is looked for who is not in the contacts."""
    people = " ".join(person["name"].lower() for person in phone.state(ScreenState).collection("contacts", phone))
    name = fake.person().value
    while name.lower() in people:
        name = fake.person().value
    who = Exact(name)
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "errand": errand(fake, Write("contacts/search", "query", who)),
        "phone": begin(fake, phone, "contacts/all", "contacts/search"),
    }


def _message(fake: Fake, phone: Phone) -> dict[str, Any]:
    phone, person, who = contact(fake, phone)
    text = fake.screen_words("message")
    first = errand(fake, Write("messages/thread", "message", text, item=person["id"]))
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "text": text,
        "errand": first,
        "then": Errand([Press("messages/thread", "Send", item=person["id"])], means=first.means),
        "phone": begin(fake, phone, "messages/threads", "messages/thread"),
    }


@scenario("screen/message_send", behaviours=["chain", "multi_turn"], weight=1.1)
def message_send(fake: Fake, phone: Phone) -> Slots:
    """Write a message, ask, and send it."""
    return _message(fake, phone)


@scenario("screen/message_kept", behaviours=["chain", "multi_turn", "cancel"], weight=0.8)
def message_kept(fake: Fake, phone: Phone) -> Slots:
    """Write a message, ask, and leave it unsent."""
    return _message(fake, phone)


@scenario("screen/mail_reply", behaviours=["chain", "multi_turn"], weight=0.7)
def mail_reply(fake: Fake, phone: Phone) -> Slots:
    """Answer a mail, ask, and send it."""
    # What is written back is for friends, so it answers a friend's letter and no firm's.
    subject = fake.random.choice(("Hello", "Quick question", "Weekend", "Address"))
    phone, mail = one_of(fake, phone, "mails", "who", folder="Inbox", subject=subject)
    text = fake.screen_words("message")
    first = errand(fake, Write("mail/reply", "body", text, item=mail["id"]))
    return {
        "why": fake.screen_words("why"),
        "sender": fake.screen_name(mail["who"]),
        "text": text,
        "errand": first,
        "then": Errand([Press("mail/reply", "Send", item=mail["id"])], means=first.means),
        "phone": begin(fake, phone, "mail/inbox", "mail/mail"),
    }


@scenario("screen/call", behaviours=["chain", "multi_turn"])
def call(fake: Fake, phone: Phone) -> Slots:
    """Find somebody, ask, and call."""
    phone, person, who = contact(fake, phone)
    first = errand(fake, See("contacts/contact", person["phone"], item=person["id"]))
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "number": person["phone"],
        "errand": first,
        "then": Errand([Press("contacts/contact", "Call", item=person["id"])], means=first.means),
        "phone": begin(fake, phone, "contacts/all", "contacts/contact"),
    }


@scenario("screen/pay", behaviours=["chain", "multi_turn"], weight=0.8)
def pay(fake: Fake, phone: Phone) -> Slots:
    """Fill in the checkout, ask, and pay."""
    phone, good = one_of(fake, phone, "goods", "name")
    street = Exact(f"{fake.random.randint(1, 190)} {fake.random.choice(_STREETS)}")
    state = phone.state(ScreenState)
    cart = {"id": "cart-0", **{key: good[key] for key in ("name", "price", "maker")}}
    first = errand(fake, Write("shop/checkout", "street", street))
    return {
        "why": fake.screen_words("why"),
        "good": fake.screen_name(good["name"]),
        "price": f"${good['price']}",
        "street": street,
        "errand": first,
        "then": Errand([Press("shop/checkout", "Pay now")], means=first.means),
        "phone": begin(fake, phone.with_state(state.with_content("cart", [cart])), "shop/cart", "shop/checkout"),
    }


_STREETS = (
    "Alder Lane",
    "Canal Road",
    "Ferry Street",
    "Harbour Row",
    "Juniper Close",
    "Mill Lane",
    "Quarry Road",
    "Tanner Street",
)


@scenario("screen/delete_alarm", behaviours=["chain", "multi_turn"])
def delete_alarm(fake: Fake, phone: Phone) -> Slots:
    """Go up to the deletion of an alarm, ask, and delete it."""
    phone = with_alarms(fake, phone)
    book = phone.state(AlarmBook).alarms
    number = fake.random.randrange(len(book))
    first = errand(fake, Be("clock/delete", item=str(number)))
    return {
        "why": fake.screen_words("why"),
        "time": fake.screen_name(said(book[number], hours24=False)),
        "label": str(book[number].label),
        "errand": first,
        "then": Errand([Press("clock/delete", "Delete", item=str(number))], means=first.means),
        "phone": begin(fake, phone, "clock/alarms", "clock/alarm"),
    }


@scenario("screen/cancel_order", behaviours=["chain", "multi_turn"])
def cancel_order(fake: Fake, phone: Phone) -> Slots:
    """Go up to the cancelling of an order, ask, and cancel it."""
    phone, order = one_of(fake, phone, "orders", "name")
    state = phone.state(ScreenState)
    # What has been delivered can't be called off.
    order = {**order, "state": order["state"].replace("Delivered", "Arriving")}
    orders = [order if each["id"] == order["id"] else each for each in state.collection("orders", phone)]
    phone = phone.with_state(state.with_content("orders", orders))
    first = errand(fake, See("shop/order", order["state"], item=order["id"]))
    cancel = Press("shop/cancel", "Cancel order", item=order["id"])
    return {
        "why": fake.screen_words("why"),
        "good": fake.screen_name(order["name"]),
        "state": order["state"],
        "errand": first,
        "then": Errand([cancel], means=first.means),
        "phone": begin(fake, phone, "shop/orders", "shop/order"),
    }
