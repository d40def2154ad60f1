"""Writes the Python of a conversation template: plain calls and lists where Jinja's general protocols cost microseconds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from jinja2 import TemplateSyntaxError, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.idtracking import VAR_LOAD_RESOLVE

RECORDER = ("_begin", "_end", "_call", "_result", "_parallel", "_perform", "_pick", "_random", "_int")
"""Names under which a render finds the recorder's methods."""

_PARTS = "parts"


class TurnCodeGenerator(CodeGenerator):
    """Writes plain Python where Jinja's general protocols cost microseconds for nothing."""

    def visit_Call(  # noqa: N802 - Jinja's name
        self, node: nodes.Call, frame: Frame, forward_caller: bool = False
    ) -> None:
        """Write a call of the recorder as a plain call."""
        if not (isinstance(node.node, nodes.Name) and node.node.name in RECORDER):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def visit_Name(self, node: nodes.Name, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write a name of the recorder's without asking whether there is one."""
        if node.ctx == "load" and node.name in RECORDER:
            self.write(frame.symbols.ref(node.name))
        else:
            super().visit_Name(node, frame)

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if not _is_choice(node):
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if not _is_choice(node):
            super()._output_child_post(node, frame, finalize)

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write the choice among an either's words as a plain subscript."""
        if not _is_choice(node):
            super().visit_Getitem(node, frame)
            return
        self.visit(node.node, frame)
        self.write("[")
        self.visit(node.arg, frame)
        self.write("]")

    def visit_Include(self, node: nodes.Include, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write an include as a run of the partial's own function over the same context."""
        if frame.buffer != _PARTS:
            raise TemplateSyntaxError("include stands inside a set or macro; put it directly into a turn", node.lineno)
        assert isinstance(node.template, nodes.Const)
        self.writeline(f"environment.partials[{node.template.value!r}](context)", node)

    def enter_frame(self, frame: Frame) -> None:
        """Look the recorder's names up where they are, and all others among the slots."""
        for target, (action, name) in list(frame.symbols.loads.items()):
            if action == VAR_LOAD_RESOLVE and name in RECORDER:
                self.writeline(f"{target} = tags[{name!r}]")
                del frame.symbols.loads[target]
        super().enter_frame(frame)

    def write_commons(self) -> None:
        """Begin a function that writes to the recorder's list, where Jinja's would yield every piece."""
        self.writeline("resolve = context.resolve_or_missing")
        self.writeline(f"{_PARTS} = context.parts")
        self.writeline("tags = context.tags")

    def blockvisit(self, nodes: Iterable[nodes.Node], frame: Frame) -> None:
        """Write a template's top level into the recorder's list too."""
        frame.buffer = frame.buffer or _PARTS
        super().blockvisit(nodes, frame)


def _is_choice(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.InternalName)
