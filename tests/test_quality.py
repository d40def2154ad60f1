"""The benchmark of quality measures what it says."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.near import NEAR, jaccard, pieces
from pokkit_datagen.registry import Registry

pytest.importorskip("rensa")
pytest.importorskip("spellchecker")
sys.path.append(str(Path(__file__).parent.parent / "benchmarks"))

from measures.conversations import Conversation, read
from measures.coverage import coverages, exact_overlaps, read_requests, speech
from measures.duplicates import near_duplicates
from measures.figures import Figure, by_domain, figures
from measures.shapes import shape
from measures.words import distinct_pairs, frequent_sentences, sentences, vocabulary

STORY = "Please wake me at seven tomorrow, for I have a train to catch and the walk to the station is longer than it looks."


def said(*users: str, answers: tuple[str, ...] = ("Done.",), domain: str = "alarms", **more: Any) -> Conversation:
    facts = {"key": 0, "behaviours": frozenset[str](), "calls": 1, "parallel": False, "failed": False, **more}
    return Conversation(domain, f"{domain}/x/y", users, answers, **facts)


def alarm_row(text: str, hour: int, clock: str = "") -> bytes:
    arguments = orjson.dumps({"hour": hour, "minute": 0}).decode()
    call = {"id": "call_0", "type": "function", "function": {"name": "set_alarm", "arguments": arguments}}
    messages = [
        *([{"role": "system", "content": clock}] if clock else []),
        {"role": "user", "content": text},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_0", "name": "set_alarm", "content": '{"success":true}'},
        {"role": "assistant", "content": "Set."},
    ]
    return orjson.dumps({"messages": messages, "tools": [], "metadata": {"scenario": "alarms/a", "axes": {"tools": "none"}}})


def test_a_text_that_is_almost_an_earlier_one_is_removed_and_named() -> None:
    texts = [STORY, "alarm 6 pm", STORY.replace("seven", "eight"), STORY.upper()]
    assert near_duplicates(texts) == [(2, 0)]


@given(st.lists(st.text("ab ", min_size=8, max_size=30), max_size=30))
def test_no_two_kept_texts_are_the_same_and_a_removed_one_has_a_kept_twin(texts: list[str]) -> None:
    removed = dict(near_duplicates(texts))
    kept = [text for number, text in enumerate(texts) if number not in removed]
    assert len(set(kept)) == len(kept)
    assert not removed.keys() & set(removed.values())
    assert all(jaccard(pieces(texts[one]), pieces(texts[other])) >= NEAR for one, other in removed.items())


def test_the_vocabulary_has_no_names_no_rare_words_and_no_slips() -> None:
    assert vocabulary(["Ask Rose about the alarm", "Rose, alarm", "qzx alarm alarm about", "qzx qzx about teh"]) == {
        "about",
        "alarm",
    }


def test_distinct_pairs_fall_with_repetition() -> None:
    rows = [said("wake me at six please") for _ in range(100)]
    assert distinct_pairs(rows, tokens=100) == pytest.approx(4 / 80)
    assert distinct_pairs([said("one two three four five")], tokens=5) == 1.0
    assert distinct_pairs(rows, tokens=1000) == 0.0


def test_sentences_are_told_apart_from_emoji_and_expressions() -> None:
    assert sentences("[pokkit_happy] Done!! 🐸 Set for 7:30. 🐸") == {"done!!", "set for 7:30."}


def test_a_sentence_counts_once_a_row() -> None:
    rows = [said("a", answers=("Done. Done.", "Done.")), said("b", answers=("Done.",), domain="notes")]
    [(sentence, domains)] = frequent_sentences(rows, 1)
    assert (sentence, dict(domains)) == ("done.", {"alarms": 1, "notes": 1})


def test_rows_that_decide_differently_after_the_same_words_are_counted(builtin: Registry, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    told = "wake me at 7 or 8"
    file.write_bytes(b"\n".join([alarm_row(told, 7), alarm_row(told, 8), alarm_row("at 8", 8), alarm_row("at 8", 9)]))
    rows, faults = read(file, builtin)
    assert (faults.contradictions, faults.ungrounded) == (2, 1)
    assert [row.users for row in rows] == [(told,), (told,), ("at 8",), ("at 8",)]


def test_a_persona_does_not_hide_a_contradiction_and_a_clock_does(builtin: Registry, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    prompt = builtin.personas["default"].full
    told = "wake me at 7 or 8"
    file.write_bytes(
        b"\n".join([alarm_row(told, 7), alarm_row(told, 8, prompt), alarm_row(told, 8, "Current time: 2026-03-02 21:40")])
    )
    assert read(file, builtin)[1].contradictions == 1


def test_figures_fail_below_their_limit() -> None:
    assert Figure("a", "b", "c", 0.04, 0.05, ".1%").passes is False
    assert Figure("a", "b", "c", 0.04, 0.05, ".1%", most=True).cells[3:] == ("4.0%", "≤ 5.0%", "pass")
    assert Figure("a", "b", "c", 7).cells[3:] == ("7", "", "")


def test_every_figure_of_a_file_is_told(builtin: Registry, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_bytes(
        b"\n".join(alarm_row(f"alarm at {hour} in the morning, it is the train to work again", hour) for hour in range(1, 12))
    )
    rows, faults = read(file, builtin)
    found = {figure.name: figure.value for figure in figures(rows, faults)}
    assert found["unique rows"] == 11
    assert found["near-duplicates"] == pytest.approx(10 / 11)
    assert found["no call"] == found["contradictory prompts"] == 0
    assert [line[:3] for line in by_domain(rows, {})] == [["alarms", "11", "100.0%"]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("half past seven", "half past N"),
        ("twenty-five past 7", "N past 0"),
        ("7:30pm", "0:00pm"),
        ("0730 p.m.", "000 p.m."),
        ("Thu, Aug 3rd @ 9", "DAY MONTH 0rd @ 0"),
        ("the twenty first", "the ORDINAL"),
        ("8h GMT", "0h ZONE"),
        ("tonight", "tonight"),
    ],
)
def test_a_shape_forgets_numbers_and_keeps_words(text: str, wanted: str) -> None:
    assert shape(text) == wanted


def requests_file(folder: Path) -> Path:
    lines = [
        {"user": "wake the zebra at noon", "intent": "alarm_set", "gold": {"tools": ["set_alarm"]}, "slots": [["time", "noon"]]},
        {"user": "put milk on my list", "intent": "lists", "gold": {"tools": ["take_note"]}},
        {"text": "quarter past five", "gold": {"datetime": "2026-01-01T05:15:00"}},
        {"text": "rat 6", "gold": {"datetime": None}},
    ]
    (folder / "real.jsonl").write_bytes(b"\n".join(map(orjson.dumps, lines)))
    return folder / "real.jsonl"


def test_coverage_tells_what_of_real_requests_is_missing(tmp_path: Path) -> None:
    requests, times = read_requests([requests_file(tmp_path)])
    ours = speech([said("Put the MILK away", "Wake me, please: quarter past nine"), said("put milk on my list!", domain="notes")])
    found = coverages(requests, times, ours)
    assert found["words, alarms"].missing == {"zebra": 1, "noon": 1}
    assert found["words, alarms"].share == pytest.approx(1 / 3)
    assert found["pairs, notes"].asked == {"put milk": 1}
    assert found["pairs, notes"].share == 1.0
    assert found["time shapes"].missing == {"noon": 1}
    assert exact_overlaps(requests, ours) == ["put milk on my list"]
