"""Small everyday taps: the torch, notifications, networks, places and mails; and what is not there to be tapped."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.planner import Be, Press, See
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen_plugins.screen.prepared import begin, errand, keeping, one_of, showing

_MISSING = (
    "Blinkmap",
    "Paywell",
    "Snapdragonfly",
    "Moodle Noodle",
    "Kitebird",
    "Parkling",
    "Dozer",
    "Fitpond",
    "Quizzle",
    "Tramtastic",
    "Yellowbook",
    "Chesshop",
)


@scenario("screen/torch", behaviours=["chain"])
def torch(fake: Fake, phone: Phone) -> Slots:
    """The torch is a tile of the quick settings."""
    on = fake.random.random() < 0.6
    state = phone.state(ScreenState).with_value("shade.torch", not on)
    where = fake.random.choice(("shade/notifications", "home/main", "home/main", "shade/quick"))
    tile = Press("shade/quick" if where == "shade/quick" else "shade/notifications", id="shade_torch")
    return {
        "why": fake.screen_words("why"),
        "on": on,
        "errand": errand(fake, tile),
        "phone": showing(fake, phone.with_state(state), where),
    }


@scenario("screen/clear_notices", behaviours=["chain"], weight=0.8)
def clear_notices(fake: Fake, phone: Phone) -> Slots:
    """The notification shade is emptied."""
    phone = showing(fake, phone, fake.random.choice(("shade/notifications", "home/main")))
    return {"why": fake.screen_words("why"), "errand": errand(fake, Press("shade/notifications", "Clear all")), "phone": phone}


@scenario("screen/read_notices", behaviours=[], weight=1.3)
def read_notices(fake: Fake, phone: Phone) -> Slots:
    """What came in? Read from the shade."""
    state = phone.state(ScreenState)
    while not state.collection("alerts", phone):
        state = state.seeded(fake.random.getrandbits(40))
    alerts = state.collection("alerts", phone)[: fake.random.randint(1, 3)]
    said = [f"{alert['title']}, “{alert['body']}”" for alert in alerts]
    return {
        "why": fake.screen_words("why"),
        "listed": "; ".join(said),
        "count": ("one", "two", "three")[len(said) - 1],
        "single": len(said) == 1,
        "errand": Errand([See("shade/notifications", alerts[-1]["body"])]),
        "phone": showing(fake, phone.with_state(state.with_content("alerts", alerts)), "shade/notifications"),
    }


@scenario("screen/wifi_join", behaviours=["chain"])
def wifi_join(fake: Fake, phone: Phone) -> Slots:
    """Connect to a network that is in the list."""
    phone, network = one_of(fake, keeping(phone, "networks", 5), "networks", "name", state="Saved")
    return {
        "why": fake.screen_words("why"),
        "network": fake.screen_name(network["name"]),
        "errand": errand(fake, Press("settings/wifi_network", "Connect", item=network["id"])),
        "phone": begin(fake, phone, "settings/wifi"),
    }


@scenario("screen/device_connect", behaviours=["chain"])
def device_connect(fake: Fake, phone: Phone) -> Slots:
    """Connect to a paired device."""
    phone, device = one_of(fake, phone, "paired", "name", state="Not connected")
    return {
        "why": fake.screen_words("why"),
        "device": fake.screen_name(device["name"], f"my {device['name'].lower()}", f"the {device['name'].lower()}"),
        "errand": errand(fake, Press("settings/device", "Connect", item=device["id"])),
        "phone": begin(fake, phone, "settings/devices"),
    }


@scenario("screen/save_place", behaviours=["chain"])
def save_place(fake: Fake, phone: Phone) -> Slots:
    """A place on the map is saved."""
    phone, place = one_of(fake, phone, "places", "name", saved=False)
    here = fake.random.random() < 0.6
    return {
        "why": fake.screen_words("why"),
        "place": fake.screen_name(place["name"]),
        "errand": errand(fake, Press("maps/place", "Save", item=place["id"])),
        "phone": showing(fake, phone, "maps/place", place) if here else begin(fake, phone, "maps/main"),
    }


@scenario("screen/mail_archive", behaviours=["chain"])
def mail_archive(fake: Fake, phone: Phone) -> Slots:
    """A mail goes to the archive: nothing is lost, so nothing is asked."""
    phone, mail = one_of(fake, keeping(phone, "mails", 5), "mails", "who", folder="Inbox")
    here = fake.random.random() < 0.5
    return {
        "why": fake.screen_words("why"),
        "sender": fake.screen_name(mail["who"]),
        "errand": errand(fake, Press("mail/mail", "Archive", item=mail["id"])),
        "phone": showing(fake, phone, "mail/mail", mail) if here else begin(fake, phone, "mail/inbox"),
    }


@scenario("screen/app_missing", behaviours=[])
def app_missing(fake: Fake, phone: Phone) -> Slots:
    """An app that is not on the phone."""
    return {
        "why": fake.screen_words("why"),
        "app": fake.screen_name(fake.random.choice(_MISSING)),
        "errand": errand(fake, See("home/drawer", "Wander")),
        "phone": showing(fake, phone, fake.random.choice(("home/main", "home/main", "home/drawer"))),
    }


@scenario("screen/cart_empty", behaviours=[], weight=0.8)
def cart_empty(fake: Fake, phone: Phone) -> Slots:
    """A checkout with nothing in the cart."""
    phone = phone.with_state(phone.state(ScreenState).with_content("cart", ()))
    near = fake.random.choice(("shop/cart", "shop/home", "shop/orders"))
    return {"why": fake.screen_words("why"), "errand": errand(fake, Be("shop/cart")), "phone": showing(fake, phone, near)}
