"""What a run is asked to do, and what decides its bytes."""

from __future__ import annotations

import hashlib
import inspect
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import orjson

from pokkit_datagen import mixer
from pokkit_datagen.engine.tasks import Stream
from pokkit_datagen.errors import MixError
from pokkit_datagen.mix import Mix
from pokkit_datagen.registry import Registry
from pokkit_datagen.writers import container_of, profile_of

_PACKAGES = ("pokkit-datagen", "faker", "jinja2", "pydantic")
_CONTAINER_PACKAGES = {"parquet": ("pyarrow",), "jsonl.zst": ("zstandard",)}


@dataclass
class Job:
    """What a run is asked to do, options of the command line included.

    Args:
        mix, mix_file: What to make.
        registry: The plugins.
        output, eval_output: The files.
        workers: Processes.
        format: A profile or a container.
        without: Plugins left out.
        overwrite: Whether files that exist may be replaced.
        check: Whether every row goes through all checks.
        resume: Whether to go on with the parts of an earlier run.
        engine, ray_address: Who makes the parts.
        shard: `(i, n)`: make only every n-th part, the i-th first.
    """

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
    resume: bool = False
    engine: str = "processes"
    ray_address: str | None = None
    shard: tuple[int, int] | None = None

    @property
    def paths(self) -> dict[str, Path]:
        """The file of each split, in the order in which they are made."""
        return {**({"eval": self.eval_output} if self.eval_output else {}), "train": self.output}

    def refuse_impossible(self) -> None:
        """Look for what can be seen before any row is made.

        Raises:
            DatagenError: The job can't be done as it is told.
        """
        profile_of(self.format)
        if self.eval_output and not self.mix.eval.count:
            raise MixError(
                f"{self.mix_file}: an evaluation file is asked for, but eval.count is 0; write how many rows it shall have"
            )
        if self.eval_output == self.output:
            raise MixError(f"{self.output}: the training and the evaluation file have the same name; give eval another output")

    def plan(self) -> tuple[list[Stream], list[int]]:
        """Return the streams, and how many rows each shall give, evaluation first."""
        scenarios = mixer.weighted(list(self.registry.scenarios.values()), self.mix.scenarios)
        streams: list[Stream] = []
        wanted: list[int] = []
        for split in self.paths:
            count = self.mix.count if split == "train" else self.mix.eval.count
            rows = mixer.rows_of(scenarios, self.mix.domains, self.mix.behaviours, count)
            streams += [Stream(name, split) for name in rows]
            wanted += rows.values()
        return streams, wanted

    def decides(self) -> dict[str, Any]:
        """Return all that decides the bytes: two runs with the same of it write the same files."""
        containers = {container_of(path) for path in self.paths.values()}
        packages = [*_PACKAGES, *(name for container in containers for name in _CONTAINER_PACKAGES.get(container, ()))]
        return {
            "mix": self.mix.model_dump(exclude={"output": True, "eval": {"output"}}),
            "splits": list(self.paths),
            "format": profile_of(self.format),
            "plugins": {plugin.name: f"{plugin.package} {plugin.version}" for plugin in self.registry.plugins},
            "versions": {"python": platform.python_version(), **{name: _version(name) for name in packages}},
            "sources": self._sources(),
        }

    def _sources(self) -> str:
        """Return a digest of what plugins and the mix bring as files, as these may change between a run and its resumption."""
        folders = sorted(self.registry.folders.items())
        files = [file for _, folder in folders for file in sorted(folder.rglob("*.jinja"))]
        files += [Path(inspect.getfile(scenario.draw)) for scenario in self.registry.scenarios.values()]
        files += [Path(file) for file in (self.mix.prompt_file, self.mix.tools_file) if file and Path(file).is_file()]
        digest = hashlib.sha256()
        for file in dict.fromkeys(files):
            digest.update(file.read_bytes() + b"\0")
        return digest.hexdigest()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"


def run_id(decides: dict[str, Any]) -> str:
    """Return a short name for what decides the bytes."""
    return hashlib.sha256(orjson.dumps(decides, option=orjson.OPT_SORT_KEYS)).hexdigest()[:16]
