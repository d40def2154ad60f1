"""Who makes the parts: this process, others beside it, or Ray. They come back in order, and are the same whoever made them."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from multiprocessing.connection import wait
from threading import Thread
from typing import Any

from pokkit_datagen.engine.making import PartMaker
from pokkit_datagen.engine.tasks import Task
from pokkit_datagen.errors import DatagenError, near
from pokkit_datagen.extras import extra

Run = Callable[[PartMaker, Iterable[Task]], Iterator[bytes]]
"""Makes parts, and gives them in the order of their tasks."""

ENGINES = ("serial", "processes", "ray")

_AHEAD = 2
"""Parts under way for each worker, so that none waits for the next."""


def runner(engine: str, workers: int, ray_address: str | None = None) -> AbstractContextManager[Run]:
    """Return what makes parts.

    Args:
        engine: One of `ENGINES`.
        workers: How many processes.
        ray_address: Of a running Ray cluster, which has its own workers; without one, Ray is started here.

    Raises:
        DatagenError: There is no such engine, or its extra is not installed.
    """
    if engine not in ENGINES:
        raise DatagenError(f"--engine {engine!r}: unknown engine; {near(engine, ENGINES)}")
    if ray_address and engine != "ray":
        raise DatagenError("--ray-address is given, but the engine is not Ray; add --engine ray")
    if engine == "ray":
        return _ray(workers, ray_address)
    if engine == "serial" or workers == 1:
        return nullcontext(map)
    return nullcontext(partial(_in_processes, workers=workers))


def _in_processes(make: PartMaker, tasks: Iterable[Task], workers: int) -> Iterator[bytes]:
    forks = "fork" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if forks else "spawn")
    pool = ProcessPoolExecutor(workers, context, _start, (make,))
    try:
        yield from _in_order(tasks, lambda task: _submit(pool, task), Future.result, _AHEAD * workers)
    except BrokenProcessPool:
        raise DatagenError("a worker process died (out of memory?); go on with --resume and fewer --workers") from None
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _in_order(tasks: Iterable[Task], submit: Callable[[Task], Any], result: Callable[[Any], bytes], most: int) -> Iterator[bytes]:
    """Keep at most so many tasks under way, and give their results in order."""
    ahead: deque[Any] = deque()
    for task in tasks:
        ahead.append(submit(task))
        if len(ahead) >= most:
            yield result(ahead.popleft())
    while ahead:
        yield result(ahead.popleft())


def _submit(pool: ProcessPoolExecutor, task: Task) -> Future[bytes]:
    """Submit a task. That may fork, and a worker that Ctrl-C hits while it starts hangs the pool."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return pool.submit(_work, task)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_make: PartMaker | None = None


def _start(make: PartMaker) -> None:
    global _make
    _make = make
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # only the parent hears Ctrl-C; forked workers inherit its mask
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End the worker when its parent is gone; a parent that was killed can't tell it."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    wait([parent.sentinel])
    os._exit(1)


def _work(task: Task) -> bytes:
    assert _make is not None
    return _make(task)


@contextmanager
def _ray(workers: int, address: str | None) -> Iterator[Run]:
    """Make parts as Ray tasks; those of a node that dies are made again elsewhere."""
    ray = extra("ray", "ray", "--engine ray")
    own: dict[str, Any] = {"address": address} if address else {"num_cpus": workers, "include_dashboard": False}
    try:
        ray.init(**own, log_to_driver=False, logging_level=logging.ERROR)
    except (ConnectionError, RuntimeError, ValueError) as error:
        raise DatagenError(f"--ray-address {address}: {str(error).strip().splitlines()[0]}") from None
    part = ray.remote(num_cpus=1, max_retries=-1, scheduling_strategy="SPREAD")(_call)

    def run(make: PartMaker, tasks: Iterable[Task]) -> Iterator[bytes]:
        shared = ray.put(make)
        cpus = int(sum(node["Resources"].get("CPU", 0) for node in ray.nodes() if node["Alive"]))
        return _in_order(tasks, lambda task: part.remote(shared, task), ray.get, _AHEAD * max(1, cpus))

    try:
        yield run
    except ray.exceptions.RayTaskError as error:
        raise error.cause if isinstance(error.cause, DatagenError) else DatagenError(f"Ray: {error.cause}") from None
    except ray.exceptions.RayError as error:
        raise DatagenError(f"Ray: {str(error).strip().splitlines()[0]}; go on with --resume") from None
    finally:
        ray.shutdown()


def _call(make: PartMaker, task: Task) -> bytes:
    return make(task)
