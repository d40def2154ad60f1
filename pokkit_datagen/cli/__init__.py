"""The command line, a module a command. Heavy imports stand inside the functions, so that `--help` answers at once."""

from __future__ import annotations

import sys

import typer

from pokkit_datagen.cli.check import check
from pokkit_datagen.cli.clean import clean
from pokkit_datagen.cli.generate import generate
from pokkit_datagen.cli.leakage import leakage
from pokkit_datagen.cli.phone import phone
from pokkit_datagen.cli.plugins import plugins
from pokkit_datagen.cli.report import report
from pokkit_datagen.cli.show import show

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
app.callback(invoke_without_command=True)(generate)
for command in (check, clean, leakage, phone, plugins, report, show):
    app.command()(command)


def main() -> None:
    """Run the command line; a user's mistake is one line and exit code 1, wrong usage is 2."""
    from pokkit_datagen.errors import DatagenError

    try:
        app()
    except DatagenError as error:
        typer.echo(f"error: {error}", err=True)
        sys.exit(1)
