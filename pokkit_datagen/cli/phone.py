"""`pokkit-datagen phone`: a picture of the simulated phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer


def phone(
    svg: Annotated[Path | None, typer.Option(help="Draw the screen into this file.")] = None,
    png: Annotated[Path | None, typer.Option(help="Draw it as PNG; needs the extra `png`.")] = None,
    html: Annotated[Path | None, typer.Option(help="Draw it beside what screen_read tells of it.")] = None,
    app_name: Annotated[str | None, typer.Option("--app", help="The app to open; the home screen unless told.")] = None,
    seed: Annotated[int, typer.Option(help="What the phone's contents are drawn from.")] = 0,
    no_plugin: Annotated[list[str] | None, typer.Option(help="Leave a plugin out.")] = None,
) -> None:
    """Draw a simulated phone: pokkit-datagen phone --app clock --svg clock.svg."""
    from pokkit_datagen.env import PhoneEnv
    from pokkit_datagen.phone import Phone
    from pokkit_datagen.registry import load
    from pokkit_datagen.screen import draw, page

    if not (svg or png or html):
        raise typer.BadParameter("name a file to draw into: --svg FILE, --png FILE or --html FILE", param_hint="--svg")
    shown = PhoneEnv.of(load(no_plugin or ())).reset(seed=seed)
    if app_name:
        shown = page.opened_at(shown, app_name)
    ways: list[tuple[Path | None, Callable[[Phone], str | bytes]]] = [(svg, draw.svg), (png, page.png), (html, page.html)]
    for file, drawn in ways:
        if file:
            page.save(file, drawn(shown))
            typer.echo(file)
