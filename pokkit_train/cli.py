"""The command line: `pokkit-train fit`, each step one command, each error one line."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Annotated, ParamSpec

import typer
from rich.console import Console

from pokkit_datagen.errors import DatagenError

P = ParamSpec("P")
app = typer.Typer(no_args_is_help=True, add_completion=False)
_out = Console(highlight=False, soft_wrap=True)
_err = Console(stderr=True, highlight=False, soft_wrap=True)


@app.callback()
def main() -> None:
    """Train a small model on checked conversations and export it."""


def command(function: Callable[P, None]) -> Callable[P, None]:
    """Register a command that says an error of the user's in one line and exits with 1."""

    @wraps(function)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            function(*args, **kwargs)
        except DatagenError as error:
            _err.print(f"error: {error}", markup=False)
            raise typer.Exit(1) from error

    app.command()(guarded)
    return guarded


@command
def fit(
    config: Annotated[Path, typer.Option(help="Training config, such as configs/train/qwen3-4b.yaml.")],
    data: Annotated[Path, typer.Option(help="Conversations to learn from, JSONL.")],
    output: Annotated[Path, typer.Option(help="Folder of the run.")],
    eval_data: Annotated[Path | None, typer.Option(help="Held-out conversations, for early stopping.")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on from the last checkpoint.")] = False,
) -> None:
    """Train a LoRA adapter; says how long it will take before it starts."""
    from pokkit_train.config import load_config
    from pokkit_train.fit import Job
    from pokkit_train.fit import fit as run

    _out.quiet = os.environ.get("RANK", "0") != "0"  # of several processes the first one speaks
    manifest = run(Job(load_config(config), data, eval_data, output), resume=resume, say=_out.print)
    figures = manifest["figures"]
    _out.print(
        f"loss {figures['loss_first']} → {figures['loss_last']} in {figures['train_seconds']} s, "
        f"{figures['tokens_per_second']} tokens/s; adapter, manifest and plot in {output}"
    )


@command
def bench(
    config: Annotated[Path, typer.Option(help="Training config.")],
    data: Annotated[Path, typer.Option(help="Conversations, JSONL.")],
    steps: Annotated[int, typer.Option(help="Steps to time, after four to warm up.", min=5)] = 24,
    bare: Annotated[bool, typer.Option("--bare", help="Time a bare PyTorch loop over the same batches instead.")] = False,
) -> None:
    """Measure how fast a config trains here: tokens/s without padding, memory, share of the GPU's peak."""
    from tempfile import TemporaryDirectory

    from pokkit_train.bench import bench_bare, bench_trainer
    from pokkit_train.config import load_config
    from pokkit_train.fit import Job

    with TemporaryDirectory() as folder:
        job = Job(load_config(config), data, None, Path(folder))
        result = bench_bare(job, steps) if bare else bench_trainer(job, steps, _out.print)
    share = "" if result.share_of_peak is None else f", {result.share_of_peak:.1%} of peak, {result.memory_gib} GiB"
    _out.print(f"{'bare loop' if bare else 'trainer'}: {result.tokens_per_second} tokens/s{share}")


@command
def export(
    run: Annotated[Path, typer.Option(help="Folder of the training run.")],
    output: Annotated[Path, typer.Option(help="Folder for the exported files.")],
    eval_data: Annotated[Path, typer.Option(help="Held-out conversations for the gates, JSONL.")],
    system: Annotated[Path, typer.Option(help="System prompt for the Modelfile.")] = Path("configs/prompts/pokkit.md"),
    formats: Annotated[str, typer.Option("--format", help="By commas: gguf, onnx.")] = "gguf",
    quant: Annotated[str, typer.Option(help="Quantisations of GGUF, by commas: q4_k_m, q5_k_m, q6_k, q8_0.")] = "q5_k_m,q8_0",
    name: Annotated[str, typer.Option(help="Begins the names of the files.")] = "pokkit-mini",
    requests: Annotated[int, typer.Option(help="Held-out tasks that each form of the model has to play.", min=3)] = 48,
    force: Annotated[bool, typer.Option("--force", help="Go on where a gate says no; says what it ignores.")] = False,
    onnx_python: Annotated[
        Path, typer.Option(help="Python of the environment that `make onnx-env` makes.", envvar="ONNX_PYTHON")
    ] = Path(".venv-onnx/bin/python"),
) -> None:
    """Merge, convert to GGUF or ONNX, quantise, write the Modelfile; stops where a model is not what it was."""
    from pokkit_train.errors import ExportError
    from pokkit_train.export.order import Order
    from pokkit_train.export.pipeline import export as run_export

    if not system.is_file():
        raise ExportError(f"{system}: no such file; name the system prompt: --system FILE")
    kinds, quants = ([part for part in names.split(",") if part] for names in (formats, quant))
    text = system.read_text(encoding="utf-8")
    run_export(Order(run, output, quants, eval_data, text, name, requests, force, kinds, onnx_python), _out.print)
    if "gguf" in kinds:
        _out.print(f"written to {output}: GGUF files and Modelfile; try: ollama create {name} -f {output}/Modelfile")
    if "onnx" in kinds:
        _out.print(f"written to {output}/onnx; try: pokkit-train eval --model {output}/onnx --suite pokkit37")


@command
def eval(  # noqa: A001 - the command's name
    model: Annotated[str, typer.Option(help="scripted:oracle, model.gguf, a folder, http://localhost:8080/v1#name ...")],
    suite: Annotated[str, typer.Option(help="pokkit37, full, a plugin's name, tasks.yaml, requests.jsonl or rows.jsonl.")],
    limit: Annotated[int | None, typer.Option(help="Most tasks; every category keeps its share.", min=1)] = None,
    samples: Annotated[int, typer.Option(help="Tries of each task, for pass^k and pass@k.", min=1)] = 1,
    json: Annotated[Path | None, typer.Option(help="Write the run here; a killed run goes on from here.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write a page to look at here.")] = None,
    baseline: Annotated[Path | None, typer.Option(help="An earlier run's JSON to compare with.")] = None,
    jobs: Annotated[int, typer.Option(help="Tasks at a time, where the model can be asked by several.", min=1)] = 1,
    temperature: Annotated[float | None, typer.Option(help="0 unless there are several samples, then 0.7.", min=0)] = None,
    seed: Annotated[int, typer.Option(help="Begins all randomness.")] = 0,
    max_tokens: Annotated[int, typer.Option(help="Most tokens of a reply.", min=1)] = 128,
    timeout: Annotated[float, typer.Option(help="Seconds to wait for a whole reply.", min=0.1)] = 120.0,
    tries: Annotated[int, typer.Option(help="How often to ask a server that fails.", min=1)] = 3,
) -> None:
    """Judge a model on the simulated phone; says how sure the score is and on how much it rests."""
    from pokkit_train.evaluate.backends.base import Limits
    from pokkit_train.evaluate.command import Order, evaluate

    heat = temperature if temperature is not None else 0.7 * (samples > 1)
    limits = Limits(max_tokens, heat, timeout, tries, seed)
    evaluate(Order(model, suite, limit, samples, json, html, baseline, jobs, limits), _out, _err)


@command
def chat(
    model: Annotated[Path, typer.Option(help="A GGUF file.")],
    system: Annotated[Path | None, typer.Option(help="File with a system prompt.")] = None,
    now: Annotated[datetime, typer.Option(help="The phone's clock.")] = datetime(2026, 3, 14, 9, 5),
    seed: Annotated[int, typer.Option(help="What the phone's contents are drawn from.")] = 0,
    screen: Annotated[bool, typer.Option("--screen", help="Draw the phone's screen after each turn that changed it.")] = False,
) -> None:
    """Talk to a model; the simulated phone answers its calls. An empty line ends it."""
    from pokkit_datagen.env import PhoneEnv
    from pokkit_datagen.registry import load
    from pokkit_train.errors import ExportError
    from pokkit_train.export.gguf import open_gguf
    from pokkit_train.talk import talk
    from pokkit_train.terminal import screen as drawn

    if system and not system.is_file():
        raise ExportError(f"{system}: no such file; name the system prompt: --system FILE")
    env = PhoneEnv.of(load())
    phone = env.reset(seed=seed).changed(now=now)
    prompt = system.read_text(encoding="utf-8") if system else ""
    llama = open_gguf(model)
    draw = (lambda phone: _out.print(drawn(phone))) if screen else None
    talk(llama, _lines(), phone, env.tools, lambda text: _out.print(text, end="", markup=False), system=prompt, draw=draw)
    llama.close()


def _lines() -> Iterator[str]:
    try:
        while line := input("you: "):
            yield line
    except EOFError:
        return


if __name__ == "__main__":
    app()
