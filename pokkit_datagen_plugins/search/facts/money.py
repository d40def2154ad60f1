"""Money: exchange rates, shares of invented companies, and what jobs pay."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts.dice import Dice
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs

_CURRENCIES = (
    ("dollar", "dollars", 1.0),
    ("euro", "euros", 1.1),
    ("pound", "pounds", 1.27),
    ("rupee", "rupees", 0.012),
    ("peso", "pesos", 0.055),
    ("yen", "yen", 0.0068),
    ("franc", "francs", 1.12),
    ("krona", "kronor", 0.095),
    ("rand", "rand", 0.054),
    ("zloty", "zlotys", 0.25),
)
"""Names and very rough worth in dollars, so that the fictional rates look likely."""


def _exchange(dice: Dice) -> Facts:
    one, other = dice.of(_CURRENCIES), dice.of(_CURRENCIES)
    while one is other:
        other = dice.of(_CURRENCIES)
    count = dice.of((1, 5, 10, 20, 25, 40, 50, 75, 80, 100, 120, 150, 200, 250, 300, 500, 750, 1000))
    rate = count * one[2] / other[2] * (0.95 + 0.1 * dice.random())
    amount = f"{count} {one[0] if count == 1 else one[1]}"
    return {
        "town": dice.town(),
        "subject": f"{amount} in {other[1]}",
        "amount": amount,
        "one": one[0],
        "many": one[1],
        "other": other[0],
        "others": other[1],
        "worth": f"{rate:,.2f} {other[1]}",
        "trend": dice.of(
            ("a little more than yesterday", "a little less than yesterday", "the same as yesterday", "its best in a month")
        ),
        "fee": f"{dice.between(1, 4)} percent",
    }


EXCHANGE = Kind(
    "exchange",
    _exchange,
    pairs("""{one} to {other}: exchange rate today > {amount} = {worth} today, \
{trend}. Banks convert for about {fee}.
{amount} in {others} | currency converter > Currency converter: {amount} are worth {worth} today ({trend}). Rate {one} to {other}, \
fee about {fee}."""),
    lines("""{amount} in {others}
the exchange rate from {many} to {others}
the {one} to {other} exchange rate for {amount}
{amount} to {others}
the {one} {other} rate, {amount}
today's rate for {amount} in {others}"""),
    lines("""how much {amount} is in {others}
what {amount} is worth in {others}
how many {others} i get for {amount}
what {amount} comes to in {others} today
what the exchange rate is for {amount} in {others}"""),
    lines("""how much is {amount} in {others}
what's {amount} in {others}
how many {others} is {amount}
how many {others} do i get for {amount}
convert {amount} to {others}
what's {amount} worth in {others} today
what's the exchange rate for {amount} to {others}"""),
    pairs("""is that more than yesterday? > {trend}
is it a good day to change money > {trend}
what do banks take for it? > about {fee}
and the fee > about {fee}
do i lose much at the counter > banks convert for about {fee}"""),
    ("worth",),
)

_TRADES = (
    "Motors Foods Energy Airlines Robotics Media Steel Pharma Biscuits Textiles Shipping Software Mattress Solar Dairy".split()
)


_GOOD = (
    "after a strong quarter",
    "on news of a new factory",
    "on rumours of a merger",
    "with the whole market",
    "after a big order",
)
_BAD = (
    "after weak earnings",
    "after the boss resigned",
    "after a product recall",
    "with the whole market",
    "over a lost court case",
)


def _stock(dice: Dice) -> Facts:
    company = f"{dice.surname()} {dice.of(_TRADES)}"
    up = dice.random() < 0.5
    return {
        "town": dice.town(),
        "subject": company,
        "company": company,
        "price": dice.money(400, 29000),
        "move": f"{'up' if up else 'down'} {dice.between(1, 9)}.{dice.between(1, 9)} percent",
        "best": dice.money(30000, 42000),
        "reason": dice.of(_GOOD if up else _BAD),
        "report": dice.date(),
    }


STOCK = Kind(
    "stock",
    _stock,
    pairs("""{company} stock: share price today > {company} shares trade at {price} today, {move} {reason}. Highest value this year \
{best}. Next earnings report {report}.
{company} share price and stock news > Stock market today: {company} at {price} a share ({move} {reason}). Year high {best}. \
Earnings report due {report}."""),
    lines("""the {company} share price
{company} stock price
the price of {company} stock
how {company} shares are doing
{company} stock today
the value of a {company} share"""),
    lines("""how {company} stock is doing
what a {company} share costs today
what {company} is trading at
if {company} shares went up
how the {company} share price is today
whether {company} stock is up"""),
    lines("""how is {company} stock doing
what's the {company} share price
what's {company} trading at
are {company} shares up today
how much is a share of {company}
did {company} stock go down today
what's the value of {company} stock"""),
    pairs("""is it up or down? > {move} today
why is that > {reason}
what's the reason? > {reason}
what was the highest this year > {best}
when do they report next? > {report}
and the next earnings date > {report}"""),
    ("price", "move"),
)

_JOBS = lines("""nurse
welder
notary
bus driver
primary school teacher
architect
electrical engineer
dental assistant
truck driver
hairdresser
librarian
web designer
midwife
chef
paramedic
carpenter
biologist
accountant
zookeeper
crane operator
pilot
translator
social worker
optician""")


def _job(dice: Dice) -> Facts:
    town, job = dice.town(), dice.of(_JOBS)
    salary = dice.between(22, 88)
    return {
        "town": town,
        "subject": f"{job} in {town}",
        "job": job,
        "a": "an" if job[0] in "aeio" else "a",
        "salary": dice.whole(salary * 1000, salary * 1000 + 900, 100),
        "start": dice.whole(salary * 800, salary * 800 + 900, 100),
        "open": str(dice.between(3, 160)),
        "training": f"{dice.between(1, 5)} years",
    }


JOB = Kind(
    "job",
    _job,
    pairs("""{job} salary in {town} > The average {job} in {town} earns {salary} a year; beginners make {start}. {open} jobs are open. \
Training takes {training}.
Working as {a} {job} in {town}: pay and jobs > Average salary {salary} a year, minimum pay to start with {start}. Openings: {open}. \
Training: {training}."""),
    lines("""the average salary of {a} {job} in {town}
{job} salary in {town}
what {a} {job} earns in {town}
{job} pay {town}
{job} jobs in {town}
the pay of {a} {job} in {town}"""),
    lines("""how much {a} {job} earns in {town}
what {a} {job} makes in {town}
what the average {job} salary is in {town}
how well {a} {job} is paid in {town}
if {job} jobs pay well in {town}"""),
    lines("""how much does {a} {job} earn in {town}
what does {a} {job} make in {town}
what's the average salary for {a} {job} in {town}
how much do you earn as {a} {job} in {town}
what's the pay for {a} {job} in {town}
are there {job} jobs in {town}"""),
    pairs("""and at the start? > {start} for beginners
what do beginners get > {start} a year
how many jobs are there? > {open} are open
are they hiring > {open} openings
how long's the training > {training}
how long would i have to study? > {training}"""),
    ("salary",),
)
