"""What kind of file holds the rows: lines of JSON, the same compressed, or Parquet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol

from pokkit_datagen.extras import extra
from pokkit_datagen.writers.parquet import Parquet


class Container(Protocol):
    """Takes rows, and writes them to a stream."""

    def write(self, line: bytes) -> None:
        """Add a row."""

    def close(self) -> None:
        """Write what is left; the stream stays open."""


class _Lines:
    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream

    def write(self, line: bytes) -> None:
        self.stream.write(line)
        self.stream.write(b"\n")

    def close(self) -> None:
        """Nothing is left: the stream buffers."""


class _Zst(_Lines):
    def __init__(self, stream: BinaryIO) -> None:
        zstandard = extra("zst", "zstandard", "a .jsonl.zst file")
        self.stream = zstandard.ZstdCompressor().stream_writer(stream, closefd=False)

    def close(self) -> None:
        self.stream.close()


CONTAINERS: dict[str, Callable[[BinaryIO], Container]] = {"jsonl": _Lines, "jsonl.zst": _Zst, "parquet": Parquet}
"""Containers by the end of a file's name."""


def container_of(path: Path) -> str:
    """Return the container that a file's name means: `jsonl` unless it says another."""
    return next((name for name in ("parquet", "jsonl.zst") if path.name.endswith(f".{name}")), "jsonl")


def renamed(path: Path, container: str) -> Path:
    """Return a file's name with a container's end."""
    own = container_of(path)
    stem = path.name.removesuffix(f".{own}")
    return path if own == container else path.with_name(f"{stem}.{container}")
