"""Where things are that people ask for: switches, choices, pages and facts."""

from __future__ import annotations

from typing import NamedTuple


class Switch(NamedTuple):
    """A switch: its setting, the screen it is on, its words there, and what people call it."""

    setting: str
    where: str
    words: str
    names: tuple[str, ...]


SWITCHES = tuple(
    Switch(setting, where, words, tuple(names.split("|")))
    for setting, where, words, names in (
        ("settings.dark", "settings/display", "Dark theme", "dark theme|dark mode|the dark theme"),
        ("settings.night", "settings/display", "Night light", "night light|the night light"),
        ("settings.rotate", "settings/display", "Auto-rotate screen", "auto-rotate|screen rotation|auto rotate"),
        ("settings.adaptive", "settings/display", "Adaptive brightness", "adaptive brightness|auto brightness"),
        ("settings.data", "settings/network", "Mobile data", "mobile data|my mobile data"),
        ("settings.roaming", "settings/network", "Roaming", "roaming|data roaming"),
        ("settings.aeroplane", "settings/network", "Aeroplane mode", "aeroplane mode|flight mode|airplane mode"),
        ("settings.datasaver", "settings/network", "Data saver", "data saver|the data saver"),
        ("settings.wifi", "settings/wifi", "Use Wi-Fi", "wi-fi|wifi|the wifi"),
        ("settings.hotspot", "settings/hotspot", "Wi-Fi hotspot", "the wi-fi hotspot|my hotspot|the hotspot"),
        ("settings.bluetooth", "settings/devices", "Bluetooth", "bluetooth"),
        ("settings.dnd", "settings/dnd", "Do not disturb", "do not disturb|dnd"),
        ("settings.vibrate", "settings/sound", "Vibrate for calls", "vibrate for calls|vibration for calls"),
        ("settings.touch", "settings/sound", "Touch sounds", "touch sounds|the touch sounds"),
        ("settings.charging", "settings/sound", "Charging sounds", "charging sounds|the charging sound"),
        ("settings.dots", "settings/notifications", "Notification dots", "notification dots|the notification dots"),
        ("settings.bubbles", "settings/notifications", "Bubbles", "notification bubbles|bubbles"),
        ("settings.lockscreen", "settings/notifications", "Notifications on lock screen", "lock screen notifications"),
        ("settings.saver", "settings/battery", "Battery saver", "battery saver|the battery saver"),
        ("settings.percent", "settings/battery", "Battery percentage", "the battery percentage|battery percentage"),
        ("settings.location", "settings/location", "Use location", "location|my location|gps"),
        ("settings.magnify", "settings/accessibility", "Magnification", "magnification|the magnifier"),
        ("settings.captions", "settings/accessibility", "Captions", "captions|live captions"),
        ("settings.mono", "settings/accessibility", "Mono audio", "mono audio"),
        ("settings.colour", "settings/accessibility", "Colour correction", "colour correction|color correction"),
        ("settings.fingerprint", "settings/security", "Fingerprint unlock", "fingerprint unlock|unlocking by fingerprint"),
        ("settings.mic", "settings/security", "Microphone access", "microphone access|mic access"),
        ("settings.camera", "settings/security", "Camera access", "camera access"),
        ("settings.hours24", "settings/datetime", "Use 24-hour format", "the 24-hour clock|24 hour time|24-hour format"),
        ("chat.receipts", "chat/settings", "Read receipts", "read receipts in Burble|Burble's read receipts"),
        ("chat.seen", "chat/settings", "Last seen", "last seen in Burble|my last seen on Burble"),
        ("music.offline", "music/settings", "Offline mode", "offline mode in Tunewell|Tunewell's offline mode"),
        ("music.crossfade", "music/settings", "Crossfade", "crossfade in Tunewell|the Tunewell crossfade"),
        ("browser.block", "browser/settings", "Block pop-ups", "the pop-up blocker in Wander|pop-up blocking in Wander"),
        ("mail.pictures", "mail/settings", "Show pictures", "pictures in Mail|showing pictures in Mail"),
    )
)


class Choice(NamedTuple):
    """A setting with a few values: the screen with the values, the page before it, what people call it, and the values."""

    setting: str
    where: str
    names: tuple[str, ...]
    values: tuple[str, ...]

    @property
    def before(self) -> str:
        """The page from which its values are opened."""
        return _BEFORE[self.where]


