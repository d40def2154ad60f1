"""Any endpoint that speaks OpenAI's chat API: Ollama, llama.cpp's server, vLLM."""

from __future__ import annotations

import json
import os
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as OutOfTime
from http.client import HTTPException
from typing import Any

from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.backends.base import Limits, Reply, Request, Unavailable
from pokkit_train.evaluate.shapes import call_of, read_json

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
        self.lost: float | None = None  # when the first ask began that failed since the last answer
        self.model = self.model or self._first_model()

    def reply(self, request: Request) -> Reply:
        """Ask, and ask again after a pause where the server fails in passing."""
        body = {
            "model": self.model,
            "messages": list(request.messages),
            **({"tools": list(request.tools)} if request.tools else {}),  # OpenAI and vLLM refuse an empty list
            "max_tokens": self.limits.tokens,
            "temperature": self.limits.temperature,
            "seed": self.limits.seed + request.sample,
        }
        for left in range(self.limits.tries - 1, -1, -1):
            begun = time.perf_counter()
            if (silent := begun - (self.lost or begun)) > self.limits.patience:
                raise Unavailable(f"not asked: the endpoint had given no answer for {silent:.0f} s")
            try:
                reply = _read(self._ask("/chat/completions", body))
            except Unavailable as error:
                self.lost = self.lost or begun
                if isinstance(error, _LastingError) or not left:
                    raise
                time.sleep(_PAUSE * 2 ** (self.limits.tries - 1 - left))
                continue
            self.lost, reply.seconds = None, time.perf_counter() - begun
            return reply
        raise Unavailable("never asked")

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
            return read_json(_within(self.limits.seconds, lambda: self._received(request)))
        except urllib.error.HTTPError as error:
            kind = _LastingError if error.code in _LASTING else Unavailable
            raise kind(f"status {error.code}: {error.read(300).decode('utf-8', 'replace').strip()}") from error
        except (TimeoutError, OutOfTime) as error:
            raise _LastingError(f"no whole answer in {self.limits.seconds:g} s") from error
        except (OSError, HTTPException) as error:
            raise Unavailable(f"can't be reached: {error}") from error
        except ValueError as error:
            raise Unavailable(f"the answer is no JSON: {error}") from error

    def _received(self, request: urllib.request.Request) -> bytes:
        """Read an answer whose body may never end."""
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
    """A failure that asking again does not mend: a refusal, or a wait as long as anybody has patience for."""


def _within(seconds: float, work: Callable[[], bytes]) -> bytes:
    """Do some work in a limited time: a socket's own limit is for each piece of an answer, and headers have pieces too."""
    future = Future[bytes]()

    def do() -> None:
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 - raised again where it is waited for
            future.set_exception(error)

    threading.Thread(target=do, daemon=True).start()
    return future.result(seconds)


def _read(answer: Any) -> Reply:
    try:
        message = answer["choices"][0]["message"]
        text = message.get("content") or ""
        if not isinstance(text, str):
            raise TypeError("the content is no text")
        calls = [call_of(each) for each in message.get("tool_calls") or []]
        usage = answer.get("usage") or {}
        return Reply(text, calls, int(usage.get("prompt_tokens") or 0), int(usage.get("completion_tokens") or 0))
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise Unavailable(f"the answer holds no message: {type(error).__name__}: {error}") from error
