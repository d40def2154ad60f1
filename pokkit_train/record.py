"""What a training run leaves behind besides its adapter: manifest, loss plot, model card."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from pokkit_train.backends import Choice
from pokkit_train.bases import locate
from pokkit_train.config import FitConfig
from pokkit_train.data import Encoded

Manifest = dict[str, Any]
_PACKAGES = ("pokkit-datagen", "torch", "transformers", "trl", "peft", "accelerate", "datasets", "unsloth")


def manifest(config: FitConfig, choice: Choice, files: Mapping[str, str], data: Encoded, state: Any) -> Manifest:
    """Return everything that is needed to make the run again, and its figures.

    Args:
        config: What the run was asked to do.
        choice: The backend that did it.
        files: SHA-256 of each data file.
        data: The rows as tokens.
        state: The trainer's state after training.
    """
    return {
        "base": config.base,
        "base_source": locate(config.base),
        "backend": choice._asdict(),
        "config": config.model_dump(),
        "data_sha256": dict(files),
        "rows": len(data.examples),
        "rows_too_long": len(data.too_long),
        "tokens": data.tokens,
        "tokens_with_loss": data.answer_tokens,
        "versions": _versions(),
        "figures": figures(state.log_history, data.tokens) | {"peak_memory_gib": _peak_memory_gib()},
    }


def figures(history: Sequence[Mapping[str, Any]], tokens: int) -> dict[str, Any]:
    """Return losses, steps and speed: tokens/s without padding and without the time of evaluations."""
    losses = [entry["loss"] for entry in history if "loss" in entry]
    held_out = [entry["eval_loss"] for entry in history if "eval_loss" in entry]
    end = next(entry for entry in reversed(history) if "train_runtime" in entry)
    seconds = end["train_runtime"] - sum(entry.get("eval_runtime", 0.0) for entry in history)
    return {
        "loss_first": _mean(losses[: len(losses) // 10 + 1]),
        "loss_last": _mean(losses[-(len(losses) // 10 + 1) :]),
        "eval_loss_best": min(held_out, default=None),
        "steps": end["step"],
        "epochs": end["epoch"],
        "train_seconds": round(seconds, 1),
        "tokens_per_second": round(tokens * end["epoch"] / seconds, 1),
    }


def write(manifest: Manifest, history: Sequence[Mapping[str, Any]], folder: Path) -> None:
    """Write `manifest.json`, `loss.svg` and the model card `README.md` into the run's folder."""
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    (folder / "loss.svg").write_text(loss_svg(history), encoding="utf-8")
    (folder / "README.md").write_text(model_card(manifest), encoding="utf-8")


def model_card(manifest: Manifest) -> str:
    """Return the run's model card, with the front matter that the hub reads."""
    config, figures = manifest["config"], manifest["figures"]
    return f"""---
base_model: {manifest["base_source"]}
library_name: peft
pipeline_tag: text-generation
tags: [pokkit, function-calling, lora]
---
# Pokkit on {manifest["base"]}

A LoRA adapter (rank {config["lora"]["rank"]}, alpha {config["lora"]["alpha"]}) that lets a small model act on a phone
by tool calls and speak as Pokkit the frog. Trained on {manifest["rows"]} simulated conversations
({manifest["tokens_with_loss"]} tokens with loss) in {figures["train_seconds"]} s; every call in them was replayed and
checked. Loss {figures["loss_first"]} → {figures["loss_last"]}, best on held-out data {figures["eval_loss_best"]}.

Prompts must be in the chat template of the tokenizer beside this file. It knows the tools it was shown and no facts
of the day; what it calls should be checked against the tool's schema before it is done.

![loss](loss.svg)
"""


def loss_svg(history: Sequence[Mapping[str, Any]]) -> str:
    """Draw the loss on training data (line) and held-out data (dots) over steps."""
    train = [(entry["step"], entry["loss"]) for entry in history if "loss" in entry]
    held_out = [(entry["step"], entry["eval_loss"]) for entry in history if "eval_loss" in entry]
    right = max((step for step, _ in train + held_out), default=1)
    top = max((loss for _, loss in train + held_out), default=1.0) or 1.0

    def place(point: tuple[float, float]) -> tuple[str, str]:
        return f"{40 + 540 * point[0] / right:.1f}", f"{280 - 260 * point[1] / top:.1f}"

    line = " ".join(",".join(place(point)) for point in train)
    dots = "".join('<circle cx="{}" cy="{}" r="4" fill="#c33"/>'.format(*place(point)) for point in held_out)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 320" font-family="sans-serif" font-size="12">'
        '<path d="M40 20V280H580" fill="none" stroke="#888"/>'
        f'<polyline points="{line}" fill="none" stroke="#283" stroke-width="2"/>{dots}'
        f'<text x="4" y="24">{top:.2f}</text><text x="20" y="284">0</text><text x="540" y="300">step {right}</text>'
        '<text x="200" y="312">loss: line = training, dots = held out</text></svg>\n'
    )


def _mean(values: Sequence[float]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None


def _versions() -> dict[str, str]:
    found = {}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def _peak_memory_gib() -> float:
    import resource

    import torch

    kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    used: float = torch.cuda.max_memory_allocated() / 2**30 if torch.cuda.is_available() else kib / 2**20
    return round(used, 2)
