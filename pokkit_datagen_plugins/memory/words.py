"""The grammar of what people want remembered, and of the talk around it."""

from __future__ import annotations

from pokkit_datagen.slots.grammar import Grammar
from pokkit_datagen_plugins.memory.words_facts import FACTS
from pokkit_datagen_plugins.memory.words_talk import TALK

WORDS = Grammar({**FACTS, **TALK})
