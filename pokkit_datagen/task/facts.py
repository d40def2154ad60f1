"""A phone as facts with names: what goals speak of, and what a side effect is found in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from msgspec.structs import asdict

from pokkit_datagen.errors import DatagenError, near
from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.state import AlarmBook, Clipboard, Memory, Notebook, Shade
from pokkit_datagen.task.matchers import ABSENT, matcher_of
from pokkit_datagen.tools import Json

_WRITE = orjson.OPT_NON_STR_KEYS | orjson.OPT_SORT_KEYS
_PLACE = ("place", "item", "typed", "screen")
"""Facts that tell where the screen is: moving about is no side effect."""


@dataclass(frozen=True)
class Done:
    """What tools of a task's own have done: the successful calls, by tool."""

    calls: Mapping[str, Sequence[Json]] = field(default_factory=dict)


_OURS = (AlarmBook, Clipboard, Notebook, Shade, Memory, ScreenState, Done)


def facts(phone: Phone, start: Phone) -> dict[str, Any]:
    """Return what is true of a phone, by name.

    Args:
        phone: The phone.
        start: The same phone before anything was done: collections that it has not drawn yet are as they are there.
    """
    screen = phone.state(ScreenState)
    known: dict[str, Any] = {
        "alarms": [asdict(alarm) for alarm in phone.state(AlarmBook).alarms],
        "clipboard": phone.state(Clipboard).text,
        "notes": [asdict(note) for note in phone.state(Notebook).notes],
        "notifications": [asdict(each) for each in phone.state(Shade).notifications],
        "memory": dict(phone.state(Memory).values),
        "place": f"{screen.place.app}/{screen.place.screen}",
        "item": dict(screen.place.item),
        "typed": dict(screen.place.fields),
        "screen": [element["text"] for element in see(phone).elements],
    }
    known |= {key: screen.value(key) for key in screen.apps.values}
    before = start.state(ScreenState)
    for name in sorted(screen.content.keys() | before.content.keys()):
        known[f"content.{name}"] = [dict(item) for item in screen.collection(name, phone)]
    for tool, calls in phone.state(Done).calls.items():
        known[f"done.{tool}"] = list(calls)
    return known | _of_plugins(phone)


def _of_plugins(phone: Phone) -> dict[str, Any]:
    """Return the fields of the states that plugins brought: `SmartHome.lights`."""
    brought = [state for kind, state in phone.slices.items() if kind not in _OURS]
    plain = {type(state).__name__: orjson.loads(orjson.dumps(state, default=_plain, option=_WRITE)) for state in brought}
    return {f"{name}.{key}": value for name, fields in plain.items() for key, value in fields.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    return sorted(value) if isinstance(value, frozenset | set) else str(value)


def changed(phone: Phone, start: Phone) -> list[str]:
    """Return the names of the facts that differ between two moments of a phone, but for where its screen is."""
    now = facts(phone, start)
    then = facts(start, start)
    for name in now.keys() - then.keys():
        if name.startswith("content."):
            then[name] = [dict(item) for item in start.state(ScreenState).collection(name[8:], start)]
    names = sorted(now.keys() | then.keys())
    return [name for name in names if name not in _PLACE and now.get(name) != then.get(name)]


def holds(value: Any, wanted: Any) -> bool:
    """Tell whether a fact is as a goal wants it.

    Args:
        value: The fact; `ABSENT` where there is none.
        wanted: A value or matcher; for a list also `{has: fields}`, `{lacks: fields}`, `{count: n}` or a list of these.
    """
    if isinstance(value, list) and isinstance(wanted, list) and all(isinstance(each, dict) for each in wanted):
        return all(holds(value, each) for each in wanted)
    if isinstance(value, list) and isinstance(wanted, dict) and len(wanted) == 1:
        ((kind, inner),) = wanted.items()
        if kind == "count":
            return bool(len(value) == inner)
        if kind in ("has", "lacks"):
            return bool(any(_item_fits(item, inner) for item in value) == (kind == "has"))
    if isinstance(value, dict) and isinstance(wanted, dict):
        return _item_fits(value, wanted)
    return matcher_of(wanted).accepts(value)


def _item_fits(item: Any, wanted: Any) -> bool:
    if not isinstance(wanted, dict) or not isinstance(item, dict):
        return matcher_of(wanted).accepts(item)
    return all(matcher_of(inner).accepts(item.get(key, ABSENT)) for key, inner in wanted.items())


def check_names(names: Sequence[str], phone: Phone) -> None:
    """Refuse a goal about a fact that no phone has.

    Raises:
        DatagenError: Names the fact and those near it.
    """
    apps = phone.state(ScreenState).apps
    known = [*facts(phone, phone), *(f"content.{name}" for name in apps.draws)]
    for name in names:
        if name not in known and not name.startswith("done."):
            raise DatagenError(f"no fact is called {name!r}; {near(name, known)}")
