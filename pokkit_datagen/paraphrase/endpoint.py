"""Asks an OpenAI-compatible chat endpoint; never waits long, and stops asking one that keeps failing."""

from __future__ import annotations

import logging
import os
import time
from http.client import HTTPException, HTTPResponse
from urllib.request import Request, urlopen

import orjson

from pokkit_datagen.errors import MixError

INSTRUCTIONS = (
    "You reword what people say to the assistant on their phone. Answer with the reworded message and nothing else, in one line. "
    "Say exactly the same: same request, same facts, a question stays a question. Write as a person would type or say it. "
    "Copy every phrase in [[double brackets]] letter by letter, brackets included."
)
TRIES = 2
PAUSE = 1.0
"""Seconds before the second try."""

GIVE_UP = 3
"""After so many user turns in a row without a reply, this process asks no more."""

_MOST_BYTES = 1_000_000
_log = logging.getLogger(__name__)


class Endpoint:
    """A chat endpoint.

    Args:
        url: Its address up to `/chat/completions`, such as `http://localhost:11434/v1`.
        model: The model's name there.
        api_key_env: Environment variable that holds the API key, if it needs one.
        timeout: Seconds that a whole request may take.

    Raises:
        MixError: The environment variable is not set.
    """

    def __init__(self, url: str, model: str, api_key_env: str | None, timeout: float) -> None:
        self.url = f"{url.rstrip('/')}/chat/completions"
        self.model = model
        self.headers = _headers(api_key_env)
        self.timeout = timeout
        self.failures = 0

    def ask(self, text: str) -> str | None:
        """Return the model's answer to a marked user turn, or None if there is none."""
        problem = ""
        for attempt in range(TRIES if self.failures < GIVE_UP else 0):
            if attempt:
                time.sleep(PAUSE)
            try:
                answer = self._ask(text)
            except (OSError, HTTPException, ValueError, LookupError, TypeError) as error:
                problem = str(error) or type(error).__name__
                continue
            self.failures = 0
            return answer
        if problem:
            self._fail(problem)
        return None

    def _fail(self, problem: str) -> None:
        self.failures += 1
        if self.failures == GIVE_UP:
            _log.warning(
                "warning: paraphrase: %s gave no answer for %d user turns in a row (%s); further turns keep their words",
                self.url,
                GIVE_UP,
                problem,
            )

    def _ask(self, text: str) -> str:
        messages = [{"role": "system", "content": INSTRUCTIONS}, {"role": "user", "content": text}]
        body = orjson.dumps({"model": self.model, "messages": messages})
        until = time.monotonic() + self.timeout
        with urlopen(Request(self.url, body, self.headers), timeout=self.timeout) as response:  # noqa: S310 - the mix allows http(s) only
            answer = orjson.loads(_read(response, until))["choices"][0]["message"]["content"]
        if not isinstance(answer, str):
            raise TypeError("the answer has no text")
        return answer


def _headers(api_key_env: str | None) -> dict[str, str]:
    if not api_key_env:
        return {"Content-Type": "application/json"}
    key = os.environ.get(api_key_env)
    if not key:
        raise MixError(f"paraphrase.api_key_env: the environment variable {api_key_env} is not set; put the API key into it")
    return {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}


def _read(response: HTTPResponse, until: float) -> bytes:
    """Read an answer piece by piece: a socket's own timeout starts anew with every byte of a slow one."""
    read = bytearray()
    while piece := response.read1(1 << 16):
        read += piece
        if time.monotonic() > until:
            raise TimeoutError("timed out")
        if len(read) > _MOST_BYTES:
            raise ValueError("the answer is too long")
    return bytes(read)
