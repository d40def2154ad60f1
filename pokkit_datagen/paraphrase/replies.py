"""What a model answered, kept on disk: a rerun gives the same bytes and asks nobody."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xxhash import xxh3_64_hexdigest

from pokkit_datagen.errors import DataFileError
from pokkit_datagen.paraphrase.endpoint import INSTRUCTIONS

_TABLE = """CREATE TABLE IF NOT EXISTS replies (
    instructions TEXT, model TEXT, request TEXT, reply TEXT NOT NULL, PRIMARY KEY (instructions, model, request)
) WITHOUT ROWID"""
_INSTRUCTIONS = xxh3_64_hexdigest(INSTRUCTIONS.encode())


class Replies:
    """A SQLite file of answers, shared by the workers of a run; failures are not kept, so they are tried again in the next run.

    Args:
        path: The file; made with the first question.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None
        self._owner = 0

    def get(self, model: str, request: str) -> str | None:
        """Return the answer to a request, or None if there is none yet."""
        with self._open() as connection:
            found = connection.execute(
                "SELECT reply FROM replies WHERE instructions = ? AND model = ? AND request = ?", (_INSTRUCTIONS, model, request)
            ).fetchone()
        return found[0] if found else None

    def keep(self, model: str, request: str, reply: str) -> str:
        """Keep an answer and return it, or the one that another worker was faster with."""
        with self._open() as connection:
            connection.execute("INSERT OR IGNORE INTO replies VALUES (?, ?, ?, ?)", (_INSTRUCTIONS, model, request, reply))
        return self.get(model, request) or reply

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """Give this process's connection; one that was opened before a fork must not be used after it."""
        try:
            if self._connection is None or self._owner != os.getpid():
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self._connection = sqlite3.connect(self.path, timeout=60, isolation_level=None)
                self._owner = os.getpid()
                self._connection.execute("PRAGMA journal_mode = WAL")
                self._connection.execute("PRAGMA synchronous = NORMAL")  # in WAL mode safe, and no wait for the disk
                self._connection.execute(_TABLE)
            yield self._connection
        except (sqlite3.Error, OSError) as error:
            raise DataFileError(f"{self.path}: cannot be used as cache of paraphrases: {error}; name another file") from None
