from __future__ import annotations

import sys
from importlib.metadata import EntryPoint
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pokkit_datagen import SlotProvider, hookimpl, registry
from pokkit_datagen.errors import PluginError
from pokkit_datagen.registry import Plugin, Registry, collect
from tests.conftest import toy_plugin


def module(**functions: Any) -> ModuleType:
    made = ModuleType("made")
    vars(made).update(functions)
    return made


def plugin(name: str = "made", package: str = "made-package") -> Plugin:
    return Plugin(name, package, "1")


def test_a_misspelt_hook_is_refused_with_the_near_name() -> None:
    @hookimpl
    def register_scenario(register: Any) -> None: ...

    with pytest.raises(
        PluginError,
        match=r"'made' of package made-package: there is no hook 'register_scenario'; did you mean 'register_scenarios'",
    ):
        collect(module(register_scenario=register_scenario), plugin())


def test_a_hook_without_its_decorator_is_refused() -> None:
    def register_tools(register: Any) -> None: ...

    with pytest.raises(PluginError, match="register_tools lacks @hookimpl"):
        collect(module(register_tools=register_tools), plugin())


def test_a_hook_that_fails_names_the_plugin_and_the_cause() -> None:
    @hookimpl
    def register_tools(register: Any) -> None:
        raise RuntimeError("no lamps today")

    with pytest.raises(PluginError, match="'made' of package made-package cannot be loaded: RuntimeError: no lamps today"):
        collect(module(register_tools=register_tools), plugin())


def test_registering_the_wrong_kind_of_thing_is_refused() -> None:
    @hookimpl
    def register_tools(register: Any) -> None:
        register("set_lamp")

    with pytest.raises(PluginError, match="register_tools got 'set_lamp', which is no Tool"):
        collect(module(register_tools=register_tools), plugin())


def test_two_plugins_may_not_register_one_name() -> None:
    other = toy_plugin()
    other.name, other.package = "other", "other-package"
    with pytest.raises(PluginError, match=r"scenario 'lamp/on' is registered by plugin 'lamp' .* and by plugin 'other'"):
        Registry([toy_plugin(), other])


def test_two_plugins_may_not_draw_a_slot_of_one_name() -> None:
    class Other(SlotProvider):
        def room(self) -> str:
            return "den"

    other = plugin()
    other.providers.append(Other)
    with pytest.raises(PluginError, match=r"slot 'room' is drawn by plugin 'lamp' of .* and by plugin 'made'"):
        Registry([toy_plugin(), other])


def point(name: str, value: str) -> EntryPoint:
    return EntryPoint(name, value, registry.GROUP)


def test_a_plugin_that_cannot_be_imported_stops_the_run_and_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken_lamp.py").write_text("import lightbulbs_of_yore\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(registry, "entry_points", lambda group: [point("lamps", "broken_lamp")])
    with pytest.raises(PluginError, match=r"plugin 'lamps' of package unknown cannot be loaded: ModuleNotFoundError"):
        registry.load()
    assert registry.load(["lamps"]).plugins == []


def test_two_plugins_of_one_name_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "entry_points", lambda group: [point("lamps", "a"), point("lamps", "b")])
    with pytest.raises(PluginError, match="two plugins are named 'lamps'"):
        registry.load()


def test_leaving_out_an_unknown_plugin_is_told_with_near_names() -> None:
    with pytest.raises(PluginError, match="--no-plugin 'alarm': no such plugin; did you mean 'alarms'"):
        registry.load(["alarm"])


def test_plugins_come_in_the_order_of_their_names(builtin: Registry) -> None:
    names = [found.name for found in builtin.plugins]
    assert names == sorted(names)
    assert {"alarms", "clipboard", "refusals"} <= set(names)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"name": "noslash"}, "a name is 'domain/scenario'"),
        ({"behaviours": ["clarfy"]}, "unknown behaviour 'clarfy'; did you mean 'clarify'"),
        ({"weight": 0}, "weight is 0; it must be above 0"),
        ({"clock": "maybe"}, "write 'shown', 'hidden' or 'any'"),
    ],
)
def test_a_wrong_scenario_is_refused(changes: dict[str, Any], message: str) -> None:
    from pokkit_datagen import scenario

    options = {"behaviours": [], "name": "lamp/x", **changes}
    with pytest.raises(PluginError, match=message):
        scenario(options.pop("name"), **options)


FORBIDDEN = {
    "pokkit_datagen": ("pokkit_datagen_plugins", "pokkit_train"),
    "pokkit_datagen_plugins": ("pokkit_train",),
    "pokkit_train": ("pokkit_datagen_plugins",),
}


def imports_of(path: Path) -> set[str]:
    import ast

    tree = ast.parse(path.read_text("utf-8"))
    found = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return found | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("package", FORBIDDEN)
def test_packages_import_only_what_they_may(package: str) -> None:
    root = Path(__file__).parent.parent / package
    wrong = [
        (str(path.relative_to(root)), name)
        for path in sorted(root.rglob("*.py"))
        for name in imports_of(path)
        if name.split(".")[0] in FORBIDDEN[package]
    ]
    assert wrong == []


def test_no_built_in_plugin_imports_another() -> None:
    root = Path(__file__).parent.parent / "pokkit_datagen_plugins"
    wrong = []
    for path in sorted(root.rglob("*.py")):
        own = path.relative_to(root).parts[0].removesuffix(".py")
        inside = {name.split(".")[1] for name in imports_of(path) if name.startswith("pokkit_datagen_plugins.")}
        wrong += [(str(path.relative_to(root)), name) for name in inside - {own}]
    assert wrong == []


@pytest.mark.parametrize("package", ["pokkit_datagen", "pokkit_train"])
def test_importing_a_package_loads_nothing_heavy(package: str) -> None:
    import subprocess

    code = f"import sys, {package}; print([m for m in ('torch', 'pandas', 'transformers', 'numpy') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
