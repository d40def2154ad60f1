"""`pokkit-datagen --mix FILE`: make the rows of a mix."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pokkit_datagen.job import Job
    from pokkit_datagen.tally import Tally

FORMAT_HELP = "A profile (rows, openai, trl, sharegpt, hermes) or a container (jsonl, jsonl.zst, parquet); see docs/rows.md."


def generate(
    context: typer.Context,
    mix: Annotated[Path | None, typer.Option(help="The mix: a YAML file that says what to make.")] = None,
    count: Annotated[int | None, typer.Option(min=1, help="Training rows, instead of the mix's count.")] = None,
    seed: Annotated[int | None, typer.Option(help="Seed, instead of the mix's.")] = None,
    output: Annotated[Path | None, typer.Option(help="Training file, instead of the mix's.")] = None,
    eval_output: Annotated[Path | None, typer.Option(help="Evaluation file, instead of the mix's.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; all cores unless told. The bytes are the same.")] = None,
    format: Annotated[str, typer.Option(help=FORMAT_HELP)] = "rows",  # noqa: A002 - the option's name
    no_plugin: Annotated[list[str] | None, typer.Option(help="Leave a plugin out; may be given again.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that exist.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with a run that did not end; the bytes are the same.")] = False,
    engine: Annotated[str, typer.Option(help="serial, processes or ray; the bytes are the same.")] = "processes",
    ray_address: Annotated[str | None, typer.Option(help="A running Ray cluster, such as auto or 10.0.0.1:6379.")] = None,
    shard: Annotated[str | None, typer.Option(help="i/n: make the i-th of n shares of the parts only.")] = None,
) -> None:
    """Make checked conversations over phone tools: pokkit-datagen --mix configs/mix.yaml."""
    if context.invoked_subcommand:
        return
    if mix is None:
        raise typer.BadParameter("name a mix file: pokkit-datagen --mix configs/mix.yaml", param_hint="--mix")
    from pokkit_datagen.cores import cores
    from pokkit_datagen.job import Job
    from pokkit_datagen.mix import check_names, read_mix
    from pokkit_datagen.registry import load

    share = _share(shard)
    asked = read_mix(mix)
    changed = {key: value for key, value in (("count", count), ("seed", seed)) if value is not None}
    asked = asked.model_copy(update=changed)
    registry = load(no_plugin or ())
    check_names(asked, registry, mix)
    told = Path(asked.eval.output) if asked.eval.output and asked.eval.count else None
    job = Job(
        mix=asked,
        mix_file=mix,
        registry=registry,
        output=_named(output, Path(asked.output), format),
        eval_output=_named(eval_output, told, format) if eval_output or told else None,
        workers=workers or cores(),
        format=format,
        without=no_plugin or [],
        overwrite=overwrite,
        resume=resume,
        engine=engine,
        ray_address=ray_address,
        shard=share,
    )
    _run(job)


def _named(option: Path | None, told: Path | None, format: str) -> Path:  # noqa: A002
    """Return a file's name; a `--format` that is a container changes the end of the mix's name, but not of one told by option."""
    from pokkit_datagen.errors import DataFileError
    from pokkit_datagen.writers import CONTAINERS, container_of, renamed

    if format not in CONTAINERS:
        return option or told or Path()
    if option and container_of(option) != format:
        raise DataFileError(f"--format {format}, but {option} is named otherwise; name it {renamed(option, format)}")
    return option or renamed(told or Path(), format)


def _share(shard: str | None) -> tuple[int, int] | None:
    if shard is None:
        return None
    found = re.fullmatch(r"([1-9]\d{0,8})/([1-9]\d{0,8})", shard)
    if not found or int(found[1]) > int(found[2]):
        raise typer.BadParameter(f"{shard!r} is no share; write one of 1/8, 2/8, ... 8/8", param_hint="--shard")
    return int(found[1]), int(found[2])


def _run(job: Job) -> None:
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
        task = bar.add_task("rows", total=total // job.shard[1] if job.shard else total)
        try:
            tallies = run(job, progress, lambda text: console.print(f"warning: {text}", soft_wrap=True))
        except KeyboardInterrupt:
            console.print(f"stopped; the parts that are whole are kept in {job.output}.parts, --resume continues", soft_wrap=True)
            raise typer.Exit(130) from None
    if job.shard:
        typer.echo(f"the parts of shard {job.shard[0]}/{job.shard[1]} are in {job.output}.parts")
        typer.echo("when all shards' parts are in one folder, run the same with --resume instead of --shard")
    elif tallies:
        _summarise(job, tallies, total / (time.perf_counter() - began[0]))
    else:
        typer.echo(f"{job.output}: is whole already")


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
    for tally in tallies.values():
        if tally.paraphrase:
            outcomes = ", ".join(f"{outcome} {count:,}" for outcome, count in tally.paraphrase.most_common())
            console.print(f"user turns to paraphrase: {outcomes}", soft_wrap=True)
    left_out = sum(len(tally.unclear) for tally in tallies.values())
    if left_out:
        console.print(f"{left_out} unclear rows were left out; the manifests list them")
    console.print(f"{speed:,.0f} rows/s, all checks passed, {job.workers} worker(s)")
