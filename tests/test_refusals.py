"""Errands and phrases of the refusals domain."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen import Text
from pokkit_datagen.slots.clock import ClockProvider
from pokkit_datagen.slots.fake import fake_for
from pokkit_datagen.slots.people import PeopleProvider
from pokkit_datagen_plugins.refusals.phrases import Errand, Phrase, phrases
from pokkit_datagen_plugins.refusals.slots import ERRANDS, TEXTS, Names, RefusalProvider

FAMILIES = [(kind, family) for kind, families in ERRANDS.items() for family in families]


@given(st.randoms(use_true_random=False))
def test_a_phrase_says_one_of_each_choice(rng: Random) -> None:
    said = Phrase("(like|heart) {whose} (posts|photos)").say(rng, {"whose": "Ana's"})
    verb, whose, noun = said.split()
    assert verb in ("like", "heart")
    assert whose == "Ana's"
    assert noun in ("posts", "photos")


@given(st.randoms(use_true_random=False))
def test_an_empty_choice_leaves_no_gap(rng: Random) -> None:
    assert Phrase("reply (|for me|)").say(rng, {}) in ("reply", "reply for me")


def test_a_block_gives_a_phrase_a_line() -> None:
    assert [phrase.names for phrase in phrases("\n  to {who}\n  on {chat} to {who}\n")] == [{"who"}, {"chat", "who"}]


@pytest.mark.parametrize(("kind", "family"), FAMILIES)
def test_pokkit_always_has_an_offer_that_names_nobody_unknown(kind: str, family: Errand) -> None:
    for act in family.acts:
        known = act.names | ({"who"} if "whose" in act.names else set())
        assert any(offer.names <= known for offer in family.offers), (kind, act.parts)
        assert any(topic.names <= known for topic in family.topics), (kind, act.parts)


@pytest.mark.parametrize(("kind", "family"), FAMILIES)
def test_every_name_in_an_errand_can_be_drawn(kind: str, family: Errand) -> None:
    drawable = set(Names.KEYS)
    for part in (family.whens, family.acts, family.offers, family.topics, family.excuses):
        assert set().union(*(phrase.names for phrase in part)) <= drawable, kind


@pytest.mark.parametrize("kind", sorted(TEXTS))
def test_every_name_in_a_text_can_be_drawn(kind: str) -> None:
    assert set().union(*(phrase.names for phrase in TEXTS[kind])) <= set(Names.KEYS)


@pytest.mark.parametrize(
    ("when", "hours"), [("every morning", range(5, 12)), ("each evening at ten", range(17, 24)), ("daily", range(24))]
)
def test_an_alarm_fits_the_part_of_day_that_was_said(when: str, hours: range) -> None:
    fake = fake_for("en_GB", 0.1, [PeopleProvider, ClockProvider, RefusalProvider])
    fake.start(Random(5), "train")
    assert all(fake.time_for(Text(when)).hour in hours for _ in range(30))


@pytest.mark.parametrize("kind", sorted(ERRANDS))
def test_what_is_mine_to_the_owner_is_yours_to_pokkit(kind: str) -> None:
    fake = fake_for("en_GB", 0.1, [PeopleProvider, RefusalProvider])
    fake.start(Random(6), "train")
    drawn = [fake.errand(kind) for _ in range(40)]
    assert not any("my" in f"{errand['offer'].value} {errand['topic'].value}".split() for errand in drawn)
