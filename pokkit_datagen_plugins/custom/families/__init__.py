"""All families of tools, one module a theme."""

from __future__ import annotations

from pokkit_datagen_plugins.custom.families import (
    car,
    cooking,
    energy,
    finance,
    games,
    garden,
    health,
    home,
    library,
    music,
    people,
    pets,
    school,
    shopping,
    sports,
    travel,
    work,
)
from pokkit_datagen_plugins.custom.family import Family

MODULES = (
    car,
    cooking,
    energy,
    finance,
    games,
    garden,
    health,
    home,
    library,
    music,
    people,
    pets,
    school,
    shopping,
    sports,
    travel,
    work,
)
FAMILIES: tuple[Family, ...] = tuple(family for module in MODULES for family in module.FAMILIES)
_BY_NAME = {family.name: family for family in FAMILIES}
_NEAR = {family.near: family for family in FAMILIES if family.near}


def named(name: str) -> Family:
    """Return the family of this name."""
    return _BY_NAME[name]


def near_of(family: Family) -> Family | None:
    """Return the family that is easily taken for this one, if there is one."""
    return _BY_NAME[family.near] if family.near else _NEAR.get(family.name)
