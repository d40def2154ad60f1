"""An errand on the screen as a careful hand runs it: read, tap, read again; it knows only what it has seen or was told."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

from pokkit_datagen.errors import DatagenError, TemplateError
from pokkit_datagen.phone import Call, Phone
from pokkit_datagen.screen.act import part_at
from pokkit_datagen.screen.guess import wrong_page
from pokkit_datagen.screen.planner import Look, Means, Step, Write, needs_eyes, next_call
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.slots.base import Slot
from pokkit_datagen.tools import Json

_READ = "screen_read"
_MOST_CALLS = 40


@dataclass(frozen=True)
class Errand:
    """What `{% perform errand %}` does.

    Args:
        steps: What to do, in this order; the text of a `Write` may be a slot.
        means: Whether to tap by words where these are clear, or always by coordinates.
        bold: Whether to tap by words that the user said without reading the screen first. If they are not there, it reads.
        verify: Whether to read the screen when all is done.
        guess: From 0 to below 1, chooses a plausible wrong page to look at first (see `guess.wrong_page`); None for none.
    """

    steps: Sequence[Step]
    means: Means = "find"
    bold: bool = False
    verify: bool = True
    guess: float | None = None


def run_errand(phone: Phone, errand: Errand, said: Callable[[str], bool]) -> Generator[Call, Phone, None]:
    """Yield the calls of an errand one by one; the phone after each is sent back.

    Args:
        phone: Where to begin.
        errand: What to do.
        said: Whether the user said these words.

    Raises:
        DatagenError: There is no way.
    """
    hand = _Hand(phone)
    _check_shown(errand)
    wrong = wrong_page(phone, errand.steps[0], errand.guess) if errand.guess is not None else None
    for step in [Look(wrong.where), *errand.steps] if wrong else errand.steps:
        done = False
        while not done:
            if hand.failed:
                return
            call, done = hand.next(step, errand, said)
            if call is None:
                break
            hand.took(call, (yield call))
    if not hand.fresh and (errand.verify or not hand.phone.journal):
        hand.took(Call(_READ, {}), (yield Call(_READ, {})))


def _check_shown(errand: Errand) -> None:
    for step in errand.steps:
        if isinstance(step, Write) and isinstance(step.text, Slot) and not step.text.shown:
            words = step.text.value
            raise TemplateError(f"{step.where} is to be filled with {words!r}, but nothing before shows it; print the slot")


class _Hand:
    """What it has seen so far."""

    def __init__(self, phone: Phone) -> None:
        self.phone = self.eyes = phone
        last = phone.journal[-1] if phone.journal else None
        self.fresh = bool(last and last.call.name == _READ and last.result["success"])
        self.read: Sequence[Json] = last.result["elements"] if last and self.fresh else ()
        self.lost = not self.fresh
        self.popup = False
        self.failed = False
        self.calls = 0

    def next(self, step: Step, errand: Errand, said: Callable[[str], bool]) -> tuple[Call | None, bool]:
        """Return the next call, a read where it does not know enough yet, and whether the call completes the step."""
        self.calls += 1
        if self.calls > _MOST_CALLS:
            raise DatagenError(f"{step}: not done in {_MOST_CALLS} calls; begin nearer to it")
        bold = errand.bold and not self.lost
        if not (self.fresh or bold or self.read) and needs_eyes(self.phone, step):
            return Call(_READ, {}), False
        call, done = next_call(self.eyes if self.fresh else self.phone, step, errand.means)
        if call and self.fresh and self._moved(call, done):
            return Call(_READ, {}), False
        if call is None and isinstance(step, Look) and not self.fresh:
            return Call(_READ, {}), True
        if call is None or self.fresh or call.name in (_READ, "screen_type") or self._has_read(call.arguments.get("query")):
            return call, done
        if bold:
            expected = self._expected()
            blind = call if expected is self.phone else next_call(expected, step, errand.means)[0]
            if blind and said(blind.arguments.get("query", "\0")):
                return blind, done and blind == call
        return Call(_READ, {}), False

    def _moved(self, call: Call, done: bool) -> bool:
        """Tell whether all has moved since the last read, and what is meant is gone or a tap where it was might do harm."""
        place = self.phone.state(ScreenState).place  # the one that was read: nothing else was done since
        if call.name not in ("screen_tap", "screen_find_and_tap") or place.shape(self.eyes.step) == place.shape(self.phone.step):
            return False
        if call.name == "screen_find_and_tap":
            return not see(self.phone).matching(call.arguments["query"])
        hit = part_at(see(self.phone).layout, call.arguments["x"], call.arguments["y"])
        tapped = hit[0].tap if hit else None
        return done or bool(hit and hit[0].field) or bool(tapped and (tapped.does or tapped.asks))

    def _has_read(self, query: str | None) -> bool:
        return query is not None and any(element["text"] == query for element in self.read)

    def _expected(self) -> Phone:
        """Return the phone as one thinks it is who knows of no pop-up and no waiting."""
        state = self.phone.state(ScreenState)
        stack = state.stack[:-1] if self.popup else state.stack
        if stack and stack[-1].ready:
            stack = (*stack[:-1], stack[-1]._replace(ready=0))
        return self.phone if stack is state.stack else self.phone.with_state(state.changed(stack=stack))

    def took(self, call: Call, after: Phone) -> None:
        """Take in what a call did."""
        result = after.journal[-1].result
        seen, self.phone = self.phone, after
        before = seen.state(ScreenState)
        if call.name == _READ:
            self.eyes = seen
            self.failed = not result["success"]
            self.fresh = result["success"] and seen.step >= before.place.ready
            self.lost = not self.fresh
            self.read = result.get("elements", ())
            return
        now = after.state(ScreenState)
        self.fresh = False
        self.lost = not result["success"]
        self.popup = len(now.popups) < len(before.popups)
        if self.lost or call.name == "screen_scroll" or before.place[:2] != now.place[:2]:
            self.read = ()
