from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen import mixer
from pokkit_datagen.errors import MixError
from pokkit_datagen.mix import check_names, read_mix
from pokkit_datagen.registry import Registry
from pokkit_datagen.scenario import Scenario

GOOD = "domains: {lamp: 1}\n"


def read(tmp_path: Path, text: str | bytes) -> object:
    path = tmp_path / "mix.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_mix(path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("count: 5\ncuont: 6\n" + GOOD, r"mix\.yaml:2: cuont: unknown key; did you mean 'count'"),
        (
            GOOD + "eval:\n  hold_out: {templates: 0.1, slot: 0.2}\n",
            r"mix\.yaml:3: eval.hold_out.slot: unknown key; did you mean 'slots'",
        ),
        ("count: 0\n" + GOOD, r"mix\.yaml:1: count: .*greater than 0"),
        ("count: many\n" + GOOD, r"mix\.yaml:1: count: .*integer"),
        ("domains: {lamp: -1}", r"domains: weight of 'lamp' is -1.0; write a number of 0 or more"),
        ("domains: {lamp: .nan}", r"weight of 'lamp' is nan"),
        ("domains: {lamp: .inf}", r"weight of 'lamp' is inf"),
        ("domains: {lamp: 0}", r"all weights are 0"),
        ("count: 5", r"domains: missing"),
        (GOOD + "behaviours: {clarify: 1.5}", r"behaviours.clarify: .*less than or equal to 1"),
        ("domains: [lamp", r"mix\.yaml:1: "),
        ("domains: {lamp: 1}\n  count: 3", r"mix\.yaml:\d: "),
        ("count: 1\ncount: 2\n" + GOOD, r"mix\.yaml:2: key 'count' is given twice"),
        ("a: &x [1]\nb: *x\n" + GOOD, r"aliases .* are not allowed"),
        ("domains: !!python/object/apply:os.system ['true']", r"could not determine a constructor"),
        ("- lamp", r"mix\.yaml:1: a mix is a mapping"),
        ("", r"mix\.yaml:1: a mix is a mapping"),
        (b"\xff\xfe\x00", r"not UTF-8 text|not a YAML"),
    ],
)
def test_a_wrong_mix_is_told_with_its_line(tmp_path: Path, text: str | bytes, message: str) -> None:
    with pytest.raises(MixError, match=message) as caught:
        read(tmp_path, text)
    assert "\n" not in str(caught.value)


def test_an_alias_bomb_is_refused_at_once(tmp_path: Path) -> None:
    bomb = "a: &a [x,x]\n" + "".join(
        f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    with pytest.raises(MixError, match="aliases"):
        read(tmp_path, bomb + GOOD)


def test_a_missing_mix_is_told(tmp_path: Path) -> None:
    with pytest.raises(MixError, match="cannot read the mix: No such file"):
        read_mix(tmp_path / "none.yaml")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("domains: {lmp: 1}", "unknown domain 'lmp'; did you mean 'lamp'"),
        (GOOD + "scenarios: {lamp/*: 1, lamp/of: 2}", "unknown scenario 'lamp/of'; did you mean"),
        (GOOD + "behaviours: {clarfy: 0.1}", "unknown behaviour 'clarfy'; did you mean 'clarify'"),
        (GOOD + "locales: {en_UK: 1}", "unknown locale 'en_UK'; did you mean"),
        (GOOD + "noise: {typo: 0.1}", "unknown noise 'typo'; did you mean 'typos'"),
        (GOOD + "tools: {every: 1}", "unknown tool list 'every'; there is: "),
        (GOOD + "system_prompt: {ful: 1}", "unknown system_prompt 'ful'; did you mean 'full'"),
    ],
)
def test_unknown_names_are_told_with_near_matches(tmp_path: Path, toy: Registry, text: str, message: str) -> None:
    mix = read(tmp_path, text)
    with pytest.raises(MixError, match=message):
        check_names(mix, toy, tmp_path / "mix.yaml")  # type: ignore[arg-type]


def made(name: str, weight: float, *behaviours: str) -> Scenario:
    return Scenario(name, lambda fake, phone: {}, behaviours, weight=weight)


