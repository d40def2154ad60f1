"""An ONNX model with a key-value cache, as optimum and `torch.onnx` name its inputs; greedy or sampled."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from pokkit_train.chat import END, render
from pokkit_train.errors import EvaluationError, missing_extra
from pokkit_train.evaluate.backends.base import Limits, Reply, Request

_PAST, _PRESENT = "past_key_values", "present"


class Onnx:
    """A folder with an ONNX file and `tokenizer.json`.

    Args:
        where: The folder.
        limits: Of a reply.
    """

    parallel = False

    def __init__(self, where: str, limits: Limits) -> None:
        try:
            import onnxruntime
            from tokenizers import Tokenizer
        except ImportError as error:
            raise missing_extra("onnxruntime", "onnx") from error
        files = sorted(Path(where).glob("*.onnx"))
        if not files or not (Path(where) / "tokenizer.json").is_file():
            raise EvaluationError(f"{where}: needs an .onnx file and tokenizer.json; write: pokkit-train export --format onnx")
        self.limits = limits
        self.tokenizer = Tokenizer.from_file(str(Path(where) / "tokenizer.json"))
        self.session = onnxruntime.InferenceSession(str(files[0]), providers=onnxruntime.get_available_providers())
        self.end = self.tokenizer.token_to_id(END)

    def reply(self, request: Request) -> Reply:
        """Answer with raw text."""
        import numpy

        begun = time.perf_counter()
        prompt = render(request.messages, request.tools, add_generation_prompt=True)
        ids = self.tokenizer.encode(prompt, add_special_tokens=False).ids
        rng = numpy.random.default_rng(self.limits.seed + request.sample)
        made: list[int] = []
        past, given = self.nothing(), ids
        while len(made) < self.limits.tokens:
            logits, past = self.step(given, len(ids) + len(made), past)
            token = self._chosen(logits[-1], rng)
            if token == self.end:
                break
            made.append(token)
            given = [token]
        text = self.tokenizer.decode(made, skip_special_tokens=False)
        return Reply(text, None, len(ids), len(made), time.perf_counter() - begun)

    def close(self) -> None:
        """Leave the memory to Python."""

    def nothing(self) -> dict[str, Any]:
        """Return an empty cache."""
        import numpy

        kinds = {"tensor(float)": numpy.float32, "tensor(float16)": numpy.float16}
        caches = [each for each in self.session.get_inputs() if each.name.startswith(_PAST)]
        return {each.name: numpy.zeros([1, each.shape[1], 0, each.shape[3]], kinds[each.type]) for each in caches}

    def step(self, given: list[int], length: int, past: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        """Return the logits after each given token, and the cache that holds them.

        Args:
            given: Tokens that the cache does not hold yet.
            length: How many tokens there are with those in the cache.
            past: The cache.
        """
        import numpy

        every = {
            "input_ids": numpy.array([given], numpy.int64),
            "attention_mask": numpy.ones([1, length], numpy.int64),
            "position_ids": numpy.arange(length - len(given), length, dtype=numpy.int64)[None],
            **past,
        }
        known = {each.name for each in self.session.get_inputs()}
        results = self.session.run(None, {name: value for name, value in every.items() if name in known})
        named = {each.name: value for each, value in zip(self.session.get_outputs(), results, strict=True)}
        cache = {name.replace(_PRESENT, _PAST, 1): value for name, value in named.items() if name.startswith(_PRESENT)}
        return named["logits"][0], cache

    def _chosen(self, logits: Any, rng: Any) -> int:
        import numpy

        if not self.limits.temperature:
            return int(logits.argmax())
        scaled = logits.astype(numpy.float64) / self.limits.temperature
        shares = numpy.exp(scaled - scaled.max())
        return int(rng.choice(len(shares), p=shares / shares.sum()))
