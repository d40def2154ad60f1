from __future__ import annotations

from datetime import datetime
from types import ModuleType
from typing import Any

import pytest

from pokkit_datagen import Phone, hookimpl
from pokkit_datagen.errors import PluginError
from pokkit_datagen.registry import Plugin, Registry, collect
from pokkit_datagen.screen import App, Bar, Button, Row, Screen
from pokkit_datagen.screen.draw import svg
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen_plugins import screen as screen_plugin
from tests.screen.phones import do, texts

LAMPS = App(
    "lamps", "Lamps", (Screen("all", top=(Bar("Lamps"),), body=(Row("Desk", toggle="lamps.desk"),)),), {"lamps.desk": False}
)


def plugin_with(*apps: Any, package: str = "lamps") -> Plugin:
    module = ModuleType("lamps")

    @hookimpl
    def register_apps(register: Any) -> None:
        register(*apps)

    module.register_apps = register_apps  # type: ignore[attr-defined]
    return collect(module, Plugin("lamps", package, "1"))


def built_in() -> Plugin:
    return collect(screen_plugin, Plugin("screen", "pokkit-datagen", "0"))


def test_a_plugins_app_is_in_the_drawer_of_its_own_phones_only() -> None:
    lamps = plugin_with(LAMPS)
    registry = Registry([built_in(), lamps])
    phone = Phone(datetime(2026, 1, 1), slices={ScreenState: ScreenState(registry.apps_for(lamps)).on("home/drawer")})
    assert "Lamps" in texts(phone)
    phone, _ = do(phone, "screen_find_and_tap", query="Lamps")
    phone, _ = do(phone, "screen_find_and_tap", query="Desk")
    assert phone.state(ScreenState).value("lamps.desk") is True
    assert "lamps" not in registry.builtin_apps.by_key


def test_two_apps_of_one_key_stop_the_run_and_name_both_plugins() -> None:
    clash = App("clock", "Another clock", (Screen("main"),))
    with pytest.raises(PluginError, match=r"app 'clock' is registered by plugin 'lamps' .* and by plugin 'screen'"):
        Registry([built_in(), plugin_with(clash)])


def test_a_wrong_app_stops_the_run_when_it_is_loaded() -> None:
    wrong = App("lamps", "Lamps", (Screen("all", body=(Button("On", go="glow"),)),))
    with pytest.raises(PluginError, match="app 'lamps', screen 'all', node 'On': go='glow' names no screen"):
        Registry([built_in(), plugin_with(wrong)])


def test_what_is_no_app_is_refused() -> None:
    with pytest.raises(PluginError, match="register_apps got 'Lamps', which is no App"):
        plugin_with("Lamps")


def test_a_picture_escapes_what_is_written_on_the_screen() -> None:
    evil = App("evil", "Evil", (Screen("main", top=(Bar("<script>alert(1)</script>"),)),))
    registry = Registry([plugin_with(evil, package="pokkit-datagen")])
    phone = Phone(datetime(2026, 1, 1), slices={ScreenState: ScreenState(registry.builtin_apps)})
    assert "<script>" not in svg(phone)
    assert "&lt;script&gt;" in svg(phone)
