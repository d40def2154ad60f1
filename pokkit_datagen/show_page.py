"""Conversations as a page of its own: what was said at the left, what the simulated phone then showed at the right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from html import escape

from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DatagenError
from pokkit_datagen.phone import Phone, apply
from pokkit_datagen.reading import ours
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.screen.draw import svg
from pokkit_datagen.show import spoken

_STYLE = (
    "body{font:15px/1.4 system-ui;margin:2em auto;max-width:60em;color:#1d1f1c;background:#f4f6f2}"
    "section{background:#fff;border-radius:12px;padding:1em 1.5em;margin:0 0 2em}h2{font-size:1em;color:#6a7068;font-weight:500}"
    ".step{display:grid;grid-template-columns:1fr 240px;gap:1.5em;margin:.5em 0}.said{min-width:0}"
    "p{margin:.2em 0;padding:.5em .8em;border-radius:14px;width:fit-content;max-width:90%;white-space:pre-wrap;"
    "overflow-wrap:anywhere}"
    ".user{background:#cfe8d5;margin-left:auto}.assistant{background:#e8ece4}.system{color:#6a7068;font-size:.85em}"
    ".tool,.call{font:12px/1.4 ui-monospace,monospace;color:#6a7068;background:none;padding:.1em .8em}.call{color:#2f7d4f}"
    "details{padding:.1em .8em;overflow-wrap:anywhere}svg{border:1px solid #ccc;border-radius:10px;display:block}"
)
_WIDTH = 220
_LONG, _BRIEF = 160, 80
"""What a reader of the screen is told fills pages: it is folded up."""


def page(rows: list[tuple[int, Json]], maker: RowMaker | None) -> str:
    """Return the page.

    Args:
        rows: Line number and row.
        maker: Makes the rows of the file again, to know what the phone showed; without it there is only the dialogue.
    """
    sections = [f"<section>{''.join(_section(number, row, maker))}</section>" for number, row in rows]
    head = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>conversations</title><style>{_STYLE}</style>'
    return f"{head}{''.join(sections)}</html>\n"


def _section(number: int, row: Json, maker: RowMaker | None) -> Iterator[str]:
    metadata = row.get("metadata") or {}
    about = " ".join(str(part) for part in (metadata.get("id", ""), *metadata.get("behaviours", ())))
    yield f"<h2>line {number}  {escape(about)}</h2>"
    pictures = _pictures(row, maker, f"row{number}") if maker else {}
    groups: list[tuple[list[str], str]] = [([], pictures.pop(0, ""))]
    calls = 0
    for message in row["messages"]:
        bubbles = [_bubble(speaker, text) for speaker, text in spoken({"messages": [message]})]
        calls += message["role"] == "tool"
        if message["role"] == "tool" and calls in pictures:
            groups.append(([groups[-1][0].pop()], pictures[calls]))  # the call stands beside what it led to
        groups[-1][0].extend(bubbles)
    for said, picture in groups:
        yield f'<div class="step"><div class="said">{"".join(said)}</div><div>{picture}</div></div>'


def _bubble(speaker: str, text: str) -> str:
    kind = "call" if text.startswith("→ ") else speaker
    if len(text) > _LONG and kind in ("tool", "system"):
        return f'<details class="{kind}"><summary>{escape(text[:_BRIEF])}…</summary>{escape(text)}</details>'
    return f'<p class="{escape(kind)}">{escape(text)}</p>'


def _pictures(row: Json, maker: RowMaker, name: str) -> dict[int, str]:
    """Return pictures by the number of calls made before: at the start, and whenever another screen shows."""
    drawn: dict[int, str] = {}
    last = ""
    for step, phone in enumerate(phones(row, maker)):
        picture = svg(phone, _WIDTH, "body")
        if picture != last:
            drawn[step] = svg(phone, _WIDTH, f"{name}-{step}")
            last = picture
    return drawn


def phones(row: Json, maker: RowMaker) -> list[Phone]:
    """Return the phone before the first call of a row that uses the screen and after each call; none for other rows."""
    metadata = ours(row)
    name, _, k = str(metadata.get("id", "")).rpartition("/")
    split = str(metadata.get("split"))
    if name not in maker.registry.scenarios or not k.isdigit():
        return []
    with suppress(DatagenError):
        maker.candidate(name, split, int(k))
        recorder = maker.streams.get(name, split).recorder
        made = sum(message["role"] == "tool" for message in row["messages"])
        if len(recorder.calls) == made and any(call.name.startswith("screen_") for call in recorder.calls):
            phones = [recorder.start_phone]
            for call in recorder.calls:
                phones.append(apply(phones[-1], call, recorder.tools)[0])
            return phones
    return []
