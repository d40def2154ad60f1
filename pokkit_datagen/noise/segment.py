"""What a transform works on: one user turn, as a list of segments."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Literal, TypeAlias

from msgspec import Struct

Kind: TypeAlias = Literal["literal", "verbatim", "semantic", "exact"]


class Segment(Struct, gc=False):
    """A stretch of a user turn that noise treats alike.

    Args:
        text: What stands there now.
        kind: `literal` is template wording; `verbatim` a slot whose argument follows the noised text;
            `semantic` a slot whose meaning is fixed; `exact` a code or an address, never touched.
        readable: For a semantic slot, says whether a changed text still has the same meaning.
    """

    text: str
    kind: Kind
    readable: Callable[[str], bool] | None = None

    def reworded(self, text: str) -> Segment:
        """Return this segment with other text; a verbatim one is never emptied, for a call needs its argument."""
        if text == self.text or (self.kind == "verbatim" and not text.strip()):
            return self
        return Segment(text, self.kind, self.readable)


Transform: TypeAlias = Callable[[list[Segment], random.Random, str], list[Segment]]


def settled(before: list[Segment], after: list[Segment]) -> list[Segment]:
    """Return the noised turn without new spaces at its ends, or the turn as it was when nothing would be left."""
    if all(not segment.text.strip() for segment in after):
        return before
    first, last = after[0].text, after[-1].text
    if first[:1] == " " != before[0].text[:1]:
        after[0] = after[0].reworded(first.lstrip(" "))
    if last[-1:] == " " != before[-1].text[-1:]:
        after[-1] = after[-1].reworded(after[-1].text.rstrip(" "))
    return after
