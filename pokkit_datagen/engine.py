"""Runs a plan. Candidates are accepted in plan order whoever makes them, so the bytes never depend on the number of workers."""

from __future__ import annotations

import multiprocessing
import signal
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import NamedTuple

from pokkit_datagen.checks.contradiction import Seen
from pokkit_datagen.errors import CapacityError, CheckError, DatagenError, UnclearRow
from pokkit_datagen.mix import Mix
from pokkit_datagen.registry import load
from pokkit_datagen.rows import Candidate, RowMaker

PATIENCE = 200
"""So many duplicates in a row, and a scenario counts as exhausted."""

_SAMPLE = 300
"""After so many candidates a scenario's capacity is estimated."""

_FEW_UNCLEAR = 2
_SHARE_UNCLEAR = 0.005
"""So many unclear rows of a scenario are left out; more stop the run."""

_WINDOW = 4096
_CHUNK = 512
_AHEAD = 2


class Stream(NamedTuple):
    """The candidates of one scenario for one split."""

    scenario: str
    split: str


class Request(NamedTuple):
    """Candidates `first` to `first + number - 1` of a stream."""

    stream: int
    first: int
    number: int


Made = Candidate | str
"""A candidate, or what is unclear about it."""

_worker: tuple[RowMaker, Sequence[Stream]] | None = None


def _start_worker(mix: Mix, without: Sequence[str], check: bool, streams: Sequence[Stream], made: RowMaker | None) -> None:
    global _worker
    if made is None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # only the parent hears Ctrl-C; forked workers inherit its mask
    _worker = (made or RowMaker(load(without), mix, check), streams)


def _work(requests: Sequence[Request]) -> list[list[Made]]:
    assert _worker is not None
    return make(*_worker, requests)


def make(maker: RowMaker, streams: Sequence[Stream], requests: Sequence[Request]) -> list[list[Made]]:
    """Make the candidates of some requests. One stream after the other: its code stays in the processor's cache."""
    return [_made(maker, streams[request.stream], request.first, request.number) for request in requests]


def _made(maker: RowMaker, stream: Stream, first: int, number: int = 1) -> list[Made]:
    made = maker.candidates(stream.scenario, stream.split, first, number)
    return [str(each) if isinstance(each, UnclearRow) else each for each in made]


