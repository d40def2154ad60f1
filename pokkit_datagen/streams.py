"""What all rows of one scenario and split share: templates, held-out sides, Faker and recorder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from faker.providers import BaseProvider
from xxhash import xxh3_64_intdigest

from pokkit_datagen.axes import Sequences
from pokkit_datagen.errors import DatagenError, PluginError, TemplateError, cause
from pokkit_datagen.mix import Mix
from pokkit_datagen.persona import Persona
from pokkit_datagen.phone import Phone
from pokkit_datagen.recorder import Recorder
from pokkit_datagen.registry import Plugin, Registry
from pokkit_datagen.scenario import Scenario
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.slots import Fake
from pokkit_datagen.slots.clock import ClockProvider
from pokkit_datagen.slots.fake import fake_for
from pokkit_datagen.slots.people import PeopleProvider
from pokkit_datagen.templates import ConversationTemplate, Library, allowed_alternatives

FIRST_DAY = datetime(2026, 1, 1)
RESERVED = frozenset({"phone", "tools"})
"""Keys of a draw that are no slots: the phone that the row begins with, and tools that there are in this row only."""
_CORE_PROVIDERS: tuple[type[BaseProvider], ...] = (ClockProvider, PeopleProvider)


@dataclass(eq=False)
class Stream:
    """The candidates of one scenario for one split.

    Args:
        scenario: What they are.
        split: `train` or `eval`.
        templates: Those of this split.
        allowed: For each either of a user-side partial, the branches of this split.
        offsets: The scenario's shift on each axis of the mix.
        may_hide_tools: Whether all its tools are built in, so that a row may stand without a tool list.
        persona: Who Pokkit is in it.
        recorder: Shared by the rows of a plugin.
        fakes: Faker by locale, with what the plugin may see.
        screen: A phone's screen with the apps that the plugin may see.
        name: The scenario's.
        seed: What the seed of a row begins with.
    """

    scenario: Scenario
    split: str
    templates: list[ConversationTemplate]
    allowed: dict[str, list[int]]
    offsets: list[float]
    may_hide_tools: bool
    persona: Persona
    recorder: Recorder
    fakes: dict[str, Fake]
    screen: ScreenState
    name: bytes
    seed: str


class Streams:
    """Opens streams, each once; templates are compiled on the first use of their scenario.

    Args:
        registry: The plugins.
        mix: Has the held-out shares and the locales.
        sequences: The axes of the mix.
    """

    def __init__(self, registry: Registry, mix: Mix, sequences: Sequences) -> None:
        self.registry = registry
        self.mix = mix
        self.sequences = sequences
        self.library = Library(registry.folders, registry.builtin_domains)
        self._templates: dict[str, list[ConversationTemplate]] = {}
        self._streams: dict[tuple[str, str], Stream] = {}
        self._fakes: dict[str, dict[str, Fake]] = {}
        self._recorders: dict[str, Recorder] = {}
        self._bringing: set[str] = set()

    def get(self, name: str, split: str) -> Stream:
        """Return the stream of a scenario and split."""
        stream = self._streams.get((name, split))
        if stream is None:
            stream = self._streams[name, split] = self._open(self.registry.scenarios[name], split)
        return stream

    def templates(self, scenario: Scenario) -> list[ConversationTemplate]:
        """Return all templates of a scenario."""
        name = scenario.name
        if name not in self._templates:
            if scenario.domain not in self.registry.folders:
                raise TemplateError(f"scenario {name!r}: no plugin registers templates for {scenario.domain!r}")
            plugin = self.registry.owner(name)
            drawn = frozenset(self._probe(scenario, plugin))
            if "tools" in drawn:
                self._bringing.add(name)
            slots = drawn - RESERVED
            self._templates[name] = self.library.load(name, slots, self.registry.tools_for(plugin))
        return self._templates[name]

    def _open(self, scenario: Scenario, split: str) -> Stream:
        every = self.templates(scenario)
        plugin = self.registry.owner(scenario.name)
        share = self.mix.eval.hold_out.templates if self.mix.eval.count else 0.0
        builtin = {tool.name for tool in self.registry.builtin_tools()}
        used = set(scenario.tools).union(*(template.tools for template in every))
        if scenario.persona not in self.registry.personas:
            raise PluginError(f"scenario {scenario.name!r}: no plugin registers the persona {scenario.persona!r}")
        return Stream(
            scenario,
            split,
            templates_of(every, split, share),
            allowed_alternatives(every, split, share),
            self.sequences.offsets(scenario.domain, self._place(scenario), split),
            used <= builtin and not scenario.lacks and scenario.name not in self._bringing,
            self.registry.personas[scenario.persona],
            self._recorder(plugin),
            self._fake(plugin),
            ScreenState(self.registry.apps_for(plugin)),
            scenario.name.encode(),
            f"{self.mix.seed}/{split}/{scenario.name}",
        )

    def _place(self, scenario: Scenario) -> int:
        """Return a scenario's place among those of its plugin and domain."""
        own = self.registry.owner(scenario.name).scenarios
        return sorted(other.name for other in own if other.domain == scenario.domain).index(scenario.name)

    def _probe(self, scenario: Scenario, plugin: Plugin) -> Sequence[str]:
        """Draw once, to learn the names of the slots."""
        fake = next(iter(self._fake(plugin).values()))
        fake.start(Random(0), "train")
        try:
            phone = Phone(FIRST_DAY, slices={ScreenState: ScreenState(self.registry.apps_for(plugin))})
            return list(scenario.draw(fake, phone))
        except Exception as error:
            raise DatagenError(f"scenario {scenario.name!r} fails to draw its slots: {cause(error)}") from error

    def _fake(self, plugin: Plugin) -> dict[str, Fake]:
        """Return a Faker for each locale of the mix; a plugin sees its own providers and the built-in ones."""
        key = "" if plugin.builtin else plugin.name
        if key not in self._fakes:
            seen = [other for other in self.registry.plugins if other.builtin or other is plugin]
            providers = [*_CORE_PROVIDERS, *(provider for other in seen for provider in other.providers)]
            share = self.mix.eval.hold_out.slots if self.mix.eval.count else 0.0
            self._fakes[key] = {
                locale: fake_for(locale, share, providers) for locale, weight in self.mix.locales.items() if weight
            }
        return self._fakes[key]

    def _recorder(self, plugin: Plugin) -> Recorder:
        if plugin.name not in self._recorders:
            self._recorders[plugin.name] = Recorder(self.registry.tools_for(plugin), self.registry.transforms)
        return self._recorders[plugin.name]


def templates_of(every: Sequence[ConversationTemplate], split: str, share: float) -> list[ConversationTemplate]:
    """Return the templates of one split: by hash of their names, at least one on each side.

    Without a held-out share (no evaluation file is asked for), training has them all.
    """
    if not share:
        return list(every)
    ranked = sorted(every, key=lambda template: _hash(template.name))
    held = [template for template in ranked if _hash(template.name) < share * 2**64]
    held = (held or ranked[:1])[: len(ranked) - 1]
    return [template for template in every if (template in held) == (split == "eval")]


def _hash(name: str) -> int:
    return xxh3_64_intdigest(name.encode())
