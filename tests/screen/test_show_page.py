from __future__ import annotations

import re
from html import unescape

import orjson
import pytest

from pokkit_datagen.mix import Mix
from pokkit_datagen.registry import Registry
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.show_page import page


@pytest.fixture(scope="module")
def maker(builtin: Registry) -> RowMaker:
    return RowMaker(builtin, Mix.model_validate({"domains": {"screen": 1, "alarms": 1}, "eval": {"count": 1}}))


def test_a_row_stands_beside_every_screen_that_it_saw(maker: RowMaker) -> None:
    row = orjson.loads(maker.candidate("screen/toggle", "train", 3).line)
    drawn = page([(7, row)], maker)
    names = re.findall(r'clipPath id="([\w-]+)"', drawn)
    assert names[0] == "row7-0"
    assert len(names) == len(set(names)) >= 2
    said = [message["content"] for message in row["messages"] if message["role"] == "user"]
    assert all(text in unescape(drawn) for text in said)


def test_equal_files_give_equal_pages(maker: RowMaker) -> None:
    row = orjson.loads(maker.candidate("screen/choose", "train", 1).line)
    assert page([(1, row)], maker) == page([(1, row)], maker)


def test_rows_of_others_and_rows_that_leave_the_screen_alone_are_dialogue_only(maker: RowMaker) -> None:
    ours = orjson.loads(maker.candidate("alarms/set_explicit", "train", 0).line)
    theirs = {"messages": [{"role": "user", "content": "<b>hi</b>"}, {"role": "assistant", "content": "hello"}]}
    drawn = page([(1, ours), (2, theirs)], maker)
    assert "<svg" not in drawn
    assert "&lt;b&gt;hi&lt;/b&gt;" in drawn


def test_a_file_whose_phones_cannot_be_made_again_is_dialogue_only(maker: RowMaker) -> None:
    row = orjson.loads(maker.candidate("screen/toggle", "train", 3).line)
    assert "<svg" not in page([(1, row)], None)
    row["metadata"]["id"] = "screen/gone/3"
    assert "<svg" not in page([(1, row)], maker)
