"""Turns a goal into tool calls: by the shortest way on the graph of screens, looking anew after every step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from pokkit_datagen.errors import DatagenError
from pokkit_datagen.phone import Call, Phone, apply
from pokkit_datagen.screen.layout import Layout, Placed, lay_out
from pokkit_datagen.screen.model import Bounds
from pokkit_datagen.screen.read import matching, see
from pokkit_datagen.screen.routes import full_name, shortest
from pokkit_datagen.screen.stamp import Part, target_of
from pokkit_datagen.screen.state import Scope, ScreenState
from pokkit_datagen.screen.texts import reader
from pokkit_datagen.slots.base import Slot
from pokkit_datagen.tools import Tool

_MOST_STEPS = 60
Means = Literal["find", "point"]


@dataclass(frozen=True)
class Be:
    """Be on a screen (`app/screen`), about an item of this id if one is given."""

    where: str
    item: str = ""


@dataclass(frozen=True)
class Press:
    """Tap what has these words or this resource id on a screen.

    Args:
        where: The screen, `app/screen`.
        words: The words, as they are shown.
        id: The resource id, for what has no words.
        item: Id of the item that the screen is about.
        of: Id of the item in whose line the button is.
        unless: Condition under which there is nothing left to do, such as a switch that is already on.
    """

    where: str
    words: str = ""
    id: str = ""
    item: str = ""
    of: str = ""
    unless: Callable[[Phone], bool] | None = None


@dataclass(frozen=True)
class Write:
    """Write a text, or what the user said for a slot, into a field of a screen."""

    where: str
    field: str
    text: str | Slot
    item: str = ""


@dataclass(frozen=True)
class See:
    """Have these words of a screen in sight, scrolling down to them."""

    where: str
    words: str
    item: str = ""


Step: TypeAlias = Be | Press | Write | See


def plan(phone: Phone, goal: Sequence[Step], tools: Mapping[str, Tool], means: Means = "find") -> list[Call]:
    """Return the calls that reach a goal, without reads.

    Args:
        phone: Where to begin.
        goal: What to do, in this order.
        tools: The screen tools.
        means: Whether to tap by words where these are clear, or always by coordinates.

    Raises:
        DatagenError: There is no way.
    """
    calls: list[Call] = []
    for step in goal:
        done = False
        while not done:
            call, done = next_call(phone, step, means)
            if call is None:
                break
            phone, _ = apply(phone, call, tools)
            calls.append(call)
            if len(calls) > _MOST_STEPS:
                raise DatagenError(f"{step}: not reached in {_MOST_STEPS} steps; is something greyed out on the way?")
    return calls


def next_call(phone: Phone, step: Step, means: Means = "find") -> tuple[Call | None, bool]:
    """Return the next call for a step, and whether it completes the step; None where nothing is left to do.

    It looks at the phone as it is, so that it also finds the way back from a wrong page or a pop-up.

    Raises:
        DatagenError: There is no way.
    """
    place = phone.state(ScreenState).place
    if phone.step < place.ready:
        return Call("screen_read", {}), False
    if isinstance(step, Press) and step.unless and step.unless(phone):
        return None, True
    if f"{place.app}/{place.screen}" != step.where or (step.item and place.item.get("id") != step.item):
        return _move(phone, step, means), False
    if isinstance(step, Be):
        return None, True
    if isinstance(step, See):
        return _scroll_to(phone, step)
    if isinstance(step, Press):
        call = _tap(phone, lambda part, scope, words: _is(step, part, scope, words), means, step)
        return call, call.name != "screen_scroll"
    if place.focus == step.field:
        return Call("screen_type", {"text": step.text.argument() if isinstance(step.text, Slot) else step.text}), True
    return _tap(phone, lambda part, _, __: part.field == step.field, means, step), False


def _scroll_to(phone: Phone, step: See) -> tuple[Call | None, bool]:
    seen = see(phone)
    if any(step.words in element["text"] for element in seen.elements):
        return None, True
    if seen.layout.offset >= seen.layout.room:
        raise DatagenError(f"{step}: the screen does not show these words; is it hidden by a condition?")
    return Call("screen_scroll", {"direction": "down"}), False


def _is(step: Press, part: Part, scope: Scope, words: Callable[[], list[str]]) -> bool:
    named = part.id == step.id if step.id else step.words in words()
    return named and (not step.of or scope.item.get("id") == step.of)


def _move(phone: Phone, step: Step, means: Means) -> Call:
    way = shortest(phone, step.where, step.item)
    if way is None:
        about = f" about {step.item!r}" if step.item else ""
        raise DatagenError(f"no way leads to screen {step.where!r}{about}; give a screen that a tap opens")
    move = way[0]
    if move.to in ("back", "home"):
        return Call(f"screen_{move.to}", {})
    if move.to.startswith("swipe "):
        return Call("screen_scroll", {"direction": move.to[6:]})

    def leads(part: Part, scope: Scope, _: Callable[[], list[str]]) -> bool:
        go = reader(part.tap.go)(scope) if part.tap and part.tap.go else ""
        there = full_name(scope.state.apps, scope.place.app, go) if go else ""
        return there == move.to and move.item in ("", scope.item.get("id"))

    return _tap(phone, leads, means, step)


Test: TypeAlias = Callable[[Part, Scope, Callable[[], list[str]]], bool]


def _tap(phone: Phone, test: Test, means: Means, step: Step) -> Call:
    """Return the tap on the first part that passes the test, or the scroll towards it."""
    seen = see(phone)
    elements = seen.elements
    points = {(each["center_x"], each["center_y"]) for each in elements if "clickable" in each}
    for x, y, words in _found(seen.layout, test):
        if (x, y) not in points:
            continue
        for text in words if means == "find" else ():
            if {(each["center_x"], each["center_y"]) for each in matching(elements, text)} == {(x, y)}:
                return Call("screen_find_and_tap", {"query": text})
        return Call("screen_tap", {"x": x, "y": y})
    hidden = next(_found(lay_out(phone, whole=True), test), None)
    if hidden is None or not seen.layout.room:
        raise DatagenError(f"{step}: {step.where} or the way to it does not show it; is it hidden by a condition?")
    _, middle = seen.layout.window.center
    return Call("screen_scroll", {"direction": "down" if hidden[1] > middle else "up"})


def _found(layout: Layout, test: Test) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the middle and the words of each part that passes the test."""
    floating = [layout.floating] if layout.floating else []
    regions = ((layout.frame, (*layout.top, *layout.bottom, *floating)), (layout.window, layout.body))
    for window, placed in ((window, placed) for window, stamps in regions for placed in stamps):
        for number, part in enumerate(placed.stamp.parts):
            if part.clickable and test(part, placed.scope, lambda: _words(placed, number)):  # noqa: B023 (called at once)
                yield *_middle(placed, part, window), _words(placed, number)


def _middle(placed: Placed, part: Part, window: Bounds) -> tuple[int, int]:
    box = part.box.moved(placed.x, placed.y)
    bottom = box.bottom + placed.extra
    if bottom > window.top and box.top < window.bottom:
        return (box.left + box.right) // 2, (max(box.top, window.top) + min(bottom, window.bottom)) // 2
    return (box.left + box.right) // 2, (box.top + bottom) // 2


def _words(placed: Placed, number: int) -> list[str]:
    """Return the words that a tap on a part can be asked for by."""
    parts, scope = placed.stamp.parts, placed.scope
    named = [part for here, part in enumerate(parts) if target_of(parts, here) == number]
    words = [reader(part.text)(scope) or reader(part.description)(scope) or part.hint for part in named]
    return [text for text in words if text]
