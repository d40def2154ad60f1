"""Reports: the numbers are right, the page needs nothing else and works in a browser, the card is valid."""

from __future__ import annotations

import base64
import gzip
import html
import re
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import orjson
import pytest
import yaml

from pokkit_datagen import cli, registry
from pokkit_datagen.checks.grounding import SOURCES
from pokkit_datagen.errors import DataFileError, DatagenError
from pokkit_datagen.registry import Registry
from pokkit_datagen.report.card import card
from pokkit_datagen.report.collect import Gathered, gather
from pokkit_datagen.report.numbers import summary
from pokkit_datagen.report.page import page
from pokkit_datagen.report.plots import bars, heat, histogram
from pokkit_datagen.report.tokens import Tokens, epoch_hours
from pokkit_datagen.run import Job, run
from tests import foreign
from tests.conftest import toy_mix

CHROMIUM = next((path for path in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if path), None)
NASTY = '</script><script>document.title="hacked"</script><img src=x onerror="document.title=1">'


@pytest.fixture(scope="module")
def made(toy: Registry, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Make a training and an evaluation file of the toy plugin."""
    folder = tmp_path_factory.mktemp("report")
    run(Job(toy_mix(), folder / "mix.yaml", toy, folder / "t.jsonl", folder / "e.jsonl"))
    return folder / "t.jsonl", folder / "e.jsonl"


@pytest.fixture(scope="module")
def gathered(toy: Registry, made: tuple[Path, Path]) -> Gathered:
    return gather(made, toy, None)


def rows(path: Path) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in path.read_bytes().splitlines()]


# ---- numbers ---------------------------------------------------------------------------------------------------------


def test_the_numbers_count_every_row_once(gathered: Gathered, made: tuple[Path, Path]) -> None:
    told = gathered.data["files"][str(made[0])]
    calls = [len(message["tool_calls"]) for row in rows(made[0]) for message in row["messages"] if "tool_calls" in message]
    assert told["rows"] == sum(told["domains"].values()) == sum(told["user_turns"].values()) == sum(told["calls"].values()) == 200
    assert sum(count * number for number, count in told["calls"].items()) == sum(calls)
    assert set(told["grounding"]) <= set(SOURCES.values())
    assert told["unreadable"] == told["duplicates"] == 0
    assert sum(told["characters"]["bars"]) == 200


def test_asked_and_realised_shares_stand_side_by_side(gathered: Gathered, made: tuple[Path, Path]) -> None:
    mix = gathered.data["files"][str(made[0])]["mix"]
    assert mix["domains"] == {"shares": {"lamp": {"asked": 1.0, "got": 1.0}}, "distance": 0.0}
    assert mix["system_prompt"]["distance"] < 0.05
    assert set(mix["noise"]["shares"]) == {"typos", "lowercase", "no_punctuation", "speech_to_text"}


def test_further_files_are_compared_with_the_first(gathered: Gathered, made: tuple[Path, Path]) -> None:
    assert gathered.data["leakage"][str(made[1])]["levels"]["template"]["leaked"] == 0


def test_bad_lines_are_counted_and_named_and_the_others_told(toy: Registry, tmp_path: Path) -> None:
    good = foreign.dumped(foreign.conversation(Random(0)))
    (tmp_path / "f.jsonl").write_bytes(b"not json\n" + good + b"\n" + good + b"\n[]\n")
    told = gather([tmp_path / "f.jsonl"], toy, None).data["files"][str(tmp_path / "f.jsonl")]
    assert (told["rows"], told["unreadable"], told["duplicates"]) == (2, 2, 1)
    assert [problem["line"] for problem in told["problems"]] == [1, 4]


def test_a_file_without_any_conversation_is_an_error_with_its_line(toy: Registry, tmp_path: Path) -> None:
    (tmp_path / "f.jsonl").write_bytes(b"not json\n")
    with pytest.raises(DataFileError, match=r"f\.jsonl:1: not JSON.*; no line is a conversation"):
        gather([tmp_path / "f.jsonl"], toy, None)


def test_rows_of_one_wording_are_clustered(toy: Registry, tmp_path: Path) -> None:
    pytest.importorskip("rensa")
    lines = [line for _, _, line in foreign._refills(Random(0), each=5)]
    (tmp_path / "f.jsonl").write_bytes(b"\n".join(lines))
    near = gather([tmp_path / "f.jsonl"], toy, None).data["files"][str(tmp_path / "f.jsonl")]["near"]
    assert near["largest"][0]["rows"] == 15
    assert near["largest"][0]["line"] == 1


def test_a_summary_has_all_values_in_its_bars() -> None:
    from array import array

    told = summary(array("I", range(1000)))
    assert (told["p50"], told["max"], told["total"], sum(told["bars"])) == (499, 999, 499_500, 1000)
    assert len(told["bars"]) <= 31


# ---- tokens ----------------------------------------------------------------------------------------------------------


def test_tokens_are_counted_as_the_chat_template_writes_them(tmp_path: Path) -> None:
    tokenizers = pytest.importorskip("tokenizers")
    made = tokenizers.Tokenizer(tokenizers.models.WordLevel({"?": 0}, unk_token="?"))
    made.pre_tokenizer = tokenizers.pre_tokenizers.WhitespaceSplit()
    made.save(str(tmp_path / "tokenizer.json"))
    template = "{% for m in messages %}<{{ m.role }}> {{ m.content }} {% endfor %}{{ tools | tojson if tools }}"
    (tmp_path / "tokenizer_config.json").write_bytes(orjson.dumps({"chat_template": template}))
    tokens = Tokens(tmp_path)
    tokens.add({"messages": [{"role": "user", "content": "good day"}, {"role": "assistant", "content": "hi"}], "tools": []})
    assert tokens.as_data()["total"] == 5


def test_an_epoch_takes_as_long_as_the_formula_says() -> None:
    hours = epoch_hours(1_000_000)
    assert hours["A100"] == pytest.approx(1e6 * 3.6e9 * 4 / (0.12 * 312e12) / 3600, abs=1e-3)
    assert hours["T4"] / hours["A100"] == pytest.approx(312 / 65, rel=0.01)


def test_a_folder_without_a_tokenizer_is_named(tmp_path: Path) -> None:
    pytest.importorskip("tokenizers")
    with pytest.raises(DatagenError, match="holds no tokenizer.json that can be read"):
        Tokens(tmp_path)


# ---- page ------------------------------------------------------------------------------------------------------------


def sample_of(text: str) -> dict[str, Any]:
    packed = re.search(r'id="sample">([^<]*)<', text)
    assert packed
    return orjson.loads(gzip.decompress(base64.b64decode(packed[1])))


def test_the_page_needs_nothing_else_and_holds_every_conversation(gathered: Gathered, toy: Registry, made: tuple[Path, Path]) -> None:
    text = page(gathered, toy)
    assert not re.findall(r'(?:src|href)="|@import|url\(', text)
    assert "default-src 'none'" in text
    told = sample_of(text)["rows"]
    assert len(told) == 250
    first = rows(made[0])[told[0]["line"] - 1]
    assert [turn["text"] for turn in told[0]["turns"]] == [message["content"] or "" for message in first["messages"]]


def test_the_same_files_give_the_same_page(toy: Registry, made: tuple[Path, Path], gathered: Gathered) -> None:
    assert page(gather(made, toy, None), toy) == page(gathered, toy)


def test_the_screens_of_a_conversation_are_drawn(builtin: Registry, tmp_path: Path) -> None:
    mix = toy_mix(count=12, domains={"screen": 1}, noise={}, eval={})
    run(Job(mix, tmp_path / "mix.yaml", builtin, tmp_path / "s.jsonl", None))
    told = sample_of(page(gather([tmp_path / "s.jsonl"], builtin, None), builtin))
    assert sum("picture" in turn for row in told["rows"] for turn in row["turns"]) >= 12
    assert all(picture.startswith("<svg") for picture in told["pictures"])


def test_a_leak_is_shown_with_both_lines(toy: Registry, tmp_path: Path) -> None:
    line = foreign.dumped(foreign.conversation(Random(0)))
    (tmp_path / "a.jsonl").write_bytes(line)
    (tmp_path / "b.jsonl").write_bytes(foreign.dumped(foreign.conversation(Random(1))) + b"\n" + line)
    text = page(gather([tmp_path / "a.jsonl", tmp_path / "b.jsonl"], toy, None), toy)
    assert "It leaked." in text
    assert "<li>line 2: first user turn, exact, as in training line 1: " in text


def test_names_from_a_file_are_escaped_in_plots() -> None:
    drawn = bars({NASTY: 1.0}) + histogram([1], [NASTY], NASTY) + heat([NASTY], [NASTY], [[1]], NASTY)
    assert "<script" not in drawn and "<img" not in drawn
    assert html.escape("</script>") in drawn


def dom(tmp_path: Path, text: str, added: str = "") -> tuple[str, str]:
    """Open a page in Chromium from a file; return the document afterwards and what the console said."""
    if CHROMIUM is None:
        pytest.skip("needs the Debian package chromium")
    file = tmp_path / "page.html"
    file.write_text(text.replace("</body>", f"<script>{added}</script></body>"), "utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--virtual-time-budget=8000", "--dump-dom"]
    told = subprocess.run([CHROMIUM, *options, file.as_uri()], capture_output=True, timeout=120, check=True, text=True)
    return told.stdout, "\n".join(line for line in told.stderr.splitlines() if "CONSOLE" in line)


def test_a_browser_shows_the_page_without_an_error(gathered: Gathered, toy: Registry, tmp_path: Path) -> None:
    document, console = dom(tmp_path, page(gathered, toy))
    assert console == ""
    assert 'data-ready="yes"' in document
    assert document.count('class="talk box"') == 20
    assert "250 of 250 conversations" in document


def test_the_search_finds_conversations_by_their_words(gathered: Gathered, toy: Registry, tmp_path: Path) -> None:
    text = page(gathered, toy)
    told = sample_of(text)["rows"]
    word = next(turn["text"] for turn in told[7]["turns"] if turn["who"] == "user").lower().replace('"', "")
    search = f"input.value = {orjson.dumps(word).decode()}; input.dispatchEvent(new Event('input'));"
    wait = f"const timer = setInterval(() => {{ if (document.body.dataset.ready) {{ clearInterval(timer); {search} }} }}, 20);"
    document, console = dom(tmp_path, text, wait)
    found = re.search(r"(\d+) of 250 conversations", document)
    assert console == ""
    assert found and 1 <= int(found[1]) < 250
    assert f"{told[7]['file']}:{told[7]['line']}" in document


def test_what_a_row_says_never_runs(toy: Registry, tmp_path: Path) -> None:
    row = foreign.conversation(Random(0))
    row["messages"][0]["content"] = NASTY
    row["messages"][1]["tool_calls"][0]["function"]["arguments"] = orjson.dumps({"city": NASTY}).decode()
    row["tools"] = []
    (tmp_path / "nasty.jsonl").write_bytes(foreign.dumped(row))
    document, console = dom(tmp_path, page(gather([tmp_path / "nasty.jsonl"], toy, None), toy))
    assert "<title>nasty.jsonl</title>" in document
    assert console == ""


# ---- card and command --------------------------------------------------------------------------------------------------


def test_the_card_begins_with_valid_front_matter(gathered: Gathered) -> None:
    _, front, text = card(gathered).split("---\n", 2)
    told = yaml.safe_load(front)
    assert told["configs"] == [
        {"config_name": "default", "data_files": [{"split": "train", "path": "t.jsonl"}, {"split": "test", "path": "e.jsonl"}]}
    ]
    assert told["size_categories"] == ["n<1K"] and told["license"] == "apache-2.0" and told["language"] == ["en"]
    assert "| `t.jsonl` | 200 |" in text
    assert "| template |" in text
    assert "\n\n\n" not in text


def test_the_command_writes_what_it_is_asked_for(
    made: tuple[Path, Path], toy: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(registry, "load", lambda without=(): toy)
    monkeypatch.delenv("QWEN3_TOKENIZER", raising=False)
    names = [tmp_path / name for name in ("r.html", "r.json", "README.md")]
    words = ["report", *made, "--html", names[0], "--json", names[1], "--card", names[2]]
    monkeypatch.setattr(sys, "argv", ["pokkit-datagen", *map(str, words)])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert not ended.value.code
    assert "200 rows" in capsys.readouterr().out
    assert orjson.loads(names[1].read_bytes())["files"][str(made[0])]["rows"] == 200
    assert names[0].stat().st_size < 1_000_000 and names[2].read_text("utf-8").startswith("---\n")


def test_a_report_never_overwrites_what_it_reads(made: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    before = made[0].read_bytes()
    monkeypatch.setattr(sys, "argv", ["pokkit-datagen", "report", str(made[0]), "--html", str(made[0])])
    with pytest.raises(SystemExit):
        cli.main()
    assert "is read and can't be written as well" in capsys.readouterr().err
    assert made[0].read_bytes() == before
