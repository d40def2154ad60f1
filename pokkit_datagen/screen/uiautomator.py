"""Screens as uiautomator dumps: XML in, XML out.

Field names are those of `uiautomator dump` (Android 5 and later; `hint` and `visible-to-user` are in newer ones).
"""

from __future__ import annotations

import re
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from pokkit_datagen.errors import DataFileError, near
from pokkit_datagen.screen.blocks import Screen
from pokkit_datagen.screen.model import Bounds, Node

MOST_BYTES = 4_000_000
MOST_NODES = 20_000
MOST_DEPTH = 200
"""Real dumps have about 100 kB, 300 nodes and 30 levels; what is larger is refused before it costs anything."""
_BOUNDS = re.compile(r"\[(-?\d{1,6}),(-?\d{1,6})\]\[(-?\d{1,6}),(-?\d{1,6})\]")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TEXTS = {
    "text": "text",
    "content-desc": "description",
    "hint": "hint",
    "resource-id": "resource_id",
    "class": "kind",
    "package": "package",
}
_FLAGS = {
    "checkable": "checkable",
    "checked": "checked",
    "clickable": "clickable",
    "enabled": "enabled",
    "focused": "focused",
    "scrollable": "scrollable",
    "long-clickable": "long_clickable",
    "password": "password",
    "selected": "selected",
    "visible-to-user": "visible",
}


def dump(root: Node) -> str:
    """Return a tree of nodes as uiautomator would dump it; control characters that XML can't hold become spaces."""
    lines = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", '<hierarchy rotation="0">']
    _write(root, 0, lines)
    return "\n".join([*lines, "</hierarchy>"])


def _write(node: Node, index: int, lines: list[str]) -> None:
    values = {name: getattr(node, field) for name, field in _TEXTS.items()}
    values |= {name: str(getattr(node, field)).lower() for name, field in _FLAGS.items()}
    values["focusable"] = str(node.clickable or node.editable).lower()
    left, top, right, bottom = node.bounds
    values["bounds"] = f"[{left},{top}][{right},{bottom}]"
    text = " ".join(f"{name}={_quoted(value)}" for name, value in values.items())
    lines.append(f'<node index="{index}" {text}>')
    for number, child in enumerate(node.children):
        _write(child, number, lines)
    lines.append("</node>")


def _quoted(value: str) -> str:
    return quoteattr(_NOT_XML.sub(" ", value), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def read_dump(data: bytes | str, name: str = "dump") -> Screen:
    """Return the screen of a uiautomator dump; it can be read and scrolled over, but its taps lead nowhere.

    Args:
        data: The XML.
        name: Name of the screen, and of the file in errors.

    Raises:
        DataFileError: It is too large, holds a DOCTYPE or entities, is broken XML or no uiautomator dump.
    """
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    if len(raw) > MOST_BYTES:
        raise DataFileError(f"{name}: {len(raw):,} bytes; a dump of one screen has less than {MOST_BYTES:,}")
    reader = _Reader(name)
    try:
        reader.parser.Parse(raw, True)
    except expat.ExpatError as error:
        raise DataFileError(f"{name}:{error.lineno}: broken XML: {expat.ErrorString(error.code)}") from None
    roots = reader.open[0].children
    if not roots:
        raise DataFileError(f"{name}: no <node> in <hierarchy>; dump again while the screen is on")
    root = roots[0] if len(roots) == 1 else Node(kind="android.widget.FrameLayout", bounds=_around(roots), children=tuple(roots))
    return Screen(name, dump=root)


class _Open:
    """An element whose end has not been read yet."""

    def __init__(self, values: dict[str, object]) -> None:
        self.values = values
        self.children: list[Node] = []


class _Reader:
    def __init__(self, name: str) -> None:
        self.name = name
        self.count = 0
        self.open: list[_Open] = []
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        # Entities could make gigabytes of a few lines, and no dump needs them.
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.CharacterDataHandler = self.words

    def fail(self, problem: str) -> DataFileError:
        return DataFileError(f"{self.name}:{self.parser.CurrentLineNumber}: {problem}")

    def doctype(self, *_: object) -> None:
        raise self.fail("a DOCTYPE, which may hide an entity bomb; remove it")

    def words(self, text: str) -> None:
        if text.strip():
            raise self.fail(f"text between nodes: {text.strip()[:30]!r}; uiautomator writes it into attributes")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        wanted = "node" if self.open else "hierarchy"
        if tag != wanted:
            raise self.fail(f"<{tag}> where <{wanted}> should be; is it a file of `uiautomator dump`?")
        self.count += 1
        if self.count > MOST_NODES or len(self.open) > MOST_DEPTH:
            raise self.fail(f"more than {MOST_NODES:,} nodes or {MOST_DEPTH} levels; that is no screen")
        self.open.append(_Open(self.values(attributes) if self.open else {}))

    def values(self, attributes: dict[str, str]) -> dict[str, object]:
        values: dict[str, object] = {field: attributes.get(name, "") for name, field in _TEXTS.items()}
        for name, field in _FLAGS.items():
            said = attributes.get(name, "true" if name in ("enabled", "visible-to-user") else "false")
            if said not in ("true", "false"):
                raise self.fail(f"{name}={said!r}; {near(said, ('true', 'false'))}")
            values[field] = said == "true"
        bounds = _BOUNDS.fullmatch(attributes.get("bounds", ""))
        if bounds is None:
            raise self.fail(f"bounds={attributes.get('bounds', '')!r}; write [left,top][right,bottom]")
        values["bounds"] = Bounds(*(int(number) for number in bounds.groups()))
        values["editable"] = attributes.get("class", "").endswith("EditText")
        return values

    def end(self, _: str) -> None:
        if len(self.open) == 1:
            return
        done = self.open.pop()
        self.open[-1].children.append(Node(**done.values, children=tuple(done.children)))  # type: ignore[arg-type]


def _around(nodes: list[Node]) -> Bounds:
    sides = [node.bounds for node in nodes]
    return Bounds(
        min(s.left for s in sides), min(s.top for s in sides), max(s.right for s in sides), max(s.bottom for s in sides)
    )
