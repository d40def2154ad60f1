"""What is exported, how hard it is looked at, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from pokkit_datagen.errors import near
from pokkit_train.data import Row
from pokkit_train.errors import ExportError, GateError

FORMATS = ("gguf", "onnx")
# Longest reply of a held-out task; what is longer is no call that was wanted.
REPLY_TOKENS = 128


class Order(NamedTuple):
    """What to export, how, and how hard to look.

    Args:
        run: Folder of the training run.
        output: Folder for the files.
        quants: Quantisations, keys of `gguf.QUANTS`.
        eval_data: Held-out conversations, never trained on.
        system: System prompt of the Modelfile.
        name: Begins the names of the files.
        requests: Held-out tasks that each form of the model has to play.
        force: Go on where a gate says no.
        formats: Some of `FORMATS`.
        onnx_python: The interpreter of the environment that has optimum.
    """

    run: Path
    output: Path
    quants: Sequence[str]
    eval_data: Path
    system: str
    name: str = "pokkit"
    requests: int = 48
    force: bool = False
    formats: Sequence[str] = ("gguf",)
    onnx_python: Path = Path(".venv-onnx/bin/python")


@dataclass
class Work:
    """An order that is carried out.

    Args:
        order: What to export.
        base: What was trained.
        rows: The held-out conversations.
        say: Takes each line of progress.
        report: Figures of each step, for `export.json`.
    """

    order: Order
    base: str
    rows: Sequence[Row]
    say: Callable[[str], None]
    report: dict[str, Any] = field(default_factory=dict)

    def gate(self, problems: list[str]) -> None:
        """Stop at problems, or say that they are ignored where the order is to go on.

        Raises:
            GateError: Names the problems.
        """
        if problems and not self.order.force:
            raise GateError(f"{'; '.join(problems)} (--force goes on regardless)")
        for problem in problems:
            self.say(f"ignored, by --force: {problem}")
        self.report.setdefault("gates_ignored", []).extend(problems)

    @property
    def tasks(self) -> Sequence[Row]:
        """Return the held-out conversations that are played."""
        return self.rows[: self.order.requests]

    @property
    def reference(self) -> Path:
        """Return the file with the logits of the merged model."""
        return self.order.output / "reference.npz"


def check_formats(names: Sequence[str]) -> None:
    """Stop at a format that does not exist.

    Raises:
        ExportError: Names the formats that there are.
    """
    if not names:
        raise ExportError(f"no format is named; write: --format {','.join(FORMATS)}")
    for name in names:
        if name not in FORMATS:
            raise ExportError(f"unknown format {name!r}; {near(name, FORMATS)} (all: {', '.join(FORMATS)})")
