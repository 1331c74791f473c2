"""Facts that Nim's generator asks for: what compares, what may be nil, what is called before it is there."""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile import types as t

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
