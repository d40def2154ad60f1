"""Every profile, loaded by `datasets` from every container, renders through Qwen3's own chat template to the same text."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment
from test_chat import without_thinking

from pokkit_datagen.registry import Registry
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.writers import RowFile, profile
from pokkit_train.chat import for_template
from tests.conftest import toy_mix

datasets = pytest.importorskip("datasets", minversion="4.8", reason="needs the extra: pip install 'pokkit-datagen[train]'")

Row = dict[str, Any]
Render = Callable[..., str]


@pytest.fixture(scope="module")
def qwen(qwen3: dict[str, Any]) -> Render:
    """Return Qwen3's template, set as transformers sets it; without the think block that our data never has."""
    env = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    env.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)
    render: Render = env.from_string(without_thinking(qwen3["chat_template"])).render
    return render


@pytest.fixture(scope="module")
def made(builtin: Registry) -> tuple[RowMaker, list[bytes]]:
    maker = RowMaker(builtin, toy_mix(domains={"alarms": 1}))
    return maker, [maker.candidate(name, "train", k).line for name in list(builtin.scenarios)[::11] for k in range(2)]


def loaded(path: Path, name: str) -> list[Row]:
    if path.suffix == ".parquet":
        return list(datasets.load_dataset("parquet", data_files=str(path), split="train", cache_dir=str(path.parent)))
    columns = {
        "rows": ("messages", "tools", "metadata"),
        "trl": ("messages", "tools", "metadata"),
        "openai": ("messages", "tools"),
    }
    types = {"messages": datasets.List(datasets.Json()), "tools": datasets.List(datasets.Json()), "metadata": datasets.Json()}
    features = datasets.Features({column: types[column] for column in columns[name]}) if name in columns else None
    return list(datasets.load_dataset("json", data_files=str(path), features=features, split="train", cache_dir=str(path.parent)))


def text(row: Row, name: str, qwen: Render) -> str:
    if name == "hermes":
        return str(row["text"])
    if name == "sharegpt":
        roles = {"human": "user", "gpt": "assistant"}
        turns = [{"role": roles.get(turn["from"], turn["from"]), "content": turn["value"]} for turn in row["conversations"]]
        return qwen(messages=turns, tools=None)
    messages = row["messages"] if name == "trl" else for_template(row["messages"])
    return qwen(messages=messages, tools=row["tools"])


@pytest.mark.parametrize("container", ["jsonl", "jsonl.zst", "parquet"])
@pytest.mark.parametrize("name", ["rows", "openai", "trl", "sharegpt", "hermes"])
def test_a_loaded_row_renders_to_the_same_text(
    made: tuple[RowMaker, list[bytes]], qwen: Render, tmp_path: Path, name: str, container: str
) -> None:
    if container == "jsonl.zst":
        pytest.importorskip("zstandard", reason="needs the extra: pip install 'pokkit-datagen[zst]'")
    maker, lines = made
    turn = profile(name, maker.offers.json)
    file = RowFile(tmp_path / f"a.{container}", overwrite=False)
    file.write_all(turn(line) for line in lines)
    file.flush()
    file.finish()
    found = loaded(file.path, name)
    assert len(found) == len(lines)
    for line, row in zip(lines, found, strict=True):
        own = orjson.loads(line)
        if name == "openai":  # it offers what is called
            own["tools"] = orjson.loads(turn(line)).get("tools", [])
        assert text(row, name, qwen) == qwen(messages=for_template(own["messages"]), tools=own["tools"])


@pytest.mark.parametrize("name", ["rows", "trl"])
def test_no_argument_is_filled_up_with_null(made: tuple[RowMaker, list[bytes]], tmp_path: Path, name: str) -> None:
    maker, lines = made
    turn = profile(name, maker.offers.json)
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(turn(line) for line in lines))
    assert loaded(tmp_path / "a.jsonl", name) == [orjson.loads(turn(line)) for line in lines]
