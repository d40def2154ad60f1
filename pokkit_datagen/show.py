"""Shows conversations as a person would read them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from rich.console import Console
from rich.text import Text

from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DataFileError
from pokkit_datagen.lines import lines
from pokkit_datagen.reading import parse

_STYLES = {"system": "dim", "user": "bold cyan", "assistant": "green", "tool": "magenta"}
_LONG = 120
_NAMES = {"system": "system", "developer": "system", "user": "you", "assistant": "pokkit", "tool": "phone"}


def pick(path: Path, count: int, scenario: str | None, seed: int) -> list[tuple[int, Json]]:
    """Return some rows of a file, spread over it by the seed, as (line number, row).

    Raises:
        DataFileError: No row fits, or a line can't be read.
    """
    found = [(number, line) for number, line in lines(path) if scenario is None or scenario.encode() in line]
    if not found:
        raise DataFileError(f"{path}: no row of scenario {scenario!r}")
    chosen = sorted(Random(seed).sample(found, min(count, len(found))))
    rows = []
    for number, line in chosen:
        try:
            rows.append((number, parse(line)))
        except ValueError as error:
            raise DataFileError(f"{path}:{number}: {error}") from None
    return rows


def show(console: Console, number: int, row: Json) -> None:
    """Print one conversation."""
    metadata = row.get("metadata") or {}
    about = " ".join(str(part) for part in (metadata.get("id", ""), *metadata.get("behaviours", ())))
    console.rule(f"line {number}  {about}", style="dim", align="left")
    for speaker, text in spoken(row):
        console.print(Text(f"{_NAMES[speaker]:>7}  ", style=_STYLES.get(speaker, "")) + Text(text), soft_wrap=True)
    tools = [tool.get("function", tool).get("name", "?") for tool in row.get("tools") or ()]
    console.print(Text(f"  tools  {', '.join(tools) or 'none listed'}", style="dim"), soft_wrap=True)


def _brief(message: Json) -> str:
    """Return the words, of a system prompt only the start and the last line: it stands in thousands of rows."""
    text: str = message["content"]
    if message["role"] != "system" or len(text) < _LONG:
        return text
    last = text.rsplit("\n", 1)[-1]
    return f"{text[:60]}… {last if len(last) < _LONG else ''}"


def spoken(row: Json) -> Iterator[tuple[str, str]]:
    """Yield who says what in a row, calls and results included."""
    for message in row["messages"]:
        if message.get("content"):
            yield message["role"], _brief(message)
        for call in islice(message.get("tool_calls") or (), 100):
            yield "assistant", f"→ {call['function']['name']} {call['function']['arguments']}"
