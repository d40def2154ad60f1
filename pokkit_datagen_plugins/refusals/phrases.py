"""Short phrases with choices and names in them, and the errands that are made of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random


class Phrase:
    """Words with choices and names: "(like|heart) {whose} posts on {social}".

    Args:
        pattern: Choices stand in round brackets, names in curly ones.
    """

    __slots__ = ("names", "parts")

    def __init__(self, pattern: str) -> None:
        pieces = re.split(r"[()]", pattern)
        # Every second piece stood in brackets.
        self.parts = tuple(tuple(piece.split("|")) if place % 2 else (piece,) for place, piece in enumerate(pieces))
        self.names = frozenset(re.findall(r"{(\w+)}", pattern))

    def say(self, rng: Random, names: Mapping[str, str]) -> str:
        """Draw one wording."""
        text = "".join([part[0] if len(part) == 1 else part[int(rng.random() * len(part))] for part in self.parts])
        text = text.format_map(names) if self.names else text
        return " ".join(text.split()) if "  " in text or text[-1:] == " " else text


Phrases = tuple[Phrase, ...]


def phrases(block: str) -> Phrases:
    """Return the phrases of a block, one a line."""
    return tuple(Phrase(line.strip()) for line in block.strip().split("\n"))


@dataclass(frozen=True)
class Errand:
    """One family of things that people want done without them.

    Args:
        whens: When it should happen: "every morning", "while I sleep".
        acts: What should happen, a verb first: "like her posts".
        offers: What Pokkit can do now instead, a verb first, to stand after "I can".
        topics: What it is about, a noun phrase in Pokkit's mouth.
        excuses: Why people want it, a clause.
    """

    whens: Phrases
    acts: Phrases
    offers: Phrases
    topics: Phrases
    excuses: Phrases


def errand(whens: Phrases, acts: str, offers: str, topics: str, excuses: Phrases) -> Errand:
    """Return an errand whose own phrases are blocks, one phrase a line."""
    return Errand(whens, phrases(acts), phrases(offers), phrases(topics), excuses)
