"""Caps: at most so many rows of a kind, and how a row's kinds are named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from pokkit_datagen.checks.row import Row
from pokkit_datagen.clean.against import first_turn
from pokkit_datagen.clean.validate import Reject
from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DataFileError, near
from pokkit_datagen.reading import ours

NEAR_CAP = 10
"""So many rows that differ in nothing but their values stay, unless told otherwise."""


def _tool(parsed: Json, row: Row) -> str:
    return row.calls[0].name if row.calls else "none"


def domain(parsed: Json, row: Row) -> str:
    """Return a row's domain; for rows that name no scenario the first tool that they call, or `none`."""
    name: str = ours(parsed).get("scenario", "")
    return name.split("/")[0] if name else _tool(parsed, row)


KINDS: Mapping[str, Callable[[Json, Row], str]] = {
    "domain": domain,
    "tool": _tool,
    "scenario": lambda parsed, row: str(ours(parsed).get("scenario", "")),
    "template": lambda parsed, row: str(ours(parsed).get("template", "")),
    "user": lambda parsed, row: first_turn(row.messages),
}
"""What a cap may count by; rows without such a name are not counted."""


def read_caps(given: Sequence[str]) -> dict[str, int]:
    """Read caps such as `tool=2000`; `near` has one unless it is given, 0 switches it off.

    Raises:
        DataFileError: A cap has another form, or counts by something unknown.
    """
    caps = {"near": NEAR_CAP}
    for text in given:
        name, equals, number = text.partition("=")
        if name not in (*KINDS, "near"):
            raise DataFileError(f"--cap {text!r}: unknown kind {name!r}; {near(name, (*KINDS, 'near'))}")
        if not equals or not number.isdecimal() or (name != "near" and int(number) == 0):
            raise DataFileError(f"--cap {text!r}: write a kind and a whole number, such as {name}=100")
        caps[name] = int(number)
    return caps


class Caps:
    """Counts rows by their kinds.

    Args:
        most: For each kind, how many rows may stay.
    """

    def __init__(self, most: Mapping[str, int]) -> None:
        self._most = {name: number for name, number in most.items() if name in KINDS}
        self._counted: dict[str, Counter[str]] = {name: Counter() for name in self._most}

    def check(self, parsed: Json, row: Row) -> list[tuple[str, str]]:
        """Return the kinds of a row, for `add`.

        Raises:
            Reject: There are enough of a kind already.
        """
        kinds = [(name, KINDS[name](parsed, row)) for name in self._most]
        for name, value in kinds:
            if value and self._counted[name][value] >= self._most[name]:
                raise Reject("cap", f"{self._most[name]:,} rows of the {name} {value[:60]!r} were kept already")
        return kinds

    def add(self, kinds: Sequence[tuple[str, str]]) -> None:
        """Count a row that stays."""
        for name, value in kinds:
            self._counted[name][value] += 1
