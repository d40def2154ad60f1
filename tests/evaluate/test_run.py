"""Runs: the same in any order and on any number of threads, and after a kill; limits, baselines, the command."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import orjson
import pytest
from typer.testing import CliRunner

from pokkit_datagen.registry import Registry
from pokkit_train.cli import app
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.backends.base import Reply, Request
from pokkit_train.evaluate.compare import compare
from pokkit_train.evaluate.run import Journal, Plan, run
from pokkit_train.evaluate.sample import stratified
from pokkit_train.evaluate.suites import Suite
from tests.evaluate.conftest import ran
from tests.evaluate.test_suites import suite


def told(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["eval", *words])
    return done.exit_code, f"{done.output}"


def scores(run: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in run.items() if key != "performance"} | {
        "items": [{key: value for key, value in item.items() if key != "cost"} for item in run["items"]]
    }


@pytest.mark.parametrize("model", ["scripted:random-valid", "scripted:lapsing=0.3"])
def test_order_and_threads_change_nothing(small: Suite, builtin: Registry, model: str) -> None:
    first = scores(ran(small, builtin, model, samples=2))
    for jobs, seed in ((1, 1), (4, 2)):
        shuffled = Suite(small.name, Random(seed).sample(small.tasks, len(small.tasks)))
        other = scores(ran(shuffled, builtin, model, samples=2, jobs=jobs))
        other["items"].sort(key=lambda item: ([task.id for task in small.tasks].index(item["id"]), item["sample"]))
        assert other["overall"] == first["overall"]
        assert other["categories"] == first["categories"]
        assert other["items"] == first["items"]


@pytest.mark.parametrize("after", [0, 1, 4, 6])
def test_a_killed_run_goes_on_to_the_same_result(small: Suite, builtin: Registry, tmp_path: Path, after: int) -> None:
    whole, seen = ran(small, builtin), Counter[str]()

    def stop(item: dict[str, Any]) -> None:
        seen[item["id"]] += 1
        if seen.total() > after:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ran(small, builtin, kept=tmp_path / "part", told=stop)
    (tmp_path / "part").open("ab").write(b'{"id": "cut o')
    again = ran(small, builtin, kept=tmp_path / "part", told=lambda item: seen.update([item["id"]]))
    assert scores(again) == scores(whole)
    assert not (tmp_path / "part").exists()


def test_a_run_with_other_settings_does_not_go_on(small: Suite, builtin: Registry, tmp_path: Path) -> None:
    (tmp_path / "part").write_bytes(b'["another"]\n{"id": "x"}\n')
    assert ran(small, builtin, kept=tmp_path / "part")["overall"]["n"] == 7


def test_two_runs_do_not_write_one_file(small: Suite, tmp_path: Path) -> None:
    plan = Plan("m", small, small.tasks, 1, {})
    with Journal(tmp_path / "part", plan), pytest.raises(EvaluationError, match="another run is writing it"):
        Journal(tmp_path / "part", plan).__enter__()


def test_the_killed_command_goes_on(tasks_file: Path, tmp_path: Path) -> None:
    words = ["--model", "scripted:oracle", "--suite", str(tasks_file), "--json", str(tmp_path / "run.json")]
    code = "import os, pokkit_train.evaluate.run as r\nadd = r.Journal.add\n"
    code += "def dying(self, item):\n    add(self, item)\n    len(self.items) == 3 and os.kill(os.getpid(), 9)\nr.Journal.add = dying\n"
    code += f"from pokkit_train.cli import app\napp(['eval', *{words!r}])"
    killed = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert killed.returncode == -9
    assert len((tmp_path / "run.json.part").read_bytes().splitlines()) == 4
    assert told(*words)[0] == 0
    assert (
        orjson.loads((tmp_path / "run.json").read_bytes())["overall"] | {"n": 7}
        == orjson.loads((tmp_path / "run.json").read_bytes())["overall"]
    )


def test_halves_pass_together_or_not_at_all(small: Suite, builtin: Registry) -> None:
    run = ran(small, builtin, "scripted:constant=When? What?")
    halves = {item["id"]: (item["alone"], item["passed"]) for item in run["items"] if item["pair"]}
    assert halves == {"halves/1a": (False, False), "halves/1b": (True, False)}


@pytest.mark.parametrize("limit", [1, 40, 200, 333, 709])
def test_a_limit_keeps_shares_pairs_and_as_many_templates_as_it_can(limit: int) -> None:
    every = suite("full").tasks
    chosen = stratified(every, limit)
    assert limit - 12 <= len(chosen) <= limit
    of_all, of_chosen = (Counter(task.category for task in tasks) for tasks in (every, chosen))
    assert all(abs(of_chosen[name] - limit * count / len(every)) <= 2 for name, count in of_all.items())
    assert set(Counter(task.pair for task in chosen if task.pair).values()) <= {2}
    if limit == 200:
        assert len({task.template for task in chosen}) > 100


def test_several_tries_give_pass_hat_and_pass_at(small: Suite, builtin: Registry) -> None:
    overall = ran(small, builtin, samples=3)["overall"]
    assert overall["pass^k"] == overall["pass@k"] == {"1": 1, "2": 1, "3": 1}
    assert (overall["n"], overall["tries"]) == (7, 21)


def test_a_planted_drop_of_ten_points_is_found_and_one_of_one_point_is_not_claimed(builtin: Registry) -> None:
    full = suite("full")
    base, ten, one = (ran(full, builtin, f"scripted:lapsing={share}") for share in (0.2, 0.28, 0.208))
    drop, nothing = compare(base, ten)["overall"], compare(base, one)["overall"]
    assert drop["claim"] == "worse"
    assert -0.14 < drop["difference"] < -0.07
    assert -0.02 < nothing["difference"] < 0
    assert nothing["claim"] == "no claim"
    assert compare(base, base)["overall"]["claim"] == "no claim"


def test_a_replay_gives_the_run_again(small: Suite, builtin: Registry, tmp_path: Path) -> None:
    first = ran(small, builtin, "scripted:random-valid")
    (tmp_path / "run.json").write_bytes(orjson.dumps(first))
    again = ran(small, builtin, f"scripted:replay={tmp_path / 'run.json'}")
    assert again["overall"] == first["overall"]


def test_the_command_writes_what_it_says(tasks_file: Path, tmp_path: Path) -> None:
    base, made, page = (tmp_path / name for name in ("base.json", "run.json", "run.html"))
    assert told("--model", "scripted:oracle", "--suite", str(tasks_file), "--json", str(base))[0] == 0
    words = ("--suite", str(tasks_file), "--json", str(made), "--html", str(page), "--baseline", str(base))
    code, said = told("--model", "scripted:silent", *words)
    run = orjson.loads(made.read_bytes())
    assert code == 0
    assert (run["overall"]["pass_rate"], run["overall"]["n"]) == (0, 7)
    assert len(run["overall"]["interval"]) == 2
    assert run["categories"]["tools"]["n"] == 3
    assert run["comparison"]["overall"]["lost"] == 7
    assert "7/7 tasks" in said
    assert "min left" in said
    assert page.read_text("utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--model", "scripted:orakel", "--suite", "pokkit37"), "unknown script 'orakel'; did you mean 'oracle'"),
        (("--model", "gguf", "--suite", "pokkit37"), "unknown model 'gguf'"),
        (("--model", "scripted:oracle", "--suite", "pokkit38"), "unknown suite 'pokkit38'; did you mean 'pokkit37'"),
        (("--model", "scripted:oracle", "--suite", "pokkit37", "--baseline", "no.json"), "no.json: is no run"),
        (("--model", "scripted:replay=no.json", "--suite", "pokkit37"), "no.json: is no run"),
        (("--model", "scripted:oracle", "--suite", "pokkit37", "--json", "no/run.json"), "there is no folder no"),
    ],
)
def test_a_mistake_on_the_command_line_is_one_line(words: tuple[str, ...], said: str) -> None:
    code, output = told(*words)
    assert code == 1
    assert said in " ".join(output.split())
    assert "Traceback" not in output


def test_importing_evaluation_loads_no_torch() -> None:
    code = "import sys, pokkit_train, pokkit_train.evaluate.command; assert not {'torch', 'llama_cpp', 'transformers'} & sys.modules.keys()"
    subprocess.run([sys.executable, "-c", code], check=True)


class Raw:
    """A model in this process, which gives raw text."""

    parallel = False

    def reply(self, request: Request) -> Reply:
        """Call as bare JSON, then speak."""
        return Reply("ok" if request.made else '{"name": "set_alarm", "arguments": {"hour": 6, "minute": 0}}')

    def close(self) -> None:
        """Hold nothing."""


def test_raw_text_is_read_by_us_and_compared_with_the_chats_reader(small: Suite, builtin: Registry) -> None:
    made = run(Plan("raw", small, small.tasks[:1], 1, {}), Raw(), builtin, None, lambda _: None)
    assert made["overall"]["pass_rate"] == 1
    assert made["overall"]["metrics"]["parsers_differ"] == {"rate": 0.5, "n": 2}
    assert "the server's: none" in made["items"][0]["notes"][0]
