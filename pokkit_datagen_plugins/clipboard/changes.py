"""Exact changes that people ask for: what text they suit, how the result is called, and how they are asked for."""

from __future__ import annotations

CHANGES = {
    "upper_case": (
        "sign",
        "in capitals",
        "make it all caps",
        "turn it into capitals",
        "put it in upper case",
        "uppercase it",
        "make it shout",
    ),
    "lower_case": (
        "formal",
        "in small letters",
        "make it all lower case",
        "get rid of the capitals",
        "lowercase it",
        "put it in small letters",
    ),
    "digits_only": (
        "phone_bits",
        "just the digits",
        "keep only the digits",
        "strip everything but the digits",
        "leave only the numbers in it",
    ),
    "no_spaces": (
        "spaced",
        "without the spaces",
        "take the spaces out",
        "remove the spaces",
        "squash the spaces out of it",
        "drop all the spaces",
    ),
    "first_line": (
        "list",
        "just the first line",
        "keep only the first line",
        "cut it to the first line",
        "drop all but the first line",
    ),
    "last_line": (
        "list",
        "just the last line",
        "keep only the last line",
        "cut it to the last line",
        "drop all but the last line",
    ),
    "reversed_lines": (
        "list",
        "upside down",
        "flip the order of the lines",
        "reverse the lines",
        "turn the list upside down",
        "put the last line first and so on",
    ),
    "sorted_lines": (
        "list",
        "in alphabetical order",
        "sort the lines a to z",
        "alphabetise it",
        "put the lines in alphabetical order",
    ),
    "one_line": (
        "list",
        "on one line",
        "put it on one line with commas",
        "make it one line, comma separated",
        "join the lines with commas",
    ),
    "numbered_lines": (
        "list",
        "with numbers",
        "number the lines",
        "put numbers in front of the lines",
        "make it a numbered list",
    ),
}
