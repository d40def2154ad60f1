"""Rebalances rows to the domains of a mix: as many rows as can be had with just these shares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from random import Random

from pokkit_datagen.errors import MixError
from pokkit_datagen.mix import Mix


def chosen(mix: Mix, domains: Sequence[str]) -> tuple[set[int], dict[str, int]]:
    """Return the numbers of the rows that stay, and how many may stay of each domain.

    Args:
        mix: Its `domains` are the shares; its `count`, where it stands in the file, is the most rows in all.
        domains: The domain of each row.

    Raises:
        MixError: A domain of the mix has no row.
    """
    there = Counter(domains)
    total = sum(mix.domains.values())
    shares = {name: weight / total for name, weight in mix.domains.items() if weight}
    missing = sorted(name for name in shares if not there[name])
    if missing:
        raise MixError(f"domains: no row is left of {', '.join(missing)}; the rows have: {', '.join(sorted(there)) or 'none'}")
    size = min(there[name] / share for name, share in shares.items())
    if "count" in mix.model_fields_set:
        size = min(size, mix.count)
    quotas = {name: int(size * share + 1e-9) for name, share in shares.items()}
    rng = Random(mix.seed)
    stay: set[int] = set()
    for name, quota in quotas.items():
        stay.update(rng.sample([number for number, domain in enumerate(domains) if domain == name], quota))
    return stay, quotas
