"""Conversations as text: ChatML with Hermes' tool tags, in the words of Qwen3's chat template, without its think block."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import orjson

from pokkit_datagen.conversation import Json

_BEFORE_TOOLS = (
    "# Tools\n\nYou may call one or more functions to assist with the user query.\n\n"
    "You are provided with function signatures within <tools></tools> XML tags:\n<tools>"
)
_AFTER_TOOLS = (
    "\n</tools>\n\nFor each function call, return a json object with function name and arguments within "
    '<tool_call></tool_call> XML tags:\n<tool_call>\n{"name": <function-name>, "arguments": <args-json-object>}\n</tool_call>'
)
"""Qwen3's words, from its chat_template (Apache-2.0): the model knows them."""

_NAMES = {"user": "human", "assistant": "gpt", "tool": "tool"}


def conversation(row: Json) -> list[dict[str, str]]:
    """Return ShareGPT's turns: the tools stand in the system turn, calls in the text."""
    messages = row["messages"]
    said = messages[0]["content"] if messages[0]["role"] == "system" else ""
    system = _system(said, row["tools"])
    turns = [{"from": "system", "value": system}] if system else []
    return turns + [{"from": _NAMES[m["role"]], "value": _content(m)} for m in messages if m["role"] != "system"]


def text(row: Json) -> str:
    """Return the whole conversation as the model reads it."""
    turns = conversation(row)
    return "".join(part for _, group in groupby(turns, key=lambda turn: turn["from"]) for part in _blocks(list(group)))


def _blocks(turns: list[dict[str, str]]) -> Iterator[str]:
    """Yield turns of one speaker; results of parallel calls share a turn of the user."""
    if turns[0]["from"] == "tool":
        results = "".join(f"\n<tool_response>\n{turn['value']}\n</tool_response>" for turn in turns)
        yield f"<|im_start|>user{results}<|im_end|>\n"
        return
    roles = {"human": "user", "gpt": "assistant"}
    for turn in turns:
        yield f"<|im_start|>{roles.get(turn['from'], turn['from'])}\n{turn['value']}<|im_end|>\n"


def _system(said: str, tools: list[Json]) -> str:
    if not tools:
        return said
    listed = "".join(f"\n{_dumped(tool)}" for tool in tools)
    return "\n\n".join(filter(None, [said, f"{_BEFORE_TOOLS}{listed}{_AFTER_TOOLS}"]))


def _content(message: Json) -> str:
    calls = [_call(call["function"]) for call in message.get("tool_calls", ())]
    return "\n".join(filter(None, [message["content"], *calls]))


def _call(function: dict[str, Any]) -> str:
    arguments = _dumped(orjson.loads(function["arguments"]))
    return f'<tool_call>\n{{"name": "{function["name"]}", "arguments": {arguments}}}\n</tool_call>'


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
