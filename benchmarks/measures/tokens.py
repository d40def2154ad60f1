"""How long rows are to the model, as Qwen3 counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from random import Random

import orjson
from tokenizers import Tokenizer

from pokkit_datagen.lines import lines
from pokkit_train.chat import render


def mean_tokens(path: Path, tokenizer: Path, sample: int = 4000) -> Mapping[str, float]:
    """Return the mean tokens of a row, for all rows ("") and by domain, tools and prompt included, as the training sees them.

    Args:
        path: The data file.
        tokenizer: Folder with Qwen3's `tokenizer.json`.
        sample: So many rows are drawn at random; rendering them all takes minutes.
    """
    counter = Tokenizer.from_file(str(tokenizer / "tokenizer.json"))
    every = [line for _, line in lines(path)]
    drawn = Random(0).sample(every, min(sample, len(every)))
    lengths: dict[str, list[int]] = defaultdict(list)
    for row in map(orjson.loads, drawn):
        length = len(counter.encode(render(row["messages"], row["tools"]), add_special_tokens=False).ids)
        lengths[""].append(length)
        lengths[row["metadata"]["scenario"].split("/")[0]].append(length)
    return {domain: sum(found) / len(found) for domain, found in sorted(lengths.items())}
