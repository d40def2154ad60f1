"""What the reader of clock times knows about single words: a one-letter code and a value for each.

The codes turn a sentence into a short string over which `clock_reader` runs its grammar:

| code | words | code | words |
|---|---|---|---|
| 1 5 b t | 1-9, 5, 10-12, 13-19 | T w | twenty ... fifty; sixty ... ninety |
| m z n | 20-59; 00-09; other numbers | o 0 H | oh; zero; hundred |
| 3 4 c | 730; 0730, 1930; 7:30 | j J | 7h30; 7h (a time, or a delay after "in") |
| f h q | 1/2, 1.5; half; quarter | C g | couple; few |
| U u e | hour; minute; the letter m | s | percent, days and other things counted |
| A p | am, pm; the letter p | K S | o'clock; sharp, -ish |
| M D N | part of the day; day; noon, midnight | a l | a, an; the, this, my |
| i F @ | in; for; at and its like | P R r O B | past; after; to; of; before |
| V W L G | from; now; later; ago | & - , . | and; range; comma; end of sentence |
| E | ate, won | y Y | words that stand beside a lone hour; "good" |
| x X | any other word; one that ends in s | | |
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain

from pokkit_datagen.checks.clock_grammar import TOKEN

CODE: dict[str, str] = {}
"""Code of each known word."""
VALUE: dict[str, float] = {}
"""Value of each known number (a clock face counts in minutes) and 0 or 720 for am and pm."""
PART: dict[str, str] = {}
"""Part of the day that a word names, or "tomorrow" for a coming day."""


class _Codes(dict[str, str]):
    """The code of any word or mark in lower case; what it was once asked for is looked up by C code alone."""

    def __missing__(self, word: str) -> str:
        code = CODE.get(word) or _code_by_form(word)
        if len(self) < _MOST_KEPT:
            self[word] = code
        return code


class _Chunks(dict[str, tuple[str, ...]]):
    """The words and marks of any stretch between two spaces."""

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        if _GOES_ON.search(chunk):
            raise LookupError(chunk)
        words = tuple(TOKEN.findall(chunk))
        if len(self) < _MOST_KEPT:
            self[chunk] = words
        return words


_GOES_ON = re.compile(
    r"\s|\+|(?<![a-z])[ap]\.$|(?:mins?|hrs?)\.$|[$\u00a3\u20ac\u20b9#\u2013-]$|^[%\u2013-]|^\d{4}(?!\d)", re.ASCII
)
"""Stretches of which a word may reach over the space beside it: "7 a. m.", "$ 5", "7 - 8", "0171 5550"."""

_MOST_KEPT = 100_000
CODES = _Codes()
_CHUNKS = _Chunks()


def words_in(text: str) -> list[str]:
    """Return the words and marks of a text in lower case: all matches of `TOKEN`, looked up stretch by stretch."""
    try:
        return list(chain.from_iterable(map(_CHUNKS.__getitem__, text.split(" "))))
    except LookupError:
        return TOKEN.findall(text)


def _code_by_form(word: str) -> str:
    if word[0].isdigit() and word.count(":") == 2:  # 7:30:00
        return CODE.get(word.rpartition(":")[0], "x")
    if word[-1] == "s" and word[-2:] not in ("ss", "us"):  # a plural: "7 eggs", but "my 7 bus"
        return "X"
    return "n" if word.isdigit() else "x"


def count_of(word: str) -> float:
    """Return a number that counts something: "120" is 120 here, and twenty past one as a clock face."""
    return float(word) if word.isdigit() else VALUE[word]


def value_of(word: str) -> float:
    """Return the value of a number or clock face."""
    known = VALUE.get(word)
    if known is not None:
        return known
    return VALUE[word.rpartition(":")[0]]


_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_PARTS = {
    "morning": "morning", "mornin": "morning", "morn": "morning", "mornings": "morning", "afternoon": "afternoon",
    "arvo": "afternoon", "evening": "evening", "evenings": "evening", "eve": "evening", "night": "night", "nite": "night",
    "nights": "night", "tonight": "tonight", "tonite": "tonight", "2nite": "tonight", "2night": "tonight",
}  # fmt: skip
_COMING_DAYS = (
    "tomorrow tommorow tommorrow tomorow tmrw tmrow tmr tomo tmw 2moro 2morrow morrow monday tuesday wednesday thursday "
    "friday saturday sunday mon tue tues wed thu thur thurs fri sat"
)
_WORDS = {
    "o": "oh o ou", "0": "zero nought 0", "H": "hundred", "h": "half", "q": "quarter quarters qtr", "C": "couple pair",
    "g": "few", "U": "hour hours hr hrs hr. hrs. h", "u": "minute minutes min mins min. mins.", "e": "m",
    "s": "percent percents % day days week weeks month months year years second seconds sec secs people persons person kids "
         "children men women times degrees dollars bucks pounds rupees quid miles km kg cm mm mb gb stars points",
    "A": "am pm a.m p.m a.m. p.m. a.m.. amm pmm", "p": "p", "a": "a an", "K": "o'clock o\u2019clock oclock clock o'clk",
    "S": "sharp exactly precisely ish approximately approx early on dot",
    "N": "noon midday midnight noonish", "D": "today " + _COMING_DAYS, "M": " ".join(_PARTS),
    "l": "the this that my our your coming following", "i": "in within", "F": "for",
    "@": "at @ by around about near till until til by circa", "r": "to too till til until", "O": "of", "P": "past passed",
    "R": "after", "B": "before b4 ahead prior", "V": "from", "W": "now", "L": "later hence", "G": "ago", "E": "ate won",
    "&": "and & n or - \u2013", ".": ". ! ? ; \n", ",": ",", "Y": "good gud late last all",
    "y": "i me us up it its it's is was be alarm wake set make put move change changed get have need want let lets let's "
         "call buzz ring remind reminder time works work would should could can will do does fine better please pls plz "
         "thanks thx ty ok okay k then instead actually no not nope yes yeah yep sorry wait mean meant um uh er hmm just "
         "maybe try again more another when if so because cause cuz cos coz but like pokkit pocket pokit hey hi mate bro "
         "buddy dude start starts begin begins leave go give say says said bring with as every next only not "
         "cheers ta asap love bud quickly pretty lol zzz much appreciated frog froggy also",
    "X": "alarms reminders eggs things",
}  # fmt: skip

# Words one edit away from a word of ours that people write for their own sake.
_OTHER_WORDS = (
    "there even right might water seen head light fight share ground round weight tree fifth yours tight latter sight "
    "height threw fort layer forth sixth couples knight peoples seventh steven laser eighth ours tours shark mighty "
    "bout alter thee coupled thirsty mourning midway cater quartet mater liter moaning eater latex harp semen coupe "
    "sharpe abound abort sven nigh fours forte wight forts sevens pours nifty lager sever footy hater foray severn "
    "priory threes shard corning weighty laker aground priori sundry sundae lather lazer eights bight coupler elven "
    "sharps tater priors quartets rafter toddy"
)
_MISSPELT = (
    "three seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty "
    "sixty seventy eighty ninety hundred quarter quarters minute minutes hours oclock o'clock sharp morning afternoon evening "
    "night tonight tonite tomorrow today midday midnight couple before ahead prior after later sharp around about monday tuesday "
    "wednesday thursday friday saturday sunday percent people"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _swaps(word: str) -> Iterator[str]:
    """Yield the word with two neighbouring letters swapped."""
    for k in range(len(word) - 1):
        yield word[:k] + word[k + 1] + word[k] + word[k + 2 :]


def _slips(word: str) -> Iterator[str]:
    """Yield the word with one letter dropped, replaced or added."""
    for k in range(len(word)):
        head, tail = word[:k], word[k:]
        yield head + tail[1:]
        for letter in _LETTERS:
            yield head + letter + tail[1:]
            yield head + letter + tail
    yield from (word + letter for letter in _LETTERS)


def _define(word: str, code: str, value: float | None = None, part: str | None = None) -> None:
    CODE[word] = code
    if value is not None:
        VALUE[word] = value
    if part is not None:
        PART[word] = part


def _number_code(n: int) -> str:
    return "5" if n == 5 else "1" if n < 10 else "b" if n < 13 else "t" if n < 20 else "m" if n < 60 else "n"


def _load_words() -> None:
    for code, words in _WORDS.items():
        for word in words.split(" "):
            _define(word, code)
    for word, n in _NUMBERS.items():
        _define(word, _number_code(n) if n < 20 else "T" if n < 60 else "w", n)
        if n <= 12:
            _define(f"{word}ish", _number_code(n), n)
    VALUE.update(dict.fromkeys(f"{_WORDS['o']} {_WORDS['0']} {_WORDS['r']}".split(), 0))
    VALUE.update({"half": 0.5, "quarter": 0.25, "quarters": 0.25, "qtr": 0.25, "couple": 2, "pair": 2, "few": 3})
    VALUE.update({"to": 2, "too": 2, "for": 4, "ate": 8, "won": 1, "noon": 720, "midday": 720, "noonish": 720, "midnight": 0})
    VALUE.update({word: 0 if word[0] == "a" else 720 for word in _WORDS["A"].split()} | {"p": 720})
    PART.update(_PARTS | dict.fromkeys(_COMING_DAYS.split(), "tomorrow"))


def _load_numerals() -> None:
    for n in range(1, 60):
        _define(str(n), _number_code(n), n)
        _define(f"{n}h", "J", n * 60)
    for n in range(10):
        _define(f"0{n}", "z", n)
        _define(f"0{n}h", "J", n * 60)
    for n in range(24):
        _define(f"{n}.5", "f", n + 0.5)
    VALUE.update({"1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "\u00bd": 0.5})
    CODE.update(dict.fromkeys(("1/2", "1/4", "3/4", "\u00bd"), "f"))


def _load_faces() -> None:
    for hour in range(24):
        for minute in range(60):
            total = hour * 60 + minute
            _define(f"{hour:02}{minute:02}", "4", total)
            if 0 < hour < 10:
                _define(f"{hour}{minute:02}", "3", total)
            for text in {str(hour), f"{hour:02}"}:
                for mark, code in ((":", "c"), (".", "c"), ("h", "j")):
                    _define(f"{text}{mark}{minute:02}", code, total)


def _load_misspellings(edits: Callable[[str], Iterator[str]]) -> None:
    others = set(_OTHER_WORDS.split())
    owners: dict[str, set[tuple[str, float | None, str | None]]] = {}
    for word in _MISSPELT.split():
        meaning = (CODE[word], VALUE.get(word), PART.get(word))
        for variant in edits(word):
            owners.setdefault(variant, set()).add(meaning)
    for variant, meanings in owners.items():
        if len(meanings) == 1 and variant not in CODE and variant not in others:
            _define(variant, *meanings.pop())


_load_words()
_load_numerals()
_load_faces()
_load_misspellings(_swaps)
_load_misspellings(_slips)
