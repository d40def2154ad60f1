"""The grammar of all that people note, and of why they do."""

from __future__ import annotations

from pokkit_datagen.slots.grammar import Grammar
from pokkit_datagen_plugins.notes.words_around import AROUND, KEPT
from pokkit_datagen_plugins.notes.words_everyday import EVERYDAY
from pokkit_datagen_plugins.notes.words_life import LIFE
from pokkit_datagen_plugins.notes.words_lists import LISTS
from pokkit_datagen_plugins.notes.words_thoughts import THOUGHTS

WORDS = Grammar({**LIFE, **THOUGHTS, **LISTS, **EVERYDAY, **AROUND, **KEPT})
