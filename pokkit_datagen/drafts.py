"""Drafts: a row drawn, rendered and answered by the phone, before it is checked and written down."""

from __future__ import annotations

from _random import Random as Twister  # its seed takes an int at once; random.Random's wrapper doubles the cost
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

import orjson
from jinja2 import TemplateError as JinjaError
from msgspec import Struct
from msgspec.structs import replace
from xxhash import xxh3_64_intdigest

from pokkit_datagen.axes import Axes, Sequences
from pokkit_datagen.checks.row import Row
from pokkit_datagen.context import clock_line
from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DatagenError, PluginError, TemplateError, cause
from pokkit_datagen.mix import Mix
from pokkit_datagen.offer import Offer, Offers
from pokkit_datagen.phone import Phone
from pokkit_datagen.recorder import Recorder, Reword
from pokkit_datagen.registry import Registry
from pokkit_datagen.scenario import Scenario
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.slots import Slot, Text, Voice
from pokkit_datagen.slots.number import Number
from pokkit_datagen.streams import FIRST_DAY, Stream, Streams
from pokkit_datagen.templates import ConversationTemplate
from pokkit_datagen.turn_context import RowSlots

_MINUTES = 3 * 365 * 24 * 60
"""Phones live at some minute of the years 2026 to 2028."""

_PHONE = Phone(FIRST_DAY)

_CLOCK_IF_OPTIONAL = 0.5
"""Share of the rows with a system prompt that tell the time though the answer doesn't need it."""


class Draft(Struct, gc=False):
    """A candidate before its checks."""

    stream: Stream
    template: ConversationTemplate
    axes: Axes
    k: int
    row: Row
    offer: Offer
    metadata: bytes


class Drafter:
    """Makes drafts: draft `k` of a scenario follows from (seed, split, scenario, k) and nothing else.

    Args:
        registry: The plugins.
        mix: What is asked for.
    """

    def __init__(self, registry: Registry, mix: Mix) -> None:
        self.mix = mix
        self.sequences = Sequences(mix)
        self.streams = Streams(registry, mix, self.sequences)
        self.offers = Offers(registry, mix)
        self._prompts = _own_prompt(mix)
        self._rng = Random()

    def drafts(self, stream: Stream, ks: Sequence[int]) -> list[Draft]:
        """Draw and render some candidates."""
        axes = self.sequences.draw(stream.offsets, ks, stream.may_hide_tools)
        return [self._draft(stream, k, own) for k, own in zip(ks, axes, strict=True)]

    def draft(self, stream: Stream, k: int, clearly: bool = False, reword: Reword | None = None) -> Draft:
        """Draw and render candidate `k`; `clearly` leaves noise out, `reword` rewords user turns."""
        axes = self.sequences.draw(stream.offsets, (k,), stream.may_hide_tools)[0]
        return self._draft(stream, k, replace(axes, noise=()) if clearly else axes, reword)

    def _draft(self, stream: Stream, k: int, axes: Axes, reword: Reword | None = None) -> Draft:
        if axes.system_prompt == "none" and stream.persona.name != "default":
            # Only the prompt tells one mode from another.
            axes = replace(axes, system_prompt="short")
        template = stream.templates[int(axes.template * len(stream.templates))]
        try:
            slots = self._start(stream, axes, f"{stream.seed}/{k}", reword)
            self._render(template, stream.recorder, slots)
            return self._recorded(stream, template, axes, k)
        except DatagenError as error:
            raise self.placed(error, stream, k) from error.__cause__

    def placed(self, error: DatagenError, stream: Stream, k: int) -> DatagenError:
        """Return an error that also says how to make its row again."""
        where = f"(seed {self.mix.seed}, {stream.scenario.name}, split {stream.split}, k {k})"
        return type(error)(f"{error} {where}")

    def _start(self, stream: Stream, axes: Axes, seed: str, reword: Reword | None) -> RowSlots:
        """Draw the phone and the slots, and begin the record."""
        rng = self._rng
        number = xxh3_64_intdigest(seed.encode())
        Twister.seed(rng, number)
        # `gauss` makes pairs and keeps a half, which the plain seed would leave to the next row.
        rng.gauss_next = None  # type: ignore[attr-defined]
        fake = stream.fakes[axes.locale]
        fake.start(rng, stream.split)
        now = FIRST_DAY + timedelta(0, 60 * int(rng.random() * _MINUTES))
        screen = {ScreenState: stream.screen.seeded(number)}
        phone = replace(_PHONE, now=now, locale=axes.locale, slices=screen)
        try:
            slots = RowSlots(stream.scenario.draw(fake, phone))
        except Exception as error:
            raise PluginError(f"scenario fails to draw its slots: {cause(error)}") from error
        phone = slots.pop("phone", phone)
        brought = slots.pop("tools", ())
        voice = Voice(rng, axes.locale, "speech" if "speech_to_text" in axes.noise else "written")
        stream.recorder.start(phone, voice, axes.noise, stream.allowed, brought, reword)
        recorder = stream.recorder
        for key, value in slots.items():
            if isinstance(value, Slot):
                value.recorder = recorder
                if value.pool:
                    recorder.opened.append((key, value))
            elif type(value) is not bool:
                slots[key] = bound(value, recorder)
        return slots

    def _render(self, template: ConversationTemplate, recorder: Recorder, slots: RowSlots) -> None:
        """Run a template; its tags write the record.

        Raises:
            TemplateError: With the file and the line that was running.
        """
        try:
            template.render(slots, recorder.methods, recorder.parts)
            recorder.finish()
        except (DatagenError, JinjaError) as error:
            raise TemplateError(f"{self.streams.library.where(error.__traceback__)}: {error}") from None
        except Exception as error:
            raise TemplateError(f"{self.streams.library.where(error.__traceback__)}: {cause(error)}") from error

    def _recorded(self, stream: Stream, template: ConversationTemplate, axes: Axes, k: int) -> Draft:
        """Put the system text and the tools beside what was said."""
        recorder = stream.recorder
        offer = self.offers.draw(stream.scenario, template, recorder, axes.tools, self._rng)
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
            asked=recorder.asked,
            said=recorder.said,
            answered=recorder.answered,
            dumped=recorder.dumped,
            derived=recorder.derived,
        )
        if offer.kind != axes.tools:
            axes = replace(axes, tools=offer.kind)
        return Draft(stream, template, axes, k, row, offer, self._metadata(stream, template, axes, offer, k))

    def _shows_clock(self, stream: Stream, axes: Axes) -> bool:
        needed = stream.scenario.clock
        if needed != "any":
            return needed == "shown"
        return axes.system_prompt != "none" and self._rng.random() < _CLOCK_IF_OPTIONAL

    def _system(self, stream: Stream, axes: Axes, clock_shown: bool) -> list[str]:
        """Return the parts of the system text: persona, clock, what the template adds."""
        recorder, persona, rng = stream.recorder, stream.persona, self._rng
        parts = []
        if axes.system_prompt == "full":
            parts.append(self._prompts.get(persona.name, persona.full))
        elif axes.system_prompt == "short":
            parts.append(persona.short[int(rng.random() * len(persona.short))])
        if clock_shown:
            parts.append(clock_line(recorder.start_phone.now, rng))
        return parts + recorder.system

    def _metadata(self, stream: Stream, template: ConversationTemplate, axes: Axes, offer: Offer, k: int) -> bytes:
        """Return what is needed to make the row again with the manifest, and to count it, as JSON."""
        scenario = stream.scenario
        varied: Json = {}
        opened = {name: slot.value for name, slot in stream.recorder.opened if slot.shown}
        if opened:
            varied["slots"] = opened
        if stream.recorder.derived:
            varied["derived"] = stream.recorder.derived
        if offer.renamed:
            varied["renamed"] = offer.renamed
        if stream.recorder.reword and self.mix.paraphrase:
            varied["paraphrase"] = self.mix.paraphrase.model
        shared = _shared_as_json(scenario, template.name, stream.split, axes.system_prompt, axes.tools, axes.locale, axes.noise)
        rest = b"," + orjson.dumps(varied)[1:] if varied else b"}"
        return b'{"id":"%b/%d",%b%b' % (stream.name, k, shared, rest)


