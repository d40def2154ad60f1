"""Whether the calls that a model made are those that were wanted.

    match_calls([{"name": "set_alarm", "arguments": {"hour": 7, "minute": 0}}], message["tool_calls"], tools)

`strict` pairs wanted and actual calls as well as they can be paired, enforces each schema with its ranges, and takes an optional
argument that is missing, null or the default as absent. `bfcl` gives the verdicts of the Berkeley leaderboard.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pokkit_datagen.errors import near
from pokkit_datagen.task.matching import Match, match
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate import bfcl
from pokkit_train.evaluate.shapes import call_of, tool_of, wanted_of

Mode = Literal["strict", "bfcl"]
MODES = ("strict", "bfcl")


def match_calls(expected: Sequence[Any], actual: Sequence[Any], tools: Sequence[Any], mode: Mode = "strict") -> bool:
    """Tell whether exactly the expected calls were made, in any order.

    Args:
        expected: Calls whose arguments are values or matchers; in mode `bfcl` the leaderboard's possible answers.
        actual: Calls as OpenAI's API gives them, or `{"name", "arguments"}`; in mode `bfcl` its decoded calls.
        tools: Tools in OpenAI's form, or the leaderboard's function documents.
        mode: `strict` or `bfcl`.
    """
    if mode == "bfcl":
        return bfcl.accepts(expected, actual, tools)
    if mode != "strict":
        raise EvaluationError(f"unknown mode {mode!r}; {near(mode, MODES)}")
    return compare_calls(expected, actual, tools).perfect


def compare_calls(expected: Sequence[Any], actual: Sequence[Any], tools: Sequence[Any] | Mapping[str, Any]) -> Match:
    """Return which calls belong together, which are missing and which are too many; strictly."""
    known = tools.values() if isinstance(tools, Mapping) else tools
    by_name = {tool.name: tool for tool in map(tool_of, known)}
    return match([wanted_of(each, by_name) for each in expected], [call_of(each) for each in actual], by_name)
