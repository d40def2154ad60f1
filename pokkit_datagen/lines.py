"""The lines of data files, compressed or not; a file that can't be read is told by its name."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import IO, Any

from pokkit_datagen.errors import DataFileError
from pokkit_datagen.extras import extra

MOST_BYTES = 10_000_000
"""A longer line is no conversation."""

BOM = b"\xef\xbb\xbf"


def lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield (line number, line) of a file, without line ends and without a byte-order mark at its start.

    Of a line that is too long to be a conversation only the start is kept; `parse` refuses it.

    Raises:
        DataFileError: The file can't be read, is a folder, or is empty.
    """
    for number, line in raw_lines(path):
        text = line.removeprefix(BOM) if number == 1 else line
        yield number, text.rstrip(b"\r\n")


def raw_lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield (line number, line) of a file as it stands there, line ends included; too long ones are cut.

    Raises:
        DataFileError: The file can't be read, is a folder, or is empty.
    """
    number = 0
    try:
        with _opened(path) as stream:
            while line := stream.readline(MOST_BYTES + 2):
                number += 1
                rest = line
                while len(rest) > MOST_BYTES and not rest.endswith(b"\n"):
                    rest = stream.readline(MOST_BYTES + 2)
                yield number, line
    except OSError as error:
        raise DataFileError(f"{path}: cannot be read: {error.strerror or error}") from None
    if not number:
        raise DataFileError(f"{path}: the file is empty")


def _opened(path: Path) -> IO[bytes]:
    """Open a file for reading, compressed ones too.

    Raises:
        DataFileError: Its name or its first bytes say that it holds no lines.
    """
    if path.name.endswith(".zst"):
        zstandard = extra("zst", "zstandard", f"{path}: a compressed file")
        return BufferedReader(_Decompressed(zstandard.ZstdDecompressor().stream_reader(path.open("rb"), closefd=True)))
    stream = path.open("rb")
    if stream.peek(4)[:4] == b"PAR1":
        stream.close()
        raise DataFileError(f"{path}: a Parquet file; write its rows as lines of JSON (--format jsonl)")
    return stream


class _Decompressed(RawIOBase):
    """A decompressor's stream whose faults are those of a file that can't be read."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            return int(self._stream.readinto(buffer))
        except Exception as error:  # noqa: BLE001 - the package's own error is known only where it is installed
            raise OSError(f"{error}") from None

    def close(self) -> None:
        self._stream.close()
        super().close()
