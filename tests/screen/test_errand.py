from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pokkit_datagen.errors import DatagenError, TemplateError
from pokkit_datagen.phone import Phone, apply
from pokkit_datagen.screen.errand import Errand, run_errand
from pokkit_datagen.screen.guess import wrong_page
from pokkit_datagen.screen.planner import Be, Press, See, Write
from pokkit_datagen.screen.routes import shortest
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.slots.base import Text
from tests.screen.phones import ALL, TOOLS, phone_of, phone_with, played
from tests.screen.test_planner import GARDEN


def nobody_said(words: str) -> bool:
    return False


def run(phone: Phone, errand: Errand, said: Callable[[str], bool] = nobody_said) -> Phone:
    hand = run_errand(phone, errand, said)
    try:
        call = next(hand)
        while True:
            phone, _ = apply(phone, call, TOOLS)
            call = hand.send(phone)
    except StopIteration:
        return phone


def names(phone: Phone) -> list[str]:
    return [entry.call.name.removeprefix("screen_") for entry in phone.journal]


DARK = Press("settings/display", "Dark theme", unless=lambda phone: phone.state(ScreenState).value("settings.dark") is True)


@given(st.integers(0, 2000), st.sampled_from(sorted(ALL.screens)), st.sampled_from(["find", "point"]))
def test_every_tap_lies_on_a_target_of_the_last_read(seed: int, goal: tuple[str, str], means: str) -> None:
    phone = played(phone_of(seed), Random(seed), seed % 5)[-1].changed(step=0, journal=())
    where = "/".join(goal)
    assume(shortest(phone, where) is not None)
    try:
        phone = run(phone, Errand([Be(where)], means))  # type: ignore[arg-type]
    except DatagenError as error:
        assume("begin nearer" not in str(error))
        raise
    targets: set[tuple[int, int]] = set()
    for call, result in ((entry.call, entry.result) for entry in phone.journal):
        if call.name == "screen_read":
            targets = {(each["center_x"], each["center_y"]) for each in result["elements"] if "clickable" in each}
        if call.name == "screen_tap":
            assert (call.arguments["x"], call.arguments["y"]) in targets
        # A banner may have moved what a name is looked for; the errand reads again and goes on.
        assert result["success"] or call.name == "screen_find_and_tap", (call, result)
    assert phone.state(ScreenState).place[:2] == goal
    assert phone.journal[0].call.name == phone.journal[-1].call.name == "screen_read"


def test_a_switch_is_read_tapped_and_read_again() -> None:
    phone = phone_of(5)
    phone = run(phone.with_state(phone.state(ScreenState).on("settings/display")), Errand([DARK]))
    assert names(phone) == ["read", "find_and_tap", "read"]
    assert phone.state(ScreenState).value("settings.dark") is True


def test_a_switch_that_is_right_already_is_only_read() -> None:
    phone = phone_of(5)
    state = phone.state(ScreenState).on("settings/display").with_value("settings.dark", True)
    assert names(run(phone.with_state(state), Errand([DARK]))) == ["read"]


def test_a_bold_hand_taps_what_was_said_unread_and_reads_when_a_pop_up_is_in_the_way() -> None:
    phone = phone_of(5)
    state = phone.state(ScreenState).on("settings/main").changed(popups={"settings/display": "popups/rate"})
    phone = run(phone.with_state(state), Errand([DARK], bold=True), {"Display", "Dark theme"}.__contains__)
    assert names(phone) == ["read", "find_and_tap", "find_and_tap", "read", "back", "find_and_tap", "read"]
    assert phone.journal[2].result["error"] == "not_found"


def test_a_slow_screen_is_read_until_it_is_there() -> None:
    phone = phone_of(5)
    state = phone.state(ScreenState).on("settings/main").changed(slow={"settings/display": 2})
    assert names(run(phone.with_state(state), Errand([DARK]))).count("read") == 5


