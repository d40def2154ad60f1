from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.checks.clock_grammar import TOKEN
from pokkit_datagen.checks.clock_words import words_in

PIECES = st.sampled_from(
    "wake me at 7 7a 7:30 a. m. m p.m. a.m.. mins. hr. then 0171 5550 1930 19 30 % 5% $ 5 # + +44 ( - – 7- 7–8 -8 & , . ! \n \t "
    "o'clock 2nite 1/2 ½ 1,000 2026-01-01 1.2.3 7h 7h30 x9 é".split(" ")
)


@given(st.lists(PIECES, max_size=8).map(" ".join) | st.lists(PIECES, max_size=8).map("".join) | st.text())
def test_words_looked_up_stretch_by_stretch_are_those_of_the_whole_text(text: str) -> None:
    assert words_in(text.lower()) == TOKEN.findall(text.lower())
