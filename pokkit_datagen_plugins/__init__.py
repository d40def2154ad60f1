"""The built-in domains. Each is an ordinary plugin, found by its entry point like anybody else's."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def template_dir(domain: str) -> Path:
    """Return a built-in domain's template folder: inside the installed package, or `templates/` of a checkout."""
    packaged = _HERE / "_templates" / domain
    return packaged if packaged.is_dir() else _HERE.parent / "templates" / domain


def prompt(name: str) -> str:
    """Return the text of a file of `configs/prompts/`, from the installed package or from a checkout."""
    packaged = _HERE / "_prompts" / name
    path = packaged if packaged.is_file() else _HERE.parent / "configs" / "prompts" / name
    return path.read_text("utf-8").strip()
