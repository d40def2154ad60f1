"""The notification tool and the notification shade's state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pokkit_datagen import Phone, tool


@dataclass(frozen=True)
class Notification:
    """One notification of Pokkit's."""

    title: str
    body: str


@dataclass(frozen=True)
class Shade:
    """Pokkit's notifications in the shade, oldest first."""

    notifications: tuple[Notification, ...] = ()


def short_title(body: str) -> str:
    """Return a notification's title: the first three words of its body, beginning with a capital."""
    title = " ".join(body.split()[:3]).rstrip(".,;:!?-")
    return title[:1].upper() + title[1:]


@tool(aliases=("notify", "post_notification", "send_notification"), rules=(short_title,))
def show_notification(phone: Phone, title: str, body: str) -> tuple[Phone, dict[str, Any]]:
    """Show a notification right now.

    Args:
        title: Short title.
        body: Text of the notification.
    """
    shade = phone.state(Shade)
    return phone.with_state(Shade((*shade.notifications, Notification(title, body)))), {"success": True}
