from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pokkit_datagen import cli, registry
from pokkit_datagen.registry import Registry
from tests.conftest import toy_plugin

MIX = "domains: {lamp: 1}\ncount: 120\noutput: t.jsonl\neval: {output: e.jsonl, count: 30}\n"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    (tmp_path / "mix.yaml").write_text(MIX)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(registry, "load", lambda without=(): Registry([toy_plugin()]))

    def call(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["pokkit-datagen", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
            raise SystemExit(0)
        told = capsys.readouterr()
        return int(ended.value.code or 0), told.out, told.err

    return call


def test_a_mix_becomes_two_files_and_a_summary(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("--mix", "mix.yaml", "--workers", "1")
    assert code == 0
    assert len((tmp_path / "t.jsonl").read_text().splitlines()) == 120
    assert len((tmp_path / "e.jsonl").read_text().splitlines()) == 30
    assert "train: t.jsonl" in out
    assert "domain lamp" in out


def test_options_replace_what_the_mix_says(run: Run, tmp_path: Path) -> None:
    assert run("--mix", "mix.yaml", "--count", "50", "--seed", "9", "--output", "x/y.jsonl", "--eval-output", "x/z.jsonl")[0] == 0
    told = json.loads((tmp_path / "x/y.jsonl.manifest.json").read_text())
    assert (told["rows"], told["seed"]) == (50, 9)


def test_the_format_trl_has_arguments_as_objects(run: Run, tmp_path: Path) -> None:
    assert run("--mix", "mix.yaml", "--format", "trl")[0] == 0
    rows = [json.loads(line) for line in (tmp_path / "t.jsonl").read_text().splitlines()]
    arguments = [c["function"]["arguments"] for row in rows for m in row["messages"] for c in m.get("tool_calls", ())]
    assert arguments
    assert all(isinstance(found, dict) for found in arguments)


def test_the_format_openai_has_no_metadata_and_no_empty_tools(run: Run, tmp_path: Path) -> None:
    assert run("--mix", "mix.yaml", "--format", "openai")[0] == 0
    rows = [json.loads(line) for line in (tmp_path / "t.jsonl").read_text().splitlines()]
    assert all(set(row) <= {"messages", "tools"} and row.get("tools", True) for row in rows)


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["--mix", "none.yaml"], 1, "error: none.yaml: cannot read the mix"),
        (["--mix", "mix.yaml", "--format", "jsnl"], 1, "error: --format 'jsnl': unknown format; did you mean 'jsonl'"),
        (["--mix", "mix.yaml", "--output", "/proc/nope/x.jsonl"], 1, "error: /proc/nope/x.jsonl.parts: cannot be written"),
        (["--mix", "mix.yaml", "--output", "."], 1, "error: .: is a folder"),
        (["--mix", "mix.yaml", "--workers", "0"], 2, "Invalid value for '--workers'"),
        (["--mix"], 2, "requires an argument"),
        (["--mxi", "mix.yaml"], 2, "No such option: --mxi"),
        (["check", "none.jsonl"], 1, "error: none.jsonl: cannot be read: No such file or directory"),
        (["check", "."], 1, "error: .: cannot be read: Is a directory"),
        (["show", "empty.jsonl"], 1, "error: empty.jsonl: the file is empty"),
    ],
)
def test_a_mistake_is_one_line_and_a_code(run: Run, tmp_path: Path, words: list[str], code: int, message: str) -> None:
    (tmp_path / "empty.jsonl").write_text("")
    ended, _, err = run(*words)
    assert ended == code
    assert message in err
    assert "Traceback" not in err
    if code == 1:
        assert err.count("\n") == 1


def test_a_mix_without_evaluation_makes_one_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text("domains: {lamp: 1}\ncount: 40\noutput: one.jsonl\n")
    code, out, _ = run("--mix", "one.yaml")
    assert code == 0
    assert "eval" not in out
    assert sorted(path.name for path in tmp_path.glob("one.jsonl*")) == ["one.jsonl", "one.jsonl.manifest.json"]
    code, _, err = run("--mix", "one.yaml", "--overwrite", "--eval-output", "e.jsonl")
    assert code == 1
    assert "eval.count is 0; write how many rows it shall have" in err


