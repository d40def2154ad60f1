"""Whole numbers, in digits or in words."""

from __future__ import annotations

from pokkit_datagen.slots.base import Slot, Voice
from pokkit_datagen.slots.spoken_numbers import number_words


class Number(Slot):
    """A whole number: `{{ count }}` prints digits or words, `count.value` is the number."""

    __slots__ = ()

    def say(self, voice: Voice) -> str:
        """Draw digits or words; large numbers are typed in digits and spoken in words."""
        spoken = voice.style == "speech" or (self.value <= 12 and voice.rng.random() < 0.3)
        return number_words(self.value) if spoken and 0 <= self.value < 100 else str(self.value)

    def reply(self, voice: Voice) -> str:
        """Return the digits."""
        return str(self.value)
