from __future__ import annotations

from pathlib import Path

import pytest
from test_fit import write_inputs
from typer.testing import CliRunner

from pokkit_train.cli import app


@pytest.mark.parametrize("flags", [[], ["--bare"]])
def test_the_bench_says_tokens_a_second(tmp_path: Path, tiny_base: Path, flags: list[str]) -> None:
    write_inputs(tmp_path, tiny_base, accumulate=2)
    paths = ["--config", str(tmp_path / "config.yaml"), "--data", str(tmp_path / "train.jsonl")]
    result = CliRunner().invoke(app, ["bench", *paths, "--steps", "6", *flags])
    assert result.exit_code == 0, result.output
    speed = float(result.output.split(": ")[-1].split(" tokens/s")[0])
    assert 100 < speed < 10**7
