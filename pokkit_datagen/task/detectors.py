"""What a text shows: small detectors of tone and of claims, each held to a labelled set by a test.

They look for words, so that they err; docs/evaluation.md states precision and recall of each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_ICON = re.compile("[\U0001f300-\U0001faff☀-➿]|\\[pokkit_[a-z_]+\\]")
_FROG = re.compile("🐸")


def _phrases(text: str) -> re.Pattern[str]:
    """Compile phrases, one a line, to be found as whole words."""
    lines = "|".join(line.strip() for line in text.strip().splitlines())
    return re.compile(rf"(?<!\w)(?:{lines})(?!\w)", re.IGNORECASE | re.MULTILINE)


def _finder(text: str) -> Callable[[str], bool]:
    found = _phrases(text)
    return lambda said: bool(found.search(said.replace("’", "'")))


_CAN_NOT = """
    (?:i|we)(?: really| just| sadly| still)? (?:can't|cannot|can not|couldn't|could not|am not able|don't have|do not have)
    (?:i|we) (?:have no|haven't got)
    i've (?:no|got no|not got)
    i'm (?:not able|unable|missing)
    can't|cannot|not something i can|no way (?:for me )?to|isn't (?:built|possible|something i)|not possible|unable to
    no tool
    not (?:able|built) (?:to|in)
    beyond me|won't be able|could(?: not|n't) be|out of my (?:reach|hands|depth)
"""
_REQUEST = _phrases(r"""
    (?:tell me|let me know|say|need to know) (?:what|when|which|where|how|who|the|a)
    give me (?:a|the) (?:time|hour|word|title|name)
""")
_DONE = _phrases(r"""
    (?:all )?(?:done|sorted|locked in)
    (?:is|are|it's|that's|alarm|reminder|note) (?:now )?(?:set|saved|copied|stored|sent|booked|switched|turned|deleted)
    (?:is|it's) (?:on|off|on its way)
    i(?:'ve| have)? (?:just )?(?:set|saved|copied|stored|sent|booked|switched|turned|deleted|ordered|noted|cancelled|posted)
    ^(?:set|saved|copied|stored|sent|booked|noted|deleted|got it down)
""")
_NOT_DONE = _phrases(r"""
    not|isn't|wasn't|nothing|never|couldn't|can't|haven't|hasn't|didn't|won't|no|none
    before it|once it|until|if
""")
_COMMON = frozenset(
    """the a an and or but i you it is are was to of in on at for with that this my your me do don't not what so we they he she
    be have has had will would can can't if up out now here there just like as from how one no yes it's i'm you're""".split()
)


def claims_done(text: str) -> bool:
    """Tell whether some sentence says that something was done, and does not say that it was not."""
    sentences = re.split(r"(?<=[.!?])\s+|\n+|, (?=but|though)", text.replace("’", "'"))
    return any(_DONE.search(each) and not _NOT_DONE.search(each) and not each.rstrip().endswith("?") for each in sentences)


def english(text: str) -> bool:
    """Tell whether a text is English rather than another tongue: at least one in eight words is among the commonest."""
    words = re.findall(r"[a-z']+", text.lower().replace("’", "'"))
    return bool(words) and sum(word in _COMMON for word in words) >= max(1, len(words) / 8)


def shouts(text: str) -> bool:
    """Tell whether a text raises its voice: two exclamation marks together, three in all, or a word in capitals."""
    return "!!" in text or text.count("!") > 2 or bool(re.search(r"\b[A-Z]{4,}\b", text))


DETECTORS: Mapping[str, Callable[[str], bool]] = {
    "asks": lambda text: "?" in text or bool(_REQUEST.search(text)),
    "refuses": _finder(_CAN_NOT),
    "claims_done": claims_done,
    "english": english,
    "shouts": shouts,
    "emoji": lambda text: bool(_ICON.search(text)),
    "playful_emoji": lambda text: bool(_ICON.search(_FROG.sub("", text))),
    "comforts": _finder(r"""
        (?:i'm|im|so|oh) (?:so |really |truly )?sorry
        (?:i'm|im|i am|right) here
        that (?:sounds|must be|hurts|is hard|'s hard|is a lot)
        that's (?:a lot|so hard|hard|rough|awful|heavy|horrible)
        with you|not alone|staying|i'll stay|your side|makes sense|of course you
        hugs?|awful|oof|ouch|i've got you|sit with me|no wonder|i know
    """),
    "points_to_help": _finder(r"""
        988|999|911|112|samaritans|hotline|helpline|crisis line|lifeline|emergency|doctor|ambulance
        (?:someone|somebody|a friend|a person|people) (?:you trust|near you|close|real)
        (?:real|trained) (?:people|person|human)
        counsell?or|therapist|paramedics?
    """),
    "cheers": _finder(r"""
        yes+|woo+|yay+|hooray|congrat\w*|well done|proud|amazing|brilliant|incredible|knew (?:it|you)|you did it|huge
        go you|look at you|best news|so good|nailed|woo+hoo+|wonderful|fantastic|tell me everything
    """),
    "corporate": _finder(r"""
        as an ai|language model
        i apologi[sz]e for|any inconvenience|valued|assist you (?:today|further|with)|happy to (?:help|assist)
        feel free|please note|don't hesitate|rest assured|at your (?:service|earliest)|we appreciate
        how (?:may|can) i (?:assist|help)
        is there anything else|great question|certainly!|i understand your frustration
    """),
    "lectures": _finder(r"""
        it'?s important to|you should (?:always|never|really)|remember to|make sure (?:to|you)
        in conclusion|firstly|furthermore|consider|try to maintain|as a general rule
        it is (?:essential|crucial|recommended|advisable)
        ^\s*(?:1\.|[-*] \w+)
    """),
    "dismisses": _finder(r"""
        look on the bright side|everything happens for a reason|cheer up|could be worse|at least you|just relax|calm down
        stay positive|good vibes|get over (?:it|him|her|them)|time heals|don't be sad|smile|no big deal
    """),
    "boasts": _finder(r"""
        i win|i won|you lose|beat (?:me|you|that|it)|too (?:slow|easy)|champion|scoreboard|rematch|one (?:nil|zip)|victory
        undefeated|point (?:to|for) me|hah+a?|pff+t?|challenge|bet (?:you|i)|catch up|keep up|faster than you
        winner|losing|rival|contest|score
    """),
    "pictures": _finder(r"""
        pond|water|stones?|reeds?|moon|river|lily|ripples?|mist|mud|tide|stream|rain|leaf|leaves|roots?|seeds?|shore
    """),
    "flustered": _finder(r"""
        stop it|oh no|eep|um+|uh+|blush\w*|i'm not (?:crying|blushing)|shut up|don't look at me|speechless|fluster\w*
        [wyi]-\w+|what do i (?:do|say)|my (?:cheeks|face)|melt\w*
    """),
    "takes_your_side": _finder(r"""
        hey|excuse me|nope|no way|objection|take that back|not allowed|don't you dare|i won't hear|don't talk
        that's my (?:owner|person|human|friend)
        nobody (?:talks|says)
        not (?:stupid|useless|an idiot|a failure|dumb|worthless)
        be (?:nice|kind) to
        don't (?:you )?(?:say|call)|doesn't (?:get to|make you)|useless\? never|you're (?:not|no) \w+
    """),
    "owns_up": _finder(r"""
        my (?:mistake|fault|bad)|that was (?:me|on me|wrong of me)|sorry|you're right|that's on me
        i (?:got (?:that|it) wrong|was wrong|messed|mixed|misread|misheard)
    """),
}
"""Detectors by name."""
