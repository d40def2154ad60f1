"""A screen as a page to look at: its picture beside what a reader of it is told."""

from __future__ import annotations

from html import escape
from importlib import import_module
from pathlib import Path

from pokkit_datagen.errors import DatagenError, near
from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.draw import svg
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.state import ScreenState

_STYLE = "body{font:14px system-ui;display:flex;gap:2em;margin:2em}svg{border:1px solid #ccc}td{padding:0 1em 0 0}"


def opened_at(phone: Phone, app: str) -> Phone:
    """Return a phone with the first screen of an app open; the app is named by its key or by the name under its icon.

    Raises:
        DatagenError: There is no such app.
    """
    state = phone.state(ScreenState)
    for key, known in state.apps.by_key.items():
        if app.casefold() in (key, known.name.casefold()):
            return phone.with_state(state.on(f"{key}/{known.screens[0].name}"))
    raise DatagenError(f"--app {app!r}: no such app; {near(app, state.apps.by_key)}")


def html(phone: Phone) -> str:
    """Return a page of its own with the screen's picture and a table of its elements."""
    rows = []
    for element in see(phone).elements:
        flags = " ".join(name for name, value in element.items() if value is True)
        point = f"{element['center_x']}, {element['center_y']}"
        cells = (element["text"] or element.get("hint", ""), point, flags)
        rows.append(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>")
    head = f'<!doctype html><meta charset="utf-8"><title>screen</title><style>{_STYLE}</style>'
    return f"{head}{svg(phone)}<table>{''.join(rows)}</table>\n"


def png(phone: Phone) -> bytes:
    """Return the picture of a screen as PNG, in the words' fonts that this machine has.

    Raises:
        DatagenError: The extra `png` is not installed.
    """
    try:
        resvg = import_module("resvg_py")
    except ImportError:
        raise DatagenError("PNG pictures need the extra `png`: pip install 'pokkit-datagen[png]'") from None
    drawn: bytes = resvg.svg_to_bytes(svg(phone), zoom=2)
    return drawn


def save(file: Path, drawn: str | bytes) -> None:
    """Write what was drawn.

    Raises:
        DatagenError: The file can't be written.
    """
    try:
        file.write_bytes(drawn if isinstance(drawn, bytes) else drawn.encode())
    except OSError as error:
        raise DatagenError(f"{file}: cannot write the picture: {error.strerror}") from None
