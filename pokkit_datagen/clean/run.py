"""One run of `clean`: files in, a clean file out, with what was rejected and what was mended beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from sys import intern
from tempfile import TemporaryFile
from typing import Any

import orjson

from pokkit_datagen.clean.against import Against
from pokkit_datagen.clean.balance import chosen
from pokkit_datagen.clean.caps import domain
from pokkit_datagen.clean.normalise import normalise
from pokkit_datagen.clean.sieve import Sieve
from pokkit_datagen.clean.validate import Reject, validated
from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DataFileError
from pokkit_datagen.lines import BOM, raw_lines
from pokkit_datagen.mix import Mix
from pokkit_datagen.reading import load
from pokkit_datagen.tools import Tool
from pokkit_datagen.writers import RowFile, explained

_SHOWN = 2000
"""So many characters of a rejected line are kept."""


@dataclass
class Asked:
    """What to clean, and how.

    Args:
        inputs: Files of conversations.
        output: The clean file; rejects and mends stand beside it.
        against: Files that must not leak into it.
        mix: Shares of domains to rebalance to.
        caps: At most so many rows of a kind.
        tools: Tools of the plugins, by name.
        overwrite: Whether existing files may be replaced.
    """

    inputs: Sequence[Path]
    output: Path
    against: Sequence[Path] = ()
    mix: Mix | None = None
    caps: Mapping[str, int] = field(default_factory=dict)
    tools: Mapping[str, Tool] = field(default_factory=dict)
    overwrite: bool = False


@dataclass
class Outcome:
    """What became of the lines; every one was kept or rejected."""

    read: int = 0
    kept: int = 0
    rejected: Counter[str] = field(default_factory=Counter)
    mended: Counter[str] = field(default_factory=Counter)


class _Run:
    def __init__(self, asked: Asked, stack: ExitStack) -> None:
        self.asked = asked
        self.outcome = Outcome()
        names = ("", ".rejects.jsonl", ".mends.jsonl")
        self.files = [RowFile(Path(f"{asked.output}{name}"), asked.overwrite) for name in names]
        for file in self.files:
            stack.callback(file.discard)
        self.rows, self.rejects, self.mends = self.files
        folder = asked.output.parent
        self.sieve = Sieve(asked.inputs, asked.caps, Against(asked.against), folder)
        stack.callback(self.sieve.close)
        self.domains: list[str] = []
        self.spool = stack.enter_context(TemporaryFile(dir=folder))  # noqa: SIM115 - the stack closes it

    def line(self, file: int, number: int, raw: bytes) -> None:
        """Keep a line or reject it."""
        self.outcome.read += 1
        try:
            parsed, mends = _read(raw, number)
            row = validated(parsed, self.asked.tools)
            self.sieve.admit(parsed, row, file, number)
        except Reject as reject:
            self.reject(file, number, raw, reject)
            return
        if mends:
            self.outcome.mended.update(mends)
            self.mends.write(orjson.dumps({"file": str(self.asked.inputs[file]), "line": number, "mended": mends}))
        written = orjson.dumps(parsed)
        if self.asked.mix:
            self.spool.write(written + b"\n")
            self.domains.append(intern(domain(parsed, row)))
        else:
            self.rows.write(written)

    def reject(self, file: int, number: int, raw: bytes, why: Reject) -> None:
        """Write down why a line is left out."""
        self.outcome.rejected[why.reason] += 1
        text = raw[: 4 * _SHOWN].decode("utf-8", "replace")[:_SHOWN].rstrip("\r\n")
        place = {"file": str(self.asked.inputs[file]), "line": number}
        self.rejects.write(orjson.dumps({**place, "reason": why.reason, "detail": why.detail, "text": text}))

    def balance(self, mix: Mix) -> None:
        """Write the rows that the mix asks for, and reject the others."""
        stay, quotas = chosen(mix, self.domains)
        self.spool.seek(0)
        for number, line in enumerate(self.spool):
            name = self.domains[number]
            if number in stay:
                self.rows.write(line.rstrip(b"\n"))
            else:
                told = f"the mix takes {quotas.get(name, 0):,} rows of the domain {name!r}"
                self.reject(self.sieve.files[number], self.sieve.lines[number], line, Reject("mix", told))


def clean(asked: Asked, progress: Callable[[int], None] = lambda _: None) -> Outcome:
    """Clean some files; the output, its rejects and its mends appear together at the end, or none does.

    Args:
        asked: What to do.
        progress: Told the number of lines from time to time.

    Raises:
        DataFileError: A file can't be read or written, or one is asked to be both.
    """
    _refuse_overwriting_inputs(asked)
    with explained(asked.output), ExitStack() as stack:
        run = _Run(asked, stack)
        for file, path in enumerate(asked.inputs):
            for number, raw in raw_lines(path):
                run.line(file, number, raw)
                if run.outcome.read % 1000 == 0:
                    progress(run.outcome.read)
        if asked.mix:
            run.balance(asked.mix)
        for written in run.files:
            written.flush()
        for written in reversed(run.files):
            written.finish()
        run.outcome.kept = run.rows.rows
    return run.outcome


def _read(raw: bytes, number: int) -> tuple[Json, list[str]]:
    line = raw.removeprefix(BOM) if number == 1 else raw
    mends = ["a byte-order mark was taken off"] if len(line) < len(raw) else []
    if line.endswith(b"\r\n"):
        mends.append("CRLF became a line feed")
    try:
        given = load(line.rstrip(b"\r\n"))
    except ValueError as error:
        raise Reject("json", str(error)) from None
    try:
        parsed, further = normalise(given)
    except ValueError as error:
        raise Reject("format", str(error)) from None
    return parsed, mends + further


def _refuse_overwriting_inputs(asked: Asked) -> None:
    taken: dict[Any, Path] = {path.resolve(): path for path in (*asked.inputs, *asked.against)}
    for name in ("", ".rejects.jsonl", ".mends.jsonl"):
        written = Path(f"{asked.output}{name}")
        if written.resolve() in taken:
            raise DataFileError(f"{written}: is read and can't be written as well; give --output another name")
