from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

NOTEBOOK = Path("notebooks/train_colab.ipynb")


@pytest.mark.slow
def test_the_notebook_runs_from_end_to_end_in_small(tmp_path: Path, tiny_base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nbclient = pytest.importorskip("nbclient", reason="pip install nbclient ipykernel")
    nbformat = pytest.importorskip("nbformat", reason="pip install nbclient ipykernel")
    pytest.importorskip("llama_cpp", reason="needs the extra: pip install 'pokkit-datagen[gguf]'")
    if not shutil.which("pokkit-train"):
        pytest.skip("no command pokkit-train on the path; install the package and activate its environment")
    small = {"base": str(tiny_base), "max_steps": 6, "learning_rate": 0.02, "gradient_checkpointing": False}
    (tmp_path / "small.yaml").write_text(json.dumps(small))
    monkeypatch.setenv("POKKIT_SMALL", str(tmp_path / "small.yaml"))
    monkeypatch.setenv("POKKIT_FOLDER", str(tmp_path))
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbclient.NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(Path.cwd())}}).execute()
    assert (tmp_path / "eval.html").stat().st_size > 10_000
    assert {path.name for path in (tmp_path / "dist").iterdir()} >= {
        "pokkit-mini.q5_k_m.gguf",
        "pokkit-mini.q8_0.gguf",
        "Modelfile",
    }


def test_the_notebook_is_kept_without_outputs() -> None:
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in cells)
