"""What a model answers, greedily, and how many held-out tasks it does: conversations in which every call is the wanted one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pokkit_train.chat import END, Message, Tool, parse_reply, render
from pokkit_train.errors import TrainError

Row = Mapping[str, Any]


class Question(NamedTuple):
    """A conversation that waits for the assistant, and the tools that it is shown."""

    messages: Sequence[Message]
    tools: Sequence[Tool] | None


Answer = Callable[[Sequence[Question]], list[str]]


class Game:
    """One row played by a model: it hears what the row's person and phone say, as long as it makes the row's calls.

    The phone answers equal calls equally, so the results that the row recorded are what a phone would say.

    Args:
        row: A conversation that ends with the assistant.
    """

    def __init__(self, row: Row) -> None:
        self.tools: Sequence[Tool] | None = row.get("tools") or None
        self.messages: list[Message] = []
        self.replies: list[str] = []
        self.right = True
        self._left = iter(row["messages"])
        self._wanted = self._listen()

    @property
    def waits(self) -> bool:
        """Tell whether the model has to speak."""
        return self.right and self._wanted is not None

    def hear(self, reply: str) -> None:
        """Take what the model wrote."""
        said = parse_reply(reply)
        self.replies.append(reply)
        self.right = self._wanted is not None and _calls(said) == _calls(self._wanted)
        self.messages.append(said)
        self._wanted = self._listen()

    def _listen(self) -> Message | None:
        for message in self._left:
            if message["role"] == "assistant":
                return dict(message)
            self.messages.append(message)
        return None


def play(rows: Sequence[Row], answer: Answer, together: int = 1) -> list[Game]:
    """Play rows to their ends, or to the first wrong call.

    Args:
        rows: Held-out conversations.
        answer: Gives the replies to some questions.
        together: Rows that are played side by side, for models that answer several questions at once.
    """
    games = [Game(row) for row in rows]
    for start in range(0, len(games), together):
        while waiting := [game for game in games[start : start + together] if game.waits]:
            replies = answer([Question(game.messages, game.tools) for game in waiting])
            for game, reply in zip(waiting, replies, strict=True):
                game.hear(reply)
    return games


def done_share(games: Sequence[Game]) -> float:
    """Return the share of rows that were played without a wrong call."""
    return sum(game.right for game in games) / len(games)


def texts(games: Sequence[Game]) -> list[str]:
    """Return all that a model wrote."""
    return [reply for game in games for reply in game.replies]


def _calls(message: Message) -> list[tuple[str, Any]]:
    functions = [call["function"] for call in message.get("tool_calls") or []]
    return [(function["name"], json.loads(function["arguments"])) for function in functions]


def stream(
    llama: Any, messages: Sequence[Message], tools: Sequence[Tool] | None, limit: int = 256, temperature: float = 0.0
) -> Iterator[bytes]:
    """Yield a reply piece by piece, up to the token that ends a turn.

    Args:
        llama: A model opened by `open_gguf`.
        messages: The conversation so far.
        tools: Tools that the model is shown.
        limit: Most tokens of the reply.
        temperature: 0 takes the likeliest token each time.
    """
    prompt = render(messages, tools, add_generation_prompt=True).encode()
    yield from generate(llama, llama.tokenize(prompt, add_bos=False, special=True), limit, temperature)


def generate(llama: Any, ids: Sequence[int], limit: int = 256, temperature: float = 0.0) -> Iterator[bytes]:
    """Yield what follows a prompt's tokens, piece by piece, up to the end of a turn; what the last prompt shared is read once.

    Raises:
        TrainError: The prompt is longer than the model's context.
    """
    if len(ids) >= llama.n_ctx():
        room = llama.n_ctx()
        raise TrainError(f"a conversation of {len(ids)} tokens is longer than the context of {room}; make it shorter")
    for number, token in enumerate(llama.generate(ids, temp=temperature, repeat_penalty=1.0)):
        if token == llama.token_eos() or number == limit:
            return
        yield llama.detokenize([token], special=True)


def gguf_answers(llama: Any, limit: int) -> Answer:
    """Return the greedy answers of a model opened by `open_gguf`, one question after the other."""

    def answer(questions: Sequence[Question]) -> list[str]:
        return [b"".join(stream(llama, *question, limit)).decode("utf-8", "replace") for question in questions]

    return answer


def torch_answers(model: Any, tokenizer: Any, limit: int, width: int = 16) -> Answer:
    """Return the greedy answers of a transformers model, `width` questions of like length side by side."""

    def answer(questions: Sequence[Question]) -> list[str]:
        prompts = [render(*question, add_generation_prompt=True) for question in questions]
        by_length = sorted(range(len(prompts)), key=lambda place: len(prompts[place]))
        replies = [""] * len(prompts)
        for start in range(0, len(by_length), width):
            places = by_length[start : start + width]
            for place, reply in zip(places, _side_by_side(model, tokenizer, [prompts[at] for at in places], limit), strict=True):
                replies[place] = reply
        return replies

    return answer


def _side_by_side(model: Any, tokenizer: Any, prompts: list[str], limit: int) -> list[str]:
    import torch

    read = tokenizer(prompts, return_tensors="pt", padding=True, padding_side="left", add_special_tokens=False)
    fed = {key: read[key].to(model.device) for key in ("input_ids", "attention_mask")}
    ends = {"eos_token_id": tokenizer.eos_token_id, "pad_token_id": tokenizer.pad_token_id}
    with torch.inference_mode():
        made = model.generate(**fed, do_sample=False, max_new_tokens=limit, **ends)[:, fed["input_ids"].shape[1] :]
    return [text.split(END, 1)[0] for text in tokenizer.batch_decode(made)]
