from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from training_rows import TOOLS, exchange, rows, tool

from pokkit_train.chat import END, for_template, go_template, render

Row = dict[str, Any]
Go = Callable[[list[Row]], list[str]]
# What Go's %q leaves as it is depends on the Unicode version that its compiler knows: no newer letters here.
PRINTABLE = st.text(st.characters(max_codepoint=0x24F, exclude_categories=["C", "Z"]) | st.sampled_from(" \n\t🐸❤️日"))


@pytest.fixture(scope="session")
def go(tmp_path_factory: pytest.TempPathFactory) -> Go:
    """Return a function that renders conversations by Go's own text/template."""
    if not shutil.which("go"):
        pytest.skip("no Go compiler; install Debian's golang-go")
    binary = tmp_path_factory.mktemp("go") / "render"
    source = Path(__file__).parent / "go" / "main.go"
    subprocess.run(["go", "build", "-o", binary, source], check=True, env=_go_environment(binary.parent))
    return lambda cases: _render(binary, cases)


def _go_environment(folder: Path) -> dict[str, str]:
    return {"PATH": "/usr/bin:/bin:/usr/local/go/bin", "GOCACHE": str(folder), "GO111MODULE": "off", "HOME": str(folder)}


def _render(binary: Path, cases: list[Row]) -> list[str]:
    plain = [{"messages": for_template(case["messages"]), "tools": case.get("tools")} for case in cases]
    question = json.dumps({"template": go_template(), "cases": plain})
    answer = subprocess.run([binary], input=question, capture_output=True, text=True, check=True)
    rendered: list[str] = json.loads(answer.stdout)
    return rendered


def test_go_renders_a_prompt_as_jinja_does(go: Go) -> None:
    cases = [sample | {"messages": sample["messages"][:-1]} for sample in rows(300, seed=2)]
    for case, rendered in zip(cases, go(cases), strict=True):
        assert rendered == render(case["messages"], case.get("tools"), add_generation_prompt=True)


def test_go_leaves_the_last_answer_open_so_that_ollama_can_go_on_with_it(go: Go) -> None:
    cases = rows(100, seed=3)
    for case, rendered in zip(cases, go(cases), strict=True):
        assert rendered + END + "\n" == render(case["messages"], case.get("tools"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(PRINTABLE.filter(str.isidentifier), PRINTABLE | st.integers(-9999, 9999) | st.booleans()))
def test_go_prints_any_printable_argument_as_jinja_does(go: Go, arguments: Row) -> None:
    messages = exchange("do it", [("take_note", arguments)], "ok")[:-1]
    assert go([{"messages": messages}]) == [render(messages, add_generation_prompt=True)]


def test_go_prints_nested_schemas_as_jinja_does(go: Go) -> None:
    nested = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
    choice = {"anyOf": [{"type": "string", "enum": ["b", "a"]}, {"type": "array", "items": {"type": "integer"}}]}
    tools = [*TOOLS, tool("odd", "Odd & nested.", [], z=nested, y=choice, x={"type": ["string", "null"]})]
    messages = [{"role": "user", "content": "hi"}]
    assert go([{"messages": messages, "tools": tools}]) == [render(messages, tools, add_generation_prompt=True)]


def test_ollama_finds_the_tag_of_a_call_in_the_template() -> None:
    # Ollama takes the first text inside the first `if` on .ToolCalls as the tag that opens a call.
    inside = go_template().split("{{- if .ToolCalls }}")[1]
    assert inside.split("}}")[1].split("{")[0].strip() == "<tool_call>"
