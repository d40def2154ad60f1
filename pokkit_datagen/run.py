"""One run: from a mix file to the data files and their manifests."""

from __future__ import annotations

import platform
from array import array
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

import orjson

from pokkit_datagen import mixer, writers
from pokkit_datagen.checks.grounding import SOURCES
from pokkit_datagen.engine import Engine, Stream
from pokkit_datagen.errors import MixError
from pokkit_datagen.mix import Mix
from pokkit_datagen.registry import Registry
from pokkit_datagen.rows import Candidate, RowMaker
from pokkit_datagen.scenario import Scenario

Progress = Callable[[int], None]


@dataclass
class Tally:
    """What a finished file has in it.

    Args:
        rows: Number of rows.
        domains, behaviours, scenarios: Rows by name.
        axes: For each axis, rows by its value; `noise` counts each transform.
        grounding: Arguments by their source.
        unclear: What was wrong with the rows that were left out because their words explain no argument.
    """

    rows: int = 0
    domains: Counter[str] = field(default_factory=Counter)
    behaviours: Counter[str] = field(default_factory=Counter)
    scenarios: Counter[str] = field(default_factory=Counter)
    axes: dict[str, Counter[str]] = field(default_factory=dict)
    grounding: Counter[str] = field(default_factory=Counter)
    unclear: list[str] = field(default_factory=list)

    def add(self, number: int, candidate: Candidate) -> None:
        """Count a row of the scenario with this number."""
        self._kept[number] += 1
        self._drawn[candidate.axes[:4]] += 1
        self._letters[candidate.grounding] += 1

    def __post_init__(self) -> None:
        self._kept: Counter[int] = Counter()
        self._drawn: Counter[tuple[Any, ...]] = Counter()
        self._letters: Counter[str] = Counter()

    def close(self, streams: Sequence[Stream], scenarios: Mapping[str, Scenario]) -> None:
        """Sum up what was counted row by row."""
        for number, count in self._kept.items():
            scenario = scenarios[streams[number].scenario]
            self.rows += count
            self.scenarios[scenario.name] += count
            self.domains[scenario.domain] += count
            self.behaviours.update(dict.fromkeys(scenario.behaviours, count))
        self.axes = {name: Counter() for name in ("system_prompt", "tools", "locales", "noise")}
        for (prompt, tools, locale, noise), count in self._drawn.items():
            self.axes["system_prompt"][prompt] += count
            self.axes["tools"][tools] += count
            self.axes["locales"][locale] += count
            self.axes["noise"].update(dict.fromkeys(noise, count))
        for letters, count in self._letters.items():
            self.grounding.update({SOURCES[letter]: letters.count(letter) * count for letter in set(letters)})


@dataclass
class Job:
    """What a run is asked to do, options of the command line included."""

    mix: Mix
    mix_file: Path
    registry: Registry
    output: Path
    eval_output: Path | None
    workers: int = 1
    format: str = "jsonl"
    without: Sequence[str] = ()
    overwrite: bool = False
    check: bool = True

    def plan(self) -> tuple[list[Stream], list[int], array[int]]:
        """Return the streams, how many rows each shall give, and the stream of each row, evaluation first."""
        shares = mixer.scenario_shares(list(self.registry.scenarios.values()), self.mix.domains, self.mix.behaviours)
        streams: list[Stream] = []
        wanted: list[int] = []
        order = array("H")
        for split, count in (("eval", self.mix.eval.count if self.eval_output else 0), ("train", self.mix.count)):
            rows = self._counts(shares, count) if count else {}
            order.extend(array("H", [len(streams) + number for number in mixer.order(rows, self.mix.seed)]))
            streams += [Stream(name, split) for name in rows]
            wanted += rows.values()
        return streams, wanted, order

    def _counts(self, shares: Mapping[str, float], count: int) -> dict[str, int]:
        """Return how many rows each scenario gives: first whole domains, so that small files have their shares too."""
        weights = {domain: weight for domain, weight in self.mix.domains.items() if weight}
        total = sum(weights.values())
        rows: dict[str, int] = {}
        for domain, wanted in mixer.counts({name: weight / total for name, weight in weights.items()}, count).items():
            own = {name: share for name, share in shares.items() if name.split("/")[0] == domain}
            rows |= mixer.counts({name: share / sum(own.values()) for name, share in own.items()}, wanted)
        return rows


def run(job: Job, progress: Progress = lambda _: None, warn: Callable[[str], None] = lambda _: None) -> dict[str, Tally]:
    """Write the files of a job; either all of them are there at the end, with their manifests, or none is.

    Args:
        job: What to do.
        progress: Told the number of rows from time to time, first before any.
        warn: Told what may go wrong later.

    Returns:
        What each split has in it.
    """
    turn = writers.profile(job.format)
    if job.eval_output and not job.mix.eval.count:
        raise MixError(f"{job.mix_file}: an evaluation file is asked for, but eval.count is 0; write how many rows it shall have")
    streams, wanted, plan = job.plan()
    maker = RowMaker(job.registry, job.mix, job.check)
    for stream in streams:
        maker.streams.get(stream.scenario, stream.split)
    paths = {"train": job.output, **({"eval": job.eval_output} if job.eval_output else {})}
    tallies = {split: Tally() for split in paths}
    if len(set(paths.values())) < len(paths):
        raise MixError(f"{job.output}: the training and the evaluation file have the same name; give eval another output")
    with ExitStack() as stack:
        files = {}
        for split, path in paths.items():
            files[split] = writers.RowFile(path, turn, job.overwrite)
            stack.callback(files[split].discard)
        engine = stack.enter_context(closing(Engine(maker, streams, wanted, job.workers, job.without, warn)))
        for number, (which, candidate) in enumerate(engine.rows(plan)):
            split = streams[which].split
            files[split].write(candidate.line)
            tallies[split].add(which, candidate)
            if number % 500 == 0:
                progress(number)
        for stream, unclear in zip(streams, engine.unclear, strict=True):
            tallies[stream.split].unclear += unclear
        for split, file in files.items():
            file.flush()
            tallies[split].close(streams, job.registry.scenarios)
        for split, file in files.items():
            writers.write_whole(manifest_of(file.path), manifest(job, split, file, tallies[split]))
            file.finish()
    return tallies


def manifest_of(data: Path) -> Path:
    """Return the name of a data file's manifest."""
    return Path(f"{data}.manifest.json")


def manifest(job: Job, split: str, file: writers.RowFile, tally: Tally) -> bytes:
    """Return all that is needed to make the file again and to know that it is whole."""
    plugins = {plugin.name: f"{plugin.package} {plugin.version}" for plugin in job.registry.plugins}
    packages = ("pokkit-datagen", "faker", "jinja2", "pydantic")
    return orjson.dumps(
        {
            "file": file.path.name,
            "split": split,
            "rows": file.rows,
            "bytes": file.bytes,
            "sha256": file.hash.hexdigest(),
            "format": job.format,
            "seed": job.mix.seed,
            "mix": job.mix.model_dump(),
            "plugins": plugins,
            "versions": {"python": platform.python_version(), **{name: version(name) for name in packages}},
            "domains": tally.domains,
            "behaviours": tally.behaviours,
            "scenarios": tally.scenarios,
            "axes": tally.axes,
            "grounding": tally.grounding,
            "left_out": tally.unclear,
        },
        option=orjson.OPT_INDENT_2,
    )
