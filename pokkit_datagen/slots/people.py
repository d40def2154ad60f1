"""First names of people, from Faker's own lists for each locale."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from pokkit_datagen.checks.privacy import BRANDS
from pokkit_datagen.slots.base import Text
from pokkit_datagen.slots.fake import SlotProvider
from pokkit_datagen.slots.pool import Pool


@cache
def first_names(locale: str) -> Pool:
    """Return the first names that Faker knows for a locale, a pool of some hundreds."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    names = (name for name in provider.first_names if len(name) > 2 and name.isalpha() and name.lower() not in BRANDS)
    return Pool("first_name", sorted(names))


class PeopleProvider(SlotProvider):
    """Draws people."""

    def person(self) -> Text:
        """Draw a first name: "Priya", "Hamish"."""
        locale = self.generator.locale
        return self.words(first_names("en_GB" if locale == "en_AU" else locale))
