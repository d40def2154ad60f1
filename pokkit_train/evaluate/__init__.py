"""Evaluation on the simulated phone: suites, backends, judgement, statistics and a page to look at."""

from __future__ import annotations
