from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.fresh import ROOT, wheel, with_wheel

pytestmark = [pytest.mark.wheel, pytest.mark.slow]

MIX = "count: 60\noutput: out.jsonl\neval: {output: held.jsonl, count: 20}\ndomains: {alarms: 2, clipboard: 1}\n"


def test_the_wheel_holds_every_template_and_prompt() -> None:
    held = set(zipfile.ZipFile(wheel(ROOT)).namelist())
    templates = {
        f"pokkit_datagen_plugins/_templates/{file.relative_to(ROOT / 'templates')}"
        for file in (ROOT / "templates").rglob("*.jinja")
    }
    prompts = {f"pokkit_datagen_plugins/_prompts/{file.name}" for file in (ROOT / "configs" / "prompts").iterdir()}
    assert templates | prompts <= held


def test_the_wheel_holds_its_licence_and_its_type_marks() -> None:
    held = zipfile.ZipFile(wheel(ROOT)).namelist()
    assert any(name.endswith("licenses/LICENSE") for name in held)
    assert {"pokkit_datagen/py.typed", "pokkit_datagen_plugins/py.typed"} <= set(held)


def test_the_wheel_holds_no_tests_and_no_examples() -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel(ROOT)).namelist()}
    assert tops - {"pokkit_datagen", "pokkit_datagen_plugins", "pokkit_train"} == {
        next(t for t in tops if t.endswith(".dist-info"))
    }


def test_the_package_is_found_outside_of_the_checkout() -> None:
    told = with_wheel().python("-P", "-c", "import pokkit_datagen; print(pokkit_datagen.__file__)")
    assert told.stdout.startswith(str(with_wheel().folder)), told.stderr


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import pokkit_datagen, sys; print(sorted({'torch', 'pandas', 'numpy', 'transformers'} & set(sys.modules)))"
    assert with_wheel().python("-P", "-c", code).stdout == "[]\n"


def test_help_names_every_command() -> None:
    told = with_wheel().datagen("--help")
    assert told.returncode == 0, told.stderr
    assert all(name in told.stdout for name in ("--mix", "check", "show", "plugins"))


def test_the_built_in_plugins_are_listed() -> None:
    told = with_wheel().datagen("plugins", "--json")
    names = {plugin["name"] for plugin in json.loads(told.stdout) if plugin["package"] == "pokkit-datagen"}
    assert {"alarms", "clipboard", "refusals", "pokkit"} <= names


def test_a_small_mix_runs_and_passes_the_check(tmp_path: Path) -> None:
    (tmp_path / "mix.yaml").write_text(MIX)
    made = with_wheel().datagen("--mix", "mix.yaml", "--workers", "1", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 60
    checked = with_wheel().datagen("check", "out.jsonl", cwd=tmp_path)
    assert (checked.returncode, "replayed 60" in checked.stderr) == (0, True), checked.stdout
