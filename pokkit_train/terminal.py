"""The simulated phone's screen in a terminal: each line of the screen a line of text, in its place from left to right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import fill, indent

from rich.cells import cell_len
from rich.panel import Panel
from rich.text import Text

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.model import Node
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.screen.tree import tree

WIDTH = 48
# Nodes whose middles are at most this many dp apart stand in one line.
_SAME_LINE = 12


def screen(phone: Phone) -> Panel:
    """Return what the phone shows: taps reach what is bold, ☐ and ☑ can be switched, ▏ ends a field that is typed in."""
    state = phone.state(ScreenState)
    status = f"{phone.now:%H:%M}".ljust(WIDTH - 4) + f"{phone.battery}%".rjust(4)
    nodes = list(_labelled(tree(phone), False))
    lines = [Text(status, style="dim"), *_lines(nodes, state.device.width, state.device.px(_SAME_LINE))]
    if state.place.keyboard:
        lines.append(Text("⌨".center(WIDTH), style="dim"))
    app = state.apps.by_key[state.place.app]
    return Panel(Text("\n").join(lines), title=app.name or None, width=WIDTH + 4, border_style="green")


def _labelled(node: Node, tapped: bool) -> Iterator[tuple[Node, bool]]:
    """Yield the nodes with words, each with whether a tap on it does something."""
    tapped = tapped or node.clickable
    if node.label or node.checkable:
        yield node, tapped and node.enabled
    for child in node.children:
        yield from _labelled(child, tapped)


def _lines(nodes: Sequence[tuple[Node, bool]], width: int, near: int) -> Iterator[Text]:
    by_height = sorted(nodes, key=lambda each: (each[0].bounds.center[1], each[0].bounds.left))
    line: list[tuple[Node, bool]] = []
    for each in by_height:
        if line and each[0].bounds.center[1] - line[0][0].bounds.center[1] > near:
            yield _line(line, width)
            line = []
        line.append(each)
    if line:
        yield _line(line, width)


def _line(nodes: Sequence[tuple[Node, bool]], width: int) -> Text:
    line = Text()
    for node, tapped in sorted(nodes, key=lambda each: each[0].bounds.left):
        words = _words(node)
        column = node.bounds.left * WIDTH // width
        if len(nodes) == 1 and column < WIDTH // 2 and cell_len(words) > WIDTH - column:
            return Text(indent(fill(words, max(12, WIDTH - column)), " " * column), _style(node, tapped))
        at_right_edge = node.bounds.right > 0.9 * width and len(nodes) > 1
        latest = WIDTH - cell_len(words)
        column = latest if at_right_edge else min(column, latest)
        line.append(" " * max(column - line.cell_len, 1 if line else 0)).append(words, _style(node, tapped))
    line.truncate(WIDTH, overflow="ellipsis")
    return line


def _style(node: Node, tapped: bool) -> str:
    return "bold" if tapped else "" if node.enabled else "dim"


def _words(node: Node) -> str:
    mark = ("☑ " if node.checked else "☐ ") if node.checkable else ""
    end = "▏" if node.focused else ""
    return f"{mark}{node.text or node.description}{end}" if node.text or node.description else f"{mark}{end}{node.hint}"
