"""Runs all checks of one row, in the order of what they rest on."""

from __future__ import annotations

from pokkit_datagen.checks.behaviour import missing_behaviours
from pokkit_datagen.checks.grounding import sources, ungrounded
from pokkit_datagen.checks.privacy import private_words
from pokkit_datagen.checks.replay import replay_problems
from pokkit_datagen.checks.row import Row
from pokkit_datagen.checks.schema import schema_problems
from pokkit_datagen.checks.structure import structure_problems
from pokkit_datagen.errors import CheckError, UnclearRow
from pokkit_datagen.scenario import Scenario
from pokkit_datagen.templates import ConversationTemplate


def check_row(row: Row, scenario: Scenario, template: ConversationTemplate) -> str:
    """Check a row that was just made; return where its arguments come from, one letter each (see `grounding`).

    Raises:
        CheckError: The first broken promise, with the template's file; `UnclearRow` where nothing explains an argument.
    """
    problems = structure_problems(row.messages) or schema_problems(row) or replay_problems(row)
    if not problems:
        found = sources(row)
        letters = "".join([source.letter for source in found])
        if "-" in letters:
            raise UnclearRow(f"{template.compiled.filename}: {ungrounded(found)[0]}")
        problems = private_words(row) or missing_behaviours(row, scenario.behaviours)
        if not problems:
            return letters
    raise CheckError(f"{template.compiled.filename}: {problems[0]}")