def test_check_replays_the_rows_of_a_run_and_finds_an_edited_one(run: Run, tmp_path: Path) -> None:
    run("--mix", "mix.yaml")
    code, _, err = run("check", "t.jsonl")
    assert code == 0
    assert "replayed 120" in err
    file = tmp_path / "t.jsonl"
    first, rest = file.read_text().split("\n", 1)
    row = json.loads(first)
    row["messages"][-1]["content"] += " edited"
    file.write_text(json.dumps(row, separators=(",", ":"), ensure_ascii=False) + "\n" + rest)
    code, out, _ = run("check", "t.jsonl")
    assert code == 1
    assert out.startswith("t.jsonl:1: differs from the row that seed 42 gives")
    assert out.count("\n") == 1


def test_show_prints_conversations_as_a_person_reads_them(run: Run) -> None:
    run("--mix", "mix.yaml")
    code, out, _ = run("show", "t.jsonl", "--n", "3", "--scenario", "lamp/on")
    assert code == 0
    assert out.count("→ set_lamp") + out.count("→ light_lamp") + out.count("Lamp {") >= 1
    assert out.count("    you  ") == 3


def test_plugins_lists_them_as_json(run: Run) -> None:
    code, out, _ = run("plugins", "--json")
    assert code == 0
    assert json.loads(out) == [
        {"name": "lamp", "package": "pokkit-datagen", "version": "0", "domains": ["lamp"], "scenarios": 3, "tools": ["set_lamp"]}
    ]


LONG = "domains: {lamp: 1}\ncount: 8000\noutput: t.jsonl\nnoise: {typos: 0.9}\n"
PROGRAM = """
from pokkit_datagen import cli, registry
from tests.conftest import toy_plugin
registry.load = lambda without=(): registry.Registry([toy_plugin()])
cli.main()
"""
COMMAND = [sys.executable, "-c", PROGRAM, "--mix", "mix.yaml", "--workers", "2"]
ROOT = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}


def test_ctrl_c_keeps_finished_parts_and_leaves_nothing_under_the_final_name(tmp_path: Path) -> None:
    (tmp_path / "mix.yaml").write_text(LONG.replace("8000", "30000"))  # some seconds of work, also where the machine is fast
    started = subprocess.Popen(COMMAND, cwd=tmp_path, env=ROOT, stderr=subprocess.PIPE, start_new_session=True)
    while not list(tmp_path.glob("t.jsonl.parts/*.part")) and started.poll() is None:
        time.sleep(0.01)
    os.killpg(started.pid, signal.SIGINT)
    _, err = started.communicate(timeout=60)
    assert started.returncode == 130
    told = "stopped; the parts that are whole are kept in t.jsonl.parts, --resume continues"
    assert err.decode().strip().splitlines()[-1] == told
    assert {path.name for path in tmp_path.iterdir()} == {"mix.yaml", "t.jsonl.parts"}
    assert subprocess.run([*COMMAND, "--resume"], cwd=tmp_path, env=ROOT, check=False).returncode == 0
    assert (tmp_path / "t.jsonl").exists()


def test_a_full_disk_is_one_line_and_keeps_finished_parts(tmp_path: Path) -> None:
    (tmp_path / "mix.yaml").write_text(LONG)

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4_000_000, 4_000_000))  # a part fits, the whole file doesn't

    ended = subprocess.run(COMMAND, cwd=tmp_path, env=ROOT, capture_output=True, text=True, preexec_fn=little_room, check=False)
    assert ended.returncode == 1
    told = "error: t.jsonl: cannot be written: File too large; the parts are kept, and --resume continues the run"
    assert ended.stderr.strip() == told
    assert {path.name for path in tmp_path.iterdir()} == {"mix.yaml", "t.jsonl.parts"}


def test_help_answers_at_once_for_it_loads_nothing_heavy() -> None:
    code = "import sys; from pokkit_datagen import cli; print([m for m in ('faker', 'jinja2', 'yaml') if m in sys.modules])"
    # The package itself exports names that need Faker; the command line must not load more than that.
    ended = subprocess.run([sys.executable, "-m", "pokkit_datagen.cli", "--help"], capture_output=True, text=True, check=False)
    assert ended.returncode == 0
    assert "--mix" in ended.stdout
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
