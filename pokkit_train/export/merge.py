"""Fold an adapter into its base, in full precision, and keep what the result must be held to."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pokkit_train.bases import load_model, load_tokenizer, locate
from pokkit_train.chat import template
from pokkit_train.errors import BaseModelError, ExportError

if TYPE_CHECKING:
    from transformers import PreTrainedModel


def read_manifest(run: Path) -> dict[str, Any]:
    """Return the manifest of a training run.

    Raises:
        ExportError: The folder is no finished run.
    """
    path = run / "manifest.json"
    if not path.is_file() or not (run / "adapter").is_dir():
        raise ExportError(f"{run} is no finished run; write: pokkit-train fit --config ... --output {run}")
    return dict(json.loads(path.read_text(encoding="utf-8")))


def with_adapter(run: Path) -> PreTrainedModel:
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


def merge(run: Path, folder: Path) -> Path:
    """Write the merged model and its tokenizer to `folder`.

    Args:
        run: Folder of the training run.
        folder: Where the model goes.
    """
    import torch

    model = with_adapter(run).merge_and_unload()
    _demand_room(folder, sum(p.numel() for p in model.parameters()) * 2)
    tokenizer = load_tokenizer(read_manifest(run)["base"])
    tokenizer.chat_template = template()
    model.to(torch.float16).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def _demand_room(folder: Path, size: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    # The f16 GGUF file and the quantised ones take as much again.
    if free < 3 * size:
        raise ExportError(f"{folder}: {free / 1e9:.1f} GB free, {3 * size / 1e9:.1f} GB needed; free some, or move --output")