SCENARIOS = [
    made("a/x", 3, "clarify"),
    made("a/y", 1, "parallel"),
    made("a/z", 6),
    made("b/x", 1, "clarify", "recover"),
    made("b/y", 9, "no_call"),
    made("c/x", 1, "recover"),
]
SHARE = st.floats(0, 0.6)


@given(
    st.fixed_dictionaries({"a": st.floats(0.1, 10), "b": st.floats(0.1, 10), "c": st.floats(0.1, 10)}),
    st.fixed_dictionaries({"clarify": SHARE, "recover": SHARE, "parallel": SHARE}),
)
def test_shares_meet_domains_and_quotas_or_say_which_quota_cannot_be_met(
    domains: dict[str, float], quotas: dict[str, float]
) -> None:
    try:
        shares = mixer.scenario_shares(SCENARIOS, domains, quotas)
    except MixError as error:
        assert any(name in str(error) for name in quotas)
        return
    total = sum(domains.values())
    for domain, weight in domains.items():
        assert sum(share for name, share in shares.items() if name[0] == domain) == pytest.approx(weight / total)
    for behaviour, quota in quotas.items():
        assert sum(shares[s.name] for s in SCENARIOS if behaviour in s.behaviours) >= quota - 1e-5


def test_an_impossible_quota_is_named_with_the_most_there_can_be() -> None:
    with pytest.raises(MixError, match=r"'parallel' asks for 0.5 of the rows, but only a can show it: at most 0.25"):
        mixer.scenario_shares(SCENARIOS, {"a": 1, "b": 3}, {"parallel": 0.5})


def test_without_quotas_scenarios_keep_their_weights() -> None:
    shares = mixer.scenario_shares(SCENARIOS, {"a": 1, "b": 1}, {})
    assert shares == pytest.approx({"a/x": 0.15, "a/y": 0.05, "a/z": 0.3, "b/x": 0.05, "b/y": 0.45})


def test_a_factor_changes_a_scenarios_share_and_zero_leaves_it_out() -> None:
    weighted = mixer.weighted(SCENARIOS, {"a/x": 4, "a/y": 0})
    shares = mixer.scenario_shares(weighted, {"a": 1, "b": 1}, {})
    assert shares == pytest.approx({"a/x": 0.5 * 12 / 18, "a/z": 0.5 * 6 / 18, "b/x": 0.05, "b/y": 0.45})


def test_of_the_patterns_that_fit_a_scenario_the_last_one_counts() -> None:
    left = mixer.weighted(SCENARIOS, {"*": 0, "a/*": 2, "a/y": 0, "b/y": 1})
    assert {scenario.name for scenario in left} == {"a/x", "a/z", "b/y"}


def test_a_domain_of_which_nothing_is_left_is_named() -> None:
    with pytest.raises(MixError, match="every scenario of 'c' has weight 0; leave the domain out, or one scenario in"):
        mixer.scenario_shares(mixer.weighted(SCENARIOS, {"c/x": 0}), {"a": 1, "c": 1}, {})


@given(st.dictionaries(st.text("abcdef", min_size=1), st.floats(0.001, 1), min_size=1), st.integers(1, 5000))
def test_counts_add_up_and_are_off_by_less_than_one(weights: dict[str, float], count: int) -> None:
    total = sum(weights.values())
    shares = {name: weight / total for name, weight in weights.items()}
    whole = mixer.counts(shares, count)
    assert sum(whole.values()) == count
    assert all(abs(whole[name] - shares[name] * count) < 1 + 1e-6 for name in shares)


@given(
    st.fixed_dictionaries({"a": st.floats(0.1, 10), "b": st.floats(0.1, 10), "c": st.floats(0.1, 10)}),
    st.fixed_dictionaries({"clarify": SHARE, "recover": SHARE, "parallel": SHARE}),
    st.integers(1000, 60_000),
)
def test_no_quota_is_short_for_rounding(domains: dict[str, float], quotas: dict[str, float], count: int) -> None:
    try:
        rows = mixer.rows_of(SCENARIOS, domains, quotas, count)
    except MixError:
        return
    assert sum(rows.values()) == count
    for behaviour, quota in quotas.items():
        assert sum(rows[s.name] for s in SCENARIOS if behaviour in s.behaviours) >= quota * count - 1e-6
