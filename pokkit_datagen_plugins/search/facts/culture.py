"""Shows and schools: films, series, albums and games that nobody made, and courses of invented colleges."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts import words
from pokkit_datagen_plugins.search.facts.dice import Dice
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs

_WORKS = (
    ("movie", "directed by", "minutes long"),
    ("series", "created by", "episodes long"),
    ("album", "recorded by", "minutes long"),
)
_NOUNS = lines("""Harbour
Orchard
Staircase
Postman
Winter
Verdict
Lullaby
Passenger
Lighthouse
Inheritance
Waltz
Neighbour
Cathedral
Hurricane
Detective
Midnight
Referendum
Tenant""")
_AWARDS = (
    "the Golden Newt award",
    "the Lantern Prize",
    "two Harbour Awards",
    "the audience prize",
    "no award so far",
    "the critics' medal",
)


def _show(dice: Dice) -> Facts:
    sort, by, unit = dice.of(_WORKS)
    draw = dice.random()
    name = f"The {dice.of(words.COLOURS)} {dice.of(_NOUNS)}" if draw < 0.5 else f"{dice.of(_NOUNS)} in {dice.town()}"
    return {
        "town": dice.town(),
        "subject": name,
        "name": name,
        "sort": sort,
        "by": by,
        "maker": dice.person(),
        "out": dice.date(),
        "length": f"{dice.between(6, 24) if sort == 'series' else dice.between(34, 168)} {unit}",
        "award": dice.of(_AWARDS),
        "age": f"from {dice.of((6, 9, 12, 16))} years",
    }


SHOW = Kind(
    "show",
    _show,
    pairs("""{name} ({sort}): release date, length > The new {sort} {name} comes out on {out}. It is {length} and was {by} {maker}. \
Won {award}. Suitable {age}.
{name}: everything about the {sort} > {sort} "{name}", {by} {maker}, release {out}. {length}; {award}; {age}."""),
    lines("""the {sort} {name}
the release date of {name}
{name} release date
when {name} comes out
who made {name}
{name} the {sort}"""),
    lines("""when {name} comes out
who made the {sort} {name}
when the {sort} {name} is released
how long the {sort} {name} is
what date {name} comes out"""),
    lines("""when does {name} come out
who made {name}
when is the {sort} {name} released
how long is the {sort} {name}
what's the release date of {name}
who is behind the {sort} {name}"""),
    pairs("""did it win anything? > {award}
any awards > {award}
who's it by? > {maker}
is it for kids > {age}
from what age? > {age}
how long is it > {length}
and when's it out? > {out}"""),
    ("out", "length"),
)

_COURSES = lines("""electrical engineering
biomedical engineering
nursing
law
nuclear physics
graphic design
fashion design
genetics
philosophy
education
marine biology
computing
architecture
music therapy
business
dentistry
history
psychology
agriculture
sound engineering
journalism
mathematics""")


def _college(dice: Dice) -> Facts:
    town, course = dice.town(), dice.of(_COURSES)
    school = dice.of((f"{town} College", f"{town} University", f"{town} Academy"))
    return {
        "town": town,
        "subject": f"{course} at {school}",
        "school": school,
        "course": course,
        "tuition": dice.whole(1200, 28000, 100),
        "deadline": dice.date(),
        "years": f"{dice.between(2, 5)} years",
        "students": str(dice.between(18, 420)),
        "campus": dice.address(),
    }


COLLEGE = Kind(
    "college",
    _college,
    pairs("""{course} at {school} > {school} offers {course}: {years}, tuition {tuition} a year. Application deadline {deadline}. \
{students} students are in the course. Campus: {campus}.
{school}: {course} course > Study {course} at {school} ({campus}). Tuition {tuition} a year, length {years}, apply by {deadline}. \
{students} places."""),
    lines("""{course} at {school}
the {course} course at {school}
tuition for {course} at {school}
{school} {course} tuition
the application deadline for {course} at {school}"""),
    lines("""if {school} offers {course}
how much {course} at {school} costs
when i have to apply for {course} at {school}
how long {course} takes at {school}
what the tuition is for {course} at {school}"""),
    lines("""does {school} offer {course}
how much is tuition for {course} at {school}
what's the deadline to apply for {course} at {school}
can i study {course} at {school}
how long does {course} take at {school}
what does {course} at {school} cost"""),
    pairs("""how long does it take? > {years}
how many years is that > {years}
when do i have to apply? > by {deadline}
what's the deadline > {deadline}
how many students are there? > {students}
where's the campus > {campus}
and the tuition? > {tuition} a year"""),
    ("tuition", "deadline"),
)
