from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pokkit_datagen.errors import DataFileError, PluginError
from pokkit_datagen.screen.apps import Apps
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Grid, Icon, Line, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.draw import svg
from pokkit_datagen.screen.model import DEVICES, DISPLAYS, FONT_SCALES, Bounds, Node
from pokkit_datagen.screen.read import see, told
from pokkit_datagen.screen.recent import forget
from pokkit_datagen.screen.stamps import stamp
from pokkit_datagen.screen.state import ScreenState
from pokkit_datagen.screen.tree import tree
from pokkit_datagen.screen.uiautomator import MOST_BYTES, dump, read_dump
from pokkit_datagen.screen.validate import check_apps
from tests.screen.phones import ALL, phone_of, phone_with, played

seeds = st.integers(0, 10_000)


@given(seeds)
def test_the_quick_reader_tells_what_a_reader_of_the_node_tree_tells(seed: int) -> None:
    for phone in played(phone_of(seed), Random(seed), 8):
        assert see(phone).elements == list(told(tree(phone)))


@given(seeds)
def test_every_node_lies_inside_the_display_and_inside_its_parent(seed: int) -> None:
    for phone in played(phone_of(seed), Random(seed), 5):
        root = tree(phone)
        device = phone.state(ScreenState).device
        for node in root.walk():
            assert node.bounds.left < node.bounds.right <= device.width
            assert node.bounds.top < node.bounds.bottom <= device.height
            for child in node.children:
                assert node.bounds.left <= child.bounds.left
                assert child.bounds.bottom <= node.bounds.bottom


@given(seeds)
def test_a_screen_survives_export_and_import(seed: int) -> None:
    for phone in played(phone_of(seed), Random(seed), 3):
        root = tree(phone)
        screen = read_dump(dump(root))
        assert screen.dump == root
        shown = phone_with(App("seen", "Seen", (screen,)), device=phone.state(ScreenState).device)
        assert see(shown).elements == see(phone).elements


@given(st.text(max_size=40))
def test_any_words_survive_export_and_import_as_far_as_xml_can_hold_them(text: str) -> None:
    xml = dump(Node(text=text, bounds=Bounds(0, 0, 10, 10)))
    again = read_dump(xml).dump
    assert again is not None
    assert read_dump(dump(again)).dump == again
    if text.isprintable():
        assert again.text == text


BOMB = '<!DOCTYPE a [<!ENTITY b "' + "x" * 99 + '">]><hierarchy><node text="&b;" bounds="[0,0][1,1]"/></hierarchy>'
NODE = '<node bounds="[0,0][9,9]">'


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        (BOMB, "DOCTYPE"),
        ("x" * (MOST_BYTES + 1), "bytes"),
        ("<html><body/></html>", "<html> where <hierarchy>"),
        ("<hierarchy><node bounds='[0,0][1,1]'>", "broken XML"),
        ("", "broken XML"),
        ("<hierarchy></hierarchy>", "no <node>"),
        ("<hierarchy><node/></hierarchy>", "bounds"),
        ("<hierarchy><node bounds='[0,0][1,1]' clickable='yes'/></hierarchy>", "clickable='yes'"),
        ("<hierarchy>" + NODE * 300 + "</node>" * 300 + "</hierarchy>", "levels"),
        ("<hierarchy>" + (NODE + "</node>") * 21_000 + "</hierarchy>", "nodes"),
        ("<hierarchy>hello</hierarchy>", "text between nodes"),
        ("\ud800", "broken XML"),
    ],
)
def test_hostile_xml_is_refused_in_one_line(xml: str, words: str) -> None:
    with pytest.raises(DataFileError, match="dump") as error:
        read_dump(xml)
    assert words in str(error.value)
    assert "\n" not in str(error.value)


def wrong(*screens: Screen, **fields: object) -> str:
    with pytest.raises(PluginError) as error:
        check_apps(Apps([App("lamp", "Lamp", screens, **fields)]))  # type: ignore[arg-type]
    return str(error.value)


def test_a_way_to_a_screen_that_is_not_there_names_app_screen_node_and_the_near_one() -> None:
    message = wrong(Screen("main", body=(Button("Open", go="colour"),)), Screen("colours"))
    assert message == "app 'lamp', screen 'main', node 'Open': go='colour' names no screen; did you mean 'colours'?"


