"""Draws the axes of a mix (system prompt, tool list, locale, noise) so evenly that small files have the asked shares too."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from msgspec import Struct
from xxhash import xxh3_64_intdigest

from pokkit_datagen.mix import Mix

_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53)


class Axes(Struct, frozen=True, gc=False):
    """What one row was given on each axis; `template` is a number in [0, 1) that chooses its template."""

    system_prompt: str
    tools: str
    locale: str
    noise: tuple[str, ...]
    template: float


class Sequences:
    """Low-discrepancy draws for the rows of every scenario.

    Independent draws miss a share by 0.02 in 500 rows; these follow the R-sequence (M. Roberts, "The unreasonable
    effectiveness of quasirandom sequences", 2018), shifted for each scenario, and miss it by a few rows.

    Args:
        mix: Has the shares.
    """

    def __init__(self, mix: Mix) -> None:
        self.seed = mix.seed
        self.domains = sorted(mix.domains)
        self.noise = sorted(name for name, share in mix.noise.items() if share)
        self.noise_shares = [mix.noise[name] for name in self.noise]
        self.system_prompt = _steps(mix.system_prompt)
        self.tools = _steps(mix.tools)
        self.some_tools = _steps({name: share for name, share in mix.tools.items() if name != "none"})
        self.locale = _steps(mix.locales)
        self.alphas = _alphas(4 + len(self.noise))
        self.exclusive = self.noise.index("typos") if {"typos", "speech_to_text"} <= set(self.noise) else None
        self.spoken = self.noise.index("speech_to_text") if self.exclusive is not None else -1

    def offsets(self, domain: str, number: int, split: str) -> list[float]:
        """Return a scenario's shift on each axis.

        Args:
            domain: Its domain.
            number: Its place in the domain.
            split: `train` or `eval`.

        The shifts of the domains of a mix, and those of a domain's scenarios, follow sequences of their own (cube and square
        roots of primes), so that scenarios with a few rows each have the asked shares together.
        """
        place = self.domains.index(domain) if domain in self.domains else len(self.domains)
        names = (f"{self.seed}/{split}/{axis}" for axis in range(len(self.alphas)))
        firsts = (xxh3_64_intdigest(name.encode()) / 2**64 for name in names)
        return [
            (first + place * prime ** (1 / 3) + number * prime**0.5) % 1.0
            for first, prime in zip(firsts, _PRIMES, strict=False)
        ]

    def draw(self, offsets: Sequence[float], ks: Sequence[int], may_hide_tools: bool) -> list[Axes]:
        """Return the axes of some candidates of a scenario.

        Args:
            offsets: From `offsets`.
            ks: Numbers of the candidates.
            may_hide_tools: Whether all its tools are built in, so that it may stand without a tool list.
        """
        points = [[(offset + k * alpha) % 1.0 for k in ks] for offset, alpha in zip(offsets, self.alphas, strict=True)]
        prompts, tools, locales, templates, *noises = points
        if self.exclusive is not None:
            # Nobody mistypes what a recogniser wrote: the two take opposite ends of one axis.
            noises[self.spoken] = [1.0 - u for u in noises[self.exclusive]]
        kinds = zip(self.noise, self.noise_shares, noises, strict=True)
        made = [[name if u < share else "" for u in us] for name, share, us in kinds]
        noisy = [tuple(filter(None, names)) for names in zip(*made, strict=True)] or [()] * len(ks)
        steps = self.tools if may_hide_tools or not self.some_tools.names else self.some_tools
        return list(map(Axes, self.system_prompt.at(prompts), steps.at(tools), self.locale.at(locales), noisy, templates))


def _alphas(dimensions: int) -> list[float]:
    """Return the steps of the R-sequence: inverse powers of the root of x**(d+1) = x + 1."""
    root = 1.5
    for _ in range(60):
        root = (1.0 + root) ** (1.0 / (dimensions + 1))
    return [(1.0 / root) ** (axis + 1) for axis in range(dimensions)]


class Steps(NamedTuple):
    """Names, and the cumulative share up to each but the last."""

    reached: list[float]
    names: list[str]

    def at(self, points: Sequence[float]) -> list[str]:
        """Return the name whose share each of some numbers in [0, 1) falls into."""
        names, reached = self.names, self.reached
        return [names[bisect_right(reached, u)] for u in points]


def _steps(shares: Mapping[str, float]) -> Steps:
    names = [name for name, share in shares.items() if share]
    total = sum(shares.values())
    return Steps(list(accumulate(shares[name] / total for name in names))[:-1], names)
