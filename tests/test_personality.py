"""Every situation can be told from both sides, and Pokkit knows only what it was told."""

from __future__ import annotations

from random import Random

import pytest

from pokkit_datagen.slots.fake import Fake, fake_for
from pokkit_datagen.slots.people import PeopleProvider
from pokkit_datagen_plugins.personality.exact import EXACT, sum_asked
from pokkit_datagen_plugins.personality.grammar import Bank, Phrase, bank
from pokkit_datagen_plugins.personality.ribbish import gloss
from pokkit_datagen_plugins.personality.scenarios import BANKS
from pokkit_datagen_plugins.personality.slots import PersonalityProvider
from pokkit_datagen_plugins.personality.words_danger import PET_DANGER, RIVAL_SERIOUS


@pytest.fixture
def fake() -> Fake:
    fake = fake_for("en_GB", 0.1, [PeopleProvider, PersonalityProvider])
    fake.start(Random(7), "train")
    return fake


@pytest.mark.parametrize("told", BANKS, ids=lambda told: told.name)
def test_every_situation_has_words_for_both_sides(told: Bank, fake: Fake) -> None:
    for situation in told.situations:
        for _ in range(40):
            drawn = fake.situation(Bank(told.name, told.openers, [situation]))
            assert drawn["said"].value
            assert drawn["answer"].value
            assert not any(mark in slot.value for slot in drawn.values() for mark in "{}|")


def test_pokkit_says_a_name_only_after_the_user_did(fake: Fake) -> None:
    told = bank("t", "# t\n> hello[| from {town}]\n< You're in {town}?\n< Where are you?")
    for _ in range(50):
        drawn = fake.situation(told)
        assert ("from" in drawn["said"].value) or drawn["answer"].value == "Where are you?"


def test_my_becomes_your_in_pokkits_mouth(fake: Fake) -> None:
    told = bank("t", "# t\nwho: my aunt\n> {who} called\n< {Who}!")
    assert fake.situation(told)["answer"].value == "Your aunt!"


def test_a_name_gets_the_article_that_its_first_letter_wants(fake: Fake) -> None:
    told = bank("t", "# t\nwhat: otter | goat\n> I saw {a what}\n< {A what}!")
    answers = {fake.situation(told)["answer"].value for _ in range(30)}
    assert answers == {"An otter!", "A goat!"}


@pytest.mark.parametrize("told", [PET_DANGER, RIVAL_SERIOUS], ids=lambda told: told.name)
def test_in_real_trouble_no_mode_plays_its_game(told: Bank, fake: Fake) -> None:
    for _ in range(200):
        drawn = fake.situation(told)
        words = f"{drawn['answer'].value} {drawn['close'].value}".lower()
        assert gloss(words) == words
        assert "ha!" not in words


@pytest.mark.parametrize("pattern", ["[a|b", "a]", "a|b"])
def test_an_open_bracket_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"\[|\]"):
        Phrase(pattern)


def test_sums_are_right() -> None:
    rng = Random(3)
    for _ in range(300):
        asked = sum_asked(rng)
        if " plus " in asked.question:
            assert sum(map(int, asked.question.split(" plus "))) == int(asked.answer)
        if " times " in asked.question:
            first, second = map(int, asked.question.split(" times "))
            assert first * second == int(asked.answer)


def test_a_spelled_word_has_its_letters() -> None:
    asked = EXACT["spelling"](Random(1))
    assert asked.answer.replace("-", "") == asked.question
