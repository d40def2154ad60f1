"""The facts that the fictional web tells."""

from __future__ import annotations

from collections.abc import Mapping

from pokkit_datagen_plugins.search.facts import (
    at_home,
    civic,
    culture,
    eating,
    events,
    in_town,
    money,
    near,
    shops,
    sport,
    things,
    travel,
)
from pokkit_datagen_plugins.search.facts.dice import Dice
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind
from pokkit_datagen_plugins.search.facts.words import SITES

KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for module in (in_town, events, shops, near, sport, travel, at_home, things, money, eating, civic, culture)
    for kind in vars(module).values()
    if isinstance(kind, Kind)
}
"""Every kind of fact by its name."""


def drawn(kind: Kind, dice: Dice) -> Facts:
    """Draw facts of a kind, and the site that tells them."""
    facts = kind.draw(dice)
    return {**facts, "kind": kind.name, **site_for(facts, dice)}


def site_for(facts: Facts, dice: Dice) -> Facts:
    """Draw the site of a page about these facts."""
    town = facts["town"]
    site = dice.of(SITES)
    return {"site": f"{town} {site}", "host": f"{town.lower()}-{site.lower()}.example.{dice.of(('com', 'org', 'net'))}"}


def told_otherwise(kind: Kind, facts: Facts, dice: Dice) -> Facts:
    """Return the same facts as another source has them: those that may vary differ.

    A fact `price_else` is what another source may say of `price`; where there is none, it is drawn anew.
    """
    while True:
        other = kind.draw(dice)
        changed = {name: facts[f"{name}_else"] if f"{name}_else" in facts else other[name] for name in kind.vary}
        if all(changed[name] != facts[name] for name in kind.vary):
            break
    changed = {**facts, **changed}
    while changed["site"] == facts["site"]:
        changed.update(site_for(facts, dice))
    return changed


def misnamed(facts: Facts, dice: Dice) -> Facts:
    """Return the same facts with the name wrong by which people ask for them: of the place if it is one, else of the town."""
    if "sort" in facts:
        return {**facts, "subject": dice.place(facts["sort"])}
    town, other = facts["town"], dice.town()
    return {name: fact.replace(town, other) if isinstance(fact, str) else fact for name, fact in facts.items()}
