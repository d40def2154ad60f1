"""Our own reader of what a model wrote: its words, its calls, and what was broken.

Two formats: Hermes' `<tool_call>{...}</tool_call>`, and bare JSON (`{"name": ..., "arguments": ...}`, a list of these, or
`parameters` in place of `arguments`), in a fenced block or not. Nothing is repaired: a call that an app could not run is no call.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pokkit_datagen.phone import Call
from pokkit_train.chat import END

_TAGGED = re.compile(r"<tool_call>(.*?)(</tool_call>|(?=<tool_call>)|\Z)", re.DOTALL)
_FENCED = re.compile(r"```(?:json|tool_call|tool_code)?\s*\n(.*?)(?:```|\Z)", re.DOTALL)
_BARE = re.compile(r'(?:\[\s*)?\{\s*"(?:name|function|arguments|parameters)"\s*:')
_DECODER = json.JSONDecoder()


@dataclass
class Parsed:
    """What a reply holds.

    Args:
        text: The words beside the calls.
        calls: The calls, in order.
        problems: What was meant as a call and can't be read.
    """

    text: str
    calls: list[Call] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def parse(raw: str) -> Parsed:
    """Read what a model wrote up to the end of its turn."""
    raw = raw.split(END, 1)[0]
    parsed = Parsed(raw)
    if "<tool_call>" in raw:
        parsed.text = _TAGGED.sub(lambda found: _take(found[1], parsed, whole=bool(found[2])), raw)
    elif (fenced := _FENCED.search(raw)) and _BARE.match(fenced[1].strip()):
        parsed.text = _FENCED.sub(lambda found: _take(found[1], parsed), raw)
    else:
        parsed.text = _take_bare(raw, parsed)
    parsed.text = parsed.text.strip()
    return parsed


def _take(body: str, parsed: Parsed, whole: bool = True) -> str:
    """Add the calls of a block; a broken one stays in the text."""
    values = list(_values(body.strip()))
    calls = [_call(value) for value in values]
    if not values or None in calls:
        parsed.problems.append(f"no call: {body.strip()[:80]!r}")
        return body
    if not whole:
        parsed.problems.append("<tool_call> is not closed")
    parsed.calls += [call for call in calls if call]
    return ""


def _take_bare(raw: str, parsed: Parsed) -> str:
    """Add the calls that stand in the text without marks."""
    kept, at = [], 0
    for found in _BARE.finditer(raw):
        if found.start() < at:
            continue
        try:
            value, end = _DECODER.raw_decode(raw, found.start())
        except ValueError:
            parsed.problems.append(f"no call: {raw[found.start() : found.start() + 80]!r}")
            continue
        calls = [_call(item) for item in (value if isinstance(value, list) else [value])]
        if calls and None not in calls:
            parsed.calls += [call for call in calls if call]
            kept.append(raw[at : found.start()])
            at = end
    return "".join([*kept, raw[at:]])


def _values(text: str) -> Iterator[Any]:
    """Yield the JSON values that follow each other in a text, or nothing where it holds anything else."""
    found, at = [], 0
    while at < len(text):
        try:
            value, at = _DECODER.raw_decode(text, at)
        except ValueError:
            return
        found += value if isinstance(value, list) else [value]
        at += len(text[at:]) - len(text[at:].lstrip(" \n\t,;"))
    yield from found


def _call(value: Any) -> Call | None:
    if isinstance(value, dict) and isinstance(value.get("function"), dict):
        value = value["function"]
    if not isinstance(value, dict) or not isinstance(value.get("name"), str):
        return None
    arguments = value.get("arguments", value.get("parameters"))
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments)
        except ValueError:
            return None
    return Call(value["name"], arguments) if isinstance(arguments, dict) else None


def differences(ours: Sequence[Call], theirs: Sequence[Call]) -> str:
    """Say in what a server's calls differ from ours; an empty text where they do not."""
    if [(call.name, call.arguments) for call in ours] == [(call.name, call.arguments) for call in theirs]:
        return ""
    shown = [", ".join(f"{call.name}({json.dumps(call.arguments)})" for call in calls) or "none" for calls in (ours, theirs)]
    return f"ours: {shown[0]}; the server's: {shown[1]}"
