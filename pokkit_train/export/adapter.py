"""Did it learn anything? A base with and without its adapter, on held-out rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from pokkit_train import gates
from pokkit_train.data import Example
from pokkit_train.export.order import Work
from pokkit_train.replies import Game, done_share, play, texts, torch_answers

# Rows on which base and adapter are compared, and their longest reply: transformers is slow, and a base never ends.
COMPARED, REPLY_TOKENS = 24, 64


class Look(NamedTuple):
    """How a transformers model does on held-out rows."""

    loss: float
    games: list[Game]


def look_over(work: Work, model: Any, tokenizer: Any, examples: Sequence[Example]) -> Look:
    """Let a model predict some rows, and play them.

    Args:
        work: The order.
        model: A transformers model.
        tokenizer: Its tokenizer.
        examples: The rows that it predicts, as tokens.
    """
    rows = work.tasks[:COMPARED]
    return Look(held_out_loss(model, examples), play(rows, torch_answers(model, tokenizer, REPLY_TOKENS), len(rows)))


def judge(work: Work, base: Look, adapter: Look) -> None:
    """Stop where the adapter is no better than its base, or talks nonsense."""
    before, after = done_share(base.games), done_share(adapter.games)
    work.say(f"held-out loss: base {base.loss:.3f}, adapter {adapter.loss:.3f}")
    work.say(f"held-out tasks done: base {before:.1%}, adapter {after:.1%} of {len(adapter.games)}")
    work.report["base_model"] = {"loss": base.loss, "tasks": before}
    work.report["adapter"] = {"loss": adapter.loss, "tasks": after, "sample": texts(adapter.games)[:3]}
    work.gate(gates.adapter_beats_base(base.loss, adapter.loss) + gates.adapter_does_more(before, after))
    work.gate(gates.sound_replies(texts(adapter.games)))


def held_out_loss(model: Any, examples: Sequence[Example]) -> float:
    """Return the mean loss of a model over encoded rows, in nats a token that bears loss."""
    import torch

    total, tokens = 0.0, 0
    for example in examples:
        ids, labels = (torch.tensor([example[key]], device=model.device) for key in ("input_ids", "labels"))
        with torch.inference_mode():
            loss = model(input_ids=ids, labels=labels).loss
        count = int((labels[:, 1:] >= 0).sum())
        total, tokens = total + float(loss) * count, tokens + count
    return total / tokens
