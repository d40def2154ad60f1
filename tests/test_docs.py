"""The documentation says what is there, and its examples run."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import orjson
import pytest
from pydantic import BaseModel

import pokkit_datagen
from pokkit_datagen import hookspecs
from pokkit_datagen.checks.file import check_file
from pokkit_datagen.checks.grounding import SOURCES
from pokkit_datagen.errors import MixError, TemplateError
from pokkit_datagen.mix import LOCALES, SYSTEM_PROMPTS, TOOL_LISTS, Eval, HoldOut, Mix, check_names, read_mix
from pokkit_datagen.noise import TRANSFORMS
from pokkit_datagen.registry import Plugin, Registry, collect
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.scenario import BEHAVIOURS
from pokkit_datagen.testing import check_plugin, maker_with
from pokkit_datagen.turns import TurnTags
from pokkit_datagen.writers import PROFILES

ROOT = Path(__file__).parent.parent
DOCS = {file.name: file.read_text("utf-8") for file in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]}
HOOKS = [name for name in vars(hookspecs) if name.startswith("register_")]


def blocks(name: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", DOCS[name], re.DOTALL | re.MULTILINE)


def files(name: str) -> dict[str, str]:
    """Return the complete files of a page: a name in backquotes and a colon, then the block."""
    return dict(re.findall(r"^`([\w./-]+)`:\n\n```\w+\n(.*?)^```$", DOCS[name], re.DOTALL | re.MULTILINE))


def run(code: str) -> ModuleType:
    module = ModuleType("documented")
    exec(compile(code, "documented", "exec"), vars(module))
    return module


@pytest.fixture
def kettle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write the walk-through's plugin as it stands after its last step."""
    for name, text in files("plugins.md").items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    code = tmp_path / "pokkit_kettle" / "__init__.py"
    added = next(block for block in blocks("plugins.md", "python") if block.startswith('@scenario("kettle/empty"'))
    hooks, rest = code.read_text("utf-8").split("@hookimpl", 1)
    code.write_text(f"{hooks}{added}\n\n@hookimpl{rest.replace('register(boil)', 'register(boil, empty)')}", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    sys.modules.pop("pokkit_kettle", None)
    return tmp_path


@pytest.mark.parametrize("hook", HOOKS)
def test_a_hook_has_a_section_with_an_example(hook: str) -> None:
    section = re.search(rf"^## {hook}$(.*?)(?=^## |\Z)", DOCS["hooks.md"], re.DOTALL | re.MULTILINE)
    assert section, f"docs/hooks.md has no section for {hook}"
    assert f"@hookimpl\ndef {hook}(register):" in section[1]


def test_no_hook_is_documented_that_is_not_there() -> None:
    assert set(re.findall(r"^## (register_\w+)$", DOCS["hooks.md"], re.MULTILINE)) == set(HOOKS)


@pytest.mark.parametrize("hook", HOOKS)
def test_a_hook_has_a_test_that_mentions_it(hook: str) -> None:
    others = [file for file in (ROOT / "tests").rglob("*.py") if file.name != Path(__file__).name]
    assert any(hook in file.read_text("utf-8") for file in others), f"no test mentions {hook}"


def test_the_examples_of_all_hooks_make_one_plugin() -> None:
    made = collect(run("\n".join(blocks("hooks.md", "python"))), Plugin("documented", "documented", "0"))
    assert [tool.name for tool in made.tools] == ["set_lamp"]
    assert [item.name for item in (*made.scenarios, *made.personas)] == ["lamps/on", "sleepy"]
    assert [app.key for app in made.apps] == ["lamps"]
    assert [*made.folders, *made.transforms] == ["lamps", "shouting"]
    assert made.tasks == [Path("tasks.yaml")]
    assert [provider.__name__ for provider in made.providers] == ["LampProvider"]


@pytest.mark.parametrize("page", ["templates.md", "README.md"])
def test_the_python_of_a_page_runs(page: str) -> None:
    for block in blocks(page, "python"):
        assert vars(run(block))


def test_the_walk_through_gives_a_plugin_that_keeps_its_promises(kettle: Path) -> None:
    check_plugin(importlib.import_module("pokkit_kettle"), 40)


def test_the_tests_of_the_walk_through_pass(kettle: Path) -> None:
    told = subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "."], cwd=kettle, capture_output=True)
    assert told.returncode == 0, told.stdout.decode()


