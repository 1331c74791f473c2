"""Sums over comprehensions as loops that add, for targets that would otherwise build a list only to add it up."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh


def fold_sums(module: ir.Module) -> ir.Module:
    """``sum(f(x) for x in xs if …)`` becomes a ``Block``: a total, the loops that add to it. Before ``lower_comprehensions``."""
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept="iter.sum", args=(ir.Comp(kind="iter" | "list") as comp,), type=t.Int() | t.Float()):
                return _total(comp, ir.Const(0 if isinstance(node.type, t.Int) else 0.0, type=node.type), node, fresh)
            case ir.Op(concept="iter.sum_from", args=(ir.Comp(kind="iter" | "list") as comp, start), type=t.Int() | t.Float()):
                return _total(comp, start, node, fresh)
            case _:
                return node

    return ir.rewrite(module, change)


def _total(comp: ir.Comp, start: ir.Expr, node: ir.Op, fresh: Fresh) -> ir.Expr:
    """The comprehension's loops, adding to a variable; what its variables are called is theirs alone."""
    if comp.elem.type != node.type:
        return node
    counting = comp.elem == ir.Const(1, type=comp.elem.type)
    total = ir.Name(fresh("count" if counting else "total"), type=node.type)
    names = sorted({n.id for c in comp.clauses for n in ir.walk(c.target) if isinstance(n, ir.Name)})
    table = {name: fresh(name) for name in names}

    def rename(inner: ir.Node) -> ir.Node:
        if isinstance(inner, ir.Name) and inner.id in table:
            return dataclasses.replace(inner, id=table[inner.id])
        return inner

    renamed = ir.rewrite(comp, rename)
    body: ir.Body = (ir.Assign(total, ir.Arith("+", total, renamed.elem, type=node.type)),)
    for clause in reversed(renamed.clauses):
        for condition in reversed(clause.conditions):
            body = (ir.If(condition, body),)
        match clause.iterable, clause.target:
            case ir.Range(start=lo, stop=hi, step=step), ir.Name(id=name):
                body = (ir.ForRange(name, lo, hi, step, body),)
            case _:
                body = (ir.ForEach(clause.target, clause.iterable, body),)
    return ir.Block((ir.Declare(total.id, node.type, start), *body), total, type=node.type, span=node.span)
