"""Find clock times and delays among the words of a text, before any cue or clock decides between am and pm."""

from __future__ import annotations

from collections.abc import Callable

from pokkit_datagen.checks import clock_grammar as grammar
from pokkit_datagen.checks.clock_clause import DAY, HALF_DAY, Clause, Delay, Time
from pokkit_datagen.checks.clock_words import CODES, PART, count_of, value_of, words_in


def parse(text: str, clock: int | None, *, american: bool) -> Clause:
    """Find the times, delays and cues of a text.

    Args:
        text: What was said.
        clock: Minute of the day, where it is known.
        american: Do not read "half seven".
    """
    text = text.lower()
    words = words_in(text)
    codes = "".join(map(CODES.__getitem__, words))
    clause = Clause(text, words, codes, clock)
    for found in (grammar.AMERICAN if american else grammar.BRITISH).finditer(codes):
        time = _READERS[found.lastgroup](clause, found.start(), found.end())
        if time is not None:
            clause.times.append(time)
    return clause


def _on_face(start: int, end: int, hour: int, minute: int) -> Time | None:
    if not (1 <= hour <= 12 and minute < 60):
        return None
    face = hour % 12 * 60 + minute
    return Time(start, end, face, anchor=face)


def _on_24(start: int, end: int, total: int) -> Time:
    """Make a time of the 24-hour face; only before one o'clock pm can a cue still speak against it."""
    face = total % HALF_DAY
    return Time(start, end, face, total, fixed=total < 60 or total >= 780, anchor=face)


def _checked_24(start: int, end: int, hour: int, minute: int) -> Time | None:
    return _on_24(start, end, hour * 60 + minute) if hour < 24 and minute < 60 else None


def _past(clause: Clause, start: int, end: int) -> Time:
    middle = next(k for k in range(start, end) if clause.codes[k] in "PRrOB")
    shift = _minutes(clause, start, middle) * (1 if clause.codes[middle] in "PR" else -1)
    word, code = clause.words[end - 1], clause.codes[end - 1]
    base = int(value_of(word)) * (60 if code in "15bz" else 1)
    if code == "N" or base >= 780 or word[0] == "0":
        total = (base + shift) % DAY
        return Time(start, end, total % HALF_DAY, total, fixed=True)
    anchor = base % HALF_DAY
    return Time(start, end, (anchor + shift) % HALF_DAY, anchor=anchor, shift=shift)


def _half(clause: Clause, start: int, end: int) -> Time | None:
    return _on_face(start, end, clause.number(start + 1, end), 30)


def _hourless(clause: Clause, start: int, end: int) -> Time | None:
    if clause.clock is None:
        return None
    wait = (_minutes(clause, start, end - 1) - clause.clock - 1) % 60 + 1
    total = (clause.clock + wait) % DAY
    return Time(start, end, total % HALF_DAY, total, fixed=True)


def _military(clause: Clause, start: int, end: int) -> Time | None:
    codes = clause.codes
    first = start + (codes[start] in "o0")
    split = first
    if codes[start] != "0" or codes[first] in "15":
        split = first + (2 if codes[first] == "T" and codes[first + 1] in "15" else 1)
    return _checked_24(start, end, clause.number(first, split), clause.number(split, end))


def _spoken24(clause: Clause, start: int, end: int) -> Time | None:
    split = start + (2 if clause.codes[start] == "T" and clause.codes[start + 1] in "15" else 1)
    hour, minute = clause.number(start, split), clause.number(split, end)
    return _checked_24(start, end, hour, minute) if hour >= 13 or clause.codes[end - 1] == "U" else None


def _spoken(clause: Clause, start: int, end: int) -> Time | None:
    return _on_face(start, end, int(value_of(clause.words[start])), clause.number(start + 1, end))


