"""docs/evaluation.md: its tasks can be judged by, its options are there, and what it says of leakage holds."""

from __future__ import annotations

import re
from pathlib import Path

import orjson
import pytest
from typer.testing import CliRunner

from pokkit_datagen.checks.leakage import leakage
from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.mix import read_mix
from pokkit_datagen.registry import Registry
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.task.matchers import MATCHERS
from pokkit_train.cli import app
from pokkit_train.evaluate.suites import open_suite
from tests.evaluate.conftest import ran
from tests.evaluate.test_suites import FULL, suite

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "evaluation.md").read_text("utf-8")
ENVIRONMENT = (ROOT / "docs" / "phone-env.md").read_text("utf-8")


@pytest.fixture
def documented(tmp_path: Path) -> Path:
    (yaml,) = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    (tmp_path / "tasks.yaml").write_text(yaml, "utf-8")
    return tmp_path / "tasks.yaml"


def test_the_tasks_of_the_page_can_be_judged_by(documented: Path, builtin: Registry) -> None:
    made = open_suite(str(documented), builtin)
    assert [task.id for task in made.tasks] == ["tea_alarm/1", "tea_alarm/2", "dark/1", "tea_or_time/1a", "tea_or_time/1b"]
    assert ran(made, builtin)["overall"]["pass_rate"] == 1


def test_the_environments_page_runs(documented: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(documented.parent)
    space: dict[str, object] = {}
    for block in re.findall(r"^```python\n(.*?)^```$", ENVIRONMENT, re.DOTALL | re.MULTILINE):
        exec(block, space)
    assert isinstance(space["env"], PhoneEnv)


def test_every_option_is_documented_and_there() -> None:
    told = CliRunner().invoke(app, ["eval", "--help"], env={"COLUMNS": "200"}).output
    options = set(re.findall(r"--[a-z-]+", told)) - {"--help"}
    used = set(re.findall(r"`(--[a-z-]+)", PAGE)) | set(
        re.findall(r"(--[a-z]+)", " ".join(re.findall(r"^\$ .*", PAGE, re.MULTILINE)))
    )
    assert used <= options
    assert options <= used | {"--temperature"}


def test_every_category_and_matcher_is_documented() -> None:
    assert all(f"| {name} | {count} |" in PAGE for name, count in FULL.items())
    assert all(f"{{{name}: " in PAGE for name in MATCHERS)


@pytest.mark.parametrize("name", ["pokkit37", "full"])
def test_nothing_that_is_asked_stands_in_the_training_data(name: str, builtin: Registry, tmp_path: Path) -> None:
    maker = RowMaker(builtin, read_mix(ROOT / "configs" / "mix.yaml"))
    lines = [maker.candidate(scenario, "train", k).line for scenario in builtin.scenarios for k in range(3)]
    rows = [
        {"messages": item["messages"][1:], "metadata": {"template": f"suite/{item['template']}"}}
        for item in ran(suite(name), builtin)["items"]
    ]
    (tmp_path / "train.jsonl").write_bytes(b"\n".join(lines))
    (tmp_path / "suite.jsonl").write_bytes(b"\n".join(map(orjson.dumps, rows)))
    found = leakage(tmp_path / "train.jsonl", tmp_path / "suite.jsonl")
    assert {level.name: level.leaked for level in found.levels} == dict.fromkeys((level.name for level in found.levels), 0)
    assert (found.train, found.held) == (len(lines), len(rows))
