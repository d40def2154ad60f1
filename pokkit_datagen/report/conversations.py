"""The sample of a report's page: conversations with pictures of the simulated screens, packed into one text."""

from __future__ import annotations

import base64
import gzip
from collections.abc import Iterator, Sequence
from pathlib import Path

import orjson

from pokkit_datagen.checks.file import maker_of
from pokkit_datagen.conversation import Json
from pokkit_datagen.reading import ours, parse
from pokkit_datagen.registry import Registry
from pokkit_datagen.rows import RowMaker
from pokkit_datagen.screen.draw import svg
from pokkit_datagen.show_page import phones

_MOST_PICTURES = 400
"""So many different screens stand in a page; further ones are told in words only."""

_WIDTH = 220


def packed(sample: Sequence[tuple[Path, int, bytes]], registry: Registry) -> str:
    """Return conversations and pictures as JSON, compressed, as text that can stand in a page."""
    pictures: dict[str, int] = {}
    makers = {path: maker_of(path, registry) for path in dict.fromkeys(path for path, _, _ in sample)}
    rows = [_conversation(path, number, line, makers[path], pictures) for path, number, line in sample]
    data = orjson.dumps({"rows": rows, "pictures": list(pictures)})
    return base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()


def _conversation(path: Path, number: int, line: bytes, maker: RowMaker | None, pictures: dict[str, int]) -> Json:
    parsed = parse(line)
    metadata = ours(parsed)
    screens = _screens(parsed, maker)
    turns: list[Json] = []
    for message in parsed["messages"]:
        turn: Json = {"who": message["role"], "text": message.get("content") or ""}
        if message.get("tool_calls"):
            turn["calls"] = [[call["function"]["name"], call["function"]["arguments"]] for call in message["tool_calls"]]
        if message["role"] == "tool":
            drawn = next(screens, "")
            if drawn and (drawn in pictures or len(pictures) < _MOST_PICTURES):
                turn["picture"] = pictures.setdefault(drawn, len(pictures))
        turns.append(turn)
    tools = [tool.get("function", tool).get("name", "?") for tool in parsed.get("tools") or ()]
    about = " · ".join([metadata.get("template") or metadata.get("scenario", ""), *metadata.get("behaviours", ())])
    return {"file": path.name, "line": number, "about": about.strip(" ·"), "turns": turns, "tools": tools}


def _screens(parsed: Json, maker: RowMaker | None) -> Iterator[str]:
    """Yield what the screen shows after each call of a row of ours, where it can be made again and shows something new."""
    made = phones(parsed, maker) if maker else []
    told = [message["content"].encode() for message in parsed["messages"] if message["role"] == "tool"]
    if made and [orjson.dumps(entry.result) for entry in made[-1].journal[-len(told) :]] != told:
        return  # the file is older than the plugins, or was edited
    shown = ""
    for phone in made[1:]:
        drawn = svg(phone, _WIDTH)
        yield drawn if drawn != shown else ""
        shown = drawn
