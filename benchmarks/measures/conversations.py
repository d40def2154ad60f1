"""The rows of a data file, cut down to what is measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from pokkit_datagen.checks.contradiction import Seen, decisions
from pokkit_datagen.checks.grounding import sources, ungrounded
from pokkit_datagen.checks.row import Row
from pokkit_datagen.conversation import Json
from pokkit_datagen.lines import lines
from pokkit_datagen.reading import parse, row_of
from pokkit_datagen.registry import Registry


@dataclass(frozen=True, slots=True)
class Conversation:
    """One row.

    Args:
        domain: First part of its scenario's name; empty for rows from elsewhere.
        template: The template it was made from.
        users, answers: What the person and Pokkit said, in order.
        key: Hash of the user text and the calls.
        behaviours: What its scenario declares.
        calls: Number of calls.
        parallel: Whether two calls share a message.
        failed: Whether a tool said that it failed, and Pokkit spoke after it.
    """

    domain: str
    template: str
    users: tuple[str, ...]
    answers: tuple[str, ...]
    key: int
    behaviours: frozenset[str]
    calls: int
    parallel: bool
    failed: bool

    @property
    def text(self) -> str:
        """All that was said."""
        return "\n".join([*self.users, *self.answers])


@dataclass(frozen=True, slots=True)
class Faults:
    """What must not be.

    Args:
        contradictions: Rows that decide differently from an earlier one after the same words.
        ungrounded: Calls with an argument that nothing visible explains.
    """

    contradictions: int
    ungrounded: int


def read(path: Path, registry: Registry) -> tuple[list[Conversation], Faults]:
    """Read a data file, and count what contradicts or is not grounded on the way."""
    seen = Seen()
    found: list[Conversation] = []
    contradictions = unexplained = 0
    for _, line in lines(path):
        parsed = parse(line)
        row = row_of(parsed, registry.tools)
        found.append(_conversation(row, parsed))
        marks = decisions(_without_persona(row, registry), _lacks_tools(parsed))
        contradictions += sum(map(seen.contradicts, marks)) > 0
        unexplained += len({problem.split(":", 1)[0] for problem in ungrounded(sources(row))})
    return found, Faults(contradictions, unexplained)


def _conversation(row: Row, parsed: Json) -> Conversation:
    metadata = parsed.get("metadata") or {}
    said = {
        role: tuple(m["content"] for m in row.messages if m["role"] == role and m["content"]) for role in ("user", "assistant")
    }
    failures = [n for n, result in enumerate(row.results) if result.get("success") is False or "error" in result]
    return Conversation(
        domain=str(metadata.get("scenario", "")).split("/")[0],
        template=str(metadata.get("template", "")),
        users=said["user"],
        answers=said["assistant"],
        key=row.key(),
        behaviours=frozenset(metadata.get("behaviours", ())),
        calls=len(row.calls),
        parallel=any(len(message.get("tool_calls") or ()) > 1 for message in row.messages),
        failed=bool(failures) and bool(row.messages[-1]["content"]),
    )


def _without_persona(row: Row, registry: Registry) -> Row:
    """Leave of the situation what may change a decision: the clock and what a template adds, not who Pokkit is."""
    told = "\n\n".join(row.system)
    texts: Sequence[str] = [text for persona in registry.personas.values() for text in (persona.full, *persona.short)]
    for text in sorted(texts, key=len, reverse=True):
        if text and told.startswith(text):
            return replace(row, situation=told.removeprefix(text).strip())
    return replace(row, situation=told)


def _lacks_tools(parsed: Json) -> bool:
    metadata = parsed.get("metadata") or {}
    return bool((metadata.get("axes") or {}).get("tools") == "lacking")
