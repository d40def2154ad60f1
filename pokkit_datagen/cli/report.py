"""`pokkit-datagen report FILE...`: what data files have in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pokkit_datagen.conversation import Json
    from pokkit_datagen.registry import Registry
    from pokkit_datagen.report.collect import Gathered


def report(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Data files; the first is what a model learns from.")],
    html: Annotated[Path | None, typer.Option(help="Write a page with plots and conversations.")] = None,
    as_json: Annotated[Path | None, typer.Option("--json", help="Write all numbers.")] = None,
    card: Annotated[Path | None, typer.Option(help="Write a dataset card for the Hugging Face Hub.")] = None,
    tokenizer: Annotated[Path | None, typer.Option(help="Folder of a tokenizer, to count tokens; else $QWEN3_TOKENIZER.")] = None,
    no_plugin: Annotated[list[str] | None, typer.Option(help="Leave a plugin out.")] = None,
) -> None:
    """Tell what data files have in them; further files are compared with the first for leaks."""
    import orjson

    from pokkit_datagen.registry import load
    from pokkit_datagen.report.card import card as card_of
    from pokkit_datagen.report.page import page
    from pokkit_datagen.writers import write_whole

    _refuse_overwriting(files, (html, as_json, card))
    registry = load(no_plugin or ())
    gathered = _gather(files, registry, tokenizer or _usual_tokenizer())
    if as_json:
        option = orjson.OPT_INDENT_2 | orjson.OPT_NON_STR_KEYS | orjson.OPT_APPEND_NEWLINE
        write_whole(as_json, orjson.dumps(gathered.data, option=option))
    if html:
        write_whole(html, page(gathered, registry).encode())
    if card:
        write_whole(card, card_of(gathered).encode())
    for path, numbers in gathered.data["files"].items():
        _tell(path, numbers)
    for path, leak in gathered.data["leakage"].items():
        leaked = "; ".join(f"{level['leaked']:,} of {level['of']:,} {name}" for name, level in leak["levels"].items())
        typer.echo(f"{path} in {files[0]}: {leaked}")
    for written in (as_json, html, card):
        if written:
            typer.echo(f"wrote {written}")


def _refuse_overwriting(files: Sequence[Path], written: Sequence[Path | None]) -> None:
    from pokkit_datagen.errors import DataFileError

    for path in written:
        if path and path.resolve() in [file.resolve() for file in files]:
            raise DataFileError(f"{path}: is read and can't be written as well; give it another name")


def _usual_tokenizer() -> Path | None:
    import os

    folder = Path(os.environ.get("QWEN3_TOKENIZER") or "none")
    return folder if folder.is_dir() else None


def _gather(files: list[Path], registry: Registry, tokenizer: Path | None) -> Gathered:
    from rich.console import Console
    from rich.progress import Progress, TextColumn, TimeElapsedColumn

    from pokkit_datagen.report.collect import gather

    console = Console(stderr=True)
    columns = (TextColumn("line {task.completed:,}"), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task("lines", total=None)
        return gather(files, registry, tokenizer, lambda line: bar.update(task, completed=line))


def _tell(path: str, numbers: Json) -> None:
    from pokkit_datagen.report.page import mean

    told = numbers["diversity"]
    typer.echo(f"{path}: {numbers['rows']:,} rows, {numbers['bytes'] / 1e6:,.1f} MB")
    for name in ("domains", "behaviours", "grounding"):
        if numbers.get(name):
            typer.echo(f"  {name}: " + ", ".join(f"{key} {count:,}" for key, count in numbers[name].items()))
    typer.echo(f"  {mean(numbers['user_turns']):.2f} user turns and {mean(numbers['calls']):.2f} calls a row")
    if numbers["tokens"]:
        hours = ", ".join(f"{value:.2g} h ({gpu})" for gpu, value in numbers["tokens"]["hours"].items())
        typer.echo(f"  {numbers['tokens']['mean']:,.0f} tokens a row; an epoch takes about {hours}")
    typer.echo(f"  {told['distinct_first_turns']:,} distinct first turns, distinct-2 {told['distinct_2']:.3f}")
    if numbers["near"]:
        typer.echo(f"  {numbers['near']['share_near']:.1%} of the rows are worded like another row")
    for name, part in (numbers["mix"] or {}).items():
        typer.echo(f"  mix, {name}: {part['distance']:.3f} from what was asked")
    wrong = sum(numbers.get("problems_by_kind", {}).values())
    if wrong:
        typer.echo(f"  {wrong:,} problems, {numbers['unreadable']:,} lines left out; the first:")
        for problem in numbers["problems"][:5]:
            typer.echo(f"{path}:{problem['line']}: {problem['what']}")
