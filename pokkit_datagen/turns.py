"""The Jinja tags that make a template a conversation, compiled to calls of the recorder.

    {% user %} ... {% enduser %}            what the person says (also `system`, `assistant`)
    {% either %} a {% or %} b {% endeither %}   one of several wordings
    {% call_tool "set_alarm", hour=time.hour %} a tool call; the simulated phone answers it
    {% result error="offline" %}            what the phone is made to answer to the call just before
    {% parallel %} ... {% endparallel %}    calls in one message
    {% include "_ask.jinja" %}              a shared partial, inlined when the template is compiled

Turns go to the recorder as pieces and never through one text, so no slot value can forge a turn.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from jinja2 import Environment, StrictUndefined, TemplateSyntaxError, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import SandboxedEnvironment

ROLES = ("system", "user", "assistant")
RECORDER = ("_begin", "_end", "_call", "_result", "_parallel", "_pick")
"""Names under which a render finds the recorder's methods."""

_FILE_STRIDE = 1_000_000
"""Line numbers of an inlined partial are moved up by this much for each file, so that errors name the right file."""


@dataclass
class Facts:
    """What a template's source says, for checks before anything is rendered."""

    files: list[str] = field(default_factory=list)
    calls: list[tuple[str, frozenset[str] | None, int]] = field(default_factory=list)
    eithers: dict[str, int] = field(default_factory=dict)

    def where(self, line: int) -> str:
        """Return `file:line` of a line number in the compiled template."""
        return f"{self.files[line // _FILE_STRIDE]}:{line % _FILE_STRIDE}"


class TurnTags(Extension):
    """Parses the tags; each becomes a plain call of one of the recorder's methods."""

    tags = {*ROLES, "call_tool", "result", "parallel", "either"}
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
        body = parser.parse_statements((f"name:end{tag}",), drop_needle=True)
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
            self.environment.facts.calls.append((str(name.value), given, self.environment.shift + line))
        return [_do("_call", line, name, nodes.Dict(arguments), nodes.Dict(sources), extra)]

    def _result(self, parser: Parser, line: int) -> list[nodes.Node]:
        pairs: list[nodes.Pair] = []
        while parser.stream.current.type != "block_end":
            key = nodes.Const(parser.stream.expect("name").value)
            parser.stream.expect("assign")
            pairs.append(nodes.Pair(key, parser.parse_expression()))
            parser.stream.skip_if("comma")
        return [_do("_result", line, nodes.Dict(pairs))]

    def _either(self, parser: Parser, line: int) -> list[nodes.Node]:
        branches: list[list[nodes.Node]] = []
        while True:
            branches.append(parser.parse_statements(("name:or", "name:endeither")))
            if next(parser.stream).value == "endeither":
                break
        facts = self.environment.facts
        site = f"{parser.name}#{sum(key.startswith(f'{parser.name}#') for key in facts.eithers)}"
        facts.eithers[site] = len(branches)
        chosen = parser.free_identifier()
        arguments: list[nodes.Expr] = [nodes.Const(site), nodes.Const(len(branches))]
        assign = nodes.Assign(chosen, nodes.Call(nodes.Name("_pick", "load"), arguments, [], None, None), lineno=line)
        tests = [nodes.Compare(chosen, [nodes.Operand("eq", nodes.Const(n))]) for n in range(len(branches) - 1)]
        elifs = [nodes.If(test, body, [], [], lineno=line) for test, body in zip(tests[1:], branches[1:-1], strict=True)]
        if not tests:
            return branches[0]
        return [assign, nodes.If(tests[0], branches[0], elifs, branches[-1], lineno=line)]


def _do(method: str, line: int, *arguments: nodes.Expr) -> nodes.ExprStmt:
    call = nodes.Call(nodes.Name(method, "load"), list(arguments), [], None, None, lineno=line)
    return nodes.ExprStmt(call, lineno=line)


class TurnCodeGenerator(CodeGenerator):
    """Compiles calls of the recorder to plain Python calls: Jinja's own call protocol costs a microsecond each."""

    def visit_Call(  # noqa: N802 - Jinja's name
        self, node: nodes.Call, frame: Frame, forward_caller: bool = False
    ) -> None:
        """Write the call."""
        if not (isinstance(node.node, nodes.Name) and node.node.name in RECORDER):
            super().visit_Call(node, frame, forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")


class TurnEnvironment(Environment):
    """Compiles conversation templates.

    Args:
        find_partial: `(name, including file's name) -> (name, file, source)` of a partial.
    """

    code_generator_class = TurnCodeGenerator

    def __init__(self, find_partial: Callable[[str, str], tuple[str, str, str]]) -> None:
        super().__init__(undefined=StrictUndefined, extensions=[TurnTags], keep_trailing_newline=False)
        self.filters.pop("random")
        self.globals.clear()
        self.globals["range"] = range
        self.find_partial = find_partial
        self.facts = Facts()
        self.shift = 0

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        self.facts = Facts([filename or str(name)])
        self.shift = 0
        template = super()._parse(source, name, filename)
        template.body = list(self._settle(template.body, str(name), in_turn=[False]))
        return template

    def _settle(self, body: list[nodes.Node], name: str, in_turn: list[bool]) -> Iterator[nodes.Node]:
        """Inline partials, fold white space in turns, and refuse text outside of turns."""
        for node in body:
            if isinstance(node, nodes.Include):
                yield from self._inline(node, name, in_turn)
                continue
            if isinstance(node, nodes.ExprStmt) and isinstance(node.node, nodes.Call):
                method = getattr(node.node.node, "name", "")
                in_turn[0] = method == "_begin" or (in_turn[0] and method != "_end")
            if isinstance(node, nodes.Output):
                node.nodes = [part for part in node.nodes if self._keep(part, in_turn[0])]
                if not node.nodes:
                    continue
            for field_name, value in node.iter_fields():
                if isinstance(value, list) and value and isinstance(value[0], nodes.Stmt):
                    setattr(node, field_name, list(self._settle(value, name, in_turn)))
            yield node

    def _keep(self, part: nodes.Expr, in_turn: bool) -> bool:
        if not isinstance(part, nodes.TemplateData):
            return True
        if in_turn:
            part.data = re.sub(r"\s+", " ", part.data)
            return True
        if part.data.strip():
            words = part.data.strip()[:40]
            raise TemplateSyntaxError(f"text outside of a turn: {words!r}; put it between user or assistant tags", part.lineno)
        return False

    def _inline(self, node: nodes.Include, including: str, in_turn: list[bool]) -> Iterator[nodes.Node]:
        if not isinstance(node.template, nodes.Const):
            raise TemplateSyntaxError("include takes a name in quotes", node.lineno)
        name, file, source = self.find_partial(str(node.template.value), including)
        before, self.shift = self.shift, len(self.facts.files) * _FILE_STRIDE
        self.facts.files.append(file)
        partial = super()._parse(source, name, file)
        for inner in partial.find_all(nodes.Node):
            inner.lineno = (inner.lineno or 0) + self.shift
        yield from self._settle(partial.body, name, in_turn)
        self.shift = before


class SandboxedTurnEnvironment(SandboxedEnvironment, TurnEnvironment):
    """The same for loose template files, which are not as trusted as an installed plugin."""
