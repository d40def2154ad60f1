"""A screen as the tree of nodes that uiautomator would dump."""

from __future__ import annotations

from collections.abc import Sequence

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.layout import Layout, Placed
from pokkit_datagen.screen.model import Bounds, Node
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.stamp import Part
from pokkit_datagen.screen.state import Scope
from pokkit_datagen.screen.texts import condition, reader


def tree(phone: Phone) -> Node:
    """Return the nodes of the visible screen; what is scrolled out of sight is left out."""
    layout = see(phone).layout
    if layout.screen.dump:
        return layout.screen.dump
    package = f"com.example.{layout.scope.place.app}"
    body = _nodes(layout.body, layout, layout.window, package)
    scroller = Node(
        resource_id=f"{package}:id/list", kind="androidx.recyclerview.widget.RecyclerView", package=package,
        bounds=layout.window, scrollable=bool(layout.room), children=body,
    )  # fmt: skip
    above = _nodes(layout.top, layout, layout.frame, package)
    below = _nodes([*layout.bottom, *([layout.floating] if layout.floating else [])], layout, layout.frame, package)
    device = layout.scope.state.device
    whole = layout.frame if layout.screen.dialog else Bounds(0, 0, device.width, device.height)
    inside = (scroller,) if body or layout.room else ()
    return Node(kind="android.widget.FrameLayout", package=package, bounds=whole, children=(*above, *inside, *below))


def _nodes(placed: Sequence[Placed], layout: Layout, window: Bounds, package: str) -> tuple[Node, ...]:
    return tuple(node for each in placed for node in _stamped(each, layout, window, package))


def _stamped(placed: Placed, layout: Layout, window: Bounds, package: str) -> list[Node]:
    parts = placed.stamp.drawing.parts
    below: list[list[Node]] = [[] for _ in parts]
    roots: list[Node] = []
    for here in range(len(parts) - 1, -1, -1):
        part = parts[here]
        box = placed.stamp.boxes[here].moved(placed.x, placed.y)
        bounds = Bounds(box.left, max(box.top, window.top), box.right, min(box.bottom + placed.extra, window.bottom))
        node = _node(part, placed.scope, bounds, package, tuple(reversed(below[here])))
        above = below[part.parent] if part.parent >= 0 else roots
        # A line of which only its margin shows would be read as a button without a name.
        if part.kind.endswith("Layout") and not any(each.label for each in node.children):
            above.extend(reversed(node.children))
        elif node.bounds.bottom - node.bounds.top >= placed.stamp.sliver:
            above.append(node)
    return list(reversed(roots))


def _node(part: Part, scope: Scope, bounds: Bounds, package: str, children: tuple[Node, ...]) -> Node:
    text = reader(part.text)(scope)
    enabled = part.tap.enabled if part.tap else ""
    return Node(
        text="•" * len(text) if "password" in part.flags else text,
        description=reader(part.description)(scope),
        hint=part.hint,
        resource_id=f"{package}:id/{part.id}" if part.id else "",
        kind=f"android.widget.{part.kind}",
        package=package,
        bounds=bounds,
        clickable=part.clickable,
        editable=bool(part.field),
        checkable=bool(part.checked),
        checked=bool(part.checked) and condition(part.checked)(scope),
        enabled=not enabled or condition(enabled)(scope),
        focused=bool(part.field) and scope.place.focus == part.field,
        selected="selected" in part.flags,
        password="password" in part.flags,
        children=children,
    )
