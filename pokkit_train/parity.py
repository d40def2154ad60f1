"""Is it still the same model? Logits of one form of a model against those of another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy

# Below this distance between the two best tokens, rounding may swap them: such positions are listed, not failed.
MARGIN = 0.1
# Of each prompt that is compared.
PROMPT_TOKENS = 160

Logits = Callable[[list[int]], "numpy.ndarray[Any, Any]"]


@dataclass(frozen=True)
class Parity:
    """How far a model is from its reference.

    Args:
        positions: Positions compared.
        disagreed: Positions where the likeliest token differs although the reference is sure of its own.
        unsure: Positions where it differs and the reference's two best are within `MARGIN`.
        largest: Largest difference of a logit, each position centred on its mean.
        divergence: Mean Kullback-Leibler divergence from the reference, in nats a token.
    """

    positions: int
    disagreed: int
    unsure: int
    largest: float
    divergence: float

    @property
    def agreement(self) -> float:
        """Return the share of positions with the same likeliest token."""
        return 1 - (self.disagreed + self.unsure) / self.positions

    def figures(self) -> dict[str, float]:
        """Return what a report says of it."""
        return {
            "agreement": round(self.agreement, 5),
            "sure_positions_that_differ": self.disagreed,
            "unsure_positions_that_differ": self.unsure,
            "largest_logit_difference": self.largest,
            "kl_nats": self.divergence,
        }

    def __str__(self) -> str:
        return (
            f"{self.agreement:.1%} of {self.positions} positions agree ({self.disagreed} sure ones differ, {self.unsure} "
            f"unsure ones), largest logit difference {self.largest:.3g}, KL {self.divergence:.2g} nats"
        )


def compare(reference: Logits, candidate: Logits, prompts: Sequence[list[int]]) -> Parity:
    """Compare two forms of a model over every position of some prompts.

    Args:
        reference: Takes token ids and returns a row of logits for each.
        candidate: The same for the other form.
        prompts: Token ids of conversations.
    """
    import numpy as np

    parts = [_difference(np.float64(reference(ids)), np.float64(candidate(ids))) for ids in prompts]
    positions, disagreed, unsure = (sum(part[i] for part in parts) for i in range(3))
    divergence = sum(part[4] for part in parts) / positions
    return Parity(int(positions), int(disagreed), int(unsure), max(part[3] for part in parts), divergence)


def _difference(reference: Any, candidate: Any) -> tuple[float, ...]:
    import numpy as np

    width = min(reference.shape[1], candidate.shape[1])
    reference, candidate = reference[:, :width], candidate[:, :width]
    best = np.sort(reference, axis=1)[:, -2:]
    differs = reference.argmax(axis=1) != candidate.argmax(axis=1)
    sure = best[:, 1] - best[:, 0] >= MARGIN
    shift = (reference - reference.mean(axis=1, keepdims=True)) - (candidate - candidate.mean(axis=1, keepdims=True))
    p, q = _log_softmax(reference), _log_softmax(candidate)
    divergence = float((np.exp(p) * (p - q)).sum())
    return len(differs), (differs & sure).sum(), (differs & ~sure).sum(), float(np.abs(shift).max()), divergence


def _log_softmax(logits: Any) -> Any:
    import numpy as np

    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def torch_logits(model: Any) -> Logits:
    """Return the logits function of a transformers model."""

    def logits(ids: list[int]) -> Any:
        import torch

        with torch.inference_mode():
            return model(torch.tensor([ids], device=model.device)).logits[0].float().cpu().numpy()

    return logits


def gguf_logits(llama: Any) -> Logits:
    """Return the logits function of a model opened by `open_gguf`."""

    def logits(ids: list[int]) -> Any:
        llama.reset()
        llama.eval(ids)
        return llama.scores[: len(ids)].copy()

    return logits


def stored_logits(path: Path) -> tuple[Logits, list[list[int]]]:
    """Return the logits that `store_logits` kept, as a function of their prompts, and the prompts."""
    import numpy as np

    with np.load(path) as file:
        rows = {tuple(file[f"ids{i}"].tolist()): file[f"logits{i}"] for i in range(len(file.files) // 2)}
    return (lambda ids: rows[tuple(ids)]), [list(ids) for ids in rows]


def kept(logits: Logits, prompts: Sequence[list[int]]) -> Logits:
    """Return the logits of some prompts, computed now, so that the model may change or go."""
    rows = {tuple(ids): logits(ids) for ids in prompts}
    return lambda ids: rows[tuple(ids)]


def store_logits(path: Path, logits: Logits, prompts: Sequence[list[int]]) -> None:
    """Keep a model's logits in a file, for a comparison in another environment."""
    import numpy as np

    arrays: dict[str, Any] = {}
    for number, ids in enumerate(prompts):
        arrays |= {f"ids{number}": np.array(ids), f"logits{number}": np.float32(logits(ids))}
    with path.open("wb") as file:  # numpy would give a path its own suffix
        np.savez_compressed(file, **arrays)
