"""Dialogs that come up unasked, from any app."""

from __future__ import annotations

from pokkit_datagen.screen.blocks import App, Button, Icon, Line, Screen, Text


def _dialog(name: str, title: str, words: str, *buttons: Button | Icon) -> Screen:
    return Screen(name, body=(Text(title, "title"), Text(words)), bottom=(Line(buttons),), dialog=True)


POPUPS = App(
    "popups",
    "System",
    listed=False,
    screens=(
        _dialog(
            "rate",
            "Enjoying this app?",
            "Rate it with five stars. It only takes a moment.",
            Button("Not now", go="back"),
            Button("Rate", go="back"),
        ),
        _dialog(
            "update",
            "Update available",
            "A new version is ready to install.",
            Button("Later", go="back"),
            Button("Update", go="back"),
        ),
        _dialog(
            "battery", "Battery low", "20% left. Turn on battery saver?", Button("No thanks", go="back"), Button("OK", go="back")
        ),
        _dialog(
            "location",
            "Allow location?",
            "This app would like to know where this phone is.",
            Button("Don't allow", go="back"),
            Button("Allow", go="back"),
        ),
        _dialog(
            "contacts",
            "Allow contacts?",
            "This app would like to read your contacts.",
            Button("Deny", go="back"),
            Button("Allow", go="back"),
        ),
        _dialog("news", "What's new", "Smaller, faster, and with a brighter icon.", Button("Got it", go="back")),
        _dialog(
            "network",
            "No connection",
            "Some things may be out of date.",
            Button("Dismiss", go="back"),
            Button("Try again", go="back"),
        ),
        Screen(
            "prize",
            top=(Line((Button("Advert", enabled="popups.never"), Icon(shape="close", go="back", id="close"))),),
            body=(Text("You have been chosen!", "title"), Text("Tap below in the next 60 seconds to claim your prize.")),
            bottom=(Button("Claim prize", go="claim"),),
            dialog=True,
        ),
        _dialog("claim", "Almost yours", "Enter your card number to receive your prize.", Button("Close", go="back 2")),
    ),
    values={"popups.never": False},
)
