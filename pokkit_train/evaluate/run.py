"""Runs a suite: in any order and on any number of threads with the same result; goes on where a killed run stopped."""

from __future__ import annotations

import fcntl
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.registry import Registry
from pokkit_datagen.task.model import Task
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.backends.base import Backend
from pokkit_train.evaluate.dialogue import Dialogue, Item, system_text
from pokkit_train.evaluate.metrics import join_pairs, performance, summary
from pokkit_train.evaluate.suites import Suite

FORMAT = 1


class Plan(NamedTuple):
    """What to run.

    Args:
        model: As the command line names it.
        suite: The suite that the tasks are of.
        tasks: Those to run.
        samples: Tries of each.
        settings: What else a score depends on.
        jobs: Threads, where the model can be asked by several.
    """

    model: str
    suite: Suite
    tasks: Sequence[Task]
    samples: int
    settings: dict[str, Any]
    jobs: int = 1


def run(plan: Plan, backend: Backend, registry: Registry, kept: Path | None, told: Callable[[Item], None]) -> dict[str, Any]:
    """Play every task and return the run.

    Args:
        plan: What to run.
        backend: The model.
        registry: The plugins.
        kept: File in which finished items are kept until the run is whole, so that a killed run can go on.
        told: Gets each item as it is finished, those of a killed run first.
    """
    order = {(task.id, sample): n for n, (task, sample) in enumerate((t, s) for t in plan.tasks for s in range(plan.samples))}
    with Journal(kept, plan) as journal:
        for item in journal.items:
            told(item)
        done = {(item["id"], item["sample"]) for item in journal.items}
        left = [(task, s) for task in plan.tasks for s in range(plan.samples) if (task.id, s) not in done]
        for item in _played(sorted(left, key=lambda each: _prefix(each[0], registry)), plan, backend, registry):
            journal.add(item)
            told(item)
        items = sorted(journal.items, key=lambda item: order[item["id"], item["sample"]])
    return result(plan, items)


def _prefix(task: Task, registry: Registry) -> tuple[str, str]:
    """Return what sorts tasks so that those whose prompts begin alike follow each other: llama.cpp reads that part once."""
    return task.offer.model_dump_json(exclude={"results", "always"}), system_text(task, registry)


def _played(left: Sequence[tuple[Task, int]], plan: Plan, backend: Backend, registry: Registry) -> Iterator[Item]:
    local = threading.local()

    def play(each: tuple[Task, int]) -> Item:
        if not hasattr(local, "env"):
            local.env = PhoneEnv.of(registry, plan.suite.plugin)
        return Dialogue(backend, registry, local.env, *each).play()

    if plan.jobs < 2 or not backend.parallel:
        yield from map(play, left)
        return
    with ThreadPoolExecutor(plan.jobs) as pool:
        try:
            yield from pool.map(play, left)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def result(plan: Plan, items: Sequence[Item]) -> dict[str, Any]:
    """Return the run as it is written down: figures overall and by category, then every item."""
    join_pairs(items)
    categories = sorted({item["category"] for item in items})
    tagged = sorted({tag for item in items for tag in item["tags"]})
    return {
        "format": FORMAT,
        "model": plan.model,
        "suite": plan.suite.name,
        "suite_digest": plan.suite.digest,
        "settings": plan.settings,
        "overall": summary(items),
        "categories": {name: summary([item for item in items if item["category"] == name]) for name in categories},
        "tags": {name: summary([item for item in items if name in item["tags"]]) for name in tagged},
        "performance": performance(items)
        | {"categories": {name: performance([item for item in items if item["category"] == name]) for name in categories}},
        "items": list(items),
    }


class Journal:
    """Finished items, one a line, in a file that is there only as long as some are left or could not be judged.

    Args:
        path: The file, or None to keep them in memory only.
        plan: A file that belongs to another plan is not gone on with.
    """

    def __init__(self, path: Path | None, plan: Plan) -> None:
        self.path, self.items = path, list[Item]()
        self.head = orjson.dumps([plan.model, plan.suite.digest, [task.id for task in plan.tasks], plan.samples, plan.settings])

    def __enter__(self) -> Journal:
        if self.path is None:
            return self
        try:
            lines = self.path.read_bytes().split(b"\n")[:-1] if self.path.exists() else []
            if lines and lines[0] == self.head:
                # What could not be judged is tried again; a line that was cut off by the kill is not there.
                self.items = [item for item in map(orjson.loads, lines[1:]) if item["status"] == "ok"]
            self.file = self.path.open("ab")
            self._claim()
            self.file.truncate(0)
            self.file.write(b"\n".join([self.head, *map(orjson.dumps, self.items)]) + b"\n")
            self.file.flush()
        except (OSError, orjson.JSONDecodeError) as error:
            raise EvaluationError(f"{self.path}: can't go on with it ({error}); delete it or write elsewhere") from error
        return self

    def _claim(self) -> None:
        try:
            fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise EvaluationError(f"{self.path}: another run is writing it; wait for it or write elsewhere") from error

    def add(self, item: Item) -> None:
        """Keep an item."""
        line = orjson.dumps(item)
        self.items.append(orjson.loads(line))  # as it is read back after a kill
        if self.path is not None:
            self.file.write(line + b"\n")
            self.file.flush()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self.path is not None:
            self.file.close()
            if kind is None and all(item["status"] == "ok" for item in self.items):
                self.path.unlink()
