"""The command `pokkit-train eval`, without its options."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import orjson
from rich.console import Console

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.registry import load
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.backends import open_backend
from pokkit_train.evaluate.backends.base import Limits
from pokkit_train.evaluate.compare import compare, read_run
from pokkit_train.evaluate.page import page
from pokkit_train.evaluate.run import Plan, run
from pokkit_train.evaluate.sample import stratified
from pokkit_train.evaluate.suites import open_suite
from pokkit_train.evaluate.tell import figures, progress, scoreboard


class Order(NamedTuple):
    """What the command line asks for."""

    model: str
    suite: str
    limit: int | None = None
    samples: int = 1
    json: Path | None = None
    html: Path | None = None
    baseline: Path | None = None
    jobs: int = 1
    limits: Limits = Limits()


def evaluate(order: Order, out: Console, err: Console) -> dict[str, Any]:
    """Run a suite, say how it went, and write what was asked for.

    Raises:
        EvaluationError: The suite, the model or the baseline is not there, or nothing could be judged.
    """
    for path in (order.json, order.html):
        if path and not path.parent.is_dir():
            raise EvaluationError(f"{path}: there is no folder {path.parent}; make it first")
    registry = load()
    suite = open_suite(order.suite, registry)
    baseline = read_run(order.baseline) if order.baseline else None
    tasks = stratified(suite.tasks, order.limit)
    settings = {"temperature": order.limits.temperature, "seed": order.limits.seed, "max_tokens": order.limits.tokens}
    plan = Plan(order.model, suite, tasks, order.samples, settings, order.jobs)
    backend = open_backend(order.model, order.limits)
    kept = order.json.with_name(f"{order.json.name}.part") if order.json else None
    try:
        with progress(err, len(tasks) * order.samples) as told:
            made = run(plan, backend, registry, kept, told)
    finally:
        backend.close()
    if baseline:
        made["comparison"] = compare(baseline, made)
    if order.html:
        _write(order.html, page(made, {task.id: task for task in tasks}, PhoneEnv.of(registry, suite.plugin)).encode())
    if order.json:
        _write(order.json, orjson.dumps(made, option=orjson.OPT_INDENT_2))
    out.print(scoreboard(made))
    for line in figures(made):
        out.print(line)
    if not made["overall"]["n"]:
        raise EvaluationError(f"no task could be judged; the first: {made['items'][0]['problems'][0]}")
    return made


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise EvaluationError(f"{path}: can't be written: {error.strerror}") from error
