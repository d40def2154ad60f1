"""Runs all checks of rows, in the order of what they rest on."""

from __future__ import annotations

from collections.abc import Sequence

from pokkit_datagen.checks.behaviour import missing_behaviours
from pokkit_datagen.checks.grounding import sources, ungrounded
from pokkit_datagen.checks.privacy import private_words
from pokkit_datagen.checks.replay import replay_problems
from pokkit_datagen.checks.row import Row
from pokkit_datagen.checks.schema import schema_problems
from pokkit_datagen.checks.structure import structure_problems
from pokkit_datagen.errors import CheckError, UnclearRow


def check_rows(rows: Sequence[Row], behaviours: Sequence[str]) -> list[str | CheckError]:
    """Check rows that were just made, each check over all of them: its code stays in the processor's cache.

    Args:
        rows: The rows.
        behaviours: What their scenario declares.

    Returns:
        For each row where its arguments come from, one letter each (see `grounding`), or the first broken promise: an
        `UnclearRow` where nothing explains an argument.
    """
    problems = [structure_problems(row.messages) for row in rows]
    problems = [found or schema_problems(row) for found, row in zip(problems, rows, strict=True)]
    problems = [found or replay_problems(row) for found, row in zip(problems, rows, strict=True)]
    grounding = [[] if found else sources(row) for found, row in zip(problems, rows, strict=True)]
    letters = ["".join([source.letter for source in found]) for found in grounding]
    private = [private_words(row) for row in rows]
    missing = [[] if found else missing_behaviours(row, behaviours) for found, row in zip(problems, rows, strict=True)]
    outcomes: list[str | CheckError] = list(letters)
    for number, found in enumerate(zip(problems, private, missing, strict=True)):
        if found[0]:
            outcomes[number] = CheckError(found[0][0])
        elif "-" in letters[number]:
            outcomes[number] = UnclearRow(ungrounded(grounding[number])[0])
        elif found[1] or found[2]:
            outcomes[number] = CheckError((found[1] or found[2])[0])
    return outcomes
