"""Privacy: only reserved domains and 555 numbers, no real brands."""

from __future__ import annotations

import re
from itertools import product

from pokkit_datagen.checks.row import Row

RESERVED = re.compile(r"(^|\.)(example(\.(com|org|net))?|test|invalid|localhost)$")
_ADDRESS = re.compile(r"(?:@|https?://|www\.)([\w.-]+\.[a-z]{2,})", re.IGNORECASE)
_PHONE = re.compile(r"\d(?:[ ().-]?\d){9,14}(?![\w:])")
BRANDS = frozenset(
    """whatsapp instagram facebook tiktok snapchat twitter telegram youtube spotify netflix google gmail amazon uber reddit
    linkedin pinterest siri alexa cortana bixby iphone ipad android samsung microsoft paypal venmo airbnb chatgpt openai wechat
    skype duolingo strava doordash deliveroo walmart ikea starbucks mcdonalds xiaomi huawei hulu shazam firefox""".split()
)
"""Names of real products and companies that no row may say; words that also mean something else are left out."""

_BEFORE = ("", '"', "'", "(", "“", "‘", "@", "#")
_BEHIND = tuple(
    "".join(marks) for marks in product(("", "'s", "’s", "s"), ("", *".,!?:;)…", '"', "'", "”", "!!", "...", '."', '",'))
)
_WRITTEN_BRANDS = {f"{before}{brand}{behind}": brand for brand in BRANDS for before in _BEFORE for behind in _BEHIND}
_WRITTEN = frozenset(_WRITTEN_BRANDS)
"""Brands as they stand between spaces, with their marks: looking words up is twice as fast as cutting marks off every word."""


def private_words(row: Row) -> list[str]:
    """Return addresses, phone numbers and brands in a row that are not made up."""
    text = "\n".join([message["content"] or "" for message in row.messages]).lower()
    problems = []
    if not _WRITTEN.isdisjoint(text.split()):
        brands = sorted({_WRITTEN_BRANDS[word] for word in text.split() if word in _WRITTEN})
        problems += [f"real brand {brand!r}; invent one" for brand in brands]
    if "@" in text or "://" in text or "www." in text:
        for found in _ADDRESS.finditer(text):
            if not RESERVED.search(found.group(1)):
                problems.append(f"address {found.group(0)!r} may be real; use example.com, example.org or example.net")
    for found in _PHONE.finditer(text):
        before = text[found.start() - 1 : found.start()]
        if "555" not in found.group(0) and not (before.isalnum() or before in "_.,:-"):
            problems.append(f"phone number {found.group(0)!r} may be real; use a 555-01xx number")
    return problems
