"""Slot values that know how they are spoken, and the seeded Faker that draws them."""

from pokkit_datagen.slots.base import Derived, Exact, Slot, Surface, Term, Text, Voice, derived
from pokkit_datagen.slots.fake import Fake, SlotProvider
from pokkit_datagen.slots.pool import Pool

__all__ = [
    "Derived",
    "Exact",
    "Fake",
    "Pool",
    "Slot",
    "SlotProvider",
    "Surface",
    "Term",
    "Text",
    "Voice",
    "derived",
]
