"""Records the turns of one render: people's words, Pokkit's words, calls, and what the phone answers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from typing import Any

import orjson

from pokkit_datagen.checks.row import dumped_call
from pokkit_datagen.conversation import Json, tool_call
from pokkit_datagen.errors import TemplateError, near
from pokkit_datagen.noise import Segment, Transform
from pokkit_datagen.phone import Call, Phone, apply
from pokkit_datagen.screen.errand import Errand, run_errand
from pokkit_datagen.slots.base import Derived, Slot, Surface, Voice
from pokkit_datagen.slots.nested import meaning, slots_of
from pokkit_datagen.tools import Tool
from pokkit_datagen.turn_text import joined, tidied

Reword = Callable[[list[str]], list[str]]

_HIDDEN = (
    "{tool} needs {key!r}, but nothing before the call shows its slot ({value!r}); "
    "print the slot in a turn, or make it derived(rule, from_=slot)"
)


class Recorder:
    """The other side of the template tags; one serves all renders of a worker, one after the other.

    Args:
        tools: Every tool that a template may call in any row, by name.
        transforms: The noise that there is, by name.
    """

    def __init__(self, tools: Mapping[str, Tool], transforms: Mapping[str, Transform]) -> None:
        self.known = self.tools = tools
        self.transforms = transforms
        self.methods: dict[str, Any] = {
            "_begin": self.begin,
            "_end": self.end,
            "_call": self.call,
            "_result": self.result,
            "_parallel": self.parallel,
            "_perform": self.perform,
            "_pick": self.pick,
            "_int": int,
            "result": LastResult(self),
        }

    def start(
        self,
        phone: Phone,
        voice: Voice,
        noises: Collection[str],
        allowed: Mapping[str, Sequence[int]],
        brought: Sequence[Tool] = (),
        reword: Reword | None = None,
    ) -> None:
        """Begin a conversation on this phone.

        Args:
            phone: The phone before the first call.
            voice: How the person speaks.
            noises: Names of the transforms that user turns go through.
            allowed: For the alternatives of user-side partials: those that this split may use.
            brought: Tools that there are in this conversation only.
            reword: Rewords a user turn's pieces (literals, and slots' words as `Surface`, which stay) before the noise.
        """
        self.reword = reword
        self.plain = not noises and reword is None
        self.brought = brought
        self.tools = {**self.known, **{tool.name: tool for tool in brought}} if brought else self.known
        self.start_phone = self.phone = phone
        self.voice = voice
        self.random = self.methods["_random"] = voice.rng.random
        self.noises = noises
        self.allowed = allowed
        self.opened: list[tuple[str, Slot]] = []
        self.messages: list[Json] = []
        self.system: list[str] = []
        self.calls: list[Call] = []
        self.results: list[Json] = []
        self.asked: list[str] = []
        self.said: list[str] = []
        self.answered: list[str] = []
        self.dumped: list[bytes] = []
        self.derived: dict[str, tuple[str, str]] = {}
        self.role = ""
        self.parts: list[str] = []
        self.group: list[Call] = []
        self.grouping = False
        self.last: Json = {}

    # ---- the tags -------------------------------------------------------------------------------

    def pick(self, site: str, count: int) -> int:
        """Choose one branch of an either."""
        allowed = self.allowed.get(site) if self.role == "user" else None
        return allowed[int(self.random() * len(allowed))] if allowed else int(self.random() * count)

    def begin(self, role: str) -> None:
        """Open a turn."""
        if self.group:
            self.flush()
        if self.parts:
            raise TemplateError(f"a value is printed outside of a turn: {''.join(self.parts)[:40]!r}")
        self.role = role

    def end(self) -> None:
        """Close the turn: a user turn goes through noise now, before any call can depend on it."""
        role, self.role = self.role, ""
        text = joined(self.parts) if role != "user" or self.plain else self._changed()
        self.parts.clear()
        if role == "system":
            self.system.append(text)
            return
        messages = self.messages
        if not text:
            raise TemplateError(f"the {role} turn is empty; give it words")
        if messages and messages[-1]["role"] == role:
            raise TemplateError(f"two {role} turns follow each other; join them or let the other side speak between")
        messages.append({"role": role, "content": text})
        self.said.append(text)
        if role == "user":
            self.asked.append(text)

    def call(self, name: str, arguments: Json, sources: Mapping[str, Sequence[object]], extra: Mapping[str, Any] | None) -> None:
        """Take a call; it is made when the next tag shows whether a result was forced on it."""
        if self.group and not self.grouping:
            self.flush()
        if extra:
            arguments = {**arguments, **extra}
        tool = self.tools.get(str(name))
        if tool is None:
            raise TemplateError(f"there is no tool {str(name)!r}")
        number = len(self.calls) + len(self.group)
        given = {}
        for key, value in arguments.items():
            slots = slots_of(value, sources.get(key, ()))
            for slot in slots:
                # A derived slot counts as shown when its source was.
                if not (slot.source if isinstance(slot, Derived) else slot).shown:
                    if key in tool.required:
                        raise TemplateError(_HIDDEN.format(tool=tool.name, key=key, value=slot.value))
                    break
            else:
                given[key] = value if type(value) is int else meaning(value)
                for slot in slots:
                    if isinstance(slot, Derived):
                        self.derived[f"{number}.{key}"] = (slot.rule.__name__, str(slot.source.argument()))
        self.group.append(Call(tool.name, given))

    def result(self, fields: Json, extra: Mapping[str, Any] | None = None) -> None:
        """Write a forced result for the call just before into the phone's script."""
        if not self.group:
            raise TemplateError("a result must directly follow its call_tool; move it up")
        fields = {**fields, **(extra or {})}
        forced = {"success": False, **fields} if "error" in fields else fields
        forced = {key: meaning(value) for key, value in forced.items()}
        ahead = len(self.group) - 1
        self.start_phone = self.start_phone.scripted(forced, self.phone.step + ahead)
        self.phone = self.phone.scripted(forced, ahead)

    def parallel(self, opens: bool) -> None:
        """Open or close a group of calls that share one message."""
        if self.group:
            self.flush()
        self.grouping = opens

    def perform(self, errand: Errand) -> None:
        """Let the planner run an errand on the screen, one message a step."""
        if self.group:
            self.flush()
        users = " ".join(message["content"] for message in self.messages if message["role"] == "user").casefold()
        hand = run_errand(self.phone, errand, lambda words: words.casefold() in users)
        with suppress(StopIteration):
            call = next(hand)
            while True:
                self.group.append(call)
                self.flush()
                call = hand.send(self.phone)

    def finish(self) -> None:
        """Close the conversation after its last tag."""
        if self.group:
            self.flush()
        if self.parts:
            raise TemplateError(f"a value is printed outside of a turn: {''.join(self.parts)[:40]!r}")

    # ---- what the tags need ---------------------------------------------------------------------

    def flush(self) -> None:
        """Make the calls taken so far, and record them with their results."""
        group, self.group = self.group, []
        messages = self.messages
        first = len(self.calls)
        listed = []
        for number, call in enumerate(group, first):
            text = orjson.dumps(call.arguments)
            listed.append(tool_call(number, call.name, text.decode()))
            self.dumped.append(dumped_call(call.name, text))
        if messages and messages[-1]["role"] == "assistant" and "tool_calls" not in messages[-1]:
            messages[-1]["tool_calls"] = listed
        else:
            messages.append({"role": "assistant", "content": None, "tool_calls": listed})
        for number, call in enumerate(group, first):
            self.phone, self.last = apply(self.phone, call, self.tools)
            self.results.append(self.last)
            content = orjson.dumps(self.last).decode()
            self.answered.append(content)
            messages.append({"role": "tool", "tool_call_id": f"call_{number}", "name": call.name, "content": content})
        self.calls += group

    def print_slot(self, slot: Slot) -> str:
        """Return a slot's words for the turn that is open."""
        role = self.role
        if not role:
            return str(slot.argument())
        slot.shown = True
        if role != "user":
            return slot.reply(self.voice)
        slot.said = said = slot.say(self.voice)
        if self.plain:
            return said
        surface = Surface(said)
        surface.slot = slot
        return surface

    def _changed(self) -> str:
        """Send the user's words through rewording and noise; verbatim slots take what becomes of their words."""
        parts = tidied(self.parts)
        if self.reword:
            parts = self.reword(parts)
        segments: list[Segment] = []
        slots: list[tuple[int, Slot]] = []
        for number, part in enumerate(parts):
            if type(part) is Surface:
                slot = part.slot
                slots.append((number, slot))
                segments.append(Segment(str.__str__(part), slot.kind, slot.readable))
            else:
                segments.append(Segment(part, "literal"))
        for name, transform in self.transforms.items():
            if name in self.noises:
                segments = transform(segments, self.voice.rng, self.voice.locale)
        for number, slot in slots:
            slot.said = segments[number].text
        return "".join([segment.text for segment in segments]).strip()


class LastResult:
    """The results as templates see them: `{{ result.text }}` is the latest call's, `{{ result[0].text }}` the first one's."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def __getitem__(self, number: int) -> Json:
        recorder = self._recorder
        if recorder.group:
            recorder.flush()
        return recorder.results[number]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what Python and Jinja look for on any object
            raise AttributeError(name)
        recorder = self._recorder
        if recorder.group:
            recorder.flush()
        try:
            return recorder.last[name]
        except KeyError:
            raise TemplateError(f"the result has no field {name!r}; {near(name, map(str, recorder.last))}") from None
