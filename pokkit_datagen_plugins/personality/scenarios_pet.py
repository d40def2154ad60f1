"""Pet mode: Pokkit understands everything, answers in Ribbish, and calls tools as ever."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, derived, scenario
from pokkit_datagen.rules import headline
from pokkit_datagen_plugins.personality.words_danger import PET_DANGER
from pokkit_datagen_plugins.personality.words_modes import PET

_CALLS = ("single_call",)


@scenario("personality/pet", behaviours=["no_call"], persona="pet")
def pet(fake: Fake, phone: Phone) -> Slots:
    """Affection, food, play, a bad day: Ribbish only."""
    slots: Slots = fake.ribbish_situation(PET)
    return slots


@scenario("personality/pet_danger", behaviours=["no_call"], persona="pet", weight=0.8)
def pet_danger(fake: Fake, phone: Phone) -> Slots:
    """Real danger: the frog language ends, and Pokkit points to help in plain words."""
    return {**fake.situation(PET_DANGER), "hello": fake.ribbish("hello")}


@scenario("personality/pet_alarm", behaviours=_CALLS, persona="pet", weight=0.7)
def pet_alarm(fake: Fake, phone: Phone) -> Slots:
    """An alarm, said back in digits and Ribbish."""
    time = fake.clock_time()
    done = fake.ribbish_done("set", f"{time.hour}:{time.minute:02}")
    chat = {"before": fake.task_words("tired"), "hello": fake.ribbish("hello"), "bye": fake.ribbish("bye")}
    return {"time": time, "done": done, **chat}


@scenario("personality/pet_note", behaviours=_CALLS, persona="pet", weight=0.6)
def pet_note(fake: Fake, phone: Phone) -> Slots:
    """A note."""
    idea = fake.task_words("idea")
    return {"idea": idea, "title": derived(headline, from_=idea), "done": fake.ribbish_done("noted"), "bye": fake.ribbish("bye")}
