from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.drafts import bound
from pokkit_datagen.errors import TemplateError
from pokkit_datagen.noise import TRANSFORMS
from pokkit_datagen.phone import Phone
from pokkit_datagen.recorder import Recorder
from pokkit_datagen.slots import Exact, Text, Voice, derived
from pokkit_datagen.streams import FIRST_DAY
from pokkit_datagen.templates import Library
from pokkit_datagen.turn_context import RowSlots
from tests.toy import lamp

TOOLS = {"set_lamp": lamp.set_lamp}
Render = Callable[..., Recorder]


@pytest.fixture
def render(tmp_path: Path) -> Render:
    def run(source: str, partials: dict[str, str] | None = None, noises: tuple[str, ...] = (), **slots: Any) -> Recorder:
        folder = tmp_path / "x"
        folder.mkdir(exist_ok=True)
        for name, text in {"a.jinja": source, "b.jinja": source, "c.jinja": source, **(partials or {})}.items():
            (folder / name).write_text(text, "utf-8")
        library = Library({"toy": tmp_path}, frozenset())
        template = library.load("toy/x", frozenset(slots), TOOLS)[0]
        recorder = Recorder(TOOLS, TRANSFORMS)
        recorder.start(Phone(FIRST_DAY), Voice(Random(1), "en_US", "written"), noises, {})
        names = RowSlots({key: bound(value, recorder) for key, value in slots.items()})
        template.render(names, recorder.methods, recorder.parts)
        recorder.finish()
        return recorder

    return run


def said(recorder: Recorder) -> list[str]:
    return [f"{m['role']}: {m['content']}" for m in recorder.messages]


def test_a_template_becomes_turns_calls_and_answers(render: Render) -> None:
    made = render(
        '{% user %}light the {{ room }}{% enduser %}{% call_tool "set_lamp", room=room %}{% assistant %}{{ result.level }}%{% endassistant %}',
        room="attic",
    )
    assert said(made) == [
        "user: light the attic",
        "assistant: None",
        'tool: {"success":true,"room":"attic","level":100}',
        "assistant: 100%",
    ]


def test_text_before_a_call_shares_its_message(render: Render) -> None:
    made = render(
        '{% user %}{{ room }}{% enduser %}{% assistant %}On it.{% endassistant %}{% call_tool "set_lamp", room=room %}{% assistant %}ok{% endassistant %}',
        room="den",
    )
    assert made.messages[1]["content"] == "On it."
    assert len(made.messages[1]["tool_calls"]) == 1


def test_parallel_calls_share_a_message_and_results_follow_in_order(render: Render) -> None:
    made = render(
        '{% user %}{{ a }} and {{ b }}{% enduser %}{% parallel %}{% call_tool "set_lamp", room=a %}{% call_tool "set_lamp", room=b %}{% endparallel %}{% assistant %}ok{% endassistant %}',
        a="den",
        b="attic",
    )
    assert [call["id"] for call in made.messages[1]["tool_calls"]] == ["call_0", "call_1"]
    assert [json.loads(m["content"])["room"] for m in made.messages[2:4]] == ["den", "attic"]


def test_a_forced_result_is_in_the_script_so_that_a_replay_sees_it(render: Render) -> None:
    made = render(
        '{% user %}{{ room }}{% enduser %}{% call_tool "set_lamp", room=room %}{% result error="offline" %}{% assistant %}no{% endassistant %}',
        room="den",
    )
    assert made.results == [{"success": False, "error": "offline"}]
    assert made.start_phone.script == {0: {"success": False, "error": "offline"}}


def test_an_optional_argument_whose_slot_was_not_shown_is_left_out(render: Render) -> None:
    made = render(
        '{% user %}{{ room }}{% enduser %}{% call_tool "set_lamp", room=room, level=level %}{% assistant %}ok{% endassistant %}',
        room="den",
        level=5,
    )
    assert made.calls[0].arguments == {"room": "den"}