def test_the_rows_of_the_walk_through_pass_the_check_of_files(kettle: Path, tmp_path: Path) -> None:
    maker = maker_with(importlib.import_module("pokkit_kettle"))
    made = [maker.candidate(name, "train", k).line for name in ("kettle/boil", "kettle/empty") for k in range(30)]
    (tmp_path / "rows.jsonl").write_bytes(b"\n".join(made))
    outcome = check_file(tmp_path / "rows.jsonl", maker.registry)
    assert (outcome.rows, outcome.problems) == (60, [])


def test_the_mix_of_the_walk_through_names_its_own_domain(kettle: Path) -> None:
    made = collect(importlib.import_module("pokkit_kettle"), Plugin("kettle", "pokkit-kettle", "0"))
    check_names(read_mix(kettle / "mix.yaml"), Registry([made]), kettle / "mix.yaml")


@pytest.mark.parametrize("part", [Mix, Eval, HoldOut])
def test_every_key_of_a_mix_is_documented(part: type[BaseModel]) -> None:
    prefix = {Mix: "", Eval: "eval.", HoldOut: "eval.hold_out."}[part]
    parts = {"eval", "hold_out"} - ({"eval"} if part is Mix else set())
    for key in part.model_fields.keys() - parts:
        assert f"| `{prefix}{key}` |" in DOCS["mix.md"], key


@pytest.mark.parametrize("name", [*BEHAVIOURS, *TRANSFORMS, *LOCALES, *SYSTEM_PROMPTS, *TOOL_LISTS])
def test_every_name_that_a_mix_may_use_is_documented(name: str) -> None:
    assert f"`{name}`" in DOCS["mix.md"]


