"""Endpoints that work, and endpoints that time out, fail, talk nonsense or never end: the run ends and says on what it rests."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from pokkit_datagen.registry import Registry
from pokkit_train.errors import EvaluationError
from pokkit_train.evaluate.backends import open_backend
from pokkit_train.evaluate.backends.base import Limits
from pokkit_train.evaluate.suites import Suite
from tests.evaluate.conftest import ran

Answer = Callable[[BaseHTTPRequestHandler, dict[str, Any]], None]


@contextmanager
def served(answer: Answer) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            send(self, {"data": [{"id": "frog"}]})

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            answer(self, body)

        def log_message(self, *_: Any) -> None:
            """Be quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        server.shutdown()
        server.server_close()


def send(handler: BaseHTTPRequestHandler, body: Any, status: int = 200) -> None:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    handler.send_response(status)
    handler.send_header("Content-Length", str(len(data)))
    handler.end_headers()
    handler.wfile.write(data)


def reply(text: str, *calls: tuple[str, str]) -> dict[str, Any]:
    listed = [
        {"id": str(n), "type": "function", "function": {"name": name, "arguments": given}}
        for n, (name, given) in enumerate(calls)
    ]
    message = {"role": "assistant", "content": text, **({"tool_calls": listed} if listed else {})}
    return {"choices": [{"message": message}], "usage": {"prompt_tokens": 9, "completion_tokens": 3}}


