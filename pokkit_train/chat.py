"""The one chat template: what a conversation looks like to the model, in training and everywhere after it.

`chat_template.jinja` is ChatML with Hermes `<tool_call>` blocks as Qwen3 has them, without a think block. It goes into
the tokenizer and the GGUF file; `chat_template.gotmpl` says the same in Go for Ollama, and a test holds them equal.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from pokkit_train.errors import DataError

Message = dict[str, Any]
Tool = dict[str, Any]

END = "<|im_end|>"
START = "<|im_start|>"
STOP_WORDS = (END, START, "<|endoftext|>")
_CALL = re.compile(r"\n?<tool_call>\s*(\{.*?\})\s*</tool_call>", re.DOTALL)
_MARKS = re.compile(r"\{% (end)?generation %\}\n?")


@cache
def template(*, marks: bool = False) -> str:
    """Return the Jinja template; with `marks`, what the assistant says is marked for the loss.

    Only Hugging Face's tokenizers know the marks, so that what leaves training goes without them.
    """
    source = files("pokkit_train").joinpath("chat_template.jinja").read_text(encoding="utf-8")
    return source if marks else _MARKS.sub("", source)


def go_template() -> str:
    """Return the same template for Ollama, in Go's `text/template`."""
    return files("pokkit_train").joinpath("chat_template.gotmpl").read_text(encoding="utf-8").rstrip("\n")


def for_template(messages: Sequence[Mapping[str, Any]]) -> list[Message]:
    """Return messages as the template reads them: arguments as objects, no null content.

    Raises:
        DataError: A call's arguments are not a JSON object.
    """
    return [_message(message) for message in messages]


def render(
    messages: Sequence[Mapping[str, Any]],
    tools: Sequence[Tool] | None = None,
    *,
    add_generation_prompt: bool = False,
) -> str:
    """Render a conversation to the text that the model reads, without loading a tokenizer."""
    return _compiled().render(messages=for_template(messages), tools=tools, add_generation_prompt=add_generation_prompt)


def parse_reply(text: str) -> Message:
    """Read what a model wrote after the generation prompt as an assistant message; a broken call stays text."""
    text = text.split(END, 1)[0]
    calls: list[Message] = []
    rest = _CALL.sub(lambda match: _take_call(match, calls), text)
    message: Message = {"role": "assistant", "content": rest.strip() or None}
    return message | {"tool_calls": calls} if calls else message


def _take_call(match: re.Match[str], calls: list[Message]) -> str:
    try:
        call = json.loads(match[1])
        name, arguments = call["name"], call["arguments"]
    except (ValueError, KeyError, TypeError):
        return match[0]
    if not (isinstance(name, str) and isinstance(arguments, dict)):
        return match[0]
    function = {"name": name, "arguments": json.dumps(arguments, ensure_ascii=False)}
    calls.append({"id": f"call_{len(calls)}", "type": "function", "function": function})
    return ""


def _message(message: Mapping[str, Any]) -> Message:
    out = {"role": message["role"], "content": message.get("content") or ""}
    if calls := message.get("tool_calls"):
        out["tool_calls"] = [_call(call["function"]) for call in calls]
    return out


def _call(function: Mapping[str, Any]) -> Message:
    arguments = function["arguments"]
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments)
        except ValueError:
            arguments = None
    if not isinstance(arguments, dict):
        raise DataError(f"arguments of {function['name']} are no JSON object; write e.g. '{{\"hour\": 7}}'")
    return {"type": "function", "function": {"name": function["name"], "arguments": arguments}}


@cache
def _compiled() -> Template:
    """Compile the template under the settings and the `tojson` of transformers and llama.cpp."""
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)
    return environment.from_string(template())
