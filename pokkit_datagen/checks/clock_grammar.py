"""The grammar of clock times and delays, as patterns over the word codes of `clock_words`."""

from __future__ import annotations

import re

# Words come first, and each kind begins with its first letters, for `re` passes over what can't begin there.
TOKEN = re.compile(
    r"""[a-z][a-z]*(?![a-z\d.'\u2019])
      | (?=[a-z])(?:
            (?<![a-z])[ap]\.\s?m\b\.?                            # a.m.
          | [a-z]+\d\w*
          | (?:mins?|hrs?)\.(?=\s[a-z])
          | [a-z]+(?:['\u2019][a-z]+)? )
      | (?=\d)(?:
            \d+(?:st|nd|rd|th)\b | \d+/\d+(?:/\d+)? | \d{4}-\d\d-\d\d                # dates, fractions
          | \d{3,}[ -]\d{4}(?!\d) | \d+(?:\.\d+){2,} | \d{1,3}(?:,\d{3})+ | \d+(?:\.\d+)?\s?%
          | \d{1,2}[:.h][0-5]\d(?::[0-5]\d)?(?!\d) | \d{1,2}h(?![a-z\d]) | \d+\.\d+
          | 2(?:nite|night|moro|morrow)\b
          | \d+ )
      | [.!?;\n,&@]
      | [$\u00a3\u20ac\u20b9#]\s?\d[\d.,:]*                      # money, #7
      | \+\d[\d ()-]{6,}\d | \u00bd | (?<=\d)\s?[-\u2013]\s?(?=\d)""",
    re.VERBOSE | re.ASCII,
)

_NUMBER = "(?:(?:[15a]H&?)?(?:[Tw][15]?|[15btmn3zf])|[15a]H)"
_PORTION = "(?:a?[hq]|1q)"
_AMOUNT = f"(?:a?CO?|a?g|(?:{_PORTION}|f)O?a?|{_NUMBER}(?:&?(?:{_PORTION}|f))?y?|a)"
_REST = f"(?:&?(?:{_PORTION}(?![15br])|{_NUMBER}(?:[ue]|(?![Ap:]))))"
_DELAY = f"(?:{_AMOUNT}U{_REST}?|U&{_PORTION}|{_AMOUNT}u|{_NUMBER}e|J(?:{_NUMBER}[ue]?)|[jJ][ue]?)"

_FACE = "(?:[15b]|(?<=[@F])E|[rFE](?=K|oK|A|[ap]e))"
_MINUTE = "(?:T[15]?|[tmbz]|[o0][15])"
_BESIDE = "(?:[PrO]|(?<!u)R|(?<=q)B)"
_COUNT = "(?:a?q|a?h(?=P)|(?:T[15]?|[15btmz])u|T5|[T5btm])"
_ANCHOR = "(?:b?N|[15bz](?![uUe])|c)"

# Earlier kinds win over later ones that start at the same word.
_KINDS = {
    "past": f"(?<!V){_COUNT}{_BESIDE}{_ANCHOR}",
    "half": "h[15b](?![uU])",
    "delay": f"(?!(?<![iR])3U){_DELAY}",
    "short": "(?:(?<=i)|(?<=i@))(?:T5?|[15btm])(?=$|[.,y&WF])",
    "hourless": "(?:a?[qh]|T5|[T5b])P",
    "military": f"[o0][15](?:H|{_MINUTE}(?!u))U?|(?:T[15]?|t|b)HU?|0(?:H|{_MINUTE}(?!u))U?",
    "spoken24": f"(?:T[15]?|[tm]){_MINUTE}(?!u)U?|[1b]{_MINUTE}U",
    "spoken": f"{_FACE}{_MINUTE}(?!u)",
    "token": "[cj34]U?|z",
    "noon": "b?N",
    "oclock": f"{_FACE}o?K",
    "lone": f"{_FACE}|(?<=@)[tm]",
    "cue": "[MD]",
}

# What a time, a delay or a cue can start with: most words are passed over by this look alone.
_STARTS = "(?=[15btmznwTo0H34cjJfhqCgaUrFENDM])"


def _compiled(kinds: dict[str, str]) -> re.Pattern[str]:
    # The groups that tell the kinds stand behind them: `re` rules a branch out by its first letter only if none is open.
    return re.compile(_STARTS + "(?:" + "|".join(f"(?:{pattern})(?P<{kind}>)" for kind, pattern in kinds.items()) + ")")


BRITISH = _compiled(_KINDS)
AMERICAN = _compiled({kind: pattern for kind, pattern in _KINDS.items() if kind != "half"})

MERIDIEM = re.compile("[SK]*(?:il?)?(?:A|[ap]e|p|a(?=$|[.,]))")
MERIDIEM_STARTS = frozenset("SKiAap")
TRAIL = re.compile("[S,ilD@]{0,4}?M(?!@?[15btT34cz])")
TRAIL_STARTS = frozenset("S,ilD@M")
COORDINATED = re.compile("[,&@ry]{1,4}")
