"""Brings calls and their results into OpenAI's form: legacy fields, Hermes tags, objects as arguments, missing ids."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import orjson

from pokkit_datagen.conversation import Json

_TAGGED = re.compile(r"<tool_call>\s*(.*?)\s*</tool_call>", re.DOTALL)
_RESPONSE = re.compile(r"\s*<tool_response>\s*(.*?)\s*</tool_response>\s*", re.DOTALL)


def mend_calls(message: Json, mends: list[str]) -> None:
    """Give an assistant message its calls in `tool_calls`, each in OpenAI's form."""
    if isinstance(message.get("function_call"), dict):
        message["tool_calls"] = [message.pop("function_call")]
        mends.append("function_call became tool_calls")
    if message.get("function_call", 0) is None:
        del message["function_call"]
    content = message.setdefault("content", None)
    if isinstance(content, str) and "<tool_call>" in content and not message.get("tool_calls"):
        _untag(message, content, mends)
    if not message.get("tool_calls"):
        message.pop("tool_calls", None)
    elif isinstance(message["tool_calls"], list):
        message["tool_calls"] = [_call(call, mends) for call in message["tool_calls"]]
        if message.get("content") == "":
            message["content"] = None


def calls_of(content: Any) -> list[Json]:
    """Return the calls that a text holds as JSON.

    Raises:
        ValueError: It holds none.
    """
    try:
        found = orjson.loads(content) if isinstance(content, str) else content
    except orjson.JSONDecodeError as error:
        raise ValueError(f"a call that is not JSON: {error}") from None
    made = found if isinstance(found, list) else [found]
    if not made or not all(isinstance(call, dict) and "name" in call for call in made):
        raise ValueError("a call without a name")
    return made


def _untag(message: Json, content: str, mends: list[str]) -> None:
    calls = [call for text in _TAGGED.findall(content) for call in calls_of(text)]
    rest = _TAGGED.sub("", content).strip()
    if "<tool_call>" in rest or not calls:
        raise ValueError("a <tool_call> without its end")
    message |= {"content": rest or None, "tool_calls": calls}
    mends.append("<tool_call> tags became tool_calls")


def _call(call: Any, mends: list[str]) -> Any:
    if not isinstance(call, dict):
        return call
    if "function" not in call and "name" in call:
        call = {"id": call.get("id"), "function": {"name": call["name"], "arguments": call.get("arguments")}}
        mends.append("a call got its function")
    function = call["function"] if isinstance(call.get("function"), dict) else {}
    if function:
        given = function.get("arguments")
        if isinstance(given, dict):
            function = {**function, "arguments": orjson.dumps(given).decode()}
            mends.append("arguments became text")
        elif not given and given in (None, ""):
            function = {**function, "arguments": "{}"}
            mends.append("no arguments became {}")
    if "type" not in call:
        mends.append("a call got its type")
    shaped = {"id": call.get("id"), "type": call.get("type", "function"), "function": function or call.get("function")}
    return shaped | {key: value for key, value in call.items() if key not in shaped}


def mend_result(message: Json, mends: list[str]) -> None:
    """Give a tool message its content as text."""
    content = message.get("content")
    if isinstance(content, dict | list):
        message["content"] = orjson.dumps(content).decode()
        mends.append("a result became text")
    elif isinstance(content, str) and (tagged := _RESPONSE.fullmatch(content)):
        message["content"] = tagged[1]
        mends.append("<tool_response> tags were taken off")


def link(messages: Sequence[Any], mends: list[str]) -> None:
    """Number the calls of a conversation and point their results to them, where it is clear which belong together."""
    number = 0
    for at, message in enumerate(messages):
        calls = message.get("tool_calls") if isinstance(message, dict) else None
        if not isinstance(calls, list) or not all(isinstance(call, dict) for call in calls):
            continue
        results = []
        for later in messages[at + 1 :]:
            if not isinstance(later, dict) or later.get("role") != "tool":
                break
            results.append(later)
        ids = [f"call_{number + step}" for step in range(len(calls))]
        number += len(calls)
        _pair(calls, results, ids, mends)
        results.sort(key=lambda result: ids.index(result["tool_call_id"]) if result.get("tool_call_id") in ids else len(ids))
        if [id(result) for result in results] != [id(m) for m in messages[at + 1 : at + 1 + len(results)]]:
            messages[at + 1 : at + 1 + len(results)] = results  # type: ignore[index]
            mends.append("results were put in the order of their calls")


def _pair(calls: list[Json], results: list[Json], ids: list[str], mends: list[str]) -> None:
    old = [call.get("id") for call in calls]
    told = [result.get("tool_call_id") for result in results]
    whole = all(isinstance(name, str) and name for name in old) and len(set(map(str, old))) == len(old)
    if whole and all(isinstance(name, str) and name for name in told):
        new = dict(zip(old, ids, strict=True))
        for result in results:
            result["tool_call_id"] = new.get(result["tool_call_id"], result["tool_call_id"])
    elif len(calls) == len(results) and _may_follow(old, told):
        for result, name in zip(results, ids, strict=True):
            result["tool_call_id"] = name
        mends.append("calls and results got ids")
    elif not whole and not results:
        mends.append("calls got ids")
    else:
        return
    for call, name in zip(calls, ids, strict=True):
        call["id"] = name


def _may_follow(old: Sequence[Any], told: Sequence[Any]) -> bool:
    """Tell whether results may be taken in the order of their calls: no id that is there speaks against it."""
    return all(not mine or not theirs or mine == theirs for mine, theirs in zip(old, told, strict=True))
