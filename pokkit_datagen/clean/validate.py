"""Decides whether a normalised row is a conversation that a model can learn from."""

from __future__ import annotations

from collections.abc import Mapping

from pokkit_datagen.checks.row import Row
from pokkit_datagen.checks.schema import schema_problems
from pokkit_datagen.checks.structure import structure_problems
from pokkit_datagen.conversation import Json
from pokkit_datagen.reading import ours, require_conversation, row_of
from pokkit_datagen.tools import Tool


class Reject(Exception):  # noqa: N818 - a row that is left out is no error
    """A row that is left out.

    Args:
        reason: One word, by which rejects are counted.
        detail: What is wrong, for a person.
    """

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail


def validated(parsed: Json, known: Mapping[str, Tool]) -> Row:
    """Return a row as the checks see it.

    Args:
        parsed: From `normalise`.
        known: Tools of the plugins, for rows of theirs that list none.

    Raises:
        Reject: It is no conversation, its turns are out of order, or a call doesn't fit the tools that it lists.
    """
    try:
        require_conversation(parsed)
        row = row_of(parsed, known)
    except ValueError as error:
        raise Reject("format", str(error)) from None
    problems = structure_problems(row.messages)
    if problems:
        raise Reject("structure", problems[0])
    if parsed["tools"] or ours(parsed).get("scenario"):  # without a tool list nobody knows what other people's tools take
        problems = schema_problems(row)
        if problems:
            raise Reject("schema", problems[0])
    for at, message in enumerate(parsed["messages"]):
        if "\0" in (message["content"] or ""):
            raise Reject("format", f"messages.{at}.content: holds a NUL character")
    return row
