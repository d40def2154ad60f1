"""What Pokkit says of a result: one of the family's wordings, filled from the result's fields and nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from random import Random
from typing import Any

from pokkit_datagen_plugins.custom.days import day_reply
from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import Json, joined

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_SENTENCE = re.compile(r"(?:^|(?<=[.!?] ))[a-z]")
_CLOCK = re.compile(r"(\d\d):(\d\d)")


class Saying:
    """Makes Pokkit's words of a result: `{{ say(result[0]) }}`.

    Args:
        family: Has the wordings.
        locale: How dates and times are written.
        rng: Chooses the wording.
    """

    def __init__(self, family: Family, locale: str, rng: Random) -> None:
        self._family = family
        self._locale = locale
        self._rng = rng

    def __call__(self, result: Json) -> str:
        """Return a wording whose places the result can fill."""
        fitting = [line for line in self._family.replies if line.names <= result.keys()]
        chosen = fitting[int(self._rng.random() * len(fitting))]
        fields = {name: spoken(result[name], self._is_choice(name), self._locale) for name in chosen.names}
        said = "".join(map(str, chosen.filled(fields, self._rng)))
        return _SENTENCE.sub(lambda found: found.group(0).upper(), said)

    def _is_choice(self, name: str) -> bool:
        param = self._family.slots.get(name)
        schema: Mapping[str, Any] = param.schema if param else {}
        return "enum" in schema or "enum" in schema.get("items", ())


def spoken(value: Any, is_choice: bool, locale: str) -> str:
    """Return a field of a result as words."""
    if isinstance(value, list):
        return joined([spoken(item, is_choice, locale) for item in value])
    if isinstance(value, float):
        return f"{value:g}"
    if not isinstance(value, str):
        return str(value)
    if is_choice:
        return value.lower().replace("_", " ")
    if _DATE.fullmatch(value):
        return day_reply(date.fromisoformat(value), locale)
    found = _CLOCK.fullmatch(value)
    return _clock(int(found.group(1)), found.group(2), locale) if found else value


def _clock(hour: int, minute: str, locale: str) -> str:
    if locale == "en_GB":
        return f"{hour:02}:{minute}"
    half = "am" if hour < 12 else "pm"
    return f"{hour % 12 or 12}{'' if minute == '00' else ':' + minute}{half}"
