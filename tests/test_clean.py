"""`clean`: what it mends, what it rejects and why, and that it never loses a line."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen import cli
from pokkit_datagen.checks.file import check_file
from pokkit_datagen.clean.caps import read_caps
from pokkit_datagen.clean.normalise import normalise
from pokkit_datagen.clean.run import Asked, Outcome, clean
from pokkit_datagen.clean.table import Table
from pokkit_datagen.clean.validate import validated
from pokkit_datagen.errors import DataFileError, DatagenError, MixError
from pokkit_datagen.mix import Mix
from pokkit_datagen.registry import Registry
from tests import foreign

Json = dict[str, Any]


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., tuple[Outcome, list[Json], list[Json]]]:
    """Clean some lines; return the outcome, the rows and the rejects."""

    def call(*lines: bytes | Json, raw: bytes = b"", **asked: Any) -> tuple[Outcome, list[Json], list[Json]]:
        given = raw or b"".join((line if isinstance(line, bytes) else foreign.dumped(line)) + b"\n" for line in lines)
        (tmp_path / "in.jsonl").write_bytes(given)
        asked = {"caps": {"near": foreign.CAP}, **asked}
        outcome = clean(Asked([tmp_path / "in.jsonl"], tmp_path / "out.jsonl", overwrite=True, **asked))
        return outcome, read(tmp_path / "out.jsonl"), read(tmp_path / "out.jsonl.rejects.jsonl")

    return call


def read(path: Path) -> list[Json]:
    return [orjson.loads(line) for line in path.read_bytes().splitlines()]


def good(seed: int = 0, **changes: Any) -> Json:
    return foreign.conversation(Random(seed), **changes)


def calls(row: Json) -> list[Json]:
    made = [call for message in row["messages"] for call in message.get("tool_calls", ())]
    return [{**call, "function": {**call["function"], "arguments": json.loads(call["function"]["arguments"])}} for call in made]


# ---- the whole -------------------------------------------------------------------------------------------------------


def test_every_planted_defect_is_found_on_its_line_and_no_good_row_is_lost(run: Any, tmp_path: Path) -> None:
    lines, held, defects = foreign.planted(2_000, each=5)
    (tmp_path / "held.jsonl").write_bytes(b"\n".join(held))
    outcome, rows, rejects = run(*lines, against=[tmp_path / "held.jsonl"])
    assert {reject["line"]: reject["reason"] for reject in rejects} == {line: reason for line, (_, reason) in defects.items()}
    assert (outcome.read, outcome.kept) == (len(lines), len(rows)) == (len(rows) + len(rejects), len(rows))
    assert len({kind for kind, _ in defects.values()}) == 22


def test_of_the_six_lines_one_is_kept_and_five_have_a_reason(run: Any) -> None:
    orphan = {"messages": [{"role": "user", "content": "hi"}, {"role": "tool", "tool_call_id": "x", "content": "{}"}]}
    narrator = {"messages": [{"role": "user", "content": "hi"}, {"role": "narrator", "content": "Night fell."}]}
    outcome, rows, rejects = run(good(), good(), orphan, foreign.dumped(good(1))[:90], b"not json", narrator)
    assert len(rows) == outcome.kept == 1
    assert [(reject["line"], reject["reason"]) for reject in rejects] == [
        (2, "duplicate"), (3, "structure"), (4, "json"), (5, "json"), (6, "format"),
    ]  # fmt: skip
    assert "cut off" in rejects[2]["detail"]
    assert "unknown role 'narrator'" in rejects[4]["detail"]
    assert rejects[3]["text"] == "not json"


def test_cleaning_the_clean_file_changes_nothing(run: Any, tmp_path: Path) -> None:
    run(*foreign.planted(200, each=2)[0])
    once = (tmp_path / "out.jsonl").read_bytes()
    outcome, _, rejects = run(raw=once)
    assert not outcome.mended
    assert rejects == []
    assert (tmp_path / "out.jsonl").read_bytes() == once


# ---- mending ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("style", foreign.STYLES)
def test_every_style_of_a_row_becomes_the_same_conversation(style: Callable[[Json], Json]) -> None:
    plain, _ = normalise(good())
    styled, mends = normalise(json.loads(foreign.dumped(style(good()))))
    validated(styled, {})
    assert [message["role"] for message in styled["messages"]] == [message["role"] for message in plain["messages"]]
    assert calls(styled) == calls(plain)
    assert styled["tools"] == plain["tools"]
    assert bool(mends) == (style is not foreign.STYLES[0])


def test_words_before_a_call_go_into_its_message() -> None:
    styled, _ = normalise(foreign.two_messages(good()))
    assert styled["messages"][1]["content"] == "One moment."
    assert styled["messages"][1]["tool_calls"][0]["id"] == "call_0"


def test_results_are_put_in_the_order_of_their_calls(run: Any) -> None:
    row = good()
    second = {**row["messages"][1]["tool_calls"][0], "id": "b"}
    row["messages"][1]["tool_calls"].append(second)
    row["messages"].insert(2, {"role": "tool", "tool_call_id": "b", "content": "2"})
    _, rows, _ = run(row)
    assert [m["tool_call_id"] for m in rows[0]["messages"][2:4]] == ["call_0", "call_1"]
    assert rows[0]["messages"][3]["content"] == "2"


def test_a_mended_line_is_named_with_what_was_mended(run: Any, tmp_path: Path) -> None:
    run(good(), foreign.objects(good(1)))
    assert read(tmp_path / "out.jsonl.mends.jsonl") == [
        {"file": str(tmp_path / "in.jsonl"), "line": 2, "mended": ["arguments became text"]}
    ]


def test_a_byte_order_mark_and_windows_line_ends_are_mended(run: Any) -> None:
    outcome, rows, _ = run(raw=b"\xef\xbb\xbf" + foreign.dumped(good()) + b"\r\n" + foreign.dumped(good(1)))
    assert len(rows) == 2
    assert outcome.mended == {"a byte-order mark was taken off": 1, "CRLF became a line feed": 1}


# ---- near-duplicates, caps, mixes ------------------------------------------------------------------------------------


def test_rows_that_differ_in_their_time_live_side_by_side_up_to_the_cap(run: Any) -> None:
    def alarm(minute: int) -> Json:
        words = {"words": f"please be so kind and set an alarm for 7:{minute:02} tomorrow"}
        return good(name="set_light", given={"room": "den", "state": "on"}, **words)

    outcome, rows, rejects = run(*(alarm(minute) for minute in range(14)))
    assert len(rows) == foreign.CAP
    assert outcome.rejected == {"near-duplicate": 4}
    assert rejects[0]["detail"].startswith("10 rows worded like")


def test_without_rensa_a_run_says_what_to_install_or_to_leave_out(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rensa", None)
    with pytest.raises(DatagenError, match=r"--cap near=0 leaves it out.*needs rensa: pip install 'pokkit-datagen\[near-dup\]'"):
        run(good())
    assert run(good(), caps={"near": 0})[0].kept == 1


def test_a_cap_keeps_the_first_rows_of_a_kind(run: Any) -> None:
    outcome, _, rejects = run(*(good(seed, name="play_music") for seed in range(5)), good(9, name="set_light"), caps={"tool": 3})
    assert outcome.rejected == {"cap": 2}
    assert [reject["line"] for reject in rejects] == [4, 5]
    assert rejects[0]["detail"] == "3 rows of the tool 'play_music' were kept already"


def test_a_mix_gives_just_its_shares_and_rejects_the_others(run: Any) -> None:
    rows = [good(seed, name=name) for seed, name in enumerate(["play_music"] * 30 + ["set_light"] * 10 + ["get_weather"] * 5)]
    mix = Mix.model_validate({"domains": {"play_music": 1, "set_light": 1}})
    outcome, kept, rejects = run(*rows, mix=mix)
    called = [row["messages"][1]["tool_calls"][0]["function"]["name"] for row in kept]
    assert (called.count("play_music"), called.count("set_light"), len(called)) == (10, 10, 20)
    assert outcome.rejected == {"mix": 25} and len(rejects) == 25


def test_a_mix_of_domains_that_are_not_there_says_which_are(run: Any) -> None:
    with pytest.raises(MixError, match="no row is left of alarms; the rows have: set_light"):
        run(good(name="set_light"), mix=Mix.model_validate({"domains": {"alarms": 1}}))


@pytest.mark.parametrize(
    ("cap", "message"),
    [("tol=3", "did you mean 'tool'"), ("tool", "write a kind and a whole number"), ("tool=-1", "whole number"), ("tool=0", "whole number")],
)
def test_a_wrong_cap_is_told(cap: str, message: str) -> None:
    with pytest.raises(DataFileError, match=message):
        read_caps([cap])


# ---- bad input -------------------------------------------------------------------------------------------------------


def places(value: Any) -> list[tuple[Any, Any]]:
    """Return each (container, key) inside a value."""
    inner = list(value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ())
    return [(value, key) for key, _ in inner] + [place for _, part in inner for place in places(part)]


WRONG = st.sampled_from([None, True, 7, -1.5, 10**30, "", "x", [], [1], [[]], {}, {"a": 1}, {"type": "text"}, "{", "\x00", ["user"]])


@given(st.integers(0, 10_000), WRONG, st.sampled_from(foreign.STYLES))
def test_a_wrong_type_anywhere_is_kept_or_rejected_and_never_a_traceback(tmp_path: Path, which: int, wrong: Any, style: Any) -> None:
    row = style(good(which % 7))
    row["metadata"] = {"scenario": "a/b", "axes": {"locale": "en_US"}, "derived": {"0.x": ["r", "w"]}, "renamed": {"a": "b"}, "slots": {"x": "y"}}
    where = places(row)
    container, key = where[which % len(where)]
    container[key] = wrong
    (tmp_path / "in.jsonl").write_bytes(foreign.dumped(row))
    outcome = clean(Asked([tmp_path / "in.jsonl"], tmp_path / "out.jsonl", caps={"near": 1}, overwrite=True))
    assert outcome.kept + outcome.rejected.total() == outcome.read == 1


@given(st.integers(0, 10_000), WRONG)
def test_the_check_of_a_file_says_what_is_wrong_with_any_type(tmp_path: Path, builtin: Registry, which: int, wrong: Any) -> None:
    row = good(which % 7)
    row["metadata"] = {"scenario": "a/b", "axes": {"locale": "en_US"}, "derived": {"0.x": ["r", "w"]}, "behaviours": ["chain"]}
    where = places(row)
    container, key = where[which % len(where)]
    container[key] = wrong
    (tmp_path / "in.jsonl").write_bytes(foreign.dumped(row))
    outcome = check_file(tmp_path / "in.jsonl", builtin)
    assert outcome.rows == 1
    assert all(number == 1 and problem for number, problem in outcome.problems)


@given(st.binary(min_size=1, max_size=200).filter(lambda junk: not junk.startswith((b"PAR1", b"\x28\xb5\x2f\xfd"))))  # no lines
def test_any_bytes_are_lines_that_are_kept_or_rejected(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / "in.jsonl").write_bytes(junk)
    outcome = clean(Asked([tmp_path / "in.jsonl"], tmp_path / "out.jsonl", caps={"near": 1}, overwrite=True))
    assert outcome.kept + outcome.rejected.total() == outcome.read >= 1


@pytest.mark.parametrize(
    ("line", "detail"),
    [
        (b'{"messages": [], "messages": []}', "the key 'messages' stands twice"),
        (b'{"messages": [{"role": "user", "content": NaN}]}', "NaN and Infinity are no JSON"),
        (b'{"mess\0ages": []}', "a NUL byte at column 7"),
        ('{"messages": "hé"}'.encode("utf-16"), "UTF-16"),
        (b'{"messages": "\xe9"}', "not valid UTF-8"),
        (b'{"messages": "\\ud800"}', "surrogate"),
        (b'{"messages": "' + b"x" * 10_000_001 + b'"}', "more than 10,000,000 bytes"),
        (b"[" * 300 + b"]" * 300, "JSON array"),
        (b'{"a":' * 300 + b"1" + b"}" * 300, "nested more than 254 deep"),
        (b"   ", "the line is empty"),
        (b"3", "no JSON object"),
        (b'{"text": "hi"}', "no messages"),
        (b'{"messages": {"role": "user"}}', "messages: is no list"),
    ],
)
def test_a_bad_line_says_what_is_wrong_and_the_next_one_is_read(run: Any, line: bytes, detail: str) -> None:
    outcome, rows, rejects = run(line, good())
    assert (outcome.kept, len(rows), len(rejects)) == (1, 1, 1)
    assert detail in rejects[0]["detail"]
    assert rejects[0]["line"] == 1


def test_a_schema_from_elsewhere_reads_neither_files_nor_the_network(run: Any) -> None:
    row = good(name="set_light")
    row["tools"][2]["function"]["parameters"] = {"$ref": "file:///etc/hostname"}
    _, _, rejects = run(row)
    assert "may not refer to" in rejects[0]["detail"]


def command(monkeypatch: pytest.MonkeyPatch, *words: object) -> int:
    monkeypatch.setattr(sys, "argv", ["pokkit-datagen", "clean", *map(str, words)])
    with pytest.raises(SystemExit) as ended:
        cli.main()
        raise SystemExit(0)
    return int(ended.value.code or 0)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["empty.jsonl", "--output", "o.jsonl"], "error: empty.jsonl: the file is empty"),
        ([".", "--output", "o.jsonl"], "error: .: cannot be read: Is a directory"),
        (["none.jsonl", "--output", "o.jsonl"], "error: none.jsonl: cannot be read: No such file"),
        (["in.jsonl", "--output", "in.jsonl", "--overwrite"], "in.jsonl: is read and can't be written as well"),
        (["in.jsonl", "--output", "there.jsonl"], "there.jsonl: exists already and was kept"),
        (["in.jsonl", "--output", "o.jsonl", "--against", "bad.jsonl"], "error: bad.jsonl:1: not JSON"),
    ],
)
def test_a_mistake_is_one_line_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in (("empty.jsonl", b""), ("in.jsonl", foreign.dumped(good())), ("there.jsonl", b"x"), ("bad.jsonl", b"no")):
        Path(name).write_bytes(text)
    assert command(monkeypatch, *words) == 1
    told = capsys.readouterr().err
    assert message in told and told.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.jsonl", "empty.jsonl", "in.jsonl", "there.jsonl"]


@pytest.mark.parametrize("more", [[], ["--mix", "mix.yaml"]])
def test_a_full_disk_is_one_line_and_leaves_nothing_behind(tmp_path: Path, more: list[str]) -> None:
    (tmp_path / "in.jsonl").write_bytes(b"\n".join(foreign.dumped(good(seed)) for seed in range(300)))
    (tmp_path / "mix.yaml").write_text("domains: {set_light: 1}\n")

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    words = [sys.executable, "-m", "pokkit_datagen.cli", "clean", "in.jsonl", "--output", "out.jsonl", *more]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    ended = subprocess.run(words, cwd=tmp_path, env=environment, capture_output=True, text=True, preexec_fn=little_room, check=False)
    assert ended.returncode == 1
    assert ended.stderr == "error: out.jsonl: cannot be written: File too large\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "mix.yaml"]


def test_the_command_tells_the_numbers_and_writes_them_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.jsonl").write_bytes(foreign.dumped(good()) + b"\nnot json\n")
    assert command(monkeypatch, tmp_path / "in.jsonl", "--output", tmp_path / "o.jsonl", "--report", tmp_path / "r.json") == 0
    assert "2 lines read, 1 kept, 1 rejected" in capsys.readouterr().out
    assert orjson.loads((tmp_path / "r.json").read_bytes()) == {"read": 2, "kept": 1, "rejected": {"json": 1}, "mended": {}}


@given(st.lists(st.tuples(st.integers(0, 2**64 - 1), st.integers(0, 2**32 - 1)), max_size=200))
def test_a_table_finds_what_was_put_in(pairs: list[tuple[int, int]]) -> None:
    table = Table(16)
    kept: dict[int, list[int]] = {}
    for key, number in pairs:
        table.add(key, number)
        kept.setdefault(key or 1, []).append(number)
    assert all(table.find(key) == numbers[:4] for key, numbers in kept.items())


def test_compressed_files_are_read_and_written(run: Any, tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    (tmp_path / "in.jsonl.zst").write_bytes(zstandard.compress(foreign.dumped(good()) + b"\nnot json\n"))
    outcome = clean(Asked([tmp_path / "in.jsonl.zst"], tmp_path / "out.jsonl.zst"))
    assert (outcome.kept, outcome.rejected) == (1, {"json": 1})
    assert zstandard.ZstdDecompressor().stream_reader((tmp_path / "out.jsonl.zst").read_bytes()).read().count(b"\n") == 1


@pytest.mark.parametrize(("name", "message"), [("in.jsonl.zst", "cannot be read"), ("in.parquet", "a Parquet file; write its rows as lines")])
def test_a_file_of_another_kind_is_named(tmp_path: Path, name: str, message: str) -> None:
    if name.endswith("zst"):
        pytest.importorskip("zstandard")
    (tmp_path / name).write_bytes(b"PAR1....PAR1")
    with pytest.raises(DataFileError, match=message):
        clean(Asked([tmp_path / name], tmp_path / "out.jsonl"))
    assert [path.name for path in tmp_path.iterdir()] == [name]
