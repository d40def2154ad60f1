"""From a merged model to GGUF files: llama.cpp's own converter, then its own quantiser."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from pokkit_datagen.cores import cores
from pokkit_datagen.errors import near
from pokkit_train.errors import ExportError, missing_extra

# Numbers of llama.cpp's `llama_ftype`.
QUANTS = {"q8_0": 7, "q4_k_m": 15, "q5_k_m": 17, "q6_k": 18}

# The converter knows pre-tokenizers by a hash of what they do; one that it does not know is split as Qwen's are.
_CONVERT = """
import sys, convert_hf_to_gguf, conversion.base as base
known = base.TextModel.get_vocab_base_pre
def named(self, tokenizer):
    try:
        return known(self, tokenizer)
    except NotImplementedError:
        return "qwen2"
base.TextModel.get_vocab_base_pre = named
convert_hf_to_gguf.main()
"""


def check_quants(names: list[str]) -> None:
    """Stop at a quantisation that does not exist.

    Raises:
        ExportError: Names the quantisations that there are.
    """
    for name in names:
        if name not in QUANTS:
            raise ExportError(f"unknown quantisation {name!r}; {near(name, QUANTS)} (all: f16, {', '.join(QUANTS)})")


def convert(merged: Path, target: Path) -> Path:
    """Convert a merged model to an f16 GGUF file, chat template included.

    Args:
        merged: Folder written by `merge`.
        target: File to write.
    """
    command = [sys.executable, "-c", _CONVERT, str(merged), "--outtype", "f16", "--outfile", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own interpreter and a folder that we wrote
    if "No module named" in done.stderr:
        raise missing_extra("convert-hf-to-gguf", "gguf")
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"ended by signal {-done.returncode}"]
        raise ExportError(f"{merged} can't be converted to GGUF: {lines[-1]}; is the disk or the memory full?")
    return target


def quantise(source: Path, name: str, target: Path) -> Path:
    """Quantise an f16 GGUF file.

    Args:
        source: The f16 file.
        name: A key of `QUANTS`.
        target: File to write.
    """
    llama = _llama_cpp()
    parameters = llama.llama_model_quantize_default_params()
    parameters.ftype = QUANTS[name]
    parameters.nthread = 0
    if llama.llama_model_quantize(str(source).encode(), str(target).encode(), parameters):
        raise ExportError(f"{source} can't be quantised to {name}; is it a whole f16 GGUF file, is the disk full?")
    return target


def open_gguf(path: Path, context: int = 4096, *, logits: bool = False) -> Any:
    """Load a GGUF file into llama.cpp.

    Args:
        path: The file.
        context: Tokens that it keeps in sight.
        logits: Keep the logits of every position, for comparisons; a row of the vocabulary each.

    Raises:
        ExportError: The file is absent or damaged.
    """
    llama = _llama_cpp()
    if not path.is_file():
        raise ExportError(f"{path}: no such file; write: pokkit-train export --run runs/x --output dist")
    try:
        # llama.cpp's default writes on half of the cores; beside reading, that is the slower part of a dialogue.
        return llama.Llama(str(path), n_ctx=context, n_threads=cores(), logits_all=logits, verbose=False)
    except ValueError as error:
        raise ExportError(f"{path}: llama.cpp can't read it ({error}); it is damaged, export it again") from error


def chat_template(path: Path) -> str:
    """Return the chat template that a GGUF file carries."""
    from gguf import GGUFReader

    field = GGUFReader(path).fields.get("tokenizer.chat_template")
    return str(field.contents()) if field else ""


def _llama_cpp() -> Any:
    try:
        import llama_cpp
    except ImportError as error:
        raise missing_extra("llama-cpp-python", "gguf") from error
    _quiet()
    return llama_cpp


@cache
def _quiet() -> Any:
    """Silence llama.cpp; the callback is kept, for llama.cpp holds no more than its address."""
    import llama_cpp

    callback = llama_cpp.llama_log_callback(lambda *_: None)
    llama_cpp.llama_log_set(callback, None)
    return callback
