from __future__ import annotations

from collections import deque
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pokkit_datagen.errors import DatagenError
from pokkit_datagen.phone import Phone, apply
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Item, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Add
from pokkit_datagen.screen.graph import edges_of, full_name
from pokkit_datagen.screen.planner import Be, Press, Step, Write, plan
from pokkit_datagen.screen.read import see
from pokkit_datagen.screen.routes import shortest
from pokkit_datagen.screen.state import Place, Scope, ScreenState
from pokkit_datagen.screen.texts import reader
from pokkit_datagen.state import Alarm, AlarmBook
from tests.screen.phones import ALL, TOOLS, do, phone_of, phone_with, played

TABS = Tabs((("All", "list"), ("Best", "best")))
GARDEN = App(
    "garden",
    "Garden",
    (
        Screen(
            "list", top=(Bar("Plants", up=False), TABS), body=(Rows("plants", Row("{name}", go="plant")), Row("Help", go="help"))
        ),
        Screen("best", top=(Bar("Best", up=False), TABS), body=(Row("Tools", go="tools/shed"), Row("Settings", go="settings"))),
        Screen("plant", top=(Bar("{name}"),), body=(Row("Water", go="water"), Row("Move", go="move", when="garden.movable"))),
        Screen("water", body=(Text("Water {name}?", "title"), Button("Yes", go="back 2"), Button("No", go="back")), dialog=True),
        Screen("move", top=(Bar("Move"),)),
        Screen("help", top=(Bar("Help"),), body=(Row("Settings", go="settings"),)),
        Screen("settings", top=(Bar("Settings"),), body=(Row("Movable plants", toggle="garden.movable"),)),
    ),
    values={"garden.movable": False},
    content={"plants": lambda rng, phone: [{"name": f"Plant {n}"} for n in range(3)]},
)
TOOLBOX = App(
    "tools",
    "Tools",
    (
        Screen("shed", top=(Bar("Shed"),), body=(Row("Rake", go="rake"), Row("Plants", go="garden/"), Row("New", go="new"))),
        Screen("rake", top=(Bar("Rake"),)),
        Screen(
            "new",
            body=(Field("name", "Name"), Button("Save", does=(Add("plants", {"name": "{@name}"}),), go="back", enabled="@name")),
        ),
    ),
)


def reached(phone: Phone, *goal: Step, means: str = "find") -> Phone:
    for call in plan(phone, goal, TOOLS, means):  # type: ignore[arg-type]
        phone, result = apply(phone, call, TOOLS)
        assert result["success"], (call, result)
    return phone


def by_trying(phone: Phone, where: str, most: int) -> int | None:
    """Count the fewest steps to a screen by trying every tap, back and home."""
    waiting, known = deque([(phone, 0)]), set()
    while waiting:
        phone, steps = waiting.popleft()
        place = phone.state(ScreenState).place
        if f"{place.app}/{place.screen}" == where:
            return steps
        mark = str(phone.state(ScreenState).stack)
        if mark in known or steps == most:
            continue
        known.add(mark)
        spots = {(each["center_x"], each["center_y"]) for each in see(phone).elements if "clickable" in each}
        nexts = [do(phone, "screen_tap", x=x, y=y)[0] for x, y in sorted(spots)]
        nexts += [do(phone, "screen_back")[0], do(phone, "screen_home")[0]]
        waiting.extend((each, steps + 1) for each in nexts)
    return None


SCREENS = [f"{app.key}/{screen.name}" for app in (GARDEN, TOOLBOX) for screen in app.screens]


@given(st.integers(0, 300), st.sampled_from(SCREENS))
def test_no_way_is_shorter_than_the_one_that_is_found(seed: int, where: str) -> None:
    phone = played(phone_with(GARDEN, TOOLBOX), Random(seed), seed % 6)[-1]
    tried = by_trying(phone, where, 6)
    way = shortest(phone, where)
    # A tap may also change a setting that opens a way; the graph is of ways only.
    assume(where != "garden/move")
    assert (len(way) if way is not None else None) == tried


def by_breadth(phone: Phone, where: str, item: str, most: int) -> int | None:
    """Count the fewest moves on the graph of screens: all spots one move away, then two, and so on."""
    state = phone.state(ScreenState)
    stack = state.stack or (state.place,)
    starts: dict[int, list[tuple[str, bool, Item, bool]]] = {1: [("/".join(state.apps.home), False, {}, False)]}
    for back, place in enumerate(reversed(stack)):
        start = (f"{place.app}/{place.screen}", bool(item) and place.item.get("id") == item, place.item, back == 0)
        starts.setdefault(back + (state.place.keyboard and back > 0), []).append(start)
    known: set[tuple[str, bool]] = set()
    level: list[tuple[str, bool, Item, bool]] = []
    for moves in range(most + 1):
        following: list[tuple[str, bool, Item, bool]] = []
        for here, right, about, first in [*level, *starts.get(moves, [])]:
            if (here, right) == (where, bool(item)):
                return moves
            if (here, right) in known:
                continue
            known.add((here, right))
            place = state.place if first else Place(*here.split("/"), about)
            for edge in edges_of(state.apps)[here]:
                for each in Scope(phone, state, place, about).items(edge.source) if edge.source else [about]:
                    scope = Scope(phone, state, place, each)
                    end = edge.end or full_name(state.apps, place.app, reader(edge.go)(scope))
                    if end and edge.open(scope):
                        same = each.get("id") == item if edge.source and edge.end else right and not edge.move
                        if not (edge.source and edge.end and item and not same):
                            following.append((end, bool(item) and same, each, False))
        level = following
    return None


