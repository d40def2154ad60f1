"""The note tool and the notebook's state."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Phone, tool
from pokkit_datagen.rules import headline
from pokkit_datagen.state import Note as Note
from pokkit_datagen.state import Notebook as Notebook


@tool(aliases=("create_note", "add_note", "save_note", "new_note"), rules=(headline,))
def take_note(phone: Phone, title: str, content: str) -> tuple[Phone, dict[str, Any]]:
    """Save a note in the notes app.

    Args:
        title: Short title.
        content: Its text.
    """
    book = phone.state(Notebook)
    return phone.with_state(Notebook((*book.notes, Note(title, content)))), {"success": True, "title": title}
