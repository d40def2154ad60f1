"""Rows become token ids and labels: loss on what the assistant says, nothing cut, rows that are too long counted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from pokkit_datagen.checks.schema import schema_problems
from pokkit_datagen.checks.structure import structure_problems
from pokkit_datagen.reading import parse, row_of
from pokkit_datagen.registry import load
from pokkit_datagen.tools import Tool
from pokkit_train.chat import for_template, template
from pokkit_train.errors import DataError

if TYPE_CHECKING:
    from datasets import Dataset
    from transformers import PreTrainedTokenizerBase

Row = dict[str, Any]
IGNORED = -100


class Example(TypedDict):
    """One conversation as tokens; `labels` is -100 wherever the assistant does not speak."""

    input_ids: list[int]
    labels: list[int]


@dataclass(frozen=True)
class Encoded:
    """The rows of one file that fit, and the ids of those that were too long."""

    examples: list[Example] = field(default_factory=list)
    too_long: list[str] = field(default_factory=list)

    @property
    def lengths(self) -> list[int]:
        """Count the tokens of each example."""
        return [len(example["input_ids"]) for example in self.examples]

    @property
    def tokens(self) -> int:
        """Count all tokens."""
        return sum(self.lengths)

    @property
    def answer_tokens(self) -> int:
        """Count the tokens that bear loss."""
        return sum(label != IGNORED for example in self.examples for label in example["labels"])

    def dataset(self) -> Dataset:
        """Return the examples for a trainer."""
        from datasets import Dataset

        return Dataset.from_list([dict(example) for example in self.examples])


def read_rows(path: Path) -> list[Row]:
    """Read a JSONL file of conversations that `pokkit-datagen check` would pass, its replay and its search for sources left out.

    Raises:
        DataError: The file is absent or empty, or a line is no such conversation; says which line.
    """
    if not path.is_file():
        raise DataError(f"{path}: no such file; write: pokkit-datagen --mix configs/mix.yaml")
    rows = list(_rows(path))
    if not rows:
        raise DataError(f"{path}: the file is empty; write: pokkit-datagen --mix configs/mix.yaml")
    return rows


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file, in hex."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def encode(rows: Sequence[Row], tokenizer: PreTrainedTokenizerBase, max_length: int, *, too_long: str = "drop") -> Encoded:
    """Tokenise rows with the chat template; a row over `max_length` tokens is left out whole, never cut.

    Args:
        rows: Conversations as read from a file.
        tokenizer: The base's tokenizer.
        max_length: Most tokens of a row.
        too_long: `drop` counts such rows, `fail` stops at the first.
    """
    encoded = Encoded()
    for number, row in enumerate(rows):
        example = encode_row(row, tokenizer)
        if len(example["input_ids"]) <= max_length:
            encoded.examples.append(example)
            continue
        name = (row.get("metadata") or {}).get("id", f"row {number + 1}")
        if too_long == "fail":
            raise DataError(f"{name} has {len(example['input_ids'])} tokens; raise max_length, or too_long: drop")
        encoded.too_long.append(name)
    if not encoded.examples:
        raise DataError(f"all {len(rows)} rows are longer than {max_length} tokens; raise max_length")
    return encoded


def encode_row(row: Row, tokenizer: PreTrainedTokenizerBase) -> Example:
    """Tokenise one row and label what the assistant says."""
    encoded = tokenizer.apply_chat_template(
        for_template(row["messages"]),
        tools=row.get("tools") or None,
        chat_template=template(marks=True),
        return_dict=True,
        return_assistant_tokens_mask=True,
    )
    ids, spoken = encoded["input_ids"], encoded["assistant_masks"]
    labels = [token if mask else IGNORED for token, mask in zip(ids, spoken, strict=True)]
    return {"input_ids": ids, "labels": labels}


def _rows(path: Path) -> Iterator[Row]:
    tools = load().tools
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield _row(line.strip(), f"{path}:{number}", tools)


def _row(line: bytes, where: str, tools: Mapping[str, Tool]) -> Row:
    """Return a row that keeps what `pokkit-datagen check` asks of any conversation: its order, and calls that fit."""
    try:
        parsed = parse(line)
        row = row_of(parsed, tools)
    except ValueError as error:
        raise DataError(f"{where}: {error}; write one conversation in OpenAI's format a line") from error
    if problems := structure_problems(row.messages) or schema_problems(row):
        raise DataError(f"{where}: {problems[0]}; see all that is wrong: pokkit-datagen check {where.rpartition(':')[0]}")
    return parsed
