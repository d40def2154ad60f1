"""Where to eat in a town."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts.dice import Dice
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs

_CUISINES = lines("""italian | pasta alfredo | Trattoria
american | double hamburgers | Grill
asian | dumpling soup | House
southeast asian | peanut skewers | Kitchen
caribbean | jerk chicken | Cookhouse
polish | cabbage rolls | Milk Bar
turkish | stuffed flatbread | Grill
mediterranean | baked feta | Terrace
mexican | crispy shrimp tacos | Cantina
chinese | peppercorn noodles | Dumpling House
japanese | salmon bowls | Sushi Bar
thai | green curry | Kitchen
ethiopian | lentil platters | Table
mediterranean | grilled squid | Grill
indian | butter chicken | Curry House
greek | lamb skewers | Taverna
korean | kimchi pancakes | Kitchen
vietnamese | beef soup | Noodle Bar
lebanese | chickpea wraps | Grill
southern | fried chicken and gravy | Diner
seafood | crab bisque | Fish House
steak | ribeye with pepper sauce | Steakhouse
burger | smoked burgers | Diner
vegan | mushroom stew | Kitchen
pancake | buckwheat pancakes | Pancake House
barbecue | slow pork | Smokehouse
breakfast | egg rolls | Café
spanish | potato omelette | Tapas Bar
french | onion soup | Bistro""")
_SEATS = (
    "outdoor seating",
    "booking recommended",
    "no reservations",
    "a playroom for kids",
    "live music on Fridays",
    "takeaway too",
    "closed on Mondays",
    "a big parking lot",
    "a quiet back room",
)


_PLAIN = ("seafood", "steak", "burger", "vegan", "pancake", "barbecue", "breakfast", "southern")


def _eat(dice: Dice) -> Facts:
    cuisine, dish, kind = dice.of(_CUISINES).split(" | ")
    town, first, second = dice.town(), dice.place(kind), dice.place(kind)
    return {
        "town": town,
        "subject": f"{cuisine} food in {town}",
        "cuisine": cuisine,
        "style": cuisine if cuisine in _PLAIN else cuisine.title(),
        "a": "an" if cuisine[0] in "aeiou" else "a",
        "dish": dish,
        "first": first,
        "second": second if second != first else f"Old {second}",
        "stars": f"{dice.between(3, 4)}.{dice.between(1, 9)} out of 5",
        "amount": dice.money(700, 3800),
        "seat": dice.of(_SEATS),
        "address": dice.address(),
        "phone": dice.telephone(),
    }


EAT = Kind(
    "eat",
    _eat,
    pairs("""{style} food in {town}: where to eat > Popular {style} restaurant in {town}: {first}, {address}, \
rated {stars}. Known for {dish}, mains from {amount}, {seat}. Phone {phone}. Also good: {second}.
Good {style} restaurants in {town} > Best place to eat {style}: {first} ({stars}), {address}, tel. {phone}. \
Try the {dish}; mains from {amount}; {seat}. Nearby: {second}."""),
    lines("""{cuisine} food in {town}
{a} {cuisine} restaurant in {town}
good {cuisine} places in {town}
the best {cuisine} restaurant in {town}
{cuisine} restaurants near {town}
a decent {cuisine} place in {town}
{cuisine} eateries in {town}
{cuisine} food in the {town} neighborhood"""),
    lines("""where to get good {cuisine} food in {town}
if there's a good {cuisine} restaurant in {town}
which {cuisine} place in {town} is the best
where people eat {cuisine} in {town}
where i can eat {cuisine} food in {town}
which {cuisine} restaurant in {town} is popular with families"""),
    lines("""where can i get good {cuisine} food in {town}
is there {a} {cuisine} restaurant in {town}
any good {cuisine} places in {town}
what's the best {cuisine} restaurant in {town}
where do i find decent {cuisine} food near {town}
which {cuisine} place in {town} is popular
can you recommend {a} {cuisine} restaurant in {town}"""),
    pairs("""what should i order there? > they're known for {dish}
how expensive is it > mains from {amount}
how much is a main? > from {amount}
what's the rating > {stars}
is it any good? > rated {stars}
can i call them > the number is {phone}
where exactly is it? > {address}
anything i should know > {seat}
and if that's full? > {second} is also named"""),
    ("first", "address"),
)
