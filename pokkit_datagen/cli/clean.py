"""`pokkit-datagen clean IN... --output OUT`: a clean file of anybody's conversations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pokkit_datagen.clean.run import Asked, Outcome


def clean(
    inputs: Annotated[list[Path], typer.Argument(metavar="IN...", help="Files of conversations, one a line.")],
    output: Annotated[Path, typer.Option(help="The clean file.")],
    report: Annotated[Path | None, typer.Option(help="Write the numbers into this JSON file.")] = None,
    against: Annotated[list[Path] | None, typer.Option(help="Leave out what this file has too; may be given again.")] = None,
    mix: Annotated[Path | None, typer.Option(help="A mix: rebalance to the shares of its domains.")] = None,
    cap: Annotated[list[str] | None, typer.Option(help="KIND=N: domain, tool, scenario, template, user or near.")] = None,
    no_plugin: Annotated[list[str] | None, typer.Option(help="Leave a plugin out.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that exist.")] = False,
) -> None:
    """Mend, check, deduplicate and balance conversations; what is left out goes to OUT.rejects.jsonl with its reason."""
    import orjson

    from pokkit_datagen.clean.caps import read_caps
    from pokkit_datagen.clean.run import Asked
    from pokkit_datagen.mix import read_mix
    from pokkit_datagen.registry import load
    from pokkit_datagen.writers import write_whole

    caps = read_caps(cap or ())
    asked_mix = read_mix(mix) if mix else None
    outcome = _run(Asked(inputs, output, against or (), asked_mix, caps, load(no_plugin or ()).tools, overwrite))
    if report:
        write_whole(report, orjson.dumps(outcome, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    _tell(outcome, output)
    if not outcome.kept:
        raise typer.Exit(1)


def _run(asked: Asked) -> Outcome:
    from rich.console import Console
    from rich.progress import Progress, TextColumn, TimeElapsedColumn

    from pokkit_datagen.clean.run import clean as run

    console = Console(stderr=True)
    columns = (TextColumn("{task.completed:,} lines"), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task("lines", total=None)
        try:
            return run(asked, lambda lines: bar.update(task, completed=lines))
        except KeyboardInterrupt:
            console.print("stopped; nothing was written")
            raise typer.Exit(130) from None


def _tell(outcome: Outcome, output: Path) -> None:
    typer.echo(f"{outcome.read:,} lines read, {outcome.kept:,} kept, {outcome.rejected.total():,} rejected")
    for reason, count in outcome.rejected.most_common():
        typer.echo(f"  {count:>9,} {reason}")
    if outcome.mended:
        typer.echo("mended:")
    for what, count in outcome.mended.most_common():
        typer.echo(f"  {count:>9,} {what}")
    typer.echo(f"{output}, {output}.rejects.jsonl, {output}.mends.jsonl")
