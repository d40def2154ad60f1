"""Makes candidate rows: row `k` of a scenario follows from (seed, split, scenario, k) and nothing else."""

from __future__ import annotations

from _random import Random as Twister  # its seed takes an int at once; random.Random's wrapper doubles the cost
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
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
from pokkit_datagen.errors import CheckError, DatagenError, PluginError, TemplateError, UnclearRow, cause
from pokkit_datagen.mix import Mix
from pokkit_datagen.near import said
from pokkit_datagen.offer import Offer, Offers
from pokkit_datagen.paraphrase import BROKEN, KEPT, NOT_NEW, Paraphraser, taken_back
from pokkit_datagen.phone import Phone
from pokkit_datagen.recorder import Recorder, Reword
from pokkit_datagen.registry import Registry
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.slots import Slot, Text, Voice
from pokkit_datagen.slots.number import Number
from pokkit_datagen.streams import FIRST_DAY, Stream, Streams
from pokkit_datagen.templates import ConversationTemplate

_MINUTES = 3 * 365 * 24 * 60
"""Phones live at some minute of the years 2026 to 2028."""

_PHONE = Phone(FIRST_DAY)

_CLOCK_IF_OPTIONAL = 0.5
"""Share of the rows with a system prompt that tell the time though the answer doesn't need it."""


class Candidate(NamedTuple):
    """A checked row, not yet known to be unique.

    Args:
        key: Hash of its user text and calls: what must differ between rows.
        decisions: Hashes of each visible prefix, with the decision taken there.
        line: The row as JSON, without a newline.
        axes: What the row was given on each axis.
        grounding: Sources that explain its arguments, one letter an argument.
        said: The words of the user and of Pokkit, by which near-duplicates are found.
        paraphrase: What became of each user turn that was to be reworded.
        plain: The same row in its own words, if some are reworded.
    """

    key: int
    decisions: list[int]
    line: bytes
    axes: Axes
    grounding: str
    said: str
    paraphrase: tuple[str, ...] = ()
    plain: Candidate | None = None


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
        self.streams = Streams(registry, mix, self.sequences)
        self.offers = Offers(registry, mix)
        self.prompts = _own_prompt(mix)
        self.paraphraser = Paraphraser(mix.paraphrase, mix.seed) if mix.paraphrase else None
        self.rng = Random()

    def candidate(self, name: str, split: str, k: int) -> Candidate:
        """Return candidate `k` of a scenario.

        Raises:
            TemplateError, CheckError: The scenario or a template is wrong; named with its line, seed and k.
        """
        stream = self.streams.get(name, split)
        axes = self.sequences.draw(stream.offsets, k, stream.may_hide_tools)
        if axes.system_prompt == "none" and stream.persona.name != "default":
            # Only the prompt tells one mode from another.
            axes = axes._replace(system_prompt="short")
        template = stream.templates[int(axes.template * len(stream.templates))]
        try:
            made = self._make(stream, template, axes, k)
        except DatagenError as error:
            if axes.noise and isinstance(error, UnclearRow):
                # Noise around a slot can make it unreadable ("at you know 0551"); then the person speaks clearly.
                return self._make(stream, template, axes._replace(noise=()), k)
            raise
        if self.paraphraser and not axes.noise and split == "train" and self.paraphraser.chooses(f"{name}/{k}"):
            return self._reworded(self.paraphraser, stream, template, axes, k, made)
        return made

    def _reworded(
        self, paraphraser: Paraphraser, stream: Stream, template: ConversationTemplate, axes: Axes, k: int, plain: Candidate
    ) -> Candidate:
        """Make a row once more with its user turns reworded; keep the plain one if that breaks a check or changes more."""
        recorder = stream.recorder
        answers = _answers(recorder.messages)
        outcomes = paraphraser.outcomes = []
        made = None
        with suppress(CheckError, TemplateError):
            made = self._make(stream, template, axes, k, paraphraser.reword)
        if made is None or _answers(recorder.messages) != answers:
            return plain._replace(paraphrase=taken_back(outcomes, BROKEN))
        plain = plain._replace(paraphrase=taken_back(outcomes, NOT_NEW))
        return made._replace(paraphrase=tuple(outcomes), plain=plain) if KEPT in outcomes else plain

    def _make(
        self, stream: Stream, template: ConversationTemplate, axes: Axes, k: int, reword: Reword | None = None
    ) -> Candidate:
        name, split = stream.scenario.name, stream.split
        try:
            slots = self._start(stream, axes, f"{self.mix.seed}/{split}/{name}/{k}", reword)
            self._render(template, stream.recorder, slots)
            return self._finish(stream, template, slots, axes, k)
        except DatagenError as error:
            raise type(error)(f"{error} (seed {self.mix.seed}, {name}, split {split}, k {k})") from error.__cause__

    def _start(self, stream: Stream, axes: Axes, seed: str, reword: Reword | None) -> dict[str, Any]:
        """Draw the phone and the slots, and begin the record."""
        rng = self.rng
        number = xxh3_64_intdigest(seed.encode())
        Twister.seed(rng, number)
        fake = stream.fakes[axes.locale]
        fake.start(rng, stream.split)
        now = FIRST_DAY + timedelta(minutes=int(rng.random() * _MINUTES))
        screen = {ScreenState: stream.screen.changed(seed=number, drawn={})}
        phone = _PHONE.changed(now=now, locale=axes.locale, slices=screen)
        try:
            slots = dict(stream.scenario.draw(fake, phone))
        except Exception as error:
            raise PluginError(f"scenario fails to draw its slots: {cause(error)}") from error
        phone = slots.pop("phone", phone)
        brought = slots.pop("tools", ())
        voice = Voice(rng, axes.locale, "speech" if "speech_to_text" in axes.noise else "written")
        stream.recorder.start(phone, voice, axes.noise, stream.allowed, brought, reword)
        for key, value in slots.items():
            slots[key] = _bound(value, stream.recorder)
        return slots

    def _render(self, template: ConversationTemplate, recorder: Recorder, slots: dict[str, Any]) -> None:
        """Run a template; its tags write the record.

        Raises:
            TemplateError: With the file and the line that was running.
        """
        context = template.context
        context.vars.clear()
        context.parent = {**slots, **recorder.methods}
        try:
            deque(map(recorder.parts.append, template.render(context)), maxlen=0)
            recorder.finish()
        except (DatagenError, JinjaError) as error:
            raise TemplateError(f"{self.streams.library.where(error.__traceback__)}: {error}") from None
        except Exception as error:
            raise TemplateError(f"{self.streams.library.where(error.__traceback__)}: {cause(error)}") from error

    def _finish(self, stream: Stream, template: ConversationTemplate, slots: dict[str, Any], axes: Axes, k: int) -> Candidate:
        """Put the system text and the tools beside what was said, check all of it, and write it down."""
        recorder = stream.recorder
        offer = self.offers.draw(stream.scenario, template, recorder, axes.tools, self.rng)
        clock_shown = self._shows_clock(stream, axes)
        system = self._system(stream, axes, clock_shown)
        now = recorder.start_phone.now if clock_shown else None
        row = Row(
            messages=recorder.messages,
            calls=recorder.calls,
            results=recorder.results,
            tools=recorder.tools,
            phone=recorder.start_phone,
            clock=now,
            system=system,
            situation=_situation(recorder, now),
            derived=recorder.derived,
        )
        grounding = check_row(row, stream.scenario, template) if self.check else ""
        messages = offer.rename(recorder.messages)
        if system:
            messages = [{"role": "system", "content": "\n\n".join(system)}, *messages]
        metadata = _metadata(stream, template, slots, axes, offer, k)
        if recorder.reword and self.mix.paraphrase:
            metadata["paraphrase"] = self.mix.paraphrase.model
        line = canonical(messages, offer.tools, metadata)
        if offer.kind != axes.tools:
            axes = axes._replace(tools=offer.kind)
        dumped = row.dumped_calls()
        return Candidate(row.key(dumped), decisions(row, dumped, offer.lacking), line, axes, grounding, said(row.messages))

    def _shows_clock(self, stream: Stream, axes: Axes) -> bool:
        needed = stream.scenario.clock
        if needed != "any":
            return needed == "shown"
        return axes.system_prompt != "none" and self.rng.random() < _CLOCK_IF_OPTIONAL

    def _system(self, stream: Stream, axes: Axes, clock_shown: bool) -> list[str]:
        """Return the parts of the system text: persona, clock, what the template adds."""
        recorder, persona, rng = stream.recorder, stream.persona, self.rng
        parts = []
        if axes.system_prompt == "full":
            parts.append(self.prompts.get(persona.name, persona.full))
        elif axes.system_prompt == "short":
            parts.append(persona.short[int(rng.random() * len(persona.short))])
        if clock_shown:
            parts.append(clock_line(recorder.start_phone.now, rng))
        return parts + recorder.system


