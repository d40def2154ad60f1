"""A dataset card for the Hugging Face Hub: YAML front matter and the numbers that matter."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

import orjson
import yaml
from jinja2 import Environment, PackageLoader, StrictUndefined

from pokkit_datagen.conversation import Json
from pokkit_datagen.report.collect import Gathered
from pokkit_datagen.report.page import mean

_SIZES = ((1e3, "n<1K"), (1e4, "1K<n<10K"), (1e5, "10K<n<100K"), (1e6, "100K<n<1M"), (1e7, "1M<n<10M"), (1e8, "10M<n<100M"))
_TOP = 20


def card(gathered: Gathered) -> str:
    """Return the card as Markdown."""
    told = gathered.data["files"]
    first = next(iter(told.values()))
    rows = sum(numbers["rows"] for numbers in told.values())
    tokens = first["tokens"] or {}
    environment = Environment(loader=PackageLoader("pokkit_datagen.report"), undefined=StrictUndefined)  # noqa: S701 - Markdown
    return environment.get_template("card.md.jinja").render(
        front=yaml.safe_dump(_front(told, rows), sort_keys=False, allow_unicode=True),
        name=Path(next(iter(told))).stem,
        rows=f"{rows:,}",
        ours=bool(first.get("scenarios")),
        version=version("pokkit-datagen"),
        files=[_file(path, numbers) for path, numbers in told.items()],
        example=_example(gathered),
        tables={name: _top(first[name]) for name in ("domains", "behaviours") if first.get(name)},
        grounding=first.get("grounding"),
        leakage=[level for leak in gathered.data["leakage"].values() for level in leak["levels"].values()],
        tokens=bool(tokens),
        hours=" or ".join(f"{hours:.2g} hours ({gpu})" for gpu, hours in tokens.get("hours", {}).items()),
        formula=tokens.get("formula", ""),
    )


def _front(told: Mapping[str, Json], rows: int) -> Json:
    ours = any(numbers.get("scenarios") for numbers in told.values())
    splits = [{"split": _split(number), "path": Path(path).name} for number, path in enumerate(told)]
    return {
        "pretty_name": Path(next(iter(told))).stem,
        "language": ["en"],
        "license": "apache-2.0" if ours else "unknown",
        "task_categories": ["text-generation"],
        "tags": ["tool-calling", "function-calling", "conversational", *(["synthetic", "phone"] if ours else [])],
        "size_categories": [next((name for size, name in _SIZES if rows < size), "100M<n<1B")],
        "configs": [{"config_name": "default", "data_files": splits}],
    }


def _split(number: int) -> str:
    """Return the Hub's name of a file's split; names of splits must differ."""
    return ("train", "test")[number] if number < 2 else f"test_{number}"


def _file(path: str, numbers: Json) -> Mapping[str, Any]:
    return {
        "name": Path(path).name,
        "rows": f"{numbers['rows']:,}",
        "size": f"{numbers['bytes'] / 1e6:,.1f} MB",
        "turns": f"{mean(numbers['user_turns']):.2f}",
        "calls": f"{mean(numbers['calls']):.2f}",
        "tokens": f"{numbers['tokens']['mean']:,.0f}" if numbers["tokens"] else "",
        "distinct": f"{numbers['diversity']['distinct_first_turns_share']:.1%}",
    }


def _top(counts: Mapping[str, int]) -> dict[str, str]:
    return {name.replace("|", "\\|"): f"{count:,}" for name, count in list(counts.items())[:_TOP]}


def _example(gathered: Gathered) -> str:
    """Return the shortest row with a call of the sample, its tools left out."""
    lines = sorted((line for _, _, line in gathered.sample), key=lambda line: (b'"tool_calls"' not in line, len(line), line))
    row = orjson.loads(lines[0])
    return orjson.dumps({**row, "tools": row.get("tools", [])[:1]}, option=orjson.OPT_INDENT_2).decode().replace("```", "ʼʼʼ")
