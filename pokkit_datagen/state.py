"""State slices that tools of several domains and the apps on the screen share."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Alarm(Struct, frozen=True, gc=False):
    """One alarm.

    Args:
        hour: 0-23.
        minute: 0-59.
        label: What it is for.
        repeat: Days on which it rings again, such as "Mon Tue"; empty for once.
        on: Whether it will ring.
    """

    hour: int
    minute: int
    label: str | None = None
    repeat: str = ""
    on: bool = True


class AlarmBook(Struct, frozen=True, gc=False):
    """The alarms in the clock app, oldest first."""

    alarms: tuple[Alarm, ...] = ()


class Clipboard(Struct, frozen=True, gc=False):
    """What a paste would insert; empty when nothing was copied."""

    text: str = ""


class Note(Struct, frozen=True, gc=False):
    """One note."""

    title: str
    content: str


class Notebook(Struct, frozen=True, gc=False):
    """The notes in the notes app, oldest first."""

    notes: tuple[Note, ...] = ()


class Notification(Struct, frozen=True, gc=False):
    """One notification of Pokkit's."""

    title: str
    body: str


class Shade(Struct, frozen=True, gc=False):
    """Pokkit's notifications in the shade, oldest first."""

    notifications: tuple[Notification, ...] = ()


class Memory(Struct, frozen=True, gc=False):
    """What Pokkit was told to remember, by key."""

    values: Mapping[str, str] = {}  # never written to: states are values
