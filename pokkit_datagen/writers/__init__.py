"""Writes rows: `profiles` say what a row looks like, `containers` what kind of file holds them, `files` makes it whole.

The profile is the user's `--format`, the container follows from the file's name.
"""

from pokkit_datagen.writers.containers import CONTAINERS, container_of, renamed
from pokkit_datagen.writers.files import RowFile, explained, refuse_existing, write_whole
from pokkit_datagen.writers.profiles import FORMATS, PROFILES, profile, profile_of

__all__ = [
    "CONTAINERS",
    "FORMATS",
    "PROFILES",
    "RowFile",
    "container_of",
    "explained",
    "profile",
    "profile_of",
    "refuse_existing",
    "renamed",
    "write_whole",
]
