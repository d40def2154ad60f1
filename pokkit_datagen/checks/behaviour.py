"""Behaviour: a scenario's declared behaviours show in every row, as far as they can be seen in its form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pokkit_datagen.checks.row import Row


def _user_turns(row: Row) -> int:
    return len(row.asked)


def _parallel(row: Row) -> bool:
    return len(row.calls) > _calling_messages(row)


def _calling_messages(row: Row) -> int:
    return len([message for message in row.messages if "tool_calls" in message])


def _asks_first(row: Row) -> bool:
    asked = row.messages[1]
    return "tool_calls" not in asked and "?" in (asked["content"] or "")


def _fails(row: Row) -> bool:
    return False in [result.get("success") for result in row.results]


SHOWS: Mapping[str, Callable[[Row], bool]] = {
    "single_call": lambda row: len(row.calls) == 1,
    "chain": lambda row: _calling_messages(row) > 1,
    "parallel": _parallel,
    "multi_turn": lambda row: _user_turns(row) > 1,
    "clarify": _asks_first,
    "correct": lambda row: _user_turns(row) > 1,
    "cancel": lambda row: _user_turns(row) > 1,
    "recover": _fails,
    "no_call": lambda row: not row.calls,
    "no_call_hard": lambda row: not row.calls,
    "refuse": lambda row: "tool_calls" not in row.messages[1],
    "cannot": lambda row: "tool_calls" not in row.messages[1],
    "follow_up": lambda row: _user_turns(row) > 1,
    "twin": lambda row: bool(row.calls),
    "untrusted": lambda row: bool(row.calls),
}
"""How each behaviour shows; `chat` can't be seen in a row's form."""


def missing_behaviours(row: Row, declared: Sequence[str]) -> list[str]:
    """Return the declared behaviours that the row does not show."""
    return [
        f"the scenario declares {name!r}, but the row does not show it"
        for name in declared
        if name in SHOWS and not SHOWS[name](row)
    ]
