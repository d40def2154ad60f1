"""`pokkit-datagen show FILE`: conversations as a person reads them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


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
