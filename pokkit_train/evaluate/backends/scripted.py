"""Policies that need no model: what the suites are held to, and what continuous integration runs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any

from xxhash import xxh3_64_intdigest

from pokkit_datagen.errors import near
from pokkit_datagen.phone import Call
from pokkit_datagen.task.lint import FROG
from pokkit_datagen.task.oracle import oracle
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.backends.base import Backend, Limits, Reply, Request

_HASHES = 2**64


class Scripted:
    """A policy: a function of the request."""

    parallel = True

    def __init__(self, answer: Callable[[Request], Reply]) -> None:
        self.reply = answer

    def close(self) -> None:
        """Hold nothing, give nothing back."""


def open_scripted(script: str, limits: Limits) -> Backend:
    """Return a policy by its name: `oracle`, `constant=Hello`, `replay=run.json` ..."""
    name, _, argument = script.partition("=")
    makers: Mapping[str, Callable[[], Callable[[Request], Reply]]] = {
        "oracle": lambda: _oracle,
        "silent": lambda: lambda _: Reply("", []),
        "constant": lambda: lambda _: Reply(argument or FROG, []),
        "always-alarm": lambda: _always_alarm,
        "random-valid": lambda: lambda request: _random_valid(request, limits.seed),
        "lapsing": lambda: _lapsing(argument),
        "replay": lambda: _replay(Path(argument)),
    }
    if name not in makers:
        raise EvaluationError(f"unknown script {name!r}; {near(name, makers)}")
    return Scripted(makers[name]())


def _oracle(request: Request) -> Reply:
    """Do what the task's oracle does; its calls depend on nothing that anybody else did."""
    env = request.env
    answer = oracle(request.task, env.start, env.tools)[len(env.said)]
    if request.made < len(answer.calls):
        return Reply("", [answer.calls[request.made]])
    return Reply(answer.text, [])


def _always_alarm(request: Request) -> Reply:
    return Reply("Done! 🐸", []) if request.made else Reply("", [Call("set_alarm", {"hour": 7, "minute": 0})])


def _lapsing(argument: str) -> Callable[[Request], Reply]:
    """Return the oracle that is silent on a share of the tasks, always the same ones: to plant a drop."""
    try:
        share = float(argument)
    except ValueError:
        raise EvaluationError(f"scripted:lapsing={argument}: write the share of tasks to fail, such as lapsing=0.1") from None

    def answer(request: Request) -> Reply:
        lapses = xxh3_64_intdigest(request.task.id.encode()) < share * _HASHES
        return Reply("", []) if lapses else _oracle(request)

    return answer


def _random_valid(request: Request, seed: int) -> Reply:
    """Make one call of a random tool with random arguments that fit its schema, then half of the time another."""
    key = f"{seed} {request.task.id} {request.sample} {len(request.env.said)} {request.made}"
    rng = Random(xxh3_64_intdigest(key.encode()))
    if request.made and rng.random() < 0.5:
        return Reply("Done!", [])
    function = rng.choice(request.tools)["function"]
    words = " ".join(str(message["content"]) for message in request.messages if message["role"] == "user").split()
    return Reply("", [Call(function["name"], random_value(function["parameters"], rng, words))])


def random_value(schema: Mapping[str, Any], rng: Random, words: list[str]) -> Any:
    """Draw a value that fits a schema; texts are made of these words."""
    if "enum" in schema:
        return rng.choice(schema["enum"])
    kind = schema.get("type", "string")
    if kind == "object":
        required = schema.get("required", ())
        chosen = [key for key in schema.get("properties", {}) if key in required or rng.random() < 0.5]
        return {key: random_value(schema["properties"][key], rng, words) for key in chosen}
    if kind == "array":
        least = schema.get("minItems", 1)
        return [random_value(schema.get("items", {}), rng, words) for _ in range(least)]
    if kind == "boolean":
        return rng.random() < 0.5
    if kind in ("integer", "number"):
        low, high = schema.get("minimum", 0), schema.get("maximum", 100)
        return rng.randint(int(low), int(high)) if kind == "integer" else rng.uniform(low, high)
    return " ".join(rng.choices(words or ["frog"], k=rng.randint(1, 4)))


def _replay(path: Path) -> Callable[[Request], Reply]:
    """Return the policy that says again what was said in a run."""
    try:
        items = json.loads(path.read_text("utf-8"))["items"]
        said = {(item["id"], item["sample"]): item["messages"] for item in items}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EvaluationError(f"{path}: is no run ({error}); give a file written by --json") from error

    def answer(request: Request) -> Reply:
        key = (request.task.id, request.sample)
        if key not in said:
            raise EvaluationError(
                f"{path} has no task {request.task.id!r}; replay it on the suite and --limit that it was run on"
            )
        replies = [message for message in said[key] if message["role"] == "assistant"]
        place = sum(message["role"] == "assistant" for message in request.messages)
        message = replies[place] if place < len(replies) else {}
        calls = [
            Call(call["function"]["name"], json.loads(call["function"]["arguments"])) for call in message.get("tool_calls", ())
        ]
        return Reply(message.get("content") or "", calls)

    return answer
