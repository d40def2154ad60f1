"""What a run of many rows costs: speed, memory and disk of the whole way, and of joining its parts.

    python benchmarks/scale.py [--rows 100000] [--workers 2]

The run goes through the command line, in a folder that is thrown away; memory is that of the largest process, which is the one
that joins. The parts are then made once more by `--shard 1/1`, to measure them and the work of joining apart.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pokkit_datagen.engine.parts import Part
from pokkit_datagen.engine.unique import contradiction, settled

MIX = """
count: {rows}
output: train.jsonl
eval: {{output: eval.jsonl, count: 500}}
domains: {{alarms: 18, clipboard: 6, refusals: 8}}
noise: {{typos: 0.08, lowercase: 0.3, no_punctuation: 0.2, speech_to_text: 0.1}}
locales: {{en_US: 0.6, en_GB: 0.2, en_IN: 0.1, en_AU: 0.1}}
"""


def run(folder: Path, *options: str) -> tuple[float, float, int]:
    """Return the seconds, processor seconds and the largest process's MB of a run."""
    command = [sys.executable, "-m", "pokkit_datagen.cli", "--mix", "mix.yaml", *options]
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - began, spent, after.ru_maxrss // 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "mix.yaml").write_text(MIX.format(rows=asked.rows))
        seconds, spent, memory = run(folder, "--workers", str(asked.workers))
        size = (folder / "train.jsonl").stat().st_size
        print(f"{asked.rows:,} rows by {asked.workers} workers: {seconds:.1f} s, {asked.rows / seconds:,.0f} rows/s")
        print(f"processor: {spent:.1f} s, {asked.rows / spent:,.0f} rows/s a core; largest process {memory} MB")
        run(folder, "--workers", str(asked.workers), "--shard", "1/1", "--overwrite")
        parts = [Part(path) for path in sorted((folder / "train.jsonl.parts").glob("train-0-*.part"))]
        report_parts(asked.rows, size, parts)


def report_parts(rows: int, size: int, parts: list[Part]) -> None:
    on_disk = sum(part.path.stat().st_size for part in parts)
    lines = sum(len(line) + 1 for part in parts for line in part.lines())
    began = time.process_time()
    lost = sum(len(lost) for _, lost in settled([], parts))
    assert contradiction(parts) is None
    compared = time.process_time() - began
    print(f"a row: {size / rows:,.0f} bytes in the file, and {(on_disk - lines) / rows:.0f} bytes of hashes in its part")
    print(f"{len(parts)} parts; {lost:,} rows lost for standing in an earlier one ({lost / rows:.1%})")
    print(f"finding them and contradictions: {compared * 1e6 / rows:.2f} µs a row")


if __name__ == "__main__":
    main()
