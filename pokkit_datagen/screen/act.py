"""What taps, typing, scrolling, back and home do to a phone."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Literal

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.blocks import Tap
from pokkit_datagen.screen.effects import typed, with_place
from pokkit_datagen.screen.layout import Layout, Placed
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.recent import recall
from pokkit_datagen.screen.stamp import Part
from pokkit_datagen.screen.stamps import Swap
from pokkit_datagen.screen.state import Place, Scope, ScreenState
from pokkit_datagen.screen.texts import condition, reader

Direction = Literal["up", "down", "left", "right"]
_PAGE = 0.8
"""Share of the window by which one scroll moves the body."""


def tap(phone: Phone, x: int, y: int) -> Phone:
    """Return the phone after a tap on a pixel; where nothing takes it, the same phone."""
    return _once(phone, (x, y), lambda: _tap(phone, x, y))


def _tap(phone: Phone, x: int, y: int) -> Phone:
    layout = see(phone).layout
    if not layout.frame.holds(x, y):
        return _back(phone, gesture=True) if layout.screen.dialog else phone
    hit = part_at(layout, x, y)
    if hit is None:
        return phone
    part, scope = hit
    if part.field:
        return with_place(phone, scope.place._replace(focus=part.field, keyboard=True))
    tapped = part.tap
    if tapped is None or (tapped.enabled and not condition(tapped.enabled)(scope)):
        return phone
    return perform(phone, tapped, scope)


def part_at(layout: Layout, x: int, y: int) -> tuple[Part, Scope] | None:
    """Return the topmost clickable part at a pixel, with what it speaks of."""
    stamps: list[Placed] = [layout.floating] if layout.floating else []
    stamps += layout.bottom
    stamps += layout.top
    if layout.window.holds(x, y):
        stamps += layout.body
    for placed in stamps:
        stamp, left, top, extra, scope = placed
        if not top <= y < top + stamp.height + extra:
            continue
        for target in reversed(stamp.drawing.targets):
            box = stamp.boxes[target.number]
            if box.left <= x - left < box.right and box.top <= y - top < box.bottom + extra:
                return target.part, scope
    return None


def perform(phone: Phone, tapped: Tap, scope: Scope) -> Phone:
    """Return the phone after what a tap does, and where it leads."""
    for effect in tapped.does:
        phone = effect(phone, scope)
    if not tapped.go:
        return phone
    where = reader(tapped.go)(scope)
    if isinstance(tapped, Swap):
        return opened(_back(phone), where, scope)
    return opened(phone, where, scope)


def opened(phone: Phone, where: str, scope: Scope) -> Phone:
    """Return the phone with the screen open that a `go` names."""
    if where == "home":
        return _home(phone)
    if where.split()[0] == "back":
        for _ in range(int(where[5:] or 1)):
            phone = _back(phone)
        return phone
    app, slash, screen = where.rpartition("/")
    app = app if slash else scope.place.app
    state = phone.state(ScreenState)
    screen = screen or state.apps.by_key[app].screens[0].name
    stack = (*state.stack[:-1], state.place._replace(keyboard=False)) if state.place.keyboard else state.stack or (state.place,)
    return _arrived(phone, state.changed(stack=(*stack, Place(app, screen, scope.item))))


def _arrived(phone: Phone, state: ScreenState) -> Phone:
    """Let a newly opened screen load, and its pop-up come up."""
    place = state.stack[-1]
    name = f"{place.app}/{place.screen}"
    slow = state.slow.get(name)
    if slow:
        state = state.changed(stack=(*state.stack[:-1], place._replace(ready=phone.step + 1 + slow)))
    banner = state.banners.get(name)
    if banner:
        place = place._replace(ready=state.stack[-1].ready, banner=phone.step + 1 + banner)
        state = state.changed(stack=(*state.stack[:-1], place))
    popup = state.popups.get(name)
    if popup:
        rest = {key: value for key, value in state.popups.items() if key != name}
        app, _, screen = popup.partition("/")
        state = state.changed(popups=rest, stack=(*state.stack, Place(app, screen, place.item)))
    return phone.with_state(state)


def _back(phone: Phone, gesture: bool = False) -> Phone:
    """Close the keyboard, if this is the owner's gesture and it is up; else the screen."""
    state = phone.state(ScreenState)
    if gesture and state.place.keyboard:
        return with_place(phone, state.place._replace(keyboard=False))
    return phone.with_state(state.changed(stack=state.stack[:-1])) if len(state.stack) > 1 else _home(phone)


def _home(phone: Phone) -> Phone:
    state = phone.state(ScreenState)
    return phone.with_state(state.changed(stack=(Place(*state.apps.home),)))


def _once(phone: Phone, key: Hashable, move: Callable[[], Phone]) -> Phone:
    known = recall(phone)
    slices = known.get((phone.step, key))
    if slices is None:
        slices = known[phone.step, key] = move().slices
    return phone.changed(slices=slices)


def back(phone: Phone) -> Phone:
    """Return the phone after the back gesture."""
    return _once(phone, "back", lambda: _back(phone, gesture=True))


def home(phone: Phone) -> Phone:
    """Return the phone on its home screen."""
    return _once(phone, "home", lambda: _home(phone))


def write(phone: Phone, text: str) -> Phone | None:
    """Return the phone with a text in the focused field, or None where no field has the focus."""
    place = phone.state(ScreenState).place
    return _once(phone, ("text", text), lambda: typed(phone, place.focus, text)) if place.focus else None


def scroll(phone: Phone, direction: Direction) -> tuple[Phone, bool] | None:
    """Return the phone after a scroll, and whether the end is reached; None where nothing scrolls that way."""
    layout = see(phone).layout
    swipe = layout.screen.swipes.get(direction)
    if swipe:
        return _once(phone, direction, lambda: opened(phone, swipe, layout.scope)), False
    if not layout.room or direction in ("left", "right"):
        return None
    page = int((layout.window.bottom - layout.window.top) * _PAGE)
    offset = layout.offset + (page if direction == "down" else -page)
    offset = max(0, min(offset, layout.room))
    at_end = offset == (layout.room if direction == "down" else 0)
    return _once(phone, direction, lambda: with_place(phone, layout.scope.place._replace(scroll=offset))), at_end
