"""The mix that was asked for beside the mix that came out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
from pydantic import ValidationError

from pokkit_datagen.conversation import Json
from pokkit_datagen.mix import Mix

_AXES = ("system_prompt", "tools", "locale", "noise")


def manifest_mix(data: Path) -> tuple[Mix, str] | None:
    """Return the mix and the split that a file's manifest tells, if it has one beside it."""
    try:
        told: dict[str, Any] = orjson.loads(Path(f"{data}.manifest.json").read_bytes())
        return Mix.model_validate(told["mix"]), str(told["split"])
    except (OSError, ValueError, KeyError, TypeError, ValidationError):
        return None


def compared(mix: Mix, numbers: Json) -> dict[str, Json]:
    """Return asked and realised shares of domains, behaviours and axes, with their distance.

    The distance of shares that add up is their total variation; behaviours are asked for as "at least" and count by what is
    missing.
    """
    rows = max(1, numbers["rows"])
    told = {"domains": _shares(mix.domains, numbers.get("domains", {}))}
    behaviours = {name: (share, numbers.get("behaviours", {}).get(name, 0) / rows) for name, share in mix.behaviours.items()}
    told["behaviours"] = _told(behaviours, sum(max(0.0, asked - got) for asked, got in behaviours.values()))
    for axis in _AXES:
        asked = getattr(mix, "locales" if axis == "locale" else axis)
        counted = numbers.get(f"axis {axis}", {})
        if axis == "noise":
            drawn = {name: (share, counted.get(name, 0) / rows) for name, share in asked.items() if share}
            told[axis] = _told(drawn, max((abs(one - other) for one, other in drawn.values()), default=0.0))
        else:
            told[axis] = _shares(asked, counted)
    return {name: part for name, part in told.items() if part["shares"]}


def _shares(asked: Mapping[str, float], counted: Mapping[str, int]) -> Json:
    """Compare weights with counts; what nobody asked for (such as a lacking tool) stands apart."""
    total = sum(asked.values())
    got = sum(counted.get(name, 0) for name in asked) or 1
    shares = {name: (weight / total, counted.get(name, 0) / got) for name, weight in asked.items() if weight}
    return _told(shares, sum(abs(one - other) for one, other in shares.values()) / 2)


def _told(shares: Mapping[str, tuple[float, float]], distance: float) -> Json:
    rounded = {name: {"asked": round(one, 4), "got": round(other, 4)} for name, (one, other) in shares.items()}
    return {"shares": rounded, "distance": round(distance, 4)}
