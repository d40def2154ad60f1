"""A model in transformers' format, on the GPU if there is one."""

from __future__ import annotations

import time

from pokkit_train.bases import load_model, load_tokenizer
from pokkit_train.chat import render
from pokkit_train.evaluate.backends.base import Limits, Reply, Request


class Transformers:
    """A model that transformers loads.

    Args:
        where: A folder, a base's name or a hub id, as for `fit`.
        limits: Of a reply.
    """

    parallel = False

    def __init__(self, where: str, limits: Limits) -> None:
        import torch

        self.limits = limits
        device = "cuda" if torch.cuda.is_available() else "cpu"
        self.tokenizer = load_tokenizer(where)
        self.model = load_model(where, dtype=torch.bfloat16 if device == "cuda" else torch.float32).to(device).eval()

    def reply(self, request: Request) -> Reply:
        """Answer with raw text."""
        import torch

        begun = time.perf_counter()
        prompt = render(request.messages, request.tools, add_generation_prompt=True)
        given = self.tokenizer(prompt, return_tensors="pt", add_special_tokens=False).to(self.model.device)
        sampled = {"do_sample": True, "temperature": self.limits.temperature} if self.limits.temperature else {"do_sample": False}
        torch.manual_seed(self.limits.seed + request.sample)
        with torch.inference_mode():
            made = self.model.generate(
                **given,
                **sampled,
                max_new_tokens=self.limits.tokens,
                eos_token_id=self.tokenizer.eos_token_id,
                pad_token_id=self.tokenizer.pad_token_id,
            )
        read = given["input_ids"].shape[1]
        text = self.tokenizer.decode(made[0][read:], skip_special_tokens=False)
        return Reply(text, None, read, made.shape[1] - read, time.perf_counter() - begun)

    def close(self) -> None:
        """Leave the memory to Python."""
