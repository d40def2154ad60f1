from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pokkit_datagen.checks.contradiction import Seen
from pokkit_datagen.checks.row import Row
from pokkit_datagen.engine.making import PartMaker
from pokkit_datagen.engine.parts import Part
from pokkit_datagen.engine.tasks import Stream, first_round
from pokkit_datagen.engine.watch import Watch
from pokkit_datagen.errors import CapacityError, CheckError, DataFileError, MixError, PluginError, UnclearRow
from pokkit_datagen.job import Job
from pokkit_datagen.registry import Registry
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.run import manifest_of, run
from tests.conftest import toy_mix

MakeJob = Callable[..., Job]


@pytest.fixture
def job(toy: Registry, tmp_path: Path) -> MakeJob:
    def make(name: str = "a", **changes: object) -> Job:
        options = {key: changes.pop(key) for key in ("workers", "overwrite", "format") if key in changes}
        return Job(
            toy_mix(**changes), Path("mix.yaml"), toy, tmp_path / f"{name}.jsonl", tmp_path / f"{name}.eval.jsonl", **options
        )  # type: ignore[arg-type]

    return make


def written(job: Job) -> bytes:
    assert job.eval_output
    return job.output.read_bytes() + job.eval_output.read_bytes()


def rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


@pytest.mark.parametrize("workers", [2, 3])
def test_any_number_of_workers_gives_the_same_bytes(job: MakeJob, workers: int) -> None:
    alone, many = job("alone", count=3000, domains={"lamp": 1}), job("many", count=3000, workers=workers)
    run(alone)
    run(many)
    assert written(alone) == written(many)


def test_another_seed_gives_other_rows(job: MakeJob) -> None:
    one, two = job("one"), job("two", seed=7)
    run(one)
    run(two)
    assert not set(written(one).splitlines()) & set(written(two).splitlines())


def test_a_run_gives_exactly_the_rows_asked_for_and_all_differ(job: MakeJob) -> None:
    asked = job(count=777)
    tallies = run(asked)
    made = rows(asked.output)
    assert len(made) == tallies["train"].rows == 777
    said = [json.dumps([m for m in row["messages"] if m["role"] == "user" or "tool_calls" in m]) for row in made]  # type: ignore[attr-defined]
    assert len(set(said)) == 777


def test_evaluation_has_templates_and_open_values_that_training_never_has(job: MakeJob) -> None:
    asked = job(count=1500)
    run(asked)
    assert asked.eval_output
    train, held = ([row["metadata"] for row in rows(path)] for path in (asked.output, asked.eval_output))
    assert not {m["template"] for m in train} & {m["template"] for m in held}  # type: ignore[index]
    values = [{v for m in part for v in m.get("slots", {}).values()} for part in (train, held)]  # type: ignore[attr-defined]
    assert values[0] and values[1] and not values[0] & values[1]


def test_an_exhausted_scenario_is_named_with_what_it_gave(job: MakeJob) -> None:
    with pytest.raises(CapacityError, match=r"scenario 'lamp/\w+' is exhausted: it gave \d+ of \d+ distinct (train|eval) rows"):
        run(job(count=6000, noise={}))


def test_a_scenario_that_will_hardly_do_is_warned_about(maker: RowMaker, tmp_path: Path) -> None:
    told: list[str] = []
    make = PartMaker(maker, [Stream("lamp/on", "train")], "rows")
    (tmp_path / "0.part").write_bytes(make(next(first_round("train", 1, {0: 400}))))
    Watch(make.streams, [10**6], told.append).part(Part(tmp_path / "0.part"))
    assert len(told) == 1
    assert "scenario 'lamp/on' has about" in told[0]
    assert "1,000,000 are wanted of it" in told[0]


