"""Files: folders, documents, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Row, Rows, Screen, Text
from pokkit_datagen.screen.effects import Add, Change, Copy, Remove
from pokkit_datagen.screen.state import Scope
from pokkit_datagen_plugins.screen.apps.words import LAST, TOWNS, count, few, some

_NAMES = (
    "invoice_{}",
    "{}_contract",
    "Boarding pass {}",
    "{} recipe",
    "CV {}",
    "{} lease",
    "Minutes {}",
    "scan_{}",
    "{}_timetable",
    "Warranty {}",
    "budget_{}",
    "{} slides",
)
_KINDS = ("pdf", "pdf", "docx", "jpg", "txt", "xlsx", "zip")
_FOLDERS = ("Downloads", "Documents", "Pictures", "Audio", "Work")


def _files(rng: Random, phone: Phone) -> list[Item]:
    files: list[Item] = []
    for _ in range(few(rng, 4, 20)):
        name = some(rng, _NAMES).format(some(rng, (some(rng, LAST), some(rng, TOWNS), str(count(rng, 1, 99)))))
        day = (phone.now - timedelta(days=count(rng, 0, 400))).strftime("%d %b %Y")
        files.append(
            {
                "name": f"{name}.{some(rng, _KINDS)}",
                "size": f"{count(rng, 12, 990)} kB",
                "day": day,
                "folder": some(rng, _FOLDERS),
            }
        )
    return files


def folders(scope: Scope) -> Sequence[Item]:
    """List the folders with the number of files in them."""
    listed = [file["folder"] for file in scope.items("files")]
    counts = [listed.count(name) for name in _FOLDERS]
    return [
        {"id": name, "name": name, "folder": name, "count": "1 file" if number == 1 else f"{number} files"}
        for name, number in zip(_FOLDERS, counts, strict=True)
    ]


def inside(scope: Scope) -> Sequence[Item]:
    """List the files of the folder that the screen is about."""
    return [file for file in scope.items("files") if file["folder"] == scope.item.get("folder")]


def found(scope: Scope) -> Sequence[Item]:
    """List the files whose name holds what was typed."""
    query = scope.typed("query").lower()
    return [file for file in scope.items("files") if query in file["name"].lower()] if query else []


_FILE = Row("{name}", "{size}, {day}", go="file", lead="file", icon=Icon(shape="more", go="options"))
FILES = App(
    "files",
    "Files",
    screens=(
        Screen(
            "folders",
            top=(Bar("Files", up=False, icons=(Icon(label="Search", shape="search", go="search"),)),),
            body=(
                Text("Categories", "section"),
                Rows("folders", Row("{name}", "{count}", go="folder", lead="folder")),
                Row("Clean up", "{settings.storage}", go="clean"),
            ),
        ),
        Screen(
            "folder",
            top=(Bar("{folder}", icons=(Icon(shape="more", go="sort"),)),),
            body=(Text("No files", when="!#inside"), Rows("inside", _FILE)),
            fab=Icon(go="new"),
        ),
        Screen(
            "file",
            top=(
                Bar("{name}", icons=(Icon(label="Share", shape="share", go="gallery/share"), Icon(shape="more", go="options"))),
            ),
            body=(
                Text("{name}", "title", id="name"),
                Row("Size", end="{size}"),
                Row("Changed", end="{day}"),
                Row("Folder", end="{folder}"),
            ),
        ),
        Screen(
            "options",
            body=(
                Text("{name}", "title"),
                Row("Rename", go="rename"),
                Row("Copy name", does=(Copy("{name}"),), go="back"),
                Row("Move to", go="move"),
                Row("Delete", go="delete", asks="delete"),
            ),
            dialog=True,
        ),
        Screen(
            "rename",
            body=(Text("Rename", "title"), Field("name", "Name", value="{name}")),
            bottom=(
                Line(
                    (Button("Cancel", go="back"), Button("OK", does=(Change({"name": "{@name}"}),), go="back 2", enabled="@name"))
                ),
            ),
            dialog=True,
        ),
        Screen(
            "move",
            body=(Text("Move to", "title"), *(Row(name, does=(Change({"folder": name}),), go="back 2") for name in _FOLDERS)),
            dialog=True,
        ),
        Screen(
            "delete",
            body=(Text("Delete file?", "title"), Text("{name}")),
            bottom=(Line((Button("Cancel", go="back"), Button("Delete", does=(Remove(),), go="back 2", asks="delete"))),),
            dialog=True,
        ),
        Screen(
            "new",
            body=(Text("New document", "title"), Field("name", "Name")),
            bottom=(
                Line(
                    (
                        Button("Cancel", go="back"),
                        Button(
                            "Create",
                            does=(
                                Add("files", {"name": "{@name}", "size": "0 kB", "day": "{now:%d %b %Y}", "folder": "{folder}"}),
                            ),
                            go="back",
                            enabled="@name",
                        ),
                    )
                ),
            ),
            dialog=True,
        ),
        Screen(
            "sort",
            body=(
                Text("Sort by", "title"),
                Row("Name", choice="files.sort=Name", go="back"),
                Row("Date", choice="files.sort=Date", go="back"),
                Row("Size", choice="files.sort=Size", go="back"),
            ),
            dialog=True,
        ),
        Screen(
            "search",
            top=(Line((Icon(shape="back", go="back"), Field("query", "Search files"))),),
            body=(Rows("found_files", _FILE),),
        ),
        Screen(
            "clean",
            top=(Bar("Clean up"),),
            body=(
                Text("{settings.storage}", "title"),
                Row("Junk files", "312 MB", icon=Icon(shape="delete")),
                Row("Large files", go="folder"),
            ),
        ),
    ),
    values={"files.sort": "Name"},
    content={"files": _files},
    sources={"folders": folders, "inside": inside, "found_files": found},
    shape="folder",
)
