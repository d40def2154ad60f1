"""Turns weights and quotas into how many rows each scenario gives, and into the order of the rows."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from random import Random

from pokkit_datagen.errors import MixError
from pokkit_datagen.scenario import Scenario

_ROUNDS = 2000
_CLOSE = 1e-6


def scenario_shares(
    scenarios: Sequence[Scenario], domains: Mapping[str, float], behaviours: Mapping[str, float]
) -> dict[str, float]:
    """Return each scenario's share of the rows: domains exactly as asked, behaviours at least as asked.

    Inside a domain, shares start from the scenarios' weights and are scaled towards the quotas, one quota after the other,
    until all hold (iterative proportional fitting, Deming and Stephan 1940).

    Raises:
        MixError: A quota can't be met; it is named with the most that can be had.
    """
    total = sum(domains.values())
    wanted = {domain: weight / total for domain, weight in domains.items() if weight}
    chosen = [scenario for scenario in scenarios if scenario.domain in wanted]
    shares = {scenario.name: scenario.weight for scenario in chosen}
    members = {domain: [s.name for s in chosen if s.domain == domain] for domain in wanted}
    with_behaviour = {name: {s.name for s in chosen if name in s.behaviours} for name in behaviours}
    _refuse_impossible(members, wanted, with_behaviour, behaviours)
    for _ in range(_ROUNDS):
        _fit_domains(shares, members, wanted)
        short = {
            name: share / max(sum(shares[s] for s in with_behaviour[name]), 1e-12)
            for name, share in behaviours.items()
            if share and sum(shares[s] for s in with_behaviour[name]) < share - _CLOSE
        }
        if not short:
            return shares
        for name, factor in short.items():
            for scenario in with_behaviour[name]:
                shares[scenario] *= min(factor, 4.0) * (1 + _CLOSE)
    names = ", ".join(f"{name} ({behaviours[name]:g})" for name in short)
    raise MixError(f"behaviours: these quotas can't be met together: {names}; lower one, or give its domains more weight")


def _fit_domains(shares: dict[str, float], members: Mapping[str, list[str]], wanted: Mapping[str, float]) -> None:
    for domain, names in members.items():
        factor = wanted[domain] / sum(shares[name] for name in names)
        for name in names:
            shares[name] *= factor


def _refuse_impossible(
    members: Mapping[str, list[str]],
    wanted: Mapping[str, float],
    with_behaviour: Mapping[str, set[str]],
    behaviours: Mapping[str, float],
) -> None:
    for name, share in behaviours.items():
        able = [domain for domain, names in members.items() if with_behaviour[name].intersection(names)]
        most = sum(wanted[domain] for domain in able)
        if share > most + _CLOSE:
            domains = ", ".join(able) or "no domain of the mix"
            raise MixError(
                f"behaviours: {name!r} asks for {share:g} of the rows, but only {domains} can show it: at most {most:.3g}"
            )


def counts(shares: Mapping[str, float], count: int) -> dict[str, int]:
    """Return whole numbers of rows that add up to `count`, by largest remainder."""
    exact = {name: share * count for name, share in shares.items()}
    whole = {name: int(value) for name, value in exact.items()}
    by_remainder = sorted(exact, key=lambda name: (whole[name] - exact[name], name))
    for name in by_remainder[: count - sum(whole.values())]:
        whole[name] += 1
    return whole


def order(rows: Mapping[str, int], seed: int) -> array[int]:
    """Return which scenario each row comes from, as numbers into `rows`, shuffled by the seed."""
    plan = array("H")
    for number, count in enumerate(rows.values()):
        plan.extend(array("H", [number]) * count)
    Random(seed).shuffle(plan)
    return plan
