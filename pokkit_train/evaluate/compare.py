"""Compares a run with an earlier one, task by task."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson

from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.statistics import Difference, paired_difference

Run = dict[str, Any]


def read_run(path: Path) -> Run:
    """Read a run that `--json` wrote.

    Raises:
        EvaluationError: The file is absent or is no run.
    """
    try:
        run: Run = orjson.loads(path.read_bytes())
        _ = run["overall"]["pass_rate"], run["items"], run["suite"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EvaluationError(f"{path}: is no run ({error}); give a file that pokkit-train eval --json wrote") from error
    return run


def compare(baseline: Run, run: Run) -> dict[str, Any]:
    """Return the clustered paired differences, overall and by category, over the tasks that both could judge.

    Raises:
        EvaluationError: The runs have no task in common.
    """
    first, second = _scores(baseline["items"]), _scores(run["items"])
    tasks = {item["id"]: item for item in run["items"]}
    common = [name for name in second if name in first]
    if not common:
        raise EvaluationError(f"the baseline ran suite {baseline['suite']!r}, this is {run['suite']!r}: no task in common")
    categories = sorted({tasks[name]["category"] for name in common})
    return {
        "baseline": baseline["model"],
        "same_suite": baseline.get("suite_digest") == run["suite_digest"],
        "left_out": len(second) + len(first) - 2 * len(common),
        "overall": _difference(common, first, second, tasks),
        "categories": {
            category: _difference([name for name in common if tasks[name]["category"] == category], first, second, tasks)
            for category in categories
        },
        "changed": {name: second[name] - first[name] for name in common if first[name] != second[name]},
    }


def _scores(items: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """Return the mean score of each task that was judged."""
    tries: dict[str, list[float]] = defaultdict(list)
    for item in items:
        if item["status"] == "ok":
            tries[item["id"]].append(float(item["passed"]))
    return {name: sum(each) / len(each) for name, each in tries.items()}


def _difference(
    names: Sequence[str], first: Mapping[str, float], second: Mapping[str, float], tasks: Mapping[str, Any]
) -> dict[str, Any]:
    found: Difference = paired_difference(
        {name: (first[name], second[name]) for name in names}, {name: tasks[name]["template"] for name in names}
    )
    rounded = {key: round(value, 6) for key, value in found._asdict().items()}
    changed = [second[name] - first[name] for name in names]
    gained, lost = sum(delta > 0 for delta in changed), sum(delta < 0 for delta in changed)
    return {**rounded, "gained": gained, "lost": lost, "claim": found.claim}
