"""What a tap changes: small pure functions `(phone, scope) -> phone`, most of them made of data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pokkit_datagen.phone import Phone
from pokkit_datagen.screen.blocks import Item
from pokkit_datagen.screen.state import Place, Scope, ScreenState
from pokkit_datagen.screen.texts import reader
from pokkit_datagen.state import Clipboard


@dataclass(frozen=True)
class Toggle:
    """Switch a setting."""

    setting: str

    def __call__(self, phone: Phone, scope: Scope) -> Phone:
        """Return the phone with the setting on if it was off, off if it was on."""
        return phone.with_state(phone.state(ScreenState).with_value(self.setting, not scope.value(self.setting)))


@dataclass(frozen=True)
class Flip:
    """Switch a field of the item that the screen or line is about."""

    field: str

    def __call__(self, phone: Phone, scope: Scope) -> Phone:
        """Return the phone with the field on if it was off, off if it was on."""
        return _changed(phone, scope, {self.field: not scope.item.get(self.field)})


@dataclass(frozen=True)
class Put:
    """Give a setting a value; the value may have holes."""

    setting: str
    value: str

    def __call__(self, phone: Phone, scope: Scope) -> Phone:
        """Return the phone with the setting changed."""
        return phone.with_state(phone.state(ScreenState).with_value(self.setting, reader(self.value)(scope)))


@dataclass(frozen=True, eq=False)
class Add:
    """Put a new item at the end of a collection; its fields may have holes: `Add("tasks", {"title": "{@title}"})`."""

    collection: str
    fields: Mapping[str, str]

    def __call__(self, phone: Phone, scope: Scope) -> Phone:
        """Return the phone with the item added."""
        state = phone.state(ScreenState)
        items = state.collection(self.collection, phone)
        item = {"id": f"{self.collection}+{len(items)}", **_filled(self.fields, scope)}
        return phone.with_state(state.with_content(self.collection, [*items, item]))


@dataclass(frozen=True, eq=False)
class Change:
    """Change fields of the item that the screen or line is about."""

    fields: Mapping[str, str]

    def __call__(self, phone: Phone, scope: Scope) -> Phone:
        """Return the phone with the item changed."""
        return _changed(phone, scope, _filled(self.fields, scope))


@dataclass(frozen=True)
class Remove:
    """Take the item that the screen or line is about out of its collection."""

    def __call__(self, phone: Phone, scope: Scope) -> Phone:
        """Return the phone without the item."""
        state = phone.state(ScreenState)
        items = state.collection(scope.item["in"], phone)
        rest = [item for item in items if item["id"] != scope.item["id"]]
        return phone.with_state(state.with_content(scope.item["in"], rest))


@dataclass(frozen=True)
class Copy:
    """Put words on the clipboard."""

    text: str

    def __call__(self, phone: Phone, scope: Scope) -> Phone:
        """Return the phone with the words on its clipboard."""
        return phone.with_state(Clipboard(reader(self.text)(scope)))


@dataclass(frozen=True)
class Paste:
    """Put the clipboard's text into a field."""

    field: str

    def __call__(self, phone: Phone, scope: Scope) -> Phone:
        """Return the phone with the field filled."""
        return typed(phone, self.field, phone.state(Clipboard).text)


@dataclass(frozen=True)
class Fill:
    """Put words into a field: `Fill("number", "{@number}7")` for a key of a keypad, `Fill("message", "")` to empty it."""

    field: str
    text: str

    def __call__(self, phone: Phone, scope: Scope) -> Phone:
        """Return the phone with the field filled."""
        return typed(phone, self.field, reader(self.text)(scope))


def typed(phone: Phone, field: str, text: str) -> Phone:
    """Return the phone with this text in a field of the visible screen."""
    place = phone.state(ScreenState).place
    return with_place(phone, place._replace(fields={**place.fields, field: text}))


def with_place(phone: Phone, place: Place) -> Phone:
    """Return the phone with another visible screen in place of the present one."""
    state = phone.state(ScreenState)
    return phone.with_state(state.changed(stack=(*state.stack[:-1], place)))


def _changed(phone: Phone, scope: Scope, fields: Item) -> Phone:
    state = phone.state(ScreenState)
    items = state.collection(scope.item["in"], phone)
    new = [{**item, **fields} if item["id"] == scope.item["id"] else item for item in items]
    return phone.with_state(state.with_content(scope.item["in"], new))


def _filled(fields: Mapping[str, str], scope: Scope) -> Item:
    return {name: reader(text)(scope) for name, text in fields.items()}
