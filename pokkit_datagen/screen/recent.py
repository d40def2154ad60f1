"""Remembers what was worked out for the latest phones: a row's replay asks for all of it a second time."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Generic, TypeVar

from pokkit_datagen.phone import Phone

T = TypeVar("T")


class Recent(Generic[T]):
    """Values that follow from a phone's state and a key.

    Args:
        most: How many are kept; the oldest is forgotten first.
    """

    def __init__(self, most: int = 512) -> None:
        self.most = most
        self._known: dict[Hashable, tuple[Any, T]] = {}

    def of(self, phone: Phone, key: Hashable, compute: Callable[[], T]) -> T:
        """Return the value for a phone, computing it on first sight."""
        slices = phone.slices
        # State slices are never changed in place, so the same mapping is the same state; it is kept, so that
        # no other mapping can get its id.
        full = (id(slices), phone.now, phone.locale, phone.online, phone.battery, key)
        known = self._known.get(full)
        if known is None:
            if len(self._known) >= self.most:
                del self._known[next(iter(self._known))]
            known = self._known[full] = (slices, compute())
        return known[1]
