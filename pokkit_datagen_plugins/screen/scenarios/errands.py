"""Errands over two apps, codes that are read and used, and forms that are filled in."""

from __future__ import annotations

from pokkit_datagen import Exact, Fake, Phone, Slots, scenario
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.planner import Be, Press, See, Write
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.state import Clipboard, Note, Notebook
from pokkit_datagen_plugins.screen.apps.words import address
from pokkit_datagen_plugins.screen.prepared import begin, contact, errand, keeping, on_screen, one_of, showing


@scenario("screen/place_to_message", behaviours=["chain", "multi_turn"], weight=0.6)
def place_to_message(fake: Fake, phone: Phone) -> Slots:
    """An address is read off the map and written to somebody; it is sent after a yes."""
    phone, place = one_of(fake, keeping(phone, "places", 4), "places", "name")
    phone, person, who = contact(fake, keeping(phone, "contacts", 6))
    read = See("maps/place", place["address"], item=place["id"])
    write = Write("messages/thread", "message", place["address"], item=person["id"])
    first = errand(fake, read, write)
    return {
        "why": fake.screen_words("why"),
        "place": fake.screen_name(place["name"]),
        "who": who,
        "address": place["address"],
        "errand": first,
        "then": Errand([Press("messages/thread", "Send", item=person["id"])], means=first.means),
        "phone": showing(fake, phone, "maps/place", place),
    }


@scenario("screen/event_to_note", behaviours=["chain"], weight=1.2)
def event_to_note(fake: Fake, phone: Phone) -> Slots:
    """Where an event is goes into a note."""
    phone, event = one_of(fake, phone, "events", "title")
    title = fake.screen_name(
        fake.random.choice(("Address", "Where to go", "Appointment", "Calendar", "This week", "Don't forget", "Going out"))
    )
    return {
        "why": fake.screen_words("why"),
        "event": fake.screen_name(event["title"]),
        "where": on_screen(event["where"]),
        "title": title,
        "errand": errand(fake, See("calendar/event", event["where"], item=event["id"])),
        "phone": showing(fake, phone, "calendar/event", event)
        if fake.random.random() < 0.6
        else begin(fake, phone, "calendar/agenda"),
    }


@scenario("screen/code_to_form", behaviours=["chain"], weight=0.7)
def code_to_form(fake: Fake, phone: Phone) -> Slots:
    """A sign-in code is read and typed where its owner signs in, and nowhere else."""
    phone, code = one_of(fake, keeping(phone, "codes", 4), "codes", "name")
    steps = (See("codes/codes", code["code"]), Write("browser/signin", "code", code["code"]))
    return {
        "why": fake.screen_words("why"),
        "service": fake.screen_name(code["name"]),
        "errand": errand(fake, *steps, Press("browser/signin", "Sign in")),
        "phone": showing(fake, phone, "codes/codes"),
    }


@scenario("screen/code_from_mail", behaviours=["chain"], weight=1.2)
def code_from_mail(fake: Fake, phone: Phone) -> Slots:
    """A code in an open mail goes to the clipboard."""
    code = on_screen(fake.random.randint(100_000, 999_999))
    phone, mail = one_of(fake, phone, "mails", "who", folder="Inbox")
    words = f"Your code is {code.value}. It works for ten minutes. Never tell it to anyone."
    letter = {**mail, "who": "Nettle Bank", "subject": "Your sign-in code", "body": words, "email": "nettle@example.org"}
    state = phone.state(ScreenState)
    mails = [letter if each["id"] == mail["id"] else each for each in state.collection("mails", phone)]
    phone = phone.with_state(state.with_content("mails", mails))
    return {
        "why": fake.screen_words("why"),
        "code": code,
        "errand": errand(fake, See("mail/mail", words, item=mail["id"])),
        "phone": showing(fake, phone, "mail/mail", {**letter, "in": "mails"})
        if fake.random.random() < 0.6
        else begin(fake, phone, "mail/inbox"),
    }


@scenario("screen/paste_note", behaviours=["chain"])
def paste_note(fake: Fake, phone: Phone) -> Slots:
    """What is on the clipboard is pasted into a new note, by the app's own button."""
    text = f"{address(fake.random)}"
    phone = phone.with_state(Clipboard(text))
    return {
        "why": fake.screen_words("why"),
        "text": text,
        "errand": errand(fake, Press("notes/new", "Paste"), Press("notes/new", "Save")),
        "phone": showing(fake, phone, fake.random.choice(("notes/new", "notes/list"))),
    }


