"""Makes parts, here or in another process."""

from __future__ import annotations

import gc
import pickle
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property, lru_cache

from pokkit_datagen.engine.parts import Made, pack
from pokkit_datagen.engine.tasks import Stream, Task
from pokkit_datagen.errors import UnclearRow
from pokkit_datagen.mix import Mix
from pokkit_datagen.near import HeldOut
from pokkit_datagen.registry import load
from pokkit_datagen.rows import Candidate, RowMaker
from pokkit_datagen.writers import profile


class PartMaker:
    """Makes the parts of a run.

    Pickled, it is but the mix and some names; another process loads the plugins itself, once.

    Args:
        maker: Makes the rows.
        streams: Where they come from.
        format: The profile in which they are written.
        without: Plugins left out.
        held_out: What evaluation says; a training row that nearly repeats it is lost.
    """

    def __init__(
        self,
        maker: RowMaker,
        streams: Sequence[Stream],
        format: str,  # noqa: A002
        without: Sequence[str] = (),
        held_out: Sequence[str] = (),
    ) -> None:
        self.maker = maker
        self.streams = streams
        self.format = format
        self.without = tuple(without)
        self.held_out = tuple(held_out)
        self.turn = profile(format, maker.offers.json)

    def __call__(self, task: Task) -> bytes:
        """Return a part."""
        with _uncollected():
            rows = self.made(task)
            if self.maker.paraphraser:
                rows = self._own_words_if_doubled(rows)
            kept = rows if not self.held_out else ["" if isinstance(row, str) or self._near(row) else row for row in rows]
            return pack(task, rows, [b"" if isinstance(row, str) else self.turn(row.line) for row in kept])

    def but(self, held_out: Sequence[str]) -> PartMaker:
        """Return the same, but with these conversations held out."""
        return PartMaker(self.maker, self.streams, self.format, self.without, held_out)

    def _own_words_if_doubled(self, made: list[Made]) -> list[Made]:
        """Give a reworded row its own words back where it repeats another row."""
        keys: set[int] = set()
        rows: list[Made] = []
        for row in made:
            if not isinstance(row, str):
                row = row.plain if row.plain and (row.key in keys or self._near(row)) else row
                keys.add(row.key)
            rows.append(row)
        return rows

    def _near(self, row: Candidate) -> bool:
        return bool(self.held_out) and self._neighbours.near(row.said)

    @cached_property
    def _neighbours(self) -> HeldOut:
        neighbours = HeldOut()
        for said in self.held_out:
            neighbours.add(said)
        return neighbours

    def made(self, task: Task) -> list[Made]:
        """Return the candidates of a part, made one stream after the other: its code stays in the processor's cache."""
        counts = Counter(task.order)
        with _uncollected():
            ready = {stream: iter(self._from(stream, first, counts[stream])) for stream, first in task.first.items()}
            return [next(ready[stream]) for stream in task.order]

    def _from(self, number: int, first: int, count: int) -> list[Made]:
        made = self.maker.candidates(*self.streams[number], first, count)
        return [str(each) if isinstance(each, UnclearRow) else each for each in made]

    def __reduce__(self) -> tuple[object, tuple[bytes]]:
        told = (self.maker.mix, self.maker.check, list(self.streams), self.format, self.without, self.held_out)
        return _loaded, (pickle.dumps(told),)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep Python from looking for cycles: rows have none, and the search takes a third of the time of rows with a screen."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


@lru_cache(maxsize=1)
def _loaded(told: bytes) -> PartMaker:
    mix, check, streams, format, without, held_out = pickle.loads(told)  # noqa: A001, S301 - our own bytes, from our own parent
    assert isinstance(mix, Mix)
    return PartMaker(RowMaker(load(without), mix, check), streams, format, without, held_out)
