"""What people want of alarms: setting them, and everything that calls for a decision first."""

from __future__ import annotations

from pokkit_datagen_plugins.alarms.scenarios import deciding, elsewhere, longer, setting

MODULES = (setting, deciding, elsewhere, longer)
"""The modules that hold scenarios."""
