"""Pieces of SVG: rectangles, words that fit their box, and simple pictures for icons."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from xxhash import xxh3_64_intdigest

from pokkit_datagen.screen.icons import ICONS
from pokkit_datagen.screen.model import Bounds, Device

_HUES = ("#4f8f6b", "#3f7cac", "#b5654a", "#8a63a8", "#b08b2e", "#c25b7c", "#4a8f94", "#6d7f3f")
_FILLED = {"picture": "photo", "plan": "map", "barcode": "barcode"}


def rect(box: Bounds, fill: str, radius: int = 0, stroke: str = "", width: int = 0) -> str:
    """Return a rectangle."""
    edge = f' stroke="{stroke}" stroke-width="{width}"' if stroke else ""
    wide, high = max(0, box.right - box.left), max(0, box.bottom - box.top)
    return f'<rect x="{box.left}" y="{box.top}" width="{wide}" height="{high}" rx="{radius}" fill="{fill}"{edge}/>'


def fitted(text: str, width: float, size: float, weight: str = "400") -> str:
    """Return a text cut so that it fits a width; a sign is about 0.53 of its size wide, a bold one 0.64."""
    most = max(1, int(width / (size * (0.64 if weight > "500" else 0.53))))
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def words(text: str, box: Bounds, baseline: float, size: float, ink: str, anchor: str = "start", weight: str = "400") -> str:
    """Return one line of words inside a box."""
    x = {"start": box.left, "middle": (box.left + box.right) / 2, "end": box.right}[anchor]
    return _line(fitted(" ".join(text.split()), box.right - box.left, size, weight), x, baseline, size, ink, anchor, weight)


def _line(text: str, x: float, baseline: float, size: float, ink: str, anchor: str = "start", weight: str = "400") -> str:
    style = f'font-size="{size:g}" fill="{ink}" text-anchor="{anchor}" font-weight="{weight}"'
    return f'<text x="{x:g}" y="{baseline:g}" {style}>{escape(text)}</text>'


def paragraph(text: str, box: Bounds, size: float, ink: str, line: int, weight: str = "400") -> str:
    """Return words that wrap inside a box, cut where it ends."""
    most = max(1, int((box.right - box.left) / (size * (0.68 if weight > "500" else 0.53))))
    lines = list(_wrapped(text, most))
    room = max(1, (box.bottom - box.top + line // 3) // line)
    if len(lines) > room:
        lines = [*lines[: room - 1], lines[room - 1] + "…"]
    low = len(lines) == 1 and box.bottom - box.top < 3 * line
    start = (box.top + box.bottom + size * 0.72) / 2 if low else box.top + size
    drawn = (_line(said, box.left, start + number * line, size, ink, weight=weight) for number, said in enumerate(lines))
    return "".join(drawn)


def _wrapped(text: str, most: int) -> Iterator[str]:
    line = ""
    for word in text.split():
        if line and len(line) + len(word) >= most:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def draw(shape: str, box: Bounds, device: Device, on: bool, ink: str) -> str:
    """Return the picture of a part that is no text."""
    if shape == "switch":
        return _switch(box, on)
    if shape == "radio":
        return _radio(box, on, device)
    if shape in ("", "tab"):
        return ""
    if shape == "fab":
        return rect(box, "#bfe3c8", radius=device.px(16)) + _icon("add", box, device.px(24), "#17462b")
    if box.bottom - box.top < device.px(60):
        return _icon(shape, box, device.px(24), ink)
    if shape in _FILLED:
        return rect(box.shrunk(device.px(2)), "#dfe7da", radius=device.px(8)) + _icon(
            _FILLED[shape], box, device.px(40), "#7c8a78"
        )
    x, y = box.center
    half = device.px(24)
    tile = Bounds(x - half, y - half, x + half, y + half)
    return rect(tile, _HUES[xxh3_64_intdigest(shape.encode()) % len(_HUES)], radius=device.px(14)) + _icon(
        shape, tile, device.px(28), "#ffffff"
    )


def _icon(shape: str, box: Bounds, size: int, ink: str) -> str:
    x, y = (box.left + box.right - size) / 2, (box.top + box.bottom - size) / 2
    path = ICONS.get(shape, ICONS["app"])
    pen = f'fill="none" stroke="{ink}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"'
    return f'<path transform="translate({x:g} {y:g}) scale({size / 24:g})" d="{path}" {pen}/>'


def _switch(box: Bounds, on: bool) -> str:
    high = box.bottom - box.top
    middle = box.right - high / 2 if on else box.left + high / 2
    knob = f'<circle cx="{middle:g}" cy="{box.top + high / 2:g}" r="{high * 0.36:g}" fill="#ffffff"/>'
    return rect(box, "#2f7d4f" if on else "#b3bab0", radius=high // 2) + knob


def _radio(box: Bounds, on: bool, device: Device) -> str:
    x, y = box.center
    ring = f'<circle cx="{x}" cy="{y}" r="{device.px(9)}" fill="none" stroke="#2f7d4f" stroke-width="{device.px(2)}"/>'
    return ring + (f'<circle cx="{x}" cy="{y}" r="{device.px(5)}" fill="#2f7d4f"/>' if on else "")


def keyboard(box: Bounds, device: Device) -> Iterator[str]:
    """Yield the keyboard."""
    yield rect(box, "#e3e8df")
    wide, high = (box.right - box.left) / 10, device.px(52)
    for number, row in enumerate(_KEYS):
        left = box.left + (box.right - box.left - sum(width for _, width in row) * wide) / 2
        top = box.top + number * high
        for letter, width in row:
            key = Bounds(int(left), top, int(left + width * wide), top + high)
            yield rect(key.shrunk(device.px(3)), "#ffffff" if len(letter) == 1 else "#cdd5c8", radius=device.px(6))
            size = device.px(18 if len(letter) == 1 else 12)
            yield _line(letter, (key.left + key.right) / 2, key.top + high * 0.64, size, "#1d1f1c", "middle")
            left += width * wide


def _row(letters: str) -> list[tuple[str, float]]:
    return [(letter, 1.0) for letter in letters]


_KEYS = (
    _row("qwertyuiop"),
    _row("asdfghjkl"),
    [("shift", 1.5), *_row("zxcvbnm"), ("del", 1.5)],
    [("?123", 1.5), (",", 1.0), (" ", 5.0), (".", 1.0), ("enter", 1.5)],
)
"""Keys with their widths in tenths of the display."""
