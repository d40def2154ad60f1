"""`OUT.parts/`: the parts of a run that are whole, and what run they belong to."""

from __future__ import annotations

import errno
import fcntl
import os
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from pokkit_datagen.engine.parts import Part
from pokkit_datagen.errors import DataFileError
from pokkit_datagen.writers import explained

_PLAN = "plan.json"
_LOCK = "lock"


class PartsFolder:
    """The folder of a run's parts. A part has its name only when it is whole and on the disk.

    Args:
        output: The file that the parts are for.
        plan: All that decides the bytes; parts of another plan are not taken over.
    """

    def __init__(self, output: Path, plan: dict[str, Any]) -> None:
        self.path = Path(f"{output}.parts")
        self.plan = plan
        self._lock: BinaryIO | None = None

    @property
    def begun(self) -> bool:
        """Whether a run has left parts here."""
        return (self.path / _PLAN).exists()

    def open(self, resume: bool, shared: bool) -> None:
        """Make the folder, or go on with one that is there.

        Args:
            resume: Whether to go on with the parts that are there, or begin anew.
            shared: Whether other shards may be at work in the folder.

        Raises:
            DataFileError: The folder can't be made, belongs to another run, or another run is at work in it.
        """
        with explained(self.path):
            self.path.mkdir(parents=True, exist_ok=True)
            self._lock = (self.path / _LOCK).open("a+b")
        self._take_lock(shared)
        if self.begun and resume:
            self._refuse_another_plan()
            return
        if not shared:
            self._empty()
        with explained(self.path):
            _write(self.path / _PLAN, orjson.dumps(self.plan, option=orjson.OPT_INDENT_2))

    def part(self, name: str) -> Part:
        """Return a part."""
        return Part(self.path / f"{name}.part")

    def has(self, name: str) -> bool:
        """Tell whether a part is there, and so is whole."""
        return self.part(name).path.exists()

    def put(self, name: str, content: bytes) -> Part:
        """Write a part.

        Raises:
            DataFileError: The disk is full or fails; the parts that are whole stay.
        """
        part = self.part(name)
        with explained(self.path, "; the parts that are whole are kept there, and --resume continues the run"):
            _write(part.path, content)
        return part

    def close(self) -> None:
        """Let others work in the folder; does nothing after `remove`."""
        if self._lock:
            self._lock.close()
            self._lock = None

    def remove(self) -> None:
        """Remove the folder with all parts, the plan last, if it is there."""
        self._empty()
        self.close()
        if self.path.exists():
            (self.path / _LOCK).unlink(missing_ok=True)
            self.path.rmdir()

    def _empty(self) -> None:
        for file in (*self.path.glob("*.part"), *self.path.glob("*.partial"), self.path / _PLAN):
            file.unlink(missing_ok=True)

    def _take_lock(self, shared: bool) -> None:
        assert self._lock
        try:
            # A record lock: unlike flock's it is not handed on to workers, who may outlive this process for a moment.
            fcntl.lockf(self._lock, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EAGAIN):
                raise DataFileError(f"{self.path}: another run is at work here; wait for it, or name another output") from None
            raise DataFileError(f"{self.path}: cannot be locked: {error.strerror}") from None

    def _refuse_another_plan(self) -> None:
        theirs = orjson.loads((self.path / _PLAN).read_bytes())
        ours = orjson.loads(orjson.dumps(self.plan))
        differing = [key for key in ours if ours[key] != theirs.get(key)]
        if differing:
            raise DataFileError(
                f"{self.path}: holds parts of another run, which had another {' and '.join(differing)}; "
                "resume that one, or begin anew with --overwrite"
            )


def _write(path: Path, content: bytes) -> None:
    """Write a file that has its name only when it is whole and on the disk."""
    partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
