"""Fresh environments with the built wheels in them, one for all tests of a session."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "pokkit-datagen-smart-home"


@cache
def wheel(project: Path) -> Path:
    """Build a project's wheel out of its source distribution, as a release is built."""
    out = Path(tempfile.mkdtemp(prefix="wheel-"))
    built = subprocess.run([sys.executable, "-m", "build", "--outdir", out, project], capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    return next(out.glob("*.whl"))


class Environment:
    """A new virtual environment outside of the checkout.

    Args:
        requirements: What pip installs into it, within the versions of constraints.txt.
    """

    def __init__(self, *requirements: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="fresh-"))
        subprocess.run([sys.executable, "-m", "venv", self.folder], check=True)
        self.install(*requirements)

    def install(self, *requirements: str) -> None:
        """Install more."""
        installed = self.python("-m", "pip", "install", "-qq", "--constraint", str(ROOT / "constraints.txt"), *requirements)
        assert installed.returncode == 0, installed.stderr

    def python(self, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run the environment's Python, which sees nothing of the checkout."""
        return self._run("python", *arguments, cwd=cwd)

    def datagen(self, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run the environment's `pokkit-datagen`."""
        return self._run("pokkit-datagen", *arguments, cwd=cwd)

    def _run(self, program: str, *arguments: str, cwd: Path | None) -> subprocess.CompletedProcess[str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST", "VIRTUAL_ENV"))}
        command = [str(self.folder / "bin" / program), *arguments]
        return subprocess.run(command, capture_output=True, text=True, cwd=cwd or self.folder, env=clean)


@cache
def with_wheel() -> Environment:
    """Return an environment that holds the built pokkit-datagen and nothing else."""
    return Environment(str(wheel(ROOT)))
