from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import orjson
import pytest

from pokkit_datagen.errors import DataFileError, DatagenError
from pokkit_datagen.job import Job
from pokkit_datagen.registry import Registry
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.run import manifest_of, run
from pokkit_datagen.writers import PROFILES, RowFile, container_of, profile, profile_of, renamed
from tests.conftest import toy_mix

Row = dict[str, Any]


@pytest.fixture(scope="session")
def rows_of_all_kinds(builtin: Registry) -> tuple[RowMaker, list[bytes]]:
    maker = RowMaker(builtin, toy_mix(domains={"alarms": 1}))
    return maker, [maker.candidate(name, "train", k).line for name in list(builtin.scenarios)[::11] for k in range(3)]


def turned(name: str, made: tuple[RowMaker, list[bytes]]) -> list[tuple[Row, Row]]:
    maker, lines = made
    turn = profile(name, maker.offers.json)
    return [(orjson.loads(line), orjson.loads(turn(line))) for line in lines]


def read(path: Path) -> list[Row]:
    if container_of(path) == "parquet":
        table = pytest.importorskip("pyarrow.parquet", reason="needs the extra: pip install 'pokkit-datagen[parquet]'")
        return [{name: parsed(name, value) for name, value in row.items()} for row in table.read_table(path).to_pylist()]
    if container_of(path) == "jsonl.zst":
        zstandard = pytest.importorskip("zstandard", reason="needs the extra: pip install 'pokkit-datagen[zst]'")
        with zstandard.open(path, "rb") as file:
            return [json.loads(line) for line in file.read().splitlines()]
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def parsed(name: str, value: Any) -> Any:
    if name in ("messages", "tools"):
        return [json.loads(item) for item in value]
    return json.loads(value) if name == "metadata" else value


@pytest.mark.parametrize("container", ["jsonl", "jsonl.zst", "parquet"])
@pytest.mark.parametrize("name", PROFILES)
def test_every_container_gives_back_the_rows_of_every_profile(
    rows_of_all_kinds: tuple[RowMaker, list[bytes]], tmp_path: Path, name: str, container: str
) -> None:
    rows = [row for _, row in turned(name, rows_of_all_kinds)]
    file = RowFile(tmp_path / f"a.{container}", overwrite=False)
    file.write_all(orjson.dumps(row) for row in rows)
    file.flush()
    file.finish()
    found = read(file.path)
    assert [{**row, "tools": row.get("tools", [])} for row in found] == [{**row, "tools": row.get("tools", [])} for row in rows]


def test_a_row_in_openais_format_keeps_the_rules_of_fine_tuning(rows_of_all_kinds: tuple[RowMaker, list[bytes]]) -> None:
    for _, row in turned("openai", rows_of_all_kinds):
        assert row.keys() <= {"messages", "tools"}
        offered = {tool["function"]["name"] for tool in row.get("tools", ())}
        assert row.get("tools") != []
        assert all(re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", name) for name in offered)
        assert row["messages"][-1]["role"] == "assistant"
        for message in row["messages"]:
            assert message.keys() <= {"role", "content", "tool_calls", "tool_call_id"}
            assert message.get("content") or message.get("tool_calls")
            called = [call["function"] for call in message.get("tool_calls", ())]
            assert {function["name"] for function in called} <= offered
            assert all(isinstance(json.loads(function["arguments"]), dict) for function in called)


def test_trl_has_arguments_as_objects_and_no_null_and_is_the_same_otherwise(
    rows_of_all_kinds: tuple[RowMaker, list[bytes]],
) -> None:
    for row, made in turned("trl", rows_of_all_kinds):
        for message in made["messages"]:
            message["content"] = message["content"] or None
            for call in message.get("tool_calls", ()):
                assert isinstance(call["function"]["arguments"], dict)
                call["function"]["arguments"] = orjson.dumps(call["function"]["arguments"]).decode()
        assert made == row


def test_sharegpt_says_all_that_was_said_and_called(rows_of_all_kinds: tuple[RowMaker, list[bytes]]) -> None:
    for row, made in turned("sharegpt", rows_of_all_kinds):
        turns = made["conversations"]
        assert all(turn.keys() == {"from", "value"} and turn["value"] for turn in turns)
        spoken = [message for message in row["messages"] if message["role"] != "system"]
        assert [turn["from"] for turn in turns if turn["from"] != "system"] == [
            {"user": "human", "assistant": "gpt", "tool": "tool"}[message["role"]] for message in spoken
        ]
        calls = [call["function"] for message in spoken for call in message.get("tool_calls", ())]
        found = re.findall(
            r"<tool_call>\n(.*)\n</tool_call>", "\n".join(turn["value"] for turn in turns if turn["from"] == "gpt")
        )
        assert [json.loads(call) for call in found] == [{**call, "arguments": json.loads(call["arguments"])} for call in calls]


@pytest.mark.parametrize(("module", "name"), [("zstandard", "a.jsonl.zst"), ("pyarrow", "a.parquet")])
def test_a_missing_package_is_told_with_its_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, name: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    extra = {"zstandard": "zst", "pyarrow": "parquet"}[module]
    with pytest.raises(DatagenError, match=rf"file needs {module}: pip install 'pokkit-datagen\[{extra}\]'"):
        RowFile(tmp_path / name, overwrite=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("module", "name"), [("zstandard", "a.jsonl.zst"), ("pyarrow", "a.parquet")])
def test_a_whole_run_writes_a_container_and_its_manifest(toy: Registry, tmp_path: Path, module: str, name: str) -> None:
    pytest.importorskip(module)
    job = Job(toy_mix(eval={}), Path("mix.yaml"), toy, tmp_path / name, None, workers=2)
    run(job)
    told = json.loads(manifest_of(job.output).read_text())
    assert (told["format"], told["rows"], told["bytes"]) == (container_of(job.output), 200, job.output.stat().st_size)
    assert module in told["versions"]
    assert len(read(job.output)) == 200


def test_a_format_that_is_not_there_is_told_with_near_matches() -> None:
    with pytest.raises(DataFileError, match="unknown format; did you mean 'sharegpt'"):
        profile_of("sharegtp")


@pytest.mark.parametrize(
    ("name", "container", "becomes"),
    [("a.jsonl", "parquet", "a.parquet"), ("a.parquet", "jsonl.zst", "a.jsonl.zst"), ("a.jsonl.zst", "jsonl.zst", "a.jsonl.zst")],
)
def test_a_name_is_given_the_end_of_a_container(name: str, container: str, becomes: str) -> None:
    assert renamed(Path(name), container) == Path(becomes)
