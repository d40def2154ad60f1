"""A row as the checks see it, whether it was just made or read from a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import Struct, field
from xxhash import xxh3_64_intdigest

from pokkit_datagen.conversation import Json
from pokkit_datagen.phone import Call, Phone
from pokkit_datagen.tools import Tool


class Row(Struct, gc=False):
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
        asked: The user's words, turn by turn.
        said: The words of the user and of Pokkit, turn by turn.
        answered: What the tools answered, as text.
        dumped: Each call as canonical JSON (see `dumped_call`).
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
    asked: Sequence[str]
    said: Sequence[str]
    answered: Sequence[str]
    dumped: Sequence[bytes]
    derived: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    locale: str = "en_US"

    def key(self) -> int:
        """Return a hash of the user's words and the calls: what must differ between two rows."""
        return xxh3_64_intdigest(b"\0".join(["\0".join(self.asked).encode(), *self.dumped]))


def dumped_call(name: str, arguments: bytes) -> bytes:
    """Return a call as canonical JSON; `arguments` is JSON as orjson writes it."""
    return b'{"name":"%b","arguments":%b}' % (name.encode(), arguments)
