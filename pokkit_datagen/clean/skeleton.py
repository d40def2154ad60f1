"""A conversation with its values masked, so that "7:30" and "7:45" make no difference to how it is worded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pokkit_datagen.checks.row import Row
from pokkit_datagen.conversation import Json
from pokkit_datagen.near import said
from pokkit_datagen.reading import ours

_WORDS = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half quarter noon midnight am pm oclock monday
tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
december first second third today tomorrow tonight""".split()
_PART = rf"(?:\b(?:{'|'.join(_WORDS)}|o'clock)\b|\d+(?:st|nd|rd|th|am|pm)?)"
_NUMBER = re.compile(rf"{_PART}(?:[\s:.,/'-]*{_PART})*")
_SHORTEST = 3


def skeleton(parsed: Json, row: Row) -> str:
    """Return the words of a conversation, its values, numbers, times and days masked, with the names of its calls in front."""
    text = said(row.messages).lower()
    values = {value.lower().strip() for value in _values([ours(parsed).get("slots"), *(call.arguments for call in row.calls)])}
    for value in sorted(values, key=lambda value: (-len(value), value)):
        if len(value) >= _SHORTEST:
            text = text.replace(value, "_")
    return " ".join([*(call.name for call in row.calls), _NUMBER.sub("#", text)])


def _values(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _values(list(value.values()))
    elif isinstance(value, list):
        for inner in value:
            yield from _values(inner)
