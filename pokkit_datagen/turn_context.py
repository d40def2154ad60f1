"""What a template sees while it runs: the slots of a row, and the recorder's methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2.runtime import Context
from jinja2.utils import missing


class RowSlots(dict[str, Any]):
    """The slots of a row by name."""

    def __missing__(self, key: str) -> Any:
        return missing


class TurnContext(Context):
    """Finds names in one dictionary, without a Python call for each."""

    parts: list[str]
    tags: Mapping[str, Any]

    def fill(self, slots: RowSlots, tags: Mapping[str, Any], parts: list[str]) -> None:
        """Render over these slots, with the recorder's methods and the last result at hand, into this list, from now on."""
        slots["result"] = tags["result"]
        self.vars = slots
        self.resolve_or_missing = slots.__getitem__  # type: ignore[method-assign, assignment]
        self.tags = tags
        self.parts = parts
