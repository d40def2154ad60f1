"""The shape of a time expression: what is left of its wording when the numbers and names in it may be any.

`half past seven` and `half past eight` have one shape, `half past N`. Letters are small; commas and brackets are dropped. Figures
of one or two digits are 0, after a colon or a letter 00, longer ones 000: `7:30pm` is 0:00pm, `3h05` is 0h00, `730` is 000.
Number words are N (`twenty five` is one), weekdays DAY, months MONTH, time zones ZONE. All other words stand for themselves.
"""

from __future__ import annotations

import re

_UNITS = "zero oh one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty".split()
_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth thirtieth""".split()
_NUMBERS = frozenset([*_UNITS, *_TEENS, *_TENS, "ou", "hundred"])

_CLASSES = {
    "DAY": "mon|tues?|wed|thu|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
    "MONTH": "(?:jan|febr)uary|march|april|june|july|august|(?:septem|octo|novem|decem)ber|"
    "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
    "ZONE": "gmt|utc|bst|ist|cet|pst|est|cst|mst|pdt|edt",
    "ORDINAL": "|".join(f"(?:(?:{'|'.join(_TENS)})[ -])?{word}" for word in _ORDINALS if word != "second"),
    "N": rf"(?:{'|'.join(_TENS)})[ -](?:{'|'.join(_UNITS[2:])})|{'|'.join(sorted(_NUMBERS))}",
}
_CLASS = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _CLASSES.items()))
_DIGITS = re.compile(r"\d+")
_TOKEN = re.compile(r"@|[\w:'/]+(?:\.[\w]+\.)*")


def shape(text: str) -> str:
    """Return a text's shape: tokens with single spaces between them."""
    small = text.lower().replace("’", "'")
    classed = _CLASS.sub(lambda match: str(match.lastgroup), small)
    return " ".join(_token(token) for token in _TOKEN.findall(classed))


def is_number(word: str) -> bool:
    """Tell whether a word is a number, in figures or written out."""
    return word.isdecimal() or word in _NUMBERS or word in _ORDINALS


def _token(token: str) -> str:
    return _DIGITS.sub(_figures, token)


def _figures(digits: re.Match[str]) -> str:
    if len(digits[0]) > 2:
        return "000"
    return "00" if digits.start() else "0"
