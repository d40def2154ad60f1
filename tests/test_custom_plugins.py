"""Families of tools are data; these laws keep the data right."""

from __future__ import annotations

from datetime import datetime
from random import Random

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.checks.date_reader import read_dates
from pokkit_datagen.phone import Call, Phone, apply
from pokkit_datagen.slots.base import Voice
from pokkit_datagen_plugins.custom.days import day_slot
from pokkit_datagen_plugins.custom.families import FAMILIES, named, near_of
from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.lines import line, lines
from pokkit_datagen_plugins.custom.links import LINKS, Link
from pokkit_datagen_plugins.custom.variants import VARIANTS, variant

NOW = datetime(2026, 4, 29, 10, 30)
LOCALES = st.sampled_from(["en_US", "en_GB", "en_IN", "en_AU"])
each_family = pytest.mark.parametrize("family", FAMILIES, ids=[family.name for family in FAMILIES])


def test_there_are_many_families_and_each_has_a_name_of_its_own() -> None:
    assert len({family.name for family in FAMILIES}) == len(FAMILIES) >= 80


@each_family
def test_a_family_can_be_asked_for_in_many_ways(family: Family) -> None:
    assert len(family.full) >= 8
    assert len(family.wordings) >= 10
    assert family.vague
    assert any(wording.order for wording in family.full)
    assert all(wording in family.full or wording in family.vague for wording in family.wordings)


@each_family
def test_wordings_name_only_what_there_is(family: Family) -> None:
    told = {*family.slots, *family.gives, family.counts}
    assert all(wording.names <= set(family.slots) for wording in family.wordings)
    assert all(reply.names <= told for reply in family.replies)


@each_family
def test_pokkit_can_answer_whatever_optional_arguments_were_left_out(family: Family) -> None:
    defaults = {param.name for param in family.slots.values() if param.schema.get("default")}
    always = {*family.required, *defaults, *family.gives, family.counts}
    assert sum(reply.names <= always for reply in family.replies) >= 2


@each_family
def test_every_variant_has_a_valid_schema_with_the_same_parameters(family: Family) -> None:
    for number in range(VARIANTS):
        made = variant(family, number)
        jsonschema.Draft202012Validator.check_schema(made.tool.parameters)
        assert set(made.tool.properties) == {made.names[param.name] for param in family.params}
        assert made.tool.required == {made.names[param.name] for param in family.params if not param.optional}


@each_family
def test_variants_differ(family: Family) -> None:
    assert len({variant(family, number).tool.shape for number in range(VARIANTS)}) > 3


@pytest.mark.parametrize("link", LINKS, ids=[link.second for link in LINKS])
def test_a_link_says_or_finds_all_that_both_tools_need(link: Link) -> None:
    first, second = named(link.first), named(link.second)
    fields = {*first.slots, *first.gives}
    assert set(link.feeds.values()) <= fields
    assert all(first.required <= wording.names for wording in link.asks)
    assert all(second.required <= wording.names | set(link.feeds) for wording in link.asks)


def test_a_twin_is_another_family() -> None:
    assert all(near_of(family) is not family for family in FAMILIES)


def test_a_wording_is_parsed_into_words_places_and_alternatives() -> None:
    parsed = line("+put {song} (on|in) the {list}")
    assert parsed.parts == ("put ", ("song",), " ", ("on", "in"), " the ", ("list",))
    assert parsed.order
    assert parsed.names == {"song", "list"}


@given(st.integers())
def test_an_alternative_is_one_of_those_written(seed: int) -> None:
    filled = lines("turn it (up|down)\n")[0].filled({}, Random(seed))
    assert "".join(map(str, filled)) in {"turn it up", "turn it down"}


def test_a_tool_counts_what_it_took_in() -> None:
    tool = variant(named("add_to_shopping_list"), 0).tool
    phone, first = apply(Phone(NOW), Call(tool.name, {"items": ["milk", "eggs"]}), {tool.name: tool})
    _, second = apply(phone, Call(tool.name, {"items": ["rice"]}), {tool.name: tool})
    assert (first["total"], second["total"]) == (2, 3)


def test_a_price_is_never_above_the_limit() -> None:
    tool = variant(named("search_products"), 0).tool
    for query in ("kettle", "lamp", "tent", "rug", "mug"):
        result = apply(Phone(NOW), Call(tool.name, {"query": query, "max_price": 10}), {tool.name: tool})[1]
        assert float(result["price"].lstrip("$")) <= 10


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)), st.integers(0, 60), LOCALES, st.integers())
def test_the_words_for_a_day_are_read_back_by_the_independent_reader(now: datetime, ahead: int, locale: str, seed: int) -> None:
    rng = Random(seed)
    day = day_slot(now.date(), ahead, locale, rng)
    assert read_dates(day.say(Voice(rng, locale, "written")), now, locale) == {day.value}
