"""When people want something looked up, when it goes wrong, and when no search is wanted."""

from __future__ import annotations

from pokkit_datagen_plugins.search.scenarios import failing, going_on, longer, looking, without

MODULES = (looking, going_on, longer, failing, without)
"""The modules that hold scenarios."""
