"""What the command line says of a run: progress with the time that is left, then a scoreboard."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from pokkit_train.evaluate.dialogue import Item

_LINES = 20
"""Lines of progress where nobody watches a terminal."""


@contextmanager
def progress(console: Console, count: int) -> Iterator[Callable[[Item], None]]:
    """Show progress and give what takes each finished item."""
    if not console.is_terminal:
        yield _lines(console, count)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("left:"), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        shown = bar.add_task("tasks", total=count)
        items: list[Item] = []

        def told(item: Item) -> None:
            items.append(item)
            bar.update(shown, advance=1, description=_so_far(items))

        yield told


def _lines(console: Console, count: int) -> Callable[[Item], None]:
    begun, items = time.monotonic(), list[Item]()

    def told(item: Item) -> None:
        items.append(item)
        done = len(items)
        if done == count or done * _LINES // count > (done - 1) * _LINES // count:
            left = (time.monotonic() - begun) / done * (count - done)
            console.print(f"{done}/{count} tasks, {_so_far(items)}, about {left / 60:.1f} min left")

    return told


def _so_far(items: Sequence[Item]) -> str:
    """Say how many tries were right, each half of a pair on its own, and how many could not be judged."""
    errors = sum(item["status"] == "error" for item in items)
    return f"{sum(item['passed'] for item in items)} right" + (f", {errors} not judged" if errors else "")


def scoreboard(run: dict[str, Any]) -> Table:
    """Return the pass rates as a table."""
    table = Table(
        "category", "n", "right", "95% interval", *(["against the baseline", "99% interval"] if "comparison" in run else [])
    )
    rows = [*run["categories"].items(), *((f"#{tag}", each) for tag, each in run["tags"].items()), ("overall", run["overall"])]
    for name, figures in rows:
        low, high = figures["interval"]
        rates = [f"{figures['pass_rate']:.1%}", f"{low:.1%} to {high:.1%}"] if figures["n"] else ["–", "–"]
        cells = [name, str(figures["n"]), *rates]
        table.add_row(*cells, *_compared(run, name), style="bold" if name == "overall" else "")
    return table


def _compared(run: dict[str, Any], name: str) -> list[str]:
    if "comparison" not in run:
        return []
    compared = run["comparison"]["overall"] if name == "overall" else run["comparison"]["categories"].get(name)
    if not compared:
        return ["", ""]
    said = f"{100 * compared['difference']:+.1f} points, n {compared['n']}: {compared['claim']}"
    return [said, f"{100 * compared['low']:+.1f} to {100 * compared['high']:+.1f}"]


def figures(run: dict[str, Any]) -> Iterator[str]:
    """Yield the other figures, a line each."""
    overall = run["overall"]
    rates = {name: each for name, each in overall["metrics"].items() if name != "decisions" and each["n"]}
    yield "  ".join(f"{name} {each['rate']:.3f} (n {each['n']})" for name, each in rates.items())
    decisions = overall["metrics"]["decisions"]
    if decisions["macro_f1"] is not None:
        yield f"decisions: macro-F1 {decisions['macro_f1']:.3f} (n {decisions['n']})"
    for name in ("pass^k", "pass@k"):
        if name in overall:
            yield f"{name}: " + ", ".join(f"k={k} {rate:.3f}" for k, rate in overall[name].items())
    cost = run["performance"]
    if cost["tokens_per_second"]:
        yield f"{cost['tokens']} tokens, {cost['tokens_per_second']} tokens/s, {cost['latency']} s a reply"
    if overall["errors"]:
        items = [item for item in run["items"] if item["status"] == "error"]
        yield (
            f"{overall['errors']} of {len(run['items'])} tries could not be judged and don't count: the score rests on "
            f"{overall['n']} tasks. First: {items[0]['id']}: {items[0]['problems'][0]}"
        )
