"""The ONNX backend feeds a session as exported models want it: one token at a time, with the cache of all before."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.task.model import Task, Turn
from pokkit_train.chat import END
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.backends import open_backend
from pokkit_train.evaluate.backends.base import Limits, Request

np = pytest.importorskip("numpy")
tokenizers = pytest.importorskip("tokenizers", reason="needs the extra: pip install 'pokkit-datagen[train]'")
TASK = Task(id="one/1", template="one", category="x", turns=[Turn(user="hi")])
SPOKEN = ["rib", "bit", "!", END]


class Session:
    """A model that says its four words in turn, whatever it is asked; it knows where it is by its cache alone."""

    def __init__(self, path: str, providers: Any) -> None:
        self.words = {word: number for number, word in enumerate(vocabulary())}
        self.seen: list[tuple[int, int, int]] = []
        self.prompt = 0

    def get_inputs(self) -> list[Any]:
        named = [
            SimpleNamespace(name=name, shape=[], type="tensor(int64)") for name in ("input_ids", "attention_mask", "position_ids")
        ]
        return [*named, SimpleNamespace(name="past_key_values.0.key", shape=["batch", 2, "past", 4], type="tensor(float)")]

    def get_outputs(self) -> list[Any]:
        return [SimpleNamespace(name=name) for name in ("logits", "present.0.key")]

    def run(self, _: None, feed: Mapping[str, Any]) -> list[Any]:
        past, new = feed["past_key_values.0.key"].shape[2], feed["input_ids"].shape[1]
        assert feed["attention_mask"].shape == (1, past + new)
        assert feed["position_ids"].tolist() == [list(range(past, past + new))]
        self.prompt = self.prompt or new
        logits = np.zeros((1, new, len(self.words)), np.float32)
        logits[0, -1, self.words[SPOKEN[past + new - self.prompt]]] = 9
        return [logits, np.zeros((1, 2, past + new, 4), np.float32)]


def vocabulary() -> list[str]:
    return ["<unk>", *SPOKEN]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    runtime = ModuleType("onnxruntime")
    vars(runtime).update(InferenceSession=Session, get_available_providers=lambda: ["CPUExecutionProvider"])
    monkeypatch.setitem(sys.modules, "onnxruntime", runtime)
    words = tokenizers.models.WordLevel({word: number for number, word in enumerate(vocabulary())}, unk_token="<unk>")
    made = tokenizers.Tokenizer(words)
    made.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    made.add_special_tokens([END])
    made.save(str(tmp_path / "tokenizer.json"))
    (tmp_path / "model.onnx").write_bytes(b"")
    return tmp_path


@pytest.mark.parametrize("temperature", [0.0, 0.01])
def test_a_reply_is_read_token_by_token_up_to_the_end_of_the_turn(folder: Path, temperature: float) -> None:
    backend = open_backend(f"onnx:{folder}", Limits(temperature=temperature))
    reply = backend.reply(Request([{"role": "user", "content": "rib bit"}], [], TASK, PhoneEnv({}), 0, 0))
    backend.close()
    assert reply.text == "rib bit !"
    assert (reply.tokens, reply.calls) == (3, None)


def test_a_reply_ends_at_its_limit(folder: Path) -> None:
    backend = open_backend(str(folder), Limits(tokens=2))
    assert backend.reply(Request([{"role": "user", "content": "rib"}], [], TASK, PhoneEnv({}), 0, 0)).text == "rib bit"


def test_a_folder_without_a_tokenizer_is_named(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    with pytest.raises(EvaluationError, match=r"needs an .onnx file and tokenizer.json"):
        open_backend(f"onnx:{folder}", Limits())
