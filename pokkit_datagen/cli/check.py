"""`pokkit-datagen check FILE`: check rows that are already written."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


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
