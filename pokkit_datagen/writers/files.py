"""Files that appear under their final names only when they are whole."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from pokkit_datagen.errors import DataFileError, DatagenError
from pokkit_datagen.writers.containers import CONTAINERS, container_of


@contextmanager
def explained(path: Path, advice: str = "") -> Iterator[None]:
    """Turn an OSError into a message that names the file."""
    try:
        yield
    except OSError as error:
        raise DataFileError(f"{path}: cannot be written: {error.strerror or error}{advice}") from None


def refuse_existing(path: Path, overwrite: bool) -> None:
    """Look whether a file may be written.

    Raises:
        DataFileError: It is a folder, or exists and may not be replaced.
    """
    if path.is_dir():
        raise DataFileError(f"{path}: is a folder; write the name of a file")
    if path.exists() and not overwrite:
        raise DataFileError(f"{path}: exists already and was kept; use --overwrite to replace it")


class RowFile:
    """A file of rows. It is written as `NAME.partial` and renamed by `finish`; leaving without that removes it.

    Args:
        path: The final name; its end says which container it is.
        overwrite: Whether an existing file may be replaced.
    """

    def __init__(self, path: Path, overwrite: bool) -> None:
        refuse_existing(path, overwrite)
        self.path = path
        self.rows = 0
        self.partial = Path(f"{path}.partial")
        with explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._hashing = _Hashing(self.partial)
        self._stream = io.BufferedWriter(self._hashing, 1 << 20)
        try:
            self._container = CONTAINERS[container_of(path)](self._stream)
        except DatagenError:
            self.discard()
            raise

    @property
    def sha256(self) -> str:
        """Digest of the file, in hex."""
        return self._hashing.hash.hexdigest()

    @property
    def length(self) -> int:
        """Length of the file."""
        return self._hashing.length

    def write(self, line: bytes) -> None:
        """Add one row."""
        self.rows += 1
        with explained(self.path):
            self._container.write(line)

    def write_all(self, lines: Iterable[bytes]) -> None:
        """Add rows."""
        with explained(self.path, "; the parts are kept, and --resume continues the run"):
            for line in lines:
                self._container.write(line)
                self.rows += 1

    def flush(self) -> None:
        """Bring all rows to the disk, so that a full disk shows before anything is renamed."""
        with explained(self.path):
            self._container.close()
            self._stream.flush()
            os.fsync(self._hashing.fileno())

    def finish(self) -> None:
        """Give the file its final name."""
        with explained(self.path):
            self._stream.close()
            self.partial.replace(self.path)

    def discard(self) -> None:
        """Remove what was written so far; does nothing after `finish`."""
        with suppress(OSError):  # the buffer may still hold what a full disk refused
            self._stream.close()
        self.partial.unlink(missing_ok=True)


class _Hashing(io.FileIO):
    """A file that knows the digest of what was written to it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "wb")
        self.hash = hashlib.sha256()
        self.length = 0

    def write(self, content: Any) -> int:
        done = super().write(content)
        self.hash.update(memoryview(content)[:done])
        self.length += done
        return done


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file at once, through a temporary name."""
    partial = Path(f"{path}.partial")
    with explained(path):
        partial.write_bytes(content)
        partial.replace(path)
