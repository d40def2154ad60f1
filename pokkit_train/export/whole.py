"""Files and folders appear whole or not at all: a failed conversion or a model that a gate refuses leaves nothing behind."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pokkit_train.errors import ExportError


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """Give a path to write to: it becomes `target` where all goes well, and vanishes where it does not.

    Args:
        target: The file or folder to write; an older one is replaced.

    Raises:
        ExportError: It can't be written, such as on a full disk.
    """
    draft = target.with_name(f".{target.name}.draft")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove(draft)  # of a run that was killed
        yield draft
        _remove(target)
        draft.rename(target)
    except OSError as error:
        raise ExportError(f"{target} can't be written: {error.strerror or error}; free some space, or move --output") from error
    finally:
        _remove(draft)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
