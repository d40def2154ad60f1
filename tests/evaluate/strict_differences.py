"""Where `strict` says other than the leaderboard: counted on its data and mutations. Run: python -m tests.evaluate.strict_differences."""

from __future__ import annotations

import sys
from collections import Counter

from pokkit_train.evaluate.matching import match_calls
from pokkit_train.evaluate.shapes import wanted_of_answer
from tests.evaluate.leaderboard import Vector, vectors


def strict(vector: Vector) -> bool:
    """Judge a vector of the leaderboard strictly; an answer that is no call is not accepted."""
    return match_calls([wanted_of_answer(answer) for answer in vector.answers], vector.calls, vector.functions)


def differences() -> Counter[tuple[str, str]]:
    """Count, by mutation, where only one of the two modes accepts."""
    counted: Counter[tuple[str, str]] = Counter()
    for vector in vectors():
        ours, theirs = strict(vector), match_calls(vector.answers, vector.calls, vector.functions, mode="bfcl")
        if ours != theirs:
            counted[vector.mutation, "only strict accepts" if ours else "only bfcl accepts"] += 1
    return counted


if __name__ == "__main__":
    for (mutation, which), count in sorted(differences().items()):
        sys.stdout.write(f"{mutation:24} {which:22} {count}\n")
