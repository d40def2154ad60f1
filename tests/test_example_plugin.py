from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import pytest

from tests.fresh import EXAMPLE, Environment, wheel, with_wheel

pytestmark = [pytest.mark.wheel, pytest.mark.slow]

BUILT_IN = "count: 80\noutput: out.jsonl\ndomains: {alarms: 1, clipboard: 1}\nnoise: {typos: 0.2}\n"


@cache
def with_example() -> Environment:
    """Return an environment that holds both wheels; the one without the example is used first."""
    with_wheel()
    return Environment(str(wheel(EXAMPLE.parent.parent)), f"{wheel(EXAMPLE)}[test]")


def made(environment: Environment, mix: str, folder: Path) -> bytes:
    folder.mkdir()
    (folder / "mix.yaml").write_text(mix)
    told = environment.datagen("--mix", "mix.yaml", "--workers", "1", cwd=folder)
    assert told.returncode == 0, told.stderr
    return (folder / "out.jsonl").read_bytes()


def test_the_examples_own_tests_pass_against_the_wheels(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE / "tests", tmp_path / "tests")
    told = with_example().python("-P", "-m", "pytest", "-q", "tests", cwd=tmp_path)
    assert told.returncode == 0, told.stdout


def test_the_example_is_listed() -> None:
    assert "smart_home  (pokkit-datagen-smart-home" in with_example().datagen("plugins").stdout


def test_the_examples_mix_runs(tmp_path: Path) -> None:
    rows = made(with_example(), (EXAMPLE / "mix.yaml").read_text().replace("smart_home.jsonl", "out.jsonl"), tmp_path / "run")
    assert rows.count(b'"scenario":"smart_home/') == 200
    checked = with_example().datagen("check", "out.jsonl", cwd=tmp_path / "run")
    assert checked.returncode == 0, checked.stdout


def test_the_example_makes_the_same_rows_with_two_workers(tmp_path: Path) -> None:
    made(with_example(), "count: 60\noutput: out.jsonl\ndomains: {smart_home: 1}\n", tmp_path / "run")
    told = with_example().datagen("--mix", "mix.yaml", "--workers", "2", "--output", "two.jsonl", cwd=tmp_path / "run")
    assert told.returncode == 0, told.stderr
    assert (tmp_path / "run" / "two.jsonl").read_bytes() == (tmp_path / "run" / "out.jsonl").read_bytes()


def test_installing_the_example_changes_no_byte_of_other_rows(tmp_path: Path) -> None:
    assert made(with_wheel(), BUILT_IN, tmp_path / "without") == made(with_example(), BUILT_IN, tmp_path / "with")


def test_a_mix_can_leave_the_example_out(tmp_path: Path) -> None:
    (tmp_path / "mix.yaml").write_text("domains: {smart_home: 1}\n")
    told = with_example().datagen("--mix", "mix.yaml", "--no-plugin", "smart_home", cwd=tmp_path)
    assert told.returncode == 1
    assert "unknown domain 'smart_home'" in told.stderr
