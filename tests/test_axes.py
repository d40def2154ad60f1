from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.axes import Sequences
from pokkit_datagen.mix import Mix

SHARES = {"full": 0.4, "short": 0.2, "none": 0.4}
NOISE = {"typos": 0.08, "lowercase": 0.3, "no_punctuation": 0.2, "speech_to_text": 0.1}
LOCALES = {"en_US": 0.6, "en_GB": 0.2, "en_IN": 0.1, "en_AU": 0.1}


def distance(counted: Counter[str], asked: dict[str, float], rows: int) -> float:
    """Total variation between what was counted and what was asked."""
    return sum(abs(counted[name] / rows - share) for name, share in asked.items()) / 2


@pytest.mark.parametrize(("scenarios", "each"), [(112, 4), (30, 20), (8, 600), (1, 2000)])
@given(seed=st.integers(0, 2**31))
def test_every_axis_is_within_two_hundredths_of_the_asked_shares(scenarios: int, each: int, seed: int) -> None:
    mix = Mix.model_validate({"seed": seed, "domains": {"x": 1}, "system_prompt": SHARES, "noise": NOISE, "locales": LOCALES})
    sequences = Sequences(mix)
    offsets = [sequences.offsets("x", number, "eval") for number in range(scenarios)]
    drawn = [axes for shift in offsets for axes in sequences.draw(shift, range(each), may_hide_tools=True)]
    rows = len(drawn)
    assert distance(Counter(axes.system_prompt for axes in drawn), SHARES, rows) <= 0.02
    assert distance(Counter(axes.locale for axes in drawn), LOCALES, rows) <= 0.02
    assert distance(Counter(axes.tools for axes in drawn), mix.tools, rows) <= 0.02
    noises = Counter(name for axes in drawn for name in axes.noise)
    assert all(abs(noises[name] / rows - share) <= 0.02 for name, share in NOISE.items())


@given(k=st.integers(0, 10**6))
def test_nobody_mistypes_what_a_recogniser_wrote(k: int) -> None:
    sequences = Sequences(Mix.model_validate({"domains": {"x": 1}, "noise": NOISE}))
    assert not {"typos", "speech_to_text"} <= set(sequences.draw(sequences.offsets("x", 0, "train"), (k,), may_hide_tools=True)[0].noise)


def test_a_row_that_must_show_its_tools_never_hides_them() -> None:
    sequences = Sequences(Mix.model_validate({"domains": {"x": 1}, "tools": {"none": 1, "all": 1}}))
    offsets = sequences.offsets("x", 0, "train")
    assert {axes.tools for axes in sequences.draw(offsets, range(50), may_hide_tools=False)} == {"all"}
