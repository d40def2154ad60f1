"""Privacy: only reserved domains and 555 numbers, no real brands."""

from __future__ import annotations

import re
from string import ascii_lowercase

from pokkit_datagen.checks.row import Row

RESERVED = re.compile(r"(^|\.)(example(\.(com|org|net))?|test|invalid|localhost)$")
_ADDRESS = re.compile(r"(?:@|https?://|www\.)([\w.-]+\.[a-z]{2,})", re.IGNORECASE)
_PHONE = re.compile(r"\d(?:[ ().-]?\d){9,14}(?![\w:])")
_DIGITS = bytes(ord("1") if chr(code).isdigit() and code < 128 else ord(" ") for code in range(256))
"""Makes every digit a 1, so that ten in a row are found at once; the pattern alone takes 30 µs on a row that reads the screen."""

BRANDS = frozenset(
    """whatsapp instagram facebook tiktok snapchat twitter telegram youtube spotify netflix google gmail amazon uber reddit
    linkedin pinterest siri alexa cortana bixby iphone ipad android samsung microsoft paypal venmo airbnb chatgpt openai wechat
    skype duolingo strava doordash deliveroo walmart ikea starbucks mcdonalds xiaomi huawei hulu shazam firefox""".split()
)
"""Names of real products and companies that no row may say; words that also mean something else are left out."""

_BRAND_WORDS = {word.encode(): brand for brand in BRANDS for word in (brand, f"{brand}s")}
_BRANDS = frozenset(_BRAND_WORDS)
_LETTERS = bytes(code if chr(code) in ascii_lowercase else ord(" ") for code in range(256))
"""Cuts all marks off words at once; a screen that was read has hundreds of words."""


def private_words(row: Row) -> list[str]:
    """Return addresses, phone numbers and brands in a row that are not made up."""
    text = "\n".join([message["content"] or "" for message in row.messages]).lower()
    problems = []
    raw = text.encode()
    words = raw.translate(_LETTERS).split()
    if not _BRANDS.isdisjoint(words):
        brands = sorted({_BRAND_WORDS[word] for word in words if word in _BRANDS})
        problems += [f"real brand {brand!r}; invent one" for brand in brands]
    if "@" in text or "://" in text or "www." in text:
        for found in _ADDRESS.finditer(text):
            if not RESERVED.search(found.group(1)):
                problems.append(f"address {found.group(0)!r} may be real; use example.com, example.org or example.net")
    for found in _PHONE.finditer(text) if b"1" * 10 in raw.translate(_DIGITS, b" ().-") else ():
        before = text[found.start() - 1 : found.start()]
        if "555" not in found.group(0) and not (before.isalnum() or before in "_.,:-"):
            problems.append(f"phone number {found.group(0)!r} may be real; use a 555-01xx number")
    return problems
