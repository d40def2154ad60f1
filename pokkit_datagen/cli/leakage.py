"""`pokkit-datagen leakage TRAIN EVAL`: what of an evaluation file stands in a training file already."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def leakage(
    train: Annotated[Path, typer.Argument(help="What the model learns from.")],
    held: Annotated[Path, typer.Argument(metavar="EVAL", help="What it is judged by.")],
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Compare an evaluation file with a training file; exit with 1 if it leaked."""
    import orjson

    from pokkit_datagen.checks.leakage import leakage as compare

    found = compare(train, held)
    if as_json:
        typer.echo(orjson.dumps(found.as_data(), option=orjson.OPT_INDENT_2))
    else:
        typer.echo(f"{held} ({found.held:,} rows) against {train} ({found.train:,} rows)")
        for level in (*found.levels, found.calls, found.texts):
            told = f"{level.leaked:,} of {level.of:,}" if level.of else "none to compare"
            typer.echo(f"  {level.name:<32}{told}")
        for level in found.levels:
            for number, other, what in level.examples:
                typer.echo(f"{held}:{number}: {level.name}, as in {train}:{other}: {what}")
    if not found.clean:
        raise typer.Exit(1)
