"""What a GGUF model answers, greedily, and how often its first call is exactly the one that was wanted."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pokkit_train.chat import Message, Tool, parse_reply, render

Row = Mapping[str, Any]


def stream(
    llama: Any, messages: Sequence[Message], tools: Sequence[Tool] | None, limit: int = 256, temperature: float = 0.0
) -> Iterator[bytes]:
    """Yield a reply piece by piece, up to the token that ends a turn.

    Args:
        llama: A model opened by `open_gguf`.
        messages: The conversation so far.
        tools: Tools that the model is shown.
        limit: Most tokens of the reply.
        temperature: 0 takes the likeliest token each time.
    """
    prompt = render(messages, tools, add_generation_prompt=True).encode()
    yield from generate(llama, llama.tokenize(prompt, add_bos=False, special=True), limit, temperature)


def generate(llama: Any, ids: Sequence[int], limit: int = 256, temperature: float = 0.0) -> Iterator[bytes]:
    """Yield what follows a prompt's tokens, piece by piece, up to the end of a turn; what the last prompt shared is read once."""
    for number, token in enumerate(llama.generate(ids, temp=temperature, repeat_penalty=1.0)):
        if token == llama.token_eos() or number == limit:
            return
        yield llama.detokenize([token], special=True)


def reply(llama: Any, messages: Sequence[Message], tools: Sequence[Tool] | None, limit: int = 256) -> str:
    """Return the greedy reply to a conversation."""
    return b"".join(stream(llama, messages, tools, limit)).decode("utf-8", "replace")


def questions(rows: Sequence[Row], count: int) -> list[tuple[list[Message], list[Tool] | None, Message]]:
    """Return up to `count` first turns: conversation up to it, tools, and the assistant message that is wanted."""
    found = []
    for row in rows:
        messages = row["messages"]
        first = next(i for i, message in enumerate(messages) if message["role"] == "assistant")
        found.append((list(messages[:first]), row.get("tools") or None, messages[first]))
    return found[:count]


def exact_share(wanted: Sequence[Message], replies: Sequence[str]) -> float:
    """Return the share of replies with exactly the wanted calls, in order, and none where none is wanted."""
    right = sum(_calls(want) == _calls(parse_reply(text)) for want, text in zip(wanted, replies, strict=True))
    return right / len(wanted)


def _calls(message: Message) -> list[tuple[str, Any]]:
    functions = [call["function"] for call in message.get("tool_calls") or []]
    return [(function["name"], json.loads(function["arguments"])) for function in functions]
