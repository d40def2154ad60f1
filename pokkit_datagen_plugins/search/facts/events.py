"""Fairs, races and shows in a town."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts.dice import Dice, clock
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs

_EVENTS = lines("""lantern fair
kite day
pumpkin market
jazz night
book fair
plum festival
street food evening
boat parade
night run
craft market
puppet festival
open air cinema
chess tournament
folk dance evening
science day
vintage car show
cheese fair
winter market
poetry slam
flea market
half marathon
sheep race
garage sale
wine tasting
blood drive
school play
art walk
swim meet
fishing derby
career fair
open mic night
tomato fight
quilt show
farmers market
firework show
pie contest
tree planting
charity auction
dog show
drumming circle
board game night
film premiere""")
_VENUES = (
    "the old mill",
    "the market square",
    "the boathouse",
    "the school field",
    "the town hall",
    "the riverside",
    "the brewery yard",
)


def _event(dice: Dice) -> Facts:
    town, event = dice.town(), dice.of(_EVENTS)
    minutes = dice.between(9 * 60, 20 * 60 + 30, 30)
    return {
        "town": town,
        "subject": f"{town} {event}",
        "event": event,
        "date": dice.date(),
        "time": clock(minutes),
        "hour": minutes // 60,
        "minute": minutes % 60,
        "venue": dice.of(_VENUES),
        "entry": "free" if dice.random() < 0.4 else dice.money(200, 2500),
    }


EVENT = Kind(
    "event",
    _event,
    pairs("""{town} {event}: date, time and place > The {event} in {town} is on {date}, starts at {time} at {venue}. Entry: \
{entry}.
{event} in {town} > Date: {date}. Start {time}. Where: {venue}. Entry {entry}. Come early."""),
    lines("""the date of the {town} {event}
the {event} in {town}
the {town} {event} date and time
{event} {town} date
details of the {town} {event}
the start time of the {event} in {town}
info on the {event} in {town}"""),
    lines("""when the {town} {event} is
what day the {event} in {town} is
when the {event} in {town} starts
what date the {town} {event} is on
where and when the {town} {event} is
what time the {town} {event} starts"""),
    lines("""when is the {town} {event}
when's the {event} in {town}
what day is the {event} in {town}
what time does the {town} {event} start
where is the {event} in {town} held
when does the {event} in {town} start
what's the date of the {town} {event}"""),
    pairs("""and where is it? > at {venue}
where's it held > at {venue}
does it cost anything? > entry: {entry}
what's the entry > {entry}
what time does it kick off > {time}
when do i have to be there > it starts at {time}"""),
    ("date", "time"),
)
