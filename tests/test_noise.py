"""What noise may and may not do to a user turn."""

from __future__ import annotations

import re
from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.errors import MixError
from pokkit_datagen.noise import TRANSFORMS, Kind, Segment, apply, lowercase, no_punctuation, speech_to_text, typos
from pokkit_datagen.noise.numerals import say_number, spell_numbers
from pokkit_datagen.noise.typos import misspelt
from pokkit_datagen.noise.words import COMMON, MISSPELLINGS, NEGATIONS

REQUESTS = (
    "Hey Pokkit, don't set an alarm!",
    "Can you wake me up at ",
    " tomorrow? I'll be late, not early. ",
    "I can't find their note...",
    "No, cancel it; I never asked for 12 alarms & 3.5 timers. ",
    "Set it for 7:30 a.m. ",
    "🙏 thanks 100% ",
    "   ",
)
LOCALES = st.sampled_from(["en_US", "en_GB", "en_IN", "en_AU"])
SEEDS = st.integers(0, 2**32)
NAMES = st.sampled_from(sorted(TRANSFORMS))
KINDS: list[Kind] = ["literal", "verbatim", "semantic", "exact"]
ANY_TEXT = st.text(max_size=30) | st.sampled_from(["{% x %}", "שלום, עולם!", "a\nb, c", "e\u0301te\u0301", "👩‍🚀?"])
SEGMENTS = st.builds(Segment, st.sampled_from(REQUESTS) | ANY_TEXT, st.sampled_from(KINDS))
TURNS = st.lists(SEGMENTS, max_size=5)


def shown(segments: list[Segment]) -> str:
    return "".join(segment.text for segment in segments)


def digits(segments: list[Segment]) -> Counter[str]:
    return Counter(char for char in shown(segments) if char.isdigit())


def negations(text: str) -> int:
    plain = re.sub("['\u2019]", "", text.lower())
    return sum(word in NEGATIONS for word in re.findall("[a-z]+", plain))


def typed(text: str, seed: int, *names: str) -> str:
    return shown(apply([Segment(text, "literal")], names, Random(seed), "en_US"))


@given(TURNS, NAMES, SEEDS, LOCALES)
def test_a_turn_keeps_the_number_and_the_kinds_of_its_segments(turn: list[Segment], name: str, seed: int, locale: str) -> None:
    noised = apply(turn, [name], Random(seed), locale)
    assert [segment.kind for segment in noised] == [segment.kind for segment in turn]


@given(TURNS, NAMES, SEEDS, LOCALES)
def test_an_exact_segment_never_changes(turn: list[Segment], name: str, seed: int, locale: str) -> None:
    noised = apply(turn, [name], Random(seed), locale)
    assert [s for s in noised if s.kind == "exact"] == [s for s in turn if s.kind == "exact"]


@given(TURNS, NAMES, SEEDS, LOCALES)
def test_the_same_seed_gives_the_same_noise(turn: list[Segment], name: str, seed: int, locale: str) -> None:
    assert apply(turn, [name], Random(seed), locale) == apply(turn, [name], Random(seed), locale)


@given(TURNS, NAMES, SEEDS, LOCALES)
def test_the_given_segments_stay_as_they_are(turn: list[Segment], name: str, seed: int, locale: str) -> None:
    texts = [segment.text for segment in turn]
    apply(turn, [name], Random(seed), locale)
    assert [segment.text for segment in turn] == texts


@given(TURNS, NAMES, SEEDS, LOCALES)
def test_a_turn_is_blank_after_noise_only_if_it_was_before(turn: list[Segment], name: str, seed: int, locale: str) -> None:
    noised = apply(turn, [name], Random(seed), locale)
    assert bool(shown(noised).strip()) == bool(shown(turn).strip())


@given(st.sampled_from(["?!", "...", "'", "🙏", "-"]), NAMES, SEEDS)
def test_a_verbatim_segment_is_never_emptied(text: str, name: str, seed: int) -> None:
    turn = [Segment("type ", "literal"), Segment(text, "verbatim"), Segment(" there", "literal")]
    assert apply(turn, [name], Random(seed), "en_US")[1].text == text


@given(TURNS, st.sampled_from(["typos", "lowercase", "no_punctuation"]), SEEDS)
def test_typed_noise_keeps_every_digit(turn: list[Segment], name: str, seed: int) -> None:
    assert digits(apply(turn, [name], Random(seed), "en_US")) == digits(turn)


@given(st.lists(st.sampled_from(REQUESTS + tuple(sorted(NEGATIONS))), min_size=1, max_size=5), NAMES, SEEDS)
def test_every_negation_survives_in_some_spelling(parts: list[str], name: str, seed: int) -> None:
    text = " ".join(parts)
    assert negations(typed(text, seed, name)) == negations(text)


