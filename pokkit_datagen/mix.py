"""The mix file: what a run is asked for, read strictly, with near matches for every unknown name."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from pokkit_datagen.errors import MixError, near
from pokkit_datagen.registry import Registry
from pokkit_datagen.scenario import BEHAVIOURS

LOCALES = ("en_US", "en_GB", "en_IN", "en_AU")
SYSTEM_PROMPTS = ("full", "short", "none")
TOOL_LISTS = ("all", "subset", "none", "renamed")


def _factors(factors: dict[str, float]) -> dict[str, float]:
    for name, factor in factors.items():
        if not math.isfinite(factor) or factor < 0:
            raise ValueError(f"weight of {name!r} is {factor}; write a number of 0 or more")
    return factors


def _weights(weights: dict[str, float]) -> dict[str, float]:
    _factors(weights)
    if weights and not any(weights.values()):
        raise ValueError("all weights are 0; give at least one a weight above 0")
    return weights


Factors = Annotated[dict[str, float], AfterValidator(_factors)]
Weights = Annotated[dict[str, float], AfterValidator(_weights)]
Share = Annotated[float, Field(ge=0, le=1)]


def _web_address(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("write the endpoint's address up to /v1, such as http://localhost:11434/v1")
    return url


class Part(BaseModel):
    """A part of the mix file; unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=True, protected_namespaces=())


class HoldOut(Part):
    """What evaluation says and training never does, as shares."""

    templates: Annotated[float, Field(gt=0, lt=1)] = 0.1
    slots: Annotated[float, Field(ge=0, lt=1)] = 0.1


class Eval(Part):
    """The held-out file."""

    output: str | None = None
    count: Annotated[int, Field(ge=0)] = 0
    hold_out: HoldOut = HoldOut()


class Paraphrase(Part):
    """Rewording by a language model, of user turns of this share of the training rows without noise."""

    endpoint: Annotated[str, AfterValidator(_web_address)]
    model: str
    share: Share = 0.2
    cache: str = "paraphrases.sqlite"
    api_key_env: str | None = None
    timeout: Annotated[float, Field(gt=0, le=600)] = 20.0


class Mix(Part):
    """A whole mix; see `docs/mix.md` for each key.

    Shares of `system_prompt`, `tools` and `locales` are relative weights; those of `noise` and `behaviours` are shares of
    the rows by themselves; those of `scenarios` multiply a scenario's own weight.
    """

    seed: int = 42
    count: Annotated[int, Field(gt=0)] = 1000
    output: str = "train.jsonl"
    eval: Eval = Eval()
    domains: Weights
    scenarios: Factors = {}
    behaviours: dict[str, Share] = {}
    system_prompt: Weights = {"full": 0.4, "short": 0.2, "none": 0.4}
    tools: Weights = {"all": 0.3, "subset": 0.4, "none": 0.2, "renamed": 0.1}
    noise: dict[str, Share] = {}
    locales: Weights = {"en_US": 1.0}
    prompt_file: str | None = None
    tools_file: str | None = None
    paraphrase: Paraphrase | None = None


_PARTS: dict[str, type[Part]] = {"eval": Eval, "hold_out": HoldOut, "paraphrase": Paraphrase}


class _Loader(yaml.SafeLoader):
    """Safe YAML without anchors (a few lines of them can fill the memory) and without doubled keys."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(None, None, "aliases (*name) are not allowed; write the value out", mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(None, None, f"key {key!r} is given twice", key_node.start_mark)
            seen.add(key)
        return super().construct_mapping(node, deep)


def read_mix(path: Path) -> Mix:
    """Read a mix file.

    Raises:
        MixError: The file can't be read, is no YAML mapping, or holds a wrong key or value; the message has `file:line`.
    """
    try:
        text = path.read_text("utf-8")
        node = yaml.compose(text, Loader=_Loader)
        data = yaml.load(text, Loader=_Loader)  # noqa: S506 - _Loader is a SafeLoader
    except OSError as error:
        raise MixError(f"{path}: cannot read the mix: {error.strerror}") from None
    except UnicodeDecodeError:
        raise MixError(f"{path}: the mix is not UTF-8 text") from None
    except (yaml.YAMLError, RecursionError, TypeError) as error:
        raise MixError(_yaml_problem(path, error)) from None
    if not isinstance(data, dict):
        raise MixError(f"{path}:1: a mix is a mapping with at least 'domains:'; see configs/mix.yaml")
    try:
        return Mix.model_validate(data)
    except ValidationError as error:
        raise MixError(_problem(path, node, error)) from None


def check_names(mix: Mix, registry: Registry, path: Path) -> None:
    """Refuse names in a mix that no plugin knows.

    Raises:
        MixError: With the near matches.
    """
    _known(path, "domain", mix.domains, registry.domains)
    patterns = [pattern for pattern in mix.scenarios if not any(fnmatchcase(name, pattern) for name in registry.scenarios)]
    _known(path, "scenario", dict.fromkeys(patterns), registry.scenarios)
    _known(path, "behaviour", mix.behaviours, BEHAVIOURS)
    _known(path, "system_prompt", mix.system_prompt, SYSTEM_PROMPTS)
    _known(path, "tool list", mix.tools, TOOL_LISTS)
    _known(path, "noise", mix.noise, registry.transforms)
    _known(path, "locale", mix.locales, LOCALES)


def _known(path: Path, what: str, given: Mapping[str, Any], known: Collection[str]) -> None:
    for name in given:
        if name not in known:
            raise MixError(f"{path}: unknown {what} {name!r}; {near(name, known)}")


def _yaml_problem(path: Path, error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    place = f"{path}:{mark.line + 1}" if mark else str(path)
    return f"{place}: {getattr(error, 'problem', None) or 'not a YAML file'}"


def _problem(path: Path, node: yaml.Node | None, error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    steps = [str(step) for step in first["loc"]]
    place = f"{path}:{_line(node, steps)}: {'.'.join(steps)}"
    if first["type"] == "extra_forbidden":
        model: type[BaseModel] = Mix
        for step in steps[:-1]:
            model = _PARTS[step]
        return f"{place}: unknown key; {near(steps[-1], model.model_fields)}"
    if first["type"] == "missing":
        return f"{place}: missing; write it, see configs/mix.yaml"
    return f"{place}: {first['msg'].removeprefix('Value error, ')} (got {str(first['input'])[:60]!r})"


def _line(node: yaml.Node | None, steps: list[str]) -> int:
    """Return the line, counted from 1, of the deepest key of a path that stands in the file."""
    line = 1
    for step in steps:
        if not isinstance(node, yaml.MappingNode):
            break
        for key, value in node.value:
            if key.value == step:
                line, node = key.start_mark.line + 1, value
                break
    return line
