"""Laws that every row of every installed scenario obeys, checked by readers other than those that made it."""

from __future__ import annotations

import json
from functools import cache

import jsonschema
import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from pokkit_datagen.checks.grounding import sources
from pokkit_datagen.checks.structure import structure_problems
from pokkit_datagen.conversation import CONVERSATION
from pokkit_datagen.errors import UnclearRow
from pokkit_datagen.mix import LOCALES, Mix
from pokkit_datagen.reading import parse, row_of
from pokkit_datagen.registry import Registry, load
from pokkit_datagen.rows import RowMaker
from tests.conftest import NOISE


@cache
def registry() -> Registry:
    return load()


@cache
def maker(seed: int) -> RowMaker:
    asked = {"seed": seed, "domains": dict.fromkeys(registry().domains, 1), "noise": NOISE, "eval": {"count": 10}}
    return RowMaker(registry(), Mix.model_validate({**asked, "locales": dict.fromkeys(LOCALES, 1)}))


SCENARIOS = sorted(registry().scenarios)
CANDIDATES = {"seed": st.integers(0, 3), "split": st.sampled_from(["train", "eval"]), "k": st.integers(0, 10**6)}


@pytest.mark.parametrize("scenario", SCENARIOS)
@settings(max_examples=40)
@given(**CANDIDATES)
def test_every_row_is_well_formed_fits_its_schemas_and_is_grounded(scenario: str, seed: int, split: str, k: int) -> None:
    try:
        line = maker(seed).candidate(scenario, split, k).line
    except UnclearRow:
        reject()  # the engine leaves it out
    parsed = parse(line)
    CONVERSATION.validate_json(line)
    row = row_of(parsed, registry().tools)
    assert structure_problems(row.messages) == []
    assert [source for source in sources(row) if source.letter == "-"] == []
    schemas = {tool["function"]["name"]: tool["function"]["parameters"] for tool in parsed["tools"]}
    for message in parsed["messages"]:
        for call in message.get("tool_calls", ()):
            name = call["function"]["name"]
            schema = schemas.get(name) or registry().tools[name].parameters
            jsonschema.validate(json.loads(call["function"]["arguments"]), {**schema, "additionalProperties": False})
    if parsed["tools"]:
        assert {call.name for call in row.calls} <= set(row.tools)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_row_is_the_same_whenever_it_is_made(scenario: str) -> None:
    first = [maker(1).candidate(scenario, "train", k).line for k in range(12)]
    assert [maker(1).candidate(scenario, "train", k).line for k in reversed(range(12))] == first[::-1]


@pytest.mark.parametrize("name", sorted(registry().tools))
def test_every_tool_has_a_valid_schema_and_describes_its_arguments(name: str) -> None:
    tool = registry().tools[name]
    jsonschema.Draft202012Validator.check_schema(tool.parameters)
    assert tool.description
    assert all(schema.get("description") for schema in tool.properties.values())


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_scenario_holds_templates_back_and_has_three(scenario: str) -> None:
    train, held = (maker(0).streams.get(scenario, split).templates for split in ("train", "eval"))
    assert len(train) + len(held) >= 3
    assert train
    assert held
    assert not {template.name for template in train} & {template.name for template in held}


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_scenario_has_something_to_say(scenario: str) -> None:
    keys = {maker(0).candidate(scenario, "train", k).key for k in range(60)}
    assert len(keys) > 30
