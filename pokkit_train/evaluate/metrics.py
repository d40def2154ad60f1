"""The figures of a run, made of its items."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from pokkit_datagen.task.detectors import DETECTORS
from pokkit_datagen.task.model import DECISIONS
from pokkit_train.evaluate.statistics import clustered_rate, pass_all, pass_at

Item = Mapping[str, Any]
Share = tuple[float, float]


def join_pairs(items: Sequence[dict[str, Any]]) -> None:
    """Let both halves of a pair pass, or none; where one half could not be judged, neither is."""
    halves: dict[Any, list[dict[str, Any]]] = defaultdict(list)
    for item in items:
        item["alone"] = item["passed"]
        if item["pair"]:
            halves[item["pair"], item["sample"]].append(item)
    for both in halves.values():
        passed, judged = all(item["passed"] for item in both), all(item["status"] == "ok" for item in both)
        for item in both:
            if item["passed"] and not passed and judged:
                item["problems"] = ["the other half of the pair is wrong"]
            item["passed"] = passed and judged
            if not judged and item["status"] == "ok":
                item |= {"status": "error", "problems": ["the other half of the pair could not be judged"]}


def summary(items: Sequence[Item]) -> dict[str, Any]:
    """Return the figures of some items: pass rate with interval, n, and all else that was counted."""
    judged = [item for item in items if item["status"] == "ok"]
    scores, clusters = defaultdict[str, list[float]](list), {}
    for item in judged:
        scores[item["id"]].append(float(item["passed"]))
        clusters[item["id"]] = item["template"]
    rate = clustered_rate([sum(each) / len(each) for each in scores.values()], list(clusters.values()))
    figures = {
        "pass_rate": round(rate.rate, 6) if rate.n else None,
        "interval": [round(rate.low, 6), round(rate.high, 6)],
        "n": rate.n,
        "templates": rate.clusters,
        "passed": sum(item["passed"] for item in judged),
        "tries": len(judged),
        "errors": len(items) - len(judged),
    }
    return figures | _samples(scores) | {"metrics": metrics(judged), "persona": persona(judged)}


def _samples(scores: Mapping[str, Sequence[float]]) -> dict[str, Any]:
    """Return pass^k and pass@k for every k up to the smallest number of tries, when there are several."""
    tries = min(map(len, scores.values()), default=0)
    if tries < 2:
        return {}
    found: dict[str, Any] = {"pass^k": {}, "pass@k": {}}
    for k in range(1, tries + 1):
        for name, chance in (("pass^k", pass_all), ("pass@k", pass_at)):
            values = [chance(k, len(each), round(sum(each))) for each in scores.values()]
            found[name][str(k)] = round(sum(values) / len(values), 6)
    return found


def metrics(items: Sequence[Item]) -> dict[str, Any]:
    """Return every rate with the number that it rests on."""
    turns = [turn for item in items for turn in item["turns"]]
    matched = [turn for turn in turns if turn["wanted"] == "call" and turn["match"] and turn["arguments"] != [0, 0]]
    rates: dict[str, Iterable[Share]] = {
        "parse_rate": ((i["parsing"]["replies"] - i["parsing"]["broken"], i["parsing"]["replies"]) for i in items),
        "parsers_differ": ((i["parsing"]["differ"], i["parsing"]["replies"]) for i in items),
        "schema_validity": ((turn["calls"][1], turn["calls"][0]) for turn in turns),
        "hallucinated_tools": ((turn["calls"][2], turn["calls"][0]) for turn in turns),
        "ast_accuracy": ((not (t["match"]["missing"] or t["match"]["extra"]), 1) for t in matched),
        "argument_accuracy": ((t["arguments"][0], t["arguments"][1]) for t in matched),
        "goal_success": ((item["goal"], 1) for item in items if item["goal"] is not None),
        "side_effects": ((bool(item["side_effects"]), 1) for item in items),
        "minefields": ((bool(item["mines"]), 1) for item in items),
        "steps_of_shortest": ((i["steps"], i["shortest"]) for i in items if i["passed"] and i["shortest"]),
        "false_success": ((turn["false_success"], 1) for turn in turns),
        "ungrounded_answers": ((bool(t["ungrounded"]), 1) for t in turns if t["wanted"] in ("call", "cannot")),
    }
    return {name: _share(shares) for name, shares in rates.items()} | {"decisions": decisions(turns)}


def _share(shares: Iterable[Share]) -> dict[str, Any]:
    parts = [(float(part), float(whole)) for part, whole in shares]
    whole = sum(each for _, each in parts)
    return {"rate": round(sum(part for part, _ in parts) / whole, 6) if whole else None, "n": int(whole)}


def decisions(turns: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the matrix of wanted and actual decisions, and its macro-F1 over the decisions that were wanted."""
    counted = Counter((turn["wanted"], turn["actual"]) for turn in turns)
    scores = []
    for name in DECISIONS:
        right, wanted = counted[name, name], sum(counted[name, other] for other in DECISIONS)
        taken = sum(counted[other, name] for other in DECISIONS)
        if wanted:
            scores.append(2 * right / (wanted + taken))
    matrix = {wanted: {actual: counted[wanted, actual] for actual in DECISIONS} for wanted in DECISIONS}
    return {"matrix": matrix, "macro_f1": round(sum(scores) / len(scores), 6) if scores else None, "n": len(turns)}


def persona(items: Sequence[Item]) -> dict[str, Any]:
    """Return how often each detector fires on what was said in the tasks about the persona."""
    texts = [
        message["content"]
        for item in items
        if item["category"].startswith(PERSONA)
        for message in item["messages"]
        if message["role"] == "assistant" and message["content"]
    ]
    shares: dict[str, Callable[[str], bool]] = dict(DETECTORS)
    return {
        name: {"rate": round(sum(map(fires, texts)) / len(texts), 6), "n": len(texts)} for name, fires in shares.items() if texts
    }


PERSONA = ("persona", "emotional", "voice", "pet", "sage", "rival", "emoji")
"""Categories whose items are about how Pokkit talks."""


def performance(items: Sequence[Item]) -> dict[str, Any]:
    """Return what it cost: tokens, seconds, and how fast."""
    costs = [item["cost"] for item in items]
    total = {key: sum(cost[key] for cost in costs) for key in ("prompt_tokens", "tokens", "seconds", "replies")}
    seconds, replies = total["seconds"], total["replies"]
    return {
        **total,
        "seconds": round(seconds, 3),
        "tokens_per_second": round(total["tokens"] / seconds, 2) if seconds else None,
        "latency": round(seconds / replies, 4) if replies else None,
    }
