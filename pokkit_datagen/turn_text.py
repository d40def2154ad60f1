"""Puts the pieces of a turn together: what templates wrote, and the words of slots between."""

from __future__ import annotations

from collections.abc import Sequence

from pokkit_datagen.slots.base import Surface

_DOUBLED = (" ", ".")


def joined(parts: Sequence[str]) -> str:
    """Return the words of a turn."""
    text = "".join(parts)
    return ("".join(tidied(parts)) if "  " in text or ".." in text else text).strip()


def tidied(parts: Sequence[str]) -> list[str]:
    """Join neighbouring literals, and drop one of two spaces, or the full stop after "a.m.", where two pieces meet."""
    text = "".join(parts)
    doubled = text[:1] == " " or "  " in text or ".." in text
    tidy: list[str] = []
    literal = False
    for part in parts:
        if type(part) is Surface:
            if part:
                tidy.append(part)
                literal = False
            continue
        if doubled and part[:1] in _DOUBLED and _doubles(part, tidy[-1] if tidy else " "):
            part = part[1:]
        if literal:
            tidy[-1] += part
        elif part:
            tidy.append(part)
            literal = True
    return tidy


def _doubles(part: str, before: str) -> bool:
    """Tell whether a literal begins with what stands before it already."""
    return part[:1] == " " == before[-1] or (part[:1] == "." and before[-2:].lower() == "m.")