class Engine:
    """Gives the rows of a plan, unique and free of contradictions.

    Args:
        maker: Makes candidates.
        streams: Where rows may come from.
        wanted: How many rows each stream shall give; for the message when one is exhausted.
        workers: Processes beside this one; with one worker everything is made here.
        without: Plugins left out, for workers that must load the registry themselves.
        warn: Told when a scenario will hardly have the rows that are wanted of it.
    """

    def __init__(
        self,
        maker: RowMaker,
        streams: Sequence[Stream],
        wanted: Sequence[int],
        workers: int,
        without: Sequence[str] = (),
        warn: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.maker = maker
        self.streams = streams
        self.wanted = wanted
        self.warn = warn
        self.keys: set[int] = set()
        self.seen = Seen()
        self.given = [0] * len(streams)
        self.duplicates = [0] * len(streams)
        self.unclear: list[list[str]] = [[] for _ in streams]
        self._next = [0] * len(streams)
        self._owed = [0] * len(streams)
        self._ready: list[deque[Made]] = [deque() for _ in streams]
        self._pending: deque[tuple[list[Request], Future[list[list[Made]]] | None]] = deque()
        self._pool = self._start(workers, without) if workers > 1 else None

    def rows(self, plan: Sequence[int]) -> Iterator[tuple[int, Candidate]]:
        """Yield a row for each stream number of the plan, in its order.

        Raises:
            CapacityError: A stream has no further distinct rows.
            CheckError: A row is wrong or contradicts an earlier one.
        """
        windows = [plan[at : at + _WINDOW] for at in range(0, len(plan), _WINDOW)]
        for number, window in enumerate(windows):
            ahead = windows[: _AHEAD + 1] if number == 0 else windows[number + _AHEAD : number + _AHEAD + 1]
            for later in ahead:
                self._submit(later)
            for stream in window:
                yield stream, self._accept(stream)

    def close(self) -> None:
        """Stop the workers; what they have not begun is dropped."""
        if self._pool:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _start(self, workers: int, without: Sequence[str]) -> ProcessPoolExecutor:
        forks = "fork" in multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("fork" if forks else "spawn")
        inherited = self.maker if forks else None
        arguments = (self.maker.mix, tuple(without), self.maker.check, self.streams, inherited)
        return ProcessPoolExecutor(workers, context, _start_worker, arguments)

    def _submit(self, window: Sequence[int]) -> None:
        """Ask for what a window needs, stream by stream, and for as many again as turned out to be duplicates."""
        chunk: list[Request] = []
        for stream, count in sorted(Counter(window).items()):
            count += self._owed[stream]
            self._owed[stream] = 0
            chunk.append(Request(stream, self._next[stream], count))
            self._next[stream] += count
            if sum(request.number for request in chunk) >= _CHUNK:
                self._hand_out(chunk)
                chunk = []
        if chunk:
            self._hand_out(chunk)

    def _hand_out(self, chunk: list[Request]) -> None:
        """Give a chunk to the workers, or keep it until its rows are needed.

        A submit may fork, and a worker that Ctrl-C hits while it starts hangs the pool.
        """
        if not self._pool:
            self._pending.append((chunk, None))
            return
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._pending.append((chunk, self._pool.submit(_work, chunk)))
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def _accept(self, stream: int) -> Candidate:
        """Return the next candidate of a stream that is no duplicate."""
        for _ in range(PATIENCE):
            candidate = self._pull(stream)
            if isinstance(candidate, str):
                self._leave_out(stream, candidate)
                continue
            if candidate.key in self.keys:
                self.duplicates[stream] += 1
                self._owed[stream] += 1
                self._estimate(stream)
                continue
            self.keys.add(candidate.key)
            self._refuse_contradictions(candidate)
            self.given[stream] += 1
            self._estimate(stream)
            return candidate
        name, split = self.streams[stream]
        raise CapacityError(
            f"scenario {name!r} is exhausted: it gave {self.given[stream]} of {self.wanted[stream]} distinct {split} rows, "
            f"then {PATIENCE} duplicates in a row; ask for fewer rows, give its domain less weight, or give it more templates"
        )

    def _leave_out(self, stream: int, problem: str) -> None:
        """Count a row that the checks found unclear; many of one scenario are a bug of its plugin."""
        self._owed[stream] += 1
        self.unclear[stream].append(problem)
        if len(self.unclear[stream]) > max(_FEW_UNCLEAR, _SHARE_UNCLEAR * self.given[stream]):
            raise CheckError(f"{problem}; {len(self.unclear[stream])} of its first {self.given[stream]} rows are like that")

    def _estimate(self, stream: int) -> None:
        """Estimate how many distinct rows a stream has, from the collisions in its first draws (the birthday problem)."""
        double = self.duplicates[stream]
        if not double or self.given[stream] + double != _SAMPLE:
            return
        capacity = _SAMPLE**2 // (2 * double)
        if capacity < 1.5 * self.wanted[stream]:
            name, split = self.streams[stream]
            self.warn(f"scenario {name!r} has about {capacity:,} distinct {split} rows; {self.wanted[stream]:,} are wanted of it")

    def _pull(self, stream: int) -> Made:
        ready = self._ready[stream]
        while not ready and self._pending:
            requests, future = self._pending.popleft()
            try:
                results = future.result() if future else make(self.maker, self.streams, requests)
            except BrokenProcessPool:
                raise DatagenError("a worker process died (out of memory?); try fewer --workers") from None
            for request, made in zip(requests, results, strict=True):
                self._ready[request.stream].extend(made)
        if ready:
            return ready.popleft()
        k = self._next[stream]
        self._next[stream] += 1
        return _made(self.maker, self.streams[stream], k)[0]

    def _refuse_contradictions(self, candidate: Candidate) -> None:
        for mark in candidate.decisions:
            if self.seen.contradicts(mark):
                row = candidate.line[:2000].decode("utf-8", "replace")
                raise CheckError(f"two rows decide differently after the same words: {row} AND {self._twin(mark)}")

    def _twin(self, mark: int) -> str:
        """Find the earlier row that a decision contradicts, by making the rows before it once more."""
        for number, (name, split) in enumerate(self.streams):
            for k in range(min(self._next[number], 20_000)):
                earlier = _made(self.maker, Stream(name, split), k)[0]
                if not isinstance(earlier, str) and any(
                    known >> 16 == mark >> 16 and known != mark for known in earlier.decisions
                ):
                    return earlier.line[:2000].decode("utf-8", "replace")
        return "a row further on"
