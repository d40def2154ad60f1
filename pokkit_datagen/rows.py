"""Makes candidate rows: row `k` of a scenario follows from (seed, split, scenario, k) and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any, NamedTuple

from jinja2 import TemplateError as JinjaError
from xxhash import xxh3_64_intdigest

from pokkit_datagen.axes import Axes, Sequences
from pokkit_datagen.checks import check_row
from pokkit_datagen.checks.contradiction import decisions
from pokkit_datagen.checks.row import Row
from pokkit_datagen.context import clock_line
from pokkit_datagen.conversation import Json, canonical
from pokkit_datagen.errors import DatagenError, TemplateError
from pokkit_datagen.mix import Mix
from pokkit_datagen.offer import Offer, Offers
from pokkit_datagen.phone import Phone
from pokkit_datagen.recorder import Recorder
from pokkit_datagen.registry import Plugin, Registry
from pokkit_datagen.scenario import Scenario
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.slots import Fake, Slot, Text, Voice
from pokkit_datagen.slots.clock import ClockProvider
from pokkit_datagen.slots.fake import fake_for
from pokkit_datagen.slots.number import Number
from pokkit_datagen.slots.people import PeopleProvider
from pokkit_datagen.templates import ConversationTemplate, Library, allowed_alternatives

_FIRST_DAY = datetime(2026, 1, 1)
_MINUTES = 3 * 365 * 24 * 60
"""Phones live at some minute of the years 2026 to 2028."""


class Candidate(NamedTuple):
    """A checked row, not yet known to be unique.

    Args:
        key: Hash of its user text and calls: what must differ between rows.
        decisions: Hashes of each visible prefix, with the decision taken there.
        line: The row as JSON, without a newline.
        axes: What the row was given on each axis.
        grounding: Sources that explain its arguments, one letter an argument.
    """

    key: int
    decisions: list[int]
    line: bytes
    axes: Axes
    grounding: str


@dataclass
class Stream:
    """What all candidates of one scenario and split share."""

    scenario: Scenario
    plugin: Plugin
    split: str
    templates: list[ConversationTemplate]
    allowed: dict[str, list[int]]
    offsets: list[float]
    may_hide_tools: bool


class RowMaker:
    """Makes the candidate rows of a mix.

    Args:
        registry: The plugins.
        mix: What is asked for.
        check: Whether every row goes through all checks.
    """

    def __init__(self, registry: Registry, mix: Mix, check: bool = True) -> None:
        self.registry = registry
        self.mix = mix
        self.check = check
        self.sequences = Sequences(mix)
        self.library = Library(registry.folders, registry.builtin_domains)
        self.offers = Offers(registry, mix)
        self.rng = Random()
        self._templates: dict[str, list[ConversationTemplate]] = {}
        self._streams: dict[tuple[str, str], Stream] = {}
        self._fakes: dict[tuple[str, str], Fake] = {}
        self._recorders: dict[str, Recorder] = {}

    def candidate(self, name: str, split: str, k: int) -> Candidate:
        """Return candidate `k` of a scenario.

        Raises:
            TemplateError, CheckError: The scenario or its template is wrong; named with template line, seed and k.
        """
        stream = self.stream(name, split)
        axes = self.sequences.draw(stream.offsets, k, stream.may_hide_tools)
        row_seed = xxh3_64_intdigest(f"{self.mix.seed}/{split}/{name}/{k}".encode())
        rng = self.rng
        rng.seed(row_seed)
        template = stream.templates[int(axes.template * len(stream.templates))]
        recorder = self._recorder(stream.plugin)
        slots = self._start(stream, recorder, axes, row_seed)
        place = f"seed {self.mix.seed}, {name}, split {split}, k {k}"
        self._render(template, recorder, slots, place)
        offer = self.offers.draw(stream.scenario, template, recorder, axes.tools, rng)
        system, clock = self._system(stream.scenario, axes.system_prompt, recorder, rng)
        return self._finish(stream, template, recorder, slots, axes, offer, system, clock, k, place)

    def stream(self, name: str, split: str) -> Stream:
        """Return what the candidates of a scenario and split share, compiling its templates on first use."""
        stream = self._streams.get((name, split))
        if stream is None:
            stream = self._streams[name, split] = self._open(name, split)
        return stream

    def templates(self, name: str) -> list[ConversationTemplate]:
        """Return all templates of a scenario."""
        if name not in self._templates:
            scenario = self.registry.scenarios[name]
            plugin = self.registry.owner(name)
            if scenario.domain not in self.registry.folders:
                raise TemplateError(f"scenario {name!r}: no plugin registers templates for {scenario.domain!r}; write register_templates")
            slots = frozenset(self._probe(scenario, plugin)) - {"phone"}
            self._templates[name] = self.library.load(name, slots, self.registry.tools_for(plugin))
        return self._templates[name]

    def _open(self, name: str, split: str) -> Stream:
        scenario, plugin = self.registry.scenarios[name], self.registry.owner(name)
        every = self.templates(name)
        share = self.mix.eval.hold_out.templates if self.mix.eval.count else 0.0
        builtin = {tool.name for tool in self.registry.builtin_tools()}
        called = set(scenario.tools).union(*(template.tools for template in every))
        return Stream(
            scenario,
            plugin,
            split,
            templates_of(every, split, share),
            allowed_alternatives(every, split, share),
            self.sequences.offsets(name, split),
            may_hide_tools=called <= builtin and not scenario.lacks,
        )

    def _probe(self, scenario: Scenario, plugin: Plugin) -> Sequence[str]:
        fake = self._fake(plugin, "en_US")
        fake.start(Random(0), "train")
        try:
            screen = ScreenState(self.registry.apps_for(plugin))
            return list(scenario.draw(fake, Phone(_FIRST_DAY, slices={ScreenState: screen})))
        except Exception as error:
            raise DatagenError(f"scenario {scenario.name!r} fails to draw its slots: {type(error).__name__}: {error}") from error

    def _fake(self, plugin: Plugin, locale: str) -> Fake:
        key = (plugin.name if not plugin.builtin else "", locale)
        if key not in self._fakes:
            seen = [p for p in self.registry.plugins if p.builtin or p is plugin]
            providers = [ClockProvider, PeopleProvider, *(provider for p in seen for provider in p.providers)]
            share = self.mix.eval.hold_out.slots if self.mix.eval.count else 0.0
            self._fakes[key] = fake_for(locale, share, providers)
        return self._fakes[key]

    def _recorder(self, plugin: Plugin) -> Recorder:
        recorder = self._recorders.get(plugin.name)
        if recorder is None:
            recorder = self._recorders[plugin.name] = Recorder(self.registry.tools_for(plugin), self.registry.transforms)
        return recorder

    def _start(self, stream: Stream, recorder: Recorder, axes: Axes, row_seed: int) -> dict[str, Any]:
        rng = self.rng
        fake = self._fake(stream.plugin, axes.locale)
        fake.start(rng, stream.split)
        screen = ScreenState(self.registry.apps_for(stream.plugin), seed=row_seed)
        now = _FIRST_DAY + timedelta(minutes=int(rng.random() * _MINUTES))
        phone = Phone(now, axes.locale, slices={ScreenState: screen})
        slots = dict(stream.scenario.draw(fake, phone))
        phone = slots.pop("phone", phone)
        voice = Voice(rng, axes.locale, "speech" if "speech_to_text" in axes.noise else "written")
        recorder.start(phone, voice, axes.noise, row_seed + 1, stream.allowed)
        for key, value in slots.items():
            slots[key] = _bound(value, recorder)
        return slots

    def _render(self, template: ConversationTemplate, recorder: Recorder, slots: dict[str, Any], place: str) -> None:
        context = template.compiled.new_context({**slots, **recorder.methods})
        try:
            for piece in template.render(context):
                recorder.parts.append(piece)
            recorder.finish()
        except (DatagenError, JinjaError) as error:
            raise TemplateError(f"{template.where(error.__traceback__)}: {error} ({place})") from None
        except Exception as error:
            cause = f"{type(error).__name__}: {error}"
            raise TemplateError(f"{template.where(error.__traceback__)}: {cause} ({place})") from error

    def _system(self, scenario: Scenario, kind: str, recorder: Recorder, rng: Random) -> tuple[list[str], datetime | None]:
        """Return the lines of the system text, and the clock if it stands there."""
        lines = []
        persona = self.registry.personas[scenario.persona]
        if kind == "full":
            lines.append(persona.full)
        elif kind == "short":
            lines.append(persona.short[int(rng.random() * len(persona.short))])
        shown = scenario.clock == "shown" or (scenario.clock == "any" and kind != "none" and rng.random() < 0.5)
        now = recorder.start_phone.now
        context = [clock_line(now, rng)] if shown else []
        return [*lines, *context, *recorder.system], now if shown else None

    def _finish(
        self,
        stream: Stream,
        template: ConversationTemplate,
        recorder: Recorder,
        slots: dict[str, Any],
        axes: Axes,
        offer: Offer,
        system: list[str],
        clock: datetime | None,
        k: int,
        place: str,
    ) -> Candidate:
        scenario = stream.scenario
        row = Row(
            recorder.messages,
            recorder.calls,
            recorder.results,
            recorder.tools,
            recorder.start_phone,
            clock,
            system,
            f"{clock} {' '.join(recorder.system)}",
            recorder.derived,
        )
        grounding = check_row(row, scenario, template, place) if self.check else ""
        key = row.key()
        marks = decisions(row, offer.lacking)
        metadata: Json = {
            "id": f"{scenario.name}/{k}",
            "scenario": scenario.name,
            "template": template.name,
            "behaviours": scenario.behaviours,
            "split": stream.split,
            "axes": {"system_prompt": axes.system_prompt, "tools": offer.kind, "locale": axes.locale, "noise": axes.noise},
        }
        opened = {name: slot.value for name, slot in slots.items() if isinstance(slot, Slot) and slot.pool and slot.shown}
        for name, value in (("slots", opened), ("derived", recorder.derived), ("renamed", offer.renamed)):
            if value:
                metadata[name] = value
        messages = offer.rename(recorder.messages)
        if system:
            messages = [{"role": "system", "content": "\n\n".join(system)}, *messages]
        return Candidate(key, marks, canonical(messages, offer.tools, metadata), axes._replace(tools=offer.kind), grounding)


def templates_of(every: Sequence[ConversationTemplate], split: str, share: float) -> list[ConversationTemplate]:
    """Return the templates of one split: by hash of their names, at least one on each side.

    Without a held-out share (no evaluation file is asked for), training has them all.
    """
    if not share:
        return list(every)
    ranked = sorted(every, key=lambda template: xxh3_64_intdigest(template.name.encode()))
    held = [template for template in ranked if xxh3_64_intdigest(template.name.encode()) < share * 2**64]
    held = (held or ranked[:1])[: len(ranked) - 1]
    return [template for template in every if (template in held) == (split == "eval")]


def _bound(value: Any, recorder: Recorder) -> Any:
    """Turn plain words and numbers into slots, and tie every slot to the recorder."""
    if isinstance(value, str):
        value = Text(value)
    elif isinstance(value, int) and not isinstance(value, bool):
        value = Number(value)
    if isinstance(value, Slot):
        value.recorder = recorder
        return value
    if isinstance(value, list | tuple):
        return [_bound(item, recorder) for item in value]
    if isinstance(value, dict):
        return {key: _bound(item, recorder) for key, item in value.items()}
    return value
