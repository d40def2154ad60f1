"""Sums, spelling, code: one right answer, and no tool needed."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario

_PLAIN = ("no_call",)


@scenario("personality/sums", behaviours=_PLAIN, weight=1.2)
def sums(fake: Fake, phone: Phone) -> Slots:
    """Sums as people say them: "15% of 80", "96 split between 8 people"."""
    return {**fake.exact("sum"), **{f"second_{key}": value for key, value in fake.exact("sum").items()}}


@scenario("personality/spelling", behaviours=_PLAIN)
def spelling(fake: Fake, phone: Phone) -> Slots:
    """How a word is spelled."""
    return {**fake.exact("spelling"), **{f"second_{key}": value for key, value in fake.exact("spelling").items()}}


@scenario("personality/mixed_up_words", behaviours=_PLAIN, weight=0.6)
def mixed_up_words(fake: Fake, phone: Phone) -> Slots:
    """Their or there? Two words that people mix up."""
    return dict(fake.exact("confused"))


@scenario("personality/code", behaviours=_PLAIN, weight=0.8)
def code(fake: Fake, phone: Phone) -> Slots:
    """A line of code that somebody forgot."""
    return dict(fake.exact("code"))
