"""Hooks that no built-in domain needs as much as a test does."""

from __future__ import annotations

from random import Random
from types import ModuleType
from typing import Any

import orjson

from pokkit_datagen import hookimpl
from pokkit_datagen.noise import Segment
from pokkit_datagen.registry import Plugin, Registry, collect
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.screen.blocks import App, Bar, Screen
from tests.conftest import toy_mix, toy_plugin


def collected(**hooks: Any) -> Plugin:
    module = ModuleType("made")
    vars(module).update({name: hookimpl(function) for name, function in hooks.items()})
    return collect(module, Plugin("made", "made", "0"))


def shouting(segments: list[Segment], rng: Random, locale: str) -> list[Segment]:
    return [segment.reworded(segment.text.upper()) for segment in segments]


def test_a_mix_can_name_the_noise_of_a_plugin() -> None:
    def register_transforms(register: Any) -> None:
        register("shouting", shouting)

    registry = Registry([toy_plugin(), collected(register_transforms=register_transforms)])
    maker = RowMaker(registry, toy_mix(noise={"shouting": 1}))
    for k in range(20):
        row = orjson.loads(maker.candidate("lamp/ask", "train", k).line)
        said = [message["content"] for message in row["messages"] if message["role"] == "user"]
        assert said == [words.upper() for words in said]


def test_an_app_is_on_the_phones_of_its_own_plugin_only() -> None:
    def register_apps(register: Any) -> None:
        register(App("lamps", "Lamps", screens=(Screen("main", top=(Bar("Lamps", up=False),)),)))

    toy, made = toy_plugin(), collected(register_apps=register_apps)
    registry = Registry([toy, made])
    assert "lamps" in registry.apps_for(made).by_key
    assert "lamps" not in registry.apps_for(toy).by_key
