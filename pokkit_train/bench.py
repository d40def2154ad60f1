"""Throughput of a config on this machine: its trainer against a bare PyTorch loop over the same batches."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import count, islice
from typing import Any, NamedTuple

from pokkit_train import backends
from pokkit_train.batches import collate
from pokkit_train.config import FitConfig
from pokkit_train.data import Encoded, Example, encode, read_rows
from pokkit_train.fit import Job, Say, order, prepare

# Dense bf16 rates in FLOP/s by the makers' data sheets.
PEAK = {"H100": 989e12, "H200": 989e12, "A100": 312e12, "L4": 121e12, "A10": 125e12, "T4": 65e12}
WARM_UP = 4


class Result(NamedTuple):
    """Speed of one way to train; tokens are counted without padding."""

    tokens_per_second: float
    memory_gib: float
    share_of_peak: float | None


def bench_trainer(job: Job, steps: int, say: Say = print) -> Result:
    """Time the steps of the trainer that `fit` would use, evaluations left out."""
    _reset_memory()
    config = job.config.model_copy(update={"max_steps": steps, "evaluations": 1})
    ready = prepare(job._replace(config=config, eval_data=None), say)
    times: list[float] = []
    ready.trainer.add_callback(_clock(times))
    ready.trainer.train()
    return _result(ready.trainer.model, ready.data, job, times)


def _clock(times: list[float]) -> Any:
    from transformers import TrainerCallback

    class Clock(TrainerCallback):  # type: ignore[misc, unused-ignore]
        """Notes when each step ends."""

        def on_step_end(self, *_: Any, **__: Any) -> None:
            """Note the time once the device is done."""
            times.append(_now())

    return Clock()


def bench_bare(job: Job, steps: int) -> Result:
    """Time a plain loop: PEFT's model, AdamW, autocast, nothing else; same rows, same batches, same precision."""
    import torch

    _reset_memory()
    config = job.config.model_copy(update={"backend": "trl"})
    choice = backends.choose(config)
    model, tokenizer = backends.load(config, choice)
    data = encode(read_rows(job.data), tokenizer, config.max_length)
    model.to("cuda" if torch.cuda.is_available() else "cpu").train()
    backends.use_all_cores()
    if config.gradient_checkpointing:
        model.gradient_checkpointing_enable({"use_reentrant": False})
        model.enable_input_require_grads()
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=config.learning_rate)
    autocast = torch.autocast(model.device.type, backends.dtype(choice.precision), enabled=choice.precision != "fp32")
    times: list[float] = []
    for rows in islice(_steps(data, job), steps):
        _step(model, optimizer, autocast, [data.examples[row] for row in rows], config)
        times.append(_now())
    return _result(model, data, job, times)


def _step(model: Any, optimizer: Any, autocast: Any, rows: list[Example], config: FitConfig) -> None:
    import torch

    for first in range(0, len(rows), config.batch_size):
        padded = collate(rows[first : first + config.batch_size], backends.multiple())
        batch = {name: values.to(model.device) for name, values in padded.items()}
        with autocast:
            loss = model(**batch).loss / config.accumulate
        loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)


def _steps(data: Encoded, job: Job) -> Iterator[list[int]]:
    """Yield the rows of each optimiser step, epoch after epoch, in the order of training."""
    epochs, size = order(data, job.config), job.config.batch_size * job.config.accumulate
    for epoch in count():
        epochs.set_epoch(epoch)
        rows = iter(epochs)
        while step := list(islice(rows, size)):
            yield step


def _result(model: Any, data: Encoded, job: Job, times: list[float]) -> Result:
    import torch

    tokens = [sum(data.lengths[row] for row in rows) for rows in islice(_steps(data, job), len(times))]
    speed = sum(tokens[WARM_UP:]) / (times[-1] - times[WARM_UP - 1])
    if not torch.cuda.is_available():
        return Result(round(speed, 1), 0.0, None)
    name = torch.cuda.get_device_name()
    peak = next((rate for key, rate in PEAK.items() if key in name), None)
    share = round(speed * _flop_per_token(model) / peak, 3) if peak else None
    return Result(round(speed, 1), round(torch.cuda.max_memory_allocated() / 2**30, 2), share)


def _flop_per_token(model: Any) -> float:
    """Count 2 FLOP a weight forward and 2 backward: a frozen base needs no gradient of its weights."""
    weights = sum(p.numel() for name, p in model.named_parameters() if "embed" not in name and "lm_head" not in name)
    return 4.0 * float(weights)


def _reset_memory() -> None:
    import torch

    if torch.cuda.is_available():
        torch.cuda.reset_peak_memory_stats()


def _now() -> float:
    import torch

    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return time.perf_counter()
