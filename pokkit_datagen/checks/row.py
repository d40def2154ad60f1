"""A row as the checks see it, whether it was just made or read from a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import orjson
from xxhash import xxh3_64_intdigest

from pokkit_datagen.conversation import Json
from pokkit_datagen.phone import Call, Phone
from pokkit_datagen.tools import Tool


@dataclass(slots=True)
class Row:
    """One conversation, taken apart.

    Args:
        messages: Without the system message; calls have their real names.
        calls: All calls in order.
        results: What was answered to each, as data.
        tools: The tools that there are, by real name.
        phone: The phone before the first call; None for rows from elsewhere.
        clock: The moment that the system text tells, if it tells one.
        system: The parts of the system text.
        situation: What the system text says of the situation: all but the persona.
        derived: For arguments made by a rule, `"call.argument"`: the rule's name and the words it was given.
        locale: How its people tell the time, for rows without a phone.
    """

    messages: Sequence[Json]
    calls: Sequence[Call]
    results: Sequence[Json]
    tools: Mapping[str, Tool]
    phone: Phone | None
    clock: datetime | None
    system: Sequence[str]
    situation: str
    derived: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    locale: str = "en_US"

    def dumped_calls(self) -> list[bytes]:
        """Return each call as canonical JSON."""
        return [orjson.dumps({"name": call.name, "arguments": call.arguments}) for call in self.calls]

    def key(self, dumped: Sequence[bytes]) -> int:
        """Return a hash of the user's words and the calls (from `dumped_calls`): what must differ between two rows."""
        users = "\0".join([message["content"] for message in self.messages if message["role"] == "user"])
        return xxh3_64_intdigest(b"\0".join([users.encode(), *dumped]))
