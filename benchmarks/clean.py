"""Cleans other people's rows with planted defects: is every one found, how fast, in how much memory?

    python benchmarks/clean.py [--rows 100000] [--each 100] [--files 1] [--folder FOLDER]

Rows come in six styles (OpenAI, ShareGPT, Hermes tags, legacy functions, ...); each of 22 kinds of defects is planted `--each`
times in each file. A defect counts as found if its line, and no other, was rejected for its reason. Memory is the peak of the
process that cleans, which does nothing else.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import orjson

sys.path.insert(0, str(Path(__file__).parent.parent))

Defects = dict[tuple[str, int], tuple[str, str]]


def plant(folder: Path, files: int, rows: int, each: int) -> Defects:
    """Write the files; return the defects by file and line."""
    from tests.foreign import planted

    defects: Defects = {}
    held: list[bytes] = []
    for seed in range(files):
        path = folder / f"in{seed}.jsonl"
        lines, further, found = planted(rows, each, seed)
        path.write_bytes(b"\n".join(lines) + b"\n")
        held += further
        defects |= {(str(path), line): defect for line, defect in found.items()}
    (folder / "held.jsonl").write_bytes(b"\n".join(held) + b"\n")
    return defects


def cleaning(folder: Path, told: Any) -> None:
    """Clean the files in a process of its own."""
    from pokkit_datagen.clean.run import Asked, clean
    from pokkit_datagen.registry import load
    from tests.foreign import CAP

    tools = load().tools
    began = time.process_time()
    inputs = sorted(folder.glob("in*.jsonl"))
    outcome = clean(Asked(inputs, folder / "out.jsonl", [folder / "held.jsonl"], None, {"near": CAP}, tools))
    told.put((outcome.read, time.process_time() - began, peak()))


def peak() -> float:
    """Return the most memory that this process had, in MB; `getrusage` would count its parent's as well."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def report(folder: Path, defects: Defects) -> None:
    """Compare what was rejected with what was planted."""
    found = {}
    with (folder / "out.jsonl.rejects.jsonl").open("rb") as stream:
        for line in stream:
            reject = orjson.loads(line)
            found[reject["file"], reject["line"]] = reject["reason"]
    kinds = Counter(kind for kind, _ in defects.values())
    hits = Counter(kind for place, (kind, reason) in defects.items() if found.get(place) == reason)
    for kind, number in sorted(kinds.items()):
        print(f"  {kind:<22}{hits[kind]:,} of {number:,}")
    print(f"{hits.total():,} of {len(defects):,} defects of {len(kinds)} kinds found on their lines")
    print(f"{len(set(found) - set(defects)):,} good rows rejected")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--each", type=int, default=100)
    parser.add_argument("--files", type=int, default=1)
    parser.add_argument("--folder", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        folder = Path(name)
        defects = plant(folder, asked.files, asked.rows, asked.each)
        context = multiprocessing.get_context("spawn")
        told = context.Queue()
        process = context.Process(target=cleaning, args=(folder, told))
        process.start()
        lines, seconds, megabytes = told.get()
        process.join()
        report(folder, defects)
        size = sum(path.stat().st_size for path in folder.glob("in*.jsonl")) / 1e6
        print(f"{lines:,} lines, {size:,.0f} MB: {seconds:.1f} s of processor time, {lines / seconds:,.0f} rows/s")
        print(f"peak memory {megabytes:,.0f} MB")


if __name__ == "__main__":
    main()
