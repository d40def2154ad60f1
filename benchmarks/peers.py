"""Rows per second beside other generators, on one job: "please set an alarm for 7:30 for gym", as text, time and label.

    python benchmarks/peers.py [--rows 20000]

Every generator runs alone, on one core, in an environment that this script makes and throws away: Chatette (PyPI), Chatito (npm)
and NeMo Data Designer without a language model (PyPI). Each writes its own format; ours writes whole conversations. When the
clock has stopped, all are read into the same fields, and those are counted. The speed is that of the rows beyond the first tenth,
by processor time, so that nobody pays for starting up and other work on the machine does not count.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

PLEASE = ["please", "hey", "ok", "could you"]
PATTERNS = [
    "set an alarm for {time} for {label}",
    "wake me up at {time} for {label}",
    "{label} at {time} so set an alarm",
    "alarm at {time} called {label}",
    "i need an alarm at {time} for {label}",
    "make it ring at {time} for {label}",
]
HOURS = [str(hour) for hour in range(24)]
MINUTES = [f"{minute:02}" for minute in range(60)]
LABELS = (
    "gym work yoga bus train school lunch dinner pills laundry meeting exam shift swim run class flight party date nap".split()
)

Fields = dict[str, str]


class Peer(NamedTuple):
    """A generator: how it is installed, how it makes so many rows in a folder, and how they are read."""

    install: Callable[[Path], None]
    command: Callable[[Path, int], list[str]]
    rows: Callable[[Path], Iterator[Fields]]


def venv(folder: Path, package: str) -> None:
    subprocess.run([sys.executable, "-m", "venv", folder / "env"], check=True)
    subprocess.run([folder / "env/bin/pip", "install", "-qq", package], check=True)


def grammar(folder: Path, name: str, rows: int) -> Path:
    """Write the job in the language that Chatette and Chatito share."""
    pleases = ["~[please?] " + pattern.format(time="@[time]", label="@[label]") for pattern in PATTERNS]
    parts = {
        f"%[set_alarm]('training': '{rows}')": pleases,
        "~[please]": PLEASE,
        "@[time]": ["~[hour]:~[minute]"],
        "~[hour]": HOURS,
        "~[minute]": MINUTES,
        "@[label]": LABELS,
    }
    file = folder / f"job.{name}"
    file.write_text("\n\n".join("\n".join([head, *("    " + line for line in lines)]) for head, lines in parts.items()) + "\n")
    return file


def chatette(folder: Path, rows: int) -> list[str]:
    return [str(folder / "env/bin/python"), "-m", "chatette", str(grammar(folder, "chatette", rows)), "-o", "out", "-s", "1"]


def chatette_rows(folder: Path) -> Iterator[Fields]:
    for file in folder.glob("out/train/*.json"):
        for row in json.loads(file.read_text())["rasa_nlu_data"]["common_examples"]:
            yield {"text": row["text"], **{entity["entity"]: entity["value"] for entity in row["entities"]}}


def chatito(folder: Path, rows: int) -> list[str]:
    job = grammar(folder, "chatito", rows)
    return [str(folder / "node_modules/.bin/chatito"), str(job), "--outputPath=out", "--format=default", "--seed=1"]


def chatito_rows(folder: Path) -> Iterator[Fields]:
    for file in folder.glob("out/*training.json"):
        for row in json.loads(file.read_text())["set_alarm"]:
            slots = {token["slot"]: token["value"] for token in row if token["type"] == "Slot"}
            yield {"text": "".join(token["value"] for token in row), **slots}


DESIGN = """
import json, sys
import data_designer.config as dd
from data_designer.interface import DataDesigner
job = json.load(open("job.json"))
design = dd.DataDesignerConfigBuilder()
for name, values in job["samplers"].items():
    params = dd.CategorySamplerParams(values=values)
    design.add_column(dd.SamplerColumnConfig(name=name, sampler_type=dd.SamplerType.CATEGORY, params=params))
for name, expression in job["expressions"].items():
    design.add_column(dd.ExpressionColumnConfig(name=name, expr=expression))
made = DataDesigner(artifact_path="out").create(design, num_records=job["rows"], dataset_name="alarms")
made.load_dataset()[["text", "time", "label"]].to_json("rows.jsonl", orient="records", lines=True)
"""


def designer(folder: Path, rows: int) -> list[str]:
    choices = "".join(
        f"{{% {'elif' if number else 'if'} pattern == 'p{number}' %}}{pattern.format(time='{{ time }}', label='{{ label }}')}"
        for number, pattern in enumerate(PATTERNS)
    )
    names = [f"p{number}" for number in range(len(PATTERNS))]
    samplers = {
        "please": ["", *(f"{word} " for word in PLEASE)],
        "hour": HOURS,
        "minute": MINUTES,
        "label": LABELS,
        "pattern": names,
    }
    expressions = {"time": "{{ hour }}:{{ minute }}", "text": f"{{{{ please }}}}{choices}{{% endif %}}"}
    (folder / "job.json").write_text(json.dumps({"rows": rows, "samplers": samplers, "expressions": expressions}))
    (folder / "job.py").write_text(DESIGN)
    return [str(folder / "env/bin/python"), "job.py"]


def designer_rows(folder: Path) -> Iterator[Fields]:
    with (folder / "rows.jsonl").open() as file:
        yield from map(json.loads, file)


PLUGIN = """
from pathlib import Path
from pokkit_datagen import Persona, Text, hookimpl, scenario, tool

