"""Paraphrases by a language model are kept only where they say the same, and a broken endpoint breaks nothing."""

from __future__ import annotations

import json
import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import orjson
import pytest

from pokkit_datagen.checks.file import check_file
from pokkit_datagen.errors import DataFileError, MixError
from pokkit_datagen.job import Job
from pokkit_datagen.mix import Mix, Paraphrase, read_mix
from pokkit_datagen.paraphrase import endpoint as endpoint_module
from pokkit_datagen.paraphrase.endpoint import GIVE_UP, TRIES, Endpoint
from pokkit_datagen.paraphrase.meaning import Unfit, marked, reworded, worth_asking
from pokkit_datagen.paraphrase.paraphraser import BROKEN, KEPT, NO_REPLY, NOT_NEW, TOO_SHORT
from pokkit_datagen.paraphrase.replies import Replies
from pokkit_datagen.registry import Registry
from pokkit_datagen.run import run
from pokkit_datagen.slots.base import Surface
from pokkit_datagen.tally import Tally
from tests.test_docs import DOCS

Answer = Callable[[str], str | None]
"""Gets the marked user turn and returns what the model says; None is an error 500."""


class Model(ThreadingHTTPServer):
    """A chat endpoint on this machine."""

    daemon_threads = True

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        super().__init__(("127.0.0.1", 0), Chat)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class Chat(BaseHTTPRequestHandler):
    server: Model

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(body)
        self.server.keys.append(self.headers["Authorization"])
        said = self.server.answer(body["messages"][-1]["content"]) if self.path == "/v1/chat/completions" else None
        self.send_response(500 if said is None else 200)
        self.end_headers()
        self.wfile.write(
            said.encode() if said and said[0] == "{" else orjson.dumps({"choices": [{"message": {"content": said}}]})
        )

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def serve() -> Iterator[Callable[[Answer], Model]]:
    models: list[Model] = []

    def start(answer: Answer) -> Model:
        models.append(Model(answer))
        threading.Thread(target=models[-1].serve_forever, args=(0.01,), daemon=True).start()
        return models[-1]

    yield start
    for model in models:
        model.shutdown()
        model.server_close()


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoint_module, "PAUSE", 0)


def politely(text: str) -> str:
    """Reword as a good model does."""
    return f"Dear frog: {text}" if text.endswith("?") else f"Dear frog, {text[0].lower()}{text[1:]}"


def made(
    toy: Registry, folder: Path, url: str | None, name: str = "rows", workers: int = 1, **changes: Any
) -> tuple[list[dict[str, Any]], Tally]:
    paraphrase = {"endpoint": url, "model": "m", "share": 1.0, "cache": str(folder / "cache.sqlite"), "timeout": 5, **changes}
    mix = Mix.model_validate({"count": 60, "domains": {"lamp": 1}, "paraphrase": paraphrase if url else None})
    path = folder / f"{name}.jsonl"
    tally = run(Job(mix, Path("mix.yaml"), toy, path, None, workers, overwrite=True))["train"]
    return [orjson.loads(line) for line in path.read_bytes().splitlines()], tally


def users(row: dict[str, Any]) -> list[str]:
    return [message["content"] for message in row["messages"] if message["role"] == "user"]


def others(row: dict[str, Any]) -> list[dict[str, Any]]:
    return [message for message in row["messages"] if message["role"] != "user"]


# ---- the step as a whole ----------------------------------------------------------------------------------------------


def test_a_good_model_changes_the_users_words_and_nothing_else(
    toy: Registry, tmp_path: Path, serve: Callable[[Answer], Model]
) -> None:
    plain, _ = made(toy, tmp_path, None, "plain")
    rows, tally = made(toy, tmp_path, serve(politely).url)
    assert [others(row) for row in rows] == [others(row) for row in plain]
    reworded_rows = [row for row in rows if "paraphrase" in row["metadata"]]
    assert tally.paraphrase[KEPT] >= len(reworded_rows) >= 30
    assert all(any("ear frog" in text for text in users(row)) for row in reworded_rows)
    assert check_file(tmp_path / "rows.jsonl", toy).problems == []
    manifest = orjson.loads((tmp_path / "rows.jsonl.manifest.json").read_bytes())
    assert manifest["paraphrase"] == dict(tally.paraphrase)


def test_a_rerun_gives_the_same_bytes_without_the_endpoint(
    toy: Registry, tmp_path: Path, serve: Callable[[Answer], Model]
) -> None:
    model = serve(politely)
    made(toy, tmp_path, model.url, "first")
    asked = len(model.asked)
    made(toy, tmp_path, model.url, "again")
    assert len(model.asked) == asked > 0
    made(toy, tmp_path, "http://127.0.0.1:1/v1", "offline")
    made(toy, tmp_path, "http://127.0.0.1:1/v1", "two", workers=2)
    first, *rest = [(tmp_path / f"{name}.jsonl").read_bytes() for name in ("first", "again", "offline", "two")]
    assert rest == [first] * 3


