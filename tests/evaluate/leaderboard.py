"""The Berkeley leaderboard's own checker and single-turn Python data, with mutations of its answers."""

from __future__ import annotations

import copy
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any, NamedTuple

import pytest

KINDS = (
    "simple_python", "multiple", "parallel", "parallel_multiple",
    "live_simple", "live_multiple", "live_parallel", "live_parallel_multiple",
)  # fmt: skip
NAMES = "model_config"


class Vector(NamedTuple):
    kind: str
    mutation: str
    answers: list[Any]
    calls: list[Any]
    functions: list[Any]


def checker() -> Callable[[Vector], bool]:
    """Return the package's checker; where it stumbles over data, it did not accept."""
    package = pytest.importorskip("bfcl_eval", reason="needs: pip install --no-deps bfcl-eval")
    # The table of models imports every vendor's client, 6 GB of them; the checker asks it only how names with dots are written.
    table = ModuleType("table")
    table.__dict__["MODEL_CONFIG_MAPPING"] = defaultdict(lambda: ModuleType("model"))
    table.__dict__["MODEL_CONFIG_MAPPING"].default_factory = lambda: type("Model", (), {"underscore_to_dot": False})
    sys.modules[f"{package.__name__}.constants.{NAMES}"] = table
    from bfcl_eval.constants.enums import Language  # type: ignore[import-not-found]
    from bfcl_eval.eval_checker.ast_eval.ast_checker import ast_checker  # type: ignore[import-not-found]

    def verdict(vector: Vector) -> bool:
        answers, calls = copy.deepcopy((vector.answers, vector.calls))
        try:
            return bool(ast_checker(vector.functions, calls, answers, Language.PYTHON, vector.kind, "m")["valid"])
        except (AttributeError, IndexError, KeyError, TypeError):
            return False

    return verdict


def vectors() -> Iterator[Vector]:
    """Yield every right answer of the data, and mutations of each."""
    import bfcl_eval

    folder = Path(bfcl_eval.__file__).parent / "data"
    for kind in KINDS:
        name = f"BFCL_v4_{kind}.json"
        answers = {row["id"]: row["ground_truth"] for row in _rows(folder / "possible_answer" / name)}
        for number, row in enumerate(_rows(folder / name)):
            answer, rng = answers[row["id"]], Random(f"{kind} {number}")
            right = [{name: _call(fields, rng) for name, fields in each.items()} for each in answer]
            yield Vector(kind, "none", answer, right, row["function"])
            for label, mutate in MUTATIONS.items():
                calls = copy.deepcopy(right)
                mutate(calls, rng)
                yield Vector(kind, label, answer, calls, row["function"])


def _rows(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _call(fields: Any, rng: Random) -> dict[str, Any]:
    taken = {name: _value(rng.choice(answers)) for name, answers in fields.items() if answers}
    return {name: value for name, value in taken.items() if value != "" or rng.random() < 0.2}


def _value(answer: Any) -> Any:
    """Write a possible answer as a call has it: the fields of an object list their choices."""
    if isinstance(answer, dict):
        return {
            key: _value(inner[0]) if isinstance(inner, list) and inner else inner
            for key, inner in answer.items()
            if inner != [""]
        }
    return [_value(item) for item in answer] if isinstance(answer, list) else answer


def _one(calls: list[Any], rng: Random) -> tuple[dict[str, Any], str]:
    call = rng.choice(calls)
    ((_, arguments),) = call.items()
    return arguments, rng.choice(sorted(arguments)) if arguments else "x"


def _wrong_name(calls: list[Any], rng: Random) -> None:
    at = rng.randrange(len(calls))
    ((name, arguments),) = calls[at].items()
    calls[at] = {name.replace(".", "_") + rng.choice(("", "s")): arguments}


def _retyped(value: Any, rng: Random) -> Any:
    return rng.choice([str(value), [value], {"value": value}, None, True, 1, float(value) if isinstance(value, int) else 0])


def _changed(value: Any, rng: Random) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + rng.choice((0, 1, -1, 0.5))
    if isinstance(value, str):
        return rng.choice((value.upper(), value + " ", value.replace(" ", "-"), value + "x", value[1:], value.replace('"', "'")))
    if isinstance(value, list):
        return rng.choice((value[::-1], value[:-1], [*value, *value[:1]], tuple(value), [_changed(each, rng) for each in value]))
    return {key: _changed(each, rng) for key, each in value.items()} if value else {"x": 1}


def _dropped_argument(calls: list[Any], rng: Random) -> None:
    arguments, name = _one(calls, rng)
    arguments.pop(name, None)


def _extra_argument(calls: list[Any], rng: Random) -> None:
    _one(calls, rng)[0]["made_up"] = 1


def _wrong_type(calls: list[Any], rng: Random) -> None:
    arguments, name = _one(calls, rng)
    arguments[name] = _retyped(arguments.get(name), rng)


def _changed_value(calls: list[Any], rng: Random) -> None:
    arguments, name = _one(calls, rng)
    arguments[name] = _changed(arguments.get(name, 0), rng)


MUTATIONS: dict[str, Callable[[list[Any], Random], Any]] = {
    "wrong name": _wrong_name,
    "dropped call": lambda calls, rng: calls.pop(rng.randrange(len(calls))),
    "doubled call": lambda calls, rng: calls.append(copy.deepcopy(rng.choice(calls))),
    "swapped calls": lambda calls, rng: rng.shuffle(calls),
    "dropped argument": _dropped_argument,
    "extra argument": _extra_argument,
    "wrong type": _wrong_type,
    "changed value": _changed_value,
    "changed value again": _changed_value,
}
