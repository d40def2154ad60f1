"""What every row promises. A generated row that breaks a promise is a bug of its plugin and stops the run."""

from pokkit_datagen.checks.promises import check_rows

__all__ = ["check_rows"]
