"""A row: one conversation in OpenAI's chat format, with its tools and where it came from.

The models read rows of any origin; fields that they don't know are left alone. Rows of our own are written
by `canonical`, so that the same conversation is always the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal

import orjson
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter

Json = dict[str, Any]
Name = Annotated[str, StringConstraints(pattern=r"^[a-zA-Z0-9_.-]{1,64}$")]


class Model(BaseModel):
    """A part of a row; types are taken strictly, unknown fields are let through."""

    model_config = ConfigDict(extra="allow", strict=True)


class Function(Model):
    """The function of a tool call; `arguments` is a JSON object as text."""

    name: Name
    arguments: str


class ToolCall(Model):
    """One call of an assistant message."""

    id: str
    type: Literal["function"]
    function: Function


class SystemMessage(Model):
    """What the model is told before the conversation."""

    role: Literal["system", "developer"]
    content: str


class UserMessage(Model):
    """What the person said."""

    role: Literal["user"]
    content: str


class AssistantMessage(Model):
    """What Pokkit said, called, or both."""

    role: Literal["assistant"]
    content: str | None = None
    tool_calls: list[ToolCall] | None = None


class ToolMessage(Model):
    """What a tool answered."""

    role: Literal["tool"]
    tool_call_id: str
    content: str


Message = Annotated[
    SystemMessage | UserMessage | AssistantMessage | ToolMessage,
    Field(discriminator="role"),
]


class Axes(Model):
    """What the mix gave a row."""

    system_prompt: str = ""
    tools: str = ""
    locale: str = "en_US"
    noise: list[str] = []


class Metadata(Model):
    """Where a row of ours comes from; see docs/rows.md for each field."""

    id: str = ""
    scenario: str = ""
    template: str = ""
    split: str = ""
    behaviours: list[str] = []
    axes: Axes = Field(default_factory=Axes)
    slots: Json = {}
    derived: dict[str, Annotated[list[str], Field(min_length=2, max_length=2)]] = {}
    renamed: dict[str, str] = {}


class Conversation(Model):
    """One row of a data file."""

    messages: list[Message]
    tools: list[Json] | None = None
    metadata: Json | None = None


CONVERSATION: TypeAdapter[Conversation] = TypeAdapter(Conversation)


def tool_call(number: int, name: str, arguments: str) -> Json:
    """Return the `number`-th call of a conversation in OpenAI's form; `arguments` is JSON."""
    return {"id": f"call_{number}", "type": "function", "function": {"name": name, "arguments": arguments}}


def canonical(messages: Sequence[Json], tools: Sequence[bytes], metadata: bytes) -> bytes:
    """Return a row as one line of JSON without its newline; `tools` and `metadata` are ready-made JSON texts.

    Splicing the tools in as bytes matters: they are most of a row, and the same few in every row.
    """
    return b'{"messages":%b,"tools":[%b],"metadata":%b}' % (orjson.dumps(messages), b",".join(tools), metadata)
