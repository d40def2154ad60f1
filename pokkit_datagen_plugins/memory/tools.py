"""Pokkit's own memory: values under keys."""

from __future__ import annotations

from typing import Any

from pokkit_datagen import Phone, ToolError, tool
from pokkit_datagen.rules import snake_key
from pokkit_datagen.state import Memory


@tool(aliases=("remember", "save_value", "memory_store"), rules=(snake_key,))
def store_value(phone: Phone, key: str, value: str) -> tuple[Phone, dict[str, Any]]:
    """Remember a value under a key.

    Args:
        key: Short snake_case key.
        value: What to remember.
    """
    memory = phone.state(Memory)
    return phone.with_state(Memory({**memory.values, key: value})), {"success": True, "key": key}


@tool(aliases=("recall", "get_value", "memory_get"), rules=(snake_key,))
def retrieve_value(phone: Phone, key: str) -> tuple[Phone, dict[str, Any]]:
    """Get a remembered value by its key.

    Args:
        key: Its key.
    """
    values = phone.state(Memory).values
    if key not in values:
        raise ToolError("not_found", key=key)
    return phone, {"success": True, "key": key, "value": values[key]}
