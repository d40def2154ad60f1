"""Batches: rows of like length together, padded on the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

from pokkit_train.data import IGNORED, Example


def collate(examples: Sequence[Example], multiple: int = 1) -> dict[str, Any]:
    """Pad examples on the right to one batch of tensors.

    Causal attention never looks to the right, so the padding needs no mask; a mask of ones gives the same loss and
    lets attention take its fast path.

    Args:
        examples: The rows of the batch.
        multiple: Pad to a multiple of so many tokens; GPU kernels are chosen anew for every new length.
    """
    import torch

    longest = max(len(example["input_ids"]) for example in examples)
    width = -(-longest // multiple) * multiple
    ids = torch.zeros(len(examples), width, dtype=torch.long)
    labels = torch.full_like(ids, IGNORED)
    for row, example in enumerate(examples):
        ids[row, : len(example["input_ids"])] = torch.tensor(example["input_ids"])
        labels[row, : len(example["labels"])] = torch.tensor(example["labels"])
    return {"input_ids": ids, "labels": labels, "attention_mask": torch.ones_like(ids)}


class ByLength:
    """The order of training: rows of like length share a batch, and the batches come shuffled, anew each epoch.

    Args:
        lengths: Tokens of each row.
        batch_size: Rows of a batch, over all devices.
        run: Batches that are sorted together; more means less padding and batches that change less.
    """

    def __init__(self, lengths: Sequence[int], batch_size: int, seed: int, run: int = 50) -> None:
        self.lengths, self.batch_size, self.seed, self.run, self.epoch = lengths, batch_size, seed, run, 0

    def set_epoch(self, epoch: int) -> None:
        """Choose the epoch; the data loader calls it."""
        self.epoch = epoch

    def batches(self) -> list[list[int]]:
        """Return the batches of this epoch as row numbers, the longest first, so that memory runs out at once."""
        rng = Random(f"{self.seed} {self.epoch}")
        order = rng.sample(range(len(self.lengths)), len(self.lengths))
        parts = _cut(order, self.run * self.batch_size)
        order = [row for part in parts for row in sorted(part, key=self._length, reverse=True)]
        *whole, last = _cut(order, self.batch_size)
        rng.shuffle(whole)
        whole.sort(key=lambda batch: max(map(self._length, batch)) < max(self.lengths))
        return [*whole, last]

    def padding(self) -> float:
        """Return the share of padding in this epoch's batches."""
        padded = sum(len(batch) * max(map(self._length, batch)) for batch in self.batches())
        return 1 - sum(self.lengths) / padded

    def _length(self, row: int) -> int:
        return self.lengths[row]

    def __iter__(self) -> Iterator[int]:
        return (row for batch in self.batches() for row in batch)

    def __len__(self) -> int:
        return len(self.lengths)


def _cut(items: list[int], size: int) -> list[list[int]]:
    return [items[start : start + size] for start in range(0, len(items), size)]
