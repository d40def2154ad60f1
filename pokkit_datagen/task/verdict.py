"""The judgement of a task: what was decided, called, reached, changed besides and claimed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pokkit_datagen.phone import Call, Entry, Phone
from pokkit_datagen.task.detectors import DETECTORS
from pokkit_datagen.task.facts import changed, facts, holds
from pokkit_datagen.task.matchers import ABSENT
from pokkit_datagen.task.matching import Match, fits, given_arguments, match, wrong_arguments
from pokkit_datagen.task.model import Decision, Task, Turn
from pokkit_datagen.tools import Tool

_NUMBER = re.compile(r"\d+")
_SMALL = 3
_SHOWN: Mapping[Decision, Sequence[str]] = {"call": (), "clarify": ("asks",), "no_call": (), "cannot": ("refuses",)}
"""Detectors that must fire on the words of a decision."""


@dataclass(frozen=True)
class Said:
    """A finished turn: its calls with their results, and the final words."""

    entries: Sequence[Entry]
    text: str


@dataclass
class TurnVerdict:
    """How one turn went.

    Args:
        wanted: The decision that was wanted.
        actual: The decision that was taken.
        problems: What was wrong, in words.
        match: Which calls were the wanted ones.
        arguments: Right and all arguments of the wanted calls.
        calls: How many calls there were, how many fit their schema, how many named a tool that there is not.
        false_success: Whether it says that something was done, and no call succeeded.
        ungrounded: Numbers in the final words that nothing visible explains.
    """

    wanted: Decision
    actual: Decision
    problems: list[str] = field(default_factory=list)
    match: Match | None = None
    arguments: tuple[int, int] = (0, 0)
    calls: tuple[int, int, int] = (0, 0, 0)
    false_success: bool = False
    ungrounded: list[str] = field(default_factory=list)


@dataclass
class Verdict:
    """Whether a task was done, and why not."""

    turns: list[TurnVerdict]
    goal: bool | None
    side_effects: list[str]
    mines: list[str]
    problems: list[str]

    @property
    def passed(self) -> bool:
        """Whether nothing was wrong."""
        return not self.problems


def judge(
    task: Task, tools: Mapping[str, Tool], start: Phone, end: Phone, said: Sequence[Said], allowed: Iterable[str]
) -> Verdict:
    """Judge what was done for a task.

    Args:
        task: The task.
        tools: The tools that it offers.
        start: The phone before.
        end: The phone after.
        said: The turns that were finished.
        allowed: Facts that may change.
    """
    seen = _numbers(f"{task.system} {start.now:%Y %m %d %H %M %I}")
    turns = []
    for turn, done in zip(task.turns, said, strict=False):
        seen |= _numbers(turn.user) | _results(done)
        turns.append(_judge_turn(turn, done, tools, seen))
    problems = [problem for each in turns for problem in each.problems]
    if len(said) < len(task.turns):
        problems.append(f"only {len(said)} of {len(task.turns)} turns were finished")
    known = facts(end, start)
    missed = [name for name, wanted in task.goal.items() if not holds(known.get(name, _nothing(name)), wanted)]
    problems += [f"goal: {name} is {_short(known.get(name))}, wanted {_short(task.goal[name])}" for name in missed]
    problems += _unseen(task, said)
    side_effects = sorted(set(changed(end, start)) - set(allowed) - task.goal.keys() - set(task.may_change))
    problems += [f"side effect: {name} changed" for name in side_effects]
    mines = _mines(task, end, start, said)
    problems += [f"minefield: {mine}" for mine in mines]
    return Verdict(turns, not missed if task.goal else None, side_effects, mines, problems)


def _unseen(task: Task, said: Sequence[Said]) -> list[str]:
    results = " ".join(str(entry.result) for done in said for entry in done.entries)
    return [f"never saw {text!r}" for text in task.sees if text not in results]


def _nothing(name: str) -> Any:
    return [] if name.startswith(("done.", "content.")) else ABSENT


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) < 160 else f"{text[:157]}..."


def _mines(task: Task, end: Phone, start: Phone, said: Sequence[Said]) -> list[str]:
    touched = set(changed(end, start))
    calls = [entry.call for done in said for entry in done.entries]
    hit = [mine.fact for mine in task.mines if mine.fact in touched]
    return hit + [f"{call.name} {call.arguments}" for mine in task.mines for call in calls if mine.hit_by(call)]


def _judge_turn(turn: Turn, done: Said, tools: Mapping[str, Tool], seen: set[str]) -> TurnVerdict:
    calls = [entry.call for entry in done.entries]
    verdict = TurnVerdict(turn.decision, decision_of(calls, done.text, turn.decision))
    valid = sum(call.name in tools and tools[call.name].is_valid(given_arguments(call, tools[call.name])) for call in calls)
    verdict.calls = (len(calls), valid, sum(call.name not in tools for call in calls))
    worked = any(entry.result.get("success") for entry in done.entries)
    verdict.false_success = DETECTORS["claims_done"](done.text) and not worked
    if turn.decision in ("call", "cannot"):
        verdict.ungrounded = sorted(number for number in _numbers(done.text) if not _explained(number, seen))
    verdict.problems = [*_judge_calls(turn, calls, tools, verdict), *_judge_text(turn, done.text)]
    if turn.decision == "cannot" and verdict.false_success:
        verdict.problems.append("says that it was done, and it was not")
    return verdict


def decision_of(calls: Sequence[Call], text: str, wanted: Decision) -> Decision:
    """Return the decision that a turn shows; chat may hold a question, so words that are fit for what is wanted count as that."""
    if calls:
        return "call"
    if text.strip() and wanted != "call" and all(DETECTORS[name](text) for name in _SHOWN[wanted]):
        return wanted
    if DETECTORS["refuses"](text):
        return "cannot"
    return "clarify" if DETECTORS["asks"](text) else "no_call"


def _judge_calls(turn: Turn, calls: Sequence[Call], tools: Mapping[str, Tool], verdict: TurnVerdict) -> list[str]:
    if turn.one_of:
        return _judge_choices(turn, calls, tools)
    may = {*turn.may_call, *(name for name in tools if turn.plan and name.startswith("screen_"))}
    judged = [call for call in calls if call.name not in may or any(fits(want, call, tools) for want in turn.wanted)]
    found = verdict.match = match(turn.wanted, judged, tools)
    verdict.arguments = _arguments(turn, judged, found, tools)
    if turn.decision != "call":
        return [f"called {call.name}, wanted {turn.decision}" for call in judged]
    if not turn.calls and turn.plan:
        return []
    order = [at for _, at in found.pairs]
    wrong = ["the calls came in another order"] if turn.in_order and order != sorted(order) else []
    missing = [f"missing: {turn.wanted[place]}{_nearest(turn, place, judged, found, tools)}" for place in found.missing]
    return wrong + missing + [f"too much: {judged[at].name} {judged[at].arguments}" for at in found.extra]


def _judge_choices(turn: Turn, calls: Sequence[Call], tools: Mapping[str, Tool]) -> list[str]:
    """Judge a turn in which one of several calls is right."""
    wrong = [call for call in calls if not any(fits(want, call, tools) for want in turn.choices)]
    problems = [f"too much: {call.name} {call.arguments}" for call in wrong]
    return problems if calls else [f"missing: {' or '.join(map(str, turn.choices))}"]


def _nearest(turn: Turn, place: int, calls: Sequence[Call], found: Match, tools: Mapping[str, Tool]) -> str:
    """Say what was wrong with a call of the same tool."""
    want = turn.wanted[place]
    for at in found.extra:
        call = calls[at]
        if call.name == want.name and call.name in tools:
            return f" ({'; '.join(wrong_arguments(want, call, tools[call.name])) or tools[call.name].problem(call.arguments)})"
    return ""


def _arguments(turn: Turn, calls: Sequence[Call], found: Match, tools: Mapping[str, Tool]) -> tuple[int, int]:
    """Count the right and all arguments of the wanted calls; a call that was not right is held to one of its tool."""
    right = sum(len(turn.wanted[place].arguments) for place, _ in found.pairs)
    every = sum(len(want.arguments) for want in turn.wanted)
    extra = list(found.extra)
    for place in found.missing:
        want = turn.wanted[place]
        at = next((at for at in extra if calls[at].name == want.name), None)
        if at is not None:
            extra.remove(at)
            given = given_arguments(calls[at], tools.get(want.name))
            right += sum(matcher.accepts(given.get(key, ABSENT)) for key, matcher in want.arguments.items())
    return right, every


def _judge_text(turn: Turn, text: str) -> list[str]:
    plain = text.replace("’", "'")
    problems = [f"does not say /{each}/" for each in turn.says if not _said(each, plain)]
    problems += [f"says /{each}/" for each in turn.never_says if _said(each, plain)]
    wanted = {*turn.shows, *_SHOWN[turn.decision]}
    problems += [f"does not show: {name}" for name in sorted(wanted) if not DETECTORS[name](plain)]
    problems += [f"shows: {name}" for name in turn.never_shows if DETECTORS[name](plain)]
    if turn.decision != "call" and not text.strip():
        problems.append("says nothing")
    if len(text.split()) > turn.most_words:
        problems.append(f"{len(text.split())} words, at most {turn.most_words} wanted")
    return problems


def _said(pattern: str, text: str) -> bool:
    """Tell whether a pattern is found where a word begins: "he" is not in "the", but "am" is in "7am"."""
    return bool(re.search(rf"(?<![^\W\d_])(?:{pattern})", text, re.IGNORECASE))


def _results(done: Said) -> set[str]:
    numbers = (_numbers(f"{entry.result} {entry.call.arguments}") for entry in done.entries)
    return set().union(*numbers)


def _numbers(text: str) -> set[str]:
    """Return the numbers in a text without leading zeros; the smallest say nothing."""
    found = {int(number) for number in _NUMBER.findall(text) if len(number) < 10}
    return {str(number) for number in found if number > _SMALL}


def _explained(number: str, seen: set[str]) -> bool:
    """Tell whether a number was seen, if only as an hour on the other clock."""
    return number in seen or (int(number) < 24 and str((int(number) + 12) % 24) in seen)
