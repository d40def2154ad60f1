"""The grammar of all texts that people copy, and of why they do."""

from __future__ import annotations

from pokkit_datagen.slots.grammar import Grammar
from pokkit_datagen_plugins.clipboard.words_handy import HANDY
from pokkit_datagen_plugins.clipboard.words_lines import LINES
from pokkit_datagen_plugins.clipboard.words_messages import MESSAGES
from pokkit_datagen_plugins.clipboard.words_people import PEOPLE
from pokkit_datagen_plugins.clipboard.words_pokkit import POKKIT

WORDS = Grammar({**PEOPLE, **MESSAGES, **LINES, **HANDY, **POKKIT})
