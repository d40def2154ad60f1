"""Draws what people copy, and what lies on the clipboard."""

from __future__ import annotations

import re
from typing import Any

from pokkit_datagen import Exact, SlotProvider, Term, Text, derived
from pokkit_datagen.slots import Slot
from pokkit_datagen_plugins.clipboard import rules
from pokkit_datagen_plugins.clipboard.changes import CHANGES
from pokkit_datagen_plugins.clipboard.questions import Held, hold
from pokkit_datagen_plugins.clipboard.words import WORDS

_CLOSE = ("mum", "mom", "my dad", "my nan", "my sister", "my brother", "my wife", "my husband", "my flatmate", "my cousin")
_GROUPS = ("the family chat", "the group chat", "the neighbours", "the flat chat", "the book club", "the running group")
_OFFICES = ("my landlord", "the school office", "my boss", "the estate agent", "my tutor", "HR", "the council")
_MESSAGES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("plan", ("message", "text", "msg"), (*_CLOSE, *_GROUPS)),
    ("plan", ("message", "text", "plan"), (*_CLOSE, *_GROUPS)),
    ("sorry", ("apology", "sorry text", "apology text"), _CLOSE),
    ("wish", ("message", "card message", "card text"), _CLOSE),
    ("thanks", ("thank you", "thank you note", "thank you text"), _CLOSE),
    ("errand", ("message", "note", "request"), (*_CLOSE, *_GROUPS)),
    ("formal", ("email", "message", "letter"), _OFFICES),
)
_LISTINGS = {
    "shopping": ("list", "shopping list", "groceries"),
    "todo": ("list", "to-do list", "to do list"),
    "poem": ("poem", "three lines", "little poem"),
    "recipe": ("recipe", "recipe bit", "recipe lines"),
    "wifi": ("wifi details", "guest wifi", "wifi info"),
}
_EXACT = {
    "order_number": ("order number", "order no", "order id"),
    "tracking": ("tracking number", "tracking code", "tracking"),
    "booking": ("booking reference", "booking ref", "booking code"),
    "coupon": ("coupon code", "coupon", "discount code"),
    "gate": ("gate code", "code for the gate", "door code"),
    "link": ("link", "url", "web address"),
    "mail": ("email address", "email", "e-mail"),
    "tel": ("phone number", "number", "phone no"),
    "plate": ("license plate", "plate", "number plate"),
    "serial": ("serial number", "serial", "serial no"),
    "colour": ("colour code", "hex code", "colour"),
    "code": ("snippet", "bit of code", "line of code"),
}
_WRITTEN = ("wish", "sorry", "name", "caption", "haiku", "reply")
_SHORT = 48
_MY = re.compile(r"\bmy\b")


def on_phone(slot: Slot) -> Slot:
    """Count a slot as shown, for it stands in what a tool will answer."""
    slot.shown = True
    return slot


class ClipboardProvider(SlotProvider):
    """Draws what people copy."""

    def clip_words(self, rule: str) -> Text:
        """Draw a text of one rule of the grammar."""
        rng = self.generator.random
        return self.compose(f"clip_{rule}", lambda: WORDS.text(rng, rule))

    def clip_detail(self, rule: str) -> Text:
        """Draw a word or two of a small rule; these are not held out."""
        return Text(WORDS.text(self.generator.random, rule))

    def clip_source(self) -> dict[str, Text]:
        """Draw where something was copied from, as the user says it (`source`) and as Pokkit does (`origin`)."""
        source = self.clip_detail("source")
        return {"source": source, "origin": Text(_MY.sub("your", source.value))}

    def clip_message(self) -> dict[str, Any]:
        """Draw a message with what it is and who it is for."""
        rule, what, whom = self.pick(_MESSAGES)
        who = self.pick(whom)
        yours = f"your {who}" if who in ("mum", "mom") else who.replace("my ", "your ")
        return {
            "text": self.clip_words(rule),
            "what": Term(what[0], *what),
            "who": who,
            "yours": yours,
            "yours_up": yours[0].upper() + yours[1:],
        }

    def clip_listing(self) -> dict[str, Any]:
        """Draw a text of several lines with what it is."""
        rule = self.pick(tuple(_LISTINGS))
        return {"text": self.clip_words(rule), "what": Term(_LISTINGS[rule][0], *_LISTINGS[rule])}

    def clip_exact(self, rule: str = "") -> dict[str, Any]:
        """Draw a code, number, address or link, of one kind if a kind is named, with what it is."""
        rule = rule or self.pick(tuple(_EXACT))
        text = self.clip_words(rule)
        return {"text": Exact(text.value, text.pool), "what": Term(_EXACT[rule][0], *_EXACT[rule])}

    def clip_part(self) -> dict[str, Any]:
        """Draw a letter that holds a code, the code, and what it is."""
        rule = self.pick(("order_number", "tracking", "booking", "coupon", "gate", "link", "mail", "tel"))
        part, rng = self.clip_words(rule), self.generator.random
        start, end = WORDS.text(rng, "letter_start"), WORDS.text(rng, "letter_end")
        clip = Text(self.pick((f"{start} {part.value}\n{end}", f"{start}\n{part.value}\n{end}", f"{start} {part.value}")))
        return {"clip": on_phone(clip), "part": on_phone(part), "what": Term(_EXACT[rule][0], *_EXACT[rule])}

    def clip_change(self) -> dict[str, Any]:
        """Draw a text on the clipboard and an exact change to make to it."""
        name = self.pick(tuple(CHANGES))
        rule, result, *asks = CHANGES[name]
        clip = on_phone(self.clip_words(rule))
        changed = derived(getattr(rules, name), from_=clip)
        return {"clip": clip, "changed": changed, "ask": Term(name, *asks), "how": result}

    def clip_written(self) -> dict[str, Any]:
        """Draw something that Pokkit is asked to write, and what it writes."""
        kind = self.pick(_WRITTEN)
        return {"ask": self.clip_words(f"ask_{kind}"), "line": self.clip_words(f"{kind}_line"), "kind": kind}

    def clip_held(self) -> dict[str, Any]:
        """Draw what lies on the clipboard and what it is."""
        if self.chance(0.3):
            drawn = self.clip_exact()
        elif self.chance(0.4):
            drawn = self.clip_listing()
        else:
            drawn = self.clip_message()
        clip = on_phone(drawn["text"])
        return {"clip": clip, "what": drawn["what"].value, "lines": clip.value.count("\n") + 1, "short": is_short(clip)}

    def clip_question(self) -> Held:
        """Draw a text on the clipboard, a question about it and its answer."""
        rng = self.generator.random
        held: list[Held] = []

        def draw() -> str:
            held.append(hold(rng))
            return str(held[-1]["clip"])

        clip = self.compose("clip_question", draw)
        return {**held[-1], "clip": on_phone(clip)}


def is_short(slot: Slot) -> bool:
    """Tell whether a text is short enough for Pokkit to say it back in one breath."""
    return len(slot.value) <= _SHORT and "\n" not in slot.value
