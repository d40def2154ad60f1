"""Decontamination: finds rows that say what a file says that the model will be judged by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pokkit_datagen.clean.normalise import normalise
from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DataFileError
from pokkit_datagen.lines import lines
from pokkit_datagen.near import Neighbours, normalised, said
from pokkit_datagen.reading import load, require_conversation


class Against:
    """The rows that must not leak, by their first user turn and by all their words.

    Args:
        paths: Files of conversations, of any form that `clean` reads.

    Raises:
        DataFileError: One of them can't be read, or a line of it is no conversation.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._firsts: dict[str, str] = {}
        self._places: list[str] = []
        texts: list[str] = []
        for path in paths:
            for number, line in lines(path):
                place = f"{path}:{number}"
                messages = _messages(line, place)
                texts.append(said(messages))
                self._places.append(place)
                first = first_turn(messages)
                if first:
                    self._firsts.setdefault(first, place)
        self._near = Neighbours(texts)

    def leak(self, messages: Sequence[Json]) -> str:
        """Say what a conversation has in common with one of the files, or nothing."""
        if not self._places:
            return ""
        place = self._firsts.get(first_turn(messages))
        if place:
            return f"begins like {place}"
        for number, alike in self._near.near(said(messages)):
            return f"is {alike:.2f} like {self._places[number]}"
        return ""


def first_turn(messages: Sequence[Json]) -> str:
    """Return what the user says first, in lower case and without punctuation."""
    return normalised(next((message["content"] for message in messages if message["role"] == "user"), ""))


def _messages(line: bytes, place: str) -> Sequence[Json]:
    try:
        row, _ = normalise(load(line))
        require_conversation(row)
    except ValueError as error:
        raise DataFileError(f"{place}: {error}") from None
    messages: Sequence[Json] = row["messages"]
    return messages
