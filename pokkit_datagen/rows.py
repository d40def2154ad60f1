"""Makes candidate rows: row `k` of a scenario follows from (seed, split, scenario, k) and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from msgspec import Struct
from msgspec.structs import replace

from pokkit_datagen.axes import Axes
from pokkit_datagen.checks import check_rows
from pokkit_datagen.checks.contradiction import decisions
from pokkit_datagen.conversation import Json, canonical
from pokkit_datagen.drafts import Draft, Drafter
from pokkit_datagen.errors import CheckError, DatagenError, TemplateError, UnclearRow
from pokkit_datagen.mix import Mix
from pokkit_datagen.paraphrase import BROKEN, KEPT, NOT_NEW, Paraphraser, taken_back
from pokkit_datagen.registry import Registry
from pokkit_datagen.screen.recent import forget
from pokkit_datagen.streams import Stream

_BATCH = 64
"""Candidates that are drafted before they are checked."""


class Candidate(Struct, frozen=True, gc=False):
    """A checked row, not yet known to be unique.

    Args:
        key: Hash of its user text and calls: what must differ between rows.
        decisions: Hashes of each visible prefix, with the decision taken there.
        line: The row as JSON, without a newline.
        axes: What the row was given on each axis.
        grounding: Sources that explain its arguments, one letter an argument.
        said: The words of the user and of Pokkit, by which near-duplicates are found.
        paraphrase: What became of each user turn that was to be reworded.
        plain: The same row in its own words, if some are reworded.
    """

    key: int
    decisions: list[int]
    line: bytes
    axes: Axes
    grounding: str
    said: str
    paraphrase: tuple[str, ...] = ()
    plain: Candidate | None = None


class RowMaker:
    """Makes the candidate rows of a mix.

    Args:
        registry: The plugins.
        mix: What is asked for.
        check: Whether every row goes through all checks.
    """

    def __init__(self, registry: Registry, mix: Mix, check: bool = True) -> None:
        self.registry = registry
        self.mix = mix
        self.check = check
        self.drafter = Drafter(registry, mix)
        self.streams = self.drafter.streams
        self.offers = self.drafter.offers
        self.paraphraser = Paraphraser(mix.paraphrase, mix.seed) if mix.paraphrase else None

    def candidate(self, name: str, split: str, k: int) -> Candidate:
        """Return candidate `k` of a scenario.

        Raises:
            TemplateError, CheckError: The scenario or a template is wrong; named with its line, seed and k.
        """
        made = self.candidates(name, split, k, 1)[0]
        if isinstance(made, UnclearRow):
            raise made
        return made

    def candidates(self, name: str, split: str, first: int, number: int) -> list[Candidate | UnclearRow]:
        """Return candidates `first` to `first + number - 1` of a scenario, or what is unclear about them.

        Raises:
            TemplateError, CheckError: As for `candidate`.
        """
        stream = self.streams.get(name, split)
        made: list[Candidate | UnclearRow] = []
        for start in range(first, first + number, _BATCH):
            made += self._batch(stream, range(start, min(start + _BATCH, first + number)))
        return made

    def _batch(self, stream: Stream, ks: range) -> list[Candidate | UnclearRow]:
        """Draft, check and write down some candidates, one step after the other: its code stays in the processor's cache."""
        drafts = self.drafter.drafts(stream, ks)
        settled = list(map(self._settled, drafts, self._checked(drafts)))
        forget()
        written = [each if isinstance(each, UnclearRow) else _written(*each) for each in settled]
        return list(map(self._reworded, drafts, written)) if self.paraphraser else written

    def _settled(self, draft: Draft, grounding: str | UnclearRow) -> tuple[Draft, str] | UnclearRow:
        """Settle a checked draft. Noise can make a slot unreadable ("at you know 0551"); then the person speaks clearly."""
        if isinstance(grounding, str):
            return draft, grounding
        if not draft.axes.noise:
            return grounding
        clear = self.drafter.draft(draft.stream, draft.k, clearly=True)
        again = self._checked([clear])[0]
        return (clear, again) if isinstance(again, str) else again

    def _reworded(self, draft: Draft, plain: Candidate | UnclearRow) -> Candidate | UnclearRow:
        """Make a chosen row once more with its user turns reworded; keep the plain one if that breaks a check or changes more."""
        stream, k, paraphraser = draft.stream, draft.k, self.paraphraser
        if isinstance(plain, UnclearRow) or paraphraser is None:
            return plain
        if draft.axes.noise or stream.split != "train" or not paraphraser.chooses(f"{stream.scenario.name}/{k}"):
            return plain
        outcomes = paraphraser.outcomes = []
        made = None
        with suppress(CheckError, TemplateError):
            again = self.drafter.draft(stream, k, reword=paraphraser.reword)
            alike = _answers(again.row.messages) == _answers(draft.row.messages)
            grounding = self._checked([again])[0]
            made = _written(again, grounding) if alike and isinstance(grounding, str) else None
        if made is None:
            return replace(plain, paraphrase=taken_back(outcomes, BROKEN))
        plain = replace(plain, paraphrase=taken_back(outcomes, NOT_NEW))
        return replace(made, paraphrase=tuple(outcomes), plain=plain) if KEPT in outcomes else plain

    def _checked(self, drafts: Sequence[Draft]) -> list[str | UnclearRow]:
        """Check drafts of a scenario; return where their arguments come from, one letter each, or what is unclear.

        Raises:
            CheckError: The first broken promise, with the template's file and how to make the row again.
            DatagenError: What a plugin's reader or rule raised, with how to make the row again.
        """
        if not self.check:
            return [""] * len(drafts)
        try:
            outcomes = check_rows([draft.row for draft in drafts], drafts[0].stream.scenario.behaviours)
        except DatagenError as error:
            if len(drafts) > 1:  # one by one, to tell whose check it is
                return [outcome for draft in drafts for outcome in self._checked([draft])]
            raise self.drafter.placed(error, drafts[0].stream, drafts[0].k) from error.__cause__
        return [
            outcome if isinstance(outcome, str) else self._located(outcome, draft)
            for draft, outcome in zip(drafts, outcomes, strict=True)
        ]

    def _located(self, error: CheckError, draft: Draft) -> UnclearRow:
        """Return what is unclear with its place; raise any other error with it."""
        located = type(error)(f"{draft.template.compiled.filename}: {error}")
        placed = self.drafter.placed(located, draft.stream, draft.k)
        if isinstance(placed, UnclearRow):
            return placed
        raise placed


def _written(draft: Draft, grounding: str) -> Candidate:
    """Write a checked draft down."""
    row, offer = draft.row, draft.offer
    messages = offer.rename(row.messages)
    if row.system:
        messages = [{"role": "system", "content": "\n\n".join(row.system)}, *messages]
    line = canonical(messages, offer.tools, draft.metadata)
    return Candidate(row.key(), decisions(row, offer.lacking), line, draft.axes, grounding, "\n".join(row.said))


def _answers(messages: Sequence[Json]) -> list[Json]:
    """Return all but the user's words: what rewording must not change."""
    return [message for message in messages if message["role"] != "user"]