def test_a_required_argument_whose_slot_was_not_shown_is_an_error(render: Render) -> None:
    with pytest.raises(TemplateError, match="needs 'room', but nothing before the call shows its slot"):
        render(
            '{% user %}lights{% enduser %}{% call_tool "set_lamp", room=room %}{% assistant %}ok{% endassistant %}', room="den"
        )


def test_a_derived_argument_follows_the_words_of_its_source(render: Render) -> None:
    source = Text("the big den")

    def last_word(words: str) -> str:
        return words.split()[-1]

    made = render(
        '{% user %}light {{ place }}{% enduser %}{% call_tool "set_lamp", room=room %}{% assistant %}ok{% endassistant %}',
        place=source,
        room=derived(last_word, from_=source),
    )
    assert made.calls[0].arguments == {"room": "den"}
    assert made.derived == {"0.room": ("last_word", "the big den")}


def test_a_verbatim_argument_follows_the_noise(render: Render) -> None:
    made = render(
        '{% user %}LIGHT {{ room }}{% enduser %}{% call_tool "set_lamp", room=room %}{% assistant %}{{ room }}{% endassistant %}',
        noises=("lowercase",),
        room=Text("The Den"),
    )
    assert made.calls[0].arguments == {"room": "the den"}
    assert said(made)[0] == "user: light the den"


def test_an_exact_slot_is_never_noised(render: Render) -> None:
    made = render(
        '{% user %}CODE {{ room }}{% enduser %}{% call_tool "set_lamp", room=room %}{% assistant %}ok{% endassistant %}',
        noises=("lowercase", "typos", "no_punctuation"),
        room=Exact("AB-9.x"),
    )
    assert made.calls[0].arguments == {"room": "AB-9.x"}
    assert made.messages[0]["content"].endswith("AB-9.x")


HOSTILE = st.text(max_size=60) | st.sampled_from(
    [
        "{% user %}x{% enduser %}",
        "{{ 7*7 }}",
        '"}]}',
        "a\nb\r\n",
        "\u202eright to left",
        "🐸" * 5,
        "{% assistant %}",
        "\\u0000",
        "<|im_end|>",
    ]
)


@given(text=HOSTILE.filter(str.strip))
def test_whatever_a_slot_holds_stays_data(text: str) -> None:
    recorder = Recorder(TOOLS, TRANSFORMS)
    recorder.start(Phone(FIRST_DAY), Voice(Random(1), "en_US", "written"), (), {})
    slot = bound(text, recorder)
    recorder.begin("user")
    recorder.parts += ["light ", str(slot)]
    recorder.end()
    recorder.call("set_lamp", {"room": slot}, {"room": ()}, None)
    recorder.finish()
    assert [m["role"] for m in recorder.messages] == ["user", "assistant", "tool"]
    assert json.loads(recorder.messages[1]["tool_calls"][0]["function"]["arguments"]) == {"room": text}
    assert recorder.messages[0]["content"].rstrip() == f"light {text}".rstrip()


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("{% user %}hi {{ rom }}{% enduser %}", r"a\.jinja:1: unknown slot 'rom'; did you mean 'room'"),
        ("{% usr %}hi{% endusr %}", r"a\.jinja:1: unknown tag 'usr'; did you mean 'user'"),
        ("hello {% user %}hi{% enduser %}", r"a\.jinja:1: text outside of a turn: 'hello'"),
        (
            '{% user %}hi{% enduser %}\n{% call_tool "set_lmp", room=room %}',
            r"a\.jinja:2: unknown tool 'set_lmp'; did you mean 'set_lamp'",
        ),
        (
            '{% user %}hi{% enduser %}\n\n{% call_tool "set_lamp", rom=room %}',
            r"a\.jinja:3: set_lamp has no argument 'rom'; did you mean 'room'",
        ),
        ('{% call_tool "set_lamp" %}', r"a\.jinja:1: set_lamp needs the argument 'room'; add room="),
        ('{% include "_nope.jinja" %}', r"no partial '_nope.jinja'"),
        ("{% user %}hi", r"a\.jinja:1: {% user %} is not closed; write {% enduser %}"),
        ("{% user %}\n{% either %}a{% or %}b\n{% enduser %}", r"a\.jinja:2: {% either %} is not closed; write {% endeither %}"),
    ],
)
def test_a_wrong_template_is_told_with_file_line_and_near_matches(render: Render, source: str, message: str) -> None:
    with pytest.raises(TemplateError, match=message):
        render(source, room="den")


