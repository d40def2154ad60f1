"""What people want of alarms: setting them, and everything that calls for a decision first."""

from __future__ import annotations

from pokkit_datagen_plugins.alarms.scenarios import deciding, setting

MODULES = (setting, deciding)
"""The modules that hold scenarios."""
