"""Photos, files and songs are looked up, marked, renamed, moved and deleted."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen.screen.errand import Errand
from pokkit_datagen.screen.planner import Be, Press, See, Write
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen_plugins.screen.prepared import begin, errand, one_of, only, showing

_FOLDERS = ("Downloads", "Documents", "Pictures", "Audio", "Work")


@scenario("screen/photo_details", behaviours=["chain"], weight=1.2)
def photo_details(fake: Fake, phone: Phone) -> Slots:
    """When or where was a photo taken?"""
    phone, photo = one_of(fake, phone, "photos", "what")
    options = ("taken", "where", "album")
    asked = fake.random.choice(options)
    return {
        "why": fake.screen_words("why"),
        "photo": fake.screen_name(photo["what"]),
        "asked": only(asked, *options),
        "answer": photo[asked][0].upper() + photo[asked][1:],
        "errand": errand(fake, See("gallery/details", photo[asked], item=photo["id"])),
        "phone": begin(fake, phone, "gallery/photos", "gallery/photo"),
    }


@scenario("screen/photo_star", behaviours=["chain"])
def photo_star(fake: Fake, phone: Phone) -> Slots:
    """A photo becomes a favourite, by a star that has no words."""
    phone, photo = one_of(fake, phone, "photos", "what", star=False)
    star = Press("gallery/photo", id="favourite", item=photo["id"])
    here = fake.random.random() < 0.5
    return {
        "why": fake.screen_words("why"),
        "photo": fake.screen_name(photo["what"]),
        "errand": errand(fake, star, See("gallery/photo", "Favourite", item=photo["id"])),
        "phone": showing(fake, phone, "gallery/photo", photo) if here else begin(fake, phone, "gallery/photos"),
    }


@scenario("screen/photo_delete", behaviours=["chain", "multi_turn"])
def photo_delete(fake: Fake, phone: Phone) -> Slots:
    """Go up to the bin, ask, and move a photo there."""
    phone, photo = one_of(fake, phone, "photos", "what")
    first = errand(fake, Be("gallery/delete", item=photo["id"]))
    return {
        "why": fake.screen_words("why"),
        "photo": fake.screen_name(photo["what"]),
        "taken": photo["taken"],
        "errand": first,
        "then": Errand([Press("gallery/delete", "Move to bin", item=photo["id"])], means=first.means),
        "phone": showing(fake, phone, "gallery/photo", photo)
        if fake.random.random() < 0.4
        else begin(fake, phone, "gallery/photos"),
    }


@scenario("screen/file_info", behaviours=["chain"])
def file_info(fake: Fake, phone: Phone) -> Slots:
    """How big or how old is a file, and where is it?"""
    phone, file = one_of(fake, phone, "files", "name")
    options = ("size", "day", "folder")
    asked = fake.random.choice(options)
    return {
        "why": fake.screen_words("why"),
        "file": fake.screen_name(file["name"]),
        "asked": only(asked, *options),
        "answer": file[asked],
        "errand": errand(fake, Be("files/folder", item=file["folder"]), See("files/file", file[asked], item=file["id"])),
        "phone": begin(fake, phone, "files/folders", "files/folder"),
    }


@scenario("screen/file_rename", behaviours=["chain"])
def file_rename(fake: Fake, phone: Phone) -> Slots:
    """A file gets another name."""
    phone, file = one_of(fake, phone, "files", "name")
    name = fake.screen_words("playlist")
    steps = (Write("files/rename", "name", name, item=file["id"]), Press("files/rename", "OK", item=file["id"]))
    return {
        "why": fake.screen_words("why"),
        "file": fake.screen_name(file["name"]),
        "name": name,
        "errand": errand(fake, *steps),
        "phone": showing(fake, phone, "files/file", file),
    }


@scenario("screen/file_move", behaviours=["chain"])
def file_move(fake: Fake, phone: Phone) -> Slots:
    """A file goes to another folder."""
    phone, file = one_of(fake, phone, "files", "name")
    folder = fake.random.choice([name for name in _FOLDERS if name != file["folder"]])
    return {
        "why": fake.screen_words("why"),
        "file": fake.screen_name(file["name"]),
        "folder": fake.screen_name(folder),
        "errand": errand(fake, Press("files/move", folder, item=file["id"])),
        "phone": showing(fake, phone, "files/file", file),
    }


@scenario("screen/file_delete", behaviours=["chain", "multi_turn", "cancel"])
def file_delete(fake: Fake, phone: Phone) -> Slots:
    """Go up to the deletion of a file, ask, and leave it."""
    phone, file = one_of(fake, phone, "files", "name")
    return {
        "why": fake.screen_words("why"),
        "file": fake.screen_name(file["name"]),
        "size": file["size"],
        "day": file["day"],
        "errand": errand(fake, Be("files/delete", item=file["id"])),
        "then": Errand([Press("files/delete", "Cancel", item=file["id"])]),
        "phone": showing(fake, phone, "files/file", file),
    }


@scenario("screen/song_search", behaviours=["chain"])
def song_search(fake: Fake, phone: Phone) -> Slots:
    """A song is searched for in the player and played."""
    phone, song = one_of(fake, phone, "songs", "title")
    title = fake.screen_name(song["title"])
    return {
        "why": fake.screen_words("why"),
        "title": title,
        "artist": song["artist"],
        "errand": errand(fake, Write("music/search", "query", title), Be("music/player", item=song["id"])),
        "phone": begin(fake, phone, "music/search", "music/player"),
    }


@scenario("screen/song_like", behaviours=["chain"])
def song_like(fake: Fake, phone: Phone) -> Slots:
    """The song that plays gets a heart; the heart has no words."""
    phone, song = one_of(fake, phone, "songs", "title", liked=False)
    state = phone.state(ScreenState).with_value("music.playing", song["title"])
    return {
        "why": fake.screen_words("why"),
        "title": song["title"],
        "artist": song["artist"],
        "errand": errand(fake, Press("music/song", "Like", item=song["id"])),
        "phone": showing(fake, phone.with_state(state), "music/player", song),
    }
