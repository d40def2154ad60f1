"""Tools that a row brings are there in that row only: offered, callable, replayed and checked by their own schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pokkit_datagen import Fake, Phone, Slots, Term, hookimpl, scenario
from pokkit_datagen.checks.grounding import sources
from pokkit_datagen.conversation import Json
from pokkit_datagen.reading import parse, row_of
from pokkit_datagen.registry import Plugin, Registry, collect
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.tools import Tool
from tests.conftest import toy_mix, toy_plugin

CALL = "{% user %}{{ day }} {{ part }}{% enduser %}{% call_tool name, **arguments %}{% assistant %}{{ result[0].day }}{% endassistant %}"
FORCED = (
    "{% user %}{{ day }} {{ part }}{% enduser %}{% call_tool name, **arguments %}{% result **told %}"
    "{% assistant %}{{ result[0].day }}{% endassistant %}"
)
TALK = "{% user %}{{ day }} {{ part }}{% enduser %}{% assistant %}no{% endassistant %}"


def tool(name: str) -> Tool:
    day = {"type": "object", "properties": {"day": {"type": "string", "format": "date"}, "part": {"enum": ["am", "pm"]}}}
    return Tool(name, "Books.", {"type": "object", "properties": {"when": day}}, behaviour)


def behaviour(phone: Phone, when: Json) -> tuple[Phone, Json]:
    return phone, {"day": when["day"]}


def slots(fake: Fake, phone: Phone) -> Slots:
    name = ("book_it", "bookIt")[int(fake.random.random() * 2)]
    now = datetime(2026, 4, 29)
    part = Term("am", "in the morning")
    day = Term("2026-04-30", "tomorrow", "tmrw")
    return {
        "tools": [tool(name), tool("other")],
        "name": name,
        "day": day,
        "arguments": {"when": {"day": day, "part": part}},
        "part": part,
        "told": {"success": True, "day": "monday"},
        "phone": phone.changed(now=now),
    }


@pytest.fixture
def maker(tmp_path: Path) -> RowMaker:
    for folder, text in {"one": CALL, "forced": FORCED, "none": TALK}.items():
        (tmp_path / folder).mkdir()
        for name in "abc":
            (tmp_path / folder / f"{name}.jinja").write_text(text)

    @hookimpl
    def register_scenarios(register: Callable[..., None]) -> None:
        register(scenario("books/one", behaviours=["single_call"], clock="shown")(slots))
        register(scenario("books/forced", behaviours=["single_call"], clock="shown")(slots))
        register(scenario("books/none", behaviours=["cannot"])(slots))

    @hookimpl
    def register_templates(register: Callable[[str, Path], None]) -> None:
        register("books", tmp_path)

    module: Any = ModuleType("books")
    module.register_scenarios, module.register_templates = register_scenarios, register_templates
    registry = Registry([toy_plugin(), collect(module, Plugin("books", "books", "0"))])
    return RowMaker(registry, toy_mix(domains={"books": 1}, noise={}))


def made(maker: RowMaker, name: str, count: int = 40) -> list[dict[str, Any]]:
    return [parse(maker.candidate(name, "train", k).line) for k in range(count)]


def names(row: dict[str, Any]) -> set[str]:
    return {tool["function"]["name"] for tool in row["tools"]}


def test_a_row_offers_and_calls_the_tools_that_it_brings(maker: RowMaker) -> None:
    rows = made(maker, "books/one")
    called = [row["messages"][-3]["tool_calls"][0]["function"]["name"] for row in rows]
    assert set(called) == {"book_it", "bookIt"}
    assert all({name, "other"} <= names(row) for name, row in zip(called, rows, strict=True))


def test_a_row_that_brings_tools_never_hides_them(maker: RowMaker) -> None:
    assert {row["metadata"]["axes"]["tools"] for row in made(maker, "books/one")} == {"all", "subset", "renamed"}


def test_where_no_tool_fits_nothing_else_is_offered(maker: RowMaker) -> None:
    assert all(names(row) <= {"book_it", "bookIt", "other"} for row in made(maker, "books/none"))


def test_a_tool_is_gone_after_its_row(maker: RowMaker) -> None:
    made(maker, "books/one", 1)
    made(maker, "books/none", 1)
    recorder = maker.streams.get("books/one", "train").recorder
    maker.candidate("lamp/small", "train", 0)
    assert "other" in recorder.tools
    assert "other" not in maker.streams.get("lamp/small", "train").recorder.tools


def test_a_schemas_format_explains_a_day_and_a_nested_choice(maker: RowMaker) -> None:
    rows = [row_of(row, maker.registry.tools) for row in made(maker, "books/one")]
    assert {source.letter for row in rows for source in sources(row)} == {"u", "c"}
    arguments = json.loads(made(maker, "books/one", 1)[0]["messages"][-3]["tool_calls"][0]["function"]["arguments"])
    assert arguments == {"when": {"day": "2026-04-30", "part": "am"}}


def test_a_result_may_be_forced_field_by_field_from_a_slot(maker: RowMaker) -> None:
    messages = made(maker, "books/forced", 1)[0]["messages"]
    assert json.loads(messages[-2]["content"]) == {"success": True, "day": "monday"}
    assert messages[-1]["content"] == "monday"
