from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from training_rows import rows

from pokkit_train import gates
from pokkit_train.bases import load_model, load_tokenizer
from pokkit_train.chat import parse_reply, render, template
from pokkit_train.data import encode
from pokkit_train.parity import Parity, compare, store_logits, stored_logits, torch_logits

CALL = '<tool_call>\n{"name": "set_alarm", "arguments": {"hour": 7, "minute": 0}}\n</tool_call>'
GOOD = ["7am, locked in!! 🐸", CALL, "I can't watch things in the background, but I can look now.", "noted: école, café"]


@pytest.fixture(scope="module")
def prompts(tiny_base: Path) -> list[list[int]]:
    examples = encode(rows(4), load_tokenizer(str(tiny_base)), 10**6).examples
    return [example["input_ids"][:96] for example in examples]


def test_a_model_equals_itself(tiny_base: Path, prompts: list[list[int]]) -> None:
    logits = torch_logits(load_model(str(tiny_base)))
    parity = compare(logits, logits, prompts)
    assert (parity.disagreed, parity.unsure, parity.largest, parity.agreement) == (0, 0, 0.0, 1.0)
    assert not gates.same_model("merged", parity) + gates.close_logits("merged", parity, 1e-3)


def test_a_lost_rope_theta_is_caught(tiny_base: Path, prompts: list[list[int]]) -> None:
    model = load_model(str(tiny_base))
    lost = load_model(str(tiny_base), rope_parameters={"rope_type": "default", "rope_theta": 50.0})
    parity = compare(torch_logits(model), torch_logits(lost), prompts)
    assert "a logit is off by" in gates.close_logits("onnx", parity, 1e-3)[0]


def test_a_damaged_layer_is_caught(tiny_base: Path, prompts: list[list[int]]) -> None:
    import torch

    model, damaged = load_model(str(tiny_base)), load_model(str(tiny_base))
    with torch.no_grad():
        damaged.model.layers[0].mlp.down_proj.weight.mul_(-40)
    assert gates.same_model("gguf", compare(torch_logits(model), torch_logits(damaged), prompts))


def test_logits_kept_in_a_file_are_a_reference(tiny_base: Path, prompts: list[list[int]], tmp_path: Path) -> None:
    logits = torch_logits(load_model(str(tiny_base)))
    store_logits(tmp_path / "reference.npz", logits, prompts)
    kept, kept_prompts = stored_logits(tmp_path / "reference.npz")
    assert kept_prompts == prompts
    assert compare(kept, logits, prompts).largest < 1e-5


def test_an_untrained_added_token_is_caught(tiny_base: Path) -> None:
    tokenizer, base = load_tokenizer(str(tiny_base)), load_tokenizer(str(tiny_base))
    assert not gates.tokenizer_fits(tokenizer, base, len(base))
    tokenizer.add_tokens(["<tool_frog>"])
    problems = gates.tokenizer_fits(tokenizer, base, len(base))
    assert "<tool_frog>" in problems[0]
    assert "the model rows for" in problems[1]


@pytest.mark.parametrize("broken", ["", None, "{{ messages }}", template(marks=True)])
def test_a_broken_chat_template_is_caught(broken: str | None) -> None:
    assert "another chat template" in gates.template_is_ours("the GGUF file", broken)[0]
    assert not gates.template_is_ours("the GGUF file", template() + "\n")


def test_an_adapter_that_learned_nothing_is_caught() -> None:
    assert "learned nothing" in gates.adapter_beats_base(1.0, 1.0)[0]
    assert not gates.adapter_beats_base(1.0, 0.4)


def test_an_adapter_that_does_no_more_tasks_than_its_base_is_caught() -> None:
    assert "it learned no task" in gates.adapter_does_more(0.25, 0.25)[0]
    assert not gates.adapter_does_more(0.25, 0.26) + gates.adapter_does_more(1.0, 1.0)


def test_a_quantisation_that_forgets_calls_is_caught() -> None:
    assert "more than 2.0% lost" in gates.quant_keeps_tasks("q8_0", 0.90, 0.93, tasks=200)[0]
    assert not gates.quant_keeps_tasks("q8_0", 0.92, 0.93, tasks=200)
    assert not gates.quant_keeps_tasks("q8_0", 23 / 24, 1.0, tasks=24)


def test_sound_replies_pass() -> None:
    assert not gates.sound_replies(GOOD)
    answers = [message for row in rows(60) for message in row["messages"] if message["role"] == "assistant"]
    texts = [render([a]).removeprefix("<|im_start|>assistant\n").removesuffix("<|im_end|>\n") for a in answers]
    assert not gates.sound_replies(texts)


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        ("ok<|im_start|>user", "special tokens leak"),
        ("<think>\nhm", "special tokens leak"),
        ("the frog is the frog is the frog is the frog is the frog is the frog is", "loops"),
        ("hahahahahahahahahahahaha", "loops"),
        ("ok 好的 让我们", "another script"),
        ("", "gibberish"),
        ("a\ufffdb", "gibberish"),
        ("}{]['#;;{{}}((!!", "gibberish"),
    ],
)
def test_a_reply_that_is_not_sound_is_caught(reply: str, problem: str) -> None:
    assert problem in " ".join(gates.sound_replies([*GOOD, reply]))


def test_one_answer_to_everything_is_caught() -> None:
    assert "same answer" in gates.sound_replies(["🐸"] * 3)[-1]


def test_a_broken_call_is_text_and_so_seen() -> None:
    reply: dict[str, Any] = parse_reply("<tool_call>\n{oops\n</tool_call>")
    assert "tool_calls" not in reply


def test_the_words_of_a_parity_say_how_far() -> None:
    assert "98.0% of 100 positions agree (1 sure ones differ" in str(Parity(100, 1, 1, 0.25, 0.001))
