from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pokkit_datagen import cli
from pokkit_datagen.errors import DatagenError
from pokkit_datagen.screen.page import html, opened_at, png, save
from pokkit_datagen.screen.state import ScreenState
from tests.screen.phones import phone_of


@pytest.mark.parametrize("name", ["weather", "Drizzle", "drizzle"])
def test_an_app_is_opened_by_its_key_or_its_name(name: str) -> None:
    assert opened_at(phone_of(1), name).state(ScreenState).place[:2] == ("weather", "today")


def test_an_unknown_app_is_named_with_a_near_one() -> None:
    with pytest.raises(DatagenError, match="did you mean 'clock'"):
        opened_at(phone_of(1), "clok")


def test_a_page_has_the_picture_and_every_text_escaped() -> None:
    page = html(opened_at(phone_of(2), "shop"))
    assert page.count("<svg") == 1
    assert "<td>Search Basketry</td>" in page
    assert "&" not in page.replace("&amp;", "").replace("&#x27;", "").replace("&lt;", "").replace("&quot;", "")


def test_the_command_draws_the_same_picture_for_the_same_seed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []
    for name, seed in (("a.svg", "3"), ("b.svg", "3"), ("c.svg", "4")):
        words = ["pokkit-datagen", "phone", "--app", "contacts", "--seed", seed, "--svg", str(tmp_path / name)]
        monkeypatch.setattr(sys, "argv", words)
        with pytest.raises(SystemExit):
            cli.main()
            raise SystemExit(0)
        drawn.append((tmp_path / name).read_text("utf-8"))
    assert ElementTree.fromstring(drawn[0]).tag.endswith("svg")
    assert drawn[0] == drawn[1] != drawn[2]


def test_a_picture_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(DatagenError, match="cannot write the picture"):
        save(tmp_path / "no" / "a.svg", "<svg/>")


def test_a_png_without_its_extra_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(DatagenError, match=r"pip install 'pokkit-datagen\[png\]'"):
        png(phone_of(1))


def test_a_png_is_one(tmp_path: Path) -> None:
    pytest.importorskip("resvg_py")
    save(tmp_path / "a.png", png(opened_at(phone_of(1), "clock")))
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
