"""How people really type and talk: transforms of user turns, made before the calls run."""

from __future__ import annotations

import random
from collections.abc import Collection

from pokkit_datagen.errors import MixError, near
from pokkit_datagen.noise.registers import lowercase, no_punctuation
from pokkit_datagen.noise.segment import Kind, Segment, Transform
from pokkit_datagen.noise.speech import speech_to_text
from pokkit_datagen.noise.typos import typos

__all__ = [
    "TRANSFORMS",
    "Kind",
    "Segment",
    "Transform",
    "apply",
    "lowercase",
    "no_punctuation",
    "speech_to_text",
    "typos",
]

# In the order in which they are applied; the names are those of the mix file.
TRANSFORMS: dict[str, Transform] = {
    "typos": typos,
    "lowercase": lowercase,
    "no_punctuation": no_punctuation,
    "speech_to_text": speech_to_text,
}


def apply(segments: list[Segment], names: Collection[str], rng: random.Random, locale: str) -> list[Segment]:
    """Give the turn the named noises, always in the order of `TRANSFORMS`; the given segments stay as they are.

    Args:
        segments: A user turn.
        names: Keys of `TRANSFORMS`.
        rng: The row's own source of randomness.
        locale: Such as `en_GB`.

    Raises:
        MixError: There is no noise of that name.
    """
    for name in names:
        if name not in TRANSFORMS:
            raise MixError(f"noise: there is no {name!r}; {near(name, TRANSFORMS)}")
    for name, transform in TRANSFORMS.items():
        if name in names:
            segments = transform(segments, rng, locale)
    return segments
