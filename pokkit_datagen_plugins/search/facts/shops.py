"""Places with a door: when they are open, what things cost there."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts.dice import Dice, clock
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs

_PLACES = lines("""Bakery
Library
Swimming Pool
Pharmacy
Garden Centre
Museum
Bike Shop
Post Office
Barber
Café
Bookshop
Hardware Store
Climbing Hall
Vet
Dentist
Butcher
Launderette
Toy Shop
Ice Rink
Gym
Fish Shop
Pet Shop
Farm Shop
Tea Room
Bank
Clothing Store
Shoe Repair
Bowling Alley
Nail Salon
Community College
Art Gallery
Steakhouse
Train Museum
Casino
Food Bank
Notary Office
Animal Shelter
Walk-in Clinic
Music School
Car Wash
Recycling Yard
Supermarket
Optician""")
_NOTES = lines("""Closed on public holidays
Ring the bell at the side door
Cards and cash accepted
Cash only
Parking behind the building
Step-free entrance
Entrance from the yard
Busiest around noon
Quietest before ten
Free wifi for visitors
New owners since spring
The lift is out of order""")


def _hours(dice: Dice) -> Facts:
    day = dice.of(("today", "tomorrow", f"on {dice.weekday()}", f"on {dice.weekday()}"))
    opens = dice.between(6 * 60 + 30, 11 * 60, 30)
    sort = dice.of(_PLACES)
    return {
        "town": dice.town(),
        "subject": dice.place(sort),
        "sort": sort,
        "day": day,
        "when": day.removeprefix("on ").capitalize() if day.startswith("on ") else day.capitalize(),
        "hour": opens // 60,
        "minute": opens % 60,
        "opens": clock(opens),
        "closes": clock(dice.between(15 * 60, 22 * 60, 30)),
        "note": dice.of(_NOTES),
        "address": dice.address(),
        "phone": dice.telephone(),
    }


HOURS = Kind(
    "hours",
    _hours,
    pairs("""{subject}, {town}: opening hours > {when}: open {opens} to {closes}. {note}. {address}, {town}. Phone {phone}.
{subject} in {town}, opening times > Hours, {when}: opens {opens}, closes {closes}. {note}. Find us at {address}. Tel. \
{phone}."""),
    lines("""the opening hours of {subject} {day}
{subject} opening hours {day}
{subject} opening times {day}
when {subject} opens {day}
the hours for {subject} {day}
opening times for {subject} in {town} {day}
closing time at {subject} {day}
{subject} hours {day}"""),
    lines("""when {subject} opens {day}
what time {subject} opens {day}
if {subject} is open {day}
how late {subject} is open {day}
when {subject} closes {day}
what time {subject} in {town} shuts {day}
whether {subject} is open {day}
what hours {subject} has {day}"""),
    lines("""when does {subject} open {day}
is {subject} open {day}
what time does {subject} open {day}
what time does {subject} close {day}
how late is {subject} open {day}
till when is {subject} open {day}
are {subject} open {day}
is {subject} in {town} open {day}
when's {subject} open {day}
what are the opening hours of {subject} {day}
does {subject} open {day}"""),
    pairs("""and when do they close? > {closes}
till when > until {closes}
what's their address? > {address}
where is it again > {address}, {town}
do they have a phone number > {phone}
can i ring them? what's the number > {phone}
anything i should know before i go > {note}
when's the earliest i can go in > {opens}"""),
    ("opens", "closes"),
)

_WARES = lines("""Swimming Pool | an adult swim | a child swim | 300 1200
Swimming Pool | a ten swim card | a single swim | 2500 9000
Museum | a day ticket | a child ticket | 500 2500
Museum | an annual pass | a day ticket | 3000 9000
Barber | a haircut | a beard trim | 1000 4500
Bike Shop | a full service | a new tyre | 3500 15000
Bike Shop | a puncture repair | a new chain | 800 3500
Ice Rink | skate hire | a skating lesson | 300 2500
Bakery | a birthday cake | a dozen rolls | 1500 6000
Bakery | a rye loaf | a cinnamon bun | 200 900
Climbing Hall | a day pass | shoe hire | 600 2500
Gym | a monthly pass | a single visit | 1500 8000
Garden Centre | an apple tree | a bag of compost | 700 6000
Launderette | a wash | a dryer round | 300 1200
Tea Room | a cream tea | a pot of tea | 400 2200
Vet | a check-up | a rabbit vaccine | 2500 9000
Phone Repair | a new screen | a new battery | 4000 18000
Cinema | a matinee ticket | a large popcorn | 500 1800
Campsite | a tent pitch | a cabin | 1500 9000
Pottery Studio | a beginners' class | kiln time | 2000 9500
Boat Hire | a rowing boat for an hour | a pedal boat | 900 4500
Car Wash | the deluxe wash | a quick rinse | 700 3500
Clothing Store | a winter coat | a pair of socks | 1500 18000
Shoe Repair | new heels | a zip repair | 900 3900
Bowling Alley | a game for two | shoe hire | 600 3200
Nail Salon | a manicure | a pedicure | 1500 6500
Optician | an eye test | a pair of reading glasses | 1500 14000
Music School | a trial lesson | a month of lessons | 1000 12000
Dog Groomer | a wash and trim | a nail clip | 1200 7500
Escape Room | a ticket for four | a single ticket | 2500 9900
Steakhouse | the set lunch | a side of fries | 900 4800
Bike Rental | an e-bike for a day | a child seat | 1500 5900
Print Shop | a poster | a hundred flyers | 900 6900
Key Cutter | a door key | a car key | 400 9000
Dry Cleaner | a suit | a duvet | 900 4900
Trampoline Park | an hour of jumping | grip socks | 300 2500
Storage Yard | a small unit | a large unit | 2900 19000
Tailor | a hem | a new zip | 800 5500""")


def _price(dice: Dice) -> Facts:
    kind, item, other, prices = dice.of(_WARES).split(" | ")
    low, high = (int(price) for price in prices.split())
    first, second, third = dice.money(low, high), dice.money(low, high), dice.money(low, high)
    while third == first:
        third = dice.money(low, high)
    return {
        "town": dice.town(),
        "subject": dice.place(kind),
        "sort": kind,
        "item": item,
        "bare": item.split(" ", 1)[1] if item.startswith(("a ", "an ", "the ")) else item,
        "other": other,
        "amount": first,
        "amount_else": third,
        "second": second,
        "note": dice.of(_NOTES),
    }


PRICE = Kind(
    "price",
    _price,
    pairs("""{subject}, {town}: prices > Price list: {item} {amount}, {other} {second}. {note}.
Prices at {subject} in {town} > {bare} {amount}; {other} {second}. Price list of this season. {note}."""),
    lines("""the price of {item} at {subject}
{subject} prices for {item}
{bare} price {subject}
what {item} costs at {subject}
{subject} {bare} price
prices for {item} at {subject} in {town}"""),
    lines("""how much {item} is at {subject}
what {item} costs at {subject}
how much {subject} charge for {item}
how much i'd pay for {item} at {subject}
what the price of {item} is at {subject}
how much {item} costs at {subject} in {town}"""),
    lines("""how much is {item} at {subject}
how much does {item} cost at {subject}
what does {item} cost at {subject}
how much do {subject} charge for {item}
what's the price of {item} at {subject}
what do they want for {item} at {subject}
is {item} expensive at {subject}
how much for {item} at {subject} in {town}"""),
    pairs("""and {other}? > {other} is {second}
what about {other} > {second}
how much is {other} then > {second}
do they say anything else > {note}
anything i should know > {note}"""),
    ("amount",),
)
