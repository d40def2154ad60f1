"""Foreground twins: they sound like refused requests, but are done once and now."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, Text, derived, scenario
from pokkit_datagen.rules import headline, short_title, snake_key
from pokkit_datagen.state import Clipboard, Memory
from pokkit_datagen_plugins.refusals.words_concepts import CONCEPTS

_NOW = ("twin", "single_call")


@scenario("refusals/twin_alarm_to_act", behaviours=_NOW)
def twin_alarm_to_act(fake: Fake, phone: Phone) -> Slots:
    """An alarm, at which the owner acts: "set an alarm for midnight so I can post it"."""
    return {**fake.errand("delayed"), "time": fake.clock_time()}


@scenario("refusals/twin_alarm_always", behaviours=_NOW)
def twin_alarm_always(fake: Fake, phone: Phone) -> Slots:
    """One alarm among words such as always, every and automatically."""
    return {"time": fake.clock_time(), "story": fake.sleeper_story()}


@scenario("refusals/twin_copy_reply", behaviours=_NOW)
def twin_copy_reply(fake: Fake, phone: Phone) -> Slots:
    """A reply to paste by hand: nothing is sent."""
    kind = fake.random_element(("thanks", "greeting", "message", "away", "sleepy"))
    return {"text": fake.words_for(kind), "group": fake.destination()}


@scenario("refusals/twin_note_text", behaviours=_NOW)
def twin_note_text(fake: Fake, phone: Phone) -> Slots:
    """A note of an auto-reply's words: nothing is replied."""
    text = fake.words_for(fake.random_element(("away", "sleepy")))
    return {"text": text, "title": derived(headline, from_=text), "group": fake.destination()}


@scenario("refusals/twin_note_habit", behaviours=_NOW)
def twin_note_habit(fake: Fake, phone: Phone) -> Slots:
    """A note of something that repeats by itself or by hand."""
    text = fake.words_for("habit")
    return {"text": text, "title": derived(headline, from_=text), "story": fake.sleeper_story()}


@scenario("refusals/twin_notification", behaviours=_NOW)
def twin_notification(fake: Fake, phone: Phone) -> Slots:
    """A notification now."""
    text = fake.words_for("notice")
    return {"text": text, "title": derived(short_title, from_=text), "story": fake.sleeper_story()}


@scenario("refusals/twin_read_clipboard", behaviours=_NOW)
def twin_read_clipboard(fake: Fake, phone: Phone) -> Slots:
    """The clipboard read once, now."""
    copied = fake.words_for(fake.random_element(("thanks", "away", "message", "greeting")))
    loaded = phone.with_state(Clipboard(copied.value))
    return {**fake.errand("delayed"), "copied": copied, "group": fake.destination(), "phone": loaded}


@scenario("refusals/twin_remember", behaviours=_NOW)
def twin_remember(fake: Fake, phone: Phone) -> Slots:
    """A value to remember whose name sounds like a routine: "my daily step goal"."""
    name, value = fake.routine_fact()
    return {"name": name, "value": value, "key": derived(snake_key, from_=name), "story": fake.sleeper_story()}


@scenario("refusals/twin_recall", behaviours=_NOW)
def twin_recall(fake: Fake, phone: Phone) -> Slots:
    """The same, asked back."""
    name, value = fake.routine_fact()
    known = Memory({snake_key(name.value): value.value})
    return {"name": name, "key": derived(snake_key, from_=name), "story": fake.sleeper_story(), "phone": phone.with_state(known)}


@scenario("refusals/twin_then_more", behaviours=["twin", "single_call", "multi_turn"])
def twin_then_more(fake: Fake, phone: Phone) -> Slots:
    """Once and now is done; "and now do that every day" is not."""
    text = fake.words_for(fake.random_element(("greeting", "message", "away", "sleepy")))
    kind = fake.random_element(("recurring", "auto_reply", "away"))
    return {**fake.errand(kind), "text": text, "time": fake.clock_time(), "group": fake.destination()}


@scenario("refusals/concept_question", behaviours=["no_call_hard"], tools=["show_notification"], weight=0.7)
def concept_question(fake: Fake, phone: Phone) -> Slots:
    """What a word such as "background app refresh" means."""
    concept, meaning = fake.random_element(CONCEPTS)
    return {"concept": Text(concept), "meaning": Text(meaning), "place": fake.seen_place(), "worry": fake.concept_worry()}
