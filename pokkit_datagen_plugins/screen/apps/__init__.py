"""The apps of the simulated phone, as data: one module an app, each with its `App` in capitals."""

from __future__ import annotations

from pokkit_datagen.screen.blocks import App
from pokkit_datagen_plugins.screen.apps.browser import BROWSER
from pokkit_datagen_plugins.screen.apps.calendar import CALENDAR
from pokkit_datagen_plugins.screen.apps.chat import CHAT
from pokkit_datagen_plugins.screen.apps.clock import CLOCK
from pokkit_datagen_plugins.screen.apps.codes import CODES
from pokkit_datagen_plugins.screen.apps.contacts import CONTACTS
from pokkit_datagen_plugins.screen.apps.files import FILES
from pokkit_datagen_plugins.screen.apps.gallery import GALLERY
from pokkit_datagen_plugins.screen.apps.home import HOME
from pokkit_datagen_plugins.screen.apps.mail import MAIL
from pokkit_datagen_plugins.screen.apps.maps import MAPS
from pokkit_datagen_plugins.screen.apps.messages import MESSAGES
from pokkit_datagen_plugins.screen.apps.music import MUSIC
from pokkit_datagen_plugins.screen.apps.notes import NOTES
from pokkit_datagen_plugins.screen.apps.popups import POPUPS
from pokkit_datagen_plugins.screen.apps.settings import SETTINGS
from pokkit_datagen_plugins.screen.apps.shade import SHADE
from pokkit_datagen_plugins.screen.apps.shop import SHOP
from pokkit_datagen_plugins.screen.apps.travel import TRAVEL
from pokkit_datagen_plugins.screen.apps.weather import WEATHER

APPS: tuple[App, ...] = (
    HOME,
    SHADE,
    POPUPS,
    SETTINGS,
    CLOCK,
    CALENDAR,
    CONTACTS,
    MESSAGES,
    CHAT,
    MAIL,
    BROWSER,
    MAPS,
    MUSIC,
    GALLERY,
    FILES,
    NOTES,
    SHOP,
    CODES,
    TRAVEL,
    WEATHER,
)