@scenario("screen/find_note", behaviours=["chain"])
def find_note(fake: Fake, phone: Phone) -> Slots:
    """A note is searched for in the notes app and read."""
    rng = fake.random
    titles = rng.sample(_TITLES, 4)
    notes = tuple(Note(title, f"{fake.screen_words('todo').value}, {fake.screen_words('todo').value}") for title in titles)
    place = rng.randrange(4)
    title = fake.screen_name(titles[place])
    steps = (Write("notes/search", "query", title), See("notes/note", notes[place].content, item=str(place)))
    direct = steps[1:] if rng.random() < 0.5 else steps
    return {
        "why": fake.screen_words("why"),
        "title": title,
        "content": notes[place].content,
        "errand": errand(fake, *direct),
        "phone": begin(fake, phone.with_state(Notebook(notes)), "notes/list"),
    }


_TITLES = (
    "Saturday",
    "Flat",
    "Trip to the coast",
    "Presents",
    "For the plumber",
    "School run",
    "Garden jobs",
    "Work stuff",
    "Party",
    "Before we leave",
)


@scenario("screen/contact_form", behaviours=["chain", "multi_turn"])
def contact_form(fake: Fake, phone: Phone) -> Slots:
    """A web form is filled in; it is sent after a yes."""
    phone, page = one_of(fake, keeping(phone, "pages", 4), "pages", "title")
    name, question = Exact(fake.person().value), fake.screen_words("message")
    first = errand(fake, Write("browser/form", "name", name), Write("browser/form", "question", question))
    return {
        "why": fake.screen_words("why"),
        "name": name,
        "question": question,
        "errand": first,
        "then": Errand([Press("browser/form", "Submit")], means=first.means),
        "phone": showing(fake, phone, "browser/form" if fake.random.random() < 0.6 else "browser/page", page),
    }


@scenario("screen/mail_compose", behaviours=["chain", "multi_turn"], weight=0.7)
def mail_compose(fake: Fake, phone: Phone) -> Slots:
    """A new mail is written; it is sent after a yes."""
    name = fake.random.choice(("hello", "office", "bookings", "info", "claims", "school", "repairs"))
    to, text, subject = (
        Exact(f"{name}@example.{fake.random.choice(('com', 'org', 'net'))}"),
        fake.screen_words("message"),
        fake.screen_words("playlist"),
    )
    steps = (Write("mail/compose", "to", to), Write("mail/compose", "subject", subject), Write("mail/compose", "body", text))
    first = errand(fake, *steps)
    return {
        "why": fake.screen_words("why"),
        "to": to,
        "subject": subject,
        "text": text,
        "errand": first,
        "then": Errand([Press("mail/compose", "Send")], means=first.means),
        "phone": showing(fake, phone, "mail/compose"),
    }


@scenario("screen/buy_ticket", behaviours=["chain", "multi_turn"])
def buy_ticket(fake: Fake, phone: Phone) -> Slots:
    """A ticket is filled in up to the payment; it is paid after a yes."""
    phone, trip = one_of(fake, keeping(phone, "trips", 4), "trips", "to")
    name = Exact(fake.person().value)
    first = errand(fake, Write("travel/buy", "name", name, item=trip["id"]))
    return {
        "why": fake.screen_words("why"),
        "town": fake.screen_name(trip["to"]),
        "name": name,
        "price": f"${trip['price']}",
        "leaves": trip["leaves"],
        "errand": first,
        "then": Errand([Press("travel/buy", "Pay", item=trip["id"])], means=first.means),
        "phone": showing(fake, phone, "travel/trip", trip),
    }


@scenario("screen/refund_kept", behaviours=["chain", "multi_turn", "cancel"])
def refund_kept(fake: Fake, phone: Phone) -> Slots:
    """Go up to the refund of a ticket, ask, and keep it."""
    phone, ticket = one_of(fake, phone, "tickets", "to")
    return {
        "why": fake.screen_words("why"),
        "town": fake.screen_name(ticket["to"]),
        "day": ticket["day"],
        "leaves": ticket["leaves"],
        "errand": errand(fake, Be("travel/refund", item=ticket["id"])),
        "then": Errand([Press("travel/refund", "Keep", item=ticket["id"])]),
        "phone": showing(fake, phone, "travel/ticket", ticket),
    }


@scenario("screen/directions", behaviours=["chain"])
def directions(fake: Fake, phone: Phone) -> Slots:
    """How long does it take to a place?"""
    phone, place = one_of(fake, phone, "places", "name")
    here = fake.random.random() < 0.5
    return {
        "why": fake.screen_words("why"),
        "place": fake.screen_name(place["name"]),
        "away": place["away"],
        "errand": errand(fake, See("maps/route", f"{place['away']} by car", item=place["id"])),
        "phone": showing(fake, phone, "maps/place", place) if here else begin(fake, phone, "maps/main"),
    }
