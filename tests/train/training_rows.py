"""Rows for the tests of training: alarms, notes and clipboard, with and without system prompt, tools and results."""

from __future__ import annotations

import json
from random import Random
from typing import Any

Row = dict[str, Any]


def tool(name: str, description: str, required: list[str], **properties: dict[str, Any]) -> Row:
    parameters = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return {"type": "function", "function": {"name": name, "description": description, "parameters": parameters}}


HOUR = {"type": "integer", "description": "Hour, 0-23", "minimum": 0, "maximum": 23}
MINUTE = {"type": "integer", "description": "Minute, 0-59", "minimum": 0, "maximum": 59}
TEXT = {"type": "string", "description": 'The text; <b> & quotes " stay as they are'}
TOOLS = [
    tool("set_alarm", "Set an alarm.", ["hour", "minute"], minute=MINUTE, hour=HOUR, label=TEXT),
    tool("take_note", "Keep a note.", ["title", "content"], title=TEXT, content=TEXT),
    tool("write_clipboard", "Copy text.", ["text"], text=TEXT),
    tool("read_clipboard", "Read the clipboard.", []),
]
LABELS = ["gym", "the <big> bus", "Tom & Ada", "work", "pills", 'the "late" show', "école", "🐸 pond walk"]
SYSTEMS = ["You are Pokkit, a frog on a phone.", "You are Pokkit.\nBe short & kind.\n\nIt is 9:05."]


def rows(count: int, seed: int = 0) -> list[Row]:
    """Return `count` rows drawn from `seed`."""
    rng = Random(seed)
    return [row(rng, number) for number in range(count)]


def row(rng: Random, number: int = 0) -> Row:
    """Return one row: a system prompt or none, one to three exchanges, a tool list or none."""
    messages = [{"role": "system", "content": rng.choice(SYSTEMS)}] if rng.random() < 0.5 else []
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        messages += rng.choice([alarm, alarm, note, clipboard, chat, two_alarms])(rng)
    out: Row = {"messages": messages}
    if rng.random() < 0.5:
        called = {call["function"]["name"] for message in messages for call in message.get("tool_calls", ())}
        some = rng.sample(TOOLS, rng.randint(1, len(TOOLS)))
        out["tools"] = [each for each in TOOLS if each in some or each["function"]["name"] in called]
    return out | {"metadata": {"id": f"tests/mixed/{number}", "scenario": "tests/mixed", "split": "train"}}


def alarm(rng: Random) -> list[Row]:
    hour, minute, label = rng.randint(0, 23), rng.choice([0, 15, 30, 45]), rng.choice(LABELS)
    user = rng.choice(["set an alarm for {}, it's for {}", "wake me at {} for {}", "alarm at {}, call it {}"])
    call = ("set_alarm", {"minute": minute, "hour": hour, "label": label})
    return exchange(user.format(f"{hour}:{minute:02}", label), [call], f"{hour}:{minute:02}, locked in!! 🐸")


def two_alarms(rng: Random) -> list[Row]:
    hour = rng.randint(0, 22)
    calls = [("set_alarm", {"hour": hour, "minute": 0}), ("set_alarm", {"hour": hour + 1, "minute": 0})]
    return exchange(f"alarms at {hour}:00 and {hour + 1}:00", calls, "both set!!", said="two alarms, on it")


def note(rng: Random) -> list[Row]:
    thing, amount = rng.choice(LABELS), rng.randint(2, 90)
    content = f"{thing}: {amount}"
    return exchange(f"note down {content}", [("take_note", {"title": thing, "content": content})], "noted!")


def clipboard(rng: Random) -> list[Row]:
    return exchange("what's on my clipboard?", [("read_clipboard", {})], f"it says {rng.choice(LABELS)}")


def chat(rng: Random) -> list[Row]:
    answer = rng.choice(["ribbit!", "hi! all dry in here", "two, I counted twice"])
    return [{"role": "user", "content": f"hello {rng.randint(1, 99)}"}, {"role": "assistant", "content": answer}]


def exchange(user: str, calls: list[tuple[str, Row]], answer: str, said: str | None = None) -> list[Row]:
    """Return the four kinds of message of one request that calls tools."""
    tool_calls = [
        {"id": f"call_{i}", "type": "function", "function": {"name": name, "arguments": json.dumps(arguments)}}
        for i, (name, arguments) in enumerate(calls)
    ]
    results = [
        {"role": "tool", "tool_call_id": call["id"], "name": name, "content": '{"success": true}'}
        for call, (name, _) in zip(tool_calls, calls, strict=True)
    ]
    called = {"role": "assistant", "content": said, "tool_calls": tool_calls}
    return [{"role": "user", "content": user}, called, *results, {"role": "assistant", "content": answer}]
