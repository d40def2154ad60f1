"""What a text shows: small detectors of tone and of claims, each held to labelled texts by a test.

They look for words, which `phrases.yaml` lists, so that they err; docs/evaluation.md states precision and recall of each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib.resources import files

import yaml

_ICON = re.compile("[\U0001f300-\U0001faff☀-➿⌚-⏿⬀-⯿]|\\[pokkit_[a-z_]+\\]")
_SOBER = re.compile("[🐸💚💙💜🤍🖤💛🧡❤♥💔🫂🕊]️?")
_LISTS: Mapping[str, str] = yaml.safe_load(files(__package__).joinpath("phrases.yaml").read_text("utf-8"))


def _compiled(name: str) -> re.Pattern[str]:
    verbs = "|".join(_LISTS["did"].split())
    lines = "|".join(_LISTS[name].splitlines()).replace("DID", f"(?:{verbs})")
    return re.compile(rf"(?<!\w)(?:{lines})(?!\w|'\w)", re.IGNORECASE | re.MULTILINE)


_PHRASES: Mapping[str, re.Pattern[str]] = {name: _compiled(name) for name in _LISTS}


def _says(name: str, text: str) -> bool:
    return bool(_PHRASES[name].search(text.replace("’", "'")))


def _finder(name: str) -> Callable[[str], bool]:
    return lambda text: _says(name, text)


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+|\n+|, (?=but|though)", text)


def claims_done(text: str) -> bool:
    """Tell whether some sentence says that something was done, and does not say that it was not."""
    stated = [each for each in _sentences(text) if not each.rstrip().endswith("?")]
    return any(_says("claims_done", each) and not _says("not_done", each) for each in stated)


def pictures(text: str) -> bool:
    """Tell whether a text speaks in the sage's pictures: pond and weather in a sentence without figures and quotes."""
    return any(_says("pictures", each) and not re.search(r'[\d"“]', each) for each in _sentences(text))


_COMMON = frozenset(
    """the a an and or but i you it is are was to of in on at for with that this my your me do don't not what so we they he she
    be have has had will would can can't if up out now here there just like as from how one no yes it's i'm you're more
    which who when where why then than all any good night morning sorry sure done bye wow nice well too very time set
    alarm note please thanks thank off about by his her them their our us go get got know see could couldn't should let ok okay
    tomorrow today tonight right still only even again much many some""".split()
)


def english(text: str) -> bool:
    """Tell whether a text is English rather than another tongue: at least one in eight words is among the commonest."""
    words = re.findall(r"[^\W\d_]+(?:'[a-z]+)?", text.lower().replace("’", "'"))
    return bool(words) and sum(word in _COMMON for word in words) >= max(1, len(words) / 8)


_ACRONYMS = frozenset("NASA UNESCO NATO ASAP HTML JSON HTTP USSR NYSE WIFI".split())
_EMPHASIS = re.compile(r"(?<![\w\"“'])(?:SO|NO|NOT|YES|SAY|GO|NOW|WOW|ALL|TOO|BIG|YOU|THE|WHAT|YAY|NEVER|EVER)(?![\w\"”'])")


def shouts(text: str) -> bool:
    """Tell whether a text raises its voice: two exclamation marks together, three in all, or a word in capitals."""
    loud = set(re.findall(r"(?<![\w\"“'])[A-Z]{4,}(?![\w\"”'])", text)) - _ACRONYMS
    return "!!" in text or text.count("!") > 2 or bool(loud) or bool(_EMPHASIS.search(text))


_ELSE: Mapping[str, Callable[[str], bool]] = {
    "asks": lambda text: "?" in text or _says("asks", text),
    "claims_done": claims_done,
    "pictures": pictures,
    "english": english,
    "shouts": shouts,
    "emoji": lambda text: bool(_ICON.search(text)),
    "playful_emoji": lambda text: bool(_ICON.search(_SOBER.sub("", text))),
}
_PARTS = ("did", "not_done")
DETECTORS: Mapping[str, Callable[[str], bool]] = {
    **{name: _finder(name) for name in _LISTS if name not in (*_PARTS, *_ELSE)},
    **_ELSE,
}
"""Detectors by name."""
