from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pokkit_smart_home
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pokkit_smart_home.tools import SmartHome, get_room_temperature, lock_door, read_brightness, set_light
from typer.testing import CliRunner

from pokkit_datagen import Phone
from pokkit_datagen.phone import Call, apply
from pokkit_datagen.rows import Candidate
from pokkit_datagen.testing import candidates, check_plugin, rows
from pokkit_train.cli import app

TOOLS = {tool.name: tool for tool in (set_light, lock_door, get_room_temperature)}
PHONE = Phone(datetime(2026, 5, 4, 12)).with_state(SmartHome({"attic": 19}))


def test_the_plugin_keeps_its_promises() -> None:
    check_plugin(pokkit_smart_home, count=60)


@given(candidates(pokkit_smart_home))
@settings(max_examples=50, deadline=None)
def test_every_row_is_one_line(candidate: Candidate) -> None:
    assert b"\n" not in candidate.line


@given(st.integers(0, 100))
def test_a_percentage_is_read_back(level: int) -> None:
    assert (level,) in read_brightness(f"make it {level}% in there", None, "en_US")


@pytest.mark.parametrize(("words", "level"), [("lights off", 0), ("half please", 50), ("full blast", 100), ("seventy", 70)])
def test_brightness_words_are_read(words: str, level: int) -> None:
    assert (level,) in read_brightness(words, None, "en_GB")


def test_a_light_remembers_its_brightness() -> None:
    after, result = apply(PHONE, Call("set_light", {"room": "attic", "brightness": 20, "colour": "blue"}), TOOLS)
    assert result == {"success": True, "room": "attic", "brightness": 20, "colour": "blue"}
    assert after.state(SmartHome).lights == {"attic": (20, "blue")}


def test_a_room_that_is_not_there_is_told_with_those_that_are() -> None:
    _, result = apply(PHONE, Call("get_room_temperature", {"room": "cellar"}), TOOLS)
    assert result == {"success": False, "error": "unknown_room", "room": "cellar", "rooms": ["attic"]}


def test_an_open_door_stays_unlocked() -> None:
    phone = PHONE.with_state(SmartHome(ajar=frozenset({"back door"})))
    after, result = apply(phone, Call("lock_door", {"door": "back door"}), TOOLS)
    assert result["error"] == "door_ajar"
    assert not after.state(SmartHome).locked


def test_the_tasks_can_be_judged_by(tmp_path: Path) -> None:
    words = ["--suite", "smart_home", "--json", str(tmp_path / "run.json")]
    told = CliRunner().invoke(app, ["eval", "--model", "scripted:oracle", *words])
    assert told.exit_code == 0, told.output
    overall = json.loads((tmp_path / "run.json").read_text("utf-8"))["overall"]
    assert (overall["pass_rate"], overall["n"]) == (1, 7)


def test_pokkit_asks_for_the_room_before_it_calls() -> None:
    for row in rows(pokkit_smart_home, "smart_home/which_room", 30):
        asked = next(message for message in row["messages"] if message["role"] == "assistant")
        assert "tool_calls" not in asked
        assert "?" in asked["content"]
