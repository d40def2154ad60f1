"""A small plugin for the tests of the core: lamps."""
