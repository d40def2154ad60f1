"""Turns a goal into tool calls: by the shortest way on the graph of screens, looking anew after every step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from pokkit_datagen.errors import DatagenError, near
from pokkit_datagen.phone import Call, Phone, apply
from pokkit_datagen.screen.graph import full_name
from pokkit_datagen.screen.layout import Layout, Placed, lay_out
from pokkit_datagen.screen.model import Bounds
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.routes import shortest
from pokkit_datagen.screen.stamp import Target
from pokkit_datagen.screen.state import Place, Scope, ScreenState
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
class Look:
    """Be on a screen and read it."""

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


Step: TypeAlias = Be | Look | Press | Write | See
Test: TypeAlias = Callable[[Target, Scope], bool]


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
    if not _there(place, step):
        return _move(phone, step, means), False
    if isinstance(step, Press):
        call = _tap(phone, _pressed(step), means, step)
        return call, call.name != "screen_scroll"
    if isinstance(step, See):
        return _scroll_to(phone, step)
    if not isinstance(step, Write):
        return None, True
    if place.focus == step.field:
        return Call("screen_type", {"text": step.text.argument() if isinstance(step.text, Slot) else step.text}), True
    return _tap(phone, lambda target, _: target.part.field == step.field, means, step), False


def needs_eyes(phone: Phone, step: Step) -> bool:
    """Tell whether the next call for a step is a tap, a scroll or a way back: what nobody does without looking."""
    place = phone.state(ScreenState).place
    if phone.step < place.ready or (isinstance(step, Press) and step.unless and step.unless(phone)):
        return False
    return not _there(place, step) or isinstance(step, Press) or (isinstance(step, Write) and place.focus != step.field)


def _there(place: Place, step: Step) -> bool:
    return f"{place.app}/{place.screen}" == step.where and (not step.item or place.item.get("id") == step.item)


def _scroll_to(phone: Phone, step: See) -> tuple[Call | None, bool]:
    seen = see(phone)
    if any(step.words in element["text"] for element in seen.elements):
        return None, True
    if seen.layout.offset >= seen.layout.room:
        raise DatagenError(f"{step}: the screen does not show these words; is it hidden by a condition?")
    return Call("screen_scroll", {"direction": "down"}), False


def _lost(phone: Phone, step: Step) -> str:
    names = [f"{app}/{screen}" for app, screen in phone.state(ScreenState).apps.screens]
    if step.where not in names:
        return f"there is no screen {step.where!r}; {near(step.where, names)}"
    about = f" about {step.item!r}" if step.item else ""
    return f"no way leads to screen {step.where!r}{about}; give a screen that a tap opens"


def _pressed(step: Press) -> Test:
    def test(target: Target, scope: Scope) -> bool:
        named = target.part.id == step.id if step.id else step.words in target.words(scope)
        return named and (not step.of or scope.item.get("id") == step.of)

    return test


def _move(phone: Phone, step: Step, means: Means) -> Call:
    way = shortest(phone, step.where, step.item)
    if way is None:
        raise DatagenError(_lost(phone, step))
    move = way[0]
    if move.to in ("back", "home"):
        return Call(f"screen_{move.to}", {})
    if move.to.startswith("swipe "):
        return Call("screen_scroll", {"direction": move.to[6:]})

    state = phone.state(ScreenState)
    apps, here = state.apps, state.place.app

    def leads(target: Target, scope: Scope) -> bool:
        if not target.go or (move.item and scope.item.get("id") != move.item):
            return False
        go = target.reads(scope) if target.reads else target.go
        return full_name(apps, here, go) == move.to

    return _tap(phone, leads, means, step)


def _tap(phone: Phone, test: Test, means: Means, step: Step) -> Call:
    """Return the tap on the first part that passes the test, or the scroll towards it."""
    seen = see(phone)
    for hit in _found(seen.layout, test):
        point = hit.middle
        if not seen.takes(point):
            continue
        for text in hit.target.words(hit.placed.scope) if means == "find" else ():
            if {(each["center_x"], each["center_y"]) for each in seen.matching(text)} == {point}:
                return Call("screen_find_and_tap", {"query": text})
        return Call("screen_tap", {"x": point[0], "y": point[1]})
    hidden = next(_found(lay_out(phone, whole=True), test), None)
    if hidden is None or not seen.layout.room:
        raise DatagenError(f"{step}: {step.where} or the way to it does not show it; is it hidden by a condition?")
    _, middle = seen.layout.window.center
    return Call("screen_scroll", {"direction": "down" if hidden.middle[1] > middle else "up"})


class _Hit(NamedTuple):
    """A target on the display, and the window through which it shows."""

    target: Target
    placed: Placed
    window: Bounds

    @property
    def middle(self) -> tuple[int, int]:
        """The middle of what shows of it; of all of it, if it is out of sight."""
        stamp, x, y, extra, _ = self.placed
        left, top, right, bottom = stamp.boxes[self.target.number]
        top, bottom = top + y, bottom + y + extra
        if bottom > self.window.top and top < self.window.bottom:
            top, bottom = max(top, self.window.top), min(bottom, self.window.bottom)
        return (left + right + 2 * x) // 2, (top + bottom) // 2


def _found(layout: Layout, test: Test) -> Iterator[_Hit]:
    """Yield the targets that pass the test."""
    floating = [layout.floating] if layout.floating else []
    regions = (
        (layout.frame, layout.top), (layout.frame, layout.bottom), (layout.frame, floating), (layout.window, layout.body)
    )  # fmt: skip
    for window, stamps in regions:
        for placed in stamps:
            for target in placed.stamp.drawing.targets:
                if test(target, placed.scope):
                    yield _Hit(target, placed, window)
