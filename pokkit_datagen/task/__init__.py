"""Tasks: what somebody asks of a phone, and how to tell whether it was done, without a side effect and without a lie."""

from __future__ import annotations
