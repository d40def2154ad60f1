from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from rich.console import Console

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.phone import Call, Phone
from pokkit_datagen.registry import load
from pokkit_datagen.screen.page import opened_at
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.tools import Tool
from pokkit_train.talk import MOST_CALLS, talk
from pokkit_train.terminal import WIDTH, screen

PHONE = Phone(now=datetime(2026, 3, 14, 9, 5))
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

    def n_ctx(self) -> int:
        return 4096


def add(phone: Phone, text: str) -> tuple[Phone, dict[str, Any]]:
    return phone.changed(battery=phone.battery - 1), {"success": True, "kept": text}


SCHEMA = {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}
TOOLS = {"add": Tool("add", "Keep a text.", SCHEMA, add)}


def test_a_call_is_answered_by_the_phone_and_the_model_goes_on() -> None:
    model, written = Scripted(CALL, "kept!"), list[str]()
    phone = talk(model, ["keep milk"], PHONE, TOOLS, written.append)
    assert phone.battery == 79
    assert '{"success":true,"kept":"milk"}' in model.prompts[1]
    assert "".join(written).endswith("kept!\n")


def test_a_null_for_what_is_optional_counts_as_absent_as_in_evaluation() -> None:
    optional = {**SCHEMA, "properties": {**SCHEMA["properties"], "label": {"type": "string"}}}
    tools = {"add": Tool("add", "Keep a text.", optional, add)}
    model = Scripted(CALL.replace('"milk"', '"milk", "label": null'), "kept!")
    assert talk(model, ["keep milk"], PHONE, tools, lambda _: None).battery == 79


def test_an_emoji_of_several_tokens_is_written_whole() -> None:
    model, written = Scripted(""), list[str]()
    model.generate = lambda *_, **__: iter([*"hi 🐸".encode(), -1])  # type: ignore[method-assign]
    model.detokenize = lambda tokens, **_: bytes(tokens)  # type: ignore[method-assign]
    talk(model, ["hi"], PHONE, TOOLS, written.append)
    assert "".join(written) == "hi 🐸\n"


def test_a_model_that_only_calls_is_stopped() -> None:
    phone = talk(Scripted(CALL), ["keep milk"], PHONE, TOOLS, lambda _: None)
    assert phone.step == MOST_CALLS


def test_an_unknown_tool_is_answered_as_such() -> None:
    model = Scripted(CALL.replace("add", "fly"), "oh")
    talk(model, ["fly"], PHONE, TOOLS, lambda _: None, system="Be a frog.")
    assert "unknown_tool" in model.prompts[1]
    assert model.prompts[0].startswith("<|im_start|>system\nBe a frog.")


TAP = '<tool_call>\n{"name": "screen_find_and_tap", "arguments": {"query": "Clock"}}\n</tool_call>'


@pytest.fixture(scope="module")
def env() -> PhoneEnv:
    return PhoneEnv.of(load())


def drawn(phone: Phone) -> str:
    """Return the screen as a terminal without colours would show it."""
    console = Console(width=WIDTH + 10, no_color=True)
    with console.capture() as capture:
        console.print(screen(phone))
    return capture.get()


def test_the_screen_is_drawn_after_each_turn_that_changed_it(env: PhoneEnv) -> None:
    model, pictures = Scripted("hello", TAP, "opened", "still here"), list[str]()
    lines = ["hi", "open the clock", "and?"]
    talk(model, lines, env.reset(seed=3), env.tools, lambda _: None, draw=lambda phone: pictures.append(drawn(phone)))
    assert ["Home" in pictures[0], "Alarm" in pictures[1], len(pictures)] == [True, True, 2]


def test_every_app_fits_into_its_frame(env: PhoneEnv) -> None:
    phone = env.reset(seed=3)
    for app in phone.state(ScreenState).apps.by_key:
        at = opened_at(phone, app)
        lines = drawn(at).splitlines()
        assert {len(line) for line in lines if "⌨" not in line} == {WIDTH + 4}, app
        assert all(line.startswith(("╭", "│", "╰")) for line in lines)


def test_what_can_be_switched_and_typed_into_is_marked(env: PhoneEnv) -> None:
    env.reset(opened_at(env.reset(seed=3), "settings"))
    env.step(Call("screen_find_and_tap", {"query": "Display"}))
    assert "☐ " in drawn(env.state) or "☑ " in drawn(env.state)


def test_the_state_that_a_call_left_is_told_but_not_the_whole_screen(env: PhoneEnv) -> None:
    written: list[str] = []
    call = CALL.replace("add", "write_clipboard")
    talk(Scripted(call, "kept"), ["copy milk"], env.reset(seed=3), env.tools, written.append)
    assert any("Clipboard(" in text and "milk" in text for text in written)
    assert not any("ScreenState(" in text for text in written)
