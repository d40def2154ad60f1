from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from test_fit import run, write_inputs
from typer.testing import CliRunner

from pokkit_train.chat import template
from pokkit_train.cli import app
from pokkit_train.errors import BaseModelError, ExportError, GateError
from pokkit_train.export import gguf, merge, pipeline
from pokkit_train.export.merge import with_adapter
from pokkit_train.export.order import Order, check_formats
from pokkit_train.export.whole import whole

__all__ = ["run"]
pytestmark = pytest.mark.slow
PROMPT = Path("configs/prompts/pokkit.md")


@pytest.fixture(scope="module")
def order(run: Path, tmp_path_factory: pytest.TempPathFactory) -> Order:
    """Return the order to export the tiny run, gates said but not obeyed: random weights talk gibberish."""
    pytest.importorskip("llama_cpp", reason="needs the extra: pip install 'pokkit-datagen[gguf]'")
    output = tmp_path_factory.mktemp("dist")
    return Order(run / "out", output, ["q8_0"], run / "eval.jsonl", "You are Pokkit.", "tiny", 4, force=True)


@pytest.fixture(scope="module")
def report(order: Order) -> dict[str, Any]:
    return pipeline.export(order)


def test_an_export_gives_files_that_are_the_same_model(order: Order, report: dict[str, Any]) -> None:
    assert {path.name for path in order.output.iterdir()} >= {"tiny.f16.gguf", "tiny.q8_0.gguf", "Modelfile", "export.json"}
    assert report["merged"]["sure_positions_that_differ"] == report["f16"]["sure_positions_that_differ"] == 0
    assert report["adapter"]["loss"] < report["base_model"]["loss"]
    assert 0 <= report["f16"]["kl_nats"] < report["q8_0"]["kl_nats"] < 0.1
    assert not list(order.output.glob(".*"))


def test_the_only_gates_that_a_random_model_fails_are_those_on_its_talk(report: dict[str, Any]) -> None:
    assert report["gates_ignored"]
    about_talk = ("a reply", "the same answer", "special tokens", "it learned no task")
    assert all(any(words in said for words in about_talk) for said in report["gates_ignored"])


@pytest.mark.parametrize(("obeyed", "reason"), [("adapter_does_more", "it learned no task"), ("sound_replies", "a reply ")])
def test_without_force_a_gate_stops_the_export(
    order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, obeyed: str, reason: str
) -> None:
    for gate in {"adapter_does_more", "sound_replies"} - {obeyed}:
        monkeypatch.setattr(pipeline.gates, gate, lambda *_: [])
    with pytest.raises(GateError, match=rf"{reason}.*--force goes on regardless"):
        pipeline.export(order._replace(output=tmp_path, force=False))
    assert not list(tmp_path.iterdir())


def test_a_file_that_a_gate_refuses_leaves_nothing(order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline.gates, "template_is_ours", lambda name, _: [f"{name} carries another chat template"])
    for gate in ("adapter_does_more", "sound_replies"):
        monkeypatch.setattr(pipeline.gates, gate, lambda *_: [])
    with pytest.raises(GateError, match=r"tiny\.f16\.gguf carries another"):
        pipeline.export(order._replace(output=tmp_path, force=False))
    assert {path.name for path in tmp_path.iterdir()} == {"merged", "reference.npz"}


def test_a_gguf_file_carries_our_chat_template(order: Order, report: dict[str, Any]) -> None:
    assert gguf.chat_template(order.output / "tiny.q8_0.gguf").strip() == template().strip()


def test_a_corrupted_gguf_file_is_named(order: Order, report: dict[str, Any], tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.gguf"
    damaged.write_bytes((order.output / "tiny.q8_0.gguf").read_bytes()[:5000])
    with pytest.raises(ExportError, match=r"damaged\.gguf: llama\.cpp can't read it"):
        gguf.open_gguf(damaged)


def test_an_adapter_of_another_base_is_refused(run: Path, tmp_path: Path, tiny_base: Path) -> None:
    from transformers import AutoConfig, AutoModelForCausalLM

    config = AutoConfig.from_pretrained(tiny_base, hidden_size=96)
    AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path / "other")
    shutil.copytree(run / "out/adapter", tmp_path / "run/adapter")
    (tmp_path / "run/manifest.json").write_text(json.dumps({"base": str(tmp_path / "other")}))
    with pytest.raises(BaseModelError, match="does not fit its base"):
        with_adapter(tmp_path / "run")


def test_an_unknown_quantisation_lists_those_there_are() -> None:
    with pytest.raises(ExportError, match=r"unknown quantisation 'q5_k'; did you mean.*q5_k_m.*q8_0"):
        gguf.check_quants(["q8_0", "q5_k"])


def test_a_folder_that_is_no_run_is_an_error_of_one_line(tmp_path: Path) -> None:
    write_inputs(tmp_path, tmp_path)
    paths = ["--run", str(tmp_path), "--output", str(tmp_path / "o"), "--eval-data", str(tmp_path / "eval.jsonl")]
    result = CliRunner().invoke(app, ["export", *paths, "--system", str(PROMPT)])
    assert result.exit_code == 1
    assert "is no finished run; write: pokkit-train fit" in result.output


def test_an_unknown_format_lists_those_there_are() -> None:
    with pytest.raises(ExportError, match=r"unknown format 'onxx'; did you mean 'onnx'.*all: gguf, onnx"):
        check_formats(["gguf", "onxx"])


def test_a_disk_that_is_too_small_is_seen_before_the_merge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    with pytest.raises(ExportError, match=r"0\.0 GB free, 6\.0 GB needed"):
        merge.demand_room(tmp_path, 10**9, 1)


def test_a_disk_that_fills_up_during_the_merge_leaves_nothing(run: Path, tmp_path: Path) -> None:
    code = (
        "import resource, sys; from pathlib import Path; from pokkit_train.bases import load_tokenizer; "
        "from pokkit_train.export.merge import read_manifest, save, with_adapter; from pokkit_train.export.whole import whole; "
        "run, target = Path(sys.argv[1]), Path(sys.argv[2]) / 'merged'\n"
        "model, tokenizer = with_adapter(run).merge_and_unload(), load_tokenizer(read_manifest(run)['base']); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (99_000, 99_000))\n"
        "with whole(target) as draft: save(model, tokenizer, draft)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(run / "out"), str(tmp_path)], capture_output=True, text=True)
    assert "ExportError" in done.stderr and "can't be written" in done.stderr
    assert not list(tmp_path.iterdir())


def test_what_was_there_stays_when_its_successor_fails(tmp_path: Path) -> None:
    (tmp_path / "model").write_text("old")
    with pytest.raises(ExportError, match=r"model can't be written: No space left"), whole(tmp_path / "model") as draft:
        draft.write_text("half")
        raise OSError(28, "No space left on device")
    assert [path.name for path in tmp_path.iterdir()] == ["model"]
    assert (tmp_path / "model").read_text() == "old"


def test_a_modelfile_passes_a_syntax_check(order: Order, report: dict[str, Any]) -> None:
    linter = pytest.importorskip("owist_modelfile_lint", reason="pip install owist-modelfile-lint")
    assert [str(issue) for issue in linter.lint(order.output / "Modelfile").errors] == []
