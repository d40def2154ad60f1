"""What a row looks like: ours, OpenAI's fine-tuning format, TRL's, ShareGPT's or Hermes' text."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import orjson

from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DataFileError, near
from pokkit_datagen.writers.containers import CONTAINERS
from pokkit_datagen.writers.hermes import conversation, text

Schemas = Mapping[str, bytes]
"""Each tool by name, as JSON."""

Turn = Callable[[bytes], bytes]


def _openai(row: Json, schemas: Schemas) -> Json:
    """OpenAI's fine-tuning format: no metadata, no names on results, and every called tool is offered.

    https://platform.openai.com/docs/api-reference/fine-tuning/chat-input: an empty `tools` is refused, and so is a call of a tool
    that is not listed.
    """
    messages = [{key: value for key, value in m.items() if not (m["role"] == "tool" and key == "name")} for m in row["messages"]]
    called = [call["function"]["name"] for message in messages for call in message.get("tool_calls", ())]
    tools = row["tools"] or [orjson.loads(schemas[name]) for name in dict.fromkeys(called)]
    return {"messages": messages, "tools": tools} if tools else {"messages": messages}


def _trl(row: Json, schemas: Schemas) -> Json:
    """TRL's conversational format: arguments are objects; no content is null, which many chat templates can't take."""
    for message in row["messages"]:
        message["content"] = message["content"] or ""
        for call in message.get("tool_calls", ()):
            call["function"]["arguments"] = orjson.loads(call["function"]["arguments"])
    return row


def _sharegpt(row: Json, schemas: Schemas) -> Json:
    return {"conversations": conversation(row)}


def _hermes(row: Json, schemas: Schemas) -> Json:
    return {"text": text(row)}


PROFILES: dict[str, Callable[[Json, Schemas], Json] | None] = {
    "rows": None,
    "openai": _openai,
    "trl": _trl,
    "sharegpt": _sharegpt,
    "hermes": _hermes,
}
"""What `--format` may ask for; `rows` are written as they are."""

FORMATS = (*PROFILES, *CONTAINERS)
"""What `--format` takes: a profile, or a container with our own rows in it."""


def profile_of(format: str) -> str:  # noqa: A002 - the option's name
    """Return the profile that a `--format` means.

    Raises:
        DataFileError: There is no such format.
    """
    if format in CONTAINERS:
        return "rows"
    if format not in PROFILES:
        raise DataFileError(f"--format {format!r}: unknown format; {near(format, FORMATS)}")
    return format


def profile(name: str, schemas: Schemas) -> Turn:
    """Return what turns a row's line into a profile's.

    Args:
        name: Of the profile.
        schemas: The tools that rows may call without offering them.
    """
    change = PROFILES[name]
    if change is None:
        return lambda line: line
    return lambda line: orjson.dumps(change(orjson.loads(line), schemas))
