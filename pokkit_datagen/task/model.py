"""What a task is: a phone, what its owner says turn by turn, and what has to come of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from pokkit_datagen.phone import Call
from pokkit_datagen.task.matchers import matcher_of
from pokkit_datagen.task.matching import Wanted

Decision = Literal["call", "clarify", "no_call", "cannot"]
DECISIONS: tuple[Decision, ...] = ("call", "clarify", "no_call", "cannot")


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", coerce_numbers_to_str=True)


class StartScreen(_Model):
    """What the screen shows at first.

    Args:
        at: `app/screen`; the home screen unless told.
        seed: What the apps' contents are drawn from.
        values: Settings that differ from the apps' defaults.
        content: Collections of items in place of drawn ones; each item gets an `id` if it has none.
        popups: Dialogs (`app/screen`) that come up once when a screen is opened.
        slow: How many calls a screen takes to load.
    """

    at: str = ""
    seed: int = 0
    values: dict[str, str | bool] = {}
    content: dict[str, list[dict[str, Any]]] = {}
    popups: dict[str, str] = {}
    slow: dict[str, int] = {}


class StartPhone(_Model):
    """The phone that a task begins with.

    Args:
        now: Its clock.
        alarms: Alarms that are set, `{hour, minute, label}` each.
        memory: What Pokkit was told to remember, by key.
        state: Fields of the states that a plugin's tools keep, by the name of the class: `{SmartHome: {ajar: [front door]}}`.
    """

    now: datetime = datetime(2026, 3, 14, 9, 5)
    locale: str = "en_US"
    online: bool = True
    locked: bool = False
    accessibility: bool = True
    battery: int = 80
    alarms: list[dict[str, Any]] = []
    clipboard: str = ""
    notes: list[dict[str, str]] = []
    memory: dict[str, str] = {}
    screen: StartScreen = StartScreen()
    state: dict[str, dict[str, Any]] = {}


class OwnTool(_Model):
    """A tool that there is in this task only.

    Args:
        result: What a call answers besides `success`.
        error: The error that it answers instead.
        changes: Whether a call changes anything, so that a needless one is a side effect.
    """

    name: str
    description: str
    parameters: dict[str, Any] = {"type": "object", "properties": {}}
    result: dict[str, Any] = {}
    error: str = ""
    changes: bool = True


class Offer(_Model):
    """Which tools the model is shown; all built-in ones unless told.

    Args:
        only: These and no others.
        without: All but these.
        rename: Other names for some.
        extra: Tools of the task's own.
        results: What the first calls of a tool answer, whatever they ask for; the last one stays if `always`.
        always: Tools that give their last forced result again and again.
        shuffle: Seed of another order; 0 keeps it.
        shown: Whether the model is shown the tools, or has to know them by heart.
    """

    only: list[str] = []
    without: list[str] = []
    rename: dict[str, str] = {}
    extra: list[OwnTool] = []
    results: dict[str, list[dict[str, Any]]] = {}
    always: list[str] = []
    shuffle: int = 0
    shown: bool = True


class Turn(_Model):
    """One thing that the owner says, and what has to come of it before the next.

    Args:
        user: The words.
        decision: Whether to call, to ask, to answer without a call, or to say that it can't be done.
        calls: The calls that are wanted, `{tool: {argument: value or matcher}}` each; none if only the outcome counts.
        one_of: Calls of which any is right, as often as you like; instead of `calls`.
        in_order: Whether the wanted calls have to come in this order.
        may_call: Tools that may be called besides.
        plan: The oracle's way over the screen: steps such as `press settings/display: Dark theme`, and calls
            (`{tool: {argument: value}}`) between them; screen tools may then be called freely.
        says: Patterns of which each must be found in the final words, where a word begins.
        never_says: Patterns of which none may be found.
        shows: Detectors that must fire on the final words.
        never_shows: Detectors that must not.
        most_words: Longest final answer, in words.
        reply: What the oracle says in the end.
    """

    user: str
    decision: Decision = "call"
    calls: list[dict[str, dict[str, Any]]] = []
    one_of: list[dict[str, dict[str, Any]]] = []
    in_order: bool = False
    may_call: list[str] = []
    plan: list[str | dict[str, Any]] = []
    says: list[str] = []
    never_says: list[str] = []
    shows: list[str] = []
    never_shows: list[str] = []
    most_words: int = 80
    reply: str = ""

    @cached_property
    def wanted(self) -> Sequence[Wanted]:
        """The calls that are wanted."""
        return _wanted(self.calls)

    @cached_property
    def choices(self) -> Sequence[Wanted]:
        """The calls of which any is right."""
        return _wanted(self.one_of)


def _wanted(calls: list[dict[str, dict[str, Any]]]) -> list[Wanted]:
    named = [(name, arguments) for each in calls for name, arguments in each.items()]
    return [Wanted(name, {key: matcher_of(value) for key, value in arguments.items()}) for name, arguments in named]


class Minefield(_Model):
    """What must never happen, whatever else is reached: a fact that changes, or a call (`{tool: {argument: matcher}}`)."""

    fact: str = ""
    call: dict[str, dict[str, Any]] = {}

    def hit_by(self, call: Call) -> bool:
        """Tell whether a call is one that must never be made."""
        for name, arguments in self.call.items():
            if call.name == name and all(matcher_of(want).accepts(call.arguments.get(key)) for key, want in arguments.items()):
                return True
        return False


class Task(_Model):
    """One item of a suite.

    Args:
        id: `template/number`.
        template: Tasks of one wording; what intervals are clustered by.
        category: What it counts for.
        pair: Tasks that only count together: all of them right, or none.
        persona: Who Pokkit is.
        clock: Whether the system text tells the time.
        system: Further system text.
        prompt: The whole system text, in place of the persona's, of `system` and of the time; empty for none.
        goal: Facts about the phone in the end, `{name: value or matcher}`.
        sees: Texts that must have stood in some tool's result: what is told has to have been looked up.
        may_change: Facts that may change besides those that the oracle changes.
        mines: What must never happen.
        budget: Most calls of a turn; twice the oracle's and four unless told.
        where: File and line that it was read from.
    """

    id: str
    template: str
    category: str
    pair: str = ""
    parameters: dict[str, Any] = {}
    phone: StartPhone = StartPhone()
    offer: Offer = Offer()
    persona: str = "default"
    clock: Literal["shown", "hidden"] = "shown"
    system: str = ""
    prompt: str | None = None
    turns: list[Turn] = Field(min_length=1)
    goal: dict[str, Any] = {}
    sees: list[str] = []
    may_change: list[str] = []
    mines: list[Minefield] = []
    budget: int = 0
    tags: list[str] = []
    where: str = Field("", exclude=True)
