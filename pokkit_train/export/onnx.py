"""From a merged model to ONNX: by optimum, in an environment of its own, because it wants an older transformers than training."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pokkit_train.errors import ExportError, missing_extra
from pokkit_train.parity import Logits

_VERSIONS = "import importlib.metadata as m; m.version('optimum-onnx'); m.version('accelerate')"
# optimum's own validation passes on a wrong model; ours compares with the logits of the merged one.
_CONVERT = """
import sys
from optimum.exporters.onnx import main_export
main_export(sys.argv[1], sys.argv[2], task="text-generation-with-past", dtype="fp32", do_validation=False)
"""
_RAISED = re.compile(r"[\w.]+(Error|Exception):")
_BESIDE = ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja")


def check_environment(python: Path) -> None:
    """Stop before a long export where ONNX can't be written or not be run here.

    Args:
        python: The interpreter of the environment that has optimum.

    Raises:
        ExportError: Says how the environment is made.
        TrainError: onnxruntime is not installed.
    """
    if not find_spec("onnxruntime"):
        raise missing_extra("onnxruntime", "onnx")
    make = "write: make onnx-env (or install 'pokkit-datagen[onnx-export]' into a new environment and name it with --onnx-python)"
    if not os.access(python, os.X_OK):
        raise ExportError(f"{python}: no such program; the export to ONNX has an environment of its own; {make}")
    if subprocess.run([python, "-c", _VERSIONS], capture_output=True, check=False).returncode:  # noqa: S603 - the user names it
        raise ExportError(f"{python}: its environment has no optimum-onnx; {make}")


def convert(merged: Path, folder: Path, python: Path) -> None:
    """Write a merged model as ONNX in float32, with its key-value cache and its tokenizer.

    Args:
        merged: Folder written by `merge`.
        folder: Folder to write.
        python: The interpreter of the environment that has optimum.

    Raises:
        ExportError: It can't be converted; says why.
    """
    with TemporaryDirectory() as linked:
        for_transformers_4(merged.absolute(), Path(linked))
        command = [str(python), "-c", _CONVERT, linked, str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - folders that we wrote
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"ended by signal {-done.returncode}"]
        reason = [line for line in lines if _RAISED.match(line)] or lines
        raise ExportError(f"{merged} can't be converted to ONNX: {reason[-1]}; is the disk or the memory full?")
    for name in _BESIDE:
        shutil.copy(merged / name, folder / name)


def for_transformers_4(merged: Path, folder: Path) -> None:
    """Link a model into a folder whose config transformers 4 understands.

    transformers 5 writes the angles of the rotary embedding into `rope_parameters`; 4 does not know that key, takes the default
    and so makes another model, without a word.
    """
    for path in merged.iterdir():
        if path.name != "config.json":
            (folder / path.name).symlink_to(path)
    config = json.loads((merged / "config.json").read_text(encoding="utf-8"))
    rope = dict(config.get("rope_parameters") or {})
    theta = rope.pop("rope_theta", None)
    if theta is not None:
        config["rope_theta"] = theta
    if rope.get("rope_type", "default") != "default":
        config["rope_scaling"] = rope
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")


def onnx_logits(folder: Path) -> Logits:
    """Return the logits function of an exported model, half of each prompt read through the key-value cache."""
    from pokkit_train.evaluate.backends.base import Limits
    from pokkit_train.evaluate.backends.onnx import Onnx

    model = Onnx(str(folder), Limits())

    def logits(ids: list[int]) -> Any:
        import numpy

        half = len(ids) // 2
        first, past = model.step(ids[:half], half, model.nothing())
        second, _ = model.step(ids[half:], len(ids), past)
        return numpy.concatenate([first, second])

    return logits
