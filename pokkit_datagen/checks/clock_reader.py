"""Read the clock times that a careful English speaker would take from a text.

The checks use it to prove that an alarm's time follows from what was said, so it shares no code or
word list with the slots that write times.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from msgspec import Struct

from pokkit_datagen.checks import clock_grammar as grammar
from pokkit_datagen.checks.clock_clause import DAY, HALF_DAY, Clause, Delay, Time
from pokkit_datagen.checks.clock_parse import parse


class Reading(Struct, gc=False):
    """A clock time (hour 0-23, minute 0-59) and where in the text it stands."""

    hour: int
    minute: int
    start: int
    end: int


_Found = tuple[int, int, int]  # first token, token after the last, minute of the day


def read_times(text: str, now: datetime | None = None, locale: str = "en_US") -> list[Reading]:
    """Return the clock times in a text, in reading order.

    Args:
        text: What the user wrote or said.
        now: The clock. With it a bare time is its next occurrence and delays can be read; without it
            a bare time gives both halves of the day, morning first.
        locale: Outside en_US and en_CA "half seven" is 7:30.
    """
    clause, found = _read(text, now, locale)
    if not found:
        return []
    spans = clause.spans()
    found.sort(key=lambda each: each[0])
    return [Reading(*divmod(minute, 60), spans[start][0], spans[end - 1][1]) for start, end, minute in found]


def clock_faces(text: str, now: datetime | None = None, locale: str = "en_US") -> set[tuple[int, int]]:
    """Return the clock times in a text as (hour, minute), wherever they stand; the arguments are those of `read_times`."""
    return {divmod(minute, 60) for _, _, minute in _read(text, now, locale)[1]}


def _read(text: str, now: datetime | None, locale: str) -> tuple[Clause, list[_Found]]:
    clock = None if now is None else now.hour * 60 + now.minute
    clause = parse(text, clock, american=locale in ("en_US", "en_CA"))
    if not clause.times and not clause.delays:
        return clause, []
    if clause.times:
        _attach_cues(clause)
    found = [(time.start, time.end, minute) for time in clause.times for minute in _resolve(clause, time, clock)]
    for delay in clause.delays:
        found += _delayed(clause, delay, found, clock)
    return clause, found


def _attach_cues(clause: Clause) -> None:
    """Give each time the am, pm or part of the day that belongs to it; times in a list share theirs."""
    times = clause.times
    ends = [time.end for time in times]
    for time in times:
        _attach_meridiem(clause, time)
        if clause.cues:
            _attach_neighbour(clause, time)
    if len(times) > 1:
        _share(clause, ends)
    if clause.cues:
        for time in times:
            if _is_open(time):
                time.cue = _nearest_cue(clause, time)


def _attach_neighbour(clause: Clause, time: Time) -> None:
    """Give a time the cue that stands right behind or before it."""
    trail = grammar.TRAIL.match(clause.codes, time.end)
    if trail is not None and trail.end() - 1 in clause.cues:
        time.cue = trail.end() - 1
        clause.taken.add(time.cue)
    lead = time.start - (2 if clause.codes[time.start - 1 : time.start] == "@" else 1)
    if _is_open(time) and lead in clause.cues:  # "in the morning at 6 and 9 pm"
        time.cue = lead
        clause.taken.add(lead)


def _share(clause: Clause, ends: Sequence[int]) -> None:
    """Let the times of a list share what one of them says; `ends` are theirs without am and pm."""
    for k in range(len(ends) - 1, 0, -1):
        time, follower = clause.times[k - 1], clause.times[k]
        if _is_open(time) and time.sure < 0 and _coordinated(clause, ends[k - 1], follower.start):  # "07:00 and 2 pm"
            time.half, time.cue = follower.half, follower.cue
    for time, follower in pairwise(clause.times):
        if _is_open(follower) and _coordinated(clause, time.end, follower.start):
            follower.cue = time.cue
            if time.half is not None:  # "11 am and 1" goes on past noon
                follower.half = time.half if follower.face >= time.face else HALF_DAY - time.half


def _is_open(time: Time) -> bool:
    return time.half is None and time.cue < 0


def _attach_meridiem(clause: Clause, time: Time) -> None:
    codes, end = clause.codes, time.end
    if codes[end : end + 1] not in grammar.MERIDIEM_STARTS:
        return
    found = grammar.MERIDIEM.match(codes, end)
    if found is not None:
        time.end = found.end()
        said = time.end - (2 if codes[time.end - 1] == "e" else 1)  # "p" and "m" may be words of their own
        time.half = 0 if clause.words[said][0] == "a" else HALF_DAY
    elif codes[end] == "a" and clause.touches(end):
        time.half, time.end = 0, end + 1


def _coordinated(clause: Clause, end: int, start: int) -> bool:
    return grammar.COORDINATED.fullmatch(clause.codes, end, start) is not None


def _nearest_cue(clause: Clause, time: Time) -> int:
    first, last = clause.sentence(time.start)
    near = [cue for cue in clause.cues if first <= cue < last and cue not in clause.taken]
    return min(near, key=lambda cue: abs(cue - time.start)) if near else -1


def _resolve(clause: Clause, time: Time, clock: int | None) -> list[int]:
    if time.fixed:
        return [time.sure]
    if time.half is not None:
        return [(time.anchor + time.half + time.shift) % DAY]
    if time.cue >= 0:
        return [_in_part(clause.part(time.cue), time.face)]
    if time.sure >= 0:
        return [time.sure]
    if clock is None:
        return [time.face, time.face + HALF_DAY]
    if _on_coming_day(clause, time):
        return [time.face + HALF_DAY if time.face < 60 else time.face]
    return [min(time.face, time.face + HALF_DAY, key=lambda minute: (minute - clock - 1) % DAY)]


def _in_part(part: str, face: int) -> int:
    """Place a time of the 12-hour face, counted from 12 o'clock, in a part of the day."""
    if part == "morning":
        return face
    if part in ("night", "tonight"):  # the small hours up to 4:59 belong to the night
        return face if face < 300 else face + HALF_DAY
    return face if part == "evening" and face < 60 else face + HALF_DAY


def _on_coming_day(clause: Clause, time: Time) -> bool:
    first, last = clause.sentence(time.start)
    return any(first <= day < last for day in clause.coming_days)


def _delayed(clause: Clause, delay: Delay, found: list[_Found], clock: int | None) -> list[_Found]:
    """Read a delay from the time it counts from, or else from now."""
    anchor = _anchor(clause, delay) if delay.sign else None
    if anchor is not None:
        here = [minute for start, _, minute in found if start == anchor.start]
        start, end = min(delay.start, anchor.start), max(delay.end, anchor.end)
        return [(start, end, (minute + delay.sign * delay.minutes) % DAY) for minute in here]
    if clock is None or not delay.from_now:
        return []
    return [(delay.start, delay.end, (clock + delay.minutes) % DAY)]


def _anchor(clause: Clause, delay: Delay) -> Time | None:
    """Find the time that "before my 9:15 flight" or "an hour later" counts from."""
    first, last = clause.sentence(delay.start)
    if delay.reach > 0:
        first, last = delay.end, min(last, delay.end + delay.reach + 1)
        return next((time for time in clause.times if first < time.start < last), None)
    first = max(first, delay.start + delay.reach)
    return next((time for time in reversed(clause.times) if first <= time.start < delay.start), None)
