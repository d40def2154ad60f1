"""A part of a suite that has its categories in their shares, the same one every time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from xxhash import xxh3_64_intdigest

from pokkit_datagen.task.model import Task

Unit = list[Task]


def stratified(tasks: Sequence[Task], limit: int | None) -> list[Task]:
    """Return at most `limit` tasks, in the suite's order: whole pairs, each category in its share, each template in its turn."""
    if limit is None or limit >= len(tasks):
        return list(tasks)
    units: dict[str, dict[str, Unit]] = defaultdict(dict)
    for task in tasks:
        units[task.category].setdefault(task.pair or task.id, []).append(task)
    chosen: set[str] = set()
    for category, quota in _quotas({name: sum(map(len, each.values())) for name, each in units.items()}, limit).items():
        for unit in _in_turn(list(units[category].values())):
            if len(unit) <= quota:
                quota -= len(unit)
                chosen.update(task.id for task in unit)
    return [task for task in tasks if task.id in chosen]


def _quotas(sizes: dict[str, int], limit: int) -> dict[str, int]:
    """Share a limit out by size, the largest remainders first."""
    total = sum(sizes.values())
    exact = {name: size * limit / total for name, size in sizes.items()}
    quotas = {name: int(share) for name, share in exact.items()}
    ranked = sorted(exact, key=lambda name: (quotas[name] - exact[name], name))
    for name in ranked[: limit - sum(quotas.values())]:
        quotas[name] += 1
    return quotas


def _in_turn(units: Sequence[Unit]) -> list[Unit]:
    """Return units by hash, one of each template before the second of any."""
    by_template: dict[str, list[Unit]] = defaultdict(list)
    for unit in sorted(units, key=lambda unit: _hash(unit[0].id)):
        by_template[unit[0].template].append(unit)
    ranked = [(rank, _hash(template), unit) for template, each in by_template.items() for rank, unit in enumerate(each)]
    return [unit for _, _, unit in sorted(ranked, key=lambda each: each[:2])]


def _hash(text: str) -> int:
    return xxh3_64_intdigest(text.encode())
