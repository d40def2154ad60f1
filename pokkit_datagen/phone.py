"""The simulated phone: a value, and the one pure transition that a tool call makes on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from pokkit_datagen.errors import ToolError
from pokkit_datagen.tools import Json, Tool

S = TypeVar("S")


class Call(Struct, gc=False):
    """One tool call: the tool's name and its arguments."""

    name: str
    arguments: Json


class Entry(Struct, gc=False):
    """One line of the journal: a call and what the phone answered."""

    call: Call
    result: Json


class Phone(Struct, frozen=True, gc=False):
    """A phone at one moment; nothing in it ever changes, a call gives a new phone.

    Args:
        now: The frozen clock, local time without a zone.
        locale: The owner's locale, such as `en_GB`.
        online: Whether tools that need the network can work.
        locked: Whether the screen is locked.
        accessibility: Whether Pokkit may read and tap the screen.
        battery: Charge in percent.
        slices: State of each domain by its class; an absent one is the class's default.
        script: Forced results by call number, counted from 0.
        step: How many calls this phone has answered.
        journal: The calls answered so far, with their results.
    """

    now: datetime
    locale: str = "en_US"
    online: bool = True
    locked: bool = False
    accessibility: bool = True
    battery: int = 80
    slices: Mapping[type[Any], Any] = field(default_factory=dict)
    script: Mapping[int, Json] = field(default_factory=dict)
    step: int = 0
    journal: tuple[Entry, ...] = ()

    def state(self, kind: type[S]) -> S:
        """Return this phone's state slice of the given class."""
        found = self.slices.get(kind)
        return kind() if found is None else found

    def changed(self, **fields: Any) -> Phone:
        """Return the same phone with other values for some fields: `phone.changed(online=False)`."""
        return replace(self, **fields)

    def with_state(self, state: object) -> Phone:
        """Return the same phone with this state slice in place of the one of its class."""
        return replace(self, slices={**self.slices, type(state): state})

    def scripted(self, result: Json, ahead: int = 0) -> Phone:
        """Return the same phone, made to answer `result` to the next call, or to the one `ahead` calls later."""
        return replace(self, script={**self.script, self.step + ahead: result})


def failure(error: ToolError) -> Json:
    """Return the result that a tool gives for an error."""
    return {"success": False, "error": error.code, **error.details}


def apply(phone: Phone, call: Call, tools: Mapping[str, Tool]) -> tuple[Phone, Json]:
    """Let the phone answer a call.

    The script is consulted first, then the tool. An unknown tool or arguments that do not fit its schema are
    answered like any other failure: `unknown_tool`, `invalid_arguments`.

    Returns:
        The phone after the call, and the result. Reads change only the step counter and the journal.
    """
    tool = tools.get(call.name)
    if phone.step not in phone.script:
        if tool is None:
            return _refused(phone, call, ToolError("unknown_tool", name=call.name))
        if not tool.is_valid(call.arguments):
            return _refused(phone, call, ToolError("invalid_arguments", problem=tool.problem(call.arguments)))
    return carry_out(phone, call, tool)


def carry_out(phone: Phone, call: Call, tool: Tool | None) -> tuple[Phone, Json]:
    """Let the phone answer a call that fits the tool's schema, or that the script answers; returns what `apply` does."""
    after, result = phone, phone.script.get(phone.step)
    if result is None:
        assert tool is not None
        try:
            after, result = tool.behaviour(phone, **call.arguments)
        except ToolError as error:
            result = failure(error)
    return replace(after, step=phone.step + 1, journal=(*phone.journal, Entry(call, result))), result


def _refused(phone: Phone, call: Call, error: ToolError) -> tuple[Phone, Json]:
    result = failure(error)
    return replace(phone, step=phone.step + 1, journal=(*phone.journal, Entry(call, result))), result
