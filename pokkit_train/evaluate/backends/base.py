"""What every backend gets and gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.phone import Call
from pokkit_datagen.task.model import Task


class Unavailable(Exception):  # noqa: N818 - the state of a server, not a mistake of anybody's
    """The model could not be asked: no fault of its own, so never counted against it."""


@dataclass(frozen=True)
class Limits:
    """What a reply may cost.

    Args:
        tokens: Most tokens.
        temperature: 0 takes the likeliest token each time.
        seconds: Longest wait for a whole reply.
        tries: How often to ask a server that fails.
        seed: Begins all randomness.
        patience: Seconds without any answer after which a server is not asked again.
    """

    tokens: int = 128
    temperature: float = 0.0
    seconds: float = 120.0
    tries: int = 3
    seed: int = 0
    patience: float = 600.0


@dataclass(frozen=True)
class Request:
    """One request for a reply.

    Args:
        messages: The conversation so far.
        tools: The tools that the model is shown.
        task: What it is about; only scripts look at it.
        env: The phone as it is; only scripts look at it.
        sample: Which try of this task it is.
        made: Calls made in this turn so far.
    """

    messages: Sequence[dict[str, Any]]
    tools: Sequence[dict[str, Any]]
    task: Task
    env: PhoneEnv
    sample: int
    made: int


@dataclass
class Reply:
    """What a model answered.

    Args:
        text: What it wrote, raw where the backend gives that.
        calls: What the server made of it; None where the backend gives raw text only.
        prompt_tokens: Tokens that it read.
        tokens: Tokens that it wrote.
        seconds: How long it took.
    """

    text: str
    calls: list[Call] | None = None
    prompt_tokens: int = 0
    tokens: int = 0
    seconds: float = 0.0


class Backend(Protocol):
    """A model that can be asked.

    Args:
        parallel: Whether several threads may ask at once.
    """

    parallel: bool

    def reply(self, request: Request) -> Reply:
        """Answer; raises `Unavailable` where that can't be had."""

    def close(self) -> None:
        """Give back what it holds."""
