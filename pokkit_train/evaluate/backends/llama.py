"""A GGUF file in this process, through llama.cpp; what two prompts share at their beginning is read once."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from pokkit_train.bases import EMBEDDED, embedded_gguf
from pokkit_train.chat import render
from pokkit_train.evaluate.backends.base import Limits, Reply, Request
from pokkit_train.export.gguf import open_gguf
from pokkit_train.replies import generate

CONTEXT = 8192


class LlamaCpp:
    """A model in a GGUF file.

    Args:
        where: The file, or `embedded` for the small base that a package brings.
        limits: Of a reply.
    """

    parallel = False

    def __init__(self, where: str, limits: Limits) -> None:
        self.limits = limits
        self.llama: Any = open_gguf(embedded_gguf() if where == EMBEDDED else Path(where), CONTEXT)

    def reply(self, request: Request) -> Reply:
        """Answer with raw text; a conversation that outgrows the context is answered with nothing."""
        begun = time.perf_counter()
        prompt = render(request.messages, request.tools, add_generation_prompt=True)
        ids = self.llama.tokenize(prompt.encode(), add_bos=False, special=True)
        if len(ids) + self.limits.tokens > CONTEXT:
            return Reply("", None, len(ids))
        self.llama.set_seed(self.limits.seed + request.sample)
        pieces = list(generate(self.llama, ids, self.limits.tokens, self.limits.temperature))
        text = b"".join(pieces).decode("utf-8", "replace")
        return Reply(text, None, len(ids), len(pieces), time.perf_counter() - begun)

    def close(self) -> None:
        """Free the model."""
        self.llama.close()
