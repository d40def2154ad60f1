from __future__ import annotations

from pathlib import Path

import pytest

from pokkit_train.chat import go_template
from pokkit_train.errors import ExportError
from pokkit_train.export.modelfile import modelfile

PROMPT = Path("configs/prompts/pokkit.md")


def test_the_modelfile_at_the_root_is_the_one_of_pokkit_mini() -> None:
    prompt = PROMPT.read_text(encoding="utf-8")
    expected = modelfile("qwen3-4b", "pokkit-mini.q5_k_m.gguf", prompt)
    assert Path("Modelfile").read_text(encoding="utf-8") == expected


def test_a_modelfile_holds_template_system_and_stop_words() -> None:
    text = modelfile("embedded", "x.gguf", "Be a frog.\n")
    assert text.startswith("FROM ./x.gguf\n")
    assert f'TEMPLATE """{go_template()}"""' in text
    assert 'SYSTEM """Be a frog."""' in text
    assert 'PARAMETER stop "<|im_end|>"' in text


def test_a_system_prompt_that_would_end_itself_is_refused() -> None:
    with pytest.raises(ExportError, match="must not hold"):
        modelfile("embedded", "x.gguf", 'say """hi"""')
