"""The note tool and the notebook's state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pokkit_datagen import Phone, tool


@dataclass(frozen=True)
class Note:
    """One note."""

    title: str
    content: str


@dataclass(frozen=True)
class Notebook:
    """The notes in the notes app, oldest first."""

    notes: tuple[Note, ...] = ()


def headline(content: str) -> str:
    """Return a note's title: the first five words of its content, beginning with a capital."""
    words = content.split()[:5]
    title = " ".join(words).rstrip(".,;:!?-")
    return title[:1].upper() + title[1:]


@tool(aliases=("create_note", "add_note", "save_note", "new_note"), rules=(headline,))
def take_note(phone: Phone, title: str, content: str) -> tuple[Phone, dict[str, Any]]:
    """Save a note in the notes app.

    Args:
        title: Short title.
        content: Text of the note.
    """
    book = phone.state(Notebook)
    return phone.with_state(Notebook((*book.notes, Note(title, content)))), {"success": True, "title": title}
