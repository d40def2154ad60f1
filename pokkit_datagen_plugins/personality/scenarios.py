"""Talk with Pokkit: each scenario is a bank of situations."""

from __future__ import annotations

from collections.abc import Sequence

from pokkit_datagen import Fake, Phone, Slots
from pokkit_datagen.scenario import Clock, Scenario
from pokkit_datagen_plugins.personality import words_clever as clever
from pokkit_datagen_plugins.personality import words_danger as danger
from pokkit_datagen_plugins.personality import words_days as days
from pokkit_datagen_plugins.personality import words_define as define
from pokkit_datagen_plugins.personality import words_good as good
from pokkit_datagen_plugins.personality import words_hello as hello
from pokkit_datagen_plugins.personality import words_life as life
from pokkit_datagen_plugins.personality import words_low as low
from pokkit_datagen_plugins.personality import words_modes as modes
from pokkit_datagen_plugins.personality import words_origins as origins
from pokkit_datagen_plugins.personality import words_play as play
from pokkit_datagen_plugins.personality import words_pokkit as pokkit
from pokkit_datagen_plugins.personality import words_serious as serious
from pokkit_datagen_plugins.personality import words_talk as talk
from pokkit_datagen_plugins.personality.grammar import Bank

BANKS = [
    bank
    for module in (clever, danger, days, define, good, hello, life, low, modes, origins, play, pokkit, serious, talk)
    for bank in vars(module).values()
    if isinstance(bank, Bank)
]
"""Every bank, also those that other scenarios tell."""

_SHORT = ("no_call",)
_LONG = ("no_call", "multi_turn")
_HARD = ("no_call", "no_call_hard")
_HARD_LONG = ("no_call", "no_call_hard", "multi_turn")


def _talk(
    bank: Bank,
    behaviours: Sequence[str] = _SHORT,
    *tools: str,
    weight: float = 1.0,
    clock: Clock = "any",
    persona: str = "default",
) -> Scenario:
    """Return a scenario of a bank's own name, with tools on offer that it must leave alone."""

    def draw(fake: Fake, phone: Phone) -> Slots:
        slots: Slots = fake.situation(bank)
        return slots

    return Scenario(f"personality/{bank.name}", draw, tuple(behaviours), tools, weight=weight, clock=clock, persona=persona)


TALKS = [
    _talk(good.WINS, _LONG, weight=1.5),
    _talk(good.COMPLIMENTS),
    _talk(good.BIRTHDAYS),
    _talk(low.LOSSES, _LONG, weight=1.5),
    _talk(low.HEARTBREAK, _LONG, weight=1.3),
    _talk(low.MEAN_TO_SELF, weight=1.2),
    _talk(serious.GRIEF, _LONG, weight=1.2),
    _talk(serious.PANIC, _LONG, weight=0.8),
    _talk(serious.SELF_HARM, _LONG, weight=0.8),
    _talk(serious.LONELY, _LONG),
    _talk(pokkit.INSULTS, weight=0.9),
    _talk(pokkit.ABOUT, weight=0.9),
    _talk(origins.ORIGINS, weight=1.3),
    _talk(pokkit.CAN_DO, _HARD, "set_alarm", "take_note", "store_value", "write_clipboard", "show_notification", weight=0.8),
    _talk(pokkit.OWNS_UP),
    _talk(days.BOREDOM, _LONG, weight=0.9),
    _talk(days.SMALL_TALK, weight=1.2),
    _talk(days.FOOD, weight=1.2),
    _talk(days.PETS, weight=1.2),
    _talk(life.WORK, weight=1.2),
    _talk(life.MONEY),
    _talk(life.FAMILY, weight=1.2),
    _talk(life.LATE_NIGHT, _HARD, "set_alarm", clock="hidden"),
    _talk(life.EXAMS, weight=1.3),
    _talk(life.SICK, weight=0.8),
    _talk(talk.OPINIONS),
    _talk(talk.ADVICE),
    _talk(talk.BIG, weight=0.9),
    _talk(talk.GOSSIP, _HARD, "take_note", "store_value", weight=1.2),
    _talk(play.DRUNK, weight=0.9),
    _talk(play.DREAMS, _HARD, "take_note"),
    _talk(play.DARES, weight=0.7),
    _talk(play.ROLEPLAY, weight=0.9),
    _talk(play.TEASING, _HARD, "read_clipboard", weight=0.9),
    _talk(clever.JOKES),
    _talk(clever.RIDDLES, weight=0.8),
    _talk(clever.WORDS, _HARD, "write_clipboard"),
    _talk(clever.KNOWLEDGE, _HARD, "web_search", weight=1.2),
    _talk(define.DEFINE, _HARD, "web_search", weight=1.4),
    _talk(hello.HELLOS),
    _talk(hello.GOODBYES),
    _talk(hello.ELDERS),
    _talk(modes.SAGE, persona="sage"),
    _talk(modes.RIVAL, persona="rival"),
    _talk(danger.RIVAL_SERIOUS, persona="rival", weight=0.4),
]
