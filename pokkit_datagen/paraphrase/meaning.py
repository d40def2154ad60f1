"""Tells whether a reworded user turn still says the same, as far as that can be told without a model."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pokkit_datagen.slots.base import Surface

FEW_WORDS = 4
LONGEST, SHORTEST = 2.5, 0.4
"""A paraphrase has between 0.4 and 2.5 times the words."""

_FACTS = frozenset(
    """no not never none nothing without instead except only cancel stop wait undo remove delete change
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty hundred half quarter dozen couple first second third last next hour hours minute
    minutes day days week weeks am pm noon midday midnight morning afternoon evening tonight night today tomorrow yesterday
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december every daily weekly""".split()
)
"""Words that change what is to be done; a paraphrase has each as often as the turn."""

_COMMON = frozenset(
    """about again could would should please thanks thank want need like just that this these those there here with from have your
    yours mine what when where which will make really maybe okay some into them they then than""".split()
)
_WORD = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)*")
_NOTHING_BUT_WORDS = re.compile(r"[^\w']+")
_THOUGHTS = re.compile(r"<think>.*?</think>", re.DOTALL)


class Unfit(Exception):  # noqa: N818 - a reason, not an error
    """Why a reply is not used."""


def marked(parts: Sequence[str]) -> str:
    """Return a turn with its slots in double brackets, as the model gets it."""
    return "".join(f"[[{part}]]" if type(part) is Surface else part for part in parts).strip()


def worth_asking(parts: Sequence[str]) -> bool:
    """Tell whether a turn has words of its own to reword, besides its slots."""
    return len(_WORD.findall("".join(parts))) >= FEW_WORDS and bool(_topics(_literal(parts)))


def reworded(parts: Sequence[str], reply: str) -> list[str]:
    """Return the reply as pieces, the turn's slots among them.

    Raises:
        Unfit: A slot is not in it, or it says something else, or the same in the same words.
    """
    text = _THOUGHTS.sub("", reply).replace("[[", "").replace("]]", "").strip().strip('"“”').strip()
    if not text or "\n" in text:
        raise Unfit("not one line")
    before = "".join(parts).strip()
    if _plain(text) == _plain(before):
        raise Unfit("the same words")
    if not SHORTEST <= len(text.split()) / len(before.split()) <= LONGEST:
        raise Unfit("much longer or shorter")
    pieces = _cut(text, [part for part in parts if type(part) is Surface])
    if _facts(_literal(pieces)) != _facts(_literal(parts)) or ("?" in text) != ("?" in before):
        raise Unfit("other facts")
    if not _topics(_literal(pieces)) & _topics(_literal(parts)):
        raise Unfit("another topic")
    return pieces


def _cut(text: str, slots: Sequence[Surface]) -> list[str]:
    """Cut a text at the words of slots: each must stand in it once, as whole words."""
    pieces: list[str] = [text]
    for slot in sorted(slots, key=len, reverse=True):
        # "7" is neither in "17" nor in "7:30".
        whole = re.compile(rf"(?<!\w)(?<!\d[:.]){re.escape(slot.strip())}(?![:.]?\d)(?!\w)")
        at = next((n for n, piece in enumerate(pieces) if type(piece) is not Surface and whole.search(piece)), None)
        if at is None:
            raise Unfit("a value is lost")
        before, after = whole.split(pieces[at], maxsplit=1)
        pieces[at : at + 1] = [before, slot, after]
    return [piece for piece in pieces if piece]


def _literal(parts: Sequence[str]) -> str:
    return " ".join(part for part in parts if type(part) is not Surface)


def _facts(text: str) -> Counter[str]:
    """Return the numbers, negations and times of a text."""
    words = _WORD.findall(text.replace("’", "'"))
    small = [word.lower() for word in words]
    facts = Counter(word for word in small if word in _FACTS or word.isdecimal())
    facts["not"] += sum(word.endswith("n't") for word in small)
    return +facts


def _topics(text: str) -> set[str]:
    """Return the beginnings of a text's longer words."""
    words = {word.lower() for word in _WORD.findall(text)}
    return {word[:4] for word in words if len(word) >= 4 and word not in _COMMON | _FACTS}


def _plain(text: str) -> str:
    return _NOTHING_BUT_WORDS.sub(" ", text.lower()).strip()
