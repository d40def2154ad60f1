"""Every error that a user of pokkit-datagen can meet.

    DatagenError
    ├── MixError          the mix file asks for something that is not there or can't be
    ├── PluginError       a plugin can't be loaded or breaks its contract
    ├── TemplateError     a template is wrong; carries file and line
    ├── CapacityError     a scenario has no further distinct rows to give
    ├── CheckError        a generated row broke a promise: a bug of its plugin
    │   └── UnclearRow    nothing visible explains an argument; once in thousands of rows words fall together that badly
    ├── DataFileError       a data file can't be read or written
    ├── TaskError         a task of an evaluation is wrong, or can't be judged by
    └── ToolError         what a simulated tool answers when it can't do its work

The command line prints the message of a `DatagenError` on one line and exits with 1.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class DatagenError(Exception):
    """Root of all errors that are the user's to mend; its message is one line."""


class MixError(DatagenError):
    """The mix file asks for something that does not exist or cannot be met."""


class PluginError(DatagenError):
    """A plugin cannot be loaded or breaks the plugin contract."""


class TemplateError(DatagenError):
    """A template is wrong; the message starts with `file:line`."""


class CapacityError(DatagenError):
    """A scenario gave 200 duplicates in a row: it has no more to say."""


class CheckError(DatagenError):
    """A generated row broke one of the promises about rows."""


class UnclearRow(CheckError):  # noqa: N818 - a row that is left out, rarely an error
    """Nothing visible explains an argument of a generated row.

    Composed words meet by chance ("one alarm" for one o'clock), so a rare row of this kind is left out and counted; many stop
    the run.
    """


class DataFileError(DatagenError):
    """A data file cannot be read or written."""


class TaskError(DatagenError):
    """A task of an evaluation is wrong; the message starts with `file:line`."""


class ToolError(DatagenError):
    """A simulated tool's honest failure; becomes `{"success": false, "error": code, ...}`.

    Args:
        code: Short snake_case code, such as `not_found`.
        details: Further fields of the result, such as `query="gym"`.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


def cause(error: BaseException) -> str:
    """Return what went wrong in a plugin's Python and where: `AttributeError: ... (scenarios.py:12)`."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" ({trace.tb_frame.f_code.co_filename}:{trace.tb_lineno})" if trace else ""
    hint = ""
    if isinstance(error, AttributeError) and error.name and error.obj is not None:
        hint = f"; {near(error.name, (name for name in dir(error.obj) if not name.startswith('_')))}"
    return f"{type(error).__name__}: {error}{hint}{place}"


def near(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the known words nearest to `word`, or all of them if none is near."""
    names = sorted(known)
    matches = get_close_matches(word, names, n=3, cutoff=0.6)
    if matches:
        return "did you mean " + " or ".join(repr(match) for match in matches) + "?"
    shown = ", ".join(names[:12]) + (", ..." if len(names) > 12 else "")
    return f"there is: {shown}" if names else "there is none"
