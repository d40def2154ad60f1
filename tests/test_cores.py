from __future__ import annotations

import os
import subprocess
import sys

import pytest

from pokkit_datagen.cores import cores


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="only Linux binds a process to cores")
def test_a_process_that_may_use_one_core_counts_one() -> None:
    told = f"import os; os.sched_setaffinity(0, {{{min(os.sched_getaffinity(0))}}}); from pokkit_datagen.cores import cores; print(cores())"
    assert subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout == "1\n"
    assert cores() == len(os.sched_getaffinity(0))
