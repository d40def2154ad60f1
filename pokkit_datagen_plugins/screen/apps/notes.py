"""Notes: it shows the notes that `take_note` takes, and those written here are the same ones."""

from __future__ import annotations

from collections.abc import Sequence

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Row, Rows, Screen, Text
from pokkit_datagen.screen.effects import Copy, Paste
from pokkit_datagen.screen.state import Scope
from pokkit_datagen.state import Note, Notebook


def notes(scope: Scope) -> Sequence[Item]:
    """List the notes, the newest first or by title."""
    listed = list(enumerate(scope.phone.state(Notebook).notes))
    items = [
        {"id": str(n), "in": "notes", "title": note.title or "Untitled", "content": note.content} for n, note in reversed(listed)
    ]
    return items if scope.value("notes.sort") == "date" else sorted(items, key=lambda item: item["title"].lower())


def found(scope: Scope) -> Sequence[Item]:
    """List the notes that hold what was typed."""
    query = scope.typed("query").lower()
    return [item for item in notes(scope) if query in f"{item['title']} {item['content']}".lower()] if query else []


def add(phone: Phone, scope: Scope) -> Phone:
    """Save what was typed as a new note."""
    note = Note(scope.typed("title"), scope.typed("content"))
    return phone.with_state(Notebook((*phone.state(Notebook).notes, note)))


def change(phone: Phone, scope: Scope) -> Phone:
    """Save what was typed in place of the note."""
    return _with(phone, scope, Note(scope.typed("title"), scope.typed("content")))


def delete(phone: Phone, scope: Scope) -> Phone:
    """Delete the note."""
    return _with(phone, scope)


def _with(phone: Phone, scope: Scope, *instead: Note) -> Phone:
    here = int(scope.item["id"])
    book = phone.state(Notebook).notes
    return phone.with_state(Notebook((*book[:here], *instead, *book[here + 1 :])))


NOTES = App(
    "notes",
    "Notes",
    screens=(
        Screen(
            "list",
            top=(Bar("Notes", up=False, icons=(Icon(shape="search", go="search"), Icon(label="More options", go="options"))),),
            body=(Text("Notes you add appear here", when="!#notes"), Rows("notes", Row("{title}", "{content}", go="note"))),
            fab=Icon(label="New note", go="new"),
        ),
        Screen(
            "note",
            top=(
                Bar(
                    "{title}",
                    icons=(
                        Icon(label="Copy", shape="file", does=(Copy("{content}"),)),
                        Icon(label="Edit", shape="edit", go="edit"),
                        Icon(shape="delete", go="delete", asks="delete"),
                    ),
                ),
            ),
            body=(Text("{content}"),),
        ),
        Screen(
            "edit",
            top=(Bar("Edit note"),),
            body=(Field("title", "Title", value="{title}"), Field("content", "Note", value="{content}", lines=4)),
            bottom=(
                Line(
                    (
                        Icon(label="Paste", shape="attach", does=(Paste("content"),)),
                        Button("Cancel", go="back"),
                        Button("Save", does=(change,), go="back"),
                    )
                ),
            ),
        ),
        Screen(
            "new",
            top=(Bar("New note"),),
            body=(Field("title", "Title"), Field("content", "Note", lines=4)),
            bottom=(
                Line(
                    (
                        Icon(label="Paste", shape="attach", does=(Paste("content"),)),
                        Button("Cancel", go="back"),
                        Button("Save", does=(add,), go="back"),
                    )
                ),
            ),
        ),
        Screen(
            "delete",
            body=(Text("Delete note?", "title"), Text("{title}")),
            bottom=(Line((Button("Cancel", go="back"), Button("Delete", does=(delete,), go="back 2", asks="delete"))),),
            dialog=True,
        ),
        Screen(
            "search",
            top=(Line((Icon(shape="back", go="back"), Field("query", "Search notes"))),),
            body=(Rows("found_notes", Row("{title}", "{content}", go="note")),),
        ),
        Screen(
            "options",
            body=(Row("Sort by date", choice="notes.sort=date"), Row("Sort by title", choice="notes.sort=title")),
            dialog=True,
        ),
    ),
    values={"notes.sort": "date"},
    sources={"notes": notes, "found_notes": found},
    shape="note",
)
