from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from pokkit_datagen.phone import Phone
from pokkit_datagen.tools import Tool
from pokkit_train.talk import MOST_CALLS, talk

NOW = datetime(2026, 3, 14, 9, 5)
CALL = '<tool_call>\n{"name": "add", "arguments": {"text": "milk"}}\n</tool_call>'


class Scripted:
    """A model that says what it is told to, a letter at a time, and keeps the prompts."""

    def __init__(self, *replies: str) -> None:
        self.replies, self.prompts = list(replies), list[str]()

    def tokenize(self, prompt: bytes, **_: Any) -> list[int]:
        self.prompts.append(prompt.decode())
        return []

    def generate(self, *_: Any, **__: Any) -> Iterator[int]:
        said = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        return iter([*map(ord, said), self.token_eos()])

    def detokenize(self, tokens: list[int], **_: Any) -> bytes:
        return "".join(map(chr, tokens)).encode()

    def token_eos(self) -> int:
        return -1


def add(phone: Phone, text: str) -> tuple[Phone, dict[str, Any]]:
    return phone.changed(battery=phone.battery - 1), {"success": True, "kept": text}


SCHEMA = {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}
TOOLS = {"add": Tool("add", "Keep a text.", SCHEMA, add)}


def test_a_call_is_answered_by_the_phone_and_the_model_goes_on() -> None:
    model, written = Scripted(CALL, "kept!"), list[str]()
    phone = talk(model, ["keep milk"], TOOLS, written.append, now=NOW)
    assert phone.battery == 79
    assert '{"success":true,"kept":"milk"}' in model.prompts[1]
    assert "".join(written).endswith("kept!\n")


def test_a_model_that_only_calls_is_stopped() -> None:
    phone = talk(Scripted(CALL), ["keep milk"], TOOLS, lambda _: None, now=NOW)
    assert phone.step == MOST_CALLS


def test_an_unknown_tool_is_answered_as_such() -> None:
    model = Scripted(CALL.replace("add", "fly"), "oh")
    talk(model, ["fly"], TOOLS, lambda _: None, system="Be a frog.", now=NOW)
    assert "unknown_tool" in model.prompts[1]
    assert model.prompts[0].startswith("<|im_start|>system\nBe a frog.")
