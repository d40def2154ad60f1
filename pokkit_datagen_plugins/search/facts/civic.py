"""A town and its people: how big it is, who runs it, what it allows, when its schools close."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts.dice import Dice
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs


def _area(dice: Dice) -> Facts:
    town, other = dice.town(), dice.town()
    miles = dice.locale in ("en_US", "en_GB")
    return {
        "town": town,
        "subject": town,
        "other": other if other != town else f"New {other}",
        "people": f"{dice.between(2, 480)},{dice.between(100, 999)}",
        "size": f"{dice.between(4, 190)} square {'miles' if miles else 'kilometers'}",
        "founded": str(dice.between(1102, 1895)),
        "far": f"{dice.between(6, 240)} {'miles' if miles else 'kilometers'}",
        "river": f"River {dice.surname()}",
    }


AREA = Kind(
    "area",
    _area,
    pairs("""{town}: population, area, location > {town} has {people} people and covers {size}. Founded in {founded}, it is located on \
the {river}, {far} from {other}.
About {town} > Town facts: {people} people live here; area {size}; founded {founded}. {town} lies on the {river}, far from \
{other}: {far} by road."""),
    lines("""the population of {town}
the area of {town}
how big {town} is
facts about {town}
information about {town}
the location of {town}
the distance from {town} to {other}
how many people live in {town}"""),
    lines("""how many people live in {town}
how big {town} is
how far it is from {town} to {other}
where {town} is located
how old {town} is
what the population of {town} is"""),
    lines("""how many people live in {town}
what's the population of {town}
how big is {town}
how far is {town} from {other}
where is {town} located
how old is {town}
how large is the area of {town}"""),
    pairs("""how old is the town? > it was founded in {founded}
when was it founded > {founded}
is there a river > the {river}
which river is it on? > the {river}
and how big in area > {size}
how many people > {people}
how far from {other}? > {far}"""),
    ("people",),
)

_ROLES = ("mayor", "deputy mayor", "council president", "sheriff", "student president", "union president", "county governor")
_BEFORE = (
    "a beekeeper",
    "a bus driver",
    "a judge",
    "a dentist",
    "a naval officer",
    "a piano teacher",
    "a baker",
    "an engineer",
    "a radio host",
    "a nurse",
    "a football coach",
    "a farmer",
)


def _person(dice: Dice) -> Facts:
    town, role = dice.town(), dice.of(_ROLES)
    since = dice.between(2009, 2024)
    return {
        "town": town,
        "subject": f"{role} of {town}",
        "role": role,
        "name": dice.person(),
        "since": str(since),
        "born": f"{since - dice.between(29, 58)} in {dice.town()}",
        "before": dice.of(_BEFORE),
        "votes": f"{dice.between(51, 78)} percent",
    }


PERSON = Kind(
    "person",
    _person,
    pairs("""{role} of {town}: who is it? > The {role} of {town} is {name}, in office since {since}, elected with {votes}. Born \
{born}, {name} was {before} before.
{name}, {role} of {town} > {name} has been {role} of {town} since {since} ({votes} of the votes). Born {born}; earlier {before}. """),
    lines("""the {role} of {town}
the name of the {role} of {town}
who the {role} of {town} is
{town} {role}
the current {role} of {town}"""),
    lines("""who the {role} of {town} is
what the {role} of {town} is called
who's {role} in {town} now
how long the {role} of {town} has been in office
when the {role} of {town} was elected"""),
    lines("""who is the {role} of {town}
who's the {role} in {town}
what's the name of the {role} of {town}
who is {role} of {town} at the moment
since when is the {role} of {town} in office
how long has the {role} of {town} been there"""),
    pairs("""where were they born? > born {born}
