"""Remembers what was worked out for the latest phones: a row's replay asks for all of it a second time.

All is forgotten at once, for objects that are freed in the order in which they were made cost a third of what they cost singly.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any, NamedTuple

from pokkit_datagen.phone import Phone

_MOST = 512
"""States that are remembered, if nobody says when to forget: more than a batch of rows has."""


class _Memory(NamedTuple):
    """What is known of a state.

    Args:
        slices: The state; kept, so that no other mapping can get its id.
        facts: The other fields of the phone that a screen can show.
        known: What was worked out, by what was asked.
    """

    slices: Mapping[type[Any], Any]
    facts: tuple[object, ...]
    known: dict[Hashable, Any]


_LATEST: dict[int, _Memory] = {}


def recall(phone: Phone) -> dict[Hashable, Any]:
    """Return what is known of a phone's state, to look into and to add to."""
    slices = phone.slices
    facts = (phone.now, phone.locale, phone.online, phone.battery)
    # State slices are never changed in place, so the same mapping is the same state.
    memory = _LATEST.get(id(slices))
    if memory is None or memory.facts != facts:
        if len(_LATEST) >= _MOST:
            _LATEST.clear()
        memory = _LATEST[id(slices)] = _Memory(slices, facts, {})
    return memory.known


def forget() -> None:
    """Forget all phones: after a batch of rows nobody asks for them any more."""
    _LATEST.clear()
