"""What a reader of the screen is told: labelled and actionable nodes, with the middle of what a tap reaches."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import Any, NamedTuple

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.layout import Layout, Placed, lay_out
from pokkit_datagen.screen.model import Bounds, Node
from pokkit_datagen.screen.recent import recall
from pokkit_datagen.screen.stamp import Live
from pokkit_datagen.screen.state import Scope, ScreenState
from pokkit_datagen.tools import Json

_TARGET_FLAGS = ("clickable", "long_clickable", "editable", "password", "checkable", "checked", "selected", "focused")


class Seen:
    """The visible screen of a phone: computed once, however often it is looked at.

    Args:
        layout: Where everything is.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._elements: list[Json] | None = None
        self._words: list[str] | None = None
        self._found: dict[str, list[Json]] = {}

    @property
    def elements(self) -> list[Json]:
        """What a reader is told; never to be changed."""
        if self._elements is None:
            dump = self.layout.screen.dump
            self._elements = list(told(dump)) if dump else _elements(self.layout)
        return self._elements

    def takes(self, point: tuple[int, int]) -> bool:
        """Tell whether a reader is told that this point takes taps."""
        x, y = point
        return any(each["center_y"] == y and each["center_x"] == x and "clickable" in each for each in self.elements)

    def matching(self, query: str) -> list[Json]:
        """Return the elements whose words are the query, or else those that hold it; if some take taps, only those."""
        found = self._found.get(query)
        if found is None:
            found = self._found[query] = self._matching(" ".join(query.casefold().split()))
        return found

    def _matching(self, wanted: str) -> list[Json]:
        if not wanted:
            return []
        if self._words is None:
            self._words = [_words(element) for element in self.elements]
        holding = [(text, element) for text, element in zip(self._words, self.elements, strict=True) if wanted in text]
        found = [element for text, element in holding if wanted == text or wanted in text.split("\n")]
        found = found or [element for _, element in holding]
        return [element for element in found if "clickable" in element] or found


def see(phone: Phone) -> Seen:
    """Return what is on the screen of a phone."""
    known = recall(phone)
    seen: Seen | None = known.get(_AT_ANY_STEP)
    return _seen_now(phone, known) if seen is None else seen


_AT_ANY_STEP = "at any step"


def _seen_now(phone: Phone, known: dict[Hashable, Any]) -> Seen:
    place = phone.state(ScreenState).place
    when = place.shape(phone.step) if place.ready or place.banner else _AT_ANY_STEP
    seen: Seen | None = known.get(when)
    if seen is None:
        seen = known[when] = Seen(lay_out(phone))
    return seen


def _elements(layout: Layout) -> list[Json]:
    _, _, frame, window, above, body, below, floating, _, _ = layout
    elements: list[Json] = []
    _tell(elements, above, frame, None)
    if layout.room:
        x, y = window.center
        elements.append({"text": "", "center_x": x, "center_y": y, "scrollable": True})
    _tell(elements, body, window, layout.fab)
    _tell(elements, below, frame, None)
    if floating:
        _tell(elements, (floating,), frame, None)
    return elements


def _tell(elements: list[Json], stamps: Sequence[Placed], window: Bounds, fab: Bounds | None) -> None:
    """Add what stamps show inside a window."""
    first, last = window.top, fab.top if fab else window.bottom
    for placed in stamps:
        (_, height, _, _, spots, _), left, top, extra, scope = placed
        if extra or top < first or top + height > last:
            elements += _partly(placed, window, fab)
            continue
        for x, y, (text, reads, bare, flags, live, _, _) in spots:
            if reads is not None:
                text = reads(scope)
            if text or bare:
                element = {"text": text, "center_x": left + x, "center_y": top + y, **flags}
                if live is not None:
                    _live(element, live, scope)
                elements.append(element)


def _partly(placed: Placed, window: Bounds, fab: Bounds | None) -> Iterator[Json]:
    """Yield what a stamp shows that may be cut off by the window, or hidden by the round button."""
    stamp, left, y, extra, scope = placed
    _, first, _, last = window
    for across, _, spot in stamp.spots:
        own, target = stamp.boxes[spot.own], stamp.boxes[spot.target]
        top, bottom = max(own.top + y, first), min(own.bottom + y + extra, last)
        text = spot.text if spot.reads is None else spot.reads(scope)
        if bottom - top < stamp.sliver or not (text or spot.bare):
            continue
        x = left + across
        middle = (max(target.top + y, first) + min(target.bottom + y + extra, last)) // 2
        if fab is None or not fab.holds(x, middle):
            element = {"text": text, "center_x": x, "center_y": middle, **spot.flags}
            if spot.live is not None:
                _live(element, spot.live, scope)
            yield element


def _live(element: Json, live: Live, scope: Scope) -> None:
    """Add the flags that depend on the phone."""
    if live.field:
        if "password" in element:
            element["text"] = "•" * len(element["text"])
        if live.hint:
            element["hint"] = live.hint
        if scope.place.focus == live.field:
            element["focused"] = True
    if live.checked is not None and live.checked(scope):
        element["checked"] = True
    if live.enabled is not None and not live.enabled(scope):
        element["disabled"] = True


def _words(element: Json) -> str:
    """Return all words of an element, one kind a line."""
    text: str = element["text"]
    for kind in ("description", "hint"):
        if kind in element:
            text = f"{text}\n{element[kind]}"
    return text.casefold()


class _Visit(NamedTuple):
    """A visible node, with the places of its nearest clickable ancestor or self (-1: none) and of the end of all below it."""

    node: Node
    target: int
    end: int


def told(root: Node) -> Iterator[Json]:
    """Yield what a reader is told of any tree of nodes, such as an imported one."""
    visits: list[_Visit] = []
    _visit(root, -1, visits)
    named: dict[int, Node] = {}
    for visit in visits:
        if visit.node.label:
            named.setdefault(visit.target, visit.node)
    for here, (node, target, _) in enumerate(visits):
        if not (node.label or node.scrollable or (node.clickable and here not in named)):
            continue
        reached = target if target >= 0 and not node.scrollable else here
        x, y = visits[reached].node.bounds.center
        covers = (visit.node for visit in visits[visits[reached].end :] if visit.node.clickable)
        if node.scrollable or not any(cover.bounds.holds(x, y) for cover in covers):
            yield _element(node, visits[reached].node, node is named.get(target, node))


def _visit(node: Node, target: int, visits: list[_Visit]) -> None:
    if not node.visible:
        return
    here = len(visits)
    target = here if node.clickable else target
    visits.append(_Visit(node, target, 0))
    for child in node.children:
        _visit(child, target, visits)
    visits[here] = _Visit(node, target, len(visits))


def _element(node: Node, target: Node, first: bool) -> Json:
    x, y = target.bounds.center
    element: Json = {"text": node.text or node.description, "center_x": x, "center_y": y}
    if node.text and node.description and node.text != node.description:
        element["description"] = node.description
    element |= {flag: True for flag in _TARGET_FLAGS if getattr(target, flag)}
    marks = [child for child in target.children if child.checkable] if target.clickable and first else []
    if marks:
        element["checkable"] = True
        if marks[0].checked:
            element["checked"] = True
    if node.hint:
        element["hint"] = node.hint
    if not target.enabled:
        element["disabled"] = True
    if node.scrollable:
        element["scrollable"] = True
    return element
