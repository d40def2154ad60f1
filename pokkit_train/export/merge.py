"""Fold an adapter into its base, in full precision."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pokkit_train.bases import load_model, locate
from pokkit_train.chat import template
from pokkit_train.errors import BaseModelError, ExportError

if TYPE_CHECKING:
    from peft import PeftModel
    from transformers import PreTrainedModel, PreTrainedTokenizerBase


def read_manifest(run: Path) -> dict[str, Any]:
    """Return the manifest of a training run.

    Raises:
        ExportError: The folder is no finished run.
    """
    path = run / "manifest.json"
    if not path.is_file() or not (run / "adapter").is_dir():
        raise ExportError(f"{run} is no finished run; write: pokkit-train fit --config ... --output {run}")
    return dict(json.loads(path.read_text(encoding="utf-8")))


def with_adapter(run: Path) -> PeftModel:
    """Load the run's base in float32 with its adapter on top, not merged.

    Raises:
        BaseModelError: The adapter belongs to another base.
    """
    import torch
    from peft import PeftModel

    base = read_manifest(run)["base"]
    model = load_model(base, dtype=torch.float32)
    try:
        return PeftModel.from_pretrained(model, run / "adapter").eval()
    except (RuntimeError, ValueError) as error:
        first = str(error).strip().splitlines()[0]
        raise BaseModelError(f"the adapter of {run} does not fit its base {base} ({locate(base)}): {first}") from error


def demand_room(folder: Path, parameters: int, formats: int) -> None:
    """Stop before anything is written where the disk is too small for an export.

    Args:
        folder: Where it goes.
        parameters: Of the model.
        formats: How many formats are exported; the files of each take up to twice the merged model's room.

    Raises:
        ExportError: Says how much there is and how much is needed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    free, needed = shutil.disk_usage(folder).free, parameters * 2 * (1 + 2 * formats)
    if free < needed:
        raise ExportError(f"{folder}: {free / 1e9:.1f} GB free, {needed / 1e9:.1f} GB needed; free some, or move --output")


def save(merged: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, folder: Path) -> None:
    """Write a merged model, in half precision, and its tokenizer.

    Args:
        merged: The model; it is in half precision then, too.
        tokenizer: Of its base.
        folder: Where they go.
    """
    import torch
    from safetensors import SafetensorError

    tokenizer.chat_template = template()
    try:
        merged.to(torch.float16).save_pretrained(folder)
        tokenizer.save_pretrained(folder)
    except SafetensorError as error:  # which hides the system's error in a text
        raise ExportError(f"the merged model can't be written: {error}; free some space, or move --output") from error
