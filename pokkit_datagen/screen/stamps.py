"""How each kind of block is drawn on a device: sizes in dp as Material has them, text heights by the font scale."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from pokkit_datagen.screen import blocks as b
from pokkit_datagen.screen.effects import Flip, Put, Toggle
from pokkit_datagen.screen.model import Bounds, Device
from pokkit_datagen.screen.stamp import Part, Stamp, drawing, stamped
from pokkit_datagen.screen.texts import Label, reader

_MARGIN, _ICON, _SLIVER = 16, 48, 4
_BUBBLE = {"mine": (0.22, 1.0), "theirs": (0.0, 0.78)}
_STYLES = {"body": 20, "title": 28, "section": 20, "mine": 20, "theirs": 20}


@lru_cache(maxsize=50_000)
def stamp(block: b.Block | b.Cell | b.Icon, device: Device, screen: str = "") -> Stamp:
    """Return a block as it is drawn on a device.

    Args:
        block: What to draw.
        device: Its width is the block's.
        screen: Name of the screen, to know which tab is selected.
    """
    draw: Callable[[Any, Device, str], Stamp] = _DRAWN[type(block)]
    return draw(block, device, screen)


def slug(text: str, kind: str) -> str:
    """Return a resource id for a block with these words: "Wi-Fi" as a switch gives `wi_fi_switch`."""
    words = re.sub(r"[^a-z0-9]+", "_", re.sub(r"\{[^}]*\}", "", text).lower()).strip("_")
    return "_".join([*words.split("_")[:3], kind]) if words else kind


def _stamp(
    device: Device, height: float, drawn: Iterable[tuple[Part, Bounds]], grow: tuple[Label, int, int] | None = None
) -> Stamp:
    parts, boxes = zip(*drawn, strict=True)
    return stamped(drawing(parts), device.px(height), device.px(_SLIVER), boxes, grow)


def _box(device: Device, left: float, top: float, right: float, bottom: float) -> Bounds:
    """Return a box given in dp; a right edge of 0 or less counts from the right end."""
    end = device.px(right) if right > 0 else device.width - device.px(-right)
    return Bounds(device.px(left), device.px(top), max(end, device.px(left) + 1), device.px(bottom))


def _icon(icon: b.Icon, parent: int = -1) -> Part:
    name = icon.id or slug(icon.label, "button")
    return Part("ImageButton", parent, description=icon.label, id=name, tap=icon, shape=icon.shape)


def _bar(bar: b.Bar, device: Device, _: str) -> Stamp:
    first = 60 if bar.up else _MARGIN
    last = 4 + _ICON * len(bar.icons)
    up = Part("ImageButton", description="Navigate up", id="up", tap=_UP, shape="back")
    parts = [(up, _box(device, 4, 4, 52, 52))] if bar.up else []
    parts.append((Part("TextView", text=bar.title, id="title", shape="heading"), _box(device, first, 14, -last, 42)))
    for number, icon in enumerate(bar.icons, 1):
        right = last - _ICON * number
        parts.append((_icon(icon), _box(device, device.width / device.density - right - _ICON, 4, -right, 52)))
    return _stamp(device, 56, parts)


def _row(row: b.Row, device: Device, _: str) -> Stamp:
    line = 20 * device.font_scale
    height = max(48.0, (36 if row.detail else 28) + line * (2 if row.detail else 1))
    left = 72 if row.lead else _MARGIN
    right = _MARGIN + (56 if row.icon or row.toggle or row.choice else 0) + (72 if row.end else 0)
    name = row.id or slug(row.text, "row")
    parts = [(Part("LinearLayout", id=name, tap=_row_tap(row)), _box(device, 0, 0, 0, height))]
    if row.lead:
        parts.append((Part("ImageView", 0, shape=row.lead), _box(device, _MARGIN, height / 2 - 20, 56, height / 2 + 20)))
    top = (height - line * (2 if row.detail else 1)) / 2
    parts.append((Part("TextView", 0, text=row.text, id="title", shape="text"), _box(device, left, top, -right, top + line)))
    if row.detail:
        summary = Part("TextView", 0, text=row.detail, id="summary", shape="small")
        parts.append((summary, _box(device, left, top + line, -right, top + 2 * line)))
    if row.end:
        end = Part("TextView", 0, text=row.end, id="end", shape="end")
        parts.append((end, _box(device, device.width / device.density - 88, top, -_MARGIN, top + line)))
    parts.extend(_widget(row, device, height))
    return _stamp(device, height, parts)


@lru_cache(maxsize=20_000)
def _row_tap(row: b.Row) -> b.Tap | None:
    """Return what a tap on a row does: one object on all devices, so that they share the row's drawing."""
    does = row.does
    if "." in row.toggle:
        does = (Toggle(row.toggle), *does)
    elif row.toggle and not does:
        does = (Flip(row.toggle),)
    if row.choice:
        does = (Put(*row.choice.split("=", 1)), *does)
    return b.Tap(go=row.go, does=does, asks=row.asks, enabled=row.enabled) if does or row.go else None


def _widget(row: b.Row, device: Device, height: float) -> list[tuple[Part, Bounds]]:
    wide, middle = device.width / device.density, height / 2
    if row.icon:
        return [(_icon(row.icon, 0), _box(device, wide - 60, middle - 24, -12, middle + 24))]
    if row.toggle:
        switch = Part("Switch", 0, id="switch_widget", checked=row.toggle, shape="switch")
        return [(switch, _box(device, wide - 68, middle - 14, -16, middle + 14))]
    if row.choice:
        radio = Part("RadioButton", 0, id="radio", checked=row.choice, shape="radio")
        return [(radio, _box(device, wide - 52, middle - 12, -28, middle + 12))]
    return []


