"""Draws what people say around a wish for the screen."""

from __future__ import annotations

from pokkit_datagen import SlotProvider, Term, Text
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