def test_two_workers_share_the_cache_of_a_model_that_never_answers_twice_alike(
    toy: Registry, tmp_path: Path, serve: Callable[[Answer], Model]
) -> None:
    moods = iter(f"Mood {letter * 9}, " for letter in map(chr, range(97, 100_000)))
    model = serve(lambda text: f"{next(moods)}{text}")
    made(toy, tmp_path, model.url, "first", workers=2)
    made(toy, tmp_path, model.url, "again")
    assert (tmp_path / "first.jsonl").read_bytes() == (tmp_path / "again.jsonl").read_bytes()


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (lambda _: None, NO_REPLY),
        (lambda _: "{", NO_REPLY),
        (lambda _: '{"choices": []}', NO_REPLY),
        (lambda _: '{"choices": [{"message": {"content": null}}]}', NO_REPLY),
        (lambda _: "", "not one line"),
        (lambda _: "Sure!\nHere it is", "not one line"),
        (lambda text: text.upper().replace("[[", "").replace("]]", ""), "the same words"),
        (lambda text: text + " pretty please" * 20, "much longer or shorter"),
        (lambda text: f"{text} not", "other facts"),
    ],
)
def test_an_answer_that_is_none_leaves_the_rows_as_they_are(
    answer: Answer, outcome: str, toy: Registry, tmp_path: Path, serve: Callable[[Answer], Model]
) -> None:
    made(toy, tmp_path, None, "plain")
    _, tally = made(toy, tmp_path, serve(answer).url)
    assert (tmp_path / "rows.jsonl").read_bytes() == (tmp_path / "plain.jsonl").read_bytes()
    assert tally.paraphrase.keys() <= {outcome, TOO_SHORT}
    assert tally.paraphrase[outcome] >= 30


def test_a_model_that_always_says_the_same_repeats_and_contradicts_no_row(
    toy: Registry, tmp_path: Path, serve: Callable[[Answer], Model], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pokkit_datagen.paraphrase.paraphraser.reworded", lambda parts, reply: [reply])
    rows, tally = made(toy, tmp_path, serve(lambda _: "Light please").url)
    assert len({(*users(row), str(others(row))) for row in rows}) == 60
    assert check_file(tmp_path / "rows.jsonl", toy).problems == []
    assert tally.paraphrase[NOT_NEW] + tally.paraphrase[BROKEN] >= 30


def test_a_model_that_hangs_is_given_up_with_a_warning(
    toy: Registry, tmp_path: Path, serve: Callable[[Answer], Model], caplog: pytest.LogCaptureFixture
) -> None:
    model = serve(lambda _: str(threading.Event().wait(5)))
    began = time.monotonic()
    with caplog.at_level(logging.WARNING):
        made(toy, tmp_path, model.url, timeout=0.05)
    assert time.monotonic() - began < 5
    assert len(model.asked) == GIVE_UP * TRIES
    [told] = caplog.messages
    assert f"no answer for {GIVE_UP} user turns in a row (timed out)" in told


def test_a_model_that_sends_a_byte_now_and_then_times_out() -> None:
    class Slow:
        def read1(self, _: int) -> bytes:
            return b" "

    with pytest.raises(TimeoutError):
        endpoint_module._read(Slow(), time.monotonic() - 1)  # type: ignore[arg-type]


def test_one_answer_in_time_makes_up_for_failures_before(serve: Callable[[Answer], Model]) -> None:
    moods = iter([None, None, "yes", *[None] * 50])
    model = serve(lambda _: next(moods))
    asking = Endpoint(model.url, "m", None, 5)
    assert [asking.ask("x") for _ in range(6)] == [None, "yes", None, None, None, None]
    assert len(model.asked) == TRIES + 1 + GIVE_UP * TRIES


# ---- what is sent, what comes back ------------------------------------------------------------------------------------


def test_the_api_key_comes_from_the_environment(serve: Callable[[Answer], Model], monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(MixError, match="variable FROG_KEY is not set"):
        Endpoint("http://127.0.0.1:1/v1", "m", "FROG_KEY", 1)
    monkeypatch.setenv("FROG_KEY", "secret")
    model = serve(lambda _: "yes")
    assert Endpoint(model.url, "m", "FROG_KEY", 5).ask("x") == "yes"
    assert (model.keys, model.asked[0]["model"]) == (["Bearer secret"], "m")


WAKE = ["Wake me at ", Surface("7"), " for the ", Surface("dentist"), ", please"]


@pytest.mark.parametrize(
    ("reply", "pieces"),
    [
        ("Please wake me for the dentist at 7", ["Please wake me for the ", "dentist", " at ", "7"]),
        ("7 is when you wake me for the dentist", ["7", " is when you wake me for the ", "dentist"]),
        ('"Wake me up at [[7]] for my [[dentist]]!"', ["Wake me up at ", "7", " for my ", "dentist", "!"]),
        ("<think>Hm. 8?</think>I must wake at 7: dentist", ["I must wake at ", "7", ": ", "dentist"]),
    ],
)
def test_a_paraphrase_has_every_slot_perhaps_elsewhere(reply: str, pieces: list[str]) -> None:
    found = reworded(WAKE, reply)
    assert found == pieces
    assert sorted(piece for piece in found if type(piece) is Surface) == ["7", "dentist"]


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        ("Wake me up for the dentist, please", "a value is lost"),
        ("Wake me up at 8 for the dentist", "a value is lost"),
        ("Wake me up at 17 for the dentist", "a value is lost"),
        ("Wake me up at 7:30 for the dentist", "a value is lost"),
        ("Wake me up at 7 for the dentists", "a value is lost"),
        ("Wake me up at 7 or 8 for the dentist", "other facts"),
        ("Wake me up at 7 tomorrow for the dentist", "other facts"),
        ("Don't wake me up at 7 for the dentist", "other facts"),
        ("Would you wake me at 7 for the dentist?", "other facts"),
        ("Bananas 7 are purple dentist things", "another topic"),
        ("wake me AT 7, for the dentist please!", "the same words"),
        ("7 dentist", "much longer or shorter"),
    ],
)
def test_a_paraphrase_that_says_something_else_is_refused(reply: str, reason: str) -> None:
    with pytest.raises(Unfit, match=reason):
        reworded(WAKE, reply)


