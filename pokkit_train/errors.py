"""Every error that a user of pokkit-train can meet.

    DatagenError
    └── TrainError            root of the errors below
        ├── ConfigError       the training config asks for something that can't be had
        ├── DataError         a data file can't be trained on
        ├── BaseModelError    a base model is unknown, absent or does not fit
        ├── ExportError       a model can't be merged, converted, quantised or written
        ├── GateError         a model is not fit to be passed on; says by how much
        └── EvaluationError   a suite, a model or a run to compare with can't be had

The command line prints the message on one line and exits with 1.
"""

from __future__ import annotations

from pokkit_datagen.errors import DatagenError


class TrainError(DatagenError):
    """Root of all errors of training and export; its message is one line."""


class ConfigError(TrainError):
    """The training config asks for something that does not exist or cannot be had here."""


class DataError(TrainError):
    """A data file is absent, empty or holds a row that cannot be trained on."""


class BaseModelError(TrainError):
    """A base model is unknown, absent, or does not fit the adapter."""


class ExportError(TrainError):
    """A model cannot be merged, converted, quantised or written."""


class GateError(TrainError):
    """A model did not pass a gate between two steps."""


class EvaluationError(TrainError):
    """A suite, a task, a model or a run to compare with is absent or wrong."""


def missing_extra(package: str, extra: str) -> TrainError:
    """Return the error that says which extra brings `package`."""
    return TrainError(f"{package} is not installed; write: pip install 'pokkit-datagen[{extra}]'")
