"""Sums and joined texts of comprehensions as loops that add, for targets that would otherwise build a list only for that."""

from __future__ import annotations

from collections import Counter

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.comprehensions import mentions, own_names
from dragoman.transpile.passes.lowering import Fresh


def fold_sums(module: ir.Module) -> ir.Module:
    """``sum(f(x) for x in xs if …)`` becomes a ``Block``: a total, the loops that add to it; ``"".join(…)`` likewise.

    Before ``lower_comprehensions``.
    """
    fresh = Fresh(module)
    mentioned = mentions(module)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept="iter.sum", args=(ir.Comp(kind="iter" | "list") as comp,), type=t.Int() | t.Float()):
                return _total(comp, ir.Const(0 if isinstance(node.type, t.Int) else 0.0, type=node.type), node, fresh, mentioned)
            case ir.Op(concept="iter.sum_from", args=(ir.Comp(kind="iter" | "list") as comp, start), type=t.Int() | t.Float()):
                return _total(comp, start, node, fresh, mentioned)
            case ir.Op(concept="str.join", args=(ir.Const(value=""), ir.Comp(kind="iter" | "list") as comp)) if not isinstance(
                comp.elem, ir.Coerce
            ):
                return _total(comp, ir.Const("", type=t.STR), node, fresh, mentioned)
            case _:
                return node

    return ir.rewrite(module, change, ir.Op)


def _total(comp: ir.Comp, start: ir.Expr, node: ir.Op, fresh: Fresh, mentioned: Counter[str]) -> ir.Expr:
    """The comprehension's loops, adding to a variable; what its variables are called is theirs alone."""
    if comp.elem.type != node.type:
        return node
    match comp.elem:
        case ir.Coerce(operand=ir.Expr(type=t.Bool()) as test, type=t.Int()):  # a sum of truth values counts
            last = comp.clauses[-1]
            last = ir.replaced(last, conditions=(*last.conditions, test))
            comp = ir.replaced(comp, elem=ir.Const(1, type=node.type), clauses=(*comp.clauses[:-1], last))
    counting = comp.elem == ir.Const(1, type=comp.elem.type)
    total = ir.Name(fresh("text" if isinstance(node.type, t.Str) else "count" if counting else "total"), type=node.type)
    renamed = own_variables(comp, fresh, mentioned)
    more: ir.Expr = ir.Arith("+", total, renamed.elem, type=node.type)
    if isinstance(node.type, t.Str):
        more = ir.Op("str.concat", (total, renamed.elem), type=t.STR)
    body: ir.Body = (ir.Assign(total, more),)
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
    table = own_names(comp, fresh, mentioned)

    def rename(node: ir.Node) -> ir.Node:
        return ir.replaced(node, id=table[node.id]) if isinstance(node, ir.Name) and node.id in table else node

    renamed = ir.rewrite(comp, rename)
    first = ir.replaced(renamed.clauses[0], iterable=comp.clauses[0].iterable)
    return ir.replaced(renamed, clauses=(first, *renamed.clauses[1:]))
