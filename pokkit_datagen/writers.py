"""Writes rows to files that appear under their final names only when they are whole."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

import orjson

from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DataFileError, near

Profile = Callable[[bytes], bytes]


def _openai(line: bytes) -> bytes:
    """OpenAI's fine-tuning format: no metadata, no names on tool messages, no empty tool list."""
    row = orjson.loads(line)
    messages = [{key: value for key, value in m.items() if not (m["role"] == "tool" and key == "name")} for m in row["messages"]]
    kept: Json = {"messages": messages}
    if row["tools"]:
        kept["tools"] = row["tools"]
    return orjson.dumps(kept)


def _trl(line: bytes) -> bytes:
    """TRL's conversational format: arguments are objects."""
    row = orjson.loads(line)
    for message in row["messages"]:
        for call in message.get("tool_calls", ()):
            call["function"]["arguments"] = orjson.loads(call["function"]["arguments"])
    return orjson.dumps(row)


PROFILES: dict[str, Profile | None] = {"jsonl": None, "openai": _openai, "trl": _trl}
"""Formats of the command line; `jsonl` writes rows as they are."""


def profile(name: str) -> Profile | None:
    """Return what turns a row into this format.

    Raises:
        DataFileError: There is no such format.
    """
    if name not in PROFILES:
        raise DataFileError(f"--format {name!r}: unknown format; {near(name, PROFILES)}")
    return PROFILES[name]


class RowFile:
    """A file of rows. It is written as `NAME.partial` and renamed by `finish`; leaving without that removes it.

    Args:
        path: The final name.
        turn: Changes each line into another format.
        overwrite: Whether an existing file may be replaced.
    """

    def __init__(self, path: Path, turn: Profile | None, overwrite: bool) -> None:
        self.path = path
        self.turn = turn
        self.rows = 0
        self.bytes = 0
        self.hash = hashlib.sha256()
        self.partial = Path(f"{path}.partial")
        if path.is_dir():
            raise DataFileError(f"{path}: is a folder; write the name of a file")
        if path.exists() and not overwrite:
            raise DataFileError(f"{path}: exists already and was kept; use --overwrite to replace it")
        with _explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._stream: BinaryIO = self.partial.open("wb", buffering=1 << 20)

    def write(self, line: bytes) -> None:
        """Add one row."""
        text = (self.turn(line) if self.turn else line) + b"\n"
        self.hash.update(text)
        self.rows += 1
        self.bytes += len(text)
        with _explained(self.path):
            self._stream.write(text)

    def flush(self) -> None:
        """Bring all rows to the disk, so that a full disk shows before anything is renamed."""
        with _explained(self.path):
            self._stream.flush()
            os.fsync(self._stream.fileno())

    def finish(self) -> None:
        """Give the file its final name."""
        self._stream.close()
        with _explained(self.path):
            self.partial.replace(self.path)

    def discard(self) -> None:
        """Remove what was written so far; does nothing after `finish`."""
        with suppress(OSError):  # the buffer may still hold what a full disk refused
            self._stream.close()
        self.partial.unlink(missing_ok=True)


class _explained:  # noqa: N801 - reads as a statement
    """Turns an OSError into a message that names the file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if isinstance(error, OSError):
            raise DataFileError(f"{self.path}: cannot be written: {error.strerror or error}") from None


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file at once, through a temporary name."""
    partial = Path(f"{path}.partial")
    with _explained(path):
        partial.write_bytes(content)
        partial.replace(path)
