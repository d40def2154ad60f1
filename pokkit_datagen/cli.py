"""The command line. Heavy imports stand inside the commands, so that `--help` answers at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pokkit_datagen.mix import Mix
    from pokkit_datagen.run import Job, Tally

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.callback(invoke_without_command=True)
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


@app.command()
def check(
    file: Annotated[Path, typer.Argument(help="A file of conversations in OpenAI's format, one a line.")],
    no_plugin: Annotated[list[str] | None, typer.Option(help="Leave a plugin out.")] = None,
) -> None:
    """Check every row of a file; exit with 1 if anything is wrong."""
    from pokkit_datagen.checks.file import check_file
    from pokkit_datagen.registry import load

    outcome = check_file(file, load(no_plugin or ()))
    for number, problem in outcome.problems:
        typer.echo(f"{file}:{number}: {problem}")
    wrong = len({number for number, _ in outcome.problems})
    grounded = ", ".join(f"{count:,} by {source}" for source, count in outcome.grounding.most_common())
    typer.echo(f"{outcome.rows:,} rows, {wrong:,} with problems, {outcome.duplicates:,} duplicates", err=True)
    typer.echo(f"arguments explained: {grounded or 'none'}", err=True)
    typer.echo(f"replayed {outcome.replayed:,} of {outcome.rows:,}", err=True)
    if outcome.problems:
        raise typer.Exit(1)


@app.command()
def show(
    file: Annotated[Path, typer.Argument(help="A file of conversations.")],
    n: Annotated[int, typer.Option("--n", min=1, help="How many.")] = 5,
    scenario: Annotated[str | None, typer.Option(help="Only rows of this scenario.")] = None,
    seed: Annotated[int, typer.Option(help="Chooses which.")] = 0,
) -> None:
    """Print some conversations as a person would read them."""
    from rich.console import Console

    from pokkit_datagen import show as showing

    console = Console(highlight=False)
    for number, row in showing.pick(file, n, scenario, seed):
        showing.show(console, number, row)


@app.command()
def phone(
    svg: Annotated[Path | None, typer.Option(help="Draw the screen into this file.")] = None,
    html: Annotated[Path | None, typer.Option(help="Draw it beside what screen_read tells of it.")] = None,
    app_name: Annotated[str | None, typer.Option("--app", help="The app to open; the home screen unless told.")] = None,
    seed: Annotated[int, typer.Option(help="What the phone's contents are drawn from.")] = 0,
    no_plugin: Annotated[list[str] | None, typer.Option(help="Leave a plugin out.")] = None,
) -> None:
    """Draw a simulated phone: pokkit-datagen phone --app clock --svg clock.svg."""
    from pokkit_datagen.env import PhoneEnv
    from pokkit_datagen.registry import load
    from pokkit_datagen.screen import draw, page

    if svg is None and html is None:
        raise typer.BadParameter("name a file to draw into: --svg FILE or --html FILE", param_hint="--svg")
    shown = PhoneEnv.of(load(no_plugin or ())).reset(seed=seed)
    if app_name:
        shown = page.opened_at(shown, app_name)
    for file, drawn in ((svg, draw.svg), (html, page.html)):
        if file:
            page.save(file, drawn(shown))
            typer.echo(file)


@app.command()
def plugins(
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    no_plugin: Annotated[list[str] | None, typer.Option(help="Leave a plugin out.")] = None,
) -> None:
    """List the plugins that are installed and what they bring."""
    import json

    from pokkit_datagen.registry import load

    found = [
        {
            "name": plugin.name,
            "package": plugin.package,
            "version": plugin.version,
            "domains": sorted({scenario.domain for scenario in plugin.scenarios}),
            "scenarios": len(plugin.scenarios),
            "tools": [tool.name for tool in plugin.tools],
        }
        for plugin in load(no_plugin or ()).plugins
    ]
    if as_json:
        typer.echo(json.dumps(found, indent=2))
        return
    for plugin in found:
        typer.echo(f"{plugin['name']}  ({plugin['package']} {plugin['version']})")
        typer.echo(f"    {plugin['scenarios']} scenarios, tools: {', '.join(map(str, plugin['tools'])) or 'none'}")  # type: ignore[call-overload]


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


def main() -> None:
    """Run the command line; a user's mistake is one line and exit code 1, wrong usage is 2."""
    from pokkit_datagen.errors import DatagenError

    try:
        app()
    except DatagenError as error:
        typer.echo(f"error: {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
