"""Turns weights and quotas into how many rows each scenario gives."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from pokkit_datagen.errors import MixError
from pokkit_datagen.scenario import Scenario

_ROUNDS = 2000
_CLOSE = 1e-6


def weighted(scenarios: Sequence[Scenario], factors: Mapping[str, float]) -> list[Scenario]:
    """Return the scenarios with their weights multiplied, without those whose factor is 0.

    Args:
        scenarios: All of them.
        factors: By name or pattern (`alarms/set_*`); of those that fit a name, the last one counts.
    """
    found = {s.name: [factor for pattern, factor in factors.items() if fnmatchcase(s.name, pattern)] for s in scenarios}
    last = {name: (fitting or [1.0])[-1] for name, fitting in found.items()}
    return [replace(each, weight=each.weight * last[each.name]) for each in scenarios if last[each.name]]


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
    if bare := [domain for domain, names in members.items() if not names]:
        raise MixError(f"scenarios: every scenario of {bare[0]!r} has weight 0; leave the domain out, or one scenario in")
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


def rows_of(
    scenarios: Sequence[Scenario], domains: Mapping[str, float], behaviours: Mapping[str, float], count: int
) -> dict[str, int]:
    """Return how many of `count` rows each scenario gives.

    First whole domains, then their scenarios, so that small files have the domains' shares too; then rows are moved inside
    domains until no quota is short for rounding.

    Raises:
        MixError: A quota can't be met.
    """
    shares = scenario_shares(scenarios, domains, behaviours)
    total = sum(domains.values())
    rows: dict[str, int] = {}
    for domain, wanted in counts({name: weight / total for name, weight in domains.items() if weight}, count).items():
        own = {name: share for name, share in shares.items() if name.split("/")[0] == domain}
        rows |= counts({name: share / sum(own.values()) for name, share in own.items()}, wanted)
    _round_up(rows, {scenario.name: scenario.behaviours for scenario in scenarios}, behaviours)
    return rows


def _round_up(rows: dict[str, int], shown: Mapping[str, Collection[str]], behaviours: Mapping[str, float]) -> None:
    """Move single rows to scenarios whose quota is short, as far as that makes no other quota short."""
    need = {name: math.ceil(share * sum(rows.values()) - _CLOSE) for name, share in behaviours.items()}
    spare = Counter({name: -rows_needed for name, rows_needed in need.items()})
    for scenario, count in rows.items():
        spare.update({name: count for name in shown[scenario] if name in need})

    def may_move(giver: str, taker: str) -> bool:
        lost = [name for name in need if name in shown[giver] and name not in shown[taker]]
        return rows[giver] > 0 and giver.split("/")[0] == taker.split("/")[0] and all(spare[name] > 0 for name in lost)

    largest = sorted(rows, key=lambda name: (-rows[name], name))
    for name in need:
        moves = [(a, b) for b in largest if name in shown[b] for a in largest if name not in shown[a]]
        while spare[name] < 0 and (move := next((move for move in moves if may_move(*move)), None)):
            giver, taker = move
            rows[giver] -= 1
            rows[taker] += 1
            spare.subtract(other for other in shown[giver] if other in need)
            spare.update(other for other in shown[taker] if other in need)
