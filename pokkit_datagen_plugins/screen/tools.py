"""The seven tools that read and drive the screen."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from pokkit_datagen import Phone, ToolError, tool
from pokkit_datagen.screen import act
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.state import ScreenState

_CENTER = re.compile(r'"center_x":(\d+),"center_y":(\d+)')
_SAID = re.compile(r"\b(\d{1,4})\s*(?:,|x|by|and)\s*(\d{1,4})\b")
_MOST_MATCHES = 5

Answer = tuple[Phone, dict[str, Any]]


def points(text: str, now: datetime | None, locale: str) -> set[tuple[Any, ...]]:
    """Return the points that a text names: middles of elements of a screen, or two numbers that a person says."""
    found = _CENTER.findall(text) or _SAID.findall(text)
    return {(int(x), int(y)) for x, y in found}


@tool(aliases=("read_screen", "get_screen", "describe_screen"))
def screen_read(phone: Phone) -> Answer:
    """Read the screen: its elements with text and tap point."""
    _reachable(phone)
    state = phone.state(ScreenState)
    place = state.place
    app = state.apps.by_key.get(place.app)
    result: dict[str, Any] = {"success": True, "app": app.name if app else "", "elements": see(phone).elements}
    if place.keyboard:
        result["keyboard"] = True
    return phone, result


@tool(aliases=("tap", "tap_at", "touch_screen"), readers={("x", "y"): points})
def screen_tap(phone: Phone, x: int, y: int) -> Answer:
    """Tap a point of the screen.

    Args:
        x: The element's center_x.
        y: Its center_y.
    """
    _reachable(phone)
    device = phone.state(ScreenState).device
    if not (0 <= x < device.width and 0 <= y < device.height):
        raise ToolError("outside_screen", width=device.width, height=device.height)
    return act.tap(phone, x, y), {"success": True}


@tool(aliases=("type_text", "enter_text", "input_text"))
def screen_type(phone: Phone, text: str) -> Answer:
    """Type into the focused text field, replacing its text.

    Args:
        text: The text.
    """
    _reachable(phone)
    after = act.write(phone, text)
    if after is None:
        raise ToolError("nothing_focused")
    return after, {"success": True}


@tool(aliases=("scroll", "scroll_screen", "swipe"))
def screen_scroll(phone: Phone, direction: act.Direction) -> Answer:
    """Scroll the screen.

    Args:
        direction: "down" shows what is further down.
    """
    _reachable(phone)
    moved = act.scroll(phone, direction)
    if moved is None:
        raise ToolError("not_scrollable", direction=direction)
    after, at_end = moved
    return after, {"success": True, "at_end": True} if at_end else {"success": True}


@tool(aliases=("go_back", "press_back", "back"))
def screen_back(phone: Phone) -> Answer:
    """Go back one step."""
    _reachable(phone)
    return act.back(phone), {"success": True}


@tool(aliases=("go_home", "press_home", "home"))
def screen_home(phone: Phone) -> Answer:
    """Go to the home screen."""
    _reachable(phone)
    return act.home(phone), {"success": True}


@tool(aliases=("find_and_tap", "tap_text", "click_on"))
def screen_find_and_tap(phone: Phone, query: str) -> Answer:
    """Find an element by its text and tap it.

    Args:
        query: Its text.
    """
    _reachable(phone)
    matches = see(phone).matching(query)
    if not matches:
        raise ToolError("not_found", query=query)
    targets = {(element["center_x"], element["center_y"]) for element in matches}
    if len(targets) > 1:
        texts = [element["text"] or element.get("hint", "") for element in matches[:_MOST_MATCHES]]
        raise ToolError("ambiguous_match", query=query, count=len(targets), matches=texts)
    found = matches[0]
    text = found["text"] or found.get("hint", "")
    if "clickable" not in found or "disabled" in found:
        raise ToolError("disabled" if "disabled" in found else "not_clickable", text=text)
    return act.tap(phone, found["center_x"], found["center_y"]), {"success": True, "tapped": text}


def _reachable(phone: Phone) -> None:
    if phone.locked:
        raise ToolError("locked")
    if not phone.accessibility:
        raise ToolError("accessibility_off")
