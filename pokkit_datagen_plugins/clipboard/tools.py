"""The clipboard tools and the clipboard's state."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Phone, tool
from pokkit_datagen.state import Clipboard
from pokkit_datagen_plugins.clipboard.rules import CHANGES


@tool(aliases=("copy_text", "set_clipboard", "clipboard_write"), rules=CHANGES)
def write_clipboard(phone: Phone, text: str) -> tuple[Phone, dict[str, Any]]:
    """Put text on the clipboard.

    Args:
        text: The text.
    """
    return phone.with_state(Clipboard(text)), {"success": True}


@tool(aliases=("get_clipboard", "paste_text", "clipboard_read"))
def read_clipboard(phone: Phone) -> tuple[Phone, dict[str, Any]]:
    """Read the text that is on the clipboard."""
    return phone, {"success": True, "text": phone.state(Clipboard).text}
