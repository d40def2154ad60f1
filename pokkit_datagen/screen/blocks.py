"""The data that apps are made of: blocks of a screen, screens, and the app itself.

    App("clock", "Clock", screens=(
        Screen("alarms", top=(Bar("Alarms", up=False),), body=(Rows("alarms", Row("{time}", "{label}", go="alarm")),)),
        Screen("alarm", top=(Bar("{time}"),), body=(Button("Delete", does=(Remove(),), go="back", asks="delete"),)),
    ))

Texts may hold "{name}" (a field of the item), "{clock.snooze}" (a setting), "{@title}" (what was typed in a field).
A `go` names a screen of the app, `app/screen`, `app/` for an app's first screen, `back`, `back 2` or `home`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from pokkit_datagen.screen.model import Node

if TYPE_CHECKING:
    from pokkit_datagen.phone import Phone
    from pokkit_datagen.screen.state import Scope

Item: TypeAlias = Mapping[str, Any]
Effect: TypeAlias = "Callable[[Phone, Scope], Phone]"
Source: TypeAlias = "Callable[[Scope], Sequence[Item]]"
Draw: TypeAlias = "Callable[[Random, Phone], Sequence[Item]]"
Asks = Literal["", "send", "pay", "delete", "call", "post"]


@dataclass(frozen=True, eq=False, kw_only=True)
class Tap:
    """What every block has.

    Args:
        go: Where a tap leads.
        does: What a tap changes, before it leads anywhere.
        asks: Why Pokkit must ask its owner first: what can't be undone.
        when: Condition under which the block is there.
        enabled: Condition under which a tap does anything; the block is greyed out otherwise.
        id: Last part of its resource id; made of its text if left out.
    """

    go: str = ""
    does: tuple[Effect, ...] = ()
    asks: Asks = ""
    when: str = ""
    enabled: str = ""
    id: str = ""

    @property
    def acts(self) -> bool:
        """Whether a tap can do anything."""
        return bool(self.go or self.does)


@dataclass(frozen=True, eq=False)
class Icon(Tap):
    """A picture button; `label` is its description, empty for the many that have none; `shape` is drawn."""

    label: str = ""
    shape: str = "more"


@dataclass(frozen=True, eq=False)
class Bar(Tap):
    """The bar at the top: a title, a way back, a few icons."""

    title: str
    icons: tuple[Icon, ...] = ()
    up: bool = True


@dataclass(frozen=True, eq=False)
class Row(Tap):
    """A line of a list.

    Args:
        text: The title.
        detail: Smaller words below it.
        end: Words at the right end.
        icon: A button at the right end with a tap of its own.
        toggle: Setting (`app.setting`) or field of the item that a tap switches; shown as a switch.
        choice: `setting=value` that a tap sets; shown as a radio button.
        lead: Shape drawn at the left.
    """

    text: str
    detail: str = ""
    end: str = ""
    icon: Icon | None = None
    toggle: str = ""
    choice: str = ""
    lead: str = ""


@dataclass(frozen=True, eq=False)
class Cell(Tap):
    """A square of a grid; `shape` is drawn above its text; without one it is a key of a keypad."""

    text: str
    shape: str = ""


@dataclass(frozen=True, eq=False)
class Button(Tap):
    """A button with words on it."""

    text: str


@dataclass(frozen=True, eq=False)
class Field(Tap):
    """A text field; `value` is what it holds before anybody types, `lines` its height."""

    name: str
    hint: str = ""
    value: str = ""
    lines: int = 1
    password: bool = False


@dataclass(frozen=True, eq=False)
class Text(Tap):
    """Words that wrap; a tap on them does nothing unless they `go` somewhere."""

    text: str
    style: Literal["body", "title", "section", "theirs", "mine"] = "body"


@dataclass(frozen=True, eq=False)
class Picture(Tap):
    """A picture of this height in dp; `description` may be empty."""

    description: str = ""
    height: int = 200
    shape: str = "picture"


@dataclass(frozen=True, eq=False)
class Line(Tap):
    """Fields, buttons and icons beside each other."""

    parts: tuple[Field | Button | Icon, ...]


@dataclass(frozen=True, eq=False)
class Tabs(Tap):
    """Pages of an app beside each other: `(("Alarms", "alarms"), ("Timer", "timer"))`, label and screen."""

    pages: tuple[tuple[str, str], ...]


@dataclass(frozen=True, eq=False)
class Grid(Tap):
    """Cells in columns: `cells` as written, or one cell for each item of `source`."""

    columns: int
    cells: tuple[Cell, ...]
    source: str = ""


@dataclass(frozen=True, eq=False)
class Rows(Tap):
    """One block for each item of a source: `row`, or `other` where the condition of `row` does not hold for an item."""

    source: str
    row: Row | Text
    other: Row | Text | None = None


Block: TypeAlias = Bar | Row | Button | Field | Text | Picture | Line | Tabs | Grid | Rows


@dataclass(frozen=True, eq=False)
class Screen:
    """One screen of an app.

    Args:
        name: Unique in the app.
        body: Scrolls if it is longer than the screen.
        top: Stays at the top.
        bottom: Stays at the bottom, above the keyboard.
        fab: The round button that floats above the body.
        dialog: Whether it stands in front of the screen before it; a tap beside it closes it.
        swipes: Where a scroll leads that has nothing to scroll, by direction: `{"down": "drawer"}`.
        dump: An imported screen instead of blocks.
    """

    name: str
    body: tuple[Block, ...] = ()
    top: tuple[Block, ...] = ()
    bottom: tuple[Block, ...] = ()
    fab: Icon | None = None
    dialog: bool = False
    swipes: Mapping[str, str] = field(default_factory=dict)
    dump: Node | None = None


@dataclass(frozen=True, eq=False)
class App:
    """An app as data; its first screen is where it opens.

    Args:
        key: What a `go` calls it.
        name: What its owner calls it.
        screens: Its screens.
        values: Its settings with their defaults; keys are `app.setting`.
        content: Draws its collections for a phone, once and only when looked at.
        sources: Lists made of other state, such as alarms, or of a collection, such as what a search finds.
        listed: Whether the app drawer shows it.
        shape: Drawn on its icon.
    """

    key: str
    name: str
    screens: tuple[Screen, ...]
    values: Mapping[str, str | bool] = field(default_factory=dict)
    content: Mapping[str, Draw] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    listed: bool = True
    shape: str = "app"

    @property
    def package(self) -> str:
        """Its package, as node trees name it."""
        return f"com.example.{self.key}"
