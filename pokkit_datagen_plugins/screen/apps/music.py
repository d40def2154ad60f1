"""Tunewell: songs, playlists, and a player."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Picture, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Add, Flip, Put, Remove
from pokkit_datagen.screen.state import Scope
from pokkit_datagen_plugins.screen.apps.words import FIRST, LAST, count, few, some

_ONE = "Paper Silver Midnight Borrowed Electric Salt Slow Golden Hollow Winter Crooked Velvet Distant Lucky Broken Neon".split()
_TWO = (
    "Lanterns River Kites Summer Letters Harbour Thunder Gardens Satellites Mirrors Trains Honey Ghosts Parade Window Bicycle"
).split()
_MOODS = (
    "Morning",
    "Focus",
    "Running",
    "Rainy day",
    "Cooking",
    "Sleep",
    "Party",
    "Long drive",
    "Old favourites",
    "Study",
    "Sunday",
    "Gym",
)
_TABS = Tabs((("Home", "home"), ("Search", "search"), ("Library", "library")))


def _songs(rng: Random, _: Phone) -> list[Item]:
    bands = [f"The {some(rng, _TWO)}" if rng.random() < 0.4 else f"{some(rng, FIRST)} {some(rng, LAST)}" for _ in range(6)]
    return [
        {
            "title": f"{some(rng, _ONE)} {some(rng, _TWO)}",
            "artist": some(rng, bands),
            "length": f"{count(rng, 2, 6)}:{count(rng, 0, 59):02}",
            "liked": rng.random() < 0.25,
        }
        for _ in range(few(rng, 4, 20))
    ]


def _playlists(rng: Random, _: Phone) -> list[Item]:
    return [{"name": name, "songs": f"{count(rng, 8, 90)} songs"} for name in rng.sample(_MOODS, few(rng, 2, 7))]


def found(scope: Scope) -> Sequence[Item]:
    """List the songs whose title or artist holds what was typed."""
    query = scope.typed("query").lower()
    return [song for song in scope.items("songs") if query in f"{song['title']} {song['artist']}".lower()] if query else []


def liked(scope: Scope) -> Sequence[Item]:
    """List the songs with a heart."""
    return [song for song in scope.items("songs") if song["liked"]]


_SONG = Row(
    "{title}", "{artist}", go="player", does=(Put("music.playing", "{title}"),), lead="music", icon=Icon(shape="more", go="song")
)
_NOW = Line(
    (
        Button("{music.playing}", go="player", id="mini_player"),
        Icon(shape="pause", does=(Put("music.playing", "Nothing playing"),)),
    ),
    when="!music.playing=Nothing playing",
)

MUSIC = App(
    "music",
    "Tunewell",
    screens=(
        Screen(
            "home",
            top=(Bar("Tunewell", up=False, icons=(Icon(shape="bell"), Icon(label="Settings", shape="settings", go="settings"))),),
            body=(Text("Made for you", "section"), Rows("playlists", Row("{name}", "{songs}", go="playlist"))),
            bottom=(_NOW, _TABS),
        ),
        Screen(
            "search", top=(Field("query", "What do you want to hear?"),), body=(Rows("found_songs", _SONG),), bottom=(_NOW, _TABS)
        ),
        Screen(
            "library",
            top=(Bar("Library", up=False, icons=(Icon(label="Create playlist", shape="add", go="new"),)),),
            body=(
                Row("Liked songs", go="liked", lead="heart"),
                Row("All songs", go="songs", lead="music"),
                Rows("playlists", Row("{name}", "{songs}", go="playlist")),
            ),
            bottom=(_NOW, _TABS),
        ),
        Screen("songs", top=(Bar("All songs"),), body=(Rows("songs", _SONG),), bottom=(_NOW,)),
        Screen(
            "liked",
            top=(Bar("Liked songs"),),
            body=(Text("No liked songs", when="!#liked"), Rows("liked", _SONG)),
            bottom=(_NOW,),
        ),
        Screen(
            "playlist",
            top=(Bar("{name}", icons=(Icon(label="Delete playlist", shape="delete", go="delete", asks="delete"),)),),
            body=(Text("{songs}", "section"), Button("Shuffle"), Rows("songs", _SONG)),
            bottom=(_NOW,),
        ),
        Screen(
            "delete",
            body=(Text("Delete {name}?", "title"),),
            bottom=(Line((Button("Cancel", go="back"), Button("Delete", does=(Remove(),), go="back 2", asks="delete"))),),
            dialog=True,
        ),
        Screen(
            "song",
            body=(Text("{title}", "title"), Row("Like", toggle="liked"), Row("Add to playlist", go="home"), Row("Share")),
            dialog=True,
        ),
        Screen(
            "player",
            top=(Bar("Now playing", icons=(Icon(shape="more", go="song"),)),),
            body=(
                Picture("", 260),
                Text("{title}", "title"),
                Text("{artist}", "section"),
                Row("Length", end="{length}"),
                Line(
                    (
                        Icon(label="Previous", shape="previous"),
                        Icon(label="Pause", shape="pause", does=(Put("music.playing", "Nothing playing"),)),
                        Icon(label="Next", shape="next"),
                        Icon(shape="heart", does=(Flip("liked"),)),
                    )
                ),
            ),
        ),
        Screen(
            "new",
            body=(Text("Name your playlist", "title"), Field("name", "Playlist name")),
            bottom=(
                Line(
                    (
                        Button("Cancel", go="back"),
                        Button(
                            "Create",
                            does=(Add("playlists", {"name": "{@name}", "songs": "0 songs"}),),
                            go="back",
                            enabled="@name",
                        ),
                    )
                ),
            ),
            dialog=True,
        ),
        Screen(
            "settings",
            top=(Bar("Settings"),),
            body=(
                Row("Offline mode", toggle="music.offline"),
                Row("Crossfade", toggle="music.crossfade"),
                Row("Explicit songs", toggle="music.explicit"),
                Row("Sleep timer", "{music.sleep}", go="sleep"),
            ),
        ),
        Screen(
            "sleep",
            body=(
                Text("Sleep timer", "title"),
                *(Row(time, choice=f"music.sleep={time}", go="back") for time in ("Off", "15 minutes", "30 minutes", "1 hour")),
            ),
            dialog=True,
        ),
    ),
    values={
        "music.playing": "Nothing playing",
        "music.offline": False,
        "music.crossfade": False,
        "music.explicit": True,
        "music.sleep": "Off",
    },
    content={"songs": _songs, "playlists": _playlists},
    sources={"found_songs": found, "liked": liked},
    shape="music",
)
