"""Turns a goal into tool calls: by the shortest way on the graph of screens, looking anew after every step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from pokkit_datagen.errors import DatagenError
from pokkit_datagen.phone import Call, Phone, apply
from pokkit_datagen.screen.layout import Placed, lay_out
from pokkit_datagen.screen.model import Bounds
from pokkit_datagen.screen.read import matching, see
from pokkit_datagen.screen.routes import shortest
from pokkit_datagen.screen.stamp import Part, target_of
from pokkit_datagen.screen.state import Scope, ScreenState
from pokkit_datagen.screen.texts import reader
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
    """Write a text into a field of a screen."""

    where: str
    field: str
    text: str
    item: str = ""


Step: TypeAlias = Be | Press | Write


class Touch(NamedTuple):
    """Something that can be tapped: its middle as it is now, and whether that shows."""

    words: Sequence[str]
    x: int
    y: int
    shows: bool


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
                raise DatagenError(f"{step}: not reached in {_MOST_STEPS} steps; is it hidden by a condition?")
    return calls


def next_call(phone: Phone, step: Step, means: Means = "find") -> tuple[Call | None, bool]:
    """Return the next call for a step, and whether it completes the step; None where nothing is left to do.

    Raises:
        DatagenError: There is no way.
    """
    place = phone.state(ScreenState).place
    if phone.step < place.ready:
        return Call("screen_read", {}), False
    if isinstance(step, Press) and step.unless and step.unless(phone):
        return None, True
    here = f"{place.app}/{place.screen}" == step.where and (not step.item or place.item.get("id") == step.item)
    if not here:
        return _move(phone, step, means), False
    if isinstance(step, Be):
        return None, True
    if isinstance(step, Write):
        return _write(phone, step, means)
    wanted = [touch for part, scope, touch in _touches(phone) if _is(step, part, scope, touch)]
    call = _tap(phone, wanted, means, f"{step.words or step.id!r} is not on {step.where}")
    return call, call.name != "screen_scroll"


def _is(step: Press, part: Part, scope: Scope, touch: Touch) -> bool:
    named = part.id == step.id if step.id else step.words in touch.words
    return named and (not step.of or scope.item.get("id") == step.of)


def _write(phone: Phone, step: Write, means: Means) -> tuple[Call | None, bool]:
    if phone.state(ScreenState).place.focus == step.field:
        return Call("screen_type", {"text": step.text}), True
    wanted = [touch for part, _, touch in _touches(phone) if part.field == step.field]
    return _tap(phone, wanted, means, f"field {step.field!r} is not on {step.where}"), False


def _move(phone: Phone, step: Step, means: Means) -> Call:
    way = shortest(phone, step.where, step.item)
    if way is None:
        about = f" about {step.item!r}" if step.item else ""
        raise DatagenError(f"no way leads to screen {step.where!r}{about}; give a screen that a tap opens")
    if way.move in ("back", "home"):
        return Call(f"screen_{way.move}", {})
    if way.move.startswith("swipe "):
        return Call("screen_scroll", {"direction": way.move[6:]})
    touches = [(scope, touch) for part, scope, touch in _touches(phone) if part.tap and _leads(part, scope) == way.move]
    right = [touch for scope, touch in touches if not step.item or scope.item.get("id") == step.item]
    return _tap(phone, right or [touch for _, touch in touches], means, f"nothing leads to {way.move} now")


def _leads(part: Part, scope: Scope) -> str:
    go = reader(part.tap.go)(scope) if part.tap else ""
    app, slash, screen = go.rpartition("/")
    app = app if slash else scope.place.app
    return f"{app}/{screen or scope.state.apps.by_key[app].screens[0].name}" if go and app in scope.state.apps.by_key else ""


def _tap(phone: Phone, wanted: Sequence[Touch], means: Means, missing: str) -> Call:
    """Return the tap on the first of these that shows, or the scroll towards one."""
    if not wanted:
        raise DatagenError(f"{missing}; is it hidden by a condition?")
    touch = next((each for each in wanted if each.shows), None)
    if touch is None:
        _, middle = see(phone).layout.window.center
        return Call("screen_scroll", {"direction": "down" if wanted[0].y > middle else "up"})
    elements = see(phone).elements
    for words in touch.words if means == "find" else ():
        points = {(each["center_x"], each["center_y"]) for each in matching(elements, words)}
        if points == {(touch.x, touch.y)}:
            return Call("screen_find_and_tap", {"query": words})
    return Call("screen_tap", {"x": touch.x, "y": touch.y})


def _touches(phone: Phone) -> Iterator[tuple[Part, Scope, Touch]]:
    layout = lay_out(phone, whole=True)
    points = {(each["center_x"], each["center_y"]): each for each in see(phone).elements if "clickable" in each}
    fixed = [*layout.top, *layout.bottom, *([layout.floating] if layout.floating else [])]
    for placed, window in [*((each, layout.frame) for each in fixed), *((each, layout.window) for each in layout.body)]:
        for number, part in enumerate(placed.stamp.parts):
            if part.clickable:
                x, y = _middle(placed, part, window)
                yield part, placed.scope, Touch(_said(placed, number), x, y, (x, y) in points)


def _middle(placed: Placed, part: Part, window: Bounds) -> tuple[int, int]:
    box = part.box.moved(placed.x, placed.y)
    bottom = box.bottom + placed.extra
    if bottom > window.top and box.top < window.bottom:
        return (box.left + box.right) // 2, (max(box.top, window.top) + min(bottom, window.bottom)) // 2
    return (box.left + box.right) // 2, (box.top + bottom) // 2


def _said(placed: Placed, number: int) -> list[str]:
    """Return the words that a tap on a part can be asked for by."""
    parts, scope = placed.stamp.parts, placed.scope
    named = [part for here, part in enumerate(parts) if target_of(parts, here) == number]
    words = [reader(part.text)(scope) or reader(part.description)(scope) or part.hint for part in named]
    return [text for text in words if text]