born when and where > {born}
what did they do before > {before}
what's their old job? > {before}
how many votes did they get > {votes}
since when are they in office? > since {since}"""),
    ("name", "since"),
)

_PERMITS = lines("""a fire pit
a street party
a drone flight
a garden shed
a food truck
a yard sale
a third dog
a roof terrace
a bonfire
a swimming pond
a busking spot
a moving van on the street
a chicken coop
a treehouse
a film shoot
a market stall
an open air wedding
cutting down a tree
a beehive
a tent on the beach""")


_VERDICTS = (
    "yes, a permit is needed",
    "yes, but only in the old town",
    "no permit, but neighbours must be told",
    "no permit below ten people",
    "yes, from the fire brigade",
    "no, not any more",
)


def _rule(dice: Dice) -> Facts:
    town, thing, answer = dice.town(), dice.of(_PERMITS), dice.of(_VERDICTS)
    return {
        "town": town,
        "subject": f"permit for {thing} in {town}",
        "thing": thing,
        "answer": answer,
        "Answer": answer[:1].upper() + answer[1:],
        "fee": dice.money(500, 9000),
        "days": f"{dice.between(2, 30)} days",
        "office": f"room {dice.between(2, 40)} of the town hall",
        "fine": dice.whole(40, 900, 10),
    }


RULE = Kind(
    "rule",
    _rule,
    pairs("""Permit for {thing} in {town} > {Answer}. Where needed, a permit costs {fee} and takes {days}; \
ask in {office}. Fine without one: {fine}.
{town} rules: {thing} > Allowed or not? {Answer}. Permit fee {fee}, waiting time {days}, {office}. \
Fine {fine}."""),
    lines("""the rules for {thing} in {town}
permit for {thing} in {town}
the {town} rules on {thing}
if {thing} is allowed in {town}
{town} permit for {thing}"""),
    lines("""if i need a permit for {thing} in {town}
whether {thing} is allowed in {town}
what the rules are for {thing} in {town}
if {thing} needs a permit in {town}"""),
    lines("""do i need a permit for {thing} in {town}
is {thing} allowed in {town}
what are the rules for {thing} in {town}
does {thing} need a permit in {town}
are there rules about {thing} in {town}"""),
    pairs("""what does the permit cost? > {fee}
how long does that take > {days}
how long do i wait for it? > {days}
where do i go for it > {office}
and if i just do it? > the fine is {fine}
what's the fine > {fine}"""),
    ("answer",),
)

_BREAKS = (
    ("summer break", ("June", "July")),
    ("winter break", ("December",)),
    ("spring break", ("March", "April")),
    ("autumn break", ("October",)),
    ("half term", ("February", "May", "October")),
    ("exam week", ("May", "June", "November")),
)


def _term(dice: Dice) -> Facts:
    town, (break_, months) = dice.town(), dice.of(_BREAKS)
    return {
        "town": town,
        "subject": f"{break_} in {town}",
        "break_": break_,
        "begins": dice.date(months),
        "weeks": dice.of(("one week", "two weeks")) if "summer" not in break_ else f"{dice.between(5, 9)} weeks",
        "off": dice.date(),
        "care": f"holiday club from {dice.money(500, 2900)} a day",
    }


TERM = Kind(
    "term",
    _term,
    pairs("""{town} schools: {break_} dates > The {break_} in {town} begins on {begins}. It lasts {weeks}. Extra day off: {off}. Child care: {care}.
School calendar {town}: {break_} > School dates in {town}: {break_} starts {begins}, lasts {weeks}. Also off: {off}. {care}."""),
    lines("""the {break_} dates in {town}
when {break_} begins in {town}
{town} school calendar {break_}
the start of the {break_} in {town}
{break_} {town}"""),
    lines("""when the {break_} starts in {town}
what date {break_} begins in {town}
how long the {break_} is in {town}
when schools in {town} have {break_}"""),
    lines("""when does the {break_} start in {town}
when is {break_} in {town}
how long is the {break_} in {town}
what date does {break_} begin in {town}
when do schools in {town} have {break_}"""),
    pairs("""how long is it? > {weeks}
how many weeks is that > {weeks}
any other days off? > {off}
is there another free day > {off}
what about child care > {care}
is there anything for the kids meanwhile? > {care}"""),
    ("begins",),
)
