"""Suites by name: those that come with pokkit-train, those of plugins, and files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

import orjson
from xxhash import xxh3_128_hexdigest

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.errors import near
from pokkit_datagen.registry import Registry
from pokkit_datagen.task.files import read_tasks
from pokkit_datagen.task.lint import problems
from pokkit_datagen.task.model import Task
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.suites.requests import read_requests
from pokkit_train.evaluate.suites.rows import read_rows


@dataclass(frozen=True)
class Suite:
    """Tasks that are judged together.

    Args:
        name: Its name.
        tasks: The tasks.
        plugin: The plugin that brought it, whose tools and apps are then on the phone.
    """

    name: str
    tasks: Sequence[Task]
    plugin: str = ""

    @property
    def digest(self) -> str:
        """A digest of all that a score depends on, whatever the order of the tasks."""
        ordered = sorted(self.tasks, key=lambda task: task.id)
        return xxh3_128_hexdigest(orjson.dumps([task.model_dump(mode="json") for task in ordered]))


def builtin_names() -> list[str]:
    """Return the names of the suites that come with pokkit-train."""
    return sorted(each.name for each in files(__package__).iterdir() if each.is_dir() and not each.name.startswith("_"))


def open_suite(name: str, registry: Registry) -> Suite:
    """Return a suite by its name, or that of a file (`.yaml` of tasks, `.jsonl` of requests or of rows).

    Raises:
        EvaluationError: There is no such suite.
        TaskError: A task of it is wrong.
    """
    path = Path(name.removeprefix("requests:").removeprefix("requests="))
    if path.suffix == ".jsonl":
        return Suite("rows", read_rows(path, registry)) if _holds_rows(path) else Suite("requests", read_requests(path, registry))
    if path.suffix in (".yaml", ".yml"):
        return checked([path], registry)
    if name in builtin_names():
        with as_file(files(__package__) / name) as folder:
            return checked(sorted(folder.glob("*.yaml")), registry, name)
    from_plugins = {plugin.name: plugin.tasks for plugin in registry.plugins if plugin.tasks}
    if name in from_plugins:
        return checked(from_plugins[name], registry, name, plugin=name)
    known = [*builtin_names(), *from_plugins]
    raise EvaluationError(f"unknown suite {name!r}; {near(name, known)}; or name a file: tasks.yaml, requests.jsonl, rows.jsonl")


def _holds_rows(path: Path) -> bool:
    """Tell whether a file begins with a conversation; what can't be read is left to who reads it whole."""
    try:
        with path.open("rb") as file:
            return b'"messages"' in file.readline()
    except OSError:
        return False


def checked(paths: Sequence[Path], registry: Registry, name: str = "", plugin: str = "") -> Suite:
    """Read files of tasks as one suite, and hold every task to what must be true of it.

    Raises:
        EvaluationError: A task cannot be judged by; names it and says why.
    """
    env = PhoneEnv.of(registry, plugin)
    tasks: list[Task] = []
    for path in paths:
        suite, read = read_tasks(path)
        name = name or suite
        for task in read:
            if found := problems(task, env):
                raise EvaluationError(f"{task.where}: task {task.id}: {found[0]}")
        tasks += read
    for name_, count in Counter(task.id for task in tasks).items():
        if count > 1:
            raise EvaluationError(f"suite {name}: two files have a task {name_!r}; rename one")
    return Suite(name, tasks, plugin)
