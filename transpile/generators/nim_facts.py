"""Facts that Nim's generator asks for: what compares, what may be nil, what is called before it is there."""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.copying import ONE

#: Operations that ask for the order of elements.
ORDERING = ("list.sort", "iter.min", "iter.max", "cmp.", "heap.", "bisect.")
#: Operations that ask for the equality of elements.
EQUATING = frozenset(
    {
        "list.contains",
        "list.index",
        "list.index_from",
        "list.index_in",
        "list.find",
        "list.count",
        "list.remove",
        "iter.contains",
        "iter.groupby",
    }
)
#: What gives a container that is written as the one it is a copy of.
COPIES = frozenset({"list.copy", "set.copy", "dict.copy", "iter.to_list", "list.to_seq"})
#: What is a reference, which may be nil.
NILABLE = t.Class | t.Func


def called(node: ir.Node) -> frozenset[str]:
    """The functions and methods that something mentions."""
    names = (
        n.func if isinstance(n, ir.Call) else n.method if isinstance(n, ir.MethodCall) else n.id
        for n in ir.walk(node, ir.Call, ir.MethodCall, ir.Name)
        if isinstance(n, ir.Call | ir.MethodCall | ir.Name)
    )
    return frozenset(names)


def moved(node: ir.Expr, op: str) -> ir.Expr:
    """A bound that is excluded, as the last place that is included."""
    match node:
        case ir.Const(value=int(value)):
            return ir.Const(value + (1 if op == "+" else -1), type=t.INT)
        case ir.Arith(op="+" | "-" as sign, left=left, right=ir.Const(value=int(value))):
            far = (value if sign == "+" else -value) + (1 if op == "+" else -1)
            return ir.Arith("+" if far > 0 else "-", left, ir.Const(abs(far), type=t.INT), type=t.INT) if far else left
        case _:
            return ir.Arith("+" if op == "+" else "-", node, ONE, type=t.INT)
