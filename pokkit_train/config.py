"""The training config: a YAML file, every key of which is checked before anything is loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pokkit_datagen.errors import near
from pokkit_train.errors import ConfigError


class Section(BaseModel):
    """A part of the config; keys that it does not know are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Lora(Section):
    """Size of the adapter.

    Args:
        targets: Names of the layers that get an adapter, or `all-linear`.
    """

    rank: int = Field(default=32, ge=1)
    alpha: int = Field(default=64, ge=1)
    dropout: float = Field(default=0.0, ge=0, lt=1)
    targets: list[str] | Literal["all-linear"] = "all-linear"


class FitConfig(Section):
    """Everything that a training run depends on besides its data.

    Args:
        base: `qwen3-4b`, `qwen3-8b`, `qwen3-0.6b`, `embedded`, a hub id or a folder.
        backend: `trl` runs anywhere, `unsloth` on one CUDA GPU; `auto` takes the fastest that can run.
        device: `any`, or `cuda` to stop where there is no GPU.
        max_length: Most tokens of a conversation.
        too_long: `drop` leaves longer conversations out and counts them, `fail` stops.
        batch_size: Conversations a device works on at once.
        accumulate: Batches that make one step of the optimiser.
        max_steps: Stop after so many steps; -1 for all epochs.
        patience: Evaluations without a better loss after which training stops early.
        evaluations: How many times the loss on the evaluation data is taken, spread evenly.
        compile: Turn the layers into machine code first (`trl` only): a minute or two, then a CPU learns 1.4 times as fast.
        precision: `auto` is bf16 where the device has it, else fp16.
    """

    base: str = "qwen3-4b"
    backend: Literal["auto", "trl", "unsloth"] = "auto"
    device: Literal["any", "cuda"] = "any"
    lora: Lora = Lora()
    learning_rate: float = Field(default=5e-5, gt=0)
    scheduler: Literal["cosine", "linear", "constant"] = "cosine"
    warmup: float = Field(default=0.03, ge=0, lt=1)
    weight_decay: float = Field(default=0.0, ge=0)
    epochs: float = Field(default=3, gt=0)
    max_steps: int = -1
    patience: int = Field(default=3, ge=1)
    evaluations: int = Field(default=10, ge=1)
    max_length: int = Field(default=4096, ge=16)
    too_long: Literal["drop", "fail"] = "drop"
    batch_size: int = Field(default=8, ge=1)
    accumulate: int = Field(default=2, ge=1)
    precision: Literal["auto", "bf16", "fp16", "fp32"] = "auto"
    load_in_4bit: bool = False
    gradient_checkpointing: bool = True
    compile: bool = False
    seed: int = 42


def load_config(path: Path) -> FitConfig:
    """Read and check a training config.

    Raises:
        ConfigError: The file is absent or no YAML, or a key or value is wrong; says which and what there is.
    """
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}; see configs/train/ for examples") from error
    except yaml.YAMLError as error:
        raise ConfigError(f"{path}: not YAML: {' '.join(str(error).split())}") from error
    try:
        return FitConfig.model_validate(values)
    except ValidationError as error:
        raise ConfigError(f"{path}: {_problem(error)}") from error


def _problem(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    place = [str(part) for part in first["loc"]]
    if first["type"] == "extra_forbidden":
        known = Lora.model_fields if place[0] == "lora" and len(place) > 1 else FitConfig.model_fields
        return f"unknown key {'.'.join(place)!r}; {near(place[-1], known)}"
    return f"{'.'.join(place)}: {first['msg']}"
