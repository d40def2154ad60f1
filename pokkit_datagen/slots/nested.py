"""Slots inside of arguments: in lists and mappings too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pokkit_datagen.slots.base import Slot

_LISTS = (list, tuple)  # `list | tuple` would be made anew each time


def slots_of(value: object, sources: Sequence[object]) -> Sequence[Slot]:
    """Return the slots that an argument is made of: those in it, or else those that it was computed from."""
    if isinstance(value, Slot):
        return (value,)
    if type(value) is int and len(sources) == 1 and isinstance(sources[0], Slot):
        return (sources[0],)
    return _slots_in(value) or _slots_in(sources)


def _slots_in(value: object) -> Sequence[Slot]:
    """Return the slots in a value, also those inside lists, tuples and mappings."""
    if isinstance(value, Slot):
        return (value,)
    if isinstance(value, _LISTS):
        return [slot for item in value for slot in _slots_in(item)]
    if isinstance(value, dict):
        return [slot for item in value.values() for slot in _slots_in(item)]
    return ()


def meaning(value: Any) -> Any:
    """Return a value as a tool gets it, with every slot in it replaced by its meaning."""
    if isinstance(value, Slot):
        return value.argument()
    if isinstance(value, _LISTS):
        return [meaning(item) for item in value]
    if isinstance(value, dict):
        return {key: meaning(item) for key, item in value.items()}
    return value
