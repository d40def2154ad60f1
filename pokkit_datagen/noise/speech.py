"""Spoken turns: what people say besides the request, and what a recogniser mishears."""

from __future__ import annotations

import random
import re

from pokkit_datagen.noise.dictation import dictated
from pokkit_datagen.noise.numerals import spell_numbers
from pokkit_datagen.noise.segment import Segment, settled

_OPENING, _FALSE_START, _PAUSE, _COMMA_PAUSE, _MISHEARING = 0.25, 0.12, 0.12, 0.15, 0.15

_OPENERS = {
    "en_US": "um,uh,so,okay so,um so,okay,alright,so like,uh yeah,okay um".split(","),
    "en_GB": "um,erm,so,okay so,right,right so,er,erm so,okay,um yeah".split(","),
    "en_IN": "um,so,okay so,actually,okay,haan,uh,see,yeah so,um actually".split(","),
    "en_AU": "um,so,okay so,yeah so,righto,ah,um yeah,okay,so yeah,uh".split(","),
}
_PAUSES = {
    "verbatim": ("um", "uh", "um", "uh", "uh um"),
    "exact": ("um", "uh"),
    "semantic": ("um", "uh", "like", "uh like", "you know", "um"),
}
_AFTER_COMMAS = ("um", "uh", "um", "like", "you know")
# After these words an opener would be one too many.
_OPENED = frozenset(
    """um uh er erm so okay ok alright right actually hi hello hey thanks thank yes yeah yep no nope nah well oh wow
    good please sorry bye goodnight haha lol""".split()
)
# What comes out before the speaker starts over.
_STARTS = {
    "can you": ("can you", "can", "could you"),
    "could you": ("could you", "can you", "could"),
    "would you": ("would you", "can you"),
    "will you": ("will you", "can you"),
    "i need": ("i want", "i need", "i"),
    "i want": ("i need", "i want", "i"),
    "i'd like": ("i want", "i'd"),
    "set an": ("set a", "set", "set an"),
    "set a": ("set", "set a"),
    "set my": ("set", "set the"),
    "wake me": ("wake", "wake me"),
    "remind me": ("remind", "remind me", "remember"),
    "take a": ("take", "make a"),
    "make a": ("make", "take a"),
    "what's the": ("what's", "what is", "what's the"),
    "what is": ("what", "what's"),
    "what time": ("what", "when"),
    "how do": ("how", "how do"),
    "how much": ("how", "how much"),
    "how many": ("how", "how much"),
    "look up": ("look", "search", "look up"),
    "search for": ("search", "look up"),
    "go to": ("go", "open"),
    "show me": ("show", "show me"),
    "tell me": ("tell", "tell me"),
    "open the": ("open", "open up"),
    "open my": ("open", "open the"),
    "send a": ("send", "text"),
    "write down": ("write", "write down"),
    "scroll down": ("scroll", "go down"),
    "tap the": ("tap", "press", "tap the"),
    "tap on": ("tap", "tap the"),
}
_WAKE = re.compile(r"\bpokk?it\b")
_HEARD_AS = ("pocket", "pocket", "pocket", "pokit", "pokkit", "pock it", "pockit")
_CALLED = re.compile(r"(?:(?:hey|ok|okay|hi|hello) )?(?:pokk?it|pocket|pock ?it)(?: |$)")
_SOUNDALIKES = {
    "their": ("there",),
    "there": ("their",),
    "they're": ("their", "there"),
    "your": ("you're",),
    "you're": ("your",),
    "its": ("it's",),
    "it's": ("its",),
    "let's": ("lets",),
    "what's": ("whats",),
    "whose": ("who's",),
    "too": ("to",),
}
_SOUNDALIKE = re.compile(rf"\b(?:{'|'.join(_SOUNDALIKES)})\b(?!')")


def speech_to_text(segments: list[Segment], rng: random.Random, locale: str) -> list[Segment]:
    """Write the turn as a recogniser hears it; fillers and false starts only in template words.

    Semantic segments stay: their slots give spoken forms of their own.
    """
    mishears = rng.random() < _MISHEARING
    heard = [_heard(s, mishears, rng, locale) for s in segments]
    if heard and heard[0].kind == "literal":
        heard[0] = heard[0].reworded(_begun(heard[0].text, rng, locale))
    if rng.random() < _PAUSE:
        _pause_before_a_slot(heard, rng)
    return settled(segments, heard)


def _heard(segment: Segment, mishears: bool, rng: random.Random, locale: str) -> Segment:
    if segment.kind == "verbatim":
        return segment.reworded(dictated(segment.text))
    if segment.kind != "literal":
        return segment
    text = segment.text
    if ", " in text and rng.random() < _COMMA_PAUSE:
        text = text.replace(", ", f", {_pick(_AFTER_COMMAS, rng)} ", 1)
    text = dictated(spell_numbers(text, rng, locale))
    if "pok" in text:
        text = _WAKE.sub(lambda _: _pick(_HEARD_AS, rng), text)
    if mishears:
        text = _SOUNDALIKE.sub(lambda match: _pick(_SOUNDALIKES[match.group()], rng), text)
    return segment.reworded(text)


def _begun(text: str, rng: random.Random, locale: str) -> str:
    """The start of a turn, behind the name when it is called, with an opener or a false start."""
    draw = rng.random()
    if draw > _OPENING + _FALSE_START:
        return text
    called = _CALLED.match(text)
    name = called.group() if called else ""
    rest = text[len(name) :]
    words = rest.split(" ", 2)
    if draw < _OPENING:
        opened = not words[0] or words[0] in _OPENED
        return text if opened else f"{name}{_pick(_OPENERS.get(locale, _OPENERS['en_US']), rng)} {rest}"
    starts = _STARTS.get(" ".join(words[:2]))
    return f"{name}{_pick(starts, rng)} {rest}" if starts else text


def _pause_before_a_slot(heard: list[Segment], rng: random.Random) -> None:
    """Hesitate between template words and the first slot after them."""
    for i in range(len(heard) - 1):
        text, after = heard[i].text, heard[i + 1].kind
        if heard[i].kind == "literal" and after in _PAUSES and text[-1:] == " " and not text.isspace():
            heard[i] = heard[i].reworded(f"{text}{_pick(_PAUSES[after], rng)} ")
            return


def _pick(choices: list[str] | tuple[str, ...], rng: random.Random) -> str:
    return choices[int(rng.random() * len(choices))]
