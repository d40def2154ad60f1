"""Replay: the recorded calls, made again on the row's first phone, give the recorded results."""

from __future__ import annotations

from pokkit_datagen.checks.row import Row
from pokkit_datagen.phone import carry_out


def replay_problems(row: Row) -> list[str]:
    """Return the calls whose results differ when they are replayed; none where the first phone is not known."""
    phone = row.phone
    if phone is None:
        return []
    for call, recorded in zip(row.calls, row.results, strict=True):
        phone, result = carry_out(phone, call, row.tools.get(call.name))  # that it fits the schema was checked
        if result != recorded:
            return [f"replaying {call.name} gives {result}, but the row says {recorded}; is the tool's behaviour pure?"]
    return []
