"""Privacy: only reserved domains and 555 numbers, no real brands."""

from __future__ import annotations

import re

import jsonschema_rs

from pokkit_datagen.checks.row import Row

RESERVED = re.compile(r"(^|\.)(example(\.(com|org|net))?|test|invalid|localhost)$")
_ADDRESS = re.compile(r"(?:@|https?://|www\.)([\w.-]+\.[a-z]{2,})", re.IGNORECASE)
_PHONE = re.compile(r"[0-9](?:[ ().-]?[0-9]){9,14}(?![\w:])")
BRANDS = frozenset(
    """whatsapp instagram facebook tiktok snapchat twitter telegram youtube spotify netflix google gmail amazon uber reddit
    linkedin pinterest siri alexa cortana bixby iphone ipad android samsung microsoft paypal venmo airbnb chatgpt openai wechat
    skype duolingo strava doordash deliveroo walmart ikea starbucks mcdonalds xiaomi huawei hulu shazam firefox""".split()
)
"""Names of real products and companies that no row may say; words that also mean something else are left out."""

_BRAND = re.compile(rf"(?<![a-z0-9])({'|'.join(sorted(BRANDS))})(?:s|['’]s)?(?![a-z0-9])")
_SUSPECT = jsonschema_rs.validator_for(
    {"pattern": rf"(?i)@|://|www\.|[0-9](?:[ ().-]?[0-9]){{9}}|{'|'.join(sorted(BRANDS))}"}
).is_valid
"""Whether a text may hold any of it: JSON Schema's validator brings Rust's regular expressions, ten times as fast here."""
_NAMES_BRAND = jsonschema_rs.validator_for({"pattern": rf"(?i){'|'.join(sorted(BRANDS))}"}).is_valid
"""Whether a text may name a brand: screens full of addresses of example.com need no second look for brands."""


def private_words(row: Row) -> list[str]:
    """Return addresses, phone numbers and brands in a row that are not made up."""
    text = "\n".join((*row.said, *row.answered))
    if not _SUSPECT(text):
        return []
    text = text.lower()
    brands = sorted(set(_BRAND.findall(text))) if _NAMES_BRAND(text) else []
    problems = [f"real brand {brand!r}; invent one" for brand in brands]
    for found in _ADDRESS.finditer(text):
        if not RESERVED.search(found.group(1)):
            problems.append(f"address {found.group(0)!r} may be real; use example.com, example.org or example.net")
    for found in _PHONE.finditer(text):
        before = text[found.start() - 1 : found.start()]
        if "555" not in found.group(0) and not (before.isalnum() or before in "_.,:-"):
            problems.append(f"phone number {found.group(0)!r} may be real; use a 555-01xx number")
    return problems