def alarm_at_six(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
    answered = body["messages"][-1]["role"] == "tool"
    send(handler, reply("Six it is.") if answered else reply("", ("set_alarm", '{"hour": 6, "minute": 0}')))


def test_a_working_endpoint_is_judged(small: Suite, builtin: Registry) -> None:
    with served(alarm_at_six) as address:
        run = ran(small, builtin, f"openai:{address}#frog", jobs=3)
    assert [item["id"] for item in run["items"] if item["passed"]] == ["plain/1"]
    assert run["overall"]["n"] == 7
    assert run["performance"]["tokens"] == 3 * run["performance"]["replies"]


def slow(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
    time.sleep(1)
    send(handler, reply("late"))


def endless(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
    handler.send_response(200)
    handler.end_headers()
    try:
        while True:
            handler.wfile.write(b" " * 64)
            handler.wfile.flush()
            time.sleep(0.02)
    except OSError:
        return


def flood(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
    handler.send_response(200)
    handler.end_headers()
    try:
        while True:
            handler.wfile.write(b" " * 1_000_000)
    except OSError:
        return


def cut_off(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"choices"')


def endless_head(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Frog: ")
    try:
        while True:
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.02)
    except OSError:
        return


BROKEN: dict[str, tuple[Answer, str]] = {
    "time out": (slow, "no whole answer in 0.3 s"),
    "status 500": (lambda handler, _: send(handler, {"error": "oh"}, 500), "status 500"),
    "status 400": (lambda handler, _: send(handler, {"error": "no tools here"}, 400), "status 400"),
    "garbage": (lambda handler, _: send(handler, b"<html>\xff\x00"), "the answer is no JSON"),
    "a list": (lambda handler, _: send(handler, [1]), "the answer holds no message"),
    "null": (lambda handler, _: send(handler, None), "the answer holds no message"),
    "empty choices": (lambda handler, _: send(handler, {"choices": []}), "the answer holds no message"),
    "no text": (lambda handler, _: send(handler, {"choices": [{"message": {"content": 7}}]}), "the answer holds no message"),
    "endless": (endless, "no whole answer in 0.3 s"),
    "endless head": (endless_head, "no whole answer in 0.3 s"),
    "nested": (lambda handler, _: send(handler, b"[" * 90_000), "the answer is no JSON"),
    "flood": (flood, "the answer is longer than"),
    "cut off": (cut_off, "the answer is no JSON"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_endpoint_is_no_failure_of_the_model(small: Suite, builtin: Registry, kind: str) -> None:
    answer, said = BROKEN[kind]
    with served(answer) as address:
        run = ran(small, builtin, address, seconds=0.3, tasks=small.tasks[:2])
    assert (run["overall"]["n"], run["overall"]["errors"]) == (0, 2)
    assert all(item["status"] == "error" and said in item["problems"][0] for item in run["items"])


def test_what_fails_in_passing_is_asked_again(small: Suite, builtin: Registry) -> None:
    asked: list[int] = []

    def now_and_then(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        asked.append(1)
        if len(asked) % 2:
            send(handler, {}, 503)
        else:
            alarm_at_six(handler, body)

    with served(now_and_then) as address:
        run = ran(small, builtin, address, tries=2, tasks=small.tasks[:1])
    assert run["overall"]["pass_rate"] == 1


def test_an_endpoint_that_never_answers_is_given_up(small: Suite, builtin: Registry) -> None:
    asked: list[int] = []

    def hanging(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        asked.append(1)
        slow(handler, body)

    with served(hanging) as address:
        run = ran(small, builtin, address, seconds=0.1, tries=3, patience=0.25)
    assert len(asked) == 3
    assert (run["overall"]["n"], run["overall"]["errors"]) == (0, 7)
    assert "not asked: the endpoint had given no answer" in run["items"][-1]["problems"][0]


def test_those_who_wait_side_by_side_wait_once(small: Suite, builtin: Registry) -> None:
    asked: list[int] = []

    def hanging(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        asked.append(1)
        slow(handler, body)

    with served(hanging) as address:
        ran(small, builtin, address, seconds=0.1, patience=0.55, jobs=4)
    assert len(asked) == 7


def test_a_model_that_is_shown_no_tools_gets_no_list_of_them(small: Suite, builtin: Registry) -> None:
    task = small.tasks[0].model_copy(update={"offer": small.tasks[0].offer.model_copy(update={"shown": False})})
    bodies: list[dict[str, Any]] = []

    def keep(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        bodies.append(body)
        send(handler, reply("Hm?"))

    with served(keep) as address:
        ran(small, builtin, address, tasks=[task])
    assert "tools" not in bodies[0]


def test_an_answer_ends_the_wait(small: Suite, builtin: Registry) -> None:
    def now_and_then(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        slow(handler, body) if "alarm" in str(body["messages"][1]["content"]) else send(handler, reply("Hm?"))

    with served(now_and_then) as address:
        run = ran(small, builtin, address, seconds=0.1, patience=10)
    assert (run["overall"]["n"], run["overall"]["errors"]) == (2, 5)


def test_thoughts_are_not_words(small: Suite, builtin: Registry) -> None:
    with served(lambda handler, _: send(handler, reply('<think>{"name": "f", "arguments": {}}</think>\n\nHello!'))) as address:
        run = ran(small, builtin, address, tasks=small.tasks[:1])
    assert run["items"][0]["messages"][-1] == {"role": "assistant", "content": "Hello!"}


def test_a_score_says_on_how_many_tasks_it_rests(small: Suite, builtin: Registry) -> None:
    def only_six(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        if "six" in str(body["messages"][1]["content"]):
            alarm_at_six(handler, body)
        else:
            send(handler, {}, 500)

    with served(only_six) as address:
        overall = ran(small, builtin, address)["overall"]
    assert (overall["pass_rate"], overall["n"], overall["errors"]) == (1, 1, 6)


def test_the_same_command_asks_again_for_what_could_not_be_judged_only(small: Suite, builtin: Registry, tmp_path: Path) -> None:
    failing, asked = [True], list[str]()

    def recovering(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        asked.append(body["messages"][1]["content"])
        if failing[0] and "nine" in asked[-1]:
            send(handler, {}, 500)
        else:
            alarm_at_six(handler, body)

    with served(recovering) as address:
        first = ran(small, builtin, address, kept=tmp_path / "part")
        failing[0] = False
        asked.clear()
        second = ran(small, builtin, address, kept=tmp_path / "part")
    assert (first["overall"]["n"], second["overall"]["n"]) == (6, 7)
    assert set(asked) == {"alarm at nine am"}
    assert not (tmp_path / "part").exists()


def test_half_a_pair_that_could_not_be_judged_leaves_out_the_other(small: Suite, builtin: Registry) -> None:
    def no_questions(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        send(handler, reply("When?") if "please" in str(body["messages"][1]["content"]) else {}, 200)

    with served(no_questions) as address:
        run = ran(small, builtin, address)
    assert {item["status"] for item in run["items"] if item["pair"]} == {"error"}


def test_nobody_at_the_address(small: Suite, builtin: Registry) -> None:
    run = ran(small, builtin, "http://127.0.0.1:9/v1", tasks=small.tasks[:1])
    assert "can't be reached" in run["items"][0]["problems"][0]


def test_calls_that_the_server_missed_are_found_and_noted(small: Suite, builtin: Registry) -> None:
    raw = '<tool_call>{"name": "set_alarm", "arguments": {"hour": 6, "minute": 0}}</tool_call>'

    def unread(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        send(handler, reply("Six.") if body["messages"][-1]["role"] == "tool" else reply(raw))

    with served(unread) as address:
        run = ran(small, builtin, address, tasks=small.tasks[:1])
    assert run["overall"]["pass_rate"] == 1
    assert "the server's: none" in run["items"][0]["notes"][0]
    assert run["overall"]["metrics"]["parsers_differ"]["rate"] == 0.5


def test_arguments_that_are_no_json_are_the_models_mistake(small: Suite, builtin: Registry) -> None:
    def broken(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        send(handler, reply("Oh.") if body["messages"][-1]["role"] == "tool" else reply("", ("set_alarm", "{hour: 6")))

    with served(broken) as address:
        run = ran(small, builtin, address, tasks=small.tasks[:1])
    assert (run["overall"]["n"], run["overall"]["passed"]) == (1, 0)
    assert run["overall"]["metrics"]["schema_validity"]["rate"] == 0


def test_an_address_must_be_one() -> None:
    with pytest.raises(EvaluationError, match="no address; write such as openai:http"):
        open_backend("openai:localhost", Limits())
