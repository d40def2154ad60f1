"""The notification tool and the notification shade's state."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Phone, tool
from pokkit_datagen.rules import short_title
from pokkit_datagen.state import Notification as Notification
from pokkit_datagen.state import Shade as Shade


@tool(aliases=("notify", "post_notification", "send_notification"), rules=(short_title,))
def show_notification(phone: Phone, title: str, body: str) -> tuple[Phone, dict[str, Any]]:
    """Show a notification right now.

    Args:
        title: Short title.
        body: Its text.
    """
    shade = phone.state(Shade)
    return phone.with_state(Shade((*shade.notifications, Notification(title, body)))), {"success": True}