def test_a_locked_phone_ends_the_errand_at_its_first_read() -> None:
    phone = run(phone_of(5).changed(locked=True), Errand([DARK]))
    assert names(phone) == ["read"]
    assert phone.journal[0].result["error"] == "locked"


def test_an_errand_goes_on_where_the_last_one_ended_without_reading_again() -> None:
    phone = phone_of(9)
    person = phone.state(ScreenState).collection("contacts", phone)[0]["id"]
    written = run(phone, Errand([Write("messages/thread", "message", "on my way", item=person)]))
    sent = run(written, Errand([Press("messages/thread", "Send", item=person)]))
    assert names(sent)[len(written.journal) :] == ["find_and_tap", "read"]
    assert sent.state(ScreenState).collection("texts", sent)[-1]["text"] == "on my way"


def test_words_that_nobody_saw_are_not_written() -> None:
    with pytest.raises(TemplateError, match="nothing before shows it"):
        run(phone_of(9), Errand([Write("notes/new", "title", Text("bay 12"))]))


def test_an_unreachable_errand_is_named() -> None:
    with pytest.raises(DatagenError, match="there is no screen"):
        run(phone_with(GARDEN), Errand([Be("garden/cellar")]))


def test_words_out_of_sight_are_scrolled_to_and_read() -> None:
    phone = phone_of(7)
    phone = run(phone.with_state(phone.state(ScreenState).on("settings/main")), Errand([See("settings/main", "About phone")]))
    assert names(phone)[-2:] == ["scroll", "read"]
    assert "About phone" in [each["text"] for each in phone.journal[-1].result["elements"]]


def test_words_that_a_screen_does_not_show_are_named() -> None:
    with pytest.raises(DatagenError, match="does not show these words"):
        run(phone_of(7), Errand([See("settings/about", "Price of eggs")]))


def test_a_wrong_guess_is_seen_and_left_again() -> None:
    phone = phone_of(5)
    phone = phone.with_state(phone.state(ScreenState).on("settings/main"))
    wrong = wrong_page(phone, DARK, 0.5)
    assert wrong
    after = run(phone, Errand([DARK], guess=0.5))
    assert names(after) == ["read", "find_and_tap", "read", "back", "read", "find_and_tap", "read", "find_and_tap", "read"]
    assert after.journal[2].result["elements"][1]["text"] == wrong.title
    assert after.state(ScreenState).value("settings.dark") is True


@given(st.integers(0, 2000), st.sampled_from(sorted(ALL.screens)), st.floats(0, 0.999))
def test_a_wrong_guess_is_never_on_the_way(seed: int, goal: tuple[str, str], chance: float) -> None:
    phone = played(phone_of(seed), Random(seed), seed % 5)[-1].changed(step=0, journal=())
    step = Be("/".join(goal))
    wrong = wrong_page(phone, step, chance)
    assume(wrong is not None)
    assert wrong
    assert wrong.where != step.where
    assert shortest(phone, wrong.where) is not None
    assert wrong.where.split("/")[0] in (step.where.split("/")[0], phone.state(ScreenState).place.app)


def test_a_tap_where_something_was_before_all_moved_leads_astray_and_back() -> None:
    phone = phone_of(5)
    phone = phone.with_state(phone.state(ScreenState).changed(stack=(), banners={"settings/main": 1}))
    phone = run(phone, Errand([Be("settings/main"), Be("settings/battery")], means="point"))
    taps = [entry.call for entry in phone.journal if entry.call.name == "screen_tap"]
    assert len(taps) == 3
    assert names(phone).count("back") == 1
    assert phone.state(ScreenState).place[:2] == ("settings", "battery")


def test_a_switch_that_has_moved_is_not_tapped_before_it_is_seen_again() -> None:
    phone = phone_of(5)
    state = phone.state(ScreenState).on("settings/main").changed(banners={"settings/display": 1})
    after = run(phone.with_state(state), Errand([DARK], means="point"))
    assert names(after) == ["read", "tap", "read", "read", "tap", "read"]
    assert after.state(ScreenState).values == {"settings.dark": True}
