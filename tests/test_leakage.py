"""Leakage at five levels, near-duplicates, and evaluation rows that training comes too near to."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen import registry
from pokkit_datagen.checks.leakage import Leakage, leakage
from pokkit_datagen.errors import DataFileError
from pokkit_datagen.near import NEAR, HeldOut, Neighbours, jaccard, normalised, pieces, said
from pokkit_datagen.registry import Registry
from pokkit_datagen.run import Job, run
from tests.conftest import toy_mix

WORDS = "please set an alarm for seven in the morning and tell me about the weather near our old house".split()
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)


def row(user: str = "wake me at seven", answer: str = "Done.", arguments: str = '{"hour":7}', **metadata: Any) -> bytes:
    call = {"id": "call_0", "type": "function", "function": {"name": "set_alarm", "arguments": arguments}}
    messages = [
        {"role": "user", "content": user},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_0", "content": "{}"},
        {"role": "assistant", "content": answer},
    ]
    return orjson.dumps({"messages": messages, "metadata": metadata})


def compare(tmp_path: Path, train: bytes, held: bytes) -> Leakage:
    (tmp_path / "train.jsonl").write_bytes(train)
    (tmp_path / "eval.jsonl").write_bytes(held)
    return leakage(tmp_path / "train.jsonl", tmp_path / "eval.jsonl")


def leaked(found: Leakage) -> list[str]:
    return [level.name for level in (*found.levels, found.calls, found.texts) if level.leaked]


@pytest.mark.parametrize(
    ("train", "held", "names"),
    [
        (row(), row("an alarm for eight", "As you like.", '{"hour":8}'), []),
        (row(), row("wake me at seven", "Frogs never sleep, so I will.", '{"hour":8}'), ["first user turn, exact", "first user turn, normalised"]),
        (row(), row("Wake me, at SEVEN!", "Frogs never sleep, so I will.", '{"hour":8}'), ["first user turn, normalised"]),
        (
            row("could you wake me at seven o'clock tomorrow, it is important to me and to my frog"),
            row("could you wake me at eight o'clock tomorrow, it is important to me and to my frog", arguments='{"hour":8}'),
            ["near-duplicate conversation"],
        ),
        (row(template="a/b/c"), row("what a day", "It was.", '{"hour":9}', template="a/b/c"), ["template"]),
        (row(slots={"label": "gym"}), row("what a day", "It was.", '{"hour":9}', slots={"what": "gym"}), ["open slot value"]),
        (row(), row("what a day", "It was."), ["calls with arguments"]),
        (row(arguments='{"label":"gym"}'), row("what a day", "It was.", '{"label":"gym","hour":3}'), ["free-text argument value"]),
    ],
)  # fmt: skip
def test_each_level_finds_its_leak_and_no_other_does(tmp_path: Path, train: bytes, held: bytes, names: list[str]) -> None:
    assert leaked(compare(tmp_path, train, held)) == names


def test_a_leak_is_named_with_both_lines(tmp_path: Path) -> None:
    found = compare(tmp_path, row("good day", "Hi!") + b"\n" + row(), row("what now", "Nothing.") + b"\n" + row())
    assert found.levels[0].examples == [(2, 2, "wake me at seven")]
    assert not found.clean


def test_other_peoples_metadata_is_not_taken_for_ours(tmp_path: Path) -> None:
    found = compare(tmp_path, row(template=3, slots="x"), row("what a day", "It was.", '{"hour":9}', template=3, slots="x"))
    assert leaked(found) == []


def test_a_line_that_is_no_conversation_stops_the_comparison(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"train\.jsonl:2: not JSON.*pokkit-datagen clean"):
        compare(tmp_path, row() + b"\nnot json", row())


@given(st.lists(TEXTS, min_size=1, max_size=8), TEXTS)
def test_the_search_finds_just_what_comparing_all_pairs_finds(texts: list[str], text: str) -> None:
    alike = [(number, jaccard(pieces(text), pieces(other))) for number, other in enumerate(texts)]
    assert Neighbours(texts).near(text) == [(number, share) for number, share in alike if share >= NEAR]


@given(st.lists(st.sampled_from(WORDS), min_size=8, max_size=40), st.integers(0, 99))
def test_the_quick_guard_sees_every_near_duplicate_that_changed_words_make(words: list[str], seed: int) -> None:
    rng, guard = Random(seed), HeldOut()
    guard.add(" ".join(words))
    changed = list(words)
    for _ in range(rng.randint(0, 4)):
        changed[rng.randrange(len(changed))] = rng.choice(["", "frog", "Frogs,"])
    text = " ".join(changed)
    alike = jaccard(pieces(text), pieces(" ".join(words))) >= NEAR
    assert guard.near(text) == (alike or normalised(text) == normalised(" ".join(words)))


def test_training_may_not_begin_like_an_evaluation_row() -> None:
    guard = HeldOut()
    assert not guard.near("")
    guard.add("What a day!\nIt was.")
    assert guard.near("what a day\nquite another answer, far away from the first one")
    assert not guard.near("what a night\nquite another answer, far away from the first one")


def test_training_rows_near_an_evaluation_row_are_redrawn(toy: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mix = toy_mix(count=40, eval={"count": 10})
    job = Job(mix, tmp_path / "mix.yaml", toy, tmp_path / "t.jsonl", tmp_path / "e.jsonl")
    run(job)
    victim = (tmp_path / "t.jsonl").read_bytes().splitlines()[0]
    words = said(orjson.loads(victim)["messages"])
    monkeypatch.setattr(HeldOut, "near", lambda self, text: text == words)
    run(Job(mix, tmp_path / "mix.yaml", toy, tmp_path / "t2.jsonl", tmp_path / "e2.jsonl"))
    assert victim not in (tmp_path / "t2.jsonl").read_bytes().splitlines()
    assert len((tmp_path / "t2.jsonl").read_bytes().splitlines()) == 40


@pytest.mark.slow
def test_the_default_mix_holds_out_what_it_promises(tmp_path: Path) -> None:
    from pokkit_datagen.mix import read_mix

    mix = read_mix(Path("configs/mix.yaml")).model_copy(update={"count": 1000})
    run(Job(mix, Path("configs/mix.yaml"), registry.load(), tmp_path / "t.jsonl", tmp_path / "e.jsonl", workers=2))
    found = leakage(tmp_path / "t.jsonl", tmp_path / "e.jsonl")
    assert {level.name: level.leaked for level in found.levels} == {level.name: 0 for level in found.levels}
    assert found.texts.leaked <= 0.4 * found.texts.of
