"""Draws the simulated screen as an SVG picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen import shapes
from pokkit_datagen.screen.layout import Layout, Placed
from pokkit_datagen.screen.model import Bounds, Device, Node
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.sheet import KEYBOARD, NAVIGATION, STATUS
from pokkit_datagen.screen.stamp import Part
from pokkit_datagen.screen.state import Scope
from pokkit_datagen.screen.texts import condition, reader

INK, FAINT, LINE, PAPER, GREEN = "#1d1f1c", "#6a7068", "#d5dbd1", "#fbfdf8", "#2f7d4f"


def svg(phone: Phone, width: int = 360, name: str = "body") -> str:
    """Return the screen of a phone as an SVG picture.

    Args:
        phone: What to draw.
        width: Of the picture in CSS pixels; its height follows from the display.
        name: Of its clipping path; no two pictures on one page may have the same.
    """
    layout = see(phone).layout
    device = layout.scope.state.device
    root = layout.screen.dump
    drawn = _dump(root) if root else [*_blocks(layout, device, name), *_system(phone, layout, device)]
    height = width * device.height // device.width
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {device.width} {device.height}"'
    )
    font = 'font-family="Roboto, Noto Sans, Helvetica, Arial, Nimbus Sans, DejaVu Sans, sans-serif"'
    clip = f'<clipPath id="{name}">{shapes.rect(layout.window, "none")}</clipPath>'
    paper = shapes.rect(Bounds(0, 0, device.width, device.height), PAPER)
    return f"{head} {font}>{clip}{paper}{''.join(drawn)}</svg>"


def _blocks(layout: Layout, device: Device, name: str) -> Iterator[str]:
    if layout.screen.dialog:
        yield shapes.rect(Bounds(0, 0, device.width, device.height), "#9aa096")
        yield shapes.rect(layout.frame, PAPER, radius=device.px(20))
    for placed in layout.top:
        yield from _stamp(placed, device)
    yield f'<g clip-path="url(#{name})">'
    for placed in layout.body:
        yield from _stamp(placed, device)
    yield "</g>"
    for placed in layout.bottom:
        yield from _stamp(placed, device)
    if layout.floating:
        yield from _stamp(layout.floating, device)
    if layout.room:
        yield _scrollbar(layout, device)


def _scrollbar(layout: Layout, device: Device) -> str:
    _, top, right, bottom = layout.window
    high = (bottom - top) * (bottom - top) // layout.length
    start = top + (bottom - top - high) * layout.offset // layout.room
    return shapes.rect(Bounds(right - device.px(5), start, right - device.px(2), start + high), "#b7beb2", radius=device.px(2))


def _stamp(placed: Placed, device: Device) -> Iterator[str]:
    for part, place in zip(placed.stamp.drawing.parts, placed.stamp.boxes, strict=True):
        box = place.moved(placed.x, placed.y)
        box = box._replace(bottom=box.bottom + placed.extra)
        yield _part(part, box, placed.scope, device)


def _part(part: Part, box: Bounds, scope: Scope, device: Device) -> str:
    text = reader(part.text)(scope)
    on = bool(part.checked) and condition(part.checked)(scope)
    enabled = not (part.tap and part.tap.enabled) or condition(part.tap.enabled)(scope)
    ink = INK if enabled else "#a9afa5"
    if part.shape == "field":
        shown = "•" * len(text) if "password" in part.flags else text
        return _field(box, shown or part.hint, FAINT if not text else ink, scope.place.focus == part.field, device)
    if part.shape in _WORDS:
        return _WORDS[part.shape](text, box, ink, device, bool(part.flags))
    if part.kind == "LinearLayout":
        return shapes.rect(Bounds(box.left, box.bottom - 2, box.right, box.bottom), "#e9ede5")
    shape = reader(part.shape)(scope)
    if not shape.startswith("icon "):
        return shapes.draw(shape, box, device, on, ink)
    low = box.bottom - int(_size(device, 24))
    return shapes.draw(shape[5:], box._replace(bottom=low), device, on, ink) + _plain(13, "middle")(
        text, box._replace(top=low), ink, device, False
    )


def _size(device: Device, dp: float) -> float:
    return dp * device.density * device.font_scale


def _field(box: Bounds, text: str, ink: str, focused: bool, device: Device) -> str:
    edge = shapes.rect(
        box.shrunk(device.px(2)),
        "#ffffff",
        radius=device.px(10),
        stroke=GREEN if focused else "#aab2a5",
        width=device.px(2 if focused else 1),
    )
    inner = Bounds(box.left + device.px(12), box.top, box.right - device.px(8), box.bottom)
    size = _size(device, 16)
    return edge + shapes.paragraph(text, inner, size, ink, device.px(20 * device.font_scale))


def _plain(
    size: float, anchor: str = "start", weight: str = "400", ink: str = ""
) -> Callable[[str, Bounds, str, Device, bool], str]:
    def write(text: str, box: Bounds, color: str, device: Device, marked: bool) -> str:
        scaled = _size(device, size)
        middle = (box.top + box.bottom + scaled * 0.72) / 2
        strong = "700" if marked else weight
        return shapes.words(text, box, middle, scaled, GREEN if marked else ink or color, anchor, strong)

    return write


def _wrapped(size: float, weight: str = "400", ink: str = "", fill: str = "") -> Callable[[str, Bounds, str, Device, bool], str]:
    def write(text: str, box: Bounds, color: str, device: Device, _: bool) -> str:
        scaled = _size(device, size)
        back = shapes.rect(box.shrunk(-device.px(4)), fill, radius=device.px(14)) if fill else ""
        inner = box._replace(left=box.left + device.px(8), right=box.right - device.px(8)) if fill else box
        return back + shapes.paragraph(text, inner, scaled, ink or color, int(_size(device, size * 1.3)), weight)

    return write


def _button(text: str, box: Bounds, color: str, device: Device, _: bool) -> str:
    back = shapes.rect(box.shrunk(device.px(3)), "#dcebdf", radius=device.px(22))
    size = _size(device, 14)
    return back + shapes.words(text, box, (box.top + box.bottom + size * 0.72) / 2, size, color, "middle", "600")


_WORDS: dict[str, Callable[[str, Bounds, str, Device, bool], str]] = {
    "heading": _plain(20, weight="600"), "text": _plain(16), "small": _plain(13, ink=FAINT), "end": _plain(13, "end", ink=FAINT),
    "label": _plain(13, "middle"), "button": _button, "body": _wrapped(15), "title": _wrapped(22, "600"),
    "section": _plain(13, weight="700", ink=GREEN), "mine": _wrapped(15, fill="#cfe8d5"), "theirs": _wrapped(15, fill="#e8ece4"),
}  # fmt: skip


def _system(phone: Phone, layout: Layout, device: Device) -> Iterator[str]:
    bar = Bounds(device.px(14), 0, device.width - device.px(14), device.px(STATUS))
    size = device.px(12)
    yield shapes.words(phone.now.strftime("%H:%M"), bar, device.px(17), size, INK, "start", "600")
    yield shapes.words(f"{'' if phone.online else 'offline  '}{phone.battery}%", bar, device.px(17), size, INK, "end")
    if layout.scope.place.keyboard:
        yield from shapes.keyboard(Bounds(0, device.height - device.px(KEYBOARD), device.width, device.height), device)
    middle, low = device.width // 2, device.height - device.px(NAVIGATION / 2)
    yield shapes.rect(
        Bounds(middle - device.px(54), low - device.px(2), middle + device.px(54), low + device.px(2)), INK, radius=device.px(2)
    )


def _dump(root: Node) -> Iterator[str]:
    """Draw an imported screen: its boxes and words, as nobody knows more of it."""
    for node in root.walk():
        if not node.visible or node.bounds.right <= node.bounds.left or node.bounds.bottom <= node.bounds.top:
            continue
        if node.clickable or node.editable:
            yield shapes.rect(node.bounds.shrunk(2), "#e9f3eb", radius=12, stroke="#aab2a5", width=2)
        if node.label:
            size = max(12.0, min(40.0, (node.bounds.bottom - node.bounds.top) * 0.6))
            yield shapes.paragraph(node.label, node.bounds, size, INK if node.text else FAINT, int(size * 1.2))
