"""Recursion that nothing seen in the text bounds: a count that is only compared for equality, and may start beyond it."""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile import types as t


def may_not_end(function: ir.Function) -> bool:
    """Does a function call itself with a count that moves by steps, and that it never asks to be less or more than something?

    ``f(n - 1)`` after ``if n == 0`` does not end for a negative ``n``; after ``if n <= 0`` it does.
    """
    counts = {p.name for p in function.params if isinstance(p.type, t.Int)}
    calls = [n for s in function.body for n in ir.walk(s, ir.Call) if n.func == function.name]
    if not counts or not calls:
        return False
    for node in (n for s in function.body for n in ir.walk(s, ir.Compare, ir.ForRange, ir.Range)):
        if not isinstance(node, ir.Compare) or node.op not in ("==", "!="):
            counts -= {n.id for n in ir.child_nodes(node) if isinstance(n, ir.Name)}
    return any(
        any(_moved(a, counts) for a in call.args) and not any(isinstance(a, ir.Slice | ir.Index | ir.Field) for a in call.args)
        for call in calls
    )


def _moved(argument: ir.Expr, counts: set[str]) -> bool:
    """Is an argument a count with a constant added, or divided by one?"""
    match argument:
        case ir.Arith(op="+" | "-", left=ir.Name(id=name), right=ir.Const()) | ir.IntDiv(left=ir.Name(id=name), right=ir.Const()):
            return name in counts
        case _:
            return False
