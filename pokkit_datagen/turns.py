"""The Jinja tags that make a template a conversation, compiled to calls of the recorder.

    {% user %} ... {% enduser %}            what the person says (also `system`, `assistant`)
    {% either %} a {% or %} b {% endeither %}   one of several wordings
    {% call_tool "set_alarm", hour=time.hour %} a tool call; the simulated phone answers it
    {% result error="offline" %}            what the phone is made to answer to the call just before
    {% parallel %} ... {% endparallel %}    calls in one message
    {% perform errand %}                    the planner acts on the screen, each step a call
    {% include "_ask.jinja" %}              a shared partial of turn text

Turns go to the recorder as pieces and never through one text, so no slot value can forge a turn.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeAlias, cast

from jinja2 import Environment, StrictUndefined, Template, TemplateSyntaxError, Undefined, meta, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

from pokkit_datagen.turn_code import RECORDER, TurnCodeGenerator
from pokkit_datagen.turn_context import TurnContext

ROLES = ("system", "user", "assistant")


@dataclass
class Facts:
    """What a template's source and that of its partials say, for checks before anything is rendered.

    Args:
        calls: Tool, arguments (None where they are not written out) and `file:line` of each call.
        eithers: Number of branches by site; a site is the file's name and the either's number in it.
        names: `file:line` at which each outside name is used first.
    """

    calls: list[tuple[str, frozenset[str] | None, str]] = field(default_factory=list)
    eithers: dict[str, int] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def add(self, other: Facts) -> None:
        """Take in the facts of a partial."""
        self.calls += other.calls
        self.eithers.update(other.eithers)
        self.names = {**other.names, **self.names}


class TurnTags(Extension):
    """Parses the tags; each becomes a plain call of one of the recorder's methods."""

    tags = {*ROLES, "call_tool", "result", "parallel", "perform", "either"}
    environment: TurnEnvironment

    def parse(self, parser: Parser) -> list[nodes.Node]:
        """Parse one tag into nodes."""
        token = next(parser.stream)
        if token.value in ROLES:
            return self._block(parser, token.value, "_begin", "_end", nodes.Const(token.value))
        if token.value == "parallel":
            return self._block(parser, "parallel", "_parallel", "_parallel", nodes.Const(True))
        parse: Callable[[Parser, int], list[nodes.Node]] = getattr(self, f"_{token.value}")
        return parse(parser, token.lineno)

    def _block(self, parser: Parser, tag: str, begin: str, end: str, argument: nodes.Expr) -> list[nodes.Node]:
        line = parser.stream.current.lineno
        body = _body(parser, (f"name:end{tag}",), tag, line)
        next(parser.stream)
        closing: list[nodes.Expr] = [] if end == "_end" else [nodes.Const(False)]
        return [_do(begin, line, argument), *body, _do(end, line, *closing)]

    def _call_tool(self, parser: Parser, line: int) -> list[nodes.Node]:
        name = parser.parse_expression()
        arguments: list[nodes.Pair] = []
        sources: list[nodes.Pair] = []
        extra: nodes.Expr = nodes.Const(None)
        while parser.stream.skip_if("comma"):
            if parser.stream.skip_if("pow"):
                extra = parser.parse_expression()
                continue
            key = nodes.Const(parser.stream.expect("name").value)
            parser.stream.expect("assign")
            value = parser.parse_expression()
            names = [value] if isinstance(value, nodes.Name) else list(value.find_all(nodes.Name))
            arguments.append(nodes.Pair(key, value))
            sources.append(nodes.Pair(key, nodes.Tuple([nodes.Name(n.name, "load") for n in names], "load")))
        if isinstance(name, nodes.Const):
            given = None if not isinstance(extra, nodes.Const) else frozenset(str(pair.key.value) for pair in arguments)  # type: ignore[attr-defined]
            self.environment.facts.calls.append((str(name.value), given, f"{parser.filename}:{line}"))
        return [_do("_call", line, name, nodes.Dict(arguments), nodes.Dict(sources), extra)]

    def _result(self, parser: Parser, line: int) -> list[nodes.Node]:
        pairs: list[nodes.Pair] = []
        extra: nodes.Expr = nodes.Const(None)
        while parser.stream.current.type != "block_end":
            if parser.stream.skip_if("pow"):
                extra = parser.parse_expression()
                parser.stream.skip_if("comma")
                continue
            key = nodes.Const(parser.stream.expect("name").value)
            parser.stream.expect("assign")
            pairs.append(nodes.Pair(key, parser.parse_expression()))
            parser.stream.skip_if("comma")
        return [_do("_result", line, nodes.Dict(pairs), extra)]

    def _perform(self, parser: Parser, line: int) -> list[nodes.Node]:
        return [_do("_perform", line, parser.parse_expression())]

    def _either(self, parser: Parser, line: int) -> list[nodes.Node]:
        branches: list[list[nodes.Node]] = []
        while True:
            branches.append(_body(parser, ("name:or", "name:endeither"), "either", line))
            if next(parser.stream).value == "endeither":
                break
        facts = self.environment.facts
        site = f"{parser.name}#{sum(key.startswith(f'{parser.name}#') for key in facts.eithers)}"
        facts.eithers[site] = len(branches)
        chosen = parser.free_identifier()
        count = nodes.Const(len(branches))
        # Only partials have branches that a split may not use; elsewhere the draw is written out.
        draw = _call("_pick", nodes.Const(site), count) if is_partial(parser.name or "") else _int_below(count)
        return [nodes.Assign(chosen, draw, lineno=line), *_branch(chosen, branches, 0, line)]


