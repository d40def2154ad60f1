"""Small plots as SVG and HTML that follow the page's colours and stay readable on a phone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup, escape

_WIDTH, _HEIGHT = 360, 150
_LEFT, _BOTTOM = 34, 18


def bars(shares: Mapping[str, float], marks: Mapping[str, float] | None = None, words: Mapping[str, str] | None = None) -> Markup:
    """Return horizontal bars, one a name.

    Args:
        shares: Lengths; the longest fills the width.
        marks: Where a line shall mark what was asked for.
        words: What stands behind each bar; its length in percent unless told.
    """
    longest = max([*shares.values(), *(marks or {}).values(), 1e-9])
    rows = []
    for name, share in shares.items():
        asked = (marks or {}).get(name)
        mark = "" if asked is None else f'<s style="left:{100 * asked / longest:.1f}%" title="asked {asked:.1%}"></s>'
        word = (words or {}).get(name, f"{share:.1%}")
        bar = f'<i style="width:{100 * share / longest:.1f}%"></i>'
        rows.append(f"<li><b>{escape(name)}</b><span>{bar}{mark}</span><em>{escape(word)}</em></li>")
    return Markup(f'<ul class="bars">{"".join(rows)}</ul>')  # noqa: S704 - names are escaped


def histogram(counts: Sequence[int], labels: Sequence[str], what: str) -> Markup:
    """Return upright bars.

    Args:
        counts: Height of each bar.
        labels: What each bar counts; about eight of them are written under the axis.
        what: Says what the plot shows, for those who hear it.
    """
    most = max([*counts, 1])
    step = (_WIDTH - _LEFT) / max(1, len(counts))
    floor = _HEIGHT - _BOTTOM
    drawn = [_grid(most, floor)]
    every = max(1, -(-len(counts) // 8))
    for number, (count, label) in enumerate(zip(counts, labels, strict=True)):
        high = (floor - 6) * count / most
        left = _LEFT + number * step
        title = f"<title>{escape(label)}: {count:,}</title>"
        drawn.append(_rect(left + 0.5, floor - high, max(step - 1, 1), high, title))
        if number % every == 0:
            drawn.append(f'<text x="{left + step / 2:.1f}" y="{_HEIGHT - 5}" text-anchor="middle">{escape(label)}</text>')
    return _svg(drawn, _HEIGHT, what)


def _grid(most: int, floor: int) -> str:
    lines = []
    for part in (0.5, 1):
        y = floor - (floor - 6) * part
        word = f'<text x="{_LEFT - 4}" y="{y + 4:.1f}" text-anchor="end">{_short(most * part)}</text>'
        lines.append(f'<path d="M{_LEFT} {y:.1f}H{_WIDTH}"/>{word}')
    return "".join(lines)


def heat(rows: Sequence[str], columns: Sequence[str], cells: Sequence[Sequence[int]], what: str, left: int = 40) -> Markup:
    """Return a heat map: the more, the stronger.

    Args:
        rows, columns: What they are; about twelve columns are written down.
        cells: A count for each row and column.
        what: Says what the plot shows.
        left: Room for the names of the rows.
    """
    most = max([count for line in cells for count in line] + [1])
    wide = (_WIDTH - left) / max(1, len(columns))
    high = 13
    drawn = []
    every = max(1, -(-len(columns) // 12))
    for at, name in enumerate(columns):
        if at % every == 0:
            drawn.append(f'<text x="{left + (at + 0.5) * wide:.1f}" y="10" text-anchor="middle">{escape(name)}</text>')
    for line, (name, counts) in enumerate(zip(rows, cells, strict=True)):
        y = 14 + line * high
        drawn.append(f'<text x="{left - 4}" y="{y + 10}" text-anchor="end">{escape(name)}</text>')
        for at, count in enumerate(counts):
            shown = f' fill-opacity="{0.15 + 0.85 * (count / most) ** 0.5:.2f}"' if count else ' class="none"'
            title = f"<title>{escape(name)} {escape(columns[at])}: {count:,}</title>"
            drawn.append(_rect(left + at * wide + 0.5, y, wide - 1, high - 1, title, shown))
    return _svg(drawn, 16 + len(rows) * high, what)


def table(counts: Mapping[str, Mapping[str, int]], corner: str) -> Markup:
    """Return a table of counts, the strongest cells shaded; the columns with the most come first."""
    totals = {name: sum(line.values()) for name, line in counts.items()}
    across: dict[str, int] = {}
    for line in counts.values():
        for name, count in line.items():
            across[name] = across.get(name, 0) + count
    columns = sorted(across, key=lambda name: (-across[name], name))
    most = max([count for line in counts.values() for count in line.values()] + [1])
    head = "".join(f"<th>{escape(name)}</th>" for name in ("all", *columns))
    body = []
    for name in counts:
        cells = "".join(_cell(counts[name].get(column, 0), most) for column in columns)
        body.append(f"<tr><th>{escape(name)}</th><td>{totals[name]:,}</td>{cells}</tr>")
    return Markup(f'<div class="wide"><table><tr><th>{escape(corner)}</th>{head}</tr>{"".join(body)}</table></div>')  # noqa: S704


def _cell(count: int, most: int) -> str:
    return f'<td style="--heat:{(count / most) ** 0.5:.2f}">{count:,}</td>' if count else "<td></td>"


def _rect(x: float, y: float, width: float, height: float, title: str, shown: str = "") -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"{shown}>{title}</rect>'


def _short(value: float) -> str:
    for size, letter in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= size:
            return f"{value / size:.3g}{letter}"
    return f"{value:.3g}"


def _svg(drawn: Sequence[str], height: int, what: str) -> Markup:
    head = f'<svg class="plot" viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{escape(what)}">'
    return Markup(f"{head}{''.join(drawn)}</svg>")  # noqa: S704 - names are escaped
