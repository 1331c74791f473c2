"""Sums over comprehensions as loops that add, for targets that would otherwise build a list only to add it up."""

from __future__ import annotations

import dataclasses
from collections import Counter

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.comprehensions import mentions, own_names
from dragoman.transpile.passes.lowering import Fresh


def fold_sums(module: ir.Module) -> ir.Module:
    """``sum(f(x) for x in xs if …)`` becomes a ``Block``: a total, the loops that add to it. Before ``lower_comprehensions``."""
    fresh = Fresh(module)
    mentioned = Counter(n.id for n in ir.walk(module) if isinstance(n, ir.Name))
    mentioned = mentions(module)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept="iter.sum", args=(ir.Comp(kind="iter" | "list") as comp,), type=t.Int() | t.Float()):
                return _total(comp, ir.Const(0 if isinstance(node.type, t.Int) else 0.0, type=node.type), node, fresh, mentioned)
            case ir.Op(concept="iter.sum_from", args=(ir.Comp(kind="iter" | "list") as comp, start), type=t.Int() | t.Float()):
                return _total(comp, start, node, fresh, mentioned)
            case _:
                return node

    return ir.rewrite(module, change)


def _total(comp: ir.Comp, start: ir.Expr, node: ir.Op, fresh: Fresh, mentioned: Counter[str]) -> ir.Expr:
    """The comprehension's loops, adding to a variable; what its variables are called is theirs alone."""
    if comp.elem.type != node.type:
        return node
    counting = comp.elem == ir.Const(1, type=comp.elem.type)
    total = ir.Name(fresh("count" if counting else "total"), type=node.type)
    table = own_names(comp, fresh, mentioned)

    def rename(inner: ir.Node) -> ir.Node:
        if isinstance(inner, ir.Name) and inner.id in table:
            return dataclasses.replace(inner, id=table[inner.id])
        return inner

    renamed = ir.rewrite(comp, rename)
    # The first iterable is evaluated outside, where a variable of the same name is another.
    clauses = (dataclasses.replace(renamed.clauses[0], iterable=comp.clauses[0].iterable), *renamed.clauses[1:])
    renamed = dataclasses.replace(renamed, clauses=clauses)
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


def own_variables(comp: ir.Comp, fresh: Fresh, mentioned: Counter[str]) -> ir.Comp:
    """The comprehension with variables of its own; its first iterable is evaluated outside, where a name may mean another."""
    inside = Counter(n.id for n in ir.walk(comp) if isinstance(n, ir.Name))
    outer = {n.id for n in ir.walk(comp.clauses[0].iterable) if isinstance(n, ir.Name)}
    names = sorted({n.id for c in comp.clauses for n in ir.walk(c.target) if isinstance(n, ir.Name)})
    table = {name: fresh(name) for name in names if mentioned[name] > inside[name] or name in outer}

    def rename(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, id=table[node.id]) if isinstance(node, ir.Name) and node.id in table else node

    renamed = ir.rewrite(comp, rename)
    first = dataclasses.replace(renamed.clauses[0], iterable=comp.clauses[0].iterable)
    return dataclasses.replace(renamed, clauses=(first, *renamed.clauses[1:]))
