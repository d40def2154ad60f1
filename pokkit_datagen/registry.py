"""Loads plugins by entry point and collects what they register; a broken plugin stops the run and is named."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from itertools import pairwise
from pathlib import Path
from typing import Any

import pluggy
from faker.providers import BaseProvider

from pokkit_datagen import hookspecs
from pokkit_datagen.errors import DatagenError, PluginError, near
from pokkit_datagen.noise import TRANSFORMS, Transform
from pokkit_datagen.persona import Persona
from pokkit_datagen.scenario import Scenario
from pokkit_datagen.screen.apps import Apps
from pokkit_datagen.screen.blocks import App
from pokkit_datagen.screen.validate import check_apps
from pokkit_datagen.tools import Tool

GROUP = "pokkit_datagen"
BUILTIN = "pokkit-datagen"
"""Distribution whose plugins are the built-ins, which rows of every plugin may use."""


@dataclass(eq=False)
class Plugin:
    """A loaded plugin and what it registered.

    Args:
        name: Name of its entry point.
        package: Distribution that it came with.
        version: Version of that distribution.
    """

    name: str
    package: str
    version: str
    scenarios: list[Scenario] = field(default_factory=list)
    tools: list[Tool] = field(default_factory=list)
    providers: list[type[BaseProvider]] = field(default_factory=list)
    folders: dict[str, Path] = field(default_factory=dict)
    personas: list[Persona] = field(default_factory=list)
    transforms: dict[str, Transform] = field(default_factory=dict)
    apps: list[App] = field(default_factory=list)
    tasks: list[Path] = field(default_factory=list)

    @property
    def builtin(self) -> bool:
        """Whether it came with pokkit-datagen itself."""
        return self.package == BUILTIN


class Registry:
    """All that the loaded plugins offer.

    Args:
        plugins: In the order of their names.

    Raises:
        PluginError: Two plugins register the same name.
    """

    def __init__(self, plugins: Iterable[Plugin]) -> None:
        self.plugins = sorted(plugins, key=lambda plugin: plugin.name)
        self.owners: dict[str, Plugin] = {}
        self.scenarios: dict[str, Scenario] = {}
        self.tools: dict[str, Tool] = {}
        self.folders: dict[str, Path] = {}
        self.personas: dict[str, Persona] = {}
        self.transforms: dict[str, Transform] = dict(TRANSFORMS)
        self.apps: dict[str, App] = {}
        for plugin in self.plugins:
            self._add(plugin)
        self._refuse_doubled_slots()
        self.tools_for = cache(self._tools_for)
        self.builtin_apps = self._joined([])
        self.apps_for = cache(self._apps_for)
        for plugin in self.plugins:
            self.apps_for(plugin)

    @property
    def domains(self) -> list[str]:
        """Names of the domains that have scenarios, sorted."""
        return sorted({scenario.domain for scenario in self.scenarios.values()})

    @property
    def builtin_domains(self) -> frozenset[str]:
        """Domains whose template folder came with pokkit-datagen itself."""
        return frozenset(domain for plugin in self.plugins if plugin.builtin for domain in plugin.folders)

    def owner(self, scenario: str) -> Plugin:
        """Return the plugin that registered a scenario."""
        return self.owners[f"scenario {scenario}"]

    def builtin_tools(self) -> list[Tool]:
        """Return the tools that pokkit-datagen itself brings, by name."""
        return sorted((tool for plugin in self.plugins if plugin.builtin for tool in plugin.tools), key=lambda tool: tool.name)

    def _tools_for(self, plugin: Plugin) -> dict[str, Tool]:
        """Return the tools that a plugin's rows may see: its own and the built-in ones."""
        own = [] if plugin.builtin else plugin.tools
        return {tool.name: tool for tool in [*self.builtin_tools(), *own]}

    def _apps_for(self, plugin: Plugin) -> Apps:
        """Return the apps on the phones of a plugin's rows: the built-in ones, and its own."""
        return self.builtin_apps if plugin.builtin or not plugin.apps else self._joined(plugin.apps)

    def _joined(self, own: Iterable[App]) -> Apps:
        apps = Apps([*(app for plugin in self.plugins if plugin.builtin for app in plugin.apps), *own])
        check_apps(apps)
        return apps

    def _add(self, plugin: Plugin) -> None:
        named: list[tuple[str, dict[str, Any], Iterable[tuple[str, Any]]]] = [
            ("scenario", self.scenarios, ((scenario.name, scenario) for scenario in plugin.scenarios)),
            ("tool", self.tools, ((tool.name, tool) for tool in plugin.tools)),
            ("template prefix", self.folders, plugin.folders.items()),
            ("persona", self.personas, ((persona.name, persona) for persona in plugin.personas)),
            ("transform", self.transforms, plugin.transforms.items()),
            ("app", self.apps, ((app.key, app) for app in plugin.apps)),
        ]
        for what, table, items in named:
            for name, item in items:
                if name in table:
                    other = self.owners.get(f"{what} {name}")
                    raise PluginError(
                        f"{what} {name!r} is registered by {_named(other)} and by {_named(plugin)}; "
                        f"rename one or leave a plugin out with --no-plugin"
                    )
                table[name] = item
                self.owners[f"{what} {name}"] = plugin


    def _refuse_doubled_slots(self) -> None:
        """Refuse two providers that draw a slot of one name where a row could see both: the later would win silently."""
        builtin: dict[str, Plugin] = {}
        for plugin in sorted(self.plugins, key=lambda plugin: not plugin.builtin):
            names = [name for provider in plugin.providers for name in vars(provider) if not name.startswith("_")]
            doubled = {name for name in names if names.count(name) > 1} | builtin.keys() & set(names)
            for name in sorted(doubled):
                first = _named(builtin.get(name, plugin))
                raise PluginError(f"slot {name!r} is drawn by {first} and by {_named(plugin)}; rename one")
            if plugin.builtin:
                builtin.update(dict.fromkeys(names, plugin))


