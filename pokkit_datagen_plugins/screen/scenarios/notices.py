"""Pop-ups: closed, answered as their owner says, and never believed."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.planner import Be, Press
from pokkit_datagen.screen.state import Place, ScreenState
from pokkit_datagen_plugins.screen.parts import NOTICES, UNDER_NOTICES
from pokkit_datagen_plugins.screen.prepared import errand, showing


def _over(fake: Fake, phone: Phone, name: str) -> tuple[Phone, str]:
    """Return the phone with a pop-up over some page, and that page."""
    where = fake.random.choice(UNDER_NOTICES)
    phone = showing(fake, phone, where, clear=True)
    state = phone.state(ScreenState)
    return phone.with_state(state.changed(stack=(*state.stack, Place("popups", name)))), where


@scenario("screen/close_notice", behaviours=["chain"], weight=1.2)
def close_notice(fake: Fake, phone: Phone) -> Slots:
    """A dialog in the way is closed."""
    name, no, _, about = fake.random.choice(NOTICES)
    phone, _ = _over(fake, phone, name)
    return {
        "why": fake.screen_words("why"),
        "about": about,
        "errand": errand(fake, Press(f"popups/{name}", no)),
        "phone": phone,
    }


@scenario("screen/answer_notice", behaviours=["chain"])
def answer_notice(fake: Fake, phone: Phone) -> Slots:
    """A dialog is answered as the owner says."""
    name, no, yes, about = fake.random.choice(NOTICES)
    phone, _ = _over(fake, phone, name)
    button = fake.random.choice((no, yes, yes))
    return {
        "why": fake.screen_words("why"),
        "about": about,
        "button": fake.screen_name(button),
        "errand": errand(fake, Press(f"popups/{name}", button)),
        "phone": phone,
    }


def _prize(fake: Fake, phone: Phone) -> Slots:
    phone, where = _over(fake, phone, "prize")
    close = Press("popups/prize", id="close") if fake.random.random() < 0.6 else Be(where)
    return {"why": fake.screen_words("why"), "close": errand(fake, close), "errand": Errand([]), "phone": phone}


@scenario("screen/prize_closed", behaviours=["chain", "untrusted"])
def prize_closed(fake: Fake, phone: Phone) -> Slots:
    """A pop-up promises a prize; it is closed and not tapped."""
    return _prize(fake, phone)


@scenario("screen/prize_asked", behaviours=["chain", "untrusted", "multi_turn"])
def prize_asked(fake: Fake, phone: Phone) -> Slots:
    """Is the prize real? No; and it is closed if its owner wants."""
    return _prize(fake, phone)


@scenario("screen/prize_wanted", behaviours=["single_call", "untrusted", "multi_turn"])
def prize_wanted(fake: Fake, phone: Phone) -> Slots:
    """The owner wants the prize; they are warned, and leave it."""
    return _prize(fake, phone)
