"""`pokkit-datagen show FILE`: conversations as a person reads them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer


def show(
    file: Annotated[Path, typer.Argument(help="A file of conversations.")],
    n: Annotated[int, typer.Option("--n", min=1, help="How many.")] = 5,
    scenario: Annotated[str | None, typer.Option(help="Only rows of this scenario.")] = None,
    seed: Annotated[int, typer.Option(help="Chooses which.")] = 0,
    html: Annotated[Path | None, typer.Option(help="Write them as a page instead, beside what the phone showed.")] = None,
    no_plugin: Annotated[list[str] | None, typer.Option(help="Leave a plugin out.")] = None,
) -> None:
    """Print some conversations as a person would read them."""
    from rich.console import Console

    from pokkit_datagen import show as showing

    rows = showing.pick(file, n, scenario, seed)
    if html:
        _write(html, file, rows, no_plugin or ())
        return
    console = Console(highlight=False)
    for number, row in rows:
        showing.show(console, number, row)


def _write(html: Path, file: Path, rows: list[tuple[int, dict[str, Any]]], without: Sequence[str]) -> None:
    from pokkit_datagen.checks.file import maker_of
    from pokkit_datagen.registry import load
    from pokkit_datagen.screen.page import save
    from pokkit_datagen.show_page import page

    maker = maker_of(file, load(without))
    save(html, page(rows, maker))
    typer.echo(html)
    if maker is None:
        typer.echo(f"{file}.manifest.json is missing or of another version: the page has no screens", err=True)
