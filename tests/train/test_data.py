from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from training_rows import alarm, rows

from pokkit_train.bases import load_model, load_tokenizer
from pokkit_train.batches import ByLength, collate
from pokkit_train.chat import render
from pokkit_train.data import IGNORED, encode, read_rows
from pokkit_train.errors import DataError

LENGTHS = st.lists(st.integers(1, 4000), min_size=1, max_size=300)


def test_every_token_of_the_assistant_bears_loss_and_no_other(tiny_base: Path) -> None:
    tokenizer = load_tokenizer(str(tiny_base))
    samples = rows(40)
    for row, example in zip(samples, encode(samples, tokenizer, 10**6).examples, strict=True):
        assert tokenizer.decode(example["input_ids"]) == render(row["messages"], row.get("tools"))
        assert [tokenizer.decode(span) for span in spans(example["labels"])] == said(row)


def test_with_qwen3s_own_tokenizer_the_same_tokens_bear_loss(tiny_base: Path, qwen3_folder: Path) -> None:
    tokenizer = load_tokenizer_of(qwen3_folder)
    samples = rows(40, seed=5)
    for row, example in zip(samples, encode(samples, tokenizer, 10**6).examples, strict=True):
        assert [tokenizer.decode(span) for span in spans(example["labels"])] == said(row)


def test_a_row_that_is_too_long_is_left_out_whole_and_named(tiny_base: Path) -> None:
    tokenizer = load_tokenizer(str(tiny_base))
    samples = rows(60)
    lengths = encode(samples, tokenizer, 10**6).lengths
    limit = sorted(lengths)[30]
    encoded = encode(samples, tokenizer, limit)
    assert encoded.lengths == [length for length in lengths if length <= limit]
    assert encoded.too_long == [f"tests/mixed/{i}" for i, length in enumerate(lengths) if length > limit]


def test_a_row_that_is_too_long_stops_where_the_config_says_fail(tiny_base: Path) -> None:
    with pytest.raises(DataError, match=r"tests/mixed/0 has \d+ tokens; raise max_length"):
        encode(rows(3), load_tokenizer(str(tiny_base)), 20, too_long="fail")


@given(LENGTHS, st.integers(1, 16), st.integers(0, 99))
def test_an_epoch_gives_each_row_once(lengths: list[int], batch_size: int, seed: int) -> None:
    order = ByLength(lengths, batch_size, seed)
    assert sorted(order) == list(range(len(lengths))) == list(range(len(order)))
    assert list(order) == list(ByLength(lengths, batch_size, seed))


def test_epochs_differ_and_the_longest_row_comes_first() -> None:
    rng = Random(1)
    lengths = [rng.randint(50, 900) for _ in range(200)] + [1000]
    order = ByLength(lengths, 8, seed=3)
    first = list(order)
    order.set_epoch(1)
    assert first != list(order)
    assert 200 in first[:8]


def test_padding_stays_under_a_tenth() -> None:
    rng = Random(7)
    lengths = [int(rng.lognormvariate(6, 0.7)) + 30 for _ in range(2000)]
    assert ByLength(lengths, 8, seed=0).padding() < 0.1


def test_batches_do_not_go_from_long_to_short() -> None:
    lengths = list(range(1, 1601))
    means = [sum(map(lengths.__getitem__, batch)) / len(batch) for batch in ByLength(lengths, 8, seed=0).batches()]
    falling = sum(a > b for a, b in pairwise(means))
    assert 0.35 < falling / len(means) < 0.65


CALLS = json.dumps({"messages": alarm(Random(0))})


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", ":1: not JSON"),
        ('{"messages": [{"role": "robot", "content": "hi"}]}', ":1: messages.0: .*'robot'"),
        ('{"messages": [{"role": "user", "content": "hi"}]}', ":1: the conversation ends with a user message"),
        (
            CALLS.replace('minute\\": 45', 'minute\\": 77'),
            ":1: call of set_alarm: .*77.*; see all that is wrong: pokkit-datagen check",
        ),
        (CALLS.replace("set_alarm", "set_alarn"), ":1: call of an unknown tool 'set_alarn'; did you mean 'set_alarm'"),
        (CALLS.replace('"tool_call_id": "call_0"', '"tool_call_id": "x"'), ":1: the result 'x' answers no call"),
        ("", "the file is empty"),
    ],
)
def test_a_bad_data_file_is_named_with_its_line(tmp_path: Path, line: str, problem: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(line)
    with pytest.raises(DataError, match=problem):
        read_rows(path)


def test_an_absent_data_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such file; write: pokkit-datagen"):
        read_rows(tmp_path / "none.jsonl")


def spans(labels: list[int]) -> list[list[int]]:
    """Return the runs of tokens that bear loss."""
    found: list[list[int]] = [[]]
    for label in labels:
        if label != IGNORED:
            found[-1].append(label)
        elif found[-1]:
            found.append([])
    return [span for span in found if span]


def said(row: dict[str, Any]) -> list[str]:
    """Return what the assistant says in each turn, with the token that ends it."""
    turns = [message for message in row["messages"] if message["role"] == "assistant"]
    return [render([turn]).removeprefix("<|im_start|>assistant\n").removesuffix("\n") for turn in turns]


def load_tokenizer_of(folder: Path) -> Any:
    from transformers import PreTrainedTokenizerFast

    special = json.loads((folder / "tokenizer_config.json").read_text())
    return PreTrainedTokenizerFast(
        tokenizer_file=str(folder / "tokenizer.json"), eos_token=special["eos_token"], pad_token=special["pad_token"]
    )


def test_padding_without_a_mask_gives_the_loss_of_a_mask(tiny_base: Path) -> None:
    import torch

    model, tokenizer = load_model(str(tiny_base)), load_tokenizer(str(tiny_base))
    batch = collate(encode(rows(6), tokenizer, 10**6).examples, multiple=64)
    lengths = torch.tensor(encode(rows(6), tokenizer, 10**6).lengths)
    mask = (torch.arange(batch["input_ids"].shape[1]) < lengths[:, None]).long()
    with torch.no_grad():
        assert torch.allclose(model(**batch).loss, model(**(batch | {"attention_mask": mask})).loss, atol=1e-5)
