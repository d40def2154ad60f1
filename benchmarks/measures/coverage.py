"""How much of what people really said to assistants the rows have: words, verbs with their objects, shapes of times."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import orjson
from spellchecker import SpellChecker

from measures.conversations import Conversation
from measures.shapes import is_number, shape
from measures.words import words

Request = dict[str, Any]

_FUNCTION_WORDS = frozenset(
    """a about after again all also am an and any anything are aren't as at be because been before being both but by can can't
    could couldn't did didn't do does doesn't doing don't down each for from get give go going gonna had has have having he hello
    her here hers hey hi him his how how's i i'd i'll i'm i've if in into is isn't it it's its just know let let's like lot made
    many may me might mine more most much must my no not now of off ok okay on one only or other our out over please really s
    should so some something such t tell than thank thanks that that's the their them then there there's these they thing things
    this those through to too until up us very want wanna was we we're were what what's when when's where where's which while who
    who's why will with would yes you you'd you're your yours""".split()
)

_VERBS = frozenset(
    """add append buy call cancel change check clear create delete disable do edit enable erase find give go have hear include
    insert jot keep list look make mark move need note off open place play postpone put read record remember remind remove rename
    reset save schedule see set show silence sleep snooze start stop store take tell turn update wake write""".split()
)

_PAIRED = ("alarms", "notes")


@dataclass
class Coverage:
    """What of some kind was asked for, and how much of that the rows have.

    Args:
        asked: How often each thing stands in the requests.
        missing: Those that no row has.
    """

    asked: Counter[str] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)

    def take(self, thing: str, known: bool) -> None:
        """Count one more occurrence of a thing."""
        self.asked[thing] += 1
        if not known:
            self.missing[thing] += 1

    @property
    def share(self) -> float:
        """The share of the different things that the rows have."""
        return 1 - len(self.missing) / len(self.asked) if self.asked else 1.0

    @property
    def share_said(self) -> float:
        """The same, each thing counted as often as it was said."""
        return 1 - self.missing.total() / self.asked.total() if self.asked else 1.0


@dataclass
class Speech:
    """What is compared with the requests: the user turns of the rows, taken apart once."""

    words: set[str] = field(default_factory=set)
    pairs: set[str] = field(default_factory=set)
    turns: set[str] = field(default_factory=set)
    shapes: str = ""


def speech(rows: Sequence[Conversation]) -> Speech:
    """Take the user turns of rows apart."""
    ours = Speech()
    shapes: dict[str, None] = {}
    for text in (text for row in rows for text in row.users):
        ours.words.update(word.lower() for word in words(text))
        ours.pairs.update(_pairs(text))
        ours.turns.add(_plain(text))
        shapes[shape(text)] = None
    ours.shapes = " | ".join(["", *shapes, ""])
    return ours


def read_requests(paths: Iterable[Path]) -> tuple[list[Request], list[str]]:
    """Read requests and time expressions, one JSON object a line.

    Args:
        paths: Files of requests (`user`, `intent`, `gold.tools`, `slots`) and of time expressions (`text`, `gold.datetime`).

    Returns:
        The requests; the time expressions, those that requests about alarms are labelled with included.
    """
    found = [orjson.loads(line) for path in paths for line in path.read_bytes().splitlines()]
    requests = [request for request in found if "user" in request]
    times = [expression["text"] for expression in found if "text" in expression and expression["gold"]["datetime"]]
    return requests, [*times, *_times_said(requests)]


def group(request: Request) -> str:
    """Return what a request is about: alarms, notes, search or talk."""
    tools = request["gold"].get("tools") or ()
    if "alarm" in request["intent"]:
        return "alarms"
    return "notes" if "take_note" in tools else "search" if "web_search" in tools else "talk"


def coverages(requests: Sequence[Request], times: Iterable[str], ours: Speech) -> dict[str, Coverage]:
    """Compare requests and time expressions with the rows' user turns.

    Returns:
        For each group of requests `words`, for alarms and notes `pairs` too, and the `time shapes`. Words are those of the
        dictionary (so no names and no slips) without function words and numbers. Pairs are verbs with what follows them. A
        shape is there if it stands as a whole somewhere in a user turn.
    """
    known = SpellChecker()
    found: dict[str, Coverage] = defaultdict(Coverage)
    for request in requests:
        about, text = group(request), request["user"].lower()
        for word in words(text):
            if len(word) > 1 and word in known and word not in _FUNCTION_WORDS and not is_number(word):
                found[f"words, {about}"].take(word, word in ours.words)
        for pair in _pairs(text) if about in _PAIRED else ():
            found[f"pairs, {about}"].take(pair, pair in ours.pairs)
    for text in times:
        wanted = shape(text)
        found["time shapes"].take(wanted, f" {wanted} " in ours.shapes)
    return dict(sorted(found.items()))


def exact_overlaps(requests: Iterable[Request], ours: Speech) -> list[str]:
    """Return the requests that are a user turn of a row, word for word."""
    return sorted({plain for request in requests if (plain := _plain(request["user"])) in ours.turns})


def _times_said(requests: Iterable[Request]) -> Iterator[str]:
    for request in requests:
        if group(request) == "alarms":
            yield from (said for name, said in request.get("slots", ()) if name == "time")


def _pairs(text: str) -> Iterator[str]:
    """Yield each verb with the first content word among the four words that follow it."""
    said = [word.lower() for word in words(text)]
    for at, verb in enumerate(said):
        if verb in _VERBS:
            objects = (word for word in said[at + 1 : at + 5] if word not in _FUNCTION_WORDS and not is_number(word))
            yield from (f"{verb} {word}" for word in islice(objects, 1))


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s']", " ", text.lower().replace("’", "'")).split())
