from __future__ import annotations

from random import Random

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.phone import Phone, apply
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Row, Rows, Screen, Text
from pokkit_datagen.screen.effects import Add, Copy, Paste
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.state import AlarmBook, Clipboard, Notebook
from pokkit_datagen_plugins.screen import tools as screen_tools
from tests.screen.phones import TOOLS, do, phone_of, phone_with, played, texts

FRUITS = App(
    "fruits",
    "Fruits",
    (
        Screen(
            "list",
            top=(Bar("Fruits", up=False),),
            body=(Rows("fruits", Row("{name}", "{colour}", go="fruit")),),
            fab=Icon(go="new"),
        ),
        Screen(
            "fruit",
            top=(Bar("{name}"),),
            body=(Text("It is {colour}."), Row("Ripe", toggle="fruits.ripe"), Button("Copy", does=(Copy("{name}"),))),
        ),
        Screen(
            "new",
            top=(Bar("New"),),
            body=(Field("name", "Name"), Button("Paste", does=(Paste("name"),))),
            bottom=(Button("Save", does=(Add("fruits", {"name": "{@name}", "colour": "green"}),), go="back", enabled="@name"),),
        ),
    ),
    values={"fruits.ripe": False},
    content={"fruits": lambda rng, phone: [{"name": f"Fruit {n}", "colour": "red"} for n in range(30)]},
)


@pytest.fixture
def phone() -> Phone:
    return phone_with(FRUITS)


def test_a_tap_reaches_the_line_whose_words_were_read(phone: Phone) -> None:
    spot = next(each for each in see(phone).elements if each["text"] == "Fruit 3")
    phone, result = do(phone, "screen_tap", x=spot["center_x"], y=spot["center_y"])
    assert result == {"success": True}
    assert "Fruit 3" in texts(phone)
    assert "It is red." in texts(phone)


def test_scrolling_shows_the_rest_of_a_long_list_and_says_when_it_ends(phone: Phone) -> None:
    assert "Fruit 29" not in texts(phone)
    results = []
    for _ in range(4):
        phone, result = do(phone, "screen_scroll", direction="down")
        results.append(result)
    assert results[-1] == {"success": True, "at_end": True}
    assert "Fruit 29" in texts(phone)


def test_a_form_is_filled_by_tapping_the_field_and_typing(phone: Phone) -> None:
    for name, arguments in [
        ("screen_tap", {"x": 964, "y": 2221}),
        ("screen_find_and_tap", {"query": "name"}),
        ("screen_type", {"text": "Kiwi"}),
        ("screen_find_and_tap", {"query": "save"}),
    ]:
        phone, result = do(phone, name, **arguments)
        assert result["success"], (name, result)
    assert [item["name"] for item in phone.state(ScreenState).collection("fruits", phone)][-1] == "Kiwi"


def test_what_was_copied_is_what_a_paste_puts_in(phone: Phone) -> None:
    phone, _ = do(phone, "screen_find_and_tap", query="Fruit 2")
    phone, _ = do(phone, "screen_find_and_tap", query="Copy")
    assert phone.state(Clipboard).text == "Fruit 2"
    phone, _ = do(phone, "screen_back")
    phone, _ = do(phone, "screen_tap", x=964, y=2221)
    phone, _ = do(phone, "screen_find_and_tap", query="Paste")
    assert "Fruit 2" in texts(phone)


def test_a_switch_tells_whether_it_is_on(phone: Phone) -> None:
    phone, _ = do(phone, "screen_find_and_tap", query="Fruit 1")
    before = next(each for each in see(phone).elements if each["text"] == "Ripe")
    phone, _ = do(phone, "screen_find_and_tap", query="Ripe")
    after = next(each for each in see(phone).elements if each["text"] == "Ripe")
    assert before.get("checked", False) is False
    assert after["checked"] is True


