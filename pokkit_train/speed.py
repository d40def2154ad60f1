"""How fast a model trains on this machine, measured on its own data before the run starts."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from pokkit_train.data import Example


def measure_speed(trainer: Any, examples: Sequence[Example], batch_size: int, repeats: int = 2) -> float:
    """Return tokens/s, padding not counted, of the trainer's own step over a batch of middling length."""
    import torch

    trainer.model.train()
    if trainer.args.gradient_checkpointing:
        trainer.model.gradient_checkpointing_enable(trainer.args.gradient_checkpointing_kwargs)
    middle = _middle(examples, batch_size)
    tokens = sum(len(example["input_ids"]) for example in middle)
    batch = {name: rows.to(trainer.args.device) for name, rows in trainer.data_collator(middle).items()}
    seconds: list[float] = []
    for _ in range(1 + repeats):
        start = time.perf_counter()
        with trainer.compute_loss_context_manager():
            loss = trainer.compute_loss(trainer.model, dict(batch))
        trainer.accelerator.backward(loss)
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        seconds.append(time.perf_counter() - start)
    trainer.model.zero_grad(set_to_none=True)
    # The first step also warms caches and compiles kernels.
    return tokens * repeats / sum(seconds[1:])


def _middle(examples: Sequence[Example], count: int) -> Sequence[Example]:
    ordered = sorted(examples, key=lambda example: len(example["input_ids"]))
    start = max(0, len(ordered) // 2 - count // 2)
    return ordered[start : start + count]
