from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from pokkit_datagen import Phone, ToolError, tool
from pokkit_datagen.errors import PluginError
from pokkit_datagen.phone import Call, apply
from tests.toy.lamp import Lamps, set_lamp

TOOLS = {"set_lamp": set_lamp}
PHONE = Phone(datetime(2026, 5, 1, 9))
CALLS = st.lists(
    st.builds(
        Call,
        st.sampled_from(["set_lamp", "set_lamp", "nope"]),
        st.fixed_dictionaries({"room": st.sampled_from(["den", "moon", "hall"])}, optional={"level": st.integers(-5, 120)}),
    ),
    max_size=8,
)


@given(CALLS)
def test_replaying_the_journal_gives_the_same_phone(calls: list[Call]) -> None:
    phone = PHONE
    for call in calls:
        phone, _ = apply(phone, call, TOOLS)
    again = PHONE
    for entry in phone.journal:
        again, result = apply(again, entry.call, TOOLS)
        assert result == entry.result
    assert again == phone
    assert phone.step == len(calls)


def test_a_call_leaves_the_phone_before_it_as_it_was() -> None:
    after, _ = apply(PHONE, Call("set_lamp", {"room": "den"}), TOOLS)
    assert PHONE.state(Lamps).levels == {}
    assert after.state(Lamps).levels == {"den": 100}


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (Call("nope", {}), "unknown_tool"),
        (Call("set_lamp", {"room": 3}), "invalid_arguments"),
        (Call("set_lamp", {"room": "den", "level": 101}), "invalid_arguments"),
        (Call("set_lamp", {"room": "den", "colour": "red"}), "invalid_arguments"),
        (Call("set_lamp", {"room": "moon"}), "not_found"),
    ],
)
def test_a_wrong_call_is_answered_with_an_error_and_changes_nothing(call: Call, error: str) -> None:
    after, result = apply(PHONE, call, TOOLS)
    assert (result["success"], result["error"]) == (False, error)
    assert after.slices == PHONE.slices


def test_the_script_forces_a_result_for_one_call_only() -> None:
    phone = PHONE.scripted({"success": False, "error": "offline"}, ahead=1)
    results = []
    for _ in range(3):
        phone, result = apply(phone, Call("set_lamp", {"room": "den"}), TOOLS)
        results.append(result["success"])
    assert results == [True, False, True]


class Place(BaseModel):
    street: str
    number: int


@tool
def visit(
    phone: Phone,
    place: Place,
    mode: Literal["walk", "bus"],
    stops: list[str],
    tip: Annotated[float, Field(gt=0)] = 1.5,
    note: str | None = None,
) -> tuple[Phone, dict[str, Any]]:
    """Go somewhere.

    And come back.

    Args:
        place: Where.
        mode: How.
    """
    return phone, {}


def test_a_typed_function_is_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(visit.parameters)
    assert visit.description == "Go somewhere. And come back."
    assert visit.required == {"place", "mode", "stops"}
    assert visit.properties["mode"] == {"enum": ["walk", "bus"], "type": "string", "description": "How."}
    assert visit.properties["place"]["properties"]["number"] == {"type": "integer"}
    assert visit.properties["note"] == {"type": "string"}
    assert visit.properties["tip"]["default"] == 1.5
    assert "$ref" not in str(visit.parameters)
    assert "title" not in str(visit.parameters)


def test_a_problem_names_the_argument() -> None:
    assert (
        visit.problem({"place": {"street": "x", "number": "y"}, "mode": "bus", "stops": []})
        == 'place.number: "y" is not of type "integer"'
    )


def test_a_tool_without_a_docstring_is_refused() -> None:
    def bare(phone: Phone) -> tuple[Phone, dict[str, Any]]:
        return phone, {}

    with pytest.raises(PluginError, match="'bare' has no docstring"):
        tool(bare)


def test_a_tool_error_becomes_a_result_with_its_details() -> None:
    from pokkit_datagen.phone import failure

    assert failure(ToolError("not_found", query="x")) == {"success": False, "error": "not_found", "query": "x"}
