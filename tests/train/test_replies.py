from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from training_rows import alarm, chat, rows, two_alarms

from pokkit_train.bases import load_model, load_tokenizer
from pokkit_train.chat import render
from pokkit_train.replies import Game, Question, done_share, play, torch_answers

CALL = '<tool_call>\n{"name": "set_alarm", "arguments": {"hour": 3, "minute": 0}}\n</tool_call>'


def written(message: dict[str, Any]) -> str:
    """Return what a model writes that says exactly this."""
    return render([message]).removeprefix("<|im_start|>assistant\n")


class Knows:
    """A model that knows some rows by heart, and can be made to say something else."""

    def __init__(self, known: Sequence[dict[str, Any]], instead: str = "") -> None:
        self.instead, self.asked = instead, 0
        self.said = {}
        for row in known:
            for place, message in enumerate(row["messages"]):
                if message["role"] == "assistant":
                    self.said[render(row["messages"][:place], row.get("tools"))] = written(message)

    def __call__(self, questions: Sequence[Question]) -> list[str]:
        self.asked += len(questions)
        return [self.instead or self.said[render(*question)] for question in questions]


@pytest.mark.parametrize("together", [1, 7, 40])
def test_a_model_that_says_what_the_rows_say_does_every_task(together: int) -> None:
    known = rows(40)
    games = play(known, Knows(known), together)
    assert done_share(games) == 1
    assert sum(len(game.replies) for game in games) == sum(m["role"] == "assistant" for row in known for m in row["messages"])


def test_other_words_do_no_harm_but_a_call_too_many_does() -> None:
    row = {"messages": chat(Random(1))}
    assert done_share(play([row], Knows([row], "quite other words"))) == 1
    assert done_share(play([row], Knows([row], CALL))) == 0


@pytest.mark.parametrize("wrong", ["sure, done!!", CALL, "<tool_call>\n{oops\n</tool_call>"])
def test_the_first_wrong_call_ends_a_task(wrong: str) -> None:
    row = {"messages": alarm(Random(1)) + alarm(Random(2))}
    model = Knows([row], wrong)
    assert (done_share(play([row], model)), model.asked) == (0, 1)


def test_half_of_two_calls_is_wrong() -> None:
    row = {"messages": two_alarms(Random(1))}
    calls = row["messages"][1]["tool_calls"]
    half = written({"role": "assistant", "content": None, "tool_calls": calls[:1]})
    assert done_share(play([row], Knows([row], half))) == 0


def test_a_model_goes_on_from_its_own_words() -> None:
    game = Game({"messages": chat(Random(1)) + chat(Random(2))})
    game.hear("a word of my own")
    assert game.messages[1]["content"] == "a word of my own"
    assert game.waits


def test_answers_side_by_side_are_those_one_by_one(tiny_base: Path) -> None:
    model, tokenizer = load_model(str(tiny_base)), load_tokenizer(str(tiny_base))
    questions = [Question(row["messages"][:-1], row.get("tools")) for row in rows(9)]
    together = torch_answers(model, tokenizer, 12, width=4)(questions)
    assert together == [torch_answers(model, tokenizer, 12)([question])[0] for question in questions]
