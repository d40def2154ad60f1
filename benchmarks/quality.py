"""How varied and how right a data set is, beside the earlier attempt's figures and the limits.

    python benchmarks/quality.py                           # makes 50,000 rows of configs/mix.yaml and measures them
    python benchmarks/quality.py data/train.jsonl          # measures a file
    python benchmarks/quality.py --requests real.jsonl     # also how much of what people really said it covers

Rows that it makes have no noise, which would pass for variety; all else is as the mix says. (What people said is looked for in
rows with noise.) Where QWEN3_TOKENIZER names the
folder of Qwen3's tokenizer, lengths are measured too. It exits with 1 if a figure is short. docs/quality.md explains the figures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from measures.conversations import Conversation, read
from measures.coverage import coverages, exact_overlaps, read_requests, speech
from measures.figures import DOMAIN_FIGURES, Figure, by_domain, coverage_figure, figures, length
from measures.words import frequent_sentences
from rich.console import Console
from rich.table import Table

from pokkit_datagen.job import Job
from pokkit_datagen.mix import check_names, read_mix
from pokkit_datagen.registry import Registry, load
from pokkit_datagen.run import run

console = Console(width=150, highlight=False)


def main() -> int:
    asked = _arguments()
    registry = load()
    tokenizer = Path(os.environ.get("QWEN3_TOKENIZER", ""))
    with tempfile.TemporaryDirectory() as folder:
        path = asked.file or _made(asked, registry, Path(folder, "rows.jsonl"), noise=False)
        rows, faults = read(path, registry)
        found = figures(rows, faults)
        means = _mean_tokens(path, tokenizer) if (tokenizer / "tokenizer.json").is_file() else {}
        spoken = rows
        if asked.requests and not asked.file:
            spoken, _ = read(_made(asked, registry, Path(folder, "noisy.jsonl"), noise=True), registry)
    found += [length(means[""])] if means else []
    console.print(f"{len(rows):,} rows of {asked.file or asked.mix}")
    _print(("figure", "measured as", "earlier", "ours", "limit", ""), [figure.cells for figure in found])
    _print(("domain", *DOMAIN_FIGURES), by_domain(rows, means))
    _print_sentences(rows)
    return int(any(figure.passes is False for figure in found + (_coverage(asked, spoken) if asked.requests else [])))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", help="a data file; without it one is made")
    parser.add_argument("--count", type=int, default=50_000, help="rows to make")
    parser.add_argument("--mix", type=Path, default=Path(__file__).parent.parent / "configs" / "mix.yaml")
    parser.add_argument("--requests", type=Path, nargs="+", help="files of real requests and time expressions; docs/quality.md")
    parser.add_argument("--missing", type=int, default=30, help="so many of what the rows lack are listed")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def _made(asked: argparse.Namespace, registry: Registry, path: Path, *, noise: bool) -> Path:
    """Make rows; templates and words for evaluation stay held out, as in any training file."""
    mix = read_mix(asked.mix)
    mix = mix.model_copy(update={"count": asked.count, "noise": mix.noise if noise else {}})
    check_names(mix, registry, asked.mix)
    run(Job(mix, asked.mix, registry, path, None, asked.workers), warn=lambda text: print(f"warning: {text}", file=sys.stderr))
    return path


def _mean_tokens(path: Path, tokenizer: Path) -> Mapping[str, float]:
    from measures.tokens import mean_tokens

    return mean_tokens(path, tokenizer)


def _coverage(asked: argparse.Namespace, rows: Sequence[Conversation]) -> list[Figure]:
    """Print what of real requests the rows have; return the figures that have a limit."""
    requests, times = read_requests(asked.requests)
    ours = speech(rows)
    found = coverages(requests, times, ours)
    figures = [coverage_figure(name, coverage) for name, coverage in found.items()]
    _print(("of real speech", "measured as", "said", "covered", "limit", ""), [figure.cells for figure in figures])
    for name, coverage in found.items():
        missing = ", ".join(f"{thing} {count}" for thing, count in coverage.missing.most_common(asked.missing))
        console.print(f"missing of {name}: {missing or 'nothing'}", markup=False)
    console.print(f"requests that a row has word for word: {'; '.join(exact_overlaps(requests, ours)) or 'none'}", markup=False)
    return figures


def _print(headings: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in headings:
        table.add_column(
            heading, justify="left" if heading in ("figure", "measured as", "domain", "of real speech", "") else "right"
        )
    for line in lines:
        table.add_row(*line)
    console.print(table, "")


def _print_sentences(rows: Sequence[Conversation]) -> None:
    console.print("most frequent assistant sentences: share of rows, and the domains they come from")
    for sentence, domains in frequent_sentences(rows, 25):
        places = ", ".join(f"{domain} {number:,}" for domain, number in domains.most_common(4))
        console.print(f"{domains.total() / len(rows):8.2%}  {sentence}  ({places})", markup=False)
    console.print("")


if __name__ == "__main__":
    sys.exit(main())