def test_two_slots_of_the_same_words_must_both_be_there() -> None:
    parts = ["Remind me ", Surface("twice"), " and then ", Surface("twice")]
    assert [type(piece) for piece in reworded(parts, "I want a reminder twice, then twice")].count(Surface) == 2
    with pytest.raises(Unfit, match="a value is lost"):
        reworded(parts, "I want a reminder twice and then rest")


def test_a_turn_is_marked_and_one_of_nothing_but_slots_is_not_sent() -> None:
    assert marked(WAKE) == "Wake me at [[7]] for the [[dentist]], please"
    assert worth_asking(WAKE)
    assert not worth_asking([Surface("a whole sentence that is a slot")])
    assert not worth_asking(["wake me now"])


# ---- the cache and the mix --------------------------------------------------------------------------------------------


def test_the_first_answer_to_a_question_stays(tmp_path: Path) -> None:
    replies = Replies(tmp_path / "deep" / "cache.sqlite")
    assert replies.get("m", "x") is None
    assert replies.keep("m", "x", "first") == replies.keep("m", "x", "second") == "first"
    assert Replies(replies.path).get("m", "x") == "first"
    assert replies.get("other", "x") is None


def test_a_cache_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "cache.sqlite").write_bytes(b"no database, surely not" * 100)
    with pytest.raises(DataFileError, match=r"cache\.sqlite: cannot be used as cache of paraphrases"):
        Replies(tmp_path / "cache.sqlite").get("m", "x")


def test_other_instructions_ask_anew(tmp_path: Path) -> None:
    replies = Replies(tmp_path / "cache.sqlite")
    replies.keep("m", "x", "y")
    with sqlite3.connect(replies.path) as connection:
        connection.execute("UPDATE replies SET instructions = 'older'")
    assert replies.get("m", "x") is None


def test_a_mix_names_what_is_wrong_with_its_paraphrase(tmp_path: Path) -> None:
    (tmp_path / "mix.yaml").write_text("domains: {lamp: 1}\nparaphrase:\n  endpoint: ftp://x\n  model: m")
    with pytest.raises(MixError, match=r"mix.yaml:3: paraphrase.endpoint: write the endpoint's address up to /v1"):
        read_mix(tmp_path / "mix.yaml")
    (tmp_path / "mix.yaml").write_text("domains: {lamp: 1}\nparaphrase: {endpoint: http://x/v1, model: m, shares: 1}")
    with pytest.raises(MixError, match="did you mean 'share'"):
        read_mix(tmp_path / "mix.yaml")


def test_every_key_of_paraphrase_and_every_outcome_is_documented() -> None:
    for key in Paraphrase.model_fields:
        assert f"| `paraphrase.{key}` |" in DOCS["mix.md"], key
    for outcome in (KEPT, TOO_SHORT, NO_REPLY, BROKEN, NOT_NEW):
        assert f"| `{outcome}` |" in DOCS["mix.md"], outcome
