"""What all tests share: a registry with one small plugin, and one with the built-in domains."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from pokkit_datagen.mix import Mix
from pokkit_datagen.registry import Plugin, Registry, collect, load
from pokkit_datagen.rows import RowMaker
from tests.toy import lamp

settings.register_profile("pokkit", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
settings.load_profile("pokkit")

NOISE = {"typos": 0.1, "lowercase": 0.3, "no_punctuation": 0.2, "speech_to_text": 0.15}


def toy_plugin() -> Plugin:
    return collect(lamp, Plugin("lamp", "pokkit-datagen", "0"))


def toy_mix(**changes: Any) -> Mix:
    asked = {"count": 200, "domains": {"lamp": 1}, "noise": NOISE, "eval": {"output": "eval.jsonl", "count": 50}}
    return Mix.model_validate({**asked, **changes})


@pytest.fixture(scope="session")
def toy() -> Registry:
    return Registry([toy_plugin()])


@pytest.fixture(scope="session")
def builtin() -> Registry:
    return load()


@pytest.fixture
def maker(toy: Registry) -> RowMaker:
    return RowMaker(toy, toy_mix())
