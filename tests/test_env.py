from __future__ import annotations

from functools import cache

import orjson
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.phone import Call, Phone
from pokkit_datagen.registry import Registry, load
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.state import AlarmBook, Clipboard

CALLS = st.lists(
    st.one_of(
        st.builds(lambda word: Call("write_clipboard", {"text": word}), st.text(max_size=9)),
        st.builds(lambda hour: Call("set_alarm", {"hour": hour, "minute": 30}), st.integers(-1, 25)),
        st.builds(lambda x, y: Call("screen_tap", {"x": 30 * x, "y": 60 * y}), st.integers(0, 36), st.integers(0, 40)),
        st.sampled_from(["Settings", "Display", "Dark theme", "nothing"]).map(
            lambda it: Call("screen_find_and_tap", {"query": it})
        ),
        st.sampled_from(["up", "down"]).map(lambda way: Call("screen_scroll", {"direction": way})),
        st.sampled_from(["screen_read", "read_clipboard", "screen_home", "screen_back", "no_such_tool"]).map(
            lambda name: Call(name, {})
        ),
    ),
    max_size=12,
)
READS = ("screen_read", "read_clipboard")


@cache
def registry() -> Registry:
    return load()


def played(calls: list[Call], seed: int) -> PhoneEnv:
    env = PhoneEnv.of(registry())
    env.reset(seed=seed)
    for call in calls:
        env.step(call)
    return env


@given(CALLS, st.integers(0, 99))
def test_replaying_the_journal_gives_the_state(calls: list[Call], seed: int) -> None:
    env = played(calls, seed)
    again = PhoneEnv.of(registry())
    again.reset(env.start)
    assert [again.step(entry.call) for entry in env.journal] == [entry.result for entry in env.journal]
    assert again.state == env.state


@given(CALLS, st.integers(0, 99), st.sampled_from(READS))
def test_a_read_changes_only_the_counter_and_the_journal(calls: list[Call], seed: int, read: str) -> None:
    env = played(calls, seed)
    before = env.state
    env.step(Call(read, {}))
    assert env.state.changed(step=before.step, journal=before.journal) == before
    assert env.state.step == before.step + 1


@given(CALLS, CALLS, st.integers(0, 99))
def test_restore_brings_back_the_moment_of_a_snapshot(first: list[Call], later: list[Call], seed: int) -> None:
    env = played(first, seed)
    snapshot = env.snapshot()
    once = [env.step(call) for call in later]
    env.restore(snapshot)
    assert env.state == snapshot
    assert [env.step(call) for call in later] == once


@given(CALLS, st.integers(0, 99))
def test_equal_seeds_give_equal_bytes(calls: list[Call], seed: int) -> None:
    first, second = (orjson.dumps([entry.result for entry in played(calls, seed).journal]) for _ in range(2))
    assert first == second


def test_a_goal_is_judged_on_the_state() -> None:
    env = PhoneEnv.of(registry())
    set_at_seven = Call("set_alarm", {"hour": 7, "minute": 0})

    def wanted(phone: Phone) -> bool:
        return any(alarm.hour == 7 for alarm in phone.state(AlarmBook).alarms)

    assert not env.check(wanted)
    assert env.step(set_at_seven)["success"]
    assert env.check(wanted)


def test_reset_forgets_what_was_done_and_takes_a_phone_that_is_given() -> None:
    env = played([Call("write_clipboard", {"text": "bay 12"})], 3)
    assert env.reset(seed=3).state(Clipboard).text == ""
    given_phone = env.state.with_state(Clipboard("bay 14"))
    env.reset(given_phone)
    assert env.step(Call("read_clipboard", {}))["text"] == "bay 14"


def test_other_seeds_give_other_contents() -> None:
    env = PhoneEnv.of(registry())
    shown = {str(env.reset(seed=seed).state(ScreenState).collection("contacts", env.state)) for seed in range(5)}
    assert len(shown) == 5


def test_the_schemas_name_every_tool_in_openai_form() -> None:
    env = PhoneEnv.of(registry())
    schemas = env.tool_schemas()
    assert [schema["function"]["name"] for schema in schemas] == sorted(env.tools)
    assert all(schema["type"] == "function" for schema in schemas)
