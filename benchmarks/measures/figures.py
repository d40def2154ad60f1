"""The figures of quality.py: what each is, how it is measured, what the earlier attempt had, and the limit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from measures.conversations import Conversation, Faults
from measures.coverage import Coverage
from measures.duplicates import near_duplicates
from measures.words import distinct_pairs, frequent_sentences, vocabulary

COVERAGE_LIMITS = {"words, alarms": 0.85, "time shapes": 0.90}


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    Args:
        name: What is measured.
        method: How, in a line.
        earlier: The earlier attempt's figure at 50,000 rows, as it was reported; a dash where there is none.
        value: Ours.
        limit: What ours must reach, or None where there is no limit.
        form: How value and limit are written, as in `format`.
        most: Whether the limit is the most that is allowed, instead of the least.
    """

    name: str
    method: str
    earlier: str
    value: float
    limit: float | None = None
    form: str = ",d"
    most: bool = False

    @property
    def limit_shown(self) -> str:
        """The limit as text, with its direction."""
        return "" if self.limit is None else f"{'≤' if self.most else '≥'} {format(self.limit, self.form)}"

    @property
    def passes(self) -> bool | None:
        """Whether our figure keeps to the limit; None where there is none."""
        if self.limit is None:
            return None
        return self.value <= self.limit if self.most else self.value >= self.limit

    @property
    def cells(self) -> tuple[str, ...]:
        """The figure as a line of a table."""
        verdict = {None: "", True: "pass", False: "FAIL"}[self.passes]
        return self.name, self.method, self.earlier, format(self.value, self.form), self.limit_shown, verdict


def figures(rows: Sequence[Conversation], faults: Faults) -> list[Figure]:
    """Return all figures but the length."""
    return [*_variety(rows), *_shares(rows), *_rightness(rows, faults)]


def _variety(rows: Sequence[Conversation]) -> list[Figure]:
    tasks = [row for row in rows if row.domain != "personality"]
    first = len({row.users[0] for row in tasks})
    removed = len(near_duplicates([row.text for row in rows]))
    users = [text for row in rows for text in row.users]
    return [
        Figure("unique rows", "different user text and calls", "9,773", len({row.key for row in rows}), len(rows)),
        Figure(
            "near-duplicates",
            "removed greedily: Jaccard index of the 5-character sets of all user and assistant text ≥ 0.8 to a kept row",
            "15.9%",
            removed / len(rows),
            0.05,
            ".2%",
            most=True,
        ),
        Figure(
            "first user turns",
            "different ones, share of the rows of all domains but personality",
            "6,844 in all",
            first / max(1, len(tasks)),
            0.85,
            ".1%",
        ),
        Figure(
            "vocabulary",
            "words of pyspellchecker's English list seen 3 times or more in user text, in small letters",
            "1,264 in all",
            len(vocabulary(users)),
            4000,
        ),
        Figure(
            "distinct-2",
            "different word pairs in 10,000 words of user text of random rows, mean of 10 samples",
            ".196",
            distinct_pairs(rows),
            0.40,
            ".3f",
        ),
    ]


def _shares(rows: Sequence[Conversation]) -> list[Figure]:
    def share(name: str, method: str, earlier: str, limit: float, holds: Callable[[Conversation], bool]) -> Figure:
        return Figure(name, method, earlier, sum(map(holds, rows)) / len(rows), limit, ".1%")

    return [
        share("3 user turns", "rows with 3 user turns or more", "32 rows", 0.15, _long),
        share(
            "errors recovered", "rows in which a tool says that it failed, and Pokkit has the last word", "10 rows", 0.05, _failed
        ),
        share("no call", "rows without a call", "18.4%", 0.30, _no_call),
        share("hard no-call", "rows without a call whose topic is a tool's: behaviour no_call_hard", "0.36%", 0.10, _hard),
        share("parallel calls", "rows with 2 calls or more in one message", "0", 0.04, _parallel),
    ]


def _rightness(rows: Sequence[Conversation], faults: Faults) -> list[Figure]:
    [(_, most)] = frequent_sentences(rows, 1)
    return [
        Figure(
            "contradictory prompts",
            "rows that decide differently after the same words, calls, results and situation",
            "67",
            faults.contradictions,
            0,
            most=True,
        ),
        Figure(
            "ungrounded calls", "calls with an argument that nothing visible explains", "31%", faults.ungrounded, 0, most=True
        ),
        Figure(
            "top sentence",
            "share of rows with the most frequent assistant sentence, split at . ! ? and white space",
            "–",
            most.total() / len(rows),
            0.003,
            ".2%",
            most=True,
        ),
    ]


def length(mean: float) -> Figure:
    """Return the figure of a row's mean length."""
    return Figure("tokens a row", "mean Qwen3 tokens of 4,000 rows, tools and prompt included", "–", mean, 800, ",.0f", most=True)


def coverage_figure(name: str, coverage: Coverage) -> Figure:
    """Return what share of something in real requests the rows have."""
    method = f"of {len(coverage.asked):,} different ones; each as often as it was said: {coverage.share_said:.1%}"
    return Figure(name, method, f"{coverage.asked.total():,}", coverage.share, COVERAGE_LIMITS.get(name), ".1%")


DOMAIN_FIGURES = ("rows", "first turns", "near-duplicates", "3 turns", "no call", "parallel", "failures", "words", "tokens")


def by_domain(rows: Sequence[Conversation], tokens: Mapping[str, float]) -> Iterator[list[str]]:
    """Yield a line of `DOMAIN_FIGURES` for each domain, to see where a figure comes from."""
    for domain in sorted({row.domain for row in rows}):
        own = [row for row in rows if row.domain == domain]
        shares = (
            len({row.users[0] for row in own}),
            len(near_duplicates([row.text for row in own])),
            *(sum(map(holds, own)) for holds in (_long, _no_call, _parallel, _failed)),
        )
        mean = format(tokens[domain], ",.0f") if domain in tokens else "–"
        words = len(vocabulary(text for row in own for text in row.users))
        yield [domain, f"{len(own):,}", *(f"{share / len(own):.1%}" for share in shares), f"{words:,}", mean]


def _long(row: Conversation) -> bool:
    return len(row.users) >= 3


def _no_call(row: Conversation) -> bool:
    return not row.calls


def _hard(row: Conversation) -> bool:
    return not row.calls and "no_call_hard" in row.behaviours


def _parallel(row: Conversation) -> bool:
    return row.parallel


def _failed(row: Conversation) -> bool:
    return row.failed
