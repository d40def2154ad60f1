"""A kind of fact: how it is drawn, what page tells it, and in which words people ask for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from pokkit_datagen_plugins.search.facts.dice import Dice

Facts: TypeAlias = "dict[str, Any]"


@dataclass(frozen=True, eq=False)
class Kind:
    """A kind of fact. All words are formats over its facts.

    Args:
        name: Such as `weather`.
        draw: Draws the facts; `subject` names what they are about, `town` where it is.
        pages: Titles and snippets of pages that tell all of the facts.
        topics: Noun phrases that ask for them, as they stand after "look up".
        clauses: Clauses, as they stand after "find out".
        asked: Direct questions.
        more: Further questions with their answers, which the page holds too.
        vary: The facts that another source may tell otherwise.
    """

    name: str
    draw: Callable[[Dice], Facts]
    pages: tuple[tuple[str, str], ...]
    topics: tuple[str, ...]
    clauses: tuple[str, ...]
    asked: tuple[str, ...]
    more: tuple[tuple[str, str], ...]
    vary: tuple[str, ...] = ()

    def page(self, facts: Mapping[str, Any], dice: Dice) -> tuple[str, str, str]:
        """Return the title, snippet and address of a page that tells these facts."""
        title, snippet = dice.of(self.pages)
        url = f"https://{facts['host']}/{self.name}/{dice.between(101, 999)}"
        return f"{title.format_map(facts)} | {facts['site']}", snippet.format_map(facts), url


def lines(block: str) -> tuple[str, ...]:
    """Return the lines of a block of words."""
    return tuple(block.strip().split("\n"))


def pairs(block: str) -> tuple[tuple[str, str], ...]:
    """Return lines of the form `question > answer` as pairs."""
    return tuple((question, answer) for question, _, answer in (line.partition(" > ") for line in lines(block)))
