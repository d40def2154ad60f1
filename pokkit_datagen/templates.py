"""Finds the template files of scenarios, compiles them, and refuses wrong ones before anything is rendered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any

from jinja2 import Template, TemplateSyntaxError
from xxhash import xxh3_64_intdigest

from pokkit_datagen.errors import TemplateError, near
from pokkit_datagen.tools import Tool
from pokkit_datagen.turn_context import RowSlots, TurnContext
from pokkit_datagen.turns import Facts, Render, TurnEnvironment, is_partial


@dataclass(frozen=True, eq=False)
class ConversationTemplate:
    """One way in which a scenario's conversation goes.

    Args:
        name: `domain/scenario/file`, without the ending.
        run: Runs it over a context.
        facts: What its source says.
        tools: Names of the tools it calls by a fixed name.
        compiled: What Jinja made of it.
    """

    name: str
    run: Render
    facts: Facts
    tools: tuple[str, ...]
    compiled: Template

    @cached_property
    def context(self) -> TurnContext:
        """A context to render in, used again for every row: Jinja takes longer to make one than to render."""
        context = self.compiled.new_context({})
        assert isinstance(context, TurnContext)
        return context

    def render(self, slots: RowSlots, tags: Mapping[str, Any], parts: list[str]) -> None:
        """Render with these slots in sight: its tags call the recorder's methods `tags`, its words go into `parts`."""
        self.context.fill(slots, tags, parts)
        self.run(self.context)


class Library:
    """The template files of all plugins, by domain.

    Args:
        folders: Template folder of each domain.
        builtin: Domains whose partials every plugin may include.
    """

    def __init__(self, folders: Mapping[str, Path], builtin: frozenset[str]) -> None:
        self.folders = folders
        self.builtin = builtin
        self.environment = TurnEnvironment(self._find_partial)

    def load(self, scenario: str, slots: frozenset[str], tools: Mapping[str, Tool]) -> list[ConversationTemplate]:
        """Compile the templates of a scenario.

        Args:
            scenario: `domain/scenario`.
            slots: Names that the scenario draws.
            tools: Tools that its templates may call.

        Raises:
            TemplateError: A file is wrong, or there are fewer than three.
        """
        domain, folder = scenario.split("/")
        path = self.folders[domain] / folder
        files = sorted(file for file in path.glob("*.jinja") if not file.name.startswith("_"))
        if len(files) < 3:
            raise TemplateError(f"{path}: scenario {scenario!r} has {len(files)} templates; write at least three *.jinja files")
        return [self._compile(file, f"{scenario}/{file.stem}", slots, tools) for file in files]

    def where(self, traceback: TracebackType | None) -> str:
        """Return `file:line` of the template line that a traceback passed last."""
        files = {unit.template.filename: unit.template for unit in self.environment.units.values()}
        place = ""
        while traceback is not None:
            template = files.get(traceback.tb_frame.f_code.co_filename)
            if template is not None:
                place = f"{template.filename}:{template.get_corresponding_lineno(traceback.tb_lineno)}"
            traceback = traceback.tb_next
        return place

    def _compile(self, file: Path, name: str, slots: frozenset[str], tools: Mapping[str, Tool]) -> ConversationTemplate:
        try:
            unit = self.environment.unit(f"{name}.jinja", file)
        except TemplateSyntaxError as error:
            raise TemplateError(f"{error.filename or file}:{error.lineno}: {_explained(error)}") from None
        _check_names(unit.facts, slots)
        _check_calls(unit.facts, tools)
        called = tuple(sorted({tool for tool, _, _ in unit.facts.calls}))
        return ConversationTemplate(name, unit.render, unit.facts, called, unit.template)

    def _find_partial(self, name: str, including: str) -> tuple[str, Path]:
        domain = including.split("/")[0]
        for place in (f"{including.rsplit('/', 1)[0]}/{name}", f"{domain}/{name}", name):
            owner, _, rest = place.partition("/")
            if owner in self.folders and (owner == domain or owner in self.builtin):
                file = self.folders[owner] / rest
                if rest and file.is_file():
                    return place, file
        known = [file.name for file in self.folders[domain].rglob("_*.jinja")]
        raise LookupError(f"no partial {name!r}; {near(name, known)}")


def allowed_alternatives(templates: Sequence[ConversationTemplate], split: str, share: float) -> dict[str, list[int]]:
    """Return, for each either of a partial, the branches that user turns of this split may use.

    Partials are shared by templates of both splits, so their user-side wording is held out branch by branch.
    """
    allowed: dict[str, list[int]] = {}
    for template in templates:
        for site, count in template.facts.eithers.items():
            if share and count > 1 and is_partial(site):
                order = sorted(range(count), key=lambda n: xxh3_64_intdigest(f"{site}/{n}".encode()))
                held = max(1, round(share * count))
                allowed[site] = sorted(order[:held] if split == "eval" else order[held:])
    return allowed


def _check_names(facts: Facts, slots: frozenset[str]) -> None:
    for name, place in facts.names.items():
        if name not in slots:
            raise TemplateError(f"{place}: unknown slot {name!r}; {near(name, slots)}")


def _check_calls(facts: Facts, tools: Mapping[str, Tool]) -> None:
    for name, arguments, place in facts.calls:
        if name not in tools:
            raise TemplateError(f"{place}: unknown tool {name!r}; {near(name, tools)}")
        if arguments is None:
            continue
        tool = tools[name]
        for argument in sorted(arguments - tool.properties.keys()):
            raise TemplateError(f"{place}: {name} has no argument {argument!r}; {near(argument, tool.properties)}")
        for argument in sorted(tool.required - arguments):
            raise TemplateError(f"{place}: {name} needs the argument {argument!r}; add {argument}=...")


_TAGS = (
    "user enduser assistant endassistant system endsystem call_tool result parallel endparallel perform either or endeither "
    "include if elif else endif for endfor set"
).split()


def _explained(error: TemplateSyntaxError) -> str:
    """Return Jinja's message, with the tags that there are where a tag is unknown."""
    text = str(error.message)
    if "unknown tag" not in text:
        return text
    tag = text.split("'")[1]
    return f"unknown tag {tag!r}; {near(tag, _TAGS)}"