@given(TURNS)
def test_lowercase_twice_is_lowercase_once(turn: list[Segment]) -> None:
    once = lowercase(turn, Random(0), "en_US")
    assert lowercase(once, Random(0), "en_US") == once


@given(TURNS, SEEDS)
def test_no_punctuation_twice_is_no_punctuation_once(turn: list[Segment], seed: int) -> None:
    once = no_punctuation(turn, Random(seed), "en_US")
    assert no_punctuation(once, Random(seed), "en_US") == once


@given(st.sampled_from(["seven in the morning", "tomorrow at noon", "half past eight"]), SEEDS)
def test_a_typo_in_a_semantic_slot_must_be_readable(text: str, seed: int) -> None:
    unread = typos([Segment(text, "semantic", lambda _: False)], Random(seed), "en_US")
    unchecked = typos([Segment(text, "semantic")], Random(seed), "en_US")
    assert shown(unread) == shown(unchecked) == text


def test_a_readable_typo_in_a_semantic_slot_is_made() -> None:
    turn = [Segment("tomorrow", "semantic", lambda text: text.startswith("tom"))]
    seen = {shown(typos(turn, Random(seed), "en_US")) for seed in range(40)}
    assert len(seen) > 3
    assert all(text.startswith("tom") for text in seen)


@given(st.sampled_from(sorted(COMMON)), SEEDS)
def test_a_typo_never_gives_another_common_word(word: str, seed: int) -> None:
    wrong = misspelt(word, Random(seed))
    assert wrong == word or wrong.replace("'", "") == word.replace("'", "") or wrong not in COMMON


def test_a_contraction_loses_its_apostrophe_unless_another_word_would_be_left() -> None:
    assert misspelt("don't,", Random(0)) == "dont,"
    assert misspelt("We're", Random(0)) == "We're"


def test_no_listed_misspelling_is_a_common_word() -> None:
    assert not {wrong for spellings in MISSPELLINGS.values() for wrong in spellings} & COMMON


@given(st.lists(st.sampled_from(["alarm", "Tomorrow,", "reminder.", "please", "groceries"]), min_size=1), SEEDS)
def test_typos_are_at_least_one_and_at_most_one_in_five_words(words: list[str], seed: int) -> None:
    lines = [Segment(word + " ", "literal") for word in words]
    noised = typos(lines, Random(seed), "en_US")
    slips = sum(a.text.lower() != b.text.lower() for a, b in zip(lines, noised, strict=True))
    assert 1 <= slips <= max(1, len(words) // 5)


@pytest.mark.parametrize("text", ["No, not at 7 am", "7:30 pm", "on", "שלום", "https://example.com/a"])
def test_a_turn_without_a_word_to_misspell_is_returned_unchanged(text: str) -> None:
    assert {typed(text, seed, "typos") for seed in range(40)} == {text}


def test_a_missed_space_never_swallows_a_negation() -> None:
    seen = {typed("please do not wake him up", seed, "typos") for seed in range(400)}
    assert any(len(text.split()) < 6 for text in seen)
    assert all("not" in text.split() for text in seen)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Wait, what?! Set it for 7:30, please.", "Wait what Set it for 7:30 please"),
        ("It costs 3.50... e.g. at example.com", "It costs 3.50 eg at example.com"),
        ('Write "milk,eggs" down :)', "Write milk eggs down :)"),
        ("One , two ; three!", "One two three"),
        (".5 of it", ".5 of it"),
        ("... so what?", "so what"),
        ("?!", "?!"),
    ],
)
def test_no_punctuation_drops_marks_but_not_what_they_hold_together(text: str, bare: str) -> None:
    assert typed(text, 0, "no_punctuation") == bare


def test_apostrophes_go_in_about_half_of_the_turns() -> None:
    dropped = sum(typed("Don't!", seed, "no_punctuation") == "Dont" for seed in range(400))
    assert 150 < dropped < 250


@pytest.mark.parametrize(("text", "bare"), [("7 a.m.", "7 a.m."), ("7:30,", "7:30"), ("tomorrow.", "tomorrow")])
def test_no_punctuation_only_trims_a_semantic_slot(text: str, bare: str) -> None:
    turn = [Segment("At ", "literal"), Segment(text, "semantic")]
    assert shown(no_punctuation(turn, Random(0), "en_US")) == f"At {bare}"


