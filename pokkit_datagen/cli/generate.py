"""`pokkit-datagen --mix FILE`: make the rows of a mix."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pokkit_datagen.mix import Mix
    from pokkit_datagen.run import Job, Tally


def generate(
    context: typer.Context,
    mix: Annotated[Path | None, typer.Option(help="The mix: a YAML file that says what to make.")] = None,
    count: Annotated[int | None, typer.Option(min=1, help="Training rows, instead of the mix's count.")] = None,
    seed: Annotated[int | None, typer.Option(help="Seed, instead of the mix's.")] = None,
    output: Annotated[Path | None, typer.Option(help="Training file, instead of the mix's.")] = None,
    eval_output: Annotated[Path | None, typer.Option(help="Evaluation file, instead of the mix's.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; all cores unless told. The bytes are the same.")] = None,
    format: Annotated[str, typer.Option(help="jsonl, openai or trl.")] = "jsonl",  # noqa: A002 - the option's name
    no_plugin: Annotated[list[str] | None, typer.Option(help="Leave a plugin out; may be given again.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that exist.")] = False,
) -> None:
    """Make checked conversations over phone tools: pokkit-datagen --mix configs/mix.yaml."""
    if context.invoked_subcommand:
        return
    if mix is None:
        raise typer.BadParameter("name a mix file: pokkit-datagen --mix configs/mix.yaml", param_hint="--mix")
    from pokkit_datagen.mix import check_names, read_mix
    from pokkit_datagen.registry import load

    asked = read_mix(mix)
    changed = {key: value for key, value in (("count", count), ("seed", seed)) if value is not None}
    asked = asked.model_copy(update=changed)
    registry = load(no_plugin or ())
    check_names(asked, registry, mix)
    _run(_job(asked, mix, registry, output, eval_output, workers, format, no_plugin or [], overwrite))


def _job(
    mix: Mix,
    mix_file: Path,
    registry: object,
    output: Path | None,
    eval_output: Path | None,
    workers: int | None,
    format: str,  # noqa: A002
    without: list[str],
    overwrite: bool,
) -> Job:
    import os

    from pokkit_datagen.registry import Registry
    from pokkit_datagen.run import Job

    assert isinstance(registry, Registry)
    told = Path(mix.eval.output) if mix.eval.output and mix.eval.count else None
    return Job(
        mix,
        mix_file,
        registry,
        output or Path(mix.output),
        eval_output or told,
        workers or os.cpu_count() or 1,
        format,
        without,
        overwrite,
    )


def _run(job: Job) -> None:
    import time

    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from pokkit_datagen.run import run

    console = Console(stderr=True)
    total = job.mix.count + (job.mix.eval.count if job.eval_output else 0)
    columns = (TextColumn("rows"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    began: list[float] = []

    def progress(rows: int) -> None:
        began[:] = began or [time.perf_counter()]
        bar.update(task, completed=rows)

    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task("rows", total=total)
        try:
            tallies = run(job, progress, lambda text: console.print(f"warning: {text}", soft_wrap=True))
        except KeyboardInterrupt:
            console.print("stopped; nothing was written")
            raise typer.Exit(130) from None
    seconds = time.perf_counter() - began[0]
    _summarise(job, tallies, total / seconds)


def _summarise(job: Job, tallies: dict[str, Tally], speed: float) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in ("", *tallies):
        table.add_column(heading, justify="left" if not heading else "right")
    parts = {"domain": "domains", "behaviour": "behaviours"}
    table.add_row("rows", *(f"{tally.rows:,}" for tally in tallies.values()))
    for what, name in parts.items():
        counted = {split: getattr(tally, name) for split, tally in tallies.items()}
        for key in sorted({key for counter in counted.values() for key in counter}):
            table.add_row(f"{what} {key}", *(f"{counted[split][key]:,}" for split in tallies))
    for axis in ("system_prompt", "tools", "locales", "noise"):
        for key in sorted({key for tally in tallies.values() for key in tally.axes[axis]}):
            table.add_row(f"{axis} {key}", *(f"{tally.axes[axis][key]:,}" for tally in tallies.values()))
    console.print(table)
    for split, path in (("train", job.output), ("eval", job.eval_output)):
        if split in tallies:
            console.print(f"{split}: {path}", soft_wrap=True)
    left_out = sum(len(tally.unclear) for tally in tallies.values())
    if left_out:
        console.print(f"{left_out} unclear rows were left out; the manifests list them")
    console.print(f"{speed:,.0f} rows/s, all checks passed, {job.workers} worker(s)")
