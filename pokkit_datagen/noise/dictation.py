"""What a speech recogniser writes: lower case, words for symbols, no marks but apostrophes."""

from __future__ import annotations

import re

from pokkit_datagen.noise.registers import CURLY, is_initial, single_spaced

# ASCII and general punctuation, then emoji with what modifies and joins them.
_UNSPOKEN = re.compile(
    r"[!-/:-@\[-`{-~¡-©«-¿\xd7÷\u2010-\u2027‰-⁞€،؛؟。\uff01\uff1f、\u2190-\u2bff\ufe0e\ufe0f\u200d\U0001f000-\U0001faff]+"
)
_PRICE = re.compile(r"([$£€])(\d+(?:[.,]\d+)*)")
_CURRENCIES = {"$": "dollars", "£": "pounds", "€": "euros"}
_SAID = {"&": " and ", "+": " plus ", "@": " at ", "=": " equals "}
_KEPT_IN_NUMBERS = frozenset(".:/-")


def dictated(text: str) -> str:
    """Write the text as a recogniser would when it is said aloud."""
    text = text.lower().replace(CURLY, "'").replace("wi-fi", "wifi")
    if "$" in text or "£" in text or "€" in text:
        text = _PRICE.sub(_price, text)
    return single_spaced(_UNSPOKEN.sub(_said, text))


def _price(match: re.Match[str]) -> str:
    unit = _CURRENCIES[match[1]]
    return f"{match[2]} {unit[:-1] if match[2] == '1' else unit}"


def _said(match: re.Match[str]) -> str:
    run, text, start, end = match.group(), match.string, match.start(), match.end()
    if run in _SAID:
        return _SAID[run]
    before, after = text[max(start - 1, 0) : start], text[end : end + 1]
    if run[0] == "%" and before.isdigit():
        return " percent " if after.isalnum() else " percent"
    if before.isalnum() and after.isalnum():
        return _said_inside(run, text, start, end)
    return run if run == "." and after.isdigit() else ""


def _said_inside(run: str, text: str, start: int, end: int) -> str:
    """What becomes of a mark inside of a word or number: "it's", "7:30", "a.m.", "t-shirt"."""
    if run == "'":
        return run
    if text[start - 1].isdigit() and text[end].isdigit():
        return run if run in _KEPT_IN_NUMBERS else "" if run == "," else " "
    if run == ".":
        return "" if is_initial(text, start, end) else " dot "
    return "" if run == "-" and not text[max(start - 2, 0) : start - 1].isalnum() else " "
