"""Finds what is wrong in app data when it is loaded, and names app, screen and node."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pokkit_datagen.errors import PluginError, near
from pokkit_datagen.screen import blocks as b
from pokkit_datagen.screen.apps import Apps, fields_of
from pokkit_datagen.screen.graph import edges_of, ends
from pokkit_datagen.screen.model import DEVICES, Device, Node
from pokkit_datagen.screen.sheet import KEYBOARD, STATUS
from pokkit_datagen.screen.stamps import stamp
from pokkit_datagen.screen.texts import holes

_NARROW = min(DEVICES, key=lambda device: device.width / device.density)._replace(font_scale=1.3)
_LOW = min(DEVICES, key=lambda device: device.height / device.density)
_THUMB = 24
"""Least width in dp of what can be tapped: the minimum of WCAG 2.2, criterion 2.5.8."""
_KEPT = 60
"""Height in dp that top and bottom must leave for the body when the keyboard is up."""


def check_apps(apps: Apps) -> None:
    """Check the apps of a phone.

    Raises:
        PluginError: Names app, screen and node of the first thing that is wrong.
    """
    for app in apps:
        for name, count in Counter(screen.name for screen in app.screens).items():
            if count > 1:
                raise PluginError(f"app {app.key!r} has {count} screens named {name!r}; rename one")
        for name in (*app.content, *app.sources):
            others = [other.key for other in apps if other is not app and (name in other.content or name in other.sources)]
            if others or (name in app.content and name in app.sources):
                raise PluginError(f"app {app.key!r}: source {name!r} is also a source of {[*others, app.key][0]!r}; rename one")
        for screen in app.screens:
            for problem in _problems(apps, app, screen):
                raise PluginError(f"app {app.key!r}, screen {screen.name!r}, {problem}")
        for name in _shut_off(apps, app):
            raise PluginError(f"app {app.key!r}, screen {name!r}: no way leads there; let a block's `go` name it, or take it out")


def _shut_off(apps: Apps, app: b.App) -> Iterator[str]:
    """Find screens of an app with an icon that nothing opens; those of other apps may come up by themselves."""
    opened = {end for edges in edges_of(apps).values() for edge in edges for end in ends(apps, edge)}
    named = {f"{app.key}/{screen.name}" for screen in app.screens if app.listed} - {f"{app.key}/{app.screens[0].name}"}
    yield from sorted(name.split("/")[1] for name in named - opened)


def _problems(apps: Apps, app: b.App, screen: b.Screen) -> Iterator[str]:
    blocks = list(_all_blocks(screen))
    yield from _twice(screen, blocks)
    for direction, where in screen.swipes.items():
        yield from _way(apps, app, f"swipe {direction}", where)
    for block in blocks:
        node = f"node {_name(block)!r}"
        for where in [block.go, *(page for _, page in block.pages)] if isinstance(block, b.Tabs) else [block.go]:
            yield from _way(apps, app, node, where)
        yield from _sources(apps, node, block)
        yield from _holes(apps, screen, node, block)
        if not isinstance(block, b.Rows | b.Grid):
            yield from _overlaps(node, block, screen)
    if screen.dump:
        yield from _hidden(screen.dump)
    yield from _crowded(screen)


def _all_blocks(screen: b.Screen) -> Iterator[b.Tap]:
    """Yield every block of a screen, and those inside rows, grids and lines."""
    waiting: list[b.Tap] = [*screen.top, *screen.body, *screen.bottom, *([screen.fab] if screen.fab else [])]
    while waiting:
        block = waiting.pop(0)
        yield block
        if isinstance(block, b.Bar):
            waiting += block.icons
        elif isinstance(block, b.Line):
            waiting += block.parts
        elif isinstance(block, b.Grid):
            waiting += block.cells
        elif isinstance(block, b.Rows):
            waiting += [block.row, *([block.other] if block.other else [])]
        elif isinstance(block, b.Row) and block.icon:
            waiting.append(block.icon)


def _name(block: b.Tap) -> str:
    words = (getattr(block, field, "") for field in ("text", "title", "label", "name", "hint", "source"))
    return block.id or next((word for word in words if word), type(block).__name__)


def _twice(screen: b.Screen, blocks: list[b.Tap]) -> Iterator[str]:
    names = Counter(field.name for field in fields_of(screen))
    names.update(block.id for block in blocks if block.id and not isinstance(block, b.Field))
    yield from (f"node {name!r}: {count} nodes have this id; rename one" for name, count in names.items() if count > 1)


def _way(apps: Apps, app: b.App, node: str, where: str) -> Iterator[str]:
    if not where or where == "home" or where.split()[0] == "back" or holes(where):
        return
    key, slash, name = where.rpartition("/")
    target = apps.by_key.get(key if slash else app.key)
    if target is None:
        yield f"{node}: go={where!r} names no app; {near(key, apps.by_key)}"
    elif name and (target.key, name) not in apps.screens:
        yield f"{node}: go={where!r} names no screen; {near(name, [screen.name for screen in target.screens])}"


def _sources(apps: Apps, node: str, block: b.Tap) -> Iterator[str]:
    conditions = [text.lstrip("!") for text in (block.when, block.enabled)]
    named = [getattr(block, "source", ""), *(text[1:] for text in conditions if text.startswith("#"))]
    known = {**apps.sources, **apps.draws}
    yield from (f"{node}: there is no source {name!r}; {near(name, known)}" for name in named if name and name not in known)


def _holes(apps: Apps, screen: b.Screen, node: str, block: b.Tap) -> Iterator[str]:
    texts = [getattr(block, field, "") for field in ("text", "detail", "end", "title", "value", "description")]
    names = [name for text in texts for name in holes(text)]
    settings = [text.lstrip("!").partition("=")[0] for text in (block.when, block.enabled)]
    settings += [getattr(block, field, "").partition("=")[0] for field in ("toggle", "choice")]
    names += [name for name in settings if not name.startswith("#")]
    typed = {field.name for field in fields_of(screen)}
    for name in names:
        if name.startswith("@") and name[1:] not in typed:
            yield f"{node}: {{{name}}} names no field of the screen; {near(name[1:], typed)}"
        elif "." in name and not name.startswith(("now:", "phone.")) and name not in apps.values:
            yield f"{node}: {name!r} is no setting; {near(name, apps.values)}"


def _overlaps(node: str, block: b.Tap, screen: b.Screen) -> Iterator[str]:
    """Find parts of a block that lie over each other on the narrowest display with the largest text."""
    device: Device = _NARROW
    if isinstance(block, b.Cell):
        columns = max(grid.columns for grid in (*screen.body, *screen.bottom, *screen.top) if isinstance(grid, b.Grid))
        device = device._replace(width=device.width // columns)
    drawn = stamp(block, device, screen.name)
    parts = list(zip(drawn.drawing.parts, drawn.boxes, strict=True))
    for number, (part, box) in enumerate(parts):
        if part.clickable and box.right - box.left < device.px(_THUMB):
            yield f"{node}: {part.id or part.kind} is too narrow to be tapped; put fewer beside each other"
        for other, over in parts[number + 1 :]:
            if other.parent == part.parent and box.overlaps(over):
                names = f"{part.id or part.kind} and {other.id or other.kind}"
                yield f"{node}: {names} overlap on a narrow display; give them less to show"


def _hidden(root: Node) -> Iterator[str]:
    """Find buttons of an imported screen that lie under another one, so that no tap reaches them."""
    taps = [node for node in root.walk() if node.clickable and node.visible]
    for number, node in enumerate(taps):
        inside = {id(below) for below in node.walk()}
        over = next((tap for tap in taps[number + 1 :] if id(tap) not in inside and tap.bounds.holds(*node.bounds.center)), None)
        if over is not None:
            yield f"node {_called(node)}: {_called(over)} lies over its middle; no tap can reach it"


def _called(node: Node) -> str:
    return repr(node.label or node.resource_id or f"{node.kind} at {list(node.bounds)}")


def _crowded(screen: b.Screen) -> Iterator[str]:
    fixed: list[b.Block] = [block for block in (*screen.top, *screen.bottom) if not isinstance(block, b.Rows | b.Grid)]
    used = sum(stamp(block, _LOW, screen.name).height for block in fixed)
    grids = [block for block in (*screen.top, *screen.bottom) if isinstance(block, b.Grid)]
    used += sum(-(-len(grid.cells) // grid.columns) * stamp(grid.cells[0], _LOW).height for grid in grids)
    if used > _LOW.height - _LOW.px(STATUS + KEYBOARD + _KEPT):
        yield f"node {_name(fixed[-1] if fixed else grids[-1])!r}: top and bottom fill a low display; move blocks into the body"
