"""A text as the reader of clock times sees it: word codes, and the times, delays and cues found among them."""

from __future__ import annotations

from msgspec import Struct

from pokkit_datagen.checks.clock_grammar import TOKEN
from pokkit_datagen.checks.clock_words import PART, count_of

DAY, HALF_DAY = 1440, 720
"""Minutes of a day and of half a day."""


class Time(Struct, gc=False):
    """A time in tokens `start` to `end`; everything is in minutes.

    Args:
        face: On the 12-hour face, counted from 12 o'clock.
        sure: The time of day unless a cue speaks against it, or -1.
        fixed: No cue can change `sure`.
        anchor: The hour that am or pm belongs to; `shift` away from it lies the time ("ten to 12 am").
        half: 0 for am, 720 for pm, None where neither was said.
        cue: Token that names the part of the day, or -1.
    """

    start: int
    end: int
    face: int
    sure: int = -1
    fixed: bool = False
    anchor: int = 0
    shift: int = 0
    half: int | None = None
    cue: int = -1


class Delay(Struct, gc=False):
    """A length of time.

    Args:
        from_now: It may count from now.
        sign: 1 or -1 where it counts from another time ("before my 9:15 flight"), else 0.
        reach: How many tokens after (negative: before) the delay that other time may stand.
    """

    start: int
    end: int
    minutes: int
    from_now: bool
    sign: int = 0
    reach: int = 0


class Clause(Struct, gc=False):
    """A text as word codes, with what was found in it."""

    text: str
    words: list[str]
    codes: str
    clock: int | None
    times: list[Time] = []
    delays: list[Delay] = []
    cues: list[int] = []
    coming_days: list[int] = []
    taken: set[int] = set()

    def spans(self) -> list[tuple[int, int]]:
        """Return where in the text each word begins and ends; few texts are asked for it."""
        return [token.span() for token in TOKEN.finditer(self.text)]

    def touches(self, word: int) -> bool:
        """Tell whether a word stands right behind the one before it, as in "7a"."""
        spans = self.spans()
        return spans[word][0] == spans[word - 1][1]

    def sentence(self, at: int) -> tuple[int, int]:
        """Return the first token of the sentence around a token, and the one after its last."""
        last = self.codes.find(".", at)
        return self.codes.rfind(".", 0, at) + 1, len(self.codes) if last < 0 else last

    def part(self, cue: int) -> str:
        """Return the part of the day that a cue names."""
        return PART[self.words[cue]]

    def number(self, start: int, end: int) -> int:
        """Add up number words: "twenty five" is 25; "oh" and "hundred" count nothing."""
        codes = self.codes
        return int(sum(count_of(self.words[k]) for k in range(start, end) if codes[k] not in "HUuo0&a"))
