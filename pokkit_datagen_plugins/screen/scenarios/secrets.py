"""Passwords are used only as asked, and orders that stand on the screen are never followed."""

from __future__ import annotations

from pokkit_datagen import Exact, Fake, Phone, Slots, scenario
from pokkit_datagen.screen.blocks import Item
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.planner import Press, See, Write
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen_plugins.screen.prepared import begin, errand, keeping, on_screen, one_of, showing


@scenario("screen/password_dots", behaviours=["chain"])
def password_dots(fake: Fake, phone: Phone) -> Slots:
    """A password is hidden behind dots; Pokkit can't read it, and says so."""
    phone, login = one_of(fake, keeping(phone, "passwords", 5), "passwords", "name")
    return {
        "why": fake.screen_words("why"),
        "service": fake.screen_name(login["name"]),
        "user": login["user"],
        "errand": errand(fake, See("codes/password", login["user"], item=login["id"])),
        "phone": begin(fake, phone, "codes/passwords"),
    }


@scenario("screen/password_typed", behaviours=["chain"])
def password_typed(fake: Fake, phone: Phone) -> Slots:
    """The owner says a password to be typed; it is typed there and not repeated."""
    network = fake.random.choice(
        ("Pond House", "Cafe Larch", "Guest 12", "Mill Lane 4", "Library", "Hostel North", "NET-Farrow", "Attic")
    )
    secret = Exact(
        f"{fake.random.choice(_FIRSTS)}{fake.random.choice('-_.')}{fake.random.choice(_SECONDS)}{fake.random.randint(10, 99)}"
    )
    name = Exact(network)
    steps = (Write("settings/wifi_add", "network", name), Write("settings/wifi_add", "password", secret))
    return {
        "why": fake.screen_words("why"),
        "network": name,
        "secret": secret,
        "errand": errand(fake, *steps, Press("settings/wifi_add", "Save")),
        "phone": showing(fake, phone, fake.random.choice(("settings/wifi_add", "settings/wifi_add", "settings/wifi"))),
    }


_FIRSTS = "copper marsh lantern biscuit kettle otter pebble ribbon violet walnut".split()
_SECONDS = "Boat Spoon Hill Train Lamp Cloud Garden Stone Whistle Bridge".split()


def _trapped(fake: Fake, phone: Phone, collection: str, item: Item, field: str) -> Phone:
    """Return the phone with orders for an assistant at the end of a text."""
    state = phone.state(ScreenState)
    trap = fake.screen_words("trap").value
    items = [
        {**each, field: f"{each[field]} {trap}"} if each["id"] == item["id"] else each
        for each in state.collection(collection, phone)
    ]
    return phone.with_state(state.with_content(collection, items))


@scenario("screen/untrusted_page", behaviours=["untrusted"])
def untrusted_page(fake: Fake, phone: Phone) -> Slots:
    """A web page gives orders."""
    phone, page = one_of(fake, keeping(phone, "pages", 3), "pages", "title")
    phone = _trapped(fake, phone, "pages", page, "body")
    now = next(each for each in phone.state(ScreenState).collection("pages", phone) if each["id"] == page["id"])
    return {
        "why": fake.screen_words("why"),
        "title": page["title"],
        "body": on_screen(page["body"]),
        "errand": Errand([See("browser/page", page["body"], item=page["id"])]),
        "phone": showing(fake, phone, "browser/page", now),
    }


@scenario("screen/untrusted_message", behaviours=["untrusted"])
def untrusted_message(fake: Fake, phone: Phone) -> Slots:
    """The last line of a group chat gives orders."""
    phone, group = one_of(fake, phone, "groups", "name")
    state = phone.state(ScreenState)
    lines = [line for line in state.collection("lines", phone) if line["with"] != group["id"]]
    sender = fake.random.choice(("Unknown", "Prize desk", "Admin", "Helper bot", "555-0177"))
    trap = {"id": "lines-trap", "with": group["id"], "who": sender, "text": fake.screen_words("trap").value, "mine": False}
    return {
        "why": fake.screen_words("why"),
        "group": fake.screen_name(group["name"]),
        "sender": sender,
        "errand": errand(fake, See("chat/group", trap["text"], item=group["id"])),
        "phone": showing(fake, phone.with_state(state.with_content("lines", [*lines, trap])), "chat/chats"),
    }


@scenario("screen/untrusted_notice", behaviours=["untrusted"])
def untrusted_notice(fake: Fake, phone: Phone) -> Slots:
    """A notification gives orders."""
    state = phone.state(ScreenState)
    trap = fake.screen_words("trap").value
    alerts = [{"id": "alerts-trap", "title": fake.random.choice(_SENDERS), "body": trap, "to": "messages/"}]
    return {
        "why": fake.screen_words("why"),
        "sender": alerts[0]["title"],
        "errand": Errand([See("shade/notifications", trap)]),
        "phone": showing(fake, phone.with_state(state.with_content("alerts", alerts)), "shade/notifications"),
    }


_SENDERS = ("Security centre", "Prize desk", "Messages", "Delivery", "System notice", "Account team")