def _body(parser: Parser, ends: tuple[str, ...], tag: str, line: int) -> list[nodes.Node]:
    """Parse up to one of the closing tags; say which tag is open where Jinja would only say what it did not expect."""
    try:
        return parser.parse_statements(ends)
    except TemplateSyntaxError as error:
        text = str(error.message)
        if ("unknown tag 'end" in text or "Unexpected end of template" in text) and "is not closed" not in text:
            message = f"{{% {tag} %}} is not closed; write {{% end{tag} %}}"
            raise TemplateSyntaxError(message, line, parser.name, parser.filename) from None
        raise


def _branch(chosen: nodes.InternalName, branches: list[list[nodes.Node]], first: int, line: int) -> list[nodes.Node]:
    """Return nodes that run one of the branches: words alone by subscript, others by halving. Some eithers have 40 branches."""
    if len(branches) == 1:
        return branches[0]
    if not first and any(branches) and all(map(_is_words, branches)):
        words = nodes.Tuple([branch[0].nodes[0] if branch else nodes.TemplateData("") for branch in branches], "load")  # type: ignore[attr-defined]
        return [nodes.Output([nodes.Getitem(words, chosen, "load")], lineno=line)]
    half = len(branches) // 2
    test = nodes.Compare(chosen, [nodes.Operand("lt", nodes.Const(first + half))])
    lower, upper = _branch(chosen, branches[:half], first or 0, line), _branch(chosen, branches[half:], first + half, line)
    return [nodes.If(test, lower, [], upper, lineno=line)]


def _is_words(branch: list[nodes.Node]) -> bool:
    """Tell whether a branch is nothing but words, or nothing at all."""
    if len(branch) != 1 or not isinstance(branch[0], nodes.Output):
        return not branch
    return len(branch[0].nodes) == 1 and isinstance(branch[0].nodes[0], nodes.TemplateData)


def _do(method: str, line: int, *arguments: nodes.Expr) -> nodes.ExprStmt:
    return nodes.ExprStmt(_call(method, *arguments, line=line), lineno=line)


def _call(method: str, *arguments: nodes.Expr, line: int = 0) -> nodes.Call:
    return nodes.Call(nodes.Name(method, "load"), list(arguments), [], None, None, lineno=line)


def _int_below(count: nodes.Const) -> nodes.Call:
    return _call("_int", nodes.Mul(_call("_random"), count))


Render: TypeAlias = Callable[[TurnContext], None]


class Unit(NamedTuple):
    """A compiled file: its facts and what Jinja made of it."""

    facts: Facts
    template: Template

    @property
    def render(self) -> Render:
        """Writes the file's turns over a context."""
        return cast("Render", self.template.root_render_func)


