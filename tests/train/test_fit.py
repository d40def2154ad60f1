from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from training_rows import rows
from typer.testing import CliRunner

from pokkit_train import backends, record
from pokkit_train.bases import load_model, locate
from pokkit_train.cli import app
from pokkit_train.config import FitConfig, load_config
from pokkit_train.errors import BaseModelError, ConfigError, TrainError

CONFIGS = sorted(path for path in Path("configs/train").glob("*.yaml") if not path.stem.startswith("accelerate"))


@pytest.fixture(scope="module")
def run(tiny_base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a short training run of the tiny base."""
    folder = tmp_path_factory.mktemp("run")
    write_inputs(folder, tiny_base)
    result = CliRunner().invoke(app, arguments(folder))
    assert result.exit_code == 0, result.output
    (folder / "output.txt").write_text(result.output)
    return folder


def write_inputs(folder: Path, base: Path, **changes: Any) -> None:
    for name, seed in (("train", 1), ("eval", 2)):
        text = "".join(json.dumps(row) + "\n" for row in rows(48, seed))
        (folder / f"{name}.jsonl").write_text(text)
    settings = {"base": str(base), "batch_size": 8, "accumulate": 1, "max_steps": 20, "learning_rate": 0.04}
    settings |= {"evaluations": 3, "precision": "fp32", "gradient_checkpointing": False}
    (folder / "config.yaml").write_text(json.dumps(settings | changes))


def arguments(folder: Path, *more: str) -> list[str]:
    paths = {"--config": "config.yaml", "--data": "train.jsonl", "--eval-data": "eval.jsonl", "--output": "out"}
    return ["fit", *(part for flag, name in paths.items() for part in (flag, str(folder / name))), *more]


def test_the_loss_falls_and_the_manifest_says_by_how_much(run: Path) -> None:
    figures = json.loads((run / "out/manifest.json").read_text())["figures"]
    assert figures["loss_last"] < figures["loss_first"] - 0.2
    assert figures["tokens_per_second"] > 0
    assert figures["steps"] == 20


def test_compiled_layers_learn_what_plain_ones_learn(run: Path, tiny_base: Path, tmp_path: Path) -> None:
    write_inputs(tmp_path, tiny_base, compile=True)
    result = CliRunner().invoke(app, arguments(tmp_path))
    assert result.exit_code == 0, result.output
    plain, compiled = (json.loads((folder / "out/manifest.json").read_text())["figures"] for folder in (run, tmp_path))
    assert compiled["loss_last"] == pytest.approx(plain["loss_last"], abs=0.05)


def test_compiling_without_a_compiler_is_told(tiny_base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler")
    config = FitConfig(base=str(tiny_base), compile=True)
    with pytest.raises(ConfigError, match=r"compile: true needs a C\+\+ compiler"):
        backends.load(config, backends.choose(config))


def test_the_time_and_the_backend_are_said_before_training_starts(run: Path) -> None:
    said, training = (run / "output.txt").read_text().split("'loss'", 1)
    assert "backend trl: there is no CUDA GPU" in said
    assert "tokens/s" in said
    assert "minutes" in said
    assert "'eval_loss'" in training


def test_a_run_leaves_an_adapter_a_plot_and_a_model_card(run: Path) -> None:
    assert (run / "out/adapter/adapter_model.safetensors").stat().st_size > 10_000
    assert ElementTree.parse(run / "out/loss.svg").getroot().tag.endswith("svg")
    assert (run / "out/README.md").read_text().startswith("---\nbase_model: ")


def test_a_run_goes_on_from_its_last_checkpoint(run: Path) -> None:
    config = json.loads((run / "config.yaml").read_text())
    (run / "config.yaml").write_text(json.dumps(config | {"max_steps": 24}))
    result = CliRunner().invoke(app, arguments(run, "--resume"))
    assert result.exit_code == 0, result.output
    assert json.loads((run / "out/manifest.json").read_text())["figures"]["steps"] == 24
    assert result.output.count("'learning_rate'") < 10


def test_to_resume_without_a_checkpoint_is_an_error(tmp_path: Path, tiny_base: Path) -> None:
    write_inputs(tmp_path, tiny_base)
    result = CliRunner().invoke(app, arguments(tmp_path, "--resume"))
    assert result.exit_code == 1
    assert "no checkpoint to go on from" in result.output


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.stem)
def test_every_shipped_config_is_valid(path: Path) -> None:
    assert locate_known(load_config(path).base)


def locate_known(base: str) -> bool:
    return base == "embedded" or locate(base).startswith("Qwen/")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("learning_rat: 1", "unknown key 'learning_rat'; did you mean 'learning_rate'"),
        ("lora: {rnk: 8}", "unknown key 'lora.rnk'; did you mean 'rank'"),
        ("epochs: many", "epochs: .*number"),
        ("backend: tpu", "backend: .*'trl'"),
        ("a: [", "not YAML"),
    ],
)
def test_a_wrong_config_is_named_with_what_there_is(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=problem):
        load_config(path)


@pytest.mark.parametrize("changes", [{"device": "cuda"}, {"backend": "unsloth"}, {"load_in_4bit": True}])
def test_a_config_that_demands_a_gpu_stops_where_there_is_none(changes: dict[str, Any]) -> None:
    torch = pytest.importorskip("torch", reason="needs the extra: pip install 'pokkit-datagen[train]'")
    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    with pytest.raises(ConfigError, match="needs a CUDA GPU and there is none"):
        backends.choose(FitConfig(base="embedded", **changes))


@pytest.mark.parametrize("base", ["qwen3-4", "./models/none"])
def test_an_unknown_base_names_the_choices(base: str) -> None:
    with pytest.raises(BaseModelError, match=r"no known base.*qwen3-4b"):
        locate(base)


def test_a_base_that_cannot_be_loaded_says_what_offline_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    transformers = pytest.importorskip("transformers", reason="needs the extra: pip install 'pokkit-datagen[train]'")
    monkeypatch.setattr(transformers.AutoModelForCausalLM, "from_pretrained", refuse)
    with pytest.raises(BaseModelError, match=r"no network.*Offline, give a downloaded folder.*embedded"):
        load_model("qwen3-4b")


def refuse(*_: Any, **__: Any) -> None:
    raise OSError("no network")


def test_running_out_of_memory_says_which_knob_to_turn(monkeypatch: pytest.MonkeyPatch, run: Path) -> None:
    from pokkit_train import fit

    def exhausted(*_: Any) -> None:
        raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")

    monkeypatch.setattr(backends, "load", exhausted)
    job = fit.Job(load_config(run / "config.yaml"), run / "train.jsonl", None, run / "other")
    with pytest.raises(TrainError, match="lower batch_size and raise accumulate"):
        fit.fit(job)


def test_speed_leaves_out_the_time_of_evaluations() -> None:
    history = [{"loss": 2.0, "step": 1}, {"eval_loss": 1.5, "eval_runtime": 6.0, "step": 1}]
    history.append({"train_runtime": 16.0, "step": 1, "epoch": 1.0})
    assert record.figures(history, tokens=1000)["tokens_per_second"] == 100.0


def test_importing_the_package_loads_no_training_framework() -> None:
    code = "import pokkit_train, pokkit_train.cli, sys; print([m for m in ('torch', 'transformers') if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_heavy_imports_stand_inside_functions() -> None:
    heavy = {"torch", "transformers", "trl", "peft", "datasets", "unsloth", "gguf", "llama_cpp", "onnx", "onnxruntime"}
    for path in sorted(Path("pokkit_train").rglob("*.py")):
        body = ast.parse(path.read_text()).body
        names = {alias.name for node in body if isinstance(node, ast.Import) for alias in node.names}
        names |= {str(node.module) for node in body if isinstance(node, ast.ImportFrom)}
        assert not heavy & {name.split(".")[0] for name in names}, path


def test_one_evaluation_means_one_checkpoint(tmp_path: Path, tiny_base: Path) -> None:
    write_inputs(tmp_path, tiny_base, evaluations=1, max_steps=4)
    assert CliRunner().invoke(app, arguments(tmp_path)).exit_code == 0
    assert [path.name for path in (tmp_path / "out/checkpoints").glob("checkpoint-*")] == ["checkpoint-4"]
    assert "eval_loss" in (tmp_path / "out/checkpoints/checkpoint-4/trainer_state.json").read_text()


@pytest.mark.slow
def test_two_processes_train_one_model(tmp_path: Path, tiny_base: Path) -> None:
    write_inputs(tmp_path, tiny_base, batch_size=4, max_steps=5)
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc_per_node", "2", "-m", "pokkit_train.cli"]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run([*command, *arguments(tmp_path)], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("backend trl") == 1
    manifest = json.loads((tmp_path / "out/manifest.json").read_text())
    assert manifest["figures"]["epochs"] == pytest.approx(5 * 4 * 2 / 48, abs=0.01)
