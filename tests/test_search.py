"""The fictional web: what is asked is found, and no answer says more than the results."""

from __future__ import annotations

import json
import re
from datetime import datetime
from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pokkit_datagen.mix import Mix
from pokkit_datagen.phone import Call, Phone, apply
from pokkit_datagen.registry import load
from pokkit_datagen.rows import RowMaker
from pokkit_datagen_plugins.search.facts import KINDS, drawn, told_otherwise
from pokkit_datagen_plugins.search.facts.dice import Dice
from pokkit_datagen_plugins.search.rules import search_words
from pokkit_datagen_plugins.search.tools import web_search
from pokkit_datagen_plugins.search.web import Page, find, standing_pages

TOOLS = {"web_search": web_search}
PHONE = Phone(datetime(2026, 5, 4, 9, 0))
SEEDS = st.integers(0, 10**6)


@pytest.mark.parametrize(
    ("question", "query"),
    [
        ("what's the weather like in Brackwater tomorrow?", "weather Brackwater tomorrow"),
        ("how much is a haircut at Copper Fox Barber", "price haircut Copper Fox Barber"),
        ("do i need an umbrella in Pelmere today", "weather Pelmere today"),
        ("what does wumbling mean", "wumbling meaning"),
        ("the train from Pelmere to Wendstow", "train from Pelmere to Wendstow"),
    ],
)
def test_a_query_is_the_question_without_what_every_question_has(question: str, query: str):
    assert search_words(question) == query


@given(st.text(max_size=60))
def test_a_query_never_says_what_was_not_asked_and_is_never_empty(question: str):
    query = search_words(question)
    assert query or not search_words("".join(question.split()))
    assert len(query) <= len(question) + len(" meaning recipe price weather")


@given(st.sampled_from(sorted(KINDS)), SEEDS)
def test_a_page_is_found_by_every_way_of_asking_for_its_facts(name: str, seed: int):
    kind, dice = KINDS[name], Dice(Random(seed), "en_GB")
    facts = drawn(kind, dice)
    page = Page(*kind.page(facts, dice))
    for form in (*kind.topics, *kind.clauses, *kind.asked):
        assert page in find((page,), search_words(form.format_map(facts))), form


@given(st.sampled_from(sorted(KINDS)), SEEDS)
def test_another_source_differs_in_what_may_vary_and_in_its_name(name: str, seed: int):
    kind, dice = KINDS[name], Dice(Random(seed), "en_US")
    facts = drawn(kind, dice)
    other = told_otherwise(kind, facts, dice)
    assert all(facts[key] != other[key] for key in (*kind.vary, "site"))
    assert other["subject"] == facts["subject"]


def test_the_standing_web_has_at_least_two_hundred_pages():
    pages = standing_pages()
    assert len({page.title for page in pages}) >= 200
    assert all(re.match(r"https://[a-z-]+\.example\.(com|org|net)/", page.url) for page in pages)


def test_a_search_returns_three_results_at_most_and_none_for_what_nobody_wrote():
    _, result = apply(PHONE, Call("web_search", {"query": "news today"}), TOOLS)
    assert len(result["results"]) == 3
    _, result = apply(PHONE, Call("web_search", {"query": "xylophone zebra"}), TOOLS)
    assert result == {"success": True, "results": []}


def test_an_offline_phone_cannot_search():
    _, result = apply(PHONE.changed(online=False), Call("web_search", {"query": "news"}), TOOLS)
    assert result == {"success": False, "error": "offline"}


@cache
def maker() -> RowMaker:
    return RowMaker(load(), Mix.model_validate({"domains": {"search": 1}, "eval": {"count": 10}}))


SCENARIOS = sorted(name for name in load().scenarios if name.startswith("search/"))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(SCENARIOS), st.sampled_from(["train", "eval"]), SEEDS)
def test_no_number_in_an_answer_comes_from_nowhere(scenario: str, split: str, k: int):
    messages = json.loads(maker().candidate(scenario, split, k).line)["messages"]
    if not any(message["role"] == "tool" for message in messages):
        return
    seen = " ".join(message["content"] or "" for message in messages if message["role"] != "assistant")
    said = " ".join(message["content"] or "" for message in messages if message["role"] == "assistant")
    assert [number for number in re.findall(r"\d+", said) if number not in seen] == []


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["search/nothing_found", "search/refine"]), SEEDS)
def test_pokkit_says_that_nothing_was_found_only_when_nothing_was(scenario: str, k: int):
    messages = json.loads(maker().candidate(scenario, "train", k).line)["messages"]
    first = next(message for message in messages if message["role"] == "tool")
    assert json.loads(first["content"]) == {"success": True, "results": []}