_BEFORE = {
    **dict.fromkeys(("settings/brightness", "settings/timeout", "settings/textsize"), "settings/display"),
    **dict.fromkeys(("settings/media", "settings/ring", "settings/ringtone"), "settings/sound"),
    "settings/language": "settings/system",
    "clock/snooze": "clock/alarms",
    "music/sleep": "music/settings",
}
CHOICES = tuple(
    Choice(setting, where, tuple(names.split("|")), tuple(values.split("|")))
    for setting, where, names, values in (
        ("settings.brightness", "settings/brightness", "the brightness|screen brightness", "10%|25%|75%|100%"),
        ("settings.timeout", "settings/timeout", "the screen timeout|screen timeout", "15 seconds|1 minute|2 minutes|5 minutes"),
        ("settings.textsize", "settings/textsize", "the text size|text size", "Small|Large|Largest"),
        ("settings.media", "settings/media", "the media volume|media volume", "0%|20%|40%|80%|100%"),
        ("settings.ring", "settings/ring", "the ring volume|ring volume", "0%|20%|40%|60%|100%"),
        (
            "settings.ringtone",
            "settings/ringtone",
            "my ringtone|the ringtone",
            "Copper|Rain on Tin|Little Bells|Pond Life|Signal",
        ),
        ("settings.language", "settings/language", "the phone language|the language", "English (UK)|Cymraeg|Deutsch|Français"),
        ("clock.snooze", "clock/snooze", "the snooze length|snooze length", "5 minutes|15 minutes|20 minutes"),
        ("music.sleep", "music/sleep", "the Tunewell sleep timer|Tunewell's sleep timer", "15 minutes|30 minutes|1 hour"),
    )
)
PAGES = tuple(
    (where, tuple(names.split("|")))
    for where, names in (
        ("weather/days", "the 10 day forecast in Drizzle|the long forecast in Drizzle"),
        ("weather/places", "my places in Drizzle|the Drizzle places"),
        ("shop/orders", "my Basketry orders|the orders in Basketry"),
        ("shop/wishes", "my Basketry wish list|the wish list in Basketry"),
        ("shop/cart", "my Basketry cart|the cart in Basketry"),
        ("travel/tickets", "my Railhop tickets|the tickets in Railhop"),
        ("travel/news", "the Railhop alerts|alerts in Railhop"),
        ("clock/timer", "the timer page in Clock|timers in the clock app"),
        ("clock/world", "the world clock|world clock in Clock"),
        ("calendar/tasks", "my tasks in Calendar|the calendar tasks"),
        ("contacts/starred", "my favourites in Contacts|my favourite contacts"),
        ("mail/compose", "a new mail in Mail|an empty email in Mail"),
        ("notes/new", "a blank note in Notes|a new note page in Notes"),
        ("maps/saved", "my saved places in Lanes|the saved list in Lanes"),
        ("music/library", "my library in Tunewell|the Tunewell library"),
        ("music/liked", "my liked songs|liked songs in Tunewell"),
        ("gallery/albums", "my albums in Gallery|the photo albums"),
        ("codes/passwords", "the passwords page in Latchkey|my Latchkey passwords"),
        ("browser/bookmarks", "my Wander bookmarks|the bookmarks in Wander"),
        ("browser/history", "my history in Wander|the Wander history"),
        ("chat/settings", "the Burble settings|settings in Burble"),
        ("settings/battery", "the battery settings|battery settings"),
        ("settings/storage", "the storage page|storage settings"),
        ("settings/display", "display settings|the display settings"),
        ("settings/sound", "the sound settings|sound settings"),
        ("settings/wifi", "the wifi settings|wi-fi settings"),
        ("settings/security", "security settings|the privacy and security page"),
        ("settings/datetime", "the date and time settings|date and time"),
        ("settings/about", "the about phone page|about phone"),
        ("settings/dnd", "the do not disturb page|do not disturb settings"),
        ("shade/quick", "the quick settings|quick settings"),
        ("shade/notifications", "my notifications|the notification shade"),
    )
)
FACTS = tuple(
    (where, setting, tuple(names.split("|")))
    for where, setting, names in (
        ("settings/about", "settings.model", "the device name|my phone's name|this phone's device name"),
        ("settings/about", "settings.android", "the system version|which version of the system this is"),
        ("settings/about", "settings.build", "the build number|my build number"),
        ("settings/about", "settings.serial", "the serial number|this phone's serial number"),
        ("settings/about", "settings.number", "my own phone number|my phone number"),
        ("settings/storage", "settings.storage", "my storage|how much storage is used|how full the storage is"),
        ("settings/display", "settings.timeout", "the screen timeout|how long until the screen times out"),
        ("settings/display", "settings.brightness", "the brightness level|how bright the screen is set"),
        ("settings/display", "settings.textsize", "the text size|which text size i have"),
        ("settings/sound", "settings.ringtone", "my ringtone|which ringtone i have"),
        ("settings/sound", "settings.media", "the media volume|what the media volume is at"),
        ("settings/security", "settings.lock", "the kind of screen lock|which screen lock i use"),
        ("settings/system", "settings.language", "the phone's language|which language the phone is in"),
    )
)
MEANINGS = {
    setting: tuple(words.split("|"))
    for setting, words in (
        (
            "settings.aeroplane",
            "It cuts every radio: calls, data, Wi-Fi, Bluetooth|No calls, no data, nothing in the air until you switch it off again",
        ),
        (
            "settings.dnd",
            "It keeps calls and notifications quiet, apart from those you allow|Everything still arrives, it just doesn't ring or buzz",
        ),
        (
            "settings.datasaver",
            "It stops apps from using mobile data in the background|Apps you aren't looking at have to wait for Wi-Fi",
        ),
        (
            "settings.roaming",
            "It lets you use mobile data abroad, and that can cost extra|Data over other networks when you're away from home, sometimes at a price",
        ),
        (
            "settings.night",
            "It makes the colours warmer, so evenings are easier on the eyes|Less blue light, so the screen goes a bit amber",
        ),
        (
            "settings.adaptive",
            "The screen gets brighter or darker with the light around you|It matches the brightness to the room by itself",
        ),
        (
            "settings.saver",
            "It slows things in the background so the battery lasts longer|Less going on behind your back, more hours until you need a plug",
        ),
        (
            "settings.bubbles",
            "Chats float as little circles over whatever you're doing|A chat becomes a round thing at the edge that you can open anywhere",
        ),
        ("settings.magnify", "It zooms into a part of the screen|A magnifying glass for anything on the screen"),
        (
            "settings.captions",
            "It writes on the screen what is being said|Words under whatever is playing, for when you can't hear it",
        ),
        ("settings.mono", "Both ears get the same sound, good if you hear with one|It mixes left and right into one"),
        (
            "settings.hotspot",
            "Other devices get online through this phone|It turns the phone into a small Wi-Fi router, on your data",
        ),
        ("settings.rotate", "The picture turns when you turn the phone|Sideways phone, sideways picture, that's all"),
        (
            "settings.dots",
            "Little dots on the icons of apps that have something new|A dot on an icon means that something waits in there",
        ),
    )
}
