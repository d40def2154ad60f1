"""Packages that only some runs need; they are extras, and are imported when they are used."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from pokkit_datagen.errors import DatagenError


def extra(name: str, module: str, what: str) -> Any:
    """Import a module of an extra.

    Args:
        name: Of the extra.
        module: To import.
        what: What needs it.

    Raises:
        DatagenError: It is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise DatagenError(f"{what} needs {error.name}: pip install 'pokkit-datagen[{name}]'") from None