@pytest.mark.parametrize(
    ("screen", "words"),
    [
        (Screen("main", body=(Row("Glow", toggle="lamp.glo"),)), "'lamp.glo' is no setting; did you mean 'lamp.glow'"),
        (Screen("main", body=(Text("{lamp.gl}"),)), "'lamp.gl' is no setting"),
        (Screen("main", body=(Text("{@nme}"), Field("name"))), "names no field"),
        (Screen("main", body=(Rows("bulb", Row("{name}")),)), "there is no source 'bulb'; did you mean 'bulbs'"),
        (Screen("main", body=(Field("name"), Field("name"))), "2 nodes have this id"),
        (Screen("main", body=(Button("A", id="x", go="main"), Button("B", id="x", go="main"))), "2 nodes have this id"),
        (Screen("main", top=(Tabs((("A", "main"), ("B", "other"))),)), "go='other' names no screen"),
        (Screen("main", swipes={"down": "drawer"}), "swipe down"),
        (Screen("main", body=(Button("Go", go="lump/main"),)), "names no app; did you mean 'lamp'"),
        (Screen("main", body=(Button("Go", go="main", when="#bulb"),)), "there is no source 'bulb'"),
        (Screen("main", top=tuple(Bar(f"Bar {n}") for n in range(9))), "fill a low display"),
        (Screen("main", top=(Line(tuple(Button(f"B{n}", go="main") for n in range(30))),)), "too narrow"),
        (Screen("main", top=(Bar("Lamp", icons=tuple(Icon(label=f"I{n}") for n in range(9))),)), "overlap"),
    ],
)
def test_wrong_app_data_is_named(screen: Screen, words: str) -> None:
    message = wrong(screen, values={"lamp.glow": True}, content={"bulbs": lambda rng, phone: []})
    assert message.startswith("app 'lamp', screen 'main', ")
    assert words in message


def test_a_button_that_lies_under_another_is_named() -> None:
    under = Node(text="Under", clickable=True, bounds=Bounds(0, 0, 90, 90))
    over = Node(text="Over", clickable=True, bounds=Bounds(10, 10, 80, 80))
    message = wrong(Screen("main", dump=Node(bounds=Bounds(0, 0, 100, 100), children=(under, over))))
    assert "node 'Under': 'Over' lies over its middle" in message


def test_a_screen_that_nothing_opens_is_named() -> None:
    message = wrong(Screen("main"), Screen("cellar"))
    assert message == "app 'lamp', screen 'cellar': no way leads there; let a block's `go` name it, or take it out"


def test_two_screens_of_one_name_and_two_sources_of_one_name_are_named() -> None:
    assert "2 screens named 'main'" in wrong(Screen("main"), Screen("main"))
    apps = [App(key, key, (Screen("main"),), content={"bulbs": lambda rng, phone: []}) for key in ("lamp", "lantern")]
    with pytest.raises(PluginError, match="'bulbs' is also a source of 'lantern'"):
        check_apps(Apps(apps))


def test_what_a_collection_draws_depends_on_nothing_drawn_before() -> None:
    apps = Apps()
    apps.draws["rooms"] = lambda rng, _: [{"celsius": rng.gauss(19, 2)}]
    first, second = (ScreenState(apps).collection("rooms", phone_of(1)) for _ in range(2))
    assert first == second


def test_the_built_in_apps_are_right_and_many() -> None:
    check_apps(ALL)
    assert len([app for app in ALL if app.listed]) >= 16
    assert len(ALL.screens) >= 90


def test_labels_and_buttons_have_the_proportions_of_real_screens() -> None:
    shares = []
    for seed in range(40):
        for phone in played(phone_of(seed), Random(seed), 8):
            shares.append(_labels(tree(phone), False))
    own, through, none = (sum(share[n] for share in shares) for n in range(3))
    total = own + through + none
    assert abs(own / total - 0.31) < 0.1
    assert abs(through / total - 0.44) < 0.1
    assert abs(none / total - 0.25) < 0.1


def _labels(node: Node, inside: bool) -> tuple[int, int, int]:
    own = (
        (int(node.clickable), int(inside and not node.clickable), int(not inside and not node.clickable))
        if node.label
        else (0, 0, 0)
    )
    below = [_labels(child, inside or node.clickable) for child in node.children]
    return tuple(sum(each) for each in zip(own, *below, strict=True))  # type: ignore[return-value]


def test_a_block_has_one_drawing_for_all_displays() -> None:
    one, other = DISPLAYS[0][0], DISPLAYS[-1][-1]
    for (_, name), screen in ALL.screens.items():
        for block in (*screen.top, *screen.body, *screen.bottom):
            if not isinstance(block, Rows | Grid):
                assert stamp(block, one, name).drawing is stamp(block, other, name).drawing


@given(seeds)
def test_what_was_forgotten_is_worked_out_again(seed: int) -> None:
    for phone in played(phone_of(seed), Random(seed), 3):
        seen = see(phone)
        assert see(phone) is seen
        forget()
        assert see(phone) is not seen
        assert see(phone).elements == seen.elements


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("scale", sorted(set(FONT_SCALES)))
def test_every_screen_can_be_laid_out_and_drawn_on_every_display(device: object, scale: float) -> None:
    phone = phone_of(1)
    state = phone.state(ScreenState).changed(device=device._replace(font_scale=scale))  # type: ignore[attr-defined]
    for app, name in ALL.screens:
        place = state.place._replace(app=app, screen=name)
        shown = phone.with_state(state.changed(stack=(place,)))
        assert see(shown).elements == list(told(tree(shown)))
        assert svg(shown).startswith("<svg ")
