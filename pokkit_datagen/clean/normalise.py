"""Turns conversations of many origins into OpenAI's chat format, and tells what was changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from pokkit_datagen.clean.calls import calls_of, link, mend_calls, mend_result
from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import near

ROLES: Mapping[str, str] = {
    **dict.fromkeys(("system", "developer"), "system"),
    **dict.fromkeys(("user", "human", "prompter"), "user"),
    **dict.fromkeys(("assistant", "gpt", "model", "bot", "chatbot", "ai"), "assistant"),
    **dict.fromkeys(("tool", "function", "observation", "ipython", "tool_response", "function_response", "tool_result"), "tool"),
    **dict.fromkeys(("function_call", "tool_call", "tool_calls"), "calls"),
}
"""What names of speakers mean; `calls` is an assistant message whose text is calls as JSON."""

_NAMES = ("system", "developer", "user", "assistant", "tool")
_CONTAINERS = ("messages", "conversations", "conversation", "chat", "dialog")
_TEXT_PARTS = {"text", "input_text", "output_text"}


def normalise(row: Json) -> tuple[Json, list[str]]:
    """Return a row in OpenAI's chat format, and what was mended to bring it there.

    What it doesn't know it leaves alone, for the validation to judge.

    Raises:
        ValueError: There are no messages, or a speaker is unknown; the message says where.
    """
    mends: list[str] = []
    container = next((name for name in _CONTAINERS if name in row), None)
    if container is None:
        raise ValueError("no messages; a row is an object with a list 'messages'")
    if not isinstance(row[container], list):
        raise ValueError(f"{container}: is no list")
    if container != "messages":
        mends.append(f"{container} became messages")
    messages = _joined([_message(message, at, mends) for at, message in enumerate(row[container])], mends)
    link(messages, mends)
    tools = _tools(row, mends)
    rest = {key: value for key, value in row.items() if key not in (container, "tools", "functions")}
    return {"messages": messages, "tools": tools, **rest}, list(dict.fromkeys(mends))


def _message(given: Any, at: int, mends: list[str]) -> Any:
    if not isinstance(given, dict):
        return given
    message = {key: value for key, value in given.items() if key not in ("from", "value")}
    if "from" in given and "role" not in given:
        message = {"role": given["from"], "content": given.get("value", given.get("content")), **message}
        mends.append("from and value became role and content")
    _name_role(message, at, mends)
    _flatten(message, mends)
    try:
        if message["role"] == "calls":
            message |= {"role": "assistant", "content": None, "tool_calls": calls_of(message.get("content"))}
            mends.append("a text with calls became tool_calls")
        if message["role"] == "assistant":
            mend_calls(message, mends)
    except ValueError as error:
        raise ValueError(f"messages.{at}: {error}") from None
    if message["role"] == "tool":
        mend_result(message, mends)
    return message


def _name_role(message: Json, at: int, mends: list[str]) -> None:
    role = message.get("role")
    if not isinstance(role, str):
        raise ValueError(f"messages.{at}.role: is no text: {str(role)[:40]!r}")
    known = ROLES.get(role.strip().lower())
    if known is None:
        raise ValueError(f"messages.{at}.role: unknown role {role[:40]!r}; {near(role.lower(), _NAMES)}")
    if role not in (known, "developer"):
        message["role"] = known
        mends.append(f"role {role.strip().lower()} became {known}" if known != "calls" else "a role of calls became assistant")


def _flatten(message: Json, mends: list[str]) -> None:
    """Join a content of text parts into one text."""
    parts = message.get("content")
    if not isinstance(parts, list) or not parts or message["role"] == "calls":
        return
    texts = [part.get("text") for part in parts if isinstance(part, dict) and part.get("type") in _TEXT_PARTS]
    if len(texts) == len(parts) and all(isinstance(text, str) for text in texts):
        message["content"] = "".join(map(str, texts))
        mends.append("parts of a content were joined")


def _joined(messages: list[Any], mends: list[str]) -> list[Any]:
    """Put what one speaker says in several messages on end into one: words and the calls that go with them, too."""
    joined: list[Any] = []
    for message in messages:
        before = joined[-1] if joined else None
        if isinstance(before, dict) and isinstance(message, dict) and _one_turn(before, message):
            texts = [text for text in (before["content"], message["content"]) if text]
            before["content"] = "\n".join(texts) or None
            calls = [*before.get("tool_calls", ()), *message.get("tool_calls", ())]
            if calls:
                before["tool_calls"] = calls
            mends.append(f"{before['role']} messages on end became one")
        else:
            joined.append(message)
    return joined


def _one_turn(before: Json, message: Json) -> bool:
    if before["role"] != message["role"] or before["role"] not in ("user", "assistant"):
        return False
    for part in (before, message):
        part.setdefault("content", None)
        if not isinstance(part["content"], str | None) or not isinstance(part.get("tool_calls", []), list):
            return False
    return "tool_calls" in message or "tool_calls" not in before


def _tools(row: Json, mends: list[str]) -> Any:
    tools = row.get("tools", row.get("functions"))
    if "tools" not in row and "functions" in row:
        mends.append("functions became tools")
    if isinstance(tools, str):
        try:
            tools = orjson.loads(tools) if tools.strip() else []
        except orjson.JSONDecodeError as error:
            raise ValueError(f"tools: a text that is not JSON: {error}") from None
        mends.append("tools were read from a text")
    if tools is None:
        return []
    if not isinstance(tools, list):
        return tools
    bare = [isinstance(tool, dict) and "function" not in tool and isinstance(tool.get("name"), str) for tool in tools]
    if any(bare):
        mends.append("tools got the type function")
    return [{"type": "function", "function": tool} if alone else tool for tool, alone in zip(tools, bare, strict=True)]
