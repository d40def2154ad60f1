"""Models of random weights, asked in this process: what they say is nonsense, but it is asked for and judged as it should be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.registry import load
from pokkit_datagen.task.model import Task, Turn
from pokkit_train.errors import ExportError
from pokkit_train.evaluate.backends import open_backend
from pokkit_train.evaluate.backends.base import Backend, Limits, Reply, Request
from pokkit_train.evaluate.run import Plan, run
from pokkit_train.evaluate.suites import Suite

pytestmark = pytest.mark.slow
TASK = Task(
    id="one/1",
    template="one",
    category="x",
    turns=[Turn(user="Set an alarm for 7am", calls=[{"set_alarm": {"hour": 7, "minute": 0}}])],
)


@pytest.fixture(params=["transformers", "llama_cpp"])
def model(request: pytest.FixtureRequest, tiny_base: Path, tmp_path: Path) -> str:
    if request.param == "transformers":
        return f"transformers:{tiny_base}"
    pytest.importorskip("llama_cpp", reason="needs the extra: pip install 'pokkit-datagen[gguf]'")
    from pokkit_train.export.gguf import convert

    return str(convert(tiny_base, tmp_path / "tiny.gguf"))


def asked(backend: Backend, words: str, sample: int = 0) -> Reply:
    messages = [{"role": "user", "content": words}]
    return backend.reply(Request(messages, [], TASK, PhoneEnv({}), sample, 0))


def test_a_model_gives_the_same_greedy_reply_whatever_was_asked_before(model: str) -> None:
    backend = open_backend(model, Limits(tokens=12))
    first = asked(backend, "Set an alarm for 7am")
    asked(backend, "Set an alarm for 9pm, no, do not")
    again = asked(backend, "Set an alarm for 7am")
    backend.close()
    assert first.text == again.text
    assert first.calls is None
    assert (first.prompt_tokens, first.tokens) == (again.prompt_tokens, again.tokens)
    assert 0 < first.tokens <= 12


def test_samples_differ_by_their_number_only(model: str) -> None:
    backend = open_backend(model, Limits(tokens=12, temperature=1.5, seed=3))
    texts = [asked(backend, "hello", sample).text for sample in (0, 1, 0)]
    backend.close()
    assert texts[0] == texts[2] != texts[1]


def test_a_file_that_is_not_there_is_named() -> None:
    pytest.importorskip("llama_cpp", reason="needs the extra: pip install 'pokkit-datagen[gguf]'")
    with pytest.raises(ExportError, match=r"no.gguf: no such file"):
        open_backend("no.gguf", Limits())


def test_a_run_on_a_model_is_judged(model: str) -> None:
    registry = load()
    backend = open_backend(model, Limits(tokens=8))
    made: dict[str, Any] = run(Plan(model, Suite("one", [TASK]), [TASK], 1, {}), backend, registry, None, lambda _: None)
    backend.close()
    assert (made["overall"]["n"], made["overall"]["passed"]) == (1, 0)
    assert made["performance"]["prompt_tokens"] > 100
