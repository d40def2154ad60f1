"""Train a small model on checked conversations and export it: `pokkit-train fit`, `export`, `chat`.

Importing this package loads no training framework; each step imports what it needs when it runs.
"""

from __future__ import annotations

from pokkit_train.chat import for_template, parse_reply, render
from pokkit_train.errors import BaseModelError, ConfigError, DataError, ExportError, GateError, TrainError

__all__ = [
    "BaseModelError",
    "ConfigError",
    "DataError",
    "ExportError",
    "GateError",
    "TrainError",
    "for_template",
    "parse_reply",
    "render",
]
