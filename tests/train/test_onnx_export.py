from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from test_fit import run

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.task.model import Task, Turn
from pokkit_train.errors import ExportError, GateError, TrainError
from pokkit_train.evaluate.backends import open_backend
from pokkit_train.evaluate.backends.base import Limits, Request
from pokkit_train.export import onnx, pipeline
from pokkit_train.export.order import Order

__all__ = ["run"]
pytestmark = pytest.mark.slow
TASK = Task(id="one/1", template="one", category="x", turns=[Turn(user="hi", calls=[])])
WORDS = ["set an alarm for 7:30, it's for gym", "hello 4", "note down pills: 12"]


@pytest.fixture(scope="module")
def python() -> Path:
    """Return the interpreter of the environment that has optimum."""
    pytest.importorskip("onnxruntime", reason="needs the extra: pip install 'pokkit-datagen[onnx]'")
    python = Path(os.environ.get("ONNX_PYTHON", ".venv-onnx/bin/python")).absolute()
    if not python.is_file():
        pytest.skip("no environment with optimum; write: make onnx-env")
    return python


@pytest.fixture(scope="module")
def order(run: Path, python: Path, tmp_path_factory: pytest.TempPathFactory) -> Order:
    output = tmp_path_factory.mktemp("dist")
    return Order(run / "out", output, [], run / "eval.jsonl", "", "tiny", 3, True, ["onnx"], python)


@pytest.fixture(scope="module")
def report(order: Order) -> dict[str, Any]:
    return pipeline.export(order)


def test_an_onnx_export_is_the_same_model(order: Order, report: dict[str, Any]) -> None:
    assert report["onnx"]["largest_logit_difference"] < 1e-3
    assert report["onnx"]["sure_positions_that_differ"] == 0
    assert {path.name for path in order.output.iterdir()} == {"merged", "onnx", "reference.npz", "export.json"}
    assert {path.name for path in (order.output / "onnx").iterdir()} >= {"model.onnx", "tokenizer.json", "config.json"}


def test_an_onnx_model_answers_as_the_merged_one(order: Order, report: dict[str, Any]) -> None:
    answers = [[reply(f"{kind}:{order.output / folder}", words) for words in WORDS] for kind, folder in FORMS]
    assert answers[0] == answers[1]


FORMS = [("transformers", "merged"), ("onnx", "onnx")]


def reply(model: str, words: str) -> str:
    backend = open_backend(model, Limits(tokens=24))
    return backend.reply(Request([{"role": "user", "content": words}], [], TASK, PhoneEnv({}), 0, 0)).text.split("<|im_end|>")[0]


def test_a_lost_rope_theta_stops_the_export(
    order: Order, report: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = onnx.for_transformers_4

    def lossy(merged: Path, folder: Path) -> None:
        kept(merged, folder)
        config = json.loads((folder / "config.json").read_text())
        (folder / "config.json").write_text(json.dumps({**config, "rope_theta": 50.0}))

    monkeypatch.setattr(onnx, "for_transformers_4", lossy)
    shutil.copy(order.output / "reference.npz", tmp_path)
    work = pipeline.Work(order._replace(output=tmp_path, force=False), "tiny", [], print)
    with pytest.raises(GateError, match="the ONNX model: a logit is off by"):
        pipeline.export_onnx(work, order.output / "merged")
    assert [path.name for path in tmp_path.iterdir()] == ["reference.npz"]


def test_the_angles_stand_where_transformers_4_looks_for_them(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "old").mkdir()
    rope = {"rope_type": "yarn", "rope_theta": 5e6, "factor": 4.0}
    (tmp_path / "new/config.json").write_text(json.dumps({"rope_parameters": rope}))
    (tmp_path / "new/model.safetensors").write_bytes(b"x")
    onnx.for_transformers_4(tmp_path / "new", tmp_path / "old")
    config = json.loads((tmp_path / "old/config.json").read_text())
    assert (config["rope_theta"], config["rope_scaling"]) == (5e6, {"rope_type": "yarn", "factor": 4.0})
    assert (tmp_path / "old/model.safetensors").read_bytes() == b"x"


def test_a_model_that_cannot_be_converted_says_why(python: Path, tmp_path: Path) -> None:
    (tmp_path / "merged").mkdir()
    (tmp_path / "merged/config.json").write_text('{"model_type": "frog"}')
    with pytest.raises(ExportError, match=r"can't be converted to ONNX: .*frog"):
        onnx.convert(tmp_path / "merged", tmp_path / "onnx", python)


def test_a_missing_environment_says_how_it_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnx, "find_spec", lambda _: True)
    with pytest.raises(ExportError, match=r"no such program.*environment of its own; write: make onnx-env"):
        onnx.check_environment(tmp_path / "python")


def test_an_environment_without_optimum_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnx, "find_spec", lambda _: True)
    (tmp_path / "python").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "python").chmod(0o755)
    with pytest.raises(ExportError, match=r"has no optimum-onnx; write: make onnx-env"):
        onnx.check_environment(tmp_path / "python")


def test_without_onnxruntime_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnx, "find_spec", lambda _: None)
    with pytest.raises(TrainError, match=r"onnxruntime is not installed; write: pip install 'pokkit-datagen\[onnx\]'"):
        onnx.check_environment(tmp_path / "python")
