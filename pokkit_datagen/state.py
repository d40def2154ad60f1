"""State slices that tools of several domains and the apps on the screen share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Alarm:
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


@dataclass(frozen=True)
class AlarmBook:
    """The alarms in the clock app, oldest first."""

    alarms: tuple[Alarm, ...] = ()


@dataclass(frozen=True)
class Clipboard:
    """What a paste would insert; empty when nothing was copied."""

    text: str = ""


@dataclass(frozen=True)
class Note:
    """One note."""

    title: str
    content: str


@dataclass(frozen=True)
class Notebook:
    """The notes in the notes app, oldest first."""

    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Notification:
    """One notification of Pokkit's."""

    title: str
    body: str


@dataclass(frozen=True)
class Shade:
    """Pokkit's notifications in the shade, oldest first."""

    notifications: tuple[Notification, ...] = ()


@dataclass(frozen=True)
class Memory:
    """What Pokkit was told to remember, by key."""

    values: Mapping[str, str] = field(default_factory=dict)
