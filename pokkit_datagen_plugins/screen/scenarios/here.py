"""The page that is open is read out, asked about, tapped, scrolled and typed into."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Fake, Phone, Slots, Term, scenario
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.planner import Press, See, Write
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen_plugins.screen.pages import QUESTIONS
from pokkit_datagen_plugins.screen.parts import BUTTONS, FIELDS, SUMMARIES
from pokkit_datagen_plugins.screen.prepared import errand, keeping, on_screen, showing


def _item(fake: Fake, phone: Phone, collection: str) -> tuple[Phone, Any]:
    """Return the phone with at least one item in a collection, and one of the items."""
    if not collection:
        return phone, {}
    state = phone.state(ScreenState)
    while not state.collection(collection, phone):
        state = state.seeded(fake.random.getrandbits(40))
    phone = phone.with_state(state)
    return phone, fake.random.choice(state.collection(collection, phone))


@scenario("screen/whats_here", behaviours=["single_call"], weight=2.5)
def whats_here(fake: Fake, phone: Phone) -> Slots:
    """What is on the screen?"""
    where, collection, fact, words = fake.random.choice(SUMMARIES)
    phone, item = _item(fake, phone, collection)
    return {
        "why": fake.screen_words("why"),
        "summary": fake.random.choice(words).format(**item),
        "errand": Errand([See(where, str(item[fact]), item=item["id"])]),
        "phone": showing(fake, phone, where, item, clear=True),
    }


@scenario("screen/ask_here", behaviours=[], weight=6.0)
def ask_here(fake: Fake, phone: Phone) -> Slots:
    """A question that the open page answers."""
    question = fake.random.choice(QUESTIONS)
    phone, item = _item(fake, phone, question.collection)
    answer = question.answer.format(**item)
    return {
        "why": fake.screen_words("why"),
        "question": Term(question.asked[0], *question.asked),
        "answer": answer,
        "errand": Errand([See(question.where, str(item[question.fact]), item=item["id"])]),
        "phone": showing(fake, phone, question.where, item),
    }


@scenario("screen/read_out", behaviours=[], weight=2.4)
def read_out(fake: Fake, phone: Phone) -> Slots:
    """An open mail or web page is read out."""
    where, collection = fake.random.choice((("mail/mail", "mails"), ("browser/page", "pages")))
    phone, item = _item(fake, phone, collection)
    return {
        "why": fake.screen_words("why"),
        "title": item["subject" if collection == "mails" else "title"],
        "body": on_screen(item["body"]),
        "errand": Errand([See(where, item["body"], item=item["id"])]),
        "phone": showing(fake, phone, where, item),
    }


@scenario("screen/tap_named", behaviours=["chain"], weight=3.0)
def tap_named(fake: Fake, phone: Phone) -> Slots:
    """A button is tapped that the owner names."""
    where, collection, words = fake.random.choice(BUTTONS)
    phone, item = _item(fake, phone, collection)
    button = fake.random.choice(words)
    return {
        "why": fake.screen_words("why"),
        "button": fake.screen_name(button),
        "errand": errand(fake, Press(where, button, item=item.get("id", ""))),
        "phone": showing(fake, phone, where, item),
    }


@scenario("screen/scroll_page", behaviours=["chain"])
def scroll_page(fake: Fake, phone: Phone) -> Slots:
    """The open page is scrolled."""
    phone = showing(
        fake, phone, fake.random.choice(("settings/main", "browser/start", "contacts/all", "music/songs", "shop/home"))
    )
    if not see(phone).layout.room:
        phone = showing(fake, phone, "settings/main", clear=True)
    return {
        "why": fake.screen_words("why"),
        "direction": Term("down", "down", "further down", "down a bit", "down the page", "down some more"),
        "errand": Errand([]),
        "phone": phone,
    }


@scenario("screen/go_back_one", behaviours=["chain"], weight=0.8)
def go_back_one(fake: Fake, phone: Phone) -> Slots:
    """One page back, no further."""
    where, collection, _, _ = fake.random.choice(SUMMARIES)
    phone, item = _item(fake, phone, collection)
    phone = showing(fake, phone, where, item, clear=True)
    before = phone.state(ScreenState)
    app = before.apps.by_key[before.place.app]
    return {"why": fake.screen_words("why"), "app": app.name, "errand": Errand([]), "phone": phone}


@scenario("screen/type_here", behaviours=["chain"], weight=2.0)
def type_here(fake: Fake, phone: Phone) -> Slots:
    """Words are typed where the cursor is, and nothing is sent."""
    where, field, collection, rule, names = fake.random.choice(FIELDS)
    phone, item = _item(fake, phone, collection)
    text = fake.screen_words(rule)
    ready = fake.random.random() < 0.6
    return {
        "why": fake.screen_words("why"),
        "text": text,
        "ready": ready,
        "field": Term(names[0], *names),
        "errand": errand(fake, Write(where, field, text, item=item.get("id", ""))),
        "phone": showing(fake, phone, where, item, focus=field, keyboard=True) if ready else showing(fake, phone, where, item),
    }


_CHOICES: tuple[tuple[str, str, str, str, str, str], ...] = (
    (
        "shop/home",
        "goods",
        "price",
        "which is the cheapest here|what's the cheapest thing on this page|cheapest one here",
        "low",
        "{name}, ${price}",
    ),
    (
        "shop/home",
        "goods",
        "price",
        "what's the dearest thing on here|which of these costs most|the most expensive one here, which is it",
        "high",
        "{name}, ${price}",
    ),
    (
        "maps/main",
        "places",
        "rating",
        "which of these has the best rating|best one on this list|who has the most stars here",
        "high",
        "{name}, {rating} stars",
    ),
    (
        "travel/plan",
        "trips",
        "leaves",
        "which of these trains goes first|what's the earliest train on here|the first one that leaves, which is it",
        "low",
        "{from} to {to} at {leaves}",
    ),
    (
        "travel/plan",
        "trips",
        "leaves",
        "what's the last train on this list|which of these leaves latest|the latest one on here",
        "high",
        "{from} to {to} at {leaves}",
    ),
)


@scenario("screen/pick_here", behaviours=[], weight=2.0)
def pick_here(fake: Fake, phone: Phone) -> Slots:
    """The cheapest, the best or the first of an open list."""
    where, collection, field, asked, end, answer = fake.random.choice(_CHOICES)
    phone = keeping(phone, collection, fake.random.randint(3, 5))
    items = phone.state(ScreenState).collection(collection, phone)
    best = (min if end == "low" else max)(items, key=lambda item: item[field])
    state = phone.state(ScreenState)
    # A tie would have no answer.
    rest = [item for item in items if item[field] != best[field] or item is best]
    phone = phone.with_state(state.with_content(collection, rest))
    last = rest[-1]
    title = f"{last['from']} to {last['to']}" if collection == "trips" else last["name"]
    questions = asked.split("|")
    return {
        "why": fake.screen_words("why"),
        "question": Term(questions[0], *questions),
        "answer": answer.format(**best),
        "errand": Errand([See(where, title)]),
        "phone": showing(fake, phone, where),
    }
