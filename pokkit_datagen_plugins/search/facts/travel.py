"""Timetables between invented towns."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts.dice import Dice, clock
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs

_MODES = (("bus", "buses", "stand"), ("train", "trains", "platform"), ("ferry", "ferries", "pier"), ("tram", "trams", "stop"))


def _journey(dice: Dice) -> Facts:
    town, other = dice.town(), dice.town()
    while other == town:
        other = dice.town()
    mode, modes, stop = dice.of(_MODES)
    first = dice.between(5 * 60 + 20, 9 * 60, 5)
    second = first + dice.between(35, 200, 5)
    day = dice.of(("today", "tomorrow", "on weekdays", f"on {dice.weekday()}"))
    return {
        "town": town,
        "other": other,
        "subject": f"{town} to {other}",
        "mode": mode,
        "modes": modes,
        "day": day,
        "hour": first // 60,
        "minute": first % 60,
        "first": clock(first),
        "second": clock(second),
        "last": clock(dice.between(max(second + 60, 18 * 60), 23 * 60 + 30, 5)),
        "takes": f"{dice.between(12, 95)} minutes",
        "stop": f"{stop} {dice.between(1, 9)}",
        "fare": dice.money(180, 2400),
    }


TIMETABLE = Kind(
    "timetable",
    _journey,
    pairs("""{mode} timetable {town} to {other} > {modes} from {town} to {other} {day}: first {first}, then {second}, last \
{last}. From {stop}, {takes}, {fare} one way.
{town} to {other} by {mode}: times > Departures {day}: {first}, {second}; last {mode} {last}. {takes}, leaves from {stop}. \
One way {fare}."""),
    lines("""the {mode} times from {town} to {other} {day}
{modes} from {town} to {other} {day}
the first {mode} from {town} to {other} {day}
the last {mode} from {town} to {other} {day}
the timetable for the {mode} from {town} to {other} {day}
{mode} {town} to {other} {day}
{town} to {other} {mode} times {day}"""),
    lines("""when the first {mode} from {town} to {other} leaves {day}
when the last {mode} goes from {town} to {other} {day}
what time the {modes} go from {town} to {other} {day}
when there's a {mode} from {town} to {other} {day}
what {modes} there are from {town} to {other} {day}
how i get from {town} to {other} by {mode} {day}"""),
    lines("""when's the first {mode} from {town} to {other} {day}
what time is the last {mode} from {town} to {other} {day}
when do the {modes} go from {town} to {other} {day}
what {modes} are there from {town} to {other} {day}
is there a {mode} from {town} to {other} {day}
when does the last {mode} leave from {town} to {other} {day}
what time does the first {mode} from {town} to {other} go {day}"""),
    pairs("""how long does it take? > {takes}
and how long's the ride > {takes}
what does it cost one way > {fare}
how much is a single > {fare}
where does it leave from? > {stop}
if i miss that one, when's the next > {second} is the second one
when's the last one back out > the last one leaves at {last}"""),
    ("first", "second", "last"),
)
