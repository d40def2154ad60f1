"""Rows as other people's data sets have them, with planted defects: each line that must be rejected, and for which reason."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

Json = dict[str, Any]

SYLLABLES = "ba ke lo mi nu ra se ti vo za fen gor hul jin kas lem mor nil pal quo ris sun tam vel wex yor".split()
TOOLS: Json = {
    "get_weather": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 1, "maximum": 14}},
    "play_music": {"title": {"type": "string"}, "volume": {"type": "integer", "minimum": 0, "maximum": 100}},
    "set_light": {"room": {"type": "string"}, "state": {"type": "string", "enum": ["on", "off"]}},
}
CAP = 10


def word(rng: Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 4)))


def offered() -> list[Json]:
    schemas = {name: {"type": "object", "properties": deepcopy(parts), "required": list(parts)} for name, parts in TOOLS.items()}
    return [{"type": "function", "function": {"name": name, "parameters": schema}} for name, schema in schemas.items()]


def arguments(name: str, rng: Random) -> Json:
    if name == "set_light":
        return {"room": word(rng), "state": rng.choice(["on", "off"])}
    first, second = TOOLS[name]
    return {first: word(rng), second: rng.randint(1, 14)}


def conversation(rng: Random, name: str = "", given: Json | None = None, words: str = "") -> Json:
    """Return a good row in OpenAI's form."""
    name = name or rng.choice(list(TOOLS))
    given = given or arguments(name, rng)
    words = words or " ".join(word(rng) for _ in range(rng.randint(6, 14)))
    call = {"id": f"call_{word(rng)}", "type": "function", "function": {"name": name, "arguments": json.dumps(given)}}
    said = " ".join(map(str, given.values()))
    return {
        "messages": [
            {"role": "user", "content": f"{words} {said}"},
            {"role": "assistant", "content": None, "tool_calls": [call]},
            {"role": "tool", "tool_call_id": call["id"], "content": json.dumps({"ok": True})},
            {"role": "assistant", "content": " ".join(word(rng) for _ in range(6)) + " " + said},
        ],
        "tools": offered(),
    }


# ---- other people's ways to write a good row; `clean` mends them ------------------------------------------------------


def sharegpt(row: Json) -> Json:
    names = {"user": "human", "assistant": "gpt", "tool": "observation"}
    turns = []
    for message in row["messages"]:
        if message.get("tool_calls"):
            function = message["tool_calls"][0]["function"]
            made = {"name": function["name"], "arguments": json.loads(function["arguments"])}
            turns.append({"from": "function_call", "value": json.dumps(made)})
        else:
            turns.append({"from": names[message["role"]], "value": message["content"]})
    return {"conversations": turns, "tools": json.dumps([tool["function"] for tool in row["tools"]])}


def hermes(row: Json) -> Json:
    user, asked, result, answer = row["messages"]
    function = asked["tool_calls"][0]["function"]
    made = json.dumps({"name": function["name"], "arguments": json.loads(function["arguments"])})
    asked = {"role": "assistant", "content": f"Let me see.\n<tool_call>\n{made}\n</tool_call>"}
    result = {"role": "tool", "content": f"<tool_response>\n{result['content']}\n</tool_response>"}
    return {"messages": [user, asked, result, answer], "tools": row["tools"]}


def legacy(row: Json) -> Json:
    user, asked, result, answer = row["messages"]
    asked = {"role": "assistant", "content": None, "function_call": asked["tool_calls"][0]["function"]}
    result = {"role": "function", "name": asked["function_call"]["name"], "content": result["content"]}
    return {"messages": [user, asked, result, answer], "functions": [tool["function"] for tool in row["tools"]]}


def objects(row: Json) -> Json:
    for message in row["messages"]:
        for call in message.get("tool_calls", ()):
            call["function"]["arguments"] = json.loads(call["function"]["arguments"])
    return row


def two_messages(row: Json) -> Json:
    row["messages"].insert(1, {"role": "assistant", "content": "One moment."})
    return row


STYLES: list[Callable[[Json], Json]] = [lambda row: row, sharegpt, hermes, legacy, objects, two_messages]


# ---- defects -----------------------------------------------------------------------------------------------------------


def dumped(row: Json) -> bytes:
    return json.dumps(row).encode()