def load(without: Collection[str] = ()) -> Registry:
    """Load every installed plugin but those named in `without`.

    Raises:
        PluginError: A plugin cannot be imported, misspells a hook, or clashes with another.
    """
    found = sorted(entry_points(group=GROUP), key=lambda point: point.name)
    names = [point.name for point in found]
    for name in without:
        if name not in names:
            raise PluginError(f"--no-plugin {name!r}: no such plugin; {near(name, names)}")
    for first, second in pairwise(found):
        if first.name == second.name:
            packages = f"{_package(first)[0]} and {_package(second)[0]}"
            raise PluginError(f"two plugins are named {first.name!r} (packages {packages}); uninstall one")
    return Registry(_load(point) for point in found if point.name not in without)


def _package(point: EntryPoint) -> tuple[str, str]:
    return (point.dist.name, point.dist.version) if point.dist else ("unknown", "0")


def _load(point: EntryPoint) -> Plugin:
    package, version = _package(point)
    try:
        module = point.load()
    except Exception as error:
        cause = f"{type(error).__name__}: {error}"
        if isinstance(error, DatagenError):
            cause = str(error)
        raise PluginError(f"plugin {point.name!r} of package {package} cannot be loaded: {cause}") from error
    return collect(module, Plugin(point.name, package, version))


def collect(module: object, plugin: Plugin) -> Plugin:
    """Call the hooks of a plugin's module and fill in what they register.

    Raises:
        PluginError: A hook is misspelt, undecorated, or registers something of the wrong kind.
    """
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(hookspecs)
    hooks = [name for name in vars(hookspecs) if name.startswith("register_")]
    for name, value in inspect.getmembers(module, inspect.isroutine):
        marked = getattr(value, f"{GROUP}_impl", None) is not None
        if name.startswith("register_") and not marked:
            raise PluginError(f"{_named(plugin)}: {name} lacks @hookimpl; without it the hook would be ignored")
        if marked and name not in hooks:
            raise PluginError(f"{_named(plugin)}: there is no hook {name!r}; {near(name, hooks)}")
    try:
        manager.register(module, plugin.name)
        _call_hooks(manager, plugin)
    except DatagenError as error:
        raise type(error)(f"{_named(plugin)}: {error}") from error
    except Exception as error:
        raise PluginError(f"{_named(plugin)} cannot be loaded: {type(error).__name__}: {error}") from error
    return plugin


def _call_hooks(manager: pluggy.PluginManager, plugin: Plugin) -> None:
    hook = manager.hook
    hook.register_scenarios(register=_adder(plugin.scenarios, "register_scenarios"))
    hook.register_tools(register=_adder(plugin.tools, "register_tools"))
    hook.register_slots(register=_adder(plugin.providers, "register_slots"))
    hook.register_personas(register=_adder(plugin.personas, "register_personas"))
    hook.register_apps(register=_adder(plugin.apps, "register_apps"))
    hook.register_tasks(register=_adder(plugin.tasks, "register_tasks"))
    hook.register_templates(register=plugin.folders.__setitem__)
    hook.register_transforms(register=plugin.transforms.__setitem__)


def _adder(items: list[Any], hook: str) -> Callable[..., None]:
    wanted = hookspecs.REGISTERED[hook]

    def register(*new: Any) -> None:
        for item in new:
            fits = issubclass(item, wanted) if isinstance(item, type) else isinstance(item, wanted)
            if not fits:
                raise PluginError(f"{hook} got {item!r}, which is no {wanted.__name__}")
        items.extend(new)

    return register


def _named(plugin: Plugin | None) -> str:
    return f"plugin {plugin.name!r} of package {plugin.package}" if plugin else "pokkit-datagen"