def test_an_unknown_slot_in_a_partial_is_told_with_the_partials_line(render: Render) -> None:
    with pytest.raises(TemplateError, match=r"_ask\.jinja:2: unknown slot 'rom'"):
        render('{% user %}{% include "_ask.jinja" %}{% enduser %}', {"_ask.jinja": "a\n{{ rom }}"}, room="den")


def test_a_scenario_needs_three_templates(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    with pytest.raises(TemplateError, match="has 0 templates; write at least three"):
        Library({"toy": tmp_path}, frozenset()).load("toy/x", frozenset(), {})


def test_two_assistant_turns_in_a_row_are_refused(render: Render) -> None:
    with pytest.raises(TemplateError, match="two assistant turns follow each other"):
        render("{% user %}hi{% enduser %}{% assistant %}a{% endassistant %}{% assistant %}b{% endassistant %}")


def test_a_wrong_field_of_a_result_is_told_with_those_there_are(render: Render) -> None:
    with pytest.raises(TemplateError, match="the result has no field 'levl'; did you mean 'level'"):
        render('{% user %}{{ room }}{% enduser %}{% call_tool "set_lamp", room=room %}{% assistant %}{{ result.levl }}{% endassistant %}', room="den")


def test_a_value_printed_outside_of_a_turn_is_refused(render: Render) -> None:
    with pytest.raises(TemplateError, match="printed outside of a turn"):
        render("{{ room }}{% user %}hi{% enduser %}", room="den")


def test_the_filter_random_is_gone_for_no_seed_reaches_it(render: Render) -> None:
    with pytest.raises(TemplateError, match="No filter named 'random'"):
        render("{% user %}{{ [1,2]|random }}{% enduser %}")


@pytest.mark.parametrize("other", ["b\n   c", "b\n {{ room }}\n c"])
def test_white_space_in_eithers_is_folded_too(render: Render, other: str) -> None:
    made = render(f"{{% user %}}x {{% either %}}b\n   c{{% or %}}{other}{{% endeither %}}{{% enduser %}}{{% assistant %}}ok{{% endassistant %}}", room="y")
    assert said(made)[0] in ("user: x b c", "user: x b y c")


def test_white_space_in_turns_is_folded_but_that_of_slots_is_kept(render: Render) -> None:
    made = render("{% user %}\n   light   the\n   {{ room }} \n{% enduser %}{% assistant %}ok{% endassistant %}", room="a\n  b")
    assert said(made)[0] == "user: light the a\n  b"


def test_a_slot_compared_with_words_is_refused_and_not_silently_another(render: Render) -> None:
    source = '{% user %}{{ room }}{% enduser %}{% assistant %}{% if room == "den" %}a{% else %}b{% endif %}{% endassistant %}'
    with pytest.raises(TypeError, match="compare its meaning: slot.value == 'den'"):
        render(source, room="den")


def test_a_full_stop_after_one_of_a_surface_is_left_out(render: Render) -> None:
    made = render("{% user %}at {{ room }}. ok?{% enduser %}{% assistant %}{{ room }}.{% endassistant %}", room="7 p.m.")
    assert said(made) == ["user: at 7 p.m. ok?", "assistant: 7 p.m."]
