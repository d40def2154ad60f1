"""Plays one task with a model on the simulated phone, and writes down what happened."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.phone import Call
from pokkit_datagen.registry import Registry
from pokkit_datagen.task.model import Task
from pokkit_datagen.task.oracle import oracle
from pokkit_datagen.task.verdict import Verdict
from pokkit_train.chat import parse_reply
from pokkit_train.evaluate.backends.base import Backend, Reply, Request, Unavailable
from pokkit_train.evaluate.parse import differences, parse, spoken
from pokkit_train.evaluate.shapes import call_of, sound

Item = dict[str, Any]
_IN_CIRCLES = 3
_CLOCK = "Current time: %Y-%m-%d %H:%M (%A)."


class Dialogue:
    """One task, played from the first word to the verdict.

    Args:
        backend: The model.
        registry: Has the personas.
        env: A phone of its own.
        task: The task.
        sample: Which try it is.
    """

    def __init__(self, backend: Backend, registry: Registry, env: PhoneEnv, task: Task, sample: int) -> None:
        self.backend, self.env, self.task, self.sample = backend, env, task, sample
        env.reset(task)
        self.shortest = [len(answer.calls) for answer in oracle(task, env.start, env.tools)]
        self.tools = env.tool_schemas() if task.offer.shown else []
        system = system_text(task, registry)
        self.messages: list[dict[str, Any]] = [{"role": "system", "content": system}] if system else []
        self.parsing = {"replies": 0, "broken": 0, "differ": 0}
        self.notes: list[str] = []
        self.cost = {"prompt_tokens": 0, "tokens": 0, "seconds": 0.0, "replies": 0}

    def play(self) -> Item:
        """Play it and return the item of the run; a model that can't be asked makes it an item of status `error`."""
        words: str | None = self.task.turns[0].user
        try:
            while words is not None:
                self.messages.append({"role": "user", "content": words})
                words = self.env.say(self._turn())
        except Unavailable as error:
            return self._item(None, str(error))
        return self._item(self.env.check(), "")

    def _turn(self) -> str:
        """Let the model call and speak until it ends its turn or its calls are used up; return all its words."""
        budget = self.task.budget or 2 * self.shortest[len(self.env.said)] + 4
        said: list[str] = []
        made: list[str] = []
        while True:
            calls, text = self._reply(len(made))
            said += [text] if text else []
            if not calls:
                return "\n".join(said)
            for call in calls:
                self._answer(call)
                made.append(json.dumps([call.name, call.arguments], sort_keys=True))
            if len(made) >= budget or (len(made) >= _IN_CIRCLES and len(set(made[-_IN_CIRCLES:])) == 1):
                self.notes.append(f"stopped after {len(made)} calls")
                return "\n".join(said)

    def _reply(self, made: int) -> tuple[list[Call], str]:
        request = Request(self.messages, self.tools, self.task, self.env, self.sample, made)
        reply = self.backend.reply(request)
        for key, value in (
            ("prompt_tokens", reply.prompt_tokens),
            ("tokens", reply.tokens),
            ("seconds", reply.seconds),
            ("replies", 1),
        ):
            self.cost[key] += value
        calls, text = self._read(reply)
        self.messages.append(_assistant(text, calls, self.env.state.step))
        return calls, text

    def _read(self, reply: Reply) -> tuple[list[Call], str]:
        """Return the calls that count: the server's where it found some, else ours; what differs is noted.

        Where there is no server, its part is played by the reader that `pokkit-train chat` uses.
        """
        raw = sound(reply.text)
        parsed = parse(raw)
        theirs = _chats(raw) if reply.calls is None else reply.calls
        self.parsing["replies"] += 1
        self.parsing["broken"] += bool(parsed.problems)
        self.notes += parsed.problems
        if (parsed.calls or reply.calls is None) and (unlike := differences(parsed.calls, theirs)):
            self.parsing["differ"] += 1
            self.notes.append(f"parsers differ: {unlike}")
        return (reply.calls, spoken(raw)) if reply.calls else (parsed.calls, parsed.text)

    def _answer(self, call: Call) -> None:
        result = self.env.step(call)
        content = json.dumps(result, ensure_ascii=False, separators=(",", ":"))
        number = self.env.state.step - 1
        self.messages.append({"role": "tool", "tool_call_id": f"call_{number}", "name": call.name, "content": content})

    def _item(self, verdict: Verdict | None, error: str) -> Item:
        task = self.task
        item: Item = {
            "id": task.id,
            "template": task.template,
            "category": task.category,
            "pair": task.pair,
            "tags": task.tags,
            "sample": self.sample,
            "status": "error" if error else "ok",
            "passed": bool(verdict and verdict.passed),
            "problems": [error] if error else verdict.problems if verdict else [],
            "notes": self.notes,
            "messages": self.messages,
            "steps": self.env.state.step,
            "shortest": sum(self.shortest),
            "parsing": self.parsing,
            "cost": self.cost,
        }
        if verdict:
            item["turns"] = [asdict(turn) for turn in verdict.turns]
            item |= {"goal": verdict.goal, "side_effects": verdict.side_effects, "mines": verdict.mines}
        return item


def _chats(raw: str) -> list[Call]:
    """Return the calls that the reader of `pokkit-train chat` finds; none where it stumbles."""
    try:
        return [call_of(each) for each in parse_reply(raw).get("tool_calls", ())]
    except RecursionError:
        return []


def system_text(task: Task, registry: Registry) -> str:
    """Return the system text of a task: who Pokkit is, what else there is to know, and the time last; or just its prompt."""
    if task.prompt is not None:
        return task.prompt
    parts = [registry.personas[task.persona].full, task.system]
    if task.clock == "shown":
        parts.append(task.phone.now.strftime(_CLOCK))
    return "\n\n".join(part for part in parts if part)


def _assistant(text: str, calls: list[Call], number: int) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": text or None}
    if calls:
        functions = [{"name": call.name, "arguments": json.dumps(call.arguments, ensure_ascii=False)} for call in calls]
        message["tool_calls"] = [
            {"id": f"call_{place}", "type": "function", "function": function} for place, function in enumerate(functions, number)
        ]
    return message
