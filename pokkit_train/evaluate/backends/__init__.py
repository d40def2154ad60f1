"""Models to evaluate, by the text after `--model`: a file, a folder, an address or a script."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pokkit_datagen.errors import near
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.backends.base import Backend, Limits

KINDS = ("scripted", "openai", "llama_cpp", "transformers", "onnx")


def open_backend(model: str, limits: Limits) -> Backend:
    """Open a model.

    Args:
        model: `KIND:WHERE`; the kind may be left out for an address (`openai`), a `.gguf` file (`llama_cpp`) and a folder.
        limits: Tokens, temperature, time and tries of a reply.

    Raises:
        EvaluationError: There is no such model; says what may be written instead.
    """
    kind, _, where = model.partition(":")
    if kind not in KINDS or not where:
        kind, where = _guessed(model), model
    return _openers()[kind](where, limits)


def _guessed(model: str) -> str:
    if model.startswith(("http://", "https://")):
        return "openai"
    path = Path(model)
    if model == "embedded" or path.suffix == ".gguf":
        return "llama_cpp"
    if path.is_dir():
        return "onnx" if list(path.glob("*.onnx")) else "transformers"
    hint = near(model.partition(":")[0], KINDS)
    raise EvaluationError(
        f"unknown model {model!r}; {hint}; write such as scripted:oracle, model.gguf or http://localhost:8080/v1"
    )


def _openers() -> dict[str, Callable[[str, Limits], Backend]]:
    from pokkit_train.evaluate.backends import llama, onnx, openai, scripted, torch

    return {
        "scripted": scripted.open_scripted,
        "openai": openai.OpenAI,
        "llama_cpp": llama.LlamaCpp,
        "transformers": torch.Transformers,
        "onnx": onnx.Onnx,
    }
