"""A seeded Faker that knows its split, and the base of slot providers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar

from faker import Factory
from faker.generator import Generator
from faker.providers import BaseProvider

from pokkit_datagen.slots.base import Text
from pokkit_datagen.slots.pool import Pool, in_eval

T = TypeVar("T")


class Fake(Generator):
    """Faker's generator for one locale, drawing from the row's own `Random` and from its split's side of each pool.

    Args:
        locale: Such as `en_GB`; slots follow it.
        hold_out: Share of the values of open pools that only evaluation may draw.
    """

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...

    def __init__(self, locale: str = "en_US", hold_out: float = 0.1) -> None:
        super().__init__()
        self.locale = locale
        self.hold_out = hold_out
        self.split = "train"
        self._source: Random | None = None

    def start(self, rng: Random, split: str) -> None:
        """Draw from this `Random` for this split from now on."""
        self.split = split
        if rng is not self._source:
            self._source = self.random = rng
            for provider in self.providers:
                if isinstance(provider, SlotProvider):
                    provider.uniform = rng.random


class SlotProvider(BaseProvider):
    """Base of slot providers: a Faker provider with the draws that slots need.

    Every method of a subclass becomes a method of `fake`; draw through `self.generator.random` or the
    methods below only, so that the row's seed decides.
    """

    generator: Fake
    uniform: Callable[[], float]

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of the choices."""
        return choices[int(self.uniform() * len(choices))]

    def chance(self, share: float) -> bool:
        """Return True in this share of the draws."""
        return self.uniform() < share

    def words(self, pool: Pool) -> Text:
        """Draw a free text from this split's side of a pool."""
        fake = self.generator
        return Text(self.pick(pool.side(fake.split, fake.hold_out)), pool.name if pool.open else "")

    def compose(self, name: str, draw: Callable[[], str]) -> Text:
        """Draw a composed free text (open by nature) until it falls on this split's side.

        Raises:
            ValueError: The draw gave 1,000 values of the wrong side; it has too few to be held out.
        """
        fake = self.generator
        for _ in range(1000):
            text = draw()
            if not fake.hold_out or in_eval(text, fake.hold_out) == (fake.split == "eval"):
                return Text(text, name)
        raise ValueError(f"slot {name!r} never gave a value for {fake.split}; make it a Pool or give it more values")


def fake_for(locale: str, hold_out: float, providers: Sequence[type[BaseProvider]]) -> Fake:
    """Return a Faker for this locale with Faker's own providers and these."""
    fake = Factory.create(locale, generator=Fake(locale, hold_out), use_weighting=False)
    assert isinstance(fake, Fake)
    for provider in providers:
        fake.add_provider(provider)
    fake.locale = locale  # every provider brings a method of this name, which took its place
    return fake
