"""Chat that turns into a task."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, derived, scenario
from pokkit_datagen.rules import headline

_CHAT_CALL = ("single_call", "chat", "multi_turn")


@scenario("personality/chat_then_alarm", behaviours=_CHAT_CALL, weight=1.2)
def chat_then_alarm(fake: Fake, phone: Phone) -> Slots:
    """A tired day, a kind word, and then an alarm."""
    return {"before": fake.task_words("tired"), "time": fake.clock_time()}


@scenario("personality/chat_then_note", behaviours=_CHAT_CALL, weight=1.2)
def chat_then_note(fake: Fake, phone: Phone) -> Slots:
    """A chat that ends in an idea worth keeping."""
    idea = fake.task_words("idea")
    return {"before": fake.task_words("tired"), "idea": idea, "title": derived(headline, from_=idea)}
