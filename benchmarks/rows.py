"""Rows per second and core, all checks on, and how often that is the time of just writing the same rows down.

    python benchmarks/rows.py [--rows 60000] [--domains alarms:18,clipboard:6,refusals:8]

One worker is timed in this process, without start-up (loading plugins and compiling templates, which is stated apart). The
floor is `orjson.dumps` of the finished rows, in the same process and run, so that the ratio does not depend on the machine.
Two workers are timed through the whole engine against one, from the first row to the last.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from typing import Any

import orjson

from pokkit_datagen.engine.making import PartMaker
from pokkit_datagen.engine.runners import runner
from pokkit_datagen.engine.tasks import Stream, first_round
from pokkit_datagen.mix import Mix
from pokkit_datagen.mixer import rows_of
from pokkit_datagen.registry import load
from pokkit_datagen.rows import RowMaker

NOISE = {"typos": 0.08, "lowercase": 0.3, "no_punctuation": 0.2, "speech_to_text": 0.1}
LOCALES = {"en_US": 0.6, "en_GB": 0.2, "en_IN": 0.1, "en_AU": 0.1}


def seconds(work: Callable[[], Any], clock: Callable[[], float] = time.process_time) -> float:
    began = clock()
    work()
    return clock() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=60_000)
    parser.add_argument("--domains", default="alarms:18,clipboard:6,refusals:8")
    asked = parser.parse_args()
    weights = {name: float(weight) for name, weight in (part.split(":") for part in asked.domains.split(","))}
    mix = Mix.model_validate({"domains": weights, "noise": NOISE, "locales": LOCALES, "eval": {"count": 1}})
    registry = load()
    rows = rows_of(list(registry.scenarios.values()), mix.domains, {}, asked.rows)
    streams = [Stream(name, "train") for name in rows]
    tasks = list(first_round("train", 1, dict(enumerate(rows.values()))))

    def ready(check: bool = True) -> tuple[PartMaker, float]:
        maker = RowMaker(registry, mix, check)
        compiling = seconds(lambda: [maker.streams.get(name, split) for name, split in streams])
        for stream in streams:
            maker.candidate(*stream, k=asked.rows)
        return PartMaker(maker, streams, "rows"), compiling

    def run(workers: int, check: bool = True, clock: Callable[[], float] = time.process_time) -> tuple[float, float, PartMaker]:
        make, compiling = ready(check)
        with runner("processes", workers) as run_tasks:
            return seconds(lambda: list(run_tasks(make, tasks)), clock), compiling, make

    spent, compiling, make = min((run(1) for _ in range(3)), key=lambda found: found[0])
    unchecked = min(run(1, check=False)[0] for _ in range(2))
    lines = [row.line for task in tasks for row in make.made(task) if not isinstance(row, str)]
    parsed = [orjson.loads(line) for line in lines]
    floor = min(seconds(lambda: [orjson.dumps(row) for row in parsed]) for _ in range(5))
    calls = sum(len(message.get("tool_calls", ())) for row in parsed for message in row["messages"])
    walls = {workers: min(run(workers, clock=time.perf_counter)[0] for _ in range(2)) for workers in (1, 2)}
    size = sum(map(len, lines)) / asked.rows
    print(f"{asked.rows:,} rows of {asked.domains}: {calls / asked.rows:.2f} calls and {size:,.0f} bytes a row")
    print(f"one worker, all checks: {asked.rows / spent:,.0f} rows/s a core; {spent / floor:.1f} times the floor")
    print(f"one worker, no checks:  {asked.rows / unchecked:,.0f} rows/s a core; {unchecked / floor:.1f} times the floor")
    print(f"floor (orjson.dumps of the same rows): {asked.rows / floor:,.0f} rows/s")
    print(f"two workers against one, wall clock: {walls[1] / walls[2]:.2f} times ({asked.rows / walls[2]:,.0f} rows/s)")
    print(f"before the first row: {compiling:.1f} s to compile the templates of {len(streams)} scenarios")


if __name__ == "__main__":
    main()
