"""Things to buy, and words that nobody knows."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts.dice import Dice
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs
from pokkit_datagen_plugins.search.facts.words import BRANDS, SYLLABLES, WORD_ENDS

_SPECS = lines("""headphones | 9 60
speaker | 6 40
phone | 14 70
tablet | 7 30
smart watch | 18 200
e-reader | 90 900
camera | 3 20
torch | 8 90
lawn mower | 2 6
toothbrush | 30 400
drone | 2 5
fan | 4 30""")


def _product(dice: Dice) -> Facts:
    gadget, spans = dice.of(_SPECS).split(" | ")
    low, high = (int(span) for span in spans.split())
    product = f"{dice.of(BRANDS)} {dice.between(2, 90)} {gadget}"
    return {
        "town": dice.town(),
        "subject": product,
        "product": product,
        "battery": f"{dice.between(low, high)} hours",
        "weight": f"{dice.between(90, 940, 5)} g",
        "colours": f"{dice.of(('black', 'white', 'grey'))} and {dice.of(('moss green', 'coral', 'sand', 'plum', 'sky blue'))}",
        "amount": dice.money(3900, 64000),
        "years": f"{dice.between(1, 5)}-year warranty",
    }


PRODUCT = Kind(
    "product",
    _product,
    pairs("""{product}: price and specs > Price {amount}. Battery life {battery}, weight {weight}, in {colours}. {years}.
{product} review > Costs {amount} (price today). Battery: {battery}. Weight: {weight}. Comes in {colours}, {years}."""),
    lines("""the price of the {product}
the battery life of the {product}
{product} price
{product} specs
the {product} specs
{product} battery life
reviews of the {product}"""),
    lines("""what the {product} costs
how much the {product} is
how long the battery of the {product} lasts
how heavy the {product} is
what the {product} can do
what the battery life of the {product} is"""),
    lines("""how much is the {product}
what does the {product} cost
how long does the battery of the {product} last
how much does the {product} cost
what's the battery life of the {product}
what's the price of the {product}
is the {product} expensive"""),
    pairs("""how heavy is it? > {weight}
what does it weigh > {weight}
what colours does it come in? > {colours}
which colours are there > {colours}
how long's the warranty > {years}
and the battery? > {battery}
and the price? > {amount}"""),
    ("amount", "battery"),
)

_MEANINGS = lines("""to walk in the rain on purpose
the last biscuit that nobody dares to take
a very small bridge
to pretend to be asleep
the smell of a cellar in summer
a neighbour who hums
to lose one sock only
the second cup of tea
someone who always arrives too early
to fold a map the wrong way
the quiet after a party
a dog that walks its owner
a puddle deep enough for a boot
to clean only what guests can see
the light under a door
a gift that is really for the giver
to look for glasses that you wear
a shop that is never open
a promise made on a bus
the itch to check the stove again
an uncle with advice
to nod without listening
a hill that is steeper on the way back
to rehearse a phone call
fog that smells of fish""")


def _word(dice: Dice) -> Facts:
    word = dice.of(SYLLABLES) + dice.of(SYLLABLES) + dice.of(WORD_ENDS)
    town = dice.town()
    return {
        "town": town,
        "subject": word,
        "word": word,
        "meaning": dice.of(_MEANINGS),
        "since": str(dice.between(1740, 1960)),
        "from_": dice.of(("fishermen", "millers", "bell ringers", "school children", "bakers", "shepherds", "ferry crews")),
        "like": f"{dice.of(SYLLABLES)}{dice.of(WORD_ENDS)}",
    }


WORD = Kind(
    "word",
    _word,
    pairs("""{word}: meaning and origin > "{word}", a {town} word, meaning: {meaning}. First written down in {since}, by \
{from_}. Rhymes with {like}.
What does {word} mean? > Meaning of the word {word}: {meaning}. A word of the {from_} of {town}, known since {since}. \
Rhymes with \
{like}."""),
    lines("""the meaning of {word}
the word {word}
the definition of {word}
{word} meaning
the {town} word {word}"""),
    lines("""what {word} means
what the word {word} means
what "{word}" means
where the word {word} comes from
what people in {town} mean by {word}"""),
    lines("""what does {word} mean
what's a {word}
what does the word {word} mean
what is {word}
where does the word {word} come from
what do they mean by {word} in {town}
what's the meaning of {word}"""),
    pairs("""who says that? > {from_}, in {town}
who came up with it > {from_} in {town}
how old is that word > first written in {since}
since when > {since}
what rhymes with it, for a poem > {like}"""),
    ("meaning",),
)
