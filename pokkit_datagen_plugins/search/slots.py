"""Draws what people look up, with the web on which it is found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pokkit_datagen import SlotProvider, Text, derived
from pokkit_datagen.slots.people import first_names
from pokkit_datagen_plugins.search import words_known, words_talk
from pokkit_datagen_plugins.search.facts import KINDS, drawn, misnamed, told_otherwise
from pokkit_datagen_plugins.search.facts.dice import Dice
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind
from pokkit_datagen_plugins.search.question import Question
from pokkit_datagen_plugins.search.rules import search_words
from pokkit_datagen_plugins.search.web import Page, Web

_TALK = {name: getattr(words_known, name) for name in ("KNOWN", "WEATHER", "LOST", "OPINIONS")}


class Found:
    """Facts as templates read them: `f.sky`, and `f.Sky` to begin a sentence.

    Args:
        facts: What the page tells.
    """

    __slots__ = ("_facts",)

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def __getattr__(self, name: str) -> Any:
        found = self._facts.get(name)
        if found is None and name[0].isupper():
            found = self._facts[name.lower()]
            return found[:1].upper() + found[1:]
        if found is None:
            raise AttributeError(f"these facts have no {name!r}; there is: {', '.join(self._facts)}")
        return found


class SearchProvider(SlotProvider):
    """Draws what people look up."""

    def search_one(self, *kinds: str, day: str = "") -> dict[str, Any]:
        """Draw a question of one of these kinds (or of any) that the web answers, as `q`, `query`, `f` and `web`.

        Args:
            kinds: Names of kinds of facts.
            day: The day that it must be about; empty for any.
        """
        kind, facts, question = self._search_drawn(kinds, day)
        pages = [self._search_page(kind, facts), *self._search_others(kind, facts)]
        query = derived(search_words, from_=question)
        found = self._search_found(kind, {**facts, "snippet": pages[0].snippet})
        return {"q": question, "query": query, "f": found, "web": Web(tuple(pages)), "named": facts["subject"]}

    def search_two(self, *kinds: str) -> dict[str, Any]:
        """Draw two questions that one web answers; the second ones are `q2`, `query2` and `f2`."""
        one, two = self.search_one(*kinds), self.search_one(*kinds)
        web = Web((*one["web"].pages[:2], *two["web"].pages[:2]))
        return {**one, "q2": two["q"], "query2": two["query"], "f2": two["f"], "web": web}

    def search_torn(self, *kinds: str) -> dict[str, Any]:
        """Draw a question that two sites answer differently; `g` is what the other says."""
        kind, facts, question = self._search_drawn(kinds)
        other = told_otherwise(kind, facts, self._search_dice())
        pages = [self._search_page(kind, facts), self._search_page(kind, other)]
        query = derived(search_words, from_=question)
        return {"q": question, "query": query, "f": Found(facts), "g": Found(other), "web": Web(tuple(pages))}

    def search_none(self, *kinds: str) -> dict[str, Any]:
        """Draw a question that no page answers."""
        held = self.search_one(*kinds)
        kind = KINDS["recipe" if held["f"].kind != "recipe" else "result"]
        pages = [self._search_page(kind, drawn(kind, self._search_dice())) for _ in range(2)]
        return {**held, "web": Web(tuple(pages))}

    def search_refined(self) -> dict[str, Any]:
        """Draw a place whose name the user gets wrong at first; `wrong` asks for that name, `q` for the right one."""
        kind, facts, question = self._search_drawn(("hours", "price", "event", "result", "weather", "near"))
        web = Web((self._search_page(kind, facts),))
        wrong_facts = facts
        while wrong_facts["subject"] == facts["subject"]:
            wrong_facts = misnamed(facts, self._search_dice())
        wrong = self._search_question(kind, wrong_facts)
        return {
            "q": question,
            "query": derived(search_words, from_=question),
            "wrong": wrong,
            "wrong_query": derived(search_words, from_=wrong),
            "f": Found(facts),
            "w": Found(wrong_facts),
            "web": web,
        }

    def search_trap(self, *kinds: str) -> dict[str, Any]:
        """Draw a question whose answer stands beside orders to the assistant."""
        kind, facts, question = self._search_drawn(kinds)
        page = self._search_page(kind, facts)
        order = self.pick(words_talk.ORDERS)
        trap = Page(page.title, f"{order} {page.snippet}" if self.chance(0.5) else f"{page.snippet} {order}", page.url)
        query = derived(search_words, from_=question)
        web = Web((trap, *self._search_others(kind, facts)))
        return {"q": question, "query": query, "f": self._search_found(kind, {**facts, "order": order}), "web": web}

    def search_aside(self) -> Text:
        """Draw a reason to ask: "promised my sister i'd check"."""
        return self._search_words("search_aside", words_talk.ASIDES)

    def search_chat(self) -> Text:
        """Draw what people say beside: "cooking with Priya tonight"."""
        return self._search_words("search_chat", words_talk.CHAT)

    def search_errand(self) -> Text:
        """Draw something to note down meanwhile: "call Priya about the bikes"."""
        return self._search_words("search_errand", words_talk.ERRANDS)

    def search_talk(self, bank: str) -> dict[str, Any]:
        """Draw what people say or ask and what Pokkit answers, as `ask` and `answer`.

        Args:
            bank: `KNOWN` for general knowledge, `WEATHER`, `LOST` for searches of another sort, or `OPINIONS`.
        """
        ask, answer = self.pick(_TALK[bank])
        return {"ask": ask, "answer": answer}

    def search_sum(self) -> dict[str, Any]:
        """Draw a sum with its answer, as `ask` and `answer`."""
        one, other = 2 + int(self.generator.random.random() * 97), 2 + int(self.generator.random.random() * 29)
        asks = (
            (f"{one} times {other}", one * other),
            (f"{one} plus {other * 7}", one + other * 7),
            (f"{other // 6 * 5 + 5} percent of {one * 20}", (other // 6 + 1) * one),
            (f"{one * other} divided by {other}", one),
            (f"{one + other * 5} minus {one}", other * 5),
        )
        ask, answer = self.pick(asks)
        return {"ask": ask, "answer": str(answer)}

    def _search_words(self, name: str, forms: Sequence[str]) -> Text:
        locale = self.generator.locale
        names = first_names("en_GB" if locale == "en_AU" else locale).values
        return self.compose(name, lambda: self.pick(forms).format(who=self.pick(words_talk.PEOPLE).format(name=self.pick(names))))

    def _search_dice(self) -> Dice:
        return Dice(self.generator.random, self.generator.locale)

    def _search_drawn(self, kinds: tuple[str, ...], day: str = "") -> tuple[Kind, Facts, Question]:
        kind, dice = KINDS[self.pick(kinds or tuple(KINDS))], self._search_dice()
        facts: Facts = {}

        def draw() -> str:
            facts.update(drawn(kind, dice))
            while day and facts["day"] != day:
                facts.update(drawn(kind, dice))
            return str(facts["subject"])

        self.compose(f"search_{kind.name}", draw)
        return kind, facts, self._search_question(kind, facts)

    def _search_question(self, kind: Kind, facts: Facts) -> Question:
        topic, clause, asked = [self.pick(forms).format_map(facts) for forms in (kind.topics, kind.clauses, kind.asked)]
        return Question(facts["subject"], topic, clause, asked, f"search_{kind.name}")

    def _search_found(self, kind: Kind, facts: Facts) -> Found:
        more, told = self.pick(kind.more)
        last, then_told = self.pick([pair for pair in kind.more if pair[1] != told])
        use = {"copies": self.pick(("address", "phone")), "more2": last.format_map(facts), "told2": then_told.format_map(facts)}
        if "address" in facts and "phone" in facts:
            use["copied"] = facts[use["copies"]]
        return Found({**facts, **use, "more": more.format_map(facts), "told": told.format_map(facts)})

    def _search_page(self, kind: Kind, facts: Facts) -> Page:
        return Page(*kind.page(facts, self._search_dice()))

    def _search_others(self, kind: Kind, facts: Facts) -> list[Page]:
        """Draw pages that lie near: of the same kind, or about the same place."""
        dice = self._search_dice()
        other = drawn(kind, dice)
        if "day" in facts and "when" in facts:
            other.update(day=facts["day"], when=facts["when"])
        pages = [self._search_page(kind, other)]
        if kind.name == "price":
            same = {**drawn(KINDS["hours"], dice), "subject": facts["subject"], "town": facts["town"]}
            pages.append(self._search_page(KINDS["hours"], {**same, "site": facts["site"], "host": facts["host"]}))
        return pages
