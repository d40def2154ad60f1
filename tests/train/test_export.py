from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from test_fit import run, write_inputs
from typer.testing import CliRunner

from pokkit_train.chat import template
from pokkit_train.cli import app
from pokkit_train.errors import BaseModelError, ExportError, GateError
from pokkit_train.export import gguf, merge
from pokkit_train.export import pipeline as exporting
from pokkit_train.export.merge import with_adapter

__all__ = ["run"]
pytestmark = pytest.mark.slow
PROMPT = Path("configs/prompts/pokkit.md")


@pytest.fixture(scope="module")
def order(run: Path, tmp_path_factory: pytest.TempPathFactory) -> exporting.Order:
    """Return the order to export the tiny run, gates said but not obeyed: random weights talk gibberish."""
    pytest.importorskip("llama_cpp", reason="needs the extra: pip install 'pokkit-datagen[gguf]'")
    output = tmp_path_factory.mktemp("dist")
    return exporting.Order(run / "out", output, ["q8_0"], run / "eval.jsonl", "You are Pokkit.", "tiny", 4, force=True)


@pytest.fixture(scope="module")
def report(order: exporting.Order) -> dict[str, Any]:
    return exporting.export(order)


def test_an_export_gives_files_that_are_the_same_model(order: exporting.Order, report: dict[str, Any]) -> None:
    assert {path.name for path in order.output.iterdir()} >= {"tiny.f16.gguf", "tiny.q8_0.gguf", "Modelfile", "export.json"}
    assert "0 sure ones differ" in report["merged"]
    assert "0 sure ones differ" in report["f16"]["parity"]
    assert report["loss_adapter"] < report["loss_base"]


def test_the_only_gates_that_a_random_model_fails_are_those_on_its_talk(report: dict[str, Any]) -> None:
    assert report["gates_ignored"]
    assert all("a reply" in said or "special tokens" in said for said in report["gates_ignored"])


def test_without_force_gibberish_stops_the_export(order: exporting.Order, tmp_path: Path) -> None:
    with pytest.raises(GateError, match=r"a reply .*--force goes on regardless"):
        exporting.export(order._replace(output=tmp_path, force=False))
    assert not (tmp_path / "Modelfile").exists()


def test_a_gguf_file_carries_our_chat_template(order: exporting.Order, report: dict[str, Any]) -> None:
    assert gguf.chat_template(order.output / "tiny.q8_0.gguf").strip() == template().strip()


def test_a_corrupted_gguf_file_is_named(order: exporting.Order, report: dict[str, Any], tmp_path: Path) -> None:
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


def test_a_full_disk_is_seen_before_the_merge(run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    with pytest.raises(ExportError, match=r"GB free, .* GB needed"):
        merge.merge(run / "out", tmp_path / "merged")


def test_a_modelfile_passes_a_syntax_check(order: exporting.Order, report: dict[str, Any]) -> None:
    linter = pytest.importorskip("owist_modelfile_lint", reason="pip install owist-modelfile-lint")
    assert [str(issue) for issue in linter.lint(order.output / "Modelfile").errors] == []