def test_a_rare_unclear_row_is_left_out_and_told(job: MakeJob, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = job("whole", count=400)
    run(whole)
    spoilt = json.loads(whole.output.read_text().splitlines()[7])["metadata"]["id"]
    spoil(monkeypatch, lambda name, k: f"{name}/{k}" == spoilt)
    rest = job("rest", count=400)
    tallies = run(rest)
    assert len(rows(rest.output)) == 400
    assert spoilt not in [row["metadata"]["id"] for row in rows(rest.output)]  # type: ignore[index]
    assert tallies["train"].unclear == ["nobody said it"]
    assert json.loads(manifest_of(rest.output).read_text())["left_out"] == ["nobody said it"]


def test_many_unclear_rows_stop_the_run(job: MakeJob, monkeypatch: pytest.MonkeyPatch) -> None:
    spoil(monkeypatch, lambda name, k: k % 3 == 0)
    with pytest.raises(CheckError, match=r"nobody said it; \d+ of its first \d+ rows are like that"):
        run(job())


def spoil(monkeypatch: pytest.MonkeyPatch, chosen: Callable[[str, int], bool]) -> None:
    make = RowMaker.candidates

    def candidates(self: RowMaker, name: str, split: str, first: int, number: int) -> list[object]:
        made = make(self, name, split, first, number)
        return [
            UnclearRow("nobody said it") if split == "train" and chosen(name, k) else each for k, each in enumerate(made, first)
        ]

    monkeypatch.setattr(RowMaker, "candidates", candidates)


def test_a_failed_run_leaves_nothing_behind(job: MakeJob, tmp_path: Path) -> None:
    with pytest.raises(CapacityError):
        run(job(count=6000, noise={}))
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_kept_unless_told(job: MakeJob) -> None:
    first = job()
    run(first)
    before = written(first)
    with pytest.raises(DataFileError, match="exists already and was kept"):
        run(job(seed=1))
    assert written(first) == before
    run(job(seed=1, overwrite=True))
    assert written(first) != before


def test_the_manifest_tells_rows_and_digest(job: MakeJob) -> None:
    import hashlib

    asked = job()
    run(asked)
    told = json.loads(manifest_of(asked.output).read_text())
    assert told["rows"] == 200
    assert told["sha256"] == hashlib.sha256(asked.output.read_bytes()).hexdigest()


def test_training_and_evaluation_may_not_share_a_file(job: MakeJob) -> None:
    asked = job()
    asked.eval_output = asked.output
    with pytest.raises(MixError, match="same name"):
        run(asked)


@given(st.lists(st.integers(1, 40), max_size=300), st.integers(1, 3))
def test_seen_finds_every_other_decision_after_a_known_prefix_and_no_more(prefixes: list[int], decisions: int) -> None:
    seen, known = Seen(8), {}
    for turn, prefix in enumerate(prefixes):
        decision = turn % decisions
        other = known.setdefault(prefix, decision) != decision
        assert seen.contradicts((prefix << 16) | (decision + 1)) == other


@settings(max_examples=25)
@given(st.integers(0, 2**31), st.integers(1, 120))
def test_rows_of_a_seed_are_a_prefix_of_more_rows_of_that_seed(seed: int, k: int) -> None:
    from pokkit_datagen.rows import RowMaker
    from tests.conftest import toy_plugin

    registry = Registry([toy_plugin()])
    few, many = (RowMaker(registry, toy_mix(seed=seed, count=count)) for count in (10, 10_000))
    assert few.candidate("lamp/on", "train", k).line == many.candidate("lamp/on", "train", k).line


SHARE = st.sampled_from([0.0, 0.1, 0.3, 0.6, 0.95])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    count=st.integers(1, 120),
    behaviours=st.fixed_dictionaries({"clarify": SHARE, "single_call": SHARE, "no_call": SHARE}),
    tools=st.sampled_from([{"all": 1.0}, {"none": 1, "subset": 3}, {"renamed": 1}]),
    prompt=st.sampled_from([{"full": 1.0}, {"none": 1, "short": 1}]),
    seed=st.integers(0, 99),
)
def test_a_random_mix_gives_exactly_what_it_asks_or_says_what_it_cannot(
    toy: Registry, tmp_path: Path, count: int, behaviours: dict[str, float], tools: dict[str, float], prompt: dict[str, float], seed: int
) -> None:
    mix = toy_mix(count=count, behaviours=behaviours, tools=tools, system_prompt=prompt, seed=seed)
    asked = Job(mix, Path("mix.yaml"), toy, tmp_path / "a.jsonl", tmp_path / "b.jsonl", overwrite=True)
    try:
        tally = run(asked)["train"]
    except (MixError, CapacityError) as error:
        assert any(name in str(error) for name in (*behaviours, "is exhausted"))
        return
    assert tally.rows == count == len(rows(asked.output))
    assert set(tally.axes["tools"]) <= set(tools)
    assert set(tally.axes["system_prompt"]) <= set(prompt)
    assert all(tally.behaviours[name] >= share * count - 3 for name, share in behaviours.items())


def test_a_contradiction_stops_the_run_and_shows_both_rows(job: MakeJob, toy: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    from pokkit_datagen import rows as making

    calls = iter(range(10**9))
    monkeypatch.setattr(making, "decisions", lambda row, lacking: [(5 << 16) | (next(calls) % 2 + 1)])
    with pytest.raises(CheckError, match="decide differently after the same words"):
        run(job())


def test_what_a_check_raises_is_told_with_the_row_of_the_batch_that_it_was_raised_for(
    maker: RowMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pokkit_datagen.checks import promises

    third = maker.drafter.draft(maker.streams.get("lamp/on", "train"), 3).row.said

    def private_words(row: Row) -> list[str]:
        if row.said == third:
            raise PluginError("a rule fails")
        return []

    monkeypatch.setattr(promises, "private_words", private_words)
    with pytest.raises(PluginError, match=r"a rule fails \(seed 42, lamp/on, split train, k 3\)"):
        maker.candidates("lamp/on", "train", 0, 8)
