"""Results and fixtures of invented clubs."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts.dice import Dice, clock
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs
from pokkit_datagen_plugins.search.facts.words import CLUB_ENDS

_SPORTS = (("football", 0, 4, "goals"), ("hockey", 0, 6, "goals"), ("rugby", 7, 38, "points"), ("basketball", 58, 104, "points"))


def _match(dice: Dice) -> Facts:
    town, sport = dice.town(), dice.of(_SPORTS)
    ours, theirs = dice.between(sport[1], sport[2] - 1), dice.between(sport[1], sport[2] - 1)
    more = theirs if ours > theirs else theirs + 1
    minutes = dice.between(12 * 60, 20 * 60 + 30, 15)
    club, other = f"{town} {dice.of(CLUB_ENDS)}", f"{dice.town()} {dice.of(CLUB_ENDS)}"
    return {
        "town": town,
        "subject": club,
        "other": other,
        "sport": sport[0],
        "score": f"{ours}-{theirs}",
        "how": _ended(ours, theirs),
        "score_else": f"{more}-{theirs}",
        "how_else": _ended(more, theirs),
        "best": f"{dice.of('ABCDEFGHJKLMNPRSTW')}. {dice.surname()}",
        "points": sport[3],
        "third": f"{dice.town()} {dice.of(CLUB_ENDS)}",
        "day": dice.weekday(),
        "hour": minutes // 60,
        "minute": minutes % 60,
        "time": clock(minutes),
    }


def _ended(ours: int, theirs: int) -> str:
    return "won" if ours > theirs else "lost" if ours < theirs else "drew"


RESULT = Kind(
    "result",
    _match,
    pairs("""{subject} {sport} result and score > Last game: {subject} {how} {score} against {other}. Most {points}: \
{best}. Next match: {day}, \
{time}, against {third}.
{subject} score and next {sport} game > Last game: {subject} v {other} {score} ({how}), full result. Most {points} by \
{best}. Next: \
{third}, {day} {time}."""),
    lines("""the {subject} score
the {subject} result
{subject} last game score
the score of the {subject} game
{subject} {sport} result
the result of {subject} against {other}
{subject} {other} score"""),
    lines("""how {subject} did
if {subject} won
whether {subject} beat {other}
what the score was in the {subject} game
how the {subject} {sport} game ended
what {subject} scored against {other}
how it went for {subject}"""),
    lines("""how did {subject} do
did {subject} win
what was the {subject} score
did {subject} beat {other}
who won, {subject} or {other}
how did the {subject} game end
what's the {subject} result
have {subject} lost again
how did {subject} get on against {other}"""),
    pairs("""who got the most {points}? > {best}
who scored most > {best}
when do they play next > {day} at {time}, against {third}
and the next match? > {day}, {time}, against {third}
who are they up against next > {third}
what time's their next game > {time} on {day}"""),
    ("score", "how"),
)

FIXTURE = Kind(
    "fixture",
    _match,
    pairs("""{subject} next {sport} match > Next match: {subject} play {third}, kick-off {day} {time}. Last result: {score} \
against {other}. All fixtures and game times here.
{sport}: {subject} fixtures > Next match: {subject} play {third}, {day}, kick-off time {time}. Game before: {other}, {score}."""),
    lines("""the next {subject} match
the kick-off time of the next {subject} game
the {subject} fixtures
{subject} next game
when {subject} play next
{subject} next match time"""),
    lines("""when {subject} play next
what time the next {subject} game starts
who {subject} play next
when the next {subject} match is
what time {subject} kick off"""),
    lines("""when do {subject} play next
what time does the next {subject} game start
who are {subject} playing next
when's the next {subject} match
what time do {subject} kick off
when is the next {subject} game"""),
    pairs("""who is it against? > {third}
what was their last result > {score} against {other}
and how did the last one go > {score} against {other}
what day again? > {day}"""),
    ("day", "time"),
)
