"""The alarm tool and the clock app's state."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Annotated, Any

from pydantic import Field

from pokkit_datagen import Phone, tool
from pokkit_datagen.checks.clock_reader import clock_faces
from pokkit_datagen.state import Alarm as Alarm
from pokkit_datagen.state import AlarmBook as AlarmBook


@lru_cache(maxsize=64)  # parallel calls of one row are read from the same words
def clock_times(text: str, now: datetime | None, locale: str) -> set[tuple[int, int]]:
    """Return every (hour, minute) that a careful reader takes from a text."""
    return clock_faces(text, now, locale)


@tool(aliases=("create_alarm", "add_alarm", "alarm_create", "new_alarm"), readers={("hour", "minute"): clock_times})
def set_alarm(
    phone: Phone,
    hour: Annotated[int, Field(ge=0, le=23)],
    minute: Annotated[int, Field(ge=0, le=59)],
    label: str | None = None,
) -> tuple[Phone, dict[str, Any]]:
    """Set an alarm that rings once, at the next hour:minute.

    Args:
        hour: 0-23, 24-hour clock.
        minute: 0-59.
        label: Its name.
    """
    book = phone.state(AlarmBook)
    alarm = Alarm(hour, minute, label)
    result: dict[str, Any] = {"success": True, "time": f"{hour:02}:{minute:02}"}
    if label is not None:
        result["label"] = label
    return phone.with_state(AlarmBook((*book.alarms, alarm))), result
