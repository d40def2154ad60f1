from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2.sandbox import ImmutableSandboxedEnvironment
from training_rows import TOOLS, exchange, row, rows

from pokkit_train.chat import for_template, parse_reply, render, template
from pokkit_train.errors import DataError

SEEDS = st.integers(0, 10**6)


@given(SEEDS)
def test_a_reply_read_back_gives_the_message(seed: int) -> None:
    messages = [m for m in row(Random(seed))["messages"] if m["role"] == "assistant"]
    for message in messages:
        text = render([message]).removeprefix("<|im_start|>assistant\n")
        assert for_template([parse_reply(text)]) == for_template([message])


@given(SEEDS)
def test_the_prompt_is_the_beginning_of_the_whole_conversation(seed: int) -> None:
    messages = row(Random(seed))["messages"]
    prompt = render(messages[:-1], TOOLS, add_generation_prompt=True)
    assert render(messages, TOOLS).startswith(prompt)


@given(st.text(), st.text())
def test_any_text_stands_in_a_call_as_it_is(title: str, content: str) -> None:
    call = exchange("note it", [("take_note", {"title": title, "content": content})], "ok")[1]
    body = render([call]).split('"arguments": ')[1].split("}\n</tool_call>")[0]
    assert json.loads(body) == {"title": title, "content": content}


@pytest.mark.parametrize("call", ['{"name": "f", "arguments": 7', '{"name": "f", "arguments": [7]}', '{"name": 1, "arguments": {}}'])
def test_a_broken_call_stays_text(call: str) -> None:
    text = f"hm\n<tool_call>\n{call}\n</tool_call>"
    assert parse_reply(text + "<|im_end|>") == {"role": "assistant", "content": text}


@pytest.mark.parametrize("arguments", ["{hour: 7}", "[7]", "7", ""])
def test_arguments_that_are_no_object_are_an_error_that_names_the_tool(arguments: str) -> None:
    message = {"role": "assistant", "tool_calls": [{"function": {"name": "set_alarm", "arguments": arguments}}]}
    with pytest.raises(DataError, match=r"set_alarm.*no JSON object"):
        render([message])


def test_only_the_training_template_has_marks() -> None:
    assert "generation %}" in template(marks=True)
    assert "generation %}" not in template()


def test_the_text_equals_what_qwen3s_own_template_gives(qwen3: dict[str, Any]) -> None:
    theirs = environment().from_string(without_thinking(qwen3["chat_template"]))
    for sample in rows(200, seed=1):
        messages, tools = for_template(sample["messages"]), sample.get("tools")
        ours = render(messages, tools, add_generation_prompt=True)
        assert ours == theirs.render(messages=messages, tools=tools, add_generation_prompt=True)


def environment() -> ImmutableSandboxedEnvironment:
    """Return Jinja as transformers sets it, but for JSON: tools as Ollama prints them, arguments by name."""
    env = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    env.filters["tojson"] = lambda value: ollama_tool(value) if "function" in value else spaced(value)
    return env


def spaced(arguments: dict[str, Any]) -> str:
    return json.dumps(arguments, ensure_ascii=False, sort_keys=True)


def ollama_tool(tool: dict[str, Any]) -> str:
    function = tool["function"]
    parameters = function["parameters"]
    kept = {
        name: {"type": schema["type"], "description": schema["description"]}
        for name, schema in sorted(parameters["properties"].items())
    }
    required = {"required": parameters["required"]} if parameters["required"] else {}
    body = {"type": "object", **required, "properties": kept}
    out = {"type": "function", "function": {**function, "parameters": body}}
    text = json.dumps(out, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def without_thinking(source: str) -> str:
    """Return Qwen3's template without the think block that it puts before the last answer."""
    return source.replace("'\\n<think>\\n' + reasoning_content.strip('\\n') + '\\n</think>\\n\\n' + ", "'\\n' + ")