def edited(row: Json, edit: Callable[[list[Json]], Any]) -> bytes:
    edit(row["messages"])
    return dumped(row)


def with_arguments(row: Json, text: str) -> bytes:
    return edited(row, lambda m: m[1]["tool_calls"][0]["function"].update(arguments=text))


def other_decision(row: Json) -> bytes:
    return with_arguments(row, json.dumps(arguments(row["messages"][1]["tool_calls"][0]["function"]["name"], Random(0))))


DEFECTS: dict[str, tuple[str, Callable[[Json], bytes]]] = {
    "copy": ("duplicate", dumped),
    "other decision": ("contradiction", other_decision),
    "orphan result": ("structure", lambda row: edited(row, lambda m: m.pop(1))),
    "call without result": ("structure", lambda row: edited(row, lambda m: m.pop(2))),
    "wrong id": ("structure", lambda row: edited(row, lambda m: m[2].update(tool_call_id="call_of_nobody"))),
    "no last word": ("structure", lambda row: edited(row, lambda m: m.pop())),
    "empty words": ("structure", lambda row: edited(row, lambda m: m[0].update(content="  "))),
    "truncated": ("json", lambda row: dumped(row)[:-30]),
    "not json": ("json", lambda row: b"user: hello"),
    "nan": ("json", lambda row: dumped(row).replace(b'"messages"', b'"score": NaN, "messages"')),
    "doubled key": ("json", lambda row: dumped(row).replace(b'"messages"', b'"messages": [], "messages"', 1)),
    "nul byte": ("json", lambda row: dumped(row).replace(b" ", b"\0", 1)),
    "lone surrogate": ("json", lambda row: dumped(row).replace(b'"content": "', b'"content": "\\ud83d', 1)),
    "not utf-8": ("json", lambda row: dumped(row).replace(b'"content": "', b'"content": "\xff\xfe', 1)),
    "array": ("json", lambda row: b"[" + dumped(row) + b"]"),
    "unknown role": ("format", lambda row: edited(row, lambda m: m[0].update(role="narrator"))),
    "wrong type": ("format", lambda row: edited(row, lambda m: m[0].update(content=7))),
    "arguments no json": ("format", lambda row: with_arguments(row, "{city: Rome}")),
    "out of range": ("schema", lambda row: with_arguments(row, '{"city": "x", "days": 99, "title": "x", "volume": 999}')),
    "unknown tool": ("schema", lambda row: edited(row, lambda m: m[1]["tool_calls"][0]["function"].update(name="order_pizza"))),
}  # fmt: skip


def planted(count: int, each: int, seed: int = 0) -> tuple[list[bytes], list[bytes], dict[int, tuple[str, str]]]:
    """Return the lines of a file, those of an evaluation file, and the defects by line number as (kind, reason).

    Args:
        count: Good rows, in several styles.
        each: How often each defect is planted.
        seed: Draws all of it.
    """
    rng = Random(seed)
    rows = [conversation(rng) for _ in range(count)]
    held = [dumped(conversation(rng)) for _ in range(each)]
    good = [("", "", dumped(rng.choice(STYLES)(json.loads(dumped(row))))) for row in rows]
    spoilt = [
        (kind, reason, make(json.loads(dumped(rng.choice(rows[: count // 2])))))
        for kind, (reason, make) in DEFECTS.items()
        for _ in range(each)
    ]
    leaks = [("leak", "leak", line.replace(b'"user", "content": "', b'"user", "content": "Oh, ')) for line in held]
    later = [*good[count // 2 :], *spoilt, *leaks]
    rng.shuffle(later)
    placed = [*good[: count // 2], *later, *_refills(rng, each)]
    defects = {number: (kind, reason) for number, (kind, reason, _) in enumerate(placed, 1) if reason}
    return [line for _, _, line in placed], held, defects


def _refills(rng: Random, each: int) -> list[tuple[str, str, bytes]]:
    """Return rows that differ in nothing but their values: as many as may stay, and some more."""
    words = " ".join(word(rng) for _ in range(12))
    rows = []
    for number in range(CAP + each):
        row = conversation(rng, "set_light", words=words)
        row["messages"][-1]["content"] = "the very same answer each time"
        rows.append(("near", "near-duplicate", dumped(row)) if number >= CAP else ("", "", dumped(row)))
    return rows
