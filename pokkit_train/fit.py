"""Teach a base to talk like its data: LoRA over checked conversations.

pokkit-train fit --config configs/train/qwen3-4b.yaml --data data/train.jsonl --eval-data data/eval.jsonl --output runs/x
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pokkit_train import backends, record
from pokkit_train.backends import Choice
from pokkit_train.batches import ByLength, collate
from pokkit_train.config import FitConfig
from pokkit_train.data import Encoded, encode, read_rows, sha256
from pokkit_train.errors import ConfigError, TrainError
from pokkit_train.speed import measure_speed

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

Say = Callable[[str], None]


class Job(NamedTuple):
    """What to train on what, and where the result goes."""

    config: FitConfig
    data: Path
    eval_data: Path | None
    output: Path


class Ready(NamedTuple):
    """A trainer that only has to be started."""

    trainer: Any
    tokenizer: PreTrainedTokenizerBase
    data: Encoded
    choice: Choice


def fit(job: Job, *, resume: bool = False, say: Say = print) -> record.Manifest:
    """Train an adapter; writes `adapter/`, `checkpoints/`, `manifest.json`, `loss.svg` and a model card.

    Args:
        job: What to train on what.
        resume: Go on from the last checkpoint in the output folder.
        say: Takes each line of progress.

    Raises:
        TrainError: Config, data, base or machine don't fit; the message says what to change.
    """
    resume_from = _last_checkpoint(job.output) if resume else None
    with _out_of_memory_named():
        ready = prepare(job, say)
        say(_hours(measure_speed(ready.trainer, ready.data.examples, job.config.batch_size), ready.data, job.config))
        ready.trainer.train(resume_from_checkpoint=resume_from)
    return _save(job, ready)


def prepare(job: Job, say: Say = print) -> Ready:
    """Read the data, load the base and make the trainer."""
    config = job.config
    rows = read_rows(job.data)
    eval_rows = read_rows(job.eval_data) if job.eval_data else []
    choice = backends.choose(config)
    say(f"backend {choice.backend}: {choice.why}; base {config.base}, {choice.precision}")
    model, tokenizer = backends.load(config, choice)
    data = encode(rows, tokenizer, config.max_length, too_long=config.too_long)
    held_out = encode(eval_rows, tokenizer, config.max_length) if eval_rows else Encoded()
    say(_sizes(data, config))
    trainer = _trainer(job, choice, model, tokenizer, data, held_out)
    backends.use_all_cores()  # only now: accelerate chooses for itself while the trainer is made
    return Ready(trainer, tokenizer, data, choice)


def _sizes(data: Encoded, config: FitConfig) -> str:
    padding = order(data, config).padding()
    return (
        f"{len(data.examples)} conversations, {data.tokens} tokens ({data.answer_tokens} bear loss), "
        f"{len(data.too_long)} too long and left out, {padding:.1%} padding"
    )


def order(data: Encoded, config: FitConfig) -> ByLength:
    """Return the order of the batches."""
    return ByLength(data.lengths, config.batch_size * _devices(), config.seed)


def _devices() -> int:
    """Return how many processes train together; accelerate launch and torchrun say so."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def _hours(tokens_per_second: float, data: Encoded, config: FitConfig) -> str:
    steps_share = 1.0
    if config.max_steps > 0:
        per_epoch = len(data.examples) / (config.batch_size * config.accumulate * _devices())
        steps_share = min(1.0, config.max_steps / (per_epoch * config.epochs))
    tokens_per_second *= _devices()
    seconds = data.tokens * config.epochs * steps_share / tokens_per_second
    return f"about {tokens_per_second:.0f} tokens/s: {seconds / 3600:.2f} hours ({seconds / 60:.0f} minutes) at most"


def _trainer(job: Job, choice: Choice, model: Any, tokenizer: PreTrainedTokenizerBase, data: Encoded, held_out: Encoded) -> Any:
    from transformers import EarlyStoppingCallback
    from trl import SFTTrainer

    class Trainer(SFTTrainer):  # type: ignore[misc, unused-ignore]
        """TRL's trainer, with batches in our order: its own goes from long rows to short ones again and again."""

        def _get_train_sampler(self, *_: Any) -> ByLength:
            return order(data, job.config)

    evaluates = bool(held_out.examples)
    return Trainer(
        model=model,
        args=_arguments(job, choice, evaluates),
        processing_class=tokenizer,
        data_collator=partial(collate, multiple=backends.multiple()),
        train_dataset=data.dataset(),
        eval_dataset=held_out.dataset() if evaluates else None,
        callbacks=[EarlyStoppingCallback(job.config.patience)] if evaluates else [],
    )


def _arguments(job: Job, choice: Choice, evaluates: bool) -> Any:
    import torch
    from trl import SFTConfig

    config = job.config
    # A share of all steps; from 1 on transformers takes it for a number of steps.
    every = min(1 / config.evaluations, 0.9999)
    return SFTConfig(
        output_dir=str(job.output / "checkpoints"),
        per_device_train_batch_size=config.batch_size,
        per_device_eval_batch_size=config.batch_size,
        gradient_accumulation_steps=config.accumulate,
        learning_rate=config.learning_rate,
        lr_scheduler_type=config.scheduler,
        warmup_steps=config.warmup,
        weight_decay=config.weight_decay,
        num_train_epochs=config.epochs,
        max_steps=config.max_steps,
        bf16=choice.precision == "bf16",
        fp16=choice.precision == "fp16",
        use_cpu=not torch.cuda.is_available(),
        gradient_checkpointing=config.gradient_checkpointing,
        gradient_checkpointing_kwargs={"use_reentrant": False},
        # The rows are tokens with labels already: nothing is left to prepare, so nothing can be cut.
        dataset_kwargs={"skip_prepare_dataset": True},
        max_length=None,
        eval_strategy="steps" if evaluates else "no",
        eval_steps=every,
        save_strategy="steps",
        save_steps=every,
        save_total_limit=2,
        load_best_model_at_end=evaluates,
        logging_steps=0.01,
        seed=config.seed,
        report_to="none",
        run_name=job.output.name,
    )


def _save(job: Job, ready: Ready) -> record.Manifest:
    files = {str(path): sha256(path) for path in (job.data, job.eval_data) if path}
    trainer = ready.trainer
    manifest = record.manifest(job.config, ready.choice, files, ready.data, trainer.state)
    if trainer.is_world_process_zero():
        trainer.model.save_pretrained(job.output / "adapter")
        ready.tokenizer.save_pretrained(job.output / "adapter")
        record.write(manifest, trainer.state.log_history, job.output)
    return manifest


def _last_checkpoint(output: Path) -> str:
    from transformers.trainer_utils import get_last_checkpoint

    folder = output / "checkpoints"
    checkpoint = get_last_checkpoint(str(folder)) if folder.is_dir() else None
    if checkpoint is None:
        raise ConfigError(f"{folder} holds no checkpoint to go on from; leave out --resume")
    return str(checkpoint)


@contextmanager
def _out_of_memory_named() -> Iterator[None]:
    """Turn the device's out-of-memory error into one that says which knob to turn."""
    try:
        yield
    except RuntimeError as error:
        if "out of memory" not in str(error).lower():
            raise
        raise TrainError(
            "out of memory; lower batch_size and raise accumulate by as much, or set gradient_checkpointing: true, "
            "load_in_4bit: true, or a smaller max_length"
        ) from error
