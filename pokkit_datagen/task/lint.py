"""What must hold of a task before anybody is judged by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from pokkit_datagen.errors import DatagenError
from pokkit_datagen.phone import Call, Phone
from pokkit_datagen.task.facts import check_names
from pokkit_datagen.task.model import Task
from pokkit_datagen.task.oracle import Answer, oracle
from pokkit_datagen.task.verdict import Verdict

if TYPE_CHECKING:
    from pokkit_datagen.env import PhoneEnv

FROG = "🐸"


def problems(task: Task, env: PhoneEnv) -> list[str]:
    """Return what is wrong with a task.

    The oracle must pass; leaving out any call of it that changes the phone must fail; so must saying nothing, and the
    frog alone: a task without a call asks for evidence in the words, or is one half of a pair.

    Args:
        task: The task.
        env: The environment to play it in.
    """
    try:
        env.reset(task)
        check_names([*task.goal, *task.may_change, *(mine.fact for mine in task.mines if mine.fact)], env.state)
        answers = oracle(task, env.state, env.tools)
        verdict = play(env, task, answers)
    except DatagenError as error:
        return [str(error)]
    if not verdict.passed:
        return [f"the oracle does not pass: {'; '.join(verdict.problems)}; mend its 'calls', 'plan' or 'reply'"]
    found = [
        f"passes without {call.name} {call.arguments}; demand what it does with 'goal', 'calls' or 'sees'"
        for call in _needless(env, task, answers)
    ]
    for words in ("", FROG):
        if not task.pair and play(env, task, [Answer([], words)] * len(task.turns)).passed:
            found.append(f"passes when only {words!r} is said; demand evidence with 'says', or make it a pair with 'both'")
    return found


def play(env: PhoneEnv, task: Task, answers: Sequence[Answer]) -> Verdict:
    """Give these answers to a task and return the verdict."""
    env.reset(task)
    for answer in answers:
        for call in answer.calls:
            env.step(call)
        env.say(answer.text)
    return env.check()


def _needless(env: PhoneEnv, task: Task, answers: Sequence[Answer]) -> Iterator[Call]:
    """Yield the oracle's calls that change the phone and without which the task passes all the same."""
    for number, answer in enumerate(answers):
        for place, call in enumerate(answer.calls):
            if _changes(env, task, answers, number, place):
                without = Answer([*answer.calls[:place], *answer.calls[place + 1 :]], answer.text)
                if play(env, task, [*answers[:number], without, *answers[number + 1 :]]).passed:
                    yield call


def _changes(env: PhoneEnv, task: Task, answers: Sequence[Answer], number: int, place: int) -> bool:
    env.reset(task)
    calls = [call for answer in answers[:number] for call in answer.calls] + list(answers[number].calls[:place])
    for call in calls:
        env.step(call)
    before = env.state
    env.step(answers[number].calls[place])
    return not _same(before, env.state)


def _same(before: Phone, after: Phone) -> bool:
    return after.changed(step=before.step, journal=before.journal) == before