def _answers(messages: Sequence[Json]) -> list[Json]:
    """Return all but the user's words: what rewording must not change."""
    return [message for message in messages if message["role"] != "user"]


def _situation(recorder: Recorder, now: datetime | None) -> str:
    told = f"{now} {' '.join(recorder.system)}"
    return f"{told} {sorted(tool.shape for tool in recorder.brought)}" if recorder.brought else told


def _metadata(stream: Stream, template: ConversationTemplate, slots: dict[str, Any], axes: Axes, offer: Offer, k: int) -> Json:
    """Return what is needed to make the row again with the manifest, and to count it."""
    scenario = stream.scenario
    metadata: Json = {
        "id": f"{scenario.name}/{k}",
        "scenario": scenario.name,
        "template": template.name,
        "behaviours": scenario.behaviours,
        "split": stream.split,
        "axes": {"system_prompt": axes.system_prompt, "tools": offer.kind, "locale": axes.locale, "noise": axes.noise},
    }
    opened = {name: slot.value for name, slot in slots.items() if isinstance(slot, Slot) and slot.pool and slot.shown}
    if opened:
        metadata["slots"] = opened
    if stream.recorder.derived:
        metadata["derived"] = stream.recorder.derived
    if offer.renamed:
        metadata["renamed"] = offer.renamed
    return metadata


def _own_prompt(mix: Mix) -> dict[str, str]:
    """Return the app's own system prompt, if the mix names a file with one."""
    if not mix.prompt_file:
        return {}
    try:
        return {"default": Path(mix.prompt_file).read_text("utf-8").strip()}
    except (OSError, UnicodeDecodeError) as error:
        raise DatagenError(f"{mix.prompt_file}: cannot read the system prompt: {error}") from None


def _bound(value: Any, recorder: Recorder) -> Any:
    """Turn plain words and numbers into slots, and tie every slot to the recorder."""
    if isinstance(value, Slot):
        value.recorder = recorder
        return value
    if isinstance(value, str):
        return _bound(Text(value), recorder)
    if isinstance(value, int) and not isinstance(value, bool):
        return _bound(Number(value), recorder)
    if isinstance(value, list | tuple):
        return [_bound(item, recorder) for item in value]
    if isinstance(value, dict):
        return {key: _bound(item, recorder) for key, item in value.items()}
    return value
