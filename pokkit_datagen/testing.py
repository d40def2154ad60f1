"""For the tests of a plugin: makes its rows, installed or not, and checks what can be checked without knowing it."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any

import orjson

from pokkit_datagen.checks.contradiction import Seen
from pokkit_datagen.mix import LOCALES, Eval, Mix
from pokkit_datagen.noise import TRANSFORMS
from pokkit_datagen.registry import Plugin, Registry, collect, load
from pokkit_datagen.rows import Candidate, RowMaker

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

SPLITS = ("train", "eval")


def registry_with(module: ModuleType) -> Registry:
    """Return a registry of the built-in plugins and this one, whether it is installed or not.

    Args:
        module: The plugin's module, the one that its entry point names.

    Raises:
        PluginError: The plugin breaks the contract of plugins.
    """
    builtin = [plugin for plugin in load().plugins if plugin.builtin]
    return Registry([*builtin, collect(module, Plugin(module.__name__, "under-test", "0"))])


def maker_with(module: ModuleType, seed: int = 0) -> RowMaker:
    """Return what makes the plugin's rows, with every locale, every noise and an evaluation split."""
    registry = registry_with(module)
    domains = {name.split("/")[0]: 1.0 for name in names(registry, module)}
    locales, noise = dict.fromkeys(LOCALES, 1.0), dict.fromkeys(TRANSFORMS, 0.2)
    return RowMaker(registry, Mix(seed=seed, domains=domains, locales=locales, noise=noise, eval=Eval(count=1)))


def names(registry: Registry, module: ModuleType) -> list[str]:
    """Return the names of the plugin's scenarios."""
    found = [name for name in registry.scenarios if registry.owner(name).name == module.__name__]
    if not found:
        raise AssertionError(f"{module.__name__} registers no scenario; write register_scenarios")
    return found


def rows(module: ModuleType, scenario: str, count: int = 20, seed: int = 0) -> Iterator[dict[str, Any]]:
    """Yield the first training rows of a scenario as data, checked."""
    maker = maker_with(module, seed)
    for k in range(count):
        yield orjson.loads(maker.candidate(scenario, "train", k).line)


def candidates(module: ModuleType) -> SearchStrategy[Candidate]:
    """Return a hypothesis strategy of checked rows: any scenario, split, seed and number."""
    from hypothesis import strategies as st

    makers = [maker_with(module, seed) for seed in range(3)]
    scenarios = names(makers[0].registry, module)
    where = st.tuples(st.sampled_from(makers), st.sampled_from(scenarios), st.sampled_from(SPLITS), st.integers(0, 1_000_000))
    return where.map(lambda at: at[0].candidate(*at[1:]))


def check_plugin(module: ModuleType, count: int = 100) -> None:
    """Make rows of every scenario in both splits and check them.

    Every row passes the checks of a run; made again it is the same to the byte; no two decide differently after the same
    words; and a scenario has enough to say.

    Args:
        module: The plugin's module.
        count: Rows of each scenario and split.

    Raises:
        DatagenError: A hook, a template or a row is wrong; the message names it.
        AssertionError: One of the other promises is broken.
    """
    maker, again, seen = maker_with(module), maker_with(module), Seen()
    for name in names(maker.registry, module):
        for split in SPLITS:
            made = [maker.candidate(name, split, k) for k in range(count)]
            for k in reversed(range(count)):
                _promise(again.candidate(name, split, k) == made[k], f"{name}: row {k} of {split} differs when it is made again")
            for candidate in made:
                clashes = sum(seen.contradicts(mark) for mark in candidate.decisions)
                _promise(not clashes, f"{name}: another row decides differently after the same words: {candidate.line.decode()}")
            distinct = len({candidate.key for candidate in made})
            _promise(distinct * 2 >= count, f"{name}: only {distinct} of {count} {split} rows are distinct; add slots or wording")


def _promise(kept: bool, otherwise: str) -> None:
    if not kept:
        raise AssertionError(otherwise)
