"""What ``print`` evaluates before it shows anything: all of its arguments.

The text of a container is what it is when the line is written, so that ``print(xs, xs.pop())`` shows a shorter list than
``print(f"{xs} {xs.pop()}")``. In the IR a line is made part by part: what changes an earlier part becomes a variable before it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.passes.effects import assigned, changing_methods, mutated, root
from dragoman.transpile.passes.lowering import Fresh

#: Types whose values never change: what shows one later shows what was read.
_SCALARS = t.Int | t.Float | t.Bool | t.Str | t.Char | t.NoneT


@dataclass(frozen=True, slots=True)
class Printed(ir.Interp):
    """The arguments of one ``print``, until ``evaluate_first`` has looked at them."""


def evaluate_first(module: ir.Module) -> ir.Module:
    """Gives what changes an argument that stands before it a variable; for a module whose changed parameters are marked."""
    if not ir.holds(module, Printed):
        return module
    changes, fresh = _Changes(module), Fresh(module)

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.ExprStmt(value=ir.Op(args=(Printed() as line,)) as op):
                last = changes.last(line.parts)
                early: list[ir.Stmt] = []
                parts = list(line.parts)
                for i, part in enumerate(line.parts[: last + 1]):
                    if isinstance(part, ir.Formatted) and not _stays(part.value, changes.moving, line.parts[i + 1 :]):
                        made, known = _made(part.value, fresh, node.span)
                        early.append(made)
                        parts[i] = dataclasses.replace(part, value=known)
                value = dataclasses.replace(op, args=(_line(line, parts),))
                return (*early, dataclasses.replace(node, value=value))
            case ir.Op(args=(Printed() as line,)) if changes.last(line.parts) < 0:
                return dataclasses.replace(node, args=(_line(line, line.parts),))
            case _:
                return node

    def rest(node: ir.Node) -> ir.Node:
        """Lines that are no statements of their own."""
        assert isinstance(node, Printed)
        return ir.Unsupported("print", "an argument of print, inside an expression, changes another", type=t.STR, span=node.span)

    return ir.rewrite(ir.rewrite(module, change, ir.ExprStmt, ir.Op), rest, Printed)


def _made(value: ir.Expr, fresh: Fresh, span: ir.Span | None) -> tuple[ir.Stmt, ir.Expr]:
    """The statement that evaluates a value, and what it is afterwards."""
    if isinstance(value.type, t.NoneT):
        return ir.ExprStmt(value, span=span), ir.Const(None, type=t.NONE)
    name = ir.Name(fresh("shown"), type=value.type)
    return ir.Declare(name.id, name.type, value, mutable=False, span=span), name


def _line(line: Printed, parts: list[ir.Const | ir.Formatted] | tuple[ir.Const | ir.Formatted, ...]) -> ir.Interp:
    return ir.Interp(tuple(parts), type=line.type, span=line.span)


def _stays(value: ir.Expr, moving: frozenset[str], after: Sequence[ir.Expr]) -> bool:
    """Is it something that is there, whose text is made when the line is written? A number, or a tuple, is what it was when it was read.

    ``after`` is what is evaluated later in the line.
    """
    value = _told(value)
    if isinstance(value, ir.Const):
        return True
    if isinstance(value.type, _SCALARS | t.Tuple):
        return isinstance(value, ir.Name) and value.id not in moving
    if isinstance(value, ir.Index | ir.Lookup):
        held = value.obj
        if any(op.args and op.args[0] == held for part in after for op in ir.walk(part, ir.Op) if isinstance(op, ir.Op)):
            return False  # what is taken from the container may be this very item
    return isinstance(value, ir.Name | ir.Field | ir.Index | ir.Lookup) and root(value) is not None


def _told(value: ir.Expr) -> ir.Expr:
    """What a part shows: objects tell their texts themselves."""
    match value:
        case ir.MethodCall(obj=obj, method="__str__" | "__repr__"):
            return obj
        case ir.Coerce(operand=operand):
            return _told(operand)
        case _:
            return value


class _Changes:
    """Which variables the expressions of a module change."""

    def __init__(self, module: ir.Module) -> None:
        self.methods = changing_methods(module)
        functions = [f for f in ir.walk(module, ir.Function) if isinstance(f, ir.Function)]
        self.parameters = {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in functions}
        shared = {d.name for d in module.constants}
        #: Functions that change variables of the module, or of the function around them.
        self.outside = {f.name: (self._of(*f.body) | assigned(f.body)) & (shared | set(f.assigns_captured)) for f in functions}
        moved = True
        while moved:
            moved = False
            for f in functions:
                more = self.outside[f.name].union(*(self._called(n) for n in ir.walk(f, ir.Call, ir.MethodCall, ir.CallValue)))
                moved, self.outside[f.name] = moved or more != self.outside[f.name], more
        self.moving = frozenset().union(*self.outside.values())

    def last(self, parts: tuple[ir.Const | ir.Formatted, ...]) -> int:
        """The place of the last part that changes one before it; -1 where none does."""
        found, before = -1, set[str]()
        for i, part in enumerate(parts):
            if isinstance(part, ir.Const):
                continue
            if before & (self._of(part) | frozenset().union(*map(self._called, ir.walk(part, ir.Call, ir.MethodCall)))):
                found = i
            if not isinstance(part.value.type, _SCALARS) or _told(part.value) is not part.value:
                before |= {n.id for n in ir.walk(part.value, ir.Name) if isinstance(n, ir.Name)}
        return found

    def _of(self, *nodes: ir.Node) -> frozenset[str]:
        return mutated(nodes, self.parameters, methods=self.methods)

    def _called(self, node: ir.Node) -> frozenset[str]:
        match node:
            case ir.Call(func=name) | ir.MethodCall(method=name):
                return frozenset(self.outside.get(name, ()))
            case _:
                return frozenset()