class TurnEnvironment(Environment):
    """Compiles conversation templates; each partial once, for all that include it.

    Args:
        find_partial: `(name, including template's name) -> (full name, path)` of a partial.
    """

    code_generator_class = TurnCodeGenerator
    context_class = TurnContext

    def __init__(self, find_partial: Callable[[str, str], tuple[str, Path]]) -> None:
        super().__init__(undefined=StrictUndefined, extensions=[TurnTags])
        self.filters.pop("random")
        self.globals.clear()
        self.globals["range"] = range
        self.find_partial = find_partial
        self.facts = Facts()
        self.units: dict[str, Unit] = {}
        self.partials: dict[str, Render] = {}
        self._opened = False

    def unit(self, name: str, path: Path) -> Unit:
        """Compile a file, or return it as compiled before."""
        if name not in self.units:
            outer, self.facts = self.facts, Facts()
            try:
                tree = self._parse(path.read_text("utf-8"), name, str(path))
                self._settle(tree, name, path)
                code = self.compile(tree, name, str(path))
                template = Template.from_code(self, code, {})
                # Jinja has each function look these up; here they lie with the module's own names.
                template.root_render_func.__globals__.update(
                    undefined=self.undefined, concat=self.concat, cond_expr_undefined=Undefined
                )
                self.units[name] = Unit(self.facts, template)
            finally:
                self.facts = outer
        return self.units[name]

    def _settle(self, tree: nodes.Template, name: str, path: Path) -> None:
        """Note outside names, bring partials in, fold white space in turns, refuse text outside of turns."""
        # A partial without turn tags of its own is text of the turn that includes it.
        has_turns = any(isinstance(call.node, nodes.Name) and call.node.name == "_begin" for call in tree.find_all(nodes.Call))
        self._fold(tree, in_turn=is_partial(name) and not has_turns)
        # Only now: to find names, Jinja generates code, and that turns words in tuples into constants.
        outside = meta.find_undeclared_variables(tree) - {*RECORDER, "range", "result"}
        for used in tree.find_all(nodes.Name):
            if used.name in outside:
                self.facts.names.setdefault(used.name, f"{path}:{used.lineno}")
        for include in tree.find_all(nodes.Include):
            self._include(include, name)

    def _include(self, node: nodes.Include, including: str) -> None:
        if not isinstance(node.template, nodes.Const):
            raise TemplateSyntaxError("include takes a name in quotes", node.lineno)
        try:
            name, path = self.find_partial(str(node.template.value), including)
        except LookupError as error:
            raise TemplateSyntaxError(str(error), node.lineno) from None
        unit = self.unit(name, path)
        self.facts.add(unit.facts)
        self.partials[name] = unit.render
        node.template = nodes.Const(name)

    def _fold(self, node: nodes.Node, in_turn: bool) -> bool:
        """Work through a node's statements in order; return whether a turn is open after them."""
        leaf = True
        for child in node.iter_child_nodes():
            leaf = False
            if isinstance(child, nodes.TemplateData):
                child.data = _folded(child, in_turn)
                if self._opened:
                    child.data = child.data.lstrip(" ")
                    self._opened = not child.data
            elif isinstance(child, nodes.Call) and isinstance(child.node, nodes.Name) and child.node.name in ("_begin", "_end"):
                self._opened = in_turn = child.node.name == "_begin"
            else:
                in_turn = self._fold(child, in_turn)
        if leaf:
            self._opened = False
        _drop_nothings(node)
        return in_turn


def _drop_nothings(node: nodes.Node) -> None:
    """Take out outputs of nothing, so that no code is written for them."""
    if isinstance(node, nodes.Output):
        node.nodes = [part for part in node.nodes if not isinstance(part, nodes.TemplateData) or part.data]
    for _, inner in node.iter_fields():
        if isinstance(inner, list):
            inner[:] = [each for each in inner if not isinstance(each, nodes.Output) or each.nodes]


def is_partial(name: str) -> bool:
    """Tell whether a template's name is that of a partial."""
    return name.rsplit("/", 1)[-1].startswith("_")


def _folded(part: nodes.TemplateData, in_turn: bool) -> str:
    if in_turn:
        return re.sub(r"\s+", " ", part.data)
    if part.data.strip():
        words = part.data.strip()[:40]
        raise TemplateSyntaxError(f"text outside of a turn: {words!r}; put it between user or assistant tags", part.lineno)
    return ""