def _token(clause: Clause, start: int, end: int) -> Time | None:
    code, word = clause.codes[start], clause.words[start]
    total = int(value_of(word)) * (60 if code == "z" else 1)
    if code in "34z" and end == start + 1 and not _stands_alone(clause, start, end):
        return None
    if word[0] == "0" or code in "jJ" or total >= 780 or end > start + 1:
        return _checked_24(start, end, *divmod(total, 60))
    return _on_face(start, end, total // 60, total % 60)


def _noon(clause: Clause, start: int, end: int) -> Time:
    total = int(value_of(clause.words[end - 1]))
    return Time(start, end, 0, total, fixed=True)


def _oclock(clause: Clause, start: int, end: int) -> Time | None:
    return _on_face(start, end, int(value_of(clause.words[start])), 0)


def _lone(clause: Clause, start: int, end: int) -> Time | None:
    hour = int(value_of(clause.words[start]))
    if not _stands_alone(clause, start, end):
        return None
    return _on_face(start, end, hour, 0) if hour < 13 else _checked_24(start, end, hour, 0)


def _stands_alone(clause: Clause, start: int, end: int) -> bool:
    """Tell whether a lone number is an hour and not a count, a room or a page."""
    codes, words = clause.codes, clause.words
    before, behind = codes[start - 1 : start] or "^", codes[end : end + 1] or "$"
    if behind in grammar.MERIDIEM_STARTS and grammar.MERIDIEM.match(codes, end):
        return True
    if behind == "D" or (behind in grammar.TRAIL_STARTS and grammar.TRAIL.match(codes, end)):
        return True
    if behind == "a" and clause.touches(end):
        return True
    if codes.endswith(("Bl", "BOl", "Brl", "Rl"), 0, start) and behind in "x$.,":  # "an hour before my 7 flight"
        return True
    if words[start] == "one":  # "put one on", "the 7:30 one"
        exact = words[end : end + 1] == ["sharp"] or words[end : end + 3] == ["on", "the", "dot"]
        return before in "@FM" or exact or (before in "^,yD" and behind in "$.,")
    if before in "@M" or (before in "lO" and codes[start] in "34") or words[start - 1 : start] == ["alarm"]:
        return behind not in ("uUsegCH" if codes[start] == "4" else "uUseXgCH")  # "at 1615 Onkar's party"
    if words[end : end + 1] == ["alarm"]:
        return words[start] != "1"
    if before == "l":
        return behind in "$.,yS"
    return before in "^.,yFrDMS&RBV" and behind in "$.,yDMiS&FrlaB@PW"


def _delay(clause: Clause, start: int, end: int) -> Time | None:
    codes = clause.codes
    before, behind = codes[:start].rstrip("@S")[-1:] or "^", codes[end : end + 1] or "$"
    said_now = behind == "L" or codes[end : end + 2] == "VW"
    counts_from = before == "R" and codes[start - 2 : start - 1] in tuple("UuejJ15btmnTwhq")  # "2h 10 after 7h30"
    if codes[start:end] in ("j", "J") and (counts_from or not (before in "iR" or behind in "BVLR")):
        return _token(clause, start, end)
    waits = before in "iR" or (before in "F^y" and behind not in "xX")
    from_now = said_now or (waits and behind != "G")
    delay = Delay(start, end, _minutes(clause, start, end), from_now)
    if behind == "L":
        delay.sign, delay.reach = 1, -8
    elif not said_now and behind in "BRPVrO":
        delay.sign, delay.reach = (-1 if behind in "BrO" else 1), (1 if behind in "rOP" else 8)
    clause.delays.append(delay)
    return None


def _minutes(clause: Clause, start: int, end: int) -> int:
    """Count out a delay: "an hour and a half", "1 hr 15", "three quarters of an hour"."""
    total, before = 0.0, ""
    number: float | None = None
    for code, word in zip(clause.codes[start:end], clause.words[start:end], strict=True):
        if code in "Uue":
            total += (1 if number is None else number) * (60 if code == "U" else 1)
            number = None
        elif code in "jJ":
            total += value_of(word)
        elif code == "H":
            number = (number or 1) * 100
        elif code == "q" and number is not None and before not in "&a":
            number *= 0.25
        elif code not in "a&Oy":
            number = (number or 0) + count_of(word)
        before = code
    rest = number or 0
    return round(total + (rest * 60 if rest < 1 else rest))


def _short(clause: Clause, start: int, end: int) -> None:
    clause.delays.append(Delay(start, end, clause.number(start, end), from_now=True))


def _cue(clause: Clause, start: int, end: int) -> None:
    part = PART.get(clause.words[start])
    before, behind = clause.codes[:start][-1:] or "^", clause.codes[end : end + 1] or "$"
    if part == "tomorrow":
        clause.coming_days.append(start)
    elif part == "night" and before not in "il@D":
        return  # a film night, a late night
    elif part is not None and before != "Y" and not (part != "tonight" and before in "^." and behind in ",.x"):
        clause.cues.append(start)


_READERS: dict[str | None, Callable[[Clause, int, int], Time | None]] = {
    "past": _past, "half": _half, "delay": _delay, "short": _short, "hourless": _hourless, "military": _military,
    "spoken24": _spoken24, "spoken": _spoken, "token": _token, "noon": _noon, "oclock": _oclock, "lone": _lone, "cue": _cue,
}  # fmt: skip
