"""Things with one right answer: sums, spelling, snippets of code. The answers are computed or looked up, never written twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import NamedTuple


class Asked(NamedTuple):
    """A question with its answer.

    Args:
        question: A noun phrase or a clause, as it stands after "what's" or "how do I".
        answer: The bare answer.
        aside: A true remark that goes with it.
    """

    question: str
    answer: str
    aside: str


def sum_asked(rng: Random) -> Asked:
    """Draw a sum as people say it, and work it out."""
    return _SUMS[int(rng.random() * len(_SUMS))](rng)


def _number(low: int, high: int, rng: Random) -> int:
    return low + int(rng.random() * (high - low + 1))


def _plus(rng: Random) -> Asked:
    a, b = _number(12, 999, rng), _number(12, 999, rng)
    return Asked(f"{a} plus {b}" if rng.random() < 0.6 else f"{a} + {b}", str(a + b), f"And back: {a + b} minus {b} is {a}")


def _minus(rng: Random) -> Asked:
    b = _number(7, 480, rng)
    a = b + _number(3, 600, rng)
    return Asked(f"{a} minus {b}" if rng.random() < 0.6 else f"{a} - {b}", str(a - b), f"Check: {a - b} plus {b} is {a}")


def _times(rng: Random) -> Asked:
    a, b = _number(3, 29, rng), _number(3, 49, rng)
    return Asked(
        f"{a} times {b}" if rng.random() < 0.6 else f"{a} x {b}",
        str(a * b),
        f"Because {a} times {b - 1} is {a * (b - 1)}, plus one more {a}",
    )


def _divided(rng: Random) -> Asked:
    b, c = _number(3, 19, rng), _number(4, 60, rng)
    return Asked(f"{b * c} divided by {b}", str(c), f"{b} times {c} is {b * c}")


def _percent(rng: Random) -> Asked:
    share, whole = 5 * _number(1, 15, rng), 20 * _number(2, 60, rng)
    return Asked(
        f"{share} percent of {whole}" if rng.random() < 0.6 else f"{share}% of {whole}",
        str(share * whole // 100),
        f"One percent is {whole / 100:g}",
    )


def _split(rng: Random) -> Asked:
    people, each = _number(3, 9, rng), _number(6, 38, rng)
    return Asked(f"{people * each} split between {people} people", f"{each} each", f"{people} times {each} is {people * each}")


def _tip(rng: Random) -> Asked:
    bill, share = 10 * _number(2, 18, rng), (10, 15, 20)[int(rng.random() * 3)]
    tip = bill * share // 100 if bill * share % 100 == 0 else bill * share / 100
    return Asked(f"a {share} percent tip on {bill}", f"{tip:g}", f"So {bill + tip:g} in all")


def _change(rng: Random) -> Asked:
    paid, price = 50 if rng.random() < 0.5 else 100, _number(11, 49, rng)
    return Asked(f"the change from {paid} if it costs {price}", str(paid - price), f"{price} plus {paid - price} makes {paid}")


def _minutes(rng: Random) -> Asked:
    hours, rest = _number(2, 12, rng), _number(0, 59, rng)
    total = 60 * hours + rest
    answer = f"{hours} hours" if not rest else f"{hours} hours and {rest} minute{'s' * (rest > 1)}"
    return Asked(f"{total} minutes in hours", answer, f"{hours} hours are {60 * hours} minutes")


def _double(rng: Random) -> Asked:
    a = _number(13, 480, rng)
    return Asked(f"{a} doubled", str(2 * a), f"And doubled again it's {4 * a}")


def _square(rng: Random) -> Asked:
    a = _number(11, 60, rng)
    if rng.random() < 0.5:
        return Asked(f"{a} squared", str(a * a), f"That's {a} times {a}")
    return Asked(f"the square root of {a * a}", str(a), f"{a} times {a} is {a * a}")


def _multiplied(rng: Random) -> Asked:
    a, b, c = _number(2, 12, rng), _number(2, 12, rng), _number(2, 9, rng)
    return Asked(f"{a} multiplied by {b} multiplied by {c}", str(a * b * c), f"First {a * b}, then {a * b * c}")


def _half(rng: Random) -> Asked:
    part, a = (("half", 2), ("a third", 3), ("a quarter", 4), ("a fifth", 5))[int(rng.random() * 4)], _number(7, 240, rng)
    return Asked(f"{part[0]} of {a * part[1]}", str(a), f"{part[1]} times {a} is {a * part[1]}")


def _kilometers(rng: Random) -> Asked:
    km = 10 * _number(1, 40, rng)
    return Asked(f"{km} kilometers in meters", f"{km * 1000:,}", "A kilometer is a thousand of them")


_SUMS = (
    _plus, _minus, _times, _divided, _percent, _split, _tip, _change, _minutes, _double,
    _square, _multiplied, _half, _kilometers,
)  # fmt: skip

WORDS = tuple(
    """necessary accommodate definitely separate embarrass rhythm occasion receive believe beginning tomorrow calendar restaurant
    queue conscience conscious government environment library February Wednesday business committee guarantee harass immediately independent
    knowledge millennium mischievous noticeable occurred parallel possession privilege pronunciation questionnaire recommend schedule
    successful surprise tongue until vacuum weird which achieve address apparent argument basically bizarre broccoli cemetery chocolate
    colleague column completely correspondence desperate disappear disappoint exaggerate existence experience familiar fascinate foreign
    forty friend gauge grammar height humorous hygiene ingredient intelligence interrupt jealous liaison maintenance medicine
    muscle ninth nuisance opportunity parliament patience permanent persuade physician playwright possible potatoes principle professor
    psychology publicly receipt relevant religious rhyme ridiculous sandwich scissors secretary sergeant sincerely strength temperature
    thorough tomatoes tragedy twelfth unfortunately vegetable vehicle villain yacht zucchini spaghetti croissant
    mayonnaise cappuccino bouquet silhouette chauffeur entrepreneur pneumonia rendezvous souvenir mosquito amphibian""".split()
)
"""Words that people look up, spelled right."""


def letters(word: str) -> str:
    """Return a word letter by letter: "y-a-c-h-t"."""
    return "-".join(word)


CONFUSED = (
    ("there or their", "their coat", '"Their" belongs to them, "there" is a place'),
    ("your or you're", "you're welcome", '"You\'re" is "you are"'),
    ("its or it's", "its tail", '"It\'s" is always "it is" or "it has"'),
    ("then or than", "bigger than me", '"Than" compares, "then" is about time'),
    ("lose or loose", "to lose the keys", '"Loose" is the opposite of tight'),
    ("affect or effect", "it affects me", 'Mostly "affect" is the verb, "effect" the noun'),
    ("to or too", "me too", '"Too" means also, or more than enough'),
    ("who's or whose", "whose bag is that", '"Who\'s" is "who is"'),
    ("who or whom", "to whom", 'If the answer is "him", it\'s "whom"'),
    ("fewer or less", "fewer frogs", '"Fewer" for what you can count'),
    ("lie or lay", "I lie down", "You lay something, you lie down yourself"),
    ("passed or past", "I passed the test", '"Passed" is what somebody did'),
    ("quiet or quite", "quite quiet", '"Quiet" has no noise, "quite" means rather'),
    ("weather or whether", "whether or not", '"Whether" is a choice, "weather" is rain'),
    ("brake or break", "break a leg", "You brake a car, you break a cup"),
    ("stationary or stationery", "stationery shop", 'Stationery with e, like "envelope"'),
    ("principal or principle", "on principle", "The principal is your pal"),
    ("complement or compliment", "pay a compliment", "A compliment is nice words"),
    ("desert or dessert", "dessert menu", "Dessert has two s, like two scoops"),
    ("hear or here", "come here", 'You hear with your "ear"'),
    ("allowed or aloud", "read it aloud", '"Aloud" can be heard, "allowed" is permitted'),
    ("bare or bear", "bear with me", '"Bare" is naked'),
    ("breath or breathe", "breathe in", "You take a breath, and you breathe"),
    ("advice or advise", "good advice", '"Advise" is what you do'),
    ("accept or except", "all except me", '"Accept" is to take'),
    ("flour or flower", "a bag of flour", "A flower grows, flour bakes"),
    ("led or lead", "she led the way", '"Led" is the past of "lead"'),
    ("peace or piece", "a piece of cake", '"Peace" has no war in it'),
    ("sight or site", "a building site", '"Sight" is for the eyes'),
    ("steal or steel", "made of steel", '"Steal" takes what is not yours'),
    ("threw or through", "through the door", '"Threw" is the past of "throw"'),
    ("waist or waste", "a waste of time", "The belt goes round the waist"),
    ("altar or alter", "alter a dress", "An altar stands in a church"),
    ("i.e. or e.g.", "fruit, e.g. plums", '"E.g." gives examples, "i.e." says it again'),
    ("everyday or every day", "I swim every day", '"Everyday" means ordinary'),
    ("may be or maybe", "maybe later", '"Maybe" means perhaps'),
    ("wear or where", "where is it", '"Where" is a place, and it holds "here"'),
    ("road or rode", "she rode a bike", '"Rode" is the past of "ride"'),
    ("bored or board", "I'm bored", "A board is made of wood"),
    ("tale or tail", "a fairy tale", "A tail wags"),
)
"""Pairs of words that people mix up, one in use, and how to tell."""

SNIPPETS = (
    ("reverse a list in Python", "items[::-1]", "It gives a new list"),
    ("read a whole file in Python", 'open("notes.txt").read()', "Best inside a with block, it closes the file for you"),
    ("loop with an index in Python", "for i, item in enumerate(items):", "i starts at 0"),
    ("sort a list backwards in Python", "sorted(items, reverse=True)", "The old list stays as it was"),
    ("remove duplicates from a list in Python", "list(dict.fromkeys(items))", "It keeps the order, too"),
    ("join words with commas in Python", '", ".join(words)', "All of them must be strings"),
    ("check if a key is in a dict in Python", "if key in data:", "No keys() needed"),
    ("round to two decimals in Python", "round(x, 2)", 'For printing, f"{x:.2f}" is nicer'),
    ("get the last element in Python", "items[-1]", "It fails on an empty list"),
    ("count how often a word is in a list in Python", "words.count(word)", "For many words, a Counter is better"),
    ("flip a boolean in Python", "not done", "done = not done to keep it"),
    ("undo my last git commit but keep the changes", "git reset --soft HEAD~1", "Fine as long as it isn't pushed"),
    ("see what I changed in git", "git diff", "With --staged for what's already added"),
    ("make a new branch in git", "git switch -c my-branch", "Then commit as usual"),
    ("throw away my changes to one file in git", "git restore file.txt", "Careful, they're gone then"),
    ("change my last commit message in git", "git commit --amend", "Not after pushing, or tell the others"),
    ("centre something in CSS", "display: grid; place-items: center;", "On the parent, and give it a height"),
    ("round the corners in CSS", "border-radius: 8px;", "50% makes a circle of a square"),
    ("make text bold in HTML", "<strong>text</strong>", "The slash closes it"),
    ("make a link in HTML", '<a href="page.html">text</a>', "The text is what people see"),
    ("count rows in SQL", "SELECT COUNT(*) FROM orders;", "Add a WHERE to count only some"),
    ("get unique values in SQL", "SELECT DISTINCT city FROM customers;", "One row for each city"),
    ("sort results in SQL", "ORDER BY price DESC", "Leave out DESC for smallest first"),
    ("list hidden files in the shell", "ls -a", "Add -l for the details"),
    ("search for a word in all files in the shell", 'grep -rn "word" .', "The n gives line numbers"),
    ("make nested folders in the shell", "mkdir -p one/two", "Without p it stops at the first missing one"),
    ("see where I am in the shell", "pwd", "Print working directory"),
    ("turn text into a number in JavaScript", "Number(text)", "It gives NaN when the text is no number"),
    ("loop over an array in JavaScript", "for (const item of items) { }", "of, not in"),
    ("get the length of an array in JavaScript", "items.length", "No brackets, it's no function"),
    ("add something to an array in JavaScript", "items.push(x)", "It goes to the end"),
    ("write a comment in Python", "# like this", "The frog approves of few and good ones"),
)
"""What people want to do in code, how it's done, and a remark."""


def _spelling_asked(rng: Random) -> Asked:
    word = WORDS[int(rng.random() * len(WORDS))]
    return Asked(word, letters(word), f"{len(word)} letters")


def _confused_asked(rng: Random) -> Asked:
    return Asked(*CONFUSED[int(rng.random() * len(CONFUSED))])


def _code_asked(rng: Random) -> Asked:
    return Asked(*SNIPPETS[int(rng.random() * len(SNIPPETS))])


EXACT: Mapping[str, Callable[[Random], Asked]] = {
    "sum": sum_asked,
    "spelling": _spelling_asked,
    "confused": _confused_asked,
    "code": _code_asked,
}
"""How to draw each kind of question with one right answer."""
