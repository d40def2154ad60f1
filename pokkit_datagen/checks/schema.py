"""Schema: every call names a tool that there is, with arguments that fit its JSON schema."""

from __future__ import annotations

from pokkit_datagen.checks.row import Row
from pokkit_datagen.errors import near


def schema_problems(row: Row) -> list[str]:
    """Return what is wrong with the calls of a row."""
    problems = []
    for call in row.calls:
        tool = row.tools.get(call.name)
        if tool is None:
            problems.append(f"call of an unknown tool {call.name!r}; {near(call.name, row.tools)}")
        elif not tool.is_valid(call.arguments):
            problems.append(f"call of {call.name}: {tool.problem(call.arguments)}")
    return problems
