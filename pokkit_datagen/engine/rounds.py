"""Makes parts round by round until no row is lost, and gives the rows in the plan's order."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from pokkit_datagen.engine.folder import PartsFolder
from pokkit_datagen.engine.making import PartMaker
from pokkit_datagen.engine.parts import Kind, Part
from pokkit_datagen.engine.runners import Run
from pokkit_datagen.engine.tasks import Task, first_round, next_round
from pokkit_datagen.engine.unique import Settled, contradiction, settled
from pokkit_datagen.engine.watch import Watch
from pokkit_datagen.errors import CheckError


class Rounds:
    """Gives the accepted rows of each split.

    Args:
        make: Makes parts.
        run: Runs that for many parts.
        folder: Keeps them.
        watch: Is shown them as they come.
        progress: Told how many rows are made.
    """

    def __init__(self, make: PartMaker, run: Run, folder: PartsFolder, watch: Watch, progress: Callable[[int], None]) -> None:
        self.make = make
        self.run = run
        self.folder = folder
        self.watch = watch
        self.progress = progress
        self.rounds: dict[str, list[list[Settled]]] = {}
        self._parts: list[Settled] = []
        self._rows = 0
        self._used = list(watch.wanted)
        progress(0)

    def settle(self, split: str, seed: int, wanted: Mapping[int, int]) -> None:
        """Make the rows of a split, unique among themselves and against the splits before.

        Raises:
            CapacityError: A scenario has no further distinct rows.
            CheckError: A row is wrong.
        """
        rounds = self.rounds[split] = []
        tasks: Iterable[Task] = first_round(split, seed, wanted)
        while parts := self.parts(tasks):
            made = settled(self._parts, parts)
            self._parts += made
            missing = [stream for part, lost in made for row, stream in enumerate(part.numbers("streams")) if row in lost]
            for part, lost in made:
                self.watch.lost(part, lost, Counter(missing))
            rounds.append(made)
            tasks = next_round(split, len(rounds), missing, self._used)

    def parts(self, tasks: Iterable[Task]) -> list[Part]:
        """Make the parts that are not there yet, and return all."""
        names: list[str] = []
        absent: deque[str] = deque()

        def todo() -> Iterator[Task]:
            for task in tasks:
                names.append(task.name)
                if self.folder.has(task.name):
                    self._see(self.folder.part(task.name))
                else:
                    absent.append(task.name)
                    yield task

        for content in self.run(self.make, todo()):
            self._see(self.folder.put(absent.popleft(), content))
        return [self.folder.part(name) for name in names]

    def _see(self, part: Part) -> None:
        self.watch.part(part)
        self._rows += len(part.numbers("streams"))
        self.progress(self._rows)

    def hold_out(self, split: str) -> None:
        """Let no row of the splits to come nearly repeat one of this split."""
        said = []
        for part, lost in chain(*self.rounds[split]):
            rows = enumerate(self.make.made(part.task()))
            said += [row.said for number, row in rows if number not in lost and not isinstance(row, str)]
        self.make = self.make.but(held_out=said)

    def refuse_contradictions(self) -> None:
        """Look for two rows that decide differently after the same words.

        Raises:
            CheckError: Shows both.
        """
        clash = contradiction([part for part, _ in self._parts])
        if clash:
            one, other = self._row_with(clash.part, clash.mark), self._row_with(clash.other, clash.known)
            raise CheckError(f"two rows decide differently after the same words: {one} AND {other}")

    def lines(self, split: str, depth: int = 0) -> Iterator[bytes]:
        """Yield the rows of a split, those of deeper rounds in the places of lost ones."""
        spare = self.lines(split, depth + 1) if depth + 1 < len(self.rounds[split]) else iter(())
        for part, lost in self.rounds[split][depth]:
            for row, line in enumerate(part.lines()):
                yield next(spare) if row in lost else line

    def counts(self, split: str) -> Counter[tuple[int, Kind]]:
        """Count the accepted rows of a split by stream and kind."""
        total: Counter[tuple[int, Kind]] = Counter()
        for made in self.rounds[split]:
            for part, lost in made:
                total.update(part.counts(lost))
        return total

    def _row_with(self, part: Part, mark: int) -> str:
        """Find the row that takes a decision, by making its part once more."""
        rows = (row for row in self.make.made(part.task()) if not isinstance(row, str) and mark in row.decisions)
        return next(rows).line[:2000].decode("utf-8", "replace")
