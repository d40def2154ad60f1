"""The gallery: photos that have descriptions, and many that have none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Cell, Grid, Icon, Item, Line, Picture, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Flip, Remove
from pokkit_datagen.screen.state import Scope
from pokkit_datagen_plugins.screen.apps.words import FOODS, PLACES, TOWNS, count, few, some

_WHAT = (
    "Beach",
    "Sunset",
    "Dog",
    "Cat",
    "Bike",
    "Receipt",
    "Whiteboard",
    "Cake",
    "Mountains",
    "Selfie",
    "Screenshot",
    "Garden",
    "Snow",
    "Concert",
    "Ticket",
)
_ALBUMS = ("Camera", "Screenshots", "Downloads", "Holiday", "Family", "Recipes", "Work", "Garden", "Pets")
_TABS = Tabs((("Photos", "photos"), ("Albums", "albums")))


def _photos(rng: Random, phone: Phone) -> list[Item]:
    photos: list[Item] = []
    for _ in range(few(rng, 4, 24)):
        taken = phone.now - timedelta(minutes=count(rng, 5, 200_000))
        what = some(rng, (*_WHAT, *_WHAT, some(rng, FOODS).capitalize()))
        photos.append(
            {
                "what": what,
                "taken": taken.strftime("%d %b %Y, %H:%M"),
                "where": some(rng, (some(rng, TOWNS), some(rng, PLACES))),
                "album": some(rng, _ALBUMS),
                "star": rng.random() < 0.1,
            }
        )
    return photos


def _albums(rng: Random, _: Phone) -> list[Item]:
    return [{"name": name} for name in rng.sample(_ALBUMS, few(rng, 2, 8))]


def album(scope: Scope) -> Sequence[Item]:
    """List the photos of the album that the screen is about."""
    return [photo for photo in scope.items("photos") if photo["album"] == scope.item.get("name")]


def starred(scope: Scope) -> Sequence[Item]:
    """List the favourites."""
    return [photo for photo in scope.items("photos") if photo["star"]]


_PHOTO = Cell("{what}", shape="picture", go="photo")
GALLERY = App(
    "gallery",
    "Gallery",
    screens=(
        Screen(
            "photos",
            top=(Bar("Photos", up=False, icons=(Icon(shape="search"), Icon(label="More options", shape="more", go="options"))),),
            body=(Grid(3, (_PHOTO,), source="photos"),),
            bottom=(_TABS,),
        ),
        Screen(
            "albums",
            top=(Bar("Albums", up=False),),
            body=(Row("Favourites", go="starred", lead="star"), Rows("albums", Row("{name}", go="album", lead="folder"))),
            bottom=(_TABS,),
        ),
        Screen("album", top=(Bar("{name}"),), body=(Text("No photos", when="!#album"), Grid(3, (_PHOTO,), source="album"))),
        Screen(
            "starred",
            top=(Bar("Favourites"),),
            body=(Text("No favourites", when="!#starred_photos"), Grid(3, (_PHOTO,), source="starred_photos")),
        ),
        Screen(
            "photo",
            top=(
                Bar("{what}", icons=(Icon(shape="star", does=(Flip("star"),), id="favourite"), Icon(shape="more", go="details"))),
            ),
            body=(Picture("{what}", 420), Text("Favourite", "section", when="star")),
            bottom=(
                Line(
                    (
                        Icon(label="Share", shape="share", go="share"),
                        Icon(shape="edit", go="edit"),
                        Icon(label="Delete", shape="delete", go="delete", asks="delete"),
                    )
                ),
            ),
        ),
        Screen(
            "details",
            top=(Bar("Details"),),
            body=(
                Row("{taken}", "Taken", lead="calendar"),
                Row("{where}", "Place", lead="map"),
                Row("{album}", "Album", lead="folder"),
            ),
        ),
        Screen(
            "share",
            body=(
                Text("Share with", "title"),
                Row("Messages", go="messages/new"),
                Row("Burble", go="chat/chats"),
                Row("Mail", go="mail/compose"),
                Row("Copy link"),
            ),
            dialog=True,
        ),
        Screen(
            "edit",
            top=(Bar("Edit"),),
            body=(Picture("{what}", 320),),
            bottom=(Line((Button("Crop"), Button("Rotate"), Button("Done", go="back"))),),
        ),
        Screen(
            "delete",
            body=(Text("Move to bin?", "title"), Text("{what}, {taken}")),
            bottom=(Line((Button("Cancel", go="back"), Button("Move to bin", does=(Remove(),), go="back 2", asks="delete"))),),
            dialog=True,
        ),
        Screen(
            "options",
            body=(Row("Select"), Row("Back up photos", toggle="gallery.backup"), Row("Show dates", toggle="gallery.dates")),
            dialog=True,
        ),
    ),
    values={"gallery.backup": True, "gallery.dates": True},
    content={"photos": _photos, "albums": _albums},
    sources={"album": album, "starred_photos": starred},
    shape="photo",
)
