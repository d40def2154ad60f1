"""Rewords the user turns of some rows, with what a model answered before or answers now."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from xxhash import xxh3_64_intdigest

from pokkit_datagen.paraphrase.endpoint import Endpoint
from pokkit_datagen.paraphrase.meaning import Unfit, marked, reworded, worth_asking
from pokkit_datagen.paraphrase.replies import Replies

KEPT, TOO_SHORT, NO_REPLY = "kept", "too short to ask", "no reply"
BROKEN, NOT_NEW = "breaks a check", "not new"
"""What can become of a user turn, besides the reasons of `meaning`; the manifest counts them."""


class Settings(Protocol):
    """What a mix says under `paraphrase`; see `docs/mix.md`."""

    endpoint: str
    model: str
    share: float
    cache: str
    api_key_env: str | None
    timeout: float


class Paraphraser:
    """Rewords user turns; one serves all rows of a worker.

    Args:
        asked: What the mix says.
        seed: The mix's seed, which chooses the rows.
    """

    def __init__(self, asked: Settings, seed: int) -> None:
        self.asked = asked
        self.seed = seed
        self.endpoint = Endpoint(asked.endpoint, asked.model, asked.api_key_env, asked.timeout)
        self.replies = Replies(Path(asked.cache))
        self.outcomes: list[str] = []

    def chooses(self, row: str) -> bool:
        """Tell whether the row with this name is to be reworded; rows that are not are those of a mix without paraphrases."""
        return xxh3_64_intdigest(f"{self.seed}/paraphrase/{row}".encode()) < self.asked.share * 2**64

    def reword(self, parts: list[str]) -> list[str]:
        """Return the pieces of a user turn reworded, or as they are; `outcomes` says which.

        Args:
            parts: Literal words, and the words of slots as `Surface`.
        """
        try:
            parts, outcome = self._reworded(parts), KEPT
        except Unfit as error:
            outcome = str(error)
        self.outcomes.append(outcome)
        return parts

    def _reworded(self, parts: list[str]) -> list[str]:
        if not worth_asking(parts):
            raise Unfit(TOO_SHORT)
        text = marked(parts)
        reply = self.replies.get(self.asked.model, text)
        if reply is None:
            answer = self.endpoint.ask(text)
            if answer is None:
                raise Unfit(NO_REPLY)
            reply = self.replies.keep(self.asked.model, text, answer)
        return reworded(parts, reply)


def taken_back(outcomes: Sequence[str], reason: str) -> tuple[str, ...]:
    """Return what became of the turns of a row that stays in its own words after all."""
    return tuple(reason if outcome == KEPT else outcome for outcome in outcomes)
