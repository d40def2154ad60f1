"""Runs that are cut to pieces give the same bytes as one that is left alone."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from array import array
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.axes import Axes
from pokkit_datagen.engine import unique
from pokkit_datagen.engine.parts import Part, pack
from pokkit_datagen.engine.tasks import Task, first_round, next_round
from pokkit_datagen.errors import CheckError, DataFileError, DatagenError
from pokkit_datagen.job import Job
from pokkit_datagen.registry import Registry
from pokkit_datagen.rows import Candidate
from pokkit_datagen.run import manifest_of, run
from tests.conftest import toy_mix

KILLS = int(os.environ.get("POKKIT_KILLS", "10"))
MIX = "domains: {lamp: 1}\ncount: 8000\noutput: t.jsonl\neval: {output: e.jsonl, count: 400}\nnoise: {typos: 0.9}\n"
PROGRAM = """
from pokkit_datagen import cli, registry
from tests.conftest import toy_plugin
registry.load = lambda without=(): registry.Registry([toy_plugin()])
cli.main()
"""
COMMAND = [sys.executable, "-c", PROGRAM, "--mix", "mix.yaml", "--workers", "2", "--resume"]
ROOT = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}

MakeJob = Callable[..., Job]


@pytest.fixture
def job(toy: Registry, tmp_path: Path) -> MakeJob:
    def make(name: str = "a", **options: object) -> Job:
        mix = toy_mix(count=3000, domains={"lamp": 1}, noise={"typos": 0.9})
        return Job(mix, Path("mix.yaml"), toy, tmp_path / f"{name}.jsonl", tmp_path / f"{name}.eval.jsonl", **options)  # type: ignore[arg-type]

    return make


def written(folder: Path) -> list[bytes]:
    names = ("t.jsonl", "e.jsonl", "t.jsonl.manifest.json", "e.jsonl.manifest.json")
    return [(folder / name).read_bytes() for name in names]


def begun(folder: Path) -> subprocess.Popen[bytes]:
    folder.mkdir(exist_ok=True)
    (folder / "mix.yaml").write_text(MIX)
    return subprocess.Popen(
        COMMAND, cwd=folder, env=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )


def killed(started: subprocess.Popen[bytes], after: float) -> bool:
    """Kill a run and wait until its workers are gone too; tell whether it was still at work."""
    try:
        started.wait(after)
    except subprocess.TimeoutExpired:
        os.kill(started.pid, signal.SIGKILL)
        started.wait()
    for _ in range(100):
        try:
            os.killpg(started.pid, 0)
        except ProcessLookupError:
            return started.returncode == -signal.SIGKILL
        time.sleep(0.1)
    raise AssertionError("workers outlive their parent")


@pytest.mark.slow
def test_a_run_that_is_killed_again_and_again_gives_the_same_bytes(tmp_path: Path) -> None:
    clock = time.monotonic()
    assert begun(tmp_path / "whole").wait() == 0
    clock = time.monotonic() - clock
    rng, kills, number = Random(0), 0, 0
    while kills < KILLS:
        number += 1
        while killed(started := begun(tmp_path / str(number)), rng.uniform(0, clock)):
            kills += 1
        assert started.stderr
        assert started.returncode == 0, started.stderr.read().decode()
        assert written(tmp_path / str(number)) == written(tmp_path / "whole")
        assert not list((tmp_path / str(number)).glob("*.parts"))


def test_shards_that_are_put_together_give_the_bytes_of_one_run(job: MakeJob) -> None:
    run(job("whole"))
    for number in (3, 1, 2):
        assert run(job("shards", shard=(number, 3))) == {}
    parts = len(list(Path(f"{job('shards').output}.parts").glob("train-0-*.part")))
    tallies = run(job("shards", resume=True))
    assert parts == 4
    assert tallies["train"].rows == 3000
    assert job("shards").output.read_bytes() == job("whole").output.read_bytes()


def test_a_run_that_is_whole_is_left_alone(job: MakeJob) -> None:
    run(job())
    before = job().output.stat().st_mtime_ns
    left = Path(f"{job().output}.parts")
    left.mkdir()
    (left / "plan.json").touch()
    assert run(job(resume=True)) == {}
    assert job().output.stat().st_mtime_ns == before
    assert not left.exists()


def test_the_parts_of_a_run_that_did_not_end_are_kept_unless_told(job: MakeJob) -> None:
    run(job(shard=(1, 3)))
    with pytest.raises(DataFileError, match=r"holds the parts of a run that did not end; add --resume or --overwrite"):
        run(job())
    run(job(overwrite=True))
    assert job().output.exists()


def test_parts_of_another_run_are_refused_and_what_differs_is_named(job: MakeJob) -> None:
    run(job(shard=(1, 3)))
    other = job(resume=True, format="trl")
    with pytest.raises(DataFileError, match=r"parts of another run, which had another format; resume that one"):
        run(other)


def test_two_runs_do_not_work_in_one_folder(tmp_path: Path) -> None:
    first = begun(tmp_path)
    while not (tmp_path / "t.jsonl.parts" / "plan.json").exists() and first.poll() is None:
        time.sleep(0.01)
    second = begun(tmp_path)
    _, told = second.communicate()
    assert second.returncode == 1
    assert told.decode().strip() == "error: t.jsonl.parts: another run is at work here; wait for it, or name another output"
    assert first.wait() == 0


def test_a_full_disk_keeps_finished_parts_and_leaves_nothing_under_the_final_name(tmp_path: Path) -> None:
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", tmp_path], check=False).returncode:
        pytest.skip("only root can mount a small disk")
    try:
        started = begun(tmp_path)
        _, told = started.communicate()
        assert started.returncode == 1
        assert "cannot be written: No space left on device" in told.decode()
        assert "--resume continues the run" in told.decode()
        assert list((tmp_path / "t.jsonl.parts").glob("*.part"))
        assert not list(tmp_path.glob("*.jsonl")) + list(tmp_path.glob("**/*.partial"))
        subprocess.run(["mount", "-o", "remount,size=200m", tmp_path], check=True)
        assert begun(tmp_path).wait() == 0
    finally:
        subprocess.run(["umount", tmp_path], check=True)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"engine": "spark"}, "--engine 'spark': unknown engine; there is: processes, ray, serial"),
        ({"ray_address": "auto"}, "--ray-address is given, but the engine is not Ray"),
    ],
)
def test_an_engine_that_is_not_there_is_told(job: MakeJob, options: dict[str, str], message: str) -> None:
    with pytest.raises(DatagenError, match=message):
        run(job(**options))


@given(st.lists(st.integers(0, 9000), min_size=1, max_size=40), st.integers(0, 3))
def test_the_parts_of_a_plan_have_every_candidate_once(wanted: list[int], seed: int) -> None:
    tasks = list(first_round("train", seed, dict(enumerate(wanted))))
    made = Counter(
        (stream, task.first[stream] + k) for task in tasks for stream in task.first for k in range(task.order.count(stream))
    )
    assert made == Counter((stream, k) for stream, rows in enumerate(wanted) for k in range(rows))
    sizes = [len(task.order) for task in tasks]
    assert max(sizes) - min(sizes) <= len(wanted)


@given(st.lists(st.integers(0, 5), max_size=50))
def test_rows_that_stand_in_are_each_a_new_candidate(lost: list[int]) -> None:
    used = [10] * 6
    tasks = list(next_round("train", 1, lost, used))
    assert [stream for task in tasks for stream in task.order] == lost
    assert used == [10 + lost.count(stream) for stream in range(6)]


def part(folder: Path, name: str, rows: list[tuple[int, int]], *, reworded: bool = False) -> Part:
    """Write a part whose rows have these keys and decision marks."""
    axes = Axes("none", "all", "en_US", (), 0.0)
    plain = Candidate(0, [], b"plain", axes, "u", "") if reworded else None
    made = [Candidate(key, [mark], b"row", axes, "u", "", (), plain) for key, mark in rows]
    path = folder / f"{name}.part"
    path.write_bytes(pack(Task(name, array("H", [0] * len(made)), {0: 0}), made, [row.line for row in made]))
    return Part(path)


KEYS = st.lists(st.lists(st.integers(0, 30), min_size=1, max_size=12), min_size=1, max_size=5)


@given(KEYS, KEYS, st.sampled_from([1, 3, 1000]))
def test_the_lost_rows_are_those_that_stood_earlier_however_little_fits_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, earlier: list[list[int]], new: list[list[int]], in_memory: int
) -> None:
    monkeypatch.setattr(unique, "_IN_MEMORY", in_memory)
    spread = 2**64 // 31
    parts = [part(tmp_path, str(number), [(key * spread, 0) for key in keys]) for number, keys in enumerate([*earlier, *new])]
    found = unique.settled([(old, set()) for old in parts[: len(earlier)]], parts[len(earlier) :])
    seen = {key for keys in earlier for key in keys}
    for keys, (_, lost) in zip(new, found, strict=True):
        for row, key in enumerate(keys):
            assert (row in lost) == (key in seen)
            seen.add(key)


@given(st.lists(st.tuples(st.integers(1, 20), st.integers(0, 1)), min_size=2, max_size=20), st.sampled_from([1, 1000]))
def test_a_contradiction_is_found_in_whatever_parts_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, marks: list[tuple[int, int]], in_memory: int
) -> None:
    monkeypatch.setattr(unique, "_IN_MEMORY", in_memory)
    parts = [part(tmp_path, str(n), [(n, (prefix << 59) + decision)]) for n, (prefix, decision) in enumerate(marks)]
    found = unique.contradiction(parts)
    assert (found is not None) == (len({prefix for prefix, _ in marks}) < len(set(marks)))


def test_a_reworded_row_that_decides_otherwise_is_lost_and_a_plain_one_is_an_error(tmp_path: Path) -> None:
    plain, reworded = (
        part(tmp_path, "a", [(1, 5 << 16 | 1)]),
        part(tmp_path, "b", [(2, 5 << 16 | 2), (3, 6 << 16)], reworded=True),
    )
    assert [lost for _, lost in unique.settled([(plain, set())], [reworded])] == [{0}]
    assert unique.contradiction([plain, reworded]) is None
    assert unique.contradiction([plain, part(tmp_path, "c", [(2, 5 << 16 | 2)])]) is not None


def test_a_run_that_can_not_end_well_leaves_no_parts(job: MakeJob, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from pokkit_datagen.rows import RowMaker

    def wrong(self: RowMaker, name: str, split: str, first: int, number: int) -> list[Candidate]:
        raise CheckError("a row is wrong")

    monkeypatch.setattr(RowMaker, "candidates", wrong)
    with pytest.raises(CheckError, match="a row is wrong"):
        run(job())
    assert list(tmp_path.iterdir()) == []


def test_the_manifests_of_equal_runs_are_equal(job: MakeJob) -> None:
    run(job("a"))
    run(job("b", workers=2))
    told = [json.loads(manifest_of(job(name).output).read_text()) for name in ("a", "b")]
    assert told[0].pop("file") == "a.jsonl"
    assert told[1].pop("file") == "b.jsonl"
    assert told[0] == told[1]
