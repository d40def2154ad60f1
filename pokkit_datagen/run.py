"""One run: from a mix file to the data files and their manifests."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, closing
from itertools import islice
from pathlib import Path
from typing import Any

import orjson

from pokkit_datagen.engine.folder import PartsFolder
from pokkit_datagen.engine.making import PartMaker
from pokkit_datagen.engine.rounds import Rounds
from pokkit_datagen.engine.runners import runner
from pokkit_datagen.engine.tasks import first_round
from pokkit_datagen.engine.watch import Watch
from pokkit_datagen.errors import CapacityError, CheckError, DataFileError, PluginError, TemplateError
from pokkit_datagen.job import Job, run_id
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.tally import Tally
from pokkit_datagen.writers import RowFile, container_of, profile_of, refuse_existing, write_whole


def run(
    job: Job, progress: Callable[[int], None] = lambda _: None, warn: Callable[[str], None] = lambda _: None
) -> dict[str, Tally]:
    """Write the files of a job; a file appears under its name only when it is whole.

    Args:
        job: What to do.
        progress: Told the number of rows from time to time, first before any.
        warn: Told what may go wrong later.

    Returns:
        What each split has in it; nothing for a shard, or when the files are whole already.
    """
    job.refuse_impossible()
    decides = job.decides()
    folder = PartsFolder(job.output, decides)
    if job.resume and not job.shard and _is_whole(job, decides):
        folder.remove()  # a kill may have come between the manifests and this
        return {}
    _refuse_existing(job, folder)
    streams, wanted = job.plan()
    maker = RowMaker(job.registry, job.mix, job.check)
    for stream in streams:
        maker.streams.get(stream.scenario, stream.split)  # compiled here, for all workers
    make = PartMaker(maker, streams, profile_of(job.format), job.without)
    with closing(folder), runner(job.engine, job.workers, job.ray_address) as run_tasks:
        folder.open(job.resume, shared=job.shard is not None)
        rounds = Rounds(make, run_tasks, folder, Watch(streams, wanted, warn), progress)
        if job.shard:
            _make_shard(job, rounds, *job.shard)
            return {}
        try:
            _settle(job, rounds)
        except (CapacityError, CheckError, PluginError, TemplateError):
            folder.remove()  # going on with these parts would end the same way
            raise
        tallies = _write(job, rounds, decides)
        folder.remove()
    return tallies


def manifest_of(data: Path) -> Path:
    """Return the name of a data file's manifest."""
    return Path(f"{data}.manifest.json")


def _is_whole(job: Job, decides: dict[str, Any]) -> bool:
    """Tell whether every file is there, made by this very run; its manifest is written last."""
    manifests = [manifest_of(path) for path in job.paths.values() if path.exists()]
    found = [orjson.loads(manifest.read_bytes()) for manifest in manifests if manifest.exists()]
    return [manifest.get("run") for manifest in found] == [run_id(decides)] * len(job.paths)


def _refuse_existing(job: Job, folder: PartsFolder) -> None:
    for path in job.paths.values():
        refuse_existing(path, job.overwrite or (job.resume and folder.begun))
    if folder.begun and not (job.resume or job.overwrite or job.shard):
        raise DataFileError(f"{folder.path}: holds the parts of a run that did not end; add --resume or --overwrite")


def _wanted(rounds: Rounds, split: str) -> dict[int, int]:
    """Return how many rows each stream of a split shall give."""
    watch = rounds.watch
    return {number: watch.wanted[number] for number, stream in enumerate(watch.streams) if stream.split == split}


def _make_shard(job: Job, rounds: Rounds, number: int, shards: int) -> None:
    """Make all of evaluation and every n-th part of training; a run that resumes with all shards' parts does the rest."""
    if job.eval_output:
        _settle_eval(job, rounds)
    tasks = first_round("train", job.mix.seed, _wanted(rounds, "train"))
    rounds.parts(islice(tasks, number - 1, None, shards))


def _settle(job: Job, rounds: Rounds) -> None:
    if job.eval_output:
        _settle_eval(job, rounds)
    rounds.settle("train", job.mix.seed, _wanted(rounds, "train"))
    rounds.refuse_contradictions()


def _settle_eval(job: Job, rounds: Rounds) -> None:
    rounds.settle("eval", job.mix.seed, _wanted(rounds, "eval"))
    rounds.hold_out("eval")


def _write(job: Job, rounds: Rounds, decides: dict[str, Any]) -> dict[str, Tally]:
    """Join the parts to files, and give all of them their names when all are on the disk; the manifests come last."""
    with ExitStack() as stack:
        files: dict[str, RowFile] = {}
        tallies: dict[str, Tally] = {}
        for split, path in job.paths.items():
            files[split] = RowFile(path, overwrite=True)
            stack.callback(files[split].discard)
            files[split].write_all(rounds.lines(split))
            files[split].flush()
            tallies[split] = _tally(job, rounds, split)
        for file in files.values():
            manifest_of(file.path).unlink(missing_ok=True)
            file.finish()
        for split, file in files.items():
            write_whole(manifest_of(file.path), manifest(job, split, file, tallies[split], decides))
    return tallies


def _tally(job: Job, rounds: Rounds, split: str) -> Tally:
    tally = Tally.of(rounds.counts(split), rounds.watch.streams, job.registry.scenarios)
    for stream, unclear in zip(rounds.watch.streams, rounds.watch.unclear, strict=True):
        tally.unclear += unclear if stream.split == split else []
    return tally


def manifest(job: Job, split: str, file: RowFile, tally: Tally, decides: dict[str, Any]) -> bytes:
    """Return all that is needed to make the file again and to know that it is whole."""
    return orjson.dumps(
        {
            "file": file.path.name,
            "split": split,
            "rows": file.rows,
            "bytes": file.length,
            "sha256": file.sha256,
            "run": run_id(decides),
            "format": container_of(file.path) if decides["format"] == "rows" else decides["format"],
            "seed": job.mix.seed,
            "mix": job.mix.model_dump(),
            "plugins": decides["plugins"],
            "versions": decides["versions"],
            "domains": tally.domains,
            "behaviours": tally.behaviours,
            "scenarios": tally.scenarios,
            "axes": tally.axes,
            "grounding": tally.grounding,
            "left_out": tally.unclear,
            "paraphrase": tally.paraphrase,
        },
        option=orjson.OPT_INDENT_2,
    )
