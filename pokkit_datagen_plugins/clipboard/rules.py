"""Exact changes to a text, and how to point to a long one."""

from __future__ import annotations

import re


def upper_case(text: str) -> str:
    """Return the text in capitals."""
    return text.upper()


def lower_case(text: str) -> str:
    """Return the text in small letters."""
    return text.lower()


def digits_only(text: str) -> str:
    """Return only the digits of the text."""
    return re.sub(r"\D", "", text)


def no_spaces(text: str) -> str:
    """Return the text without spaces."""
    return text.replace(" ", "")


def first_line(text: str) -> str:
    """Return the first line."""
    return text.split("\n")[0]


def last_line(text: str) -> str:
    """Return the last line."""
    return text.split("\n")[-1]


def reversed_lines(text: str) -> str:
    """Return the lines, last one first."""
    return "\n".join(reversed(text.split("\n")))


def sorted_lines(text: str) -> str:
    """Return the lines in alphabetical order."""
    return "\n".join(sorted(text.split("\n"), key=str.casefold))


def one_line(text: str) -> str:
    """Return the lines as one, with commas between them."""
    return ", ".join(text.split("\n"))


def numbered_lines(text: str) -> str:
    """Return the lines with numbers before them."""
    return "\n".join(f"{number}. {line}" for number, line in enumerate(text.split("\n"), 1))


def opening(text: str) -> str:
    """Return the first four words, the way one points to a longer text."""
    words = text.split()
    return " ".join(words[:4]).rstrip(".,;:!?-") + "…" if len(words) > 4 else text


CHANGES = (
    upper_case,
    lower_case,
    digits_only,
    no_spaces,
    first_line,
    last_line,
    reversed_lines,
    sorted_lines,
    one_line,
    numbered_lines,
)