@tool
def set_alarm(phone, time: str, label: str):
    '''Set an alarm.

    Args:
        time: When, as 7:30.
        label: What for.
    '''
    return phone, {"success": True}

@scenario("peers/alarm", behaviours=["single_call"])
def alarm(fake, phone):
    time = f"{fake.pick(HOURS)}:{fake.pick(MINUTES)}"
    return {"time": Text(time), "label": Text(fake.pick(LABELS))}

@hookimpl
def register_scenarios(register): register(alarm)

@hookimpl
def register_tools(register): register(set_alarm)

@hookimpl
def register_templates(register): register("peers", Path("templates"))

@hookimpl
def register_personas(register): register(Persona("default", "You set alarms.", ("You set alarms.",)))
"""

OURS = """
import sys, types
from pathlib import Path
from pokkit_datagen.job import Job
from pokkit_datagen.mix import Mix
from pokkit_datagen.registry import Plugin, Registry, collect
from pokkit_datagen.run import run
from job import alarm, register_scenarios
import job
shares = {"system_prompt": {"none": 1}, "tools": {"none": 1}, "domains": {"peers": 1}}
mix = Mix.model_validate({"count": int(sys.argv[1]), **shares})
registry = Registry([collect(job, Plugin("peers", "pokkit-datagen", "0"))])
run(Job(mix, Path("mix.yaml"), registry, Path("out.jsonl"), None, overwrite=True, check=sys.argv[2] == "on"))
"""


def ours(checks: str) -> Callable[[Path, int], list[str]]:
    def command(folder: Path, rows: int) -> list[str]:
        lists = f"HOURS = {HOURS}\nMINUTES = {MINUTES}\nLABELS = {LABELS}\n"
        (folder / "job.py").write_text(lists + PLUGIN)
        (folder / "ours.py").write_text(OURS)
        please = "{% either %}{% or %}" + "{% or %}".join(f"{word} " for word in PLEASE) + "{% endeither %}"
        for number in range(3):
            said = "{% or %}".join(p.format(time="{{ time }}", label="{{ label }}") for p in PATTERNS[number::3])
            turns = f"{{% user %}}{please}{{% either %}}{said}{{% endeither %}}{{% enduser %}}\n"
            turns += '{% call_tool "set_alarm", time=time, label=label %}\n{% assistant %}{{ time }}, set.{% endassistant %}\n'
            file = folder / "templates" / "alarm" / f"{number}.jinja"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(turns)
        return [sys.executable, "ours.py", str(rows), checks]

    return command


def our_rows(folder: Path) -> Iterator[Fields]:
    with (folder / "out.jsonl").open() as file:
        for line in file:
            said, call = json.loads(line)["messages"][:2]
            yield {"text": said["content"], **json.loads(call["tool_calls"][0]["function"]["arguments"])}


def npm(folder: Path) -> None:
    subprocess.run(["npm", "install", "--silent", "--prefix", folder, "chatito@2.3.5"], check=True)


PEERS = {
    "Chatette 1.6.3": Peer(lambda folder: venv(folder, "chatette==1.6.3"), chatette, chatette_rows),
    "Chatito 2.3.5": Peer(npm, chatito, chatito_rows),
    "NeMo Data Designer 0.9": Peer(lambda folder: venv(folder, "data-designer>=0.9,<0.10"), designer, designer_rows),
    "ours, checks off": Peer(lambda _: None, ours("off"), our_rows),
    "ours, checks on": Peer(lambda _: None, ours("on"), our_rows),
}


def used(command: list[str], folder: Path) -> tuple[float, int]:
    """Run a command on one core; return its processor seconds and its most memory in MB."""
    first = min(os.sched_getaffinity(0))
    path = os.pathsep.join([str(Path(__file__).parent.parent), str(folder)])
    with (folder / "log").open("wb") as log:
        started = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": path, "NEMO_TELEMETRY_ENABLED": "false"},
            preexec_fn=lambda: os.sched_setaffinity(0, {first}),
            stdout=log,
            stderr=log,
        )
        _, status, spent = os.wait4(started.pid, 0)
    if status:
        sys.exit(f"{command} failed:\n{(folder / 'log').read_text()}")
    return spent.ru_utime + spent.ru_stime, spent.ru_maxrss // 1024


def measure(peer: Peer, folder: Path, rows: int) -> dict[str, Any]:
    few = rows // 10
    short, _ = used(peer.command(folder, few), folder)
    subprocess.run(["rm", "-rf", folder / "out"], check=True)
    long, memory = used(peer.command(folder, rows), folder)
    found = list(peer.rows(folder))
    assert all(row.keys() == {"text", "time", "label"} and row["time"] in row["text"] for row in found)
    distinct = len({tuple(sorted(row.items())) for row in found})
    size = sum(len(json.dumps(row)) for row in found) / len(found)
    speed = round((rows - few) / (long - short))
    return {"rows": len(found), "distinct": distinct, "rows/s": speed, "MB": memory, "bytes": round(size)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    asked = parser.parse_args()
    widths = (10, 10, 10, 8, 8)
    heads = ("rows", "distinct", "rows/s", "MB", "bytes")
    print(" " * 26 + "".join(f"{head:>{width}}" for head, width in zip(heads, widths, strict=True)))
    for name, peer in PEERS.items():
        with tempfile.TemporaryDirectory() as folder:
            peer.install(Path(folder))
            found = measure(peer, Path(folder), asked.rows)
        print(f"{name:26}" + "".join(f"{value:>{width},}" for value, width in zip(found.values(), widths, strict=True)))


if __name__ == "__main__":
    main()
