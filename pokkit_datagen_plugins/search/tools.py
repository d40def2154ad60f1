"""The search tool."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Phone, ToolError, tool
from pokkit_datagen_plugins.search.rules import search_words
from pokkit_datagen_plugins.search.web import Web, find


@tool(aliases=("search_web", "internet_search", "look_up", "search"), rules=(search_words,))
def web_search(phone: Phone, query: str) -> tuple[Phone, dict[str, Any]]:
    """Search the web.

    Args:
        query: What to find.
    """
    if not phone.online:
        raise ToolError("offline")
    found = find(phone.state(Web).pages, query)
    return phone, {"success": True, "results": [page._asdict() for page in found]}