@given(st.integers(0, 5000), st.sampled_from(sorted(ALL.screens)), st.sampled_from(["", *sorted(ALL.draws)]))
def test_a_way_on_all_apps_is_as_short_as_a_search_in_breadth_finds(seed: int, goal: tuple[str, str], source: str) -> None:
    phone = played(phone_of(seed), Random(seed), seed % 6)[-1]
    items = phone.state(ScreenState).collection(source, phone) if source else ()
    item = str(items[seed % len(items)]["id"]) if items else ""
    way = shortest(phone, "/".join(goal), item)
    found = by_breadth(phone, "/".join(goal), item, 6)
    assert found == (len(way) if way is not None and len(way) <= 6 else None)


@given(st.integers(0, 2000), st.sampled_from(sorted(ALL.screens)), st.sampled_from(["find", "point"]))
def test_a_plan_reaches_its_screen_from_anywhere(seed: int, goal: tuple[str, str], means: str) -> None:
    phone = played(phone_of(seed), Random(seed), seed % 5)[-1]
    where = "/".join(goal)
    assume(shortest(phone, where) is not None)
    place = reached(phone, Be(where), means=means).state(ScreenState).place
    assert (place.app, place.screen) == goal


def test_a_plan_switches_what_is_meant_and_does_nothing_the_second_time() -> None:
    dark = Press("settings/display", "Dark theme", unless=lambda phone: phone.state(ScreenState).value("settings.dark") is True)
    phone = reached(phone_of(5), dark)
    assert phone.state(ScreenState).value("settings.dark") is True
    assert plan(phone, [dark], TOOLS) == []


def test_a_plan_scrolls_to_what_is_out_of_sight() -> None:
    calls = plan(phone_of(7), [Be("settings/about")], TOOLS)
    assert "screen_scroll" in [call.name for call in calls]


def test_a_plan_goes_to_the_page_of_the_item_that_is_meant() -> None:
    phone = phone_of(8)
    person = phone.state(ScreenState).collection("contacts", phone)[-1]
    phone = reached(phone, Press("contacts/contact", "Favourite", item=person["id"]))
    assert phone.state(ScreenState).place.item["name"] == person["name"]


def test_a_plan_writes_in_the_right_field_and_sends() -> None:
    phone = phone_of(9)
    person = phone.state(ScreenState).collection("contacts", phone)[0]
    thread = "messages/thread"
    goal = (Write(thread, "message", "See you at 8", item=person["id"]), Press(thread, "Send", item=person["id"]))
    phone = reached(phone, *goal)
    last = phone.state(ScreenState).collection("texts", phone)[-1]
    assert (last["with"], last["text"]) == (person["id"], "See you at 8")


def test_a_plan_makes_an_alarm_ring_every_weekday() -> None:
    phone = phone_of(10).with_state(AlarmBook((Alarm(7, 0, "gym"), Alarm(9, 30))))
    phone = reached(phone, Press("clock/repeat", "Weekdays", item="1"))
    assert [alarm.repeat for alarm in phone.state(AlarmBook).alarms] == ["", "Weekdays"]


def test_a_plan_closes_a_pop_up_and_waits_for_a_slow_screen() -> None:
    phone = phone_of(11)
    state = phone.state(ScreenState).changed(stack=(), popups={"mail/inbox": "popups/rate"}, slow={"mail/mail": 2})
    names = [call.name for call in plan(phone.with_state(state), [Press("mail/mail", "Reply")], TOOLS)]
    assert "screen_back" in names
    assert names.count("screen_read") == 2


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Be("garden/plants"), "there is no screen 'garden/plants'; did you mean 'garden/plant'"),
        (Be("garden/move"), "no way leads"),
        (Be("garden/plant", item="plants-9"), "about 'plants-9'"),
        (Press("garden/help", "Dance"), "does not show it"),
    ],
)
def test_an_unreachable_goal_is_named(step: Step, words: str) -> None:
    with pytest.raises(DatagenError, match=words):
        plan(phone_with(GARDEN, TOOLBOX), [step], TOOLS)
