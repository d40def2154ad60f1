"""The pages of the settings app."""

from __future__ import annotations

from pokkit_datagen.screen.blocks import Bar, Button, Field, Icon, Line, Row, Rows, Screen, Text
from pokkit_datagen.screen.effects import Add, Change, Remove


def _page(name: str, title: str, *body: Row | Rows | Text | Button | Field) -> Screen:
    return Screen(name, top=(Bar(title),), body=body)


def _choices(name: str, title: str, setting: str, *options: str) -> Screen:
    rows = tuple(Row(option, choice=f"settings.{setting}={option}", go="back") for option in options)
    return Screen(name, body=(Text(title, "title"), *rows), bottom=(Button("Cancel", go="back"),), dialog=True)


CONNECTIONS = (
    _page(
        "network",
        "Network & internet",
        Row("Wi-Fi", "{settings.wifi}", go="wifi"),
        Row("Mobile data", toggle="settings.data"),
        Row("Roaming", "Connect to data abroad", toggle="settings.roaming"),
        Row("Aeroplane mode", toggle="settings.aeroplane"),
        Row("Hotspot & tethering", "{settings.hotspot}", go="hotspot"),
        Row("Data saver", toggle="settings.datasaver"),
        Row("VPN", "None"),
    ),
    _page(
        "wifi",
        "Wi-Fi",
        Row("Use Wi-Fi", toggle="settings.wifi"),
        Text("Networks", "section", when="settings.wifi"),
        Rows("networks", Row("{name}", "{state}", go="wifi_network", when="settings.wifi")),
        Row("Add network", go="wifi_add", when="settings.wifi"),
        Row("Network preferences", go="network", enabled="settings.wifi"),
    ),
    _page(
        "wifi_network",
        "{name}",
        Text("{state}", "section"),
        Button("Connect", does=(Change({"state": "Connected"}),), go="back"),
        Button("Forget", does=(Remove(),), go="back", asks="delete"),
        Row("Metered", "Detect automatically"),
        Row("Privacy", "Use a random address"),
    ),
    Screen(
        "wifi_add",
        top=(Bar("Add network"),),
        body=(Field("network", "Network name"), Field("password", "Password", password=True)),
        bottom=(
            Line(
                (
                    Button("Cancel", go="back"),
                    Button(
                        "Save", does=(Add("networks", {"name": "{@network}", "state": "Saved"}),), go="back", enabled="@network"
                    ),
                )
            ),
        ),
    ),
    _page(
        "hotspot",
        "Hotspot & tethering",
        Row("Wi-Fi hotspot", toggle="settings.hotspot"),
        Row("USB tethering", toggle="settings.usb"),
        Row("Hotspot name", "{settings.model}"),
        Text("Other devices can use this phone's connection."),
    ),
    _page(
        "devices",
        "Connected devices",
        Row("Bluetooth", toggle="settings.bluetooth"),
        Text("Saved devices", "section"),
        Rows("paired", Row("{name}", "{state}", go="device", icon=Icon(shape="settings", go="device"))),
        Row("Pair new device", go="pairing", enabled="settings.bluetooth"),
        Row("Connection preferences"),
    ),
    _page(
        "device",
        "{name}",
        Text("{state}", "section"),
        Button("Connect", does=(Change({"state": "Connected"}),), go="back"),
        Button("Disconnect", does=(Change({"state": "Not connected"}),), go="back"),
        Button("Forget", does=(Remove(),), go="back", asks="delete"),
    ),
    _page(
        "pairing", "Pair new device", Text("Device name", "section"), Row("{settings.model}"), Text("Looking for devices nearby…")
    ),
)
LOOKS = (
    _page(
        "sound",
        "Sound & vibration",
        Row("Media volume", "{settings.media}", go="media"),
        Row("Ring volume", "{settings.ring}", go="ring"),
        Row("Do not disturb", "{settings.dnd}", go="dnd"),
        Row("Phone ringtone", "{settings.ringtone}", go="ringtone"),
        Row("Vibrate for calls", toggle="settings.vibrate"),
        Row("Touch sounds", toggle="settings.touch"),
        Row("Charging sounds", toggle="settings.charging"),
    ),
    _choices("media", "Media volume", "media", "0%", "20%", "40%", "60%", "80%", "100%"),
    _choices("ring", "Ring volume", "ring", "0%", "20%", "40%", "60%", "80%", "100%"),
    _choices(
        "ringtone", "Phone ringtone", "ringtone", "Marsh", "Copper", "Rain on Tin", "Little Bells", "Pond Life", "Signal", "None"
    ),
    _page(
        "dnd",
        "Do not disturb",
        Row("Do not disturb", toggle="settings.dnd"),
        Row("People who can interrupt", "Starred contacts"),
        Row("Alarms can interrupt", toggle="settings.dndalarms"),
        Row("Schedules", "None"),
    ),
    _page(
        "display",
        "Display",
        Row("Brightness level", "{settings.brightness}", go="brightness"),
        Row("Adaptive brightness", toggle="settings.adaptive"),
        Row("Dark theme", toggle="settings.dark"),
        Row("Screen timeout", "{settings.timeout}", go="timeout"),
        Row("Text size", "{settings.textsize}", go="textsize"),
        Row("Night light", toggle="settings.night"),
        Row("Auto-rotate screen", toggle="settings.rotate"),
        Row("Wallpaper"),
    ),
    _choices("brightness", "Brightness level", "brightness", "10%", "25%", "50%", "75%", "100%"),
    _choices(
        "timeout", "Screen timeout", "timeout", "15 seconds", "30 seconds", "1 minute", "2 minutes", "5 minutes", "10 minutes"
    ),
    _choices("textsize", "Text size", "textsize", "Small", "Default", "Large", "Largest"),
)
PHONE = (
    _page("apps", "Apps", Text("All apps", "section"), Rows("installed", Row("{name}", go="app", lead="app"))),
    _page(
        "app",
        "{name}",
        Button("Open", go="{id}/"),
        Row("Notifications", "Allowed"),
        Row("Permissions", "None given"),
        Row("Storage & cache", go="app_storage"),
        Row("Battery", "Optimised"),
        Button("Force stop", enabled="!settings.never"),
    ),
    _page(
        "app_storage",
        "{name}",
        Text("Storage & cache", "section"),
        Row("App size", end="84 MB"),
        Row("Cache", end="12 MB"),
        Button("Clear cache", go="back"),
    ),
    _page(
        "notifications",
        "Notifications",
        Row("Do not disturb", "{settings.dnd}", go="dnd"),
        Row("Notifications on lock screen", toggle="settings.lockscreen"),
        Row("Notification dots", toggle="settings.dots"),
        Row("Bubbles", toggle="settings.bubbles"),
        Row("Notification history", toggle="settings.history"),
    ),
    _page(
        "battery",
        "Battery",
        Text("{phone.battery}%", "title"),
        Row("Battery saver", toggle="settings.saver"),
        Row("Battery percentage", toggle="settings.percent"),
        Row("Adaptive battery", toggle="settings.adaptivebattery"),
        Text("Estimates may change with use."),
    ),
    _page(
        "storage",
        "Storage",
        Text("{settings.storage}", "title"),
        Row("Photos & videos", end="21 GB"),
        Row("Apps", end="14 GB"),
        Row("System", end="12 GB"),
        Row("Free up space", go="files/"),
    ),
    _page(
        "security",
        "Security & privacy",
        Row("Screen lock", "{settings.lock}", go="lock"),
        Row("Fingerprint unlock", toggle="settings.fingerprint"),
        Row("Find my phone", toggle="settings.find"),
        Row("Camera access", toggle="settings.camera"),
        Row("Microphone access", toggle="settings.mic"),
        Row("Show passwords", toggle="settings.showpasswords"),
    ),
    _choices("lock", "Screen lock", "lock", "None", "Swipe", "Pattern", "PIN", "Password"),
    _page(
        "location",
        "Location",
        Row("Use location", toggle="settings.location"),
        Row("Location accuracy", toggle="settings.accuracy"),
        Text("No app has asked for it today."),
    ),
    _page(
        "accessibility",
        "Accessibility",
        Row("Text size", "{settings.textsize}", go="textsize"),
        Row("Magnification", toggle="settings.magnify"),
        Row("Captions", toggle="settings.captions"),
        Row("Colour correction", toggle="settings.colour"),
        Row("Mono audio", toggle="settings.mono"),
    ),
    _page(
        "system",
        "System",
        Row("Languages", "{settings.language}", go="language"),
        Row("Date & time", go="datetime"),
        Row("System update", go="update"),
        Row("Reset options", go="reset"),
    ),
    _choices(
        "language", "Language", "language", "English (US)", "English (UK)", "Cymraeg", "Deutsch", "Español", "Français", "हिन्दी"
    ),
    _page(
        "datetime",
        "Date & time",
        Row("Set time automatically", toggle="settings.autotime"),
        Row("Use 24-hour format", "{now:%H:%M}", toggle="settings.hours24"),
    ),
    _page(
        "update",
        "System update",
        Text("Your system is up to date", "title"),
        Text("Last checked {now:%d %B}"),
        Button("Check for update"),
    ),
    _page(
        "reset",
        "Reset options",
        Row("Reset network settings", go="erase", asks="delete"),
        Row("Erase all data", go="erase", asks="delete"),
    ),
    Screen(
        "erase",
        body=(Text("Are you sure?", "title"), Text("This can't be undone.")),
        dialog=True,
        bottom=(Line((Button("Cancel", go="back"), Button("Erase", go="back 2", asks="delete"))),),
    ),
    _page(
        "about",
        "About phone",
        Row("Device name", "{settings.model}"),
        Row("Phone number", "{settings.number}"),
        Row("System version", "{settings.android}"),
        Row("Build number", "{settings.build}"),
        Row("Serial number", "{settings.serial}"),
        Row("Legal information"),
    ),
    Screen(
        "search",
        top=(Line((Icon(shape="back", go="back"), Field("query", "Search settings"))),),
        body=(Rows("found_settings", Row("{title}", go="{to}")),),
    ),
)
