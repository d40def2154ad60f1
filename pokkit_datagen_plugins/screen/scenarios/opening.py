"""Apps, pages, people and lists are opened."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.screen.planner import Be, See
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen_plugins.screen.goals import PAGES
from pokkit_datagen_plugins.screen.prepared import begin, contact, errand, one_of

_KINDS = {
    "clock": "clock app",
    "calendar": "calendar",
    "contacts": "address book",
    "messages": "texts",
    "mail": "email",
    "gallery": "photos",
    "notes": "notes app",
    "settings": "phone settings",
    "files": "file manager",
}
_BESIDE = ("clock/world", "weather/days", "calendar/tasks", "music/library", "gallery/albums", "settings/battery")


@scenario("screen/open_app", behaviours=["chain"], weight=1.2)
def open_app(fake: Fake, phone: Phone) -> Slots:
    """Open an app, by its name or by what it is."""
    apps = [app for app in phone.state(ScreenState).apps if app.listed]
    app = fake.random.choice(apps)
    where = f"{app.key}/{app.screens[0].name}"
    other = fake.random.choice([near for near in _BESIDE if not near.startswith(f"{app.key}/")])
    kind = (_KINDS[app.key],) if app.key in _KINDS else ()
    return {
        "why": fake.screen_words("why"),
        "app": fake.screen_name(app.name, *kind),
        "errand": errand(fake, Be(where)),
        "phone": begin(fake, phone, other if fake.random.random() < 0.5 else "home/main", where),
    }


@scenario("screen/open_page", behaviours=["chain"], weight=1.2)
def open_page(fake: Fake, phone: Phone) -> Slots:
    """Open a page inside an app."""
    where, names = fake.random.choice(PAGES)
    app = phone.state(ScreenState).apps.by_key[where.split("/")[0]]
    near = f"{app.key}/{app.screens[0].name}"
    return {
        "why": fake.screen_words("why"),
        **fake.screen_thing(*names),
        "errand": errand(fake, Be(where)),
        "phone": begin(fake, phone, "home/main" if app.key == "shade" else near, where),
    }


@scenario("screen/open_chat", behaviours=["chain"])
def open_chat(fake: Fake, phone: Phone) -> Slots:
    """Open the messages with somebody."""
    phone, person, who = contact(fake, phone)
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "errand": errand(fake, Be("messages/thread", item=person["id"])),
        "phone": begin(fake, phone, "messages/threads", "messages/thread"),
    }


@scenario("screen/scroll_to_contact", behaviours=["chain"])
def scroll_to_contact(fake: Fake, phone: Phone) -> Slots:
    """Find somebody in the contacts, often far down the list."""
    phone, person, who = contact(fake, phone)
    return {
        "why": fake.screen_words("why"),
        "who": who,
        "number": person["phone"],
        "errand": errand(fake, See("contacts/contact", person["phone"], item=person["id"])),
        "phone": begin(fake, phone, "contacts/all", "contacts/contact"),
    }


@scenario("screen/play", behaviours=["chain"])
def play(fake: Fake, phone: Phone) -> Slots:
    """Play a song of the library."""
    phone, song = one_of(fake, phone, "songs", "title")
    return {
        "why": fake.screen_words("why"),
        "title": fake.screen_name(song["title"]),
        "artist": song["artist"],
        "errand": errand(fake, Be("music/player", item=song["id"])),
        "phone": begin(fake, phone, "music/songs", "music/player"),
    }


@scenario("screen/go_home", behaviours=["chain"], weight=0.5)
def go_home(fake: Fake, phone: Phone) -> Slots:
    """Leave an app, from wherever one is in it."""
    where, _ = fake.random.choice(PAGES)
    return {
        "why": fake.screen_words("why"),
        "errand": errand(fake, Be("home/main")),
        "phone": phone.with_state(begin(fake, phone, where).state(ScreenState).on(where)),
    }
