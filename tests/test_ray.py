"""Ray makes the same bytes, also when one of its nodes is killed on the way."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("ray", reason="needs the extra: pip install 'pokkit-datagen[ray]'")

MIX = "domains: {clipboard: 1}\ncount: 6000\noutput: t.jsonl\neval: {output: e.jsonl, count: 300}\n"


@pytest.fixture
def cluster() -> Iterator[Any]:
    """Two nodes on this machine, each with processes of its own."""
    from ray.cluster_utils import Cluster

    nodes = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    nodes.second = nodes.add_node(num_cpus=1)
    nodes.wait_for_nodes()
    yield nodes
    nodes.shutdown()


def made(folder: Path, *options: str) -> bytes:
    folder.mkdir()
    (folder / "mix.yaml").write_text(MIX)
    command = [sys.executable, "-m", "pokkit_datagen.cli", "--mix", "mix.yaml", *options]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return (folder / "t.jsonl").read_bytes() + (folder / "e.jsonl").read_bytes()


@pytest.mark.slow
def test_a_node_that_is_killed_on_the_way_changes_no_byte(cluster: Any, tmp_path: Path) -> None:
    killed: list[int] = []

    def kill() -> None:
        while not len(list((tmp_path / "ray" / "t.jsonl.parts").glob("train-*.part"))) >= 2:
            time.sleep(0.05)
        cluster.remove_node(cluster.second, allow_graceful=False)
        killed.append(len(list((tmp_path / "ray" / "t.jsonl.parts").glob("train-0-*.part"))))

    threading.Thread(target=kill, daemon=True).start()
    by_ray = made(tmp_path / "ray", "--engine", "ray", "--ray-address", cluster.address)
    assert killed
    assert killed[0] < 12, "it was killed too late"
    assert by_ray == made(tmp_path / "alone", "--workers", "1")


@pytest.mark.slow
def test_ray_that_is_started_here_makes_the_same_bytes(tmp_path: Path) -> None:
    by_ray = made(tmp_path / "ray", "--engine", "ray", "--workers", "2", "--count", "2000")
    assert by_ray == made(tmp_path / "alone", "--engine", "serial", "--count", "2000")


def test_a_cluster_that_does_not_answer_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "mix.yaml").write_text(MIX)
    command = [sys.executable, "-m", "pokkit_datagen.cli", "--mix", "mix.yaml", "--engine", "ray", "--ray-address", "nowhere"]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("error: --ray-address nowhere: ")
    assert ended.stderr.count("\n") == 1
