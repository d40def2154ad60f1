"""Situations: what somebody says, and what a friend answers who was listening, written as short lines with choices.

A bank is a block of text. Each line begins with a mark:

    ^ openers of the whole bank, split by |
    # a situation begins
    exam/where: driving test/on the road | maths final/at the desk     names that belong together
    = a noun phrase for what it is about, in Pokkit's mouth
    @ moods, for the expression that may stand with the answer
    > the user's words            < Pokkit's answer
    ? a question of Pokkit's      >> the user's reply      << what Pokkit says to that

Choices stand in square brackets, "[today|just now|]", also inside each other; names in curly ones. "{Exam}" is the
name with a capital, "{a exam}" with its article. A name in a user's opening words is said by Pokkit only after the
user said it, and there "my" becomes "your". A reply after a << line begins another way to answer the same question.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeAlias

Lookup: TypeAlias = Callable[[str], str]
Tree: TypeAlias = "tuple[str | Name | Choice, ...]"

_MARKS = re.compile(r"(\[|\]|\||\{[^{}]*\})")


@dataclass(frozen=True)
class Name:
    """A place that a name fills."""

    key: str


@dataclass(frozen=True)
class Choice:
    """Wordings of which one is taken."""

    branches: tuple[Tree, ...]


class Phrase:
    """Words with choices and names: "I [just|finally] passed my {exam}".

    Args:
        pattern: As in a bank.

    Raises:
        ValueError: A bracket is not closed, or closes nothing.
    """

    __slots__ = ("tree",)

    def __init__(self, pattern: str) -> None:
        pieces = _MARKS.split(pattern)
        branches, rest = _branches(pieces)
        if rest:
            raise ValueError(f"{pattern!r}: a ] closes nothing; remove it")
        if len(branches) > 1:
            raise ValueError(f"{pattern!r}: a | stands outside of brackets; write [a|b]")
        self.tree = branches[0]

    def say(self, rng: Random, names: Lookup) -> str:
        """Draw one wording."""
        out: list[str] = []
        _say(self.tree, rng, names, out)
        text = "".join(out)
        text = " ".join(text.split()) if "  " in text or text[-1:] == " " else text
        return text.replace(" ,", ",") if " ," in text else text


def _branches(pieces: list[str]) -> tuple[tuple[Tree, ...], list[str]]:
    """Read branches up to the bracket that closes them; return them and the pieces after it."""
    branches: list[list[str | Name | Choice]] = [[]]
    while pieces:
        piece, *pieces = pieces
        if piece == "]":
            return tuple(map(tuple, branches)), ["]", *pieces]
        if piece == "|":
            branches.append([])
        elif piece == "[":
            inner, pieces = _branches(pieces)
            if not pieces:
                raise ValueError("a [ is not closed; write ] after the last choice")
            pieces = pieces[1:]
            branches[-1].append(Choice(inner))
        elif piece[:1] == "{":
            branches[-1].append(Name(piece[1:-1]))
        elif piece:
            branches[-1].append(piece)
    return tuple(map(tuple, branches)), []


def _say(tree: Tree, rng: Random, names: Lookup, out: list[str]) -> None:
    for part in tree:
        if type(part) is str:
            out.append(part)
        elif type(part) is Name:
            out.append(names(part.key))
        else:
            branches = part.branches  # type: ignore[union-attr]
            _say(branches[int(rng.random() * len(branches))], rng, names, out)


def _keys(tree: Tree) -> Iterator[str]:
    for part in tree:
        if isinstance(part, Name):
            yield plain_key(part.key)
        elif isinstance(part, Choice):
            for branch in part.branches:
                yield from _keys(branch)


def plain_key(key: str) -> str:
    """Return the name behind "a exam" or "Exam"."""
    return key.rpartition(" ")[2].lower()


Phrases: TypeAlias = tuple[Phrase, ...]


def phrases(block: str) -> Phrases:
    """Return the phrases of a block, one a line."""
    return tuple(Phrase(line.strip()) for line in block.strip().splitlines())


@dataclass
class Exchange:
    """One question of Pokkit's (or none), what people reply, and what Pokkit says to that."""

    ask: Phrase
    replies: list[Phrase] = field(default_factory=list)
    closes: list[Phrase] = field(default_factory=list)


@dataclass
class Situation:
    """One thing that happens to people, with the words of both sides."""

    title: str
    names: dict[str, tuple[tuple[str, ...], list[tuple[Phrase, ...]]]] = field(default_factory=dict)
    topics: list[Phrase] = field(default_factory=list)
    moods: tuple[str, ...] = ()
    said: list[Phrase] = field(default_factory=list)
    answers: list[Phrase] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)
    told: frozenset[str] = frozenset()
    """Names that stand in the user's opening words: Pokkit knows them from there only."""


@dataclass(frozen=True)
class Bank:
    """Situations of one kind.

    Args:
        name: Of the scenario, and of the open slot that its words are.
        openers: Words that may stand before what the user says.
        situations: One is drawn.
    """

    name: str
    openers: Phrases
    situations: Sequence[Situation]


def bank(name: str, text: str) -> Bank:
    """Read a bank from its block of text.

    Raises:
        ValueError: A line can't be read, or a situation lacks words of one side.
    """
    openers: list[Phrase] = []
    situations: list[Situation] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        mark, _, words = line.partition(" ")
        if mark == "^":
            openers += [Phrase(opener.strip()) for opener in words.split(" | ")]
        elif mark == "#":
            situations.append(Situation(words))
        else:
            _read(situations[-1], mark, words, f"bank {name!r}, {line!r}")
    for situation in situations:
        whole = all(exchange.replies and exchange.closes for exchange in situation.exchanges)
        if not (situation.said and situation.answers and whole):
            raise ValueError(
                f"bank {name!r}, situation {situation.title!r}: words of one side are missing; write >, <, >> and << lines"
            )
        situation.told = frozenset(key for phrase in situation.said for key in _keys(phrase.tree))
    return Bank(name, tuple(openers), situations)


def _read(situation: Situation, mark: str, words: str, where: str) -> None:
    plain: Mapping[str, list[Phrase]] = {">": situation.said, "<": situation.answers, "=": situation.topics}
    if mark in plain:
        plain[mark].append(Phrase(words))
    elif mark == "?":
        situation.exchanges.append(Exchange(Phrase(words)))
    elif mark in (">>", "<<"):
        if not situation.exchanges:
            situation.exchanges.append(Exchange(Phrase("")))
        exchange = situation.exchanges[-1]
        if mark == ">>" and exchange.closes:
            exchange = Exchange(exchange.ask)
            situation.exchanges.append(exchange)
        (exchange.replies if mark == ">>" else exchange.closes).append(Phrase(words))
    elif mark == "@":
        situation.moods = tuple(words.split())
    elif mark[-1:] == ":":
        keys = tuple(mark[:-1].split("/"))
        values = [tuple(part.strip() for part in value.split("/")) for value in words.split("|")]
        if any(len(value) != len(keys) for value in values):
            raise ValueError(f"{where}: each value needs {len(keys)} parts; split them by /")
        parsed = [tuple(map(Phrase, value)) for value in values]
        situation.names.update(dict.fromkeys(keys, (keys, parsed)))
    else:
        raise ValueError(f"{where}: no line begins with {mark!r}; see the module's docstring")