@pytest.mark.parametrize("page", ["mix.md", "README.md"])
def test_the_mixes_of_a_page_can_be_asked_for(page: str, builtin: Registry, tmp_path: Path) -> None:
    (block,) = blocks(page, "yaml")
    (tmp_path / "mix.yaml").write_text(block, "utf-8")
    check_names(read_mix(tmp_path / "mix.yaml"), builtin, tmp_path / "mix.yaml")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "seed: 1\ncount: 5\ndomains: {alarms: -1}",
            "mix.yaml:3: domains: weight of 'alarms' is -1.0; write a number of 0 or more",
        ),
        ("domains: {alarm: 1}", "mix.yaml: unknown domain 'alarm'; did you mean 'alarms'?"),
        ("count: 5\ndomains:\n  alarms: 1\nsed: 3", "mix.yaml:4: sed: unknown key; did you mean 'seed'?"),
    ],
)
def test_the_errors_of_a_mix_are_told_as_they_are(
    text: str, said: str, builtin: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("mix.yaml").write_text(text, "utf-8")
    with pytest.raises(MixError) as caught:
        check_names(read_mix(Path("mix.yaml")), builtin, Path("mix.yaml"))
    assert str(caught.value).startswith(said)
    assert f"error: {said}" in DOCS["mix.md"]


@pytest.mark.parametrize("page", ["README.md", "rows.md"])
def test_the_row_of_a_page_passes_every_check(page: str, builtin: Registry, tmp_path: Path) -> None:
    (tmp_path / "row.jsonl").write_bytes(orjson.dumps(orjson.loads(blocks(page, "json")[0])))
    outcome = check_file(tmp_path / "row.jsonl", builtin)
    assert (outcome.rows, outcome.problems) == (1, [])


def test_every_field_of_a_rows_metadata_is_documented(maker: RowMaker) -> None:
    rows = [orjson.loads(maker.candidate(name, "train", k).line) for name in maker.registry.scenarios for k in range(40)]
    for field in {field for row in rows for field in row["metadata"]}:
        assert f"`{field}`" in DOCS["rows.md"], field


def test_every_format_and_every_source_of_arguments_is_documented() -> None:
    assert all(f"| `{name}` |" in DOCS["rows.md"] for name in PROFILES)
    assert all(f"| {source} |" in DOCS["checks.md"] for letter, source in SOURCES.items() if letter != "-")


@pytest.mark.parametrize("tag", sorted(TurnTags.tags | {"or", "include"}))
def test_every_tag_is_documented(tag: str) -> None:
    assert re.search(rf"`[^`]*{{% {tag}\b[^`]*` \|", DOCS["templates.md"])


@pytest.mark.parametrize("name", sorted(set(pokkit_datagen.__all__) - {"__version__", "DatagenError"}))
def test_every_public_name_is_documented(name: str) -> None:
    assert any(re.search(rf"\b{name}\b", DOCS[page]) for page in ("plugins.md", "hooks.md", "templates.md"))


def words_after(command: str) -> str:
    """Return all that the pages' examples write after a command."""
    return " ".join(re.findall(rf"(?:\$ |`){command} ([^#`\n]*)", "\n".join(DOCS.values())))


@pytest.mark.parametrize("command", ["", "check", "show", "plugins", "clean", "leakage", "report"])
def test_the_documentation_uses_only_options_that_a_command_has(command: str) -> None:
    words = [sys.executable, "-m", "pokkit_datagen.cli", *command.split(), "--help"]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    used = set(re.findall(r"--[a-z-]+", words_after(f"pokkit-datagen {command}".strip() if command else "pokkit-datagen(?= --)")))
    assert used <= set(re.findall(r"--[a-z-]+", told))


def test_the_documentation_uses_only_make_targets_that_are_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert {"data", "test"} <= set(words_after("make").split()) <= targets


@pytest.mark.parametrize("page", sorted(DOCS))
def test_every_link_leads_somewhere(page: str) -> None:
    folder = ROOT if (ROOT / page).exists() else ROOT / "docs"
    for target, anchor in re.findall(r"\]\((?!https?:)([^)#]*)(?:#([\w-]+))?\)", DOCS[page]):
        assert (folder / target).exists(), f"{page} links to {target}"
        headings = re.findall(r"^#+ (.*)$", DOCS[Path(target).name], re.MULTILINE) if anchor else []
        assert not anchor or anchor in {heading.lower().replace(" ", "-") for heading in headings}, (
            f"{page} links to {target}#{anchor}"
        )


def test_the_readme_works_from_its_first_lines() -> None:
    start = DOCS["README.md"].splitlines()[:30]
    assert any("make data" in line for line in start)
    assert any('"tool_calls"' in line for line in start)


def test_a_foreign_result_may_be_any_text(builtin: Registry, tmp_path: Path) -> None:
    row = orjson.loads(blocks("README.md", "json")[0])
    row["messages"][2]["content"] = "C:\\alarms is not JSON"
    (tmp_path / "row.jsonl").write_bytes(orjson.dumps(row))
    assert check_file(tmp_path / "row.jsonl", builtin).problems == []


@pytest.mark.parametrize(
    ("template", "line", "said"),
    [
        ("{% user %}\nboil {{ cup }}{% enduser %}", 2, "unknown slot 'cup'; did you mean 'cups'?"),
        (
            '{% user %}{{ cups }}{% enduser %}\n\n\n{% call_tool "boil_water", cup=cups %}',
            4,
            "boil_water has no argument 'cup'; did you mean 'cups'?",
        ),
        ("{% usr %}hi{% enduser %}", 1, "unknown tag 'usr'; did you mean 'user' or 'enduser'?"),
        (
            '{% user %}hi{% enduser %}{% call_tool "boil_water", cups=cups %}',
            1,
            "boil_water needs 'cups', but nothing before the call shows its slot",
        ),
        ("hello", 1, "text outside of a turn: 'hello'"),
        ("{% user %}hi{% enduser %}{% result error='no' %}", 1, "a result must directly follow its call_tool; move it up"),
        ("{% user %}hi{% enduser %}{% user %}hi{% enduser %}", 1, "two user turns follow each other"),
    ],
)
def test_the_errors_of_a_template_are_told_as_they_are(kettle: Path, template: str, line: int, said: str) -> None:
    for file in (kettle / "pokkit_kettle" / "templates" / "boil").glob("*.jinja"):
        file.write_text(template, "utf-8")
    with pytest.raises(TemplateError, match=re.escape(f".jinja:{line}: {said}")):
        maker_with(importlib.import_module("pokkit_kettle")).candidate("kettle/boil", "train", 0)
    assert said in DOCS["plugins.md"] + DOCS["templates.md"]
