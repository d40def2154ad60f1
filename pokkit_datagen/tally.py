"""What a finished file has in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pokkit_datagen.checks.grounding import SOURCES
from pokkit_datagen.engine.parts import Kind
from pokkit_datagen.engine.tasks import Stream
from pokkit_datagen.scenario import Scenario


@dataclass
class Tally:
    """What a finished file has in it.

    Args:
        rows: Number of rows.
        domains, behaviours, scenarios: Rows by name.
        axes: For each axis, rows by its value; `noise` counts each transform.
        grounding: Arguments by their source.
        unclear: What was wrong with the rows that were left out because their words explain no argument.
        paraphrase: User turns that were to be reworded, by what became of them.
    """

    rows: int = 0
    domains: Counter[str] = field(default_factory=Counter)
    behaviours: Counter[str] = field(default_factory=Counter)
    scenarios: Counter[str] = field(default_factory=Counter)
    axes: dict[str, Counter[str]] = field(default_factory=dict)
    grounding: Counter[str] = field(default_factory=Counter)
    unclear: list[str] = field(default_factory=list)
    paraphrase: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, counts: Mapping[tuple[int, Kind], int], streams: Sequence[Stream], scenarios: Mapping[str, Scenario]) -> Tally:
        """Sum up rows that were counted by stream and kind."""
        tally = cls(axes={name: Counter() for name in ("system_prompt", "tools", "locales", "noise")})
        for (stream, kind), count in counts.items():
            tally._add(scenarios[streams[stream].scenario], kind, count)
        return tally

    def _add(self, scenario: Scenario, kind: Kind, count: int) -> None:
        prompt, tools, locale, noise, letters, outcomes = kind
        self.rows += count
        self.scenarios[scenario.name] += count
        self.domains[scenario.domain] += count
        self.behaviours.update(dict.fromkeys(scenario.behaviours, count))
        self.axes["system_prompt"][prompt] += count
        self.axes["tools"][tools] += count
        self.axes["locales"][locale] += count
        self.axes["noise"].update(dict.fromkeys(noise, count))
        self.grounding.update({SOURCES[letter]: letters.count(letter) * count for letter in set(letters)})
        for outcome in outcomes:
            self.paraphrase[outcome] += count
