"""Talk to a model in the terminal, with the simulated phone answering its calls."""

from __future__ import annotations

import json
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pokkit_datagen.phone import Call, Phone, apply
from pokkit_datagen.screen.model import Node
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.screen.tree import tree
from pokkit_datagen.task.matching import given_arguments
from pokkit_datagen.tools import Tool
from pokkit_train.chat import Message, parse_reply
from pokkit_train.replies import stream

Write = Callable[[str], None]
# A model that calls more often in one turn is going in circles.
MOST_CALLS = 12


def talk(
    llama: Any,
    lines: Iterable[str],
    phone: Phone,
    tools: Mapping[str, Tool],
    write: Write,
    *,
    system: str = "",
    draw: Callable[[Phone], None] | None = None,
) -> Phone:
    """Answer line after line until they end; returns the phone as it is then.

    Args:
        llama: A model opened by `open_gguf`.
        lines: What the person says.
        phone: The phone that answers the model's calls.
        tools: The tools of the phone.
        write: Takes each piece of text as it comes.
        system: System prompt, or none.
        draw: Takes the phone at first and after each turn that changed what its screen shows.
    """
    messages: list[Message] = [{"role": "system", "content": system}] if system else []
    shown: Node | None = None
    schemas = [_schema(tool) for tool in tools.values()]
    for line in lines:
        messages.append({"role": "user", "content": line})
        for _ in range(MOST_CALLS):
            message = _speak(llama, messages, schemas, write)
            messages.append(message)
            if "tool_calls" not in message:
                break
            phone = _answer(message, messages, phone, tools, write)
        if draw and (now := tree(phone)) != shown:
            shown = now
            draw(phone)
    return phone


def _speak(llama: Any, messages: list[Message], tools: list[Message], write: Write) -> Message:
    decoder = getincrementaldecoder("utf-8")("replace")  # a frog's emoji takes several tokens
    pieces = []
    for piece in stream(llama, messages, tools):
        pieces.append(decoder.decode(piece))
        write(pieces[-1])
    pieces.append(decoder.decode(b"", True))
    write(pieces[-1] + "\n")
    return parse_reply("".join(pieces))


def _answer(message: Message, messages: list[Message], phone: Phone, tools: Mapping[str, Tool], write: Write) -> Phone:
    for made in message["tool_calls"]:
        function = made["function"]
        call = Call(function["name"], json.loads(function["arguments"]))
        call.arguments = given_arguments(call, tools.get(call.name))  # as evaluation does
        after, result = apply(phone, call, tools)
        content = json.dumps(result, ensure_ascii=False, separators=(",", ":"))
        messages.append({"role": "tool", "tool_call_id": made["id"], "name": function["name"], "content": content})
        write(f"  phone: {content}\n")
        for kind, state in after.slices.items():
            if state != phone.slices.get(kind) and kind is not ScreenState:  # which is drawn, and fills pages
                write(f"  {state}\n")
        phone = after
    return phone


def _schema(tool: Tool) -> Message:
    function = {"name": tool.name, "description": tool.description, "parameters": tool.parameters}
    return {"type": "function", "function": function}
