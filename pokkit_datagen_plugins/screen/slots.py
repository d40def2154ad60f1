"""Draws what people say around a wish for the screen."""

from __future__ import annotations

import re

from pokkit_datagen import SlotProvider, Slots, Term, Text
from pokkit_datagen_plugins.screen.words import WORDS


class ScreenProvider(SlotProvider):
    """Draws reasons, and texts to write on the screen."""

    def screen_words(self, rule: str) -> Text:
        """Draw a text of one rule of the grammar."""
        rng = self.generator.random
        return self.compose(f"screen_{rule}", lambda: WORDS.text(rng, rule))

    def screen_name(self, name: str, *others: str) -> Term:
        """Return a name that stands on the screen, as people say it: in small letters too, or by one of the others."""
        return Term(name, *dict.fromkeys((name, name.lower(), *others)))

    def screen_thing(self, *names: str) -> Slots:
        """Return what the owner calls a thing, and how Pokkit says it within and at the beginning of a sentence."""
        yours = _OWN.sub(lambda own: _YOUR[own[0]], names[0])
        return {"what": Term(names[0], *names), "its": Text(yours), "Its": Text(yours[0].upper() + yours[1:])}


_YOUR = {"my": "your", "i": "you", "mine": "yours"}
_OWN = re.compile(r"\b(?:my|mine|i)\b")
