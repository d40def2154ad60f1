"""A run as one HTML page."""

from __future__ import annotations

from typing import Any


def page(run: dict[str, Any]) -> str:
    """Return the page."""
    return f"<!doctype html><title>{run['model']}</title>"
