"""Slot values: what a value means, how it is spoken, and whether it was shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from pokkit_datagen.recorder import Recorder

Kind = Literal["verbatim", "semantic", "exact"]


class Voice(Struct, frozen=True, gc=False):
    """How the person of a row speaks.

    Args:
        rng: The row's own source of randomness.
        locale: Such as `en_GB`.
        style: `written` for typed turns, `speech` for what a speech recogniser would write.
    """

    rng: Random
    locale: str
    style: Literal["written", "speech"]


class Surface(str):
    """The words in which a slot stands in one turn; remembers the slot."""

    slot: Slot

    __slots__ = ("slot",)

    def __str__(self) -> str:
        return self


class Slot:
    """A value of a conversation. Printed in a user turn, it draws one of its surfaces.

    Args:
        value: What it means, and what a tool call gets.
        pool: Name of the open pool that it was drawn from, empty for closed ones.
    """

    kind: ClassVar[Kind] = "semantic"
    __slots__ = ("pool", "recorder", "said", "shown", "value")

    def __init__(self, value: Any, pool: str = "") -> None:
        self.value = value
        self.pool = pool
        self.shown = False
        self.said: str | None = None
        self.recorder: Recorder | None = None

    def say(self, voice: Voice) -> str:
        """Draw the words in which a person says the value."""
        return str(self.value)

    def reply(self, voice: Voice) -> str:
        """Return the words in which Pokkit says the value back."""
        return self.said if self.said is not None else str(self.value)

    def readable(self, text: str) -> bool:
        """Tell whether these (mistyped) words still say the value."""
        return False

    def argument(self) -> Any:
        """Return what a tool call gets for this slot."""
        return self.value

    def __str__(self) -> str:
        recorder = self.recorder
        return self.reply(NOBODY) if recorder is None else recorder.print_slot(self)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Slot):
            return self is other
        raise TypeError(f"a slot is compared with {other!r}; compare its meaning: slot.value == {other!r}")

    __hash__ = object.__hash__


NOBODY = Voice(Random(0), "en_US", "written")


class Text(Slot):
    """Free words: a call gets them as they stand in the user's turn, typos included."""

    kind = "verbatim"
    __slots__ = ()

    def argument(self) -> Any:
        """Return the words as the user typed them, or the value where the user did not."""
        return self.value if self.said is None else self.said


class Exact(Slot):
    """A code, an address, a link: no noise ever touches it."""

    kind = "exact"
    __slots__ = ()


class Term(Slot):
    """A value with a few ways to say it: `Term("down", "down", "further down")`."""

    __slots__ = ("surfaces",)

    def __init__(self, value: Any, *surfaces: str, pool: str = "") -> None:
        super().__init__(value, pool)
        self.surfaces: Sequence[str] = surfaces or (str(value),)

    def say(self, voice: Voice) -> str:
        """Draw one of the surfaces."""
        return self.surfaces[int(voice.rng.random() * len(self.surfaces))]

    def reply(self, voice: Voice) -> str:
        """Return the first surface: the plain one."""
        return self.surfaces[0]


class Derived(Slot):
    """A value that a rule makes of another slot's words, such as a note's title from its content.

    Args:
        rule: A named pure function of the source's words; the grounding check runs it again.
        source: The slot that the user shows.
    """

    kind = "exact"
    __slots__ = ("rule", "source")

    def __init__(self, rule: Callable[[str], Any], source: Slot) -> None:
        super().__init__(None)
        self.rule = rule
        self.source = source

    def argument(self) -> Any:
        """Apply the rule to the source as it was said."""
        return self.rule(str(self.source.argument()))

    def reply(self, voice: Voice) -> str:
        """Return the derived value."""
        return str(self.argument())


def derived(rule: Callable[[str], Any], from_: Slot) -> Derived:
    """Return a slot whose value follows from another: `derived(headline, from_=content)`."""
    return Derived(rule, from_)
