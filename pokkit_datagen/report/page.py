"""The page of a report: plots and a sample of conversations in one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from pokkit_datagen.conversation import Json
from pokkit_datagen.registry import Registry
from pokkit_datagen.report.collect import Gathered
from pokkit_datagen.report.conversations import packed
from pokkit_datagen.report.plots import bars, heat, histogram, table

_MANY = 14
"""So many names stand in a plot; the JSON has all of them."""

_MOST_TOOLS = 24

_DAY = [f"{hour:02}" for hour in range(24)]
_MINUTES = [f":{minute:02}" for minute in range(0, 60, 5)]

Plot = Mapping[str, Any]


def page(gathered: Gathered, registry: Registry) -> str:
    """Return the page."""
    environment = Environment(loader=PackageLoader("pokkit_datagen.report"), autoescape=True, undefined=StrictUndefined)
    told = gathered.data["files"]
    return environment.get_template("page.html.jinja").render(
        title=", ".join(Path(path).name for path in told),
        css=_asset("page.css"),
        js=_asset("page.js"),
        tiles=list(_tiles(gathered.data)),
        leakage=gathered.data["leakage"],
        files=[_file(path, numbers) for path, numbers in told.items()],
        sample=Markup(packed(gathered.sample, registry)),  # noqa: S704 - base64
    )


def _asset(name: str) -> Markup:
    return Markup(files("pokkit_datagen.report").joinpath("templates", name).read_text("utf-8"))  # noqa: S704 - our own


def _tiles(data: Json) -> Iterator[Plot]:
    every = list(data["files"].values())
    first = every[0]
    yield _tile("rows", f"{sum(numbers['rows'] for numbers in every):,}")
    yield _tile("calls a row", f"{mean(first['calls']):.2f}")
    yield _tile("user turns a row", f"{mean(first['user_turns']):.2f}")
    if first["tokens"]:
        yield _tile("tokens a row", f"{first['tokens']['mean']:,.0f}")
        yield _tile("hours an epoch, T4 / A100", " / ".join(f"{hours:.2g}" for hours in first["tokens"]["hours"].values()))
    yield _tile("distinct first turns", f"{first['diversity']['distinct_first_turns_share']:.1%}")
    if first["near"]:
        yield _tile("rows worded like another", f"{first['near']['share_near']:.1%}")
    wrong = sum(sum(numbers.get("problems_by_kind", {}).values()) for numbers in every)
    yield _tile("rows with problems", f"{wrong:,}", "bad" if wrong else "good")
    if data["leakage"]:
        clean = all(leak["clean"] for leak in data["leakage"].values())
        yield _tile("leaked into evaluation", "nothing" if clean else "see below", "good" if clean else "bad")


def _tile(name: str, value: str, kind: str = "") -> Plot:
    return {"name": name, "value": value, "kind": kind}


def mean(counts: Mapping[int, int]) -> float:
    """Return the mean of a counted number."""
    return sum(int(value) * count for value, count in counts.items()) / max(1, sum(counts.values()))


def _file(path: str, numbers: Json) -> Plot:
    plots = [plot for plot in (*_mixes(numbers), *_forms(numbers), *_variety(numbers)) if plot]
    tables = [_plot("Tools × domains", table(_most_used(numbers["tools"]), "tool"), "rows that call it")]
    return {"path": path, "rows": numbers["rows"], "problems": numbers["problems"], "plots": plots, "tables": tables}


def _plot(title: str, drawn: Markup, about: str = "", note: str = "") -> Plot:
    return {"title": title, "drawn": drawn, "about": about, "note": note}


def _mixes(numbers: Json) -> Iterator[Plot]:
    """Plot what was asked for beside what came out, or only that where nobody asked."""
    asked = numbers["mix"] or {}
    for name, part in asked.items():
        shares = {key: share["got"] for key, share in part["shares"].items()}
        marks = {key: share["asked"] for key, share in part["shares"].items()}
        about = "at least the line" if name == "behaviours" else f"line: asked; {part['distance']:.3f} apart"
        yield _plot(name.replace("_", " "), bars(shares, marks), about)
    for name in ("domains", "behaviours"):
        if numbers.get(name) and (name not in asked or name == "behaviours"):
            yield _plot(f"{name}, all" if name in asked else name, _counted(numbers[name], numbers["rows"]))


def _forms(numbers: Json) -> Iterator[Plot]:
    for name, title in (("user_turns", "User turns a row"), ("calls", "Calls a row")):
        counts = {int(key): count for key, count in numbers[name].items()}
        if counts:
            every = range(min(counts), max(counts) + 1)
            yield _plot(title, histogram([counts.get(value, 0) for value in every], [str(value) for value in every], title))
    lengths = numbers["tokens"] or numbers["characters"]
    what = "Tokens a row" if numbers["tokens"] else "Characters a row"
    labels = [str(number * lengths["width"]) for number in range(len(lengths["bars"]))]
    about = f"mean {lengths['mean']:,.0f}, half under {lengths['p50']:,}, 99% under {lengths['p99']:,}"
    note = ""
    if numbers["tokens"]:
        hours = ", ".join(f"{value:.2f} h ({name})" for name, value in lengths["hours"].items())
        note = f"{lengths['total']:,} tokens: an epoch takes about {hours}. {lengths['formula']}"
    yield _plot(what, histogram(lengths["bars"], labels, what), about, note)
    if numbers.get("grounding"):
        yield _plot("Where arguments come from", _counted(numbers["grounding"], sum(numbers["grounding"].values())))
    if any(map(sum, numbers["times"])):
        yield _plot("Times of day in calls", heat(_DAY, _MINUTES, numbers["times"], "times of day in calls", 24), "hour × minute")


def _variety(numbers: Json) -> Iterator[Plot]:
    slots = dict(sorted(numbers["slots"].items(), key=lambda item: (-item[1]["uses"], item[0]))[:_MANY])
    if slots:
        names = [f"{name[:12]} {slot['distinct']:,}" for name, slot in slots.items()]
        cells = [[*slot["top"], *[0] * (20 - len(slot["top"]))] for slot in slots.values()]
        ranks = [str(rank) for rank in range(1, 21)]
        drawn = heat(names, ranks, cells, "uses of the most used values of each open slot", 92)
        yield _plot("Open slots: their most used values", drawn, "name, distinct values; uses of the 1st to 20th value")
    if numbers["near"]:
        near = numbers["near"]
        about = f"{near['clusters']:,} wordings; {near['share_near']:.1%} of the rows share theirs with another row"
        labels = [*map(str, range(1, 10)), "10+"]
        note = "; ".join(f"{one['rows']} rows like line {one['line']}: {one['words'][:60]}…" for one in near["largest"][:3])
        yield _plot("Rows of one wording", histogram(near["sizes"], labels, "clusters by size"), about, note)
    told = numbers["diversity"]
    facts = {
        "distinct first turns": told["distinct_first_turns_share"],
        "distinct answers": told["distinct_answers_share"],
        "distinct-2": told["distinct_2"],
    }
    note = f"{told['user_vocabulary']:,} different words in {told['user_words']:,} of users; distinct-2 over the first 10,000"
    yield _plot("Diversity", bars({**facts}), "", note)


def _counted(counts: Mapping[str, int], whole: int) -> Markup:
    top = dict(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_MANY])
    return bars({name: count / max(1, whole) for name, count in top.items()}, words={name: f"{n:,}" for name, n in top.items()})


def _most_used(tools: Mapping[str, Mapping[str, int]]) -> dict[str, Mapping[str, int]]:
    """Return the tools with the most rows, the others summed up in one line."""
    ranked = sorted(tools, key=lambda name: (-sum(tools[name].values()), name))
    kept: dict[str, Mapping[str, int]] = {name: tools[name] for name in ranked[:_MOST_TOOLS]}
    rest: dict[str, int] = {}
    for name in ranked[_MOST_TOOLS:]:
        for domain, count in tools[name].items():
            rest[domain] = rest.get(domain, 0) + count
    return {**kept, f"{len(ranked) - _MOST_TOOLS} others": rest} if rest else kept
