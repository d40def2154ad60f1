"""Any endpoint that speaks OpenAI's chat API: Ollama, llama.cpp's server, vLLM."""

from __future__ import annotations

import json
import os
import time
import urllib.error
import urllib.request
from http.client import HTTPException
from typing import Any

from pokkit_datagen.phone import Call
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.backends.base import Limits, Reply, Request, Unavailable

_MOST_BYTES = 4_000_000
_CHUNK = 65_536
_PAUSE = 0.5
_LASTING = (400, 401, 403, 404, 405, 422)
"""Statuses that asking again does not mend."""


class OpenAI:
    """An endpoint.

    Args:
        where: Its address up to `/v1`; after a `#` the name of the model, else the first that it lists.
        limits: Of a reply. `OPENAI_API_KEY` in the environment is sent along if it is set.
    """

    parallel = True

    def __init__(self, where: str, limits: Limits) -> None:
        address, _, self.model = where.partition("#")
        if not address.startswith(("http://", "https://")):
            raise EvaluationError(f"openai:{where}: no address; write such as openai:http://localhost:8080/v1#model")
        self.address, self.limits = address.rstrip("/"), limits
        self.model = self.model or self._first_model()

    def reply(self, request: Request) -> Reply:
        """Ask, and ask again after a pause where the server fails in passing."""
        body = {
            "model": self.model,
            "messages": list(request.messages),
            "tools": list(request.tools),
            "max_tokens": self.limits.tokens,
            "temperature": self.limits.temperature,
            "seed": self.limits.seed + request.sample,
        }
        error = Unavailable("never asked")
        for number in range(self.limits.tries):
            if number:
                time.sleep(_PAUSE * 2 ** (number - 1))
            begun = time.perf_counter()
            try:
                reply = _read(self._ask("/chat/completions", body))
            except _LastingError as lasting:
                raise Unavailable(str(lasting)) from lasting
            except Unavailable as passing:
                error = passing
                continue
            reply.seconds = time.perf_counter() - begun
            return reply
        raise error

    def close(self) -> None:
        """Hold nothing, give nothing back."""

    def _first_model(self) -> str:
        try:
            return str(self._ask("/models", None)["data"][0]["id"])
        except (Unavailable, KeyError, IndexError, TypeError):
            return "default"

    def _ask(self, path: str, body: Any) -> Any:
        headers = {"Content-Type": "application/json"}
        if key := os.environ.get("OPENAI_API_KEY"):
            headers["Authorization"] = f"Bearer {key}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data, headers)  # noqa: S310 - http or https, checked above
        try:
            return json.loads(self._received(request))
        except urllib.error.HTTPError as error:
            kind = _LastingError if error.code in _LASTING else Unavailable
            raise kind(f"status {error.code}: {error.read(300).decode('utf-8', 'replace').strip()}") from error
        except TimeoutError as error:
            raise Unavailable(f"no whole answer in {self.limits.seconds:g} s") from error
        except (OSError, HTTPException) as error:
            raise Unavailable(f"can't be reached: {error}") from error
        except ValueError as error:
            raise Unavailable(f"the answer is no JSON: {error}") from error

    def _received(self, request: urllib.request.Request) -> bytes:
        """Read an answer that may never end: the time is for the whole of it, a socket's own only for each piece."""
        end = time.monotonic() + self.limits.seconds
        received = bytearray()
        with urllib.request.urlopen(request, timeout=self.limits.seconds) as response:  # noqa: S310
            while piece := response.read1(_CHUNK):
                received += piece
                if time.monotonic() > end:
                    raise TimeoutError
                if len(received) > _MOST_BYTES:
                    raise Unavailable(f"the answer is longer than {_MOST_BYTES} bytes")
        return bytes(received)


class _LastingError(Unavailable):
    """A failure that asking again does not mend."""


def _read(answer: Any) -> Reply:
    try:
        message = answer["choices"][0]["message"]
        text = message.get("content") or ""
        if not isinstance(text, str):
            raise TypeError("the content is no text")
        calls = [_call(each["function"]) for each in message.get("tool_calls") or []]
        usage = answer.get("usage") or {}
        return Reply(text, calls, int(usage.get("prompt_tokens") or 0), int(usage.get("completion_tokens") or 0))
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise Unavailable(f"the answer holds no message: {type(error).__name__}: {error}") from error


def _call(function: Any) -> Call:
    """Read a call; arguments that are no JSON object are the model's mistake, and stay as they are."""
    arguments = function.get("arguments")
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments or "{}")
        except ValueError:
            arguments = {"": arguments}
    return Call(str(function["name"]), arguments if isinstance(arguments, dict) else {"": arguments})