@pytest.mark.parametrize(
    ("name", "arguments", "error"),
    [
        ("screen_find_and_tap", {"query": "melon"}, "not_found"),
        ("screen_find_and_tap", {"query": "fruit "}, "ambiguous_match"),
        ("screen_find_and_tap", {"query": ""}, "not_found"),
        ("screen_type", {"text": "x"}, "nothing_focused"),
        ("screen_scroll", {"direction": "left"}, "not_scrollable"),
        ("screen_tap", {"x": 5000, "y": 10}, "outside_screen"),
        ("screen_tap", {"x": -1, "y": 10}, "outside_screen"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    phone: Phone, name: str, arguments: dict[str, object], error: str
) -> None:
    after, result = do(phone, name, **arguments)
    assert result["error"] == error
    assert after.slices == phone.slices


@pytest.mark.parametrize("name", ["screen_read", "screen_back", "screen_home"])
def test_a_locked_phone_or_one_without_accessibility_answers_nothing_else(phone: Phone, name: str) -> None:
    assert do(phone.changed(locked=True), name)[1] == {"success": False, "error": "locked"}
    assert do(phone.changed(accessibility=False), name)[1] == {"success": False, "error": "accessibility_off"}


def test_the_first_back_closes_the_keyboard_and_the_second_the_screen(phone: Phone) -> None:
    phone, _ = do(phone, "screen_tap", x=964, y=2221)
    phone, _ = do(phone, "screen_find_and_tap", query="Name")
    assert do(phone, "screen_read")[1]["keyboard"] is True
    phone, _ = do(phone, "screen_back")
    assert "keyboard" not in do(phone, "screen_read")[1]
    phone, _ = do(phone, "screen_back")
    assert "Fruits" in texts(phone)


def test_a_slow_screen_is_there_some_calls_later() -> None:
    phone = phone_with(FRUITS, slow={"fruits/fruit": 2})
    phone, _ = do(phone, "screen_find_and_tap", query="Fruit 1")
    reads = []
    for _ in range(3):
        phone, result = do(phone, "screen_read")
        reads.append("It is red." in [each["text"] for each in result["elements"]])
    assert reads == [False, False, True]


def test_a_pop_up_comes_once_and_back_closes_it() -> None:
    dialog = Screen("ask", body=(Text("Rate this app?", "title"), Button("No", go="back")), dialog=True)
    phone = phone_with(
        App("fruits", "Fruits", (*FRUITS.screens, dialog), FRUITS.values, FRUITS.content), popups={"fruits/fruit": "fruits/ask"}
    )
    phone, _ = do(phone, "screen_find_and_tap", query="Fruit 1")
    assert texts(phone)[0] == "Rate this app?"
    phone, _ = do(phone, "screen_find_and_tap", query="No")
    assert "It is red." in texts(phone)


@given(st.integers(0, 10_000))
def test_replaying_the_journal_gives_the_same_phone(seed: int) -> None:
    start = phone_of(seed)
    end = played(start, Random(seed), 12)[-1]
    again = start
    for entry in end.journal:
        again, result = apply(again, entry.call, TOOLS)
        assert result == entry.result
    assert again.slices == end.slices


@given(st.integers(0, 10_000))
def test_reading_changes_nothing_but_counter_and_journal(seed: int) -> None:
    for phone in played(phone_of(seed), Random(seed), 6):
        after, _ = do(phone, "screen_read")
        assert after.slices is phone.slices
        assert (after.step, after.now) == (phone.step + 1, phone.now)


def test_the_clock_shows_the_alarms_and_deletes_the_one_that_is_meant() -> None:
    phone = next(each for each in map(phone_of, range(100)) if len(each.state(AlarmBook).alarms) == 3)
    count = len(phone.state(AlarmBook).alarms)
    phone, _ = do(phone, "screen_home")
    phone, _ = do(phone, "screen_scroll", direction="down")
    phone, _ = do(phone, "screen_find_and_tap", query="Clock")
    time = next(text for text in texts(phone) if text.endswith((" AM", " PM")))
    spot = next(each for each in see(phone).elements if each["text"] == time)
    assert spot["checkable"] is True
    phone, _ = do(phone, "screen_tap", x=spot["center_x"], y=spot["center_y"])
    assert sum(alarm.on for alarm in phone.state(AlarmBook).alarms) == count - 1


def test_a_note_written_on_the_screen_is_in_the_notebook() -> None:
    phone, _ = do(phone_of(3), "screen_home")
    phone, _ = do(phone, "screen_scroll", direction="down")
    for name, arguments in [
        ("screen_find_and_tap", {"query": "Notes"}),
        ("screen_find_and_tap", {"query": "New note"}),
        ("screen_find_and_tap", {"query": "Title"}),
        ("screen_type", {"text": "Milk"}),
        ("screen_find_and_tap", {"query": "Save"}),
    ]:
        phone, result = do(phone, name, **arguments)
        assert result["success"], (name, result)
    assert phone.state(Notebook).notes[-1].title == "Milk"


@given(st.integers(0, 2000))
def test_the_points_of_a_read_screen_explain_a_tap(seed: int) -> None:
    _, result = do(phone_of(seed), "screen_read")
    said = orjson.dumps(result).decode()
    points = {(each["center_x"], each["center_y"]) for each in result["elements"]}
    assert screen_tools.points(said, None, "en_US") == points
    assert (540, 1200) in screen_tools.points("tap at 540, 1200 please", None, "en_US")
