"""Composes free texts from lines in which `$name` stands for any line of that name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import TypeAlias

from pokkit_datagen.errors import DatagenError

_PART = re.compile(r"\$([a-z_]+)|([~^])")

Lines: TypeAlias = "list[str | tuple[str | Lines, ...]]"


class Grammar:
    r"""A grammar of short texts, compiled once.

    In a line `$name` stands for any line of the rule `name`, `~` for a digit, `^` for a digit above 0 and `\n` for a line break.

    Args:
        rules: The lines of each rule, one alternative a line.

    Raises:
        DatagenError: A line names a rule that there is none of.
    """

    def __init__(self, rules: Mapping[str, str]) -> None:
        self._rules: dict[str, Lines] = {name: [] for name in rules} | {"~": list("0123456789"), "^": list("123456789")}
        for name, lines in rules.items():
            self._rules[name] += [self._compiled(name, line) for line in lines.strip().splitlines()]

    def text(self, rng: Random, name: str) -> str:
        """Return one of the texts of a rule."""
        return _said(self._rules[name], rng)

    def _compiled(self, name: str, line: str) -> str | tuple[str | Lines, ...]:
        pieces: list[str | Lines] = []
        end = 0
        for found in _PART.finditer(line):
            rule = found[1] or found[2]
            if rule not in self._rules:
                raise DatagenError(f"rule {name!r}: there is no rule {rule!r}; add it to the words")
            pieces += [line[end : found.start()].replace("\\n", "\n"), self._rules[rule]]
            end = found.end()
        rest = line[end:].replace("\\n", "\n")
        return (*pieces, rest) if pieces else rest


def _said(lines: Lines, rng: Random) -> str:
    line = lines[int(rng.random() * len(lines))]
    if isinstance(line, str):
        return line
    return "".join([piece if isinstance(piece, str) else _said(piece, rng) for piece in line])