def _cell(cell: b.Cell, device: Device, _: str) -> Stamp:
    tap = cell if cell.acts else None
    if not cell.shape:
        key = Part("Button", text=cell.text, id=cell.id or slug(cell.text, "key"), tap=tap, shape="button")
        return _stamp(device, 56, [(key, _box(device, 2, 2, -2, 54))])
    label = 20 * device.font_scale
    height = 72 + label
    whole, upper = _box(device, 2, 2, -2, height - 2), _box(device, 2, 2, -2, height - label - 6)
    name = cell.id or slug(cell.text, "item")
    if not cell.does:  # an icon is one node with its words in it; a tile that switches something is a group
        icon = Part("TextView", text=cell.text, id=name, tap=tap, shape=f"icon {cell.shape}")
        return _stamp(device, height, [(icon, whole)])
    words = Part("TextView", 0, text=cell.text, id="label", shape="label")
    parts = [
        (Part("FrameLayout", id=name, tap=tap), whole),
        (Part("ImageView", 0, shape=cell.shape), upper),
        (words, _box(device, 4, height - label - 6, -4, height - 6)),
    ]
    return _stamp(device, height, parts)


def _button(button: b.Button, device: Device, _: str) -> Stamp:
    return _stamp(device, 60, [(_button_part(button), _box(device, _MARGIN, 6, -_MARGIN, 54))])


def _button_part(button: b.Button) -> Part:
    return Part("Button", text=button.text, id=button.id or slug(button.text, "button"), tap=button, shape="button")


def _field(field: b.Field, device: Device, _: str) -> Stamp:
    height = 32 + 24 * device.font_scale * field.lines
    return _stamp(device, height + 8, [(_field_part(field), _box(device, _MARGIN, 4, -_MARGIN, height + 4))])


def _field_part(field: b.Field) -> Part:
    flags = ("password",) if field.password else ()
    name, text = field.name, f"{{@{field.name}}}"
    return Part("EditText", text=text, hint=field.hint, id=field.id or name, field=name, flags=flags, shape="field")


def _text(text: b.Text, device: Device, _: str) -> Stamp:
    line = _STYLES[text.style] * device.font_scale
    first, last = _BUBBLE.get(text.style, (0.0, 1.0))
    wide = device.width / device.density
    left, right = _MARGIN + (wide - 2 * _MARGIN) * first, _MARGIN + (wide - 2 * _MARGIN) * last
    inner = right - left - (16 if text.style in _BUBBLE else 0)
    signs = max(8, int(inner / (line * (0.54 if text.style == "title" else 0.4))))
    name, tap = text.id or text.style, text if text.acts else None
    part = Part("TextView", text=text.text, id=name, tap=tap, shape=text.style)
    grow = (reader(text.text), signs, device.px(line))
    return _stamp(device, line + 12, [(part, _box(device, left, 6, right, 6 + line))], grow)


def _picture(picture: b.Picture, device: Device, _: str) -> Stamp:
    tap = picture if picture.acts else None
    part = Part("ImageView", description=picture.description, id=picture.id or "image", tap=tap, shape=picture.shape)
    return _stamp(device, picture.height, [(part, _box(device, 0, 0, 0, picture.height))])


def _line(line: b.Line, device: Device, _: str) -> Stamp:
    wide = device.width / device.density - 2 * 8
    icons = sum(isinstance(part, b.Icon) for part in line.parts)
    share = (wide - icons * _ICON) / max(1, len(line.parts) - icons)
    parts, left = [], 8.0
    for each in line.parts:
        right = left + (_ICON if isinstance(each, b.Icon) else share)
        parts.append((_part(each), _box(device, left + 2, 6, right - 2, 54)))
        left = right
    return _stamp(device, 60, parts)


def _part(block: b.Field | b.Button | b.Icon) -> Part:
    if isinstance(block, b.Icon):
        return _icon(block)
    return _field_part(block) if isinstance(block, b.Field) else _button_part(block)


def _tabs(tabs: b.Tabs, device: Device, screen: str) -> Stamp:
    share = device.width / device.density / len(tabs.pages)
    parts: list[tuple[Part, Bounds]] = []
    for number, (label, page) in enumerate(tabs.pages):
        flags = ("selected",) if page == screen else ()
        left, right = share * number, share * (number + 1)
        tab = Part("FrameLayout", id=slug(label, "tab"), tap=_swap(page), flags=flags, shape="tab")
        words = Part("TextView", len(parts), text=label, id="label", flags=flags, shape="label")
        parts += [(tab, _box(device, left, 0, right, 56)), (words, _box(device, left + 4, 18, right - 4, 40))]
    return _stamp(device, 56, parts)


def _fab(icon: b.Icon, device: Device, _: str) -> Stamp:
    return _stamp(device, 56, [(_icon(icon)._replace(shape="fab"), _box(device, 0, 0, 56, 56))])


class Swap(b.Tap):
    """A tap that puts a screen in the place of the present one instead of above it."""


@lru_cache(maxsize=1000)
def _swap(page: str) -> Swap:
    return Swap(go=page)


_UP = b.Tap(go="back")
_DRAWN: dict[type, Callable[[Any, Device, str], Stamp]] = {
    b.Bar: _bar,
    b.Row: _row,
    b.Cell: _cell,
    b.Button: _button,
    b.Field: _field,
    b.Text: _text,
    b.Picture: _picture,
    b.Line: _line,
    b.Tabs: _tabs,
    b.Icon: _fab,
}
