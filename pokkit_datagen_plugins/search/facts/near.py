"""Places that are near: where there is a pharmacy, a vet, a bakery."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts.dice import Dice
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs

_NEAR = lines("""a pharmacy | pharmacies | Pharmacy
a bike shop | bike shops | Bike Shop
a bakery | bakeries | Bakery
a vet | vets | Vet
a dentist | dentists | Dentist
a hardware store | hardware stores | Hardware Store
a petrol station | petrol stations | Garage
a quiet café | quiet cafés | Café
a locksmith | locksmiths | Locksmith
a launderette | launderettes | Launderette
a playground | playgrounds | Playground
a noodle place | noodle places | Noodle House
a vegan restaurant | vegan restaurants | Kitchen
a pizza place | pizza places | Pizzeria
a cobbler | cobblers | Cobbler
a guitar shop | guitar shops | Guitars
a climbing hall | climbing halls | Climbing Hall
a second hand bookshop | second hand bookshops | Bookshop
a cat café | cat cafés | Cat Café
a campsite | campsites | Campsite
a notary | notaries | Notary
a clothing store | clothing stores | Clothing Store
an urgent care clinic | urgent care clinics | Clinic
a gluten free bakery | gluten free bakeries | Bakery
a dog park | dog parks | Dog Park
a car rental | car rentals | Rental
a bar with live music | bars with live music | Bar
a tattoo studio | tattoo studios | Tattoo Studio
a swimming spot | swimming spots | Beach
a public toilet | public toilets | Facilities
a charging station | charging stations | Charging Point
a toy library | toy libraries | Toy Library
an ice cream parlor | ice cream parlors | Ice Cream
a yoga studio | yoga studios | Yoga
a barber | barbers | Barber
a tailor | tailors | Tailor
an animal shelter | animal shelters | Animal Shelter
a supermarket | supermarkets | Market
a cash machine | cash machines | Bank
a music shop | music shops | Music
a night bus stop | night bus stops | Corner""")


def _near(dice: Dice) -> Facts:
    one, many, kind = dice.of(_NEAR).split(" | ")
    town = dice.town()
    first = dice.place(kind)
    second = dice.place(kind)
    return {
        "town": town,
        "subject": f"{many} in {town}",
        "one": one,
        "many": many,
        "bare": one.split(" ", 1)[1],
        "first": first,
        "second": second if second != first else f"Old {second}",
        "address": dice.address(),
        "elsewhere": dice.address(),
        "phone": dice.telephone(),
    }


NEAR = Kind(
    "near",
    _near,
    pairs("""{many} in {town} > A {bare} in {town}: {first}, {address}, phone {phone}. Also {second}, {elsewhere}.
Where to find {one} in {town} > Two {many}: {first} at {address} (tel. {phone}) and {second} at {elsewhere}."""),
    lines("""{many} in {town}
{one} in {town}
{one} near {town} station
{many} near {town}
the nearest {bare} in {town}
a good {bare} in {town}
{many} around {town}"""),
    lines("""where i can find {one} in {town}
if there's {one} in {town}
where the nearest {bare} in {town} is
whether {town} has {one}
if there are any {many} in {town}
which {many} there are in {town}"""),
    lines("""where can i find {one} in {town}
is there {one} in {town}
are there any {many} in {town}
where's {one} near {town}
any good {many} in {town}
is there {one} anywhere near {town}
do you know {one} in {town}
which {many} are in {town}
where do people in {town} go for {one}"""),
    pairs("""what's the number of the first one? > {phone}
where's the other one > {second} is at {elsewhere}
and the second one, what address? > {elsewhere}
address of the first? > {address}
what was the first one called > {first}
which street is {second} on > {elsewhere}"""),
    ("first", "address"),
)
