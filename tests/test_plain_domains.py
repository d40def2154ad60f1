"""What notes, memory and notifications draw: lists without repetition, small talk that Pokkit can pick up."""

from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.rules import snake_key
from pokkit_datagen.slots.fake import fake_for
from pokkit_datagen_plugins.memory.slots import MemoryProvider
from pokkit_datagen_plugins.notes.slots import NotesProvider
from pokkit_datagen_plugins.notifications.slots import NotificationsProvider

FAKE = fake_for("en_GB", 0.1, (NotesProvider, MemoryProvider, NotificationsProvider))
SEEDS = st.integers(0, 10**6)


@given(SEEDS, st.sampled_from(["shopping", "packing", "todo", "guests", "supplies"]))
def test_a_list_names_nothing_twice(seed: int, rule: str):
    FAKE.start(Random(seed), "train")
    things = re.split(r", | and |\n", FAKE.note_words(rule).value)
    assert len(set(things)) == len(things)


@pytest.mark.parametrize("draw", ["note_aside", "memory_aside", "notice_aside"])
@given(seed=SEEDS, split=st.sampled_from(["train", "eval"]))
def test_small_talk_says_what_the_reply_picks_up(draw: str, seed: int, split: str):
    FAKE.start(Random(seed), split)
    drawn = getattr(FAKE, draw)()
    assert drawn["subject"].removeprefix("your ") in drawn["aside"].value
    assert drawn["headed"].lower() == drawn["subject"].lower()


@given(SEEDS)
def test_two_things_to_remember_have_keys_of_their_own(seed: int):
    FAKE.start(Random(seed), "train")
    first, second = FAKE.memory_facts()
    assert first["kind"] != second["kind"]
    assert snake_key(first["name"].value) != snake_key(second["name"].value)


@given(SEEDS)
def test_a_trapped_value_still_begins_with_what_was_stored(seed: int):
    FAKE.start(Random(seed), "train")
    fact = FAKE.memory_fact()
    trapped = FAKE.memory_trapped(fact)
    assert trapped.value.startswith(fact["value"].value)
    assert len(trapped.value) > len(fact["value"].value)