def test_spaces_between_segments_survive() -> None:
    turn = [Segment('Note: "', "literal"), Segment("milk, eggs!", "verbatim"), Segment('" , please.', "literal")]
    assert shown(no_punctuation(turn, Random(0), "en_US")) == "Note milk eggs please"
    assert shown(speech_to_text(turn, Random(1), "en_US")) == "note milk eggs please"


@given(TURNS, SEEDS, LOCALES)
def test_speech_never_touches_a_semantic_slot(turn: list[Segment], seed: int, locale: str) -> None:
    noised = speech_to_text(turn, Random(seed), locale)
    assert [s.text for s in noised if s.kind == "semantic"] == [s.text for s in turn if s.kind == "semantic"]


@given(st.sampled_from(REQUESTS[:-1]), SEEDS, LOCALES)
def test_speech_has_no_capitals_and_no_marks_but_apostrophes(text: str, seed: int, locale: str) -> None:
    heard = shown(speech_to_text([Segment(text, "literal")], Random(seed), locale))
    assert re.fullmatch(r"(?:[a-z0-9' ]|(?<=\d)[.:](?=\d))+", heard)
    assert "  " not in heard.strip()


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("Fish & Chips, 50% off!", "fish and chips 50 percent off"),
        ("Owe Tova $20 👍", "owe tova 20 dollars"),
        ("Mail lena@example.org at 7:30", "mail lena at example dot org at 7:30"),
        ("Buy a T-shirt on Wi-Fi, 1,000 pcs", "buy a tshirt on wifi 1000 pcs"),
        ("🐸", "🐸"),
    ],
)
def test_a_verbatim_slot_is_written_as_it_was_said(said: str, heard: str) -> None:
    turn = [Segment(said, "verbatim")]
    assert {shown(speech_to_text(turn, Random(seed), "en_US")) for seed in range(20)} == {heard}


def test_speech_brings_fillers_false_starts_and_misheard_names() -> None:
    seen = {typed("Hey Pokkit, can you check your list?", seed, "speech_to_text") for seed in range(300)}
    for piece in ("hey pocket", "hey pokit", "um can you", "can you can you", "you're list"):
        assert any(piece in text for text in seen), piece


def test_a_pause_comes_before_a_slot_and_not_inside_it() -> None:
    turn = [Segment("note that ", "literal"), Segment("the spare key is here", "verbatim")]
    noised = [speech_to_text(turn, Random(seed), "en_GB") for seed in range(200)]
    assert {segments[1].text for segments in noised} == {"the spare key is here"}
    assert any(segments[0].text.endswith((" um ", " uh ")) for segments in noised)


def test_a_turn_has_at_most_one_pause_before_a_slot() -> None:
    turn = [Segment("tap ", "literal"), Segment("next", "verbatim"), Segment(" then ", "literal")]
    for seed in range(200):
        noised = speech_to_text([*turn, Segment("back", "verbatim")], Random(seed), "en_US")
        assert noised[0].text == "tap " or noised[2].text == " then "


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "zero"), (40, "forty"), (105, "one hundred five"), (9999, "nine thousand nine hundred ninety nine")],
)
def test_a_number_is_said_in_words(number: int, words: str) -> None:
    assert say_number(number) == words


def test_a_number_has_an_and_outside_of_the_united_states() -> None:
    assert say_number(1205, "en_GB") == "one thousand two hundred and five"
    with pytest.raises(ValueError, match="0 to 9999"):
        say_number(10_000)


def test_no_two_numbers_are_said_alike() -> None:
    assert len({say_number(number) for number in range(10_000)}) == 10_000


def test_only_whole_numbers_of_their_own_are_spelled() -> None:
    text = "3 at 7:30, 7am, 2.5, 007, P4, 24/7 and $5 and 2 more"
    assert spell_numbers(text, Random(0), "en_US") == text.replace("3 at", "three at").replace("2 more", "two more")


def test_years_are_said_in_pairs() -> None:
    seen = {spell_numbers("in 1984 and 2007 and 1905", Random(seed), "en_US") for seed in range(60)}
    assert "in nineteen eighty four and two thousand seven and nineteen oh five" in seen


def test_noises_are_applied_in_the_order_of_the_table_whatever_the_order_of_the_names() -> None:
    turn = [Segment("Can you wake me, please?", "literal")]
    forward = apply(turn, ["typos", "no_punctuation"], Random(5), "en_US")
    assert forward == apply(turn, ["no_punctuation", "typos"], Random(5), "en_US")


def test_an_unknown_noise_is_named_with_its_nearest_match() -> None:
    with pytest.raises(MixError, match=r"no 'typo'; did you mean 'typos'\?"):
        apply([Segment("hello", "literal")], ["typo"], Random(0), "en_US")
