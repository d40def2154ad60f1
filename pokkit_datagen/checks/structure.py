"""Structure: who may speak when, and that every call has its result."""

from __future__ import annotations

from collections.abc import Sequence

from pokkit_datagen.conversation import Json

_MAY_FOLLOW = {
    "": {"user"},
    "user": {"assistant"},
    "assistant": {"user"},
    "calls": {"tool"},
    "tool": {"tool", "assistant"},
}


def structure_problems(messages: Sequence[Json]) -> list[str]:
    """Return what is wrong with the order of messages (without the system message), the first problem only.

    A user begins, an assistant's words end it, two assistant messages never follow each other, each call is answered once
    and in order, and no words are empty.
    """
    before = ""
    waiting: list[str] = []
    for message in messages:
        role = message["role"]
        if role not in _MAY_FOLLOW[before]:
            return [f"a {role} message follows {_said(before)}"]
        if role == "tool":
            if not waiting or message["tool_call_id"] != waiting.pop(0):
                return [f"the result {message['tool_call_id']!r} answers no call of the message before, or not in order"]
        elif waiting:
            return [f"the call {waiting[0]!r} has no result"]
        before = role
        content = message["content"]
        if "tool_calls" in message:
            waiting = [call["id"] for call in message["tool_calls"]]
            before = "calls"
        elif not content or content.isspace():
            return [f"a {role} message is empty"]
    if before != "assistant":
        return [f"the conversation ends with {_said(before)}; Pokkit must have the last word"]
    return []


def _said(before: str) -> str:
    return {"": "nothing", "calls": "tool calls", "tool": "a tool result"}.get(before, f"a {before} message")
