"""`pokkit-datagen plugins`: what is installed."""

from __future__ import annotations

from typing import Annotated

import typer


def plugins(
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    no_plugin: Annotated[list[str] | None, typer.Option(help="Leave a plugin out.")] = None,
) -> None:
    """List the plugins that are installed and what they bring."""
    import json

    from pokkit_datagen.registry import load

    found = [
        {
            "name": plugin.name,
            "package": plugin.package,
            "version": plugin.version,
            "domains": sorted({scenario.domain for scenario in plugin.scenarios}),
            "scenarios": len(plugin.scenarios),
            "tools": [tool.name for tool in plugin.tools],
        }
        for plugin in load(no_plugin or ()).plugins
    ]
    if as_json:
        typer.echo(json.dumps(found, indent=2))
        return
    for plugin in found:
        typer.echo(f"{plugin['name']}  ({plugin['package']} {plugin['version']})")
        typer.echo(f"    {plugin['scenarios']} scenarios, tools: {', '.join(map(str, plugin['tools'])) or 'none'}")  # type: ignore[call-overload]
