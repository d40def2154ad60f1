"""Rows of the screen domain: how fast they are made, how much they differ, and whether every promise about them holds.

    python benchmarks/screen.py [--rows 20000]

Speed is that of one worker in this process, by the processor's clock, without start-up; the floor is `orjson.dumps` of the same
rows in the same run. Then the rows are made once more and looked into: action skeletons (tools and the kinds of nodes they act
on), screen structures (places and flags of all elements, without words), taps that miss, replays that differ, errands that
do not reach their goal, changes that no read verifies. Name a folder with Qwen3's tokenizer.json in `QWEN3_TOKENIZER`, and
tokens are counted too (the `tokenizers` and `pokkit_train` packages do that).
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import orjson
from rows import LOCALES, NOISE, seconds
from screen_counts import Counts, Performed, count

from pokkit_datagen.engine.making import PartMaker
from pokkit_datagen.engine.tasks import Stream, first_round
from pokkit_datagen.errors import UnclearRow
from pokkit_datagen.mix import Mix
from pokkit_datagen.mixer import rows_of
from pokkit_datagen.recorder import Recorder
from pokkit_datagen.registry import Registry, load
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.screen.errand import Errand

TOOLS = {"subset": 0.75, "none": 0.15, "renamed": 0.1}
"""Few tools besides those that are needed, as in the default mix most screen rows have them."""


def made(maker: RowMaker, rows: dict[str, int]) -> Iterator[tuple[bytes, Recorder, list[Performed]]]:
    """Yield the rows once more, with the record of each."""
    keys: set[int] = set()
    for name, wanted in rows.items():
        recorder = maker.streams.get(name, "train").recorder
        performed: list[Performed] = []
        recorder.methods["_perform"] = watched(recorder, performed)
        given = k = 0
        while given < wanted:
            performed.clear()
            try:
                row = maker.candidate(name, "train", k)
            except UnclearRow:
                row = None
            k += 1
            if row and row.key not in keys:
                keys.add(row.key)
                given += 1
                yield row.line, recorder, performed


def watched(recorder: Recorder, performed: list[Performed]) -> Callable[[Errand], None]:
    """Return the recorder's `perform`, noting the phone before and after."""

    def perform(errand: Errand) -> None:
        before = recorder.phone
        recorder.perform(errand)
        performed.append(Performed(errand, before, recorder.phone))

    return perform


def tokens(lines: Sequence[bytes]) -> str:
    """Return how long the rows are in Qwen3's tokens, tools included."""
    folder = os.environ.get("QWEN3_TOKENIZER")
    if not folder:
        return "tokens: not counted; name a folder with Qwen3's tokenizer.json in QWEN3_TOKENIZER"
    from tokenizers import Tokenizer

    from pokkit_train import render

    tokenizer = Tokenizer.from_file(str(Path(folder) / "tokenizer.json"))
    parsed = [orjson.loads(line) for line in lines[:: max(1, len(lines) // 3000)]]
    sizes = sorted(len(tokenizer.encode(render(row["messages"], row.get("tools"))).ids) for row in parsed)
    few, most = sizes[len(sizes) // 2], sizes[int(len(sizes) * 0.99)]
    return f"tokens, tools included, of {len(sizes):,} rows: median {few:,} (2,000 at most), 99% have {most:,} or less (4,096)"


def speed(registry: Registry, mix: Mix, rows: dict[str, int]) -> str:
    """Return how fast the rows are made and checked."""
    make = PartMaker(RowMaker(registry, mix), [Stream(name, "train") for name in rows], "rows")
    tasks = list(first_round("train", 1, dict(enumerate(rows.values()))))
    for stream in make.streams:
        make.maker.candidate(*stream, k=0)
    times = [seconds(lambda: [make(task) for task in tasks]) for _ in range(3)]
    lines = [row.line for task in tasks for row in make.made(task) if not isinstance(row, str)]
    parsed = [orjson.loads(line) for line in lines]
    floor = min(seconds(lambda: [orjson.dumps(row) for row in parsed]) for _ in range(5))
    spent, number = min(times), len(lines)
    return (
        f"one worker, all checks: {number / spent:,.0f} rows/s a core (2,500 wanted); {spent / floor:.1f} times the floor\n"
        f"floor (orjson.dumps of the same rows): {number / floor:,.0f} rows/s\n{tokens(lines)}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    asked = parser.parse_args()
    mix = Mix.model_validate({"domains": {"screen": 1}, "noise": NOISE, "locales": LOCALES, "tools": TOOLS, "eval": {"count": 1}})
    registry = load()
    own = [scenario for scenario in registry.scenarios.values() if scenario.domain == "screen"]
    rows = rows_of(own, mix.domains, {}, asked.rows)
    print(f"{asked.rows:,} rows of {len(rows)} scenarios")
    print(speed(registry, mix, rows))
    found = Counts()
    for line, recorder, performed in made(RowMaker(registry, mix), rows):
        name = orjson.loads(line)["metadata"]["id"]
        count(found, name, recorder.start_phone, recorder.phone.journal, performed, recorder.tools)
    print(f"{found.calls / found.rows:.2f} calls a row")
    print(f"{len(found.skeletons):,} action skeletons (1,000 wanted)")
    print(f"{len(found.structures):,} screen structures (2,000 wanted), {len(found.roles):,} without places")
    print(*(f"{number:,} {name}" for name, number in sorted(found.outcomes.items())), sep=", ")
    share = found.outcomes["changed, verified"] / max(1, found.outcomes["changed the phone on its screen"])
    print(f"{share:.1%} of the rows that changed the phone verify it with a read (95% wanted)")
    print(f"{len(found.problems)} missed taps, replays that differ, goals not reached (0 wanted)")
    print(*found.problems[:10], sep="\n")


if __name__ == "__main__":
    main()
