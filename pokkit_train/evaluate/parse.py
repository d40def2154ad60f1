"""Our own reader of what a model wrote: its words, its calls, and what was broken.

Two formats, also in one reply: `<tool_call>{...}</tool_call>`, and bare JSON (`{"name": ..., "arguments": ...}`, a list of these,
or `parameters` in place of `arguments`), in a fenced block or not. Nothing is repaired: a call that no app could run is none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pokkit_datagen.phone import Call
from pokkit_train.chat import END
from pokkit_train.evaluate.shapes import read_json, sound

_BEGIN = re.compile(
    r"(?P<tag><tool_call>)\s*|(?P<fence>```[a-z_]*\s*)?(?P<bare>"
    r'(?:\[\s*)?\{\s*(?:"(?:name|function|arguments|parameters)"\s*:|"type"\s*:\s*"function"|"id"\s*:\s*"call))'
)
_THOUGHT = re.compile(r"\A\s*<think>.*?(?:</think>|\Z)", re.DOTALL)
_CLOSE = re.compile(r"\s*(?:</tool_call>|(?=<tool_call>)|\Z)")
_AFTER_BROKEN = {"tag": re.compile(r"</tool_call>|(?=<tool_call>)|\Z"), "bare": re.compile(r"\n(?=\S)|\Z")}
_FENCE_END = re.compile(r"\s*```")
_BETWEEN = re.compile(r"[\s,;]*")
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


def spoken(raw: str) -> str:
    """Return what a model said to its owner: up to the end of its turn, without what it thought before."""
    return _THOUGHT.sub("", raw.split(END, 1)[0]).strip()


def parse(raw: str) -> Parsed:
    """Read what a model wrote up to the end of its turn."""
    raw = spoken(raw)
    parsed, kept, at = Parsed(""), list[str](), 0
    while found := _BEGIN.search(raw, at):
        kept.append(raw[at : found.start()])
        end = _tagged(raw, found, parsed) if found["tag"] else _bare(raw, found, parsed)
        if end is None:
            end = _skipped(raw, found, parsed)
            kept.append(raw[found.start() : end])
        at = end
    parsed.text = "".join([*kept, raw[at:]]).strip()
    return parsed


def _tagged(raw: str, found: re.Match[str], parsed: Parsed) -> int | None:
    """Add the calls of a tag and return where it ends, or None where it holds anything else."""
    calls, at = _calls(raw, found.end())
    closed = _CLOSE.match(raw, at)
    if not calls or not closed:
        return None
    if not closed[0].endswith("</tool_call>"):
        parsed.problems.append("<tool_call> is not closed")
    parsed.calls += calls
    return closed.end()


def _bare(raw: str, found: re.Match[str], parsed: Parsed) -> int | None:
    """Add the calls that stand in the text or in a fence and return where they end, or None where there are none."""
    calls, at = _calls(raw, found.start("bare"))
    parsed.calls += calls
    closed = _FENCE_END.match(raw, at) if found["fence"] else None
    return (closed.end() if closed else at) if calls else None


def _skipped(raw: str, found: re.Match[str], parsed: Parsed) -> int:
    """Return where what is no call ends, and note it where a call was meant: an object of other things is none."""
    body = found.end() if found["tag"] else found.start("bare")
    if not found["tag"]:
        values, at = _values(raw, body)
        if values:
            return at
    parsed.problems.append(f"no call: {raw[body : body + 80]!r}")
    after = _AFTER_BROKEN["tag" if found["tag"] else "bare"].search(raw, body)
    return after.end() if after else len(raw)


def _calls(raw: str, at: int) -> tuple[list[Call], int]:
    """Return the calls that follow each other from here and where they end; none where a value is no call."""
    values, end = _values(raw, at)
    calls = [_call(value) for value in values]
    return ([], end) if None in calls else ([call for call in calls if call], end)


def _values(raw: str, at: int) -> tuple[list[Any], int]:
    """Return the JSON values that follow each other from here, and where the last one ends."""
    values: list[Any] = []
    begin = at
    while begin < len(raw) and raw[begin] in "[{":
        try:
            value, end = _DECODER.raw_decode(raw, begin)
            values += sound(value) if isinstance(value, list) else [sound(value)]
        except (ValueError, RecursionError):
            break
        at, begin = end, _end(_BETWEEN, raw, end)
    return values, at


def _end(pattern: re.Pattern[str], raw: str, at: int) -> int:
    found = pattern.match(raw, at)
    return found.end() if found else at


def _call(value: Any) -> Call | None:
    """Return the call that a JSON value is, if it is one."""
    body = value.get("function", value) if isinstance(value, dict) else value
    if not isinstance(body, dict) or not isinstance(body.get("name"), str):
        return None
    arguments = body.get("arguments", body.get("parameters"))
    try:
        arguments = read_json(arguments) if isinstance(arguments, str) else arguments
    except ValueError:
        return None
    return Call(body["name"], arguments) if isinstance(arguments, dict) else None


def differences(ours: Sequence[Call], theirs: Sequence[Call]) -> str:
    """Say in what a server's calls differ from ours; an empty text where they do not."""
    if [(call.name, call.arguments) for call in ours] == [(call.name, call.arguments) for call in theirs]:
        return ""
    shown = [", ".join(f"{call.name}({json.dumps(call.arguments)})" for call in calls) or "none" for calls in (ours, theirs)]
    return f"ours: {shown[0]}; the server's: {shown[1]}"