def _situation(recorder: Recorder, now: datetime | None) -> str:
    told = f"{now and now.isoformat(' ')} {' '.join(recorder.system)}"
    return f"{told} {sorted(tool.shape for tool in recorder.brought)}" if recorder.brought else told


@lru_cache(maxsize=50_000)
def _shared_as_json(scenario: Scenario, template: str, split: str, *axes: object) -> bytes:
    """Return the part of the metadata that all rows of a template with the same axes share, without its braces."""
    drawn = dict(zip(("system_prompt", "tools", "locale", "noise"), axes, strict=True))
    about = {"scenario": scenario.name, "template": template, "behaviours": scenario.behaviours, "split": split, "axes": drawn}
    return orjson.dumps(about)[1:-1]


def _own_prompt(mix: Mix) -> dict[str, str]:
    """Return the app's own system prompt, if the mix names a file with one."""
    if not mix.prompt_file:
        return {}
    try:
        return {"default": Path(mix.prompt_file).read_text("utf-8").strip()}
    except (OSError, UnicodeDecodeError) as error:
        raise DatagenError(f"{mix.prompt_file}: cannot read the system prompt: {error}") from None


def bound(value: Any, recorder: Recorder) -> Any:
    """Turn plain words and numbers into slots, and tie every slot to the recorder."""
    if isinstance(value, Slot):
        value.recorder = recorder
        return value
    if isinstance(value, str):
        return bound(Text(value), recorder)
    if isinstance(value, int) and not isinstance(value, bool):
        return bound(Number(value), recorder)
    if isinstance(value, list | tuple):
        return [bound(item, recorder) for item in value]
    if isinstance(value, dict):
        return {key: bound(item, recorder) for key, item in value.items()}
    return value
