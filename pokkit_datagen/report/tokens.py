"""Token lengths with the tokenizer that the model will have, and how long an epoch over them takes."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson
from jinja2 import TemplateError as JinjaError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from pokkit_datagen.conversation import Json
from pokkit_datagen.errors import DatagenError
from pokkit_datagen.extras import extra
from pokkit_datagen.report.numbers import summary

_WEIGHTS = 3.6e9
"""Weights of Qwen3-4B that multiply every token: those outside the embeddings (Qwen3's model card)."""

_FLOP = 4
"""Floating-point operations a weight and token when an adapter is trained: 2 forward and 2 backward through frozen weights."""

_USED = 0.12
"""Share of a GPU's peak that such training reaches: measured on one H100, see docs/training.md."""

_PEAKS: Mapping[str, float] = {"T4": 65e12, "A100": 312e12}
"""FLOP/s of matrix products in 16 bits without sparsity, from NVIDIA's data sheets."""

FORMULA = (
    f"hours = tokens × {_WEIGHTS:.1e} weights × {_FLOP} FLOP / ({_USED:g} × peak), peak 65 TFLOP/s (T4) and 312 TFLOP/s (A100), "
    "for Qwen3-4B with a LoRA adapter; the share of the peak was measured on an H100 (docs/training.md): a rough guess for others"
)
_BATCH = 256


class Tokens:
    """Counts the tokens of conversations as the model reads them.

    Args:
        folder: A tokenizer's folder: `tokenizer.json`, and `tokenizer_config.json` with the chat template.

    Raises:
        DatagenError: The folder has no tokenizer, or the package `tokenizers` is not installed.
    """

    def __init__(self, folder: Path) -> None:
        made = extra("report", "tokenizers", "counting tokens").Tokenizer
        try:
            self._tokenizer = made.from_file(str(folder / "tokenizer.json"))
        except Exception as error:  # noqa: BLE001 - the package raises bare Exceptions
            raise DatagenError(f"{folder}: holds no tokenizer.json that can be read: {error}") from None
        self._render = _template(folder)
        self._texts: list[str] = []
        self.lengths = array("I")

    def add(self, row: Json) -> None:
        """Count a conversation."""
        self._texts.append(self._render(row["messages"], row.get("tools") or None))
        if len(self._texts) == _BATCH:
            self._flush()

    def as_data(self) -> Json:
        """Return lengths and the hours of an epoch."""
        self._flush()
        told = summary(self.lengths)
        return {**told, "hours": epoch_hours(told["total"]), "formula": FORMULA} if told else {}

    def _flush(self) -> None:
        self.lengths.extend(len(found.ids) for found in self._tokenizer.encode_batch_fast(self._texts, add_special_tokens=False))
        self._texts.clear()


def epoch_hours(tokens: int) -> dict[str, float]:
    """Return the hours of one epoch by GPU; see `FORMULA`."""
    return {name: round(tokens * _WEIGHTS * _FLOP / (_USED * peak) / 3600, 3) for name, peak in _PEAKS.items()}


def _template(folder: Path) -> Callable[[Sequence[Json], Any], str]:
    """Return what renders messages and tools to text: the tokenizer's chat template, or plain lines where it has none."""
    try:
        source = orjson.loads((folder / "tokenizer_config.json").read_bytes()).get("chat_template")
    except (OSError, ValueError, AttributeError):
        source = None
    if not isinstance(source, str):
        return _plain
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.filters["tojson"] = lambda value, **_: orjson.dumps(value).decode()
    template = environment.from_string(source)

    def render(messages: Sequence[Json], tools: Any) -> str:
        try:
            return template.render(messages=[_plain_content(message) for message in messages], tools=tools)
        except (JinjaError, TypeError):
            return _plain(messages, tools)

    return render


def _plain_content(message: Json) -> Json:
    return {**message, "content": message.get("content") or ""}


def _plain(messages: Sequence[Json], tools: Any) -> str:
    offered = [orjson.dumps(tools).decode()] if tools else []
    said = [f"{message['role']}\n{message.get('content') or ''}{_calls(message)}" for message in messages]
    return "\n".join([*offered, *said])


def _calls(message: Json) -> str:
    return orjson.dumps(message["tool_calls"]).decode() if message.get("tool_calls") else ""
