"""What may fail as a plain operation and a guard in front of it or behind it, for targets that check too little themselves.

Where only a few statements need it, a reader finds the two lines clearer than a function of their own. Inside ``try`` everything
stays as it is: a variable keeps its old value there when its new one cannot be had.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.effects import acts
from dragoman.transpile.passes.lowering import Fresh, by_scope

MESSAGES = {
    "str.index": "substring not found",
    "str.rindex": "substring not found",
    "list.index": "list.index(x): x not in list",
}
SEPARATED = frozenset({"str.split", "str.split_max", "str.rsplit_max", "str.partition", "str.rpartition"})
#: From so many uses on, a function that guards is shorter.
FEW = 2


def guard_places(module: ir.Module) -> ir.Module:
    """``at = text.index(part)`` as ``at = text.find(part)``, and a raise if that is negative."""

    def guarded(search: ir.Op, statement: ir.Stmt, fresh: Fresh) -> tuple[ir.Stmt, ...]:
        sure = dataclasses.replace(search, on_fail="unreachable")
        match statement:
            case ir.Declare(name=name, type=t.Int(bits=64), value=value) if value is search:
                return dataclasses.replace(statement, value=sure), _missing(ir.Name(name, type=t.INT), search)
            case ir.Assign(target=ir.Name(type=t.Int(bits=64)) as target, value=value) if value is search:
                return dataclasses.replace(statement, value=sure), _missing(target, search)
        place = ir.Name(fresh("place"), type=t.INT)
        return ir.Declare(place.id, t.INT, sure, mutable=False), _missing(place, search), _with(statement, search, place)

    return _guarded(module, lambda op: op.concept in MESSAGES, guarded)


def guard_separators(module: ir.Module) -> ir.Module:
    """A variable that separates the pieces of a text may not be empty."""

    def wanted(op: ir.Op) -> bool:
        return op.concept in SEPARATED and isinstance(op.args[1], ir.Name) and isinstance(op.args[1].type, t.Str)

    def guarded(split: ir.Op, statement: ir.Stmt, fresh: Fresh) -> tuple[ir.Stmt, ...]:
        empty = ir.Not(ir.Truthy(split.args[1], type=t.BOOL), type=t.BOOL)
        return _raise_if(empty, "empty separator"), _with(statement, split, dataclasses.replace(split, on_fail="unreachable"))

    return _guarded(module, wanted, guarded)


def _guarded(
    module: ir.Module, wanted: Callable[[ir.Op], bool], guarded: Callable[[ir.Op, ir.Stmt, Fresh], tuple[ir.Stmt, ...]]
) -> ir.Module:
    def found(node: ir.Node) -> list[ir.Op]:
        return [n for n in ir.walk(node) if isinstance(n, ir.Op) and n.on_fail == "raise" and wanted(n)]

    if not 0 < len(found(module)) <= FEW:
        return module
    tried = {id(op) for tried in ir.walk(module) if isinstance(tried, ir.Try) for op in found(tried)}

    def within(fresh: Fresh, _: ir.Node) -> Callable[[ir.Node], ir.Node | tuple[ir.Stmt, ...]]:
        def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
            match node:
                case ir.Declare(value=ir.Expr() as value) | ir.Assign(target=ir.Name(), value=value):
                    pass
                case ir.Return(value=ir.Expr() as value) | ir.ExprStmt(value=value) | ir.ForEach(iterable=value):
                    pass
                case _:
                    return node
            ops = found(value)
            if len(ops) != 1 or id(ops[0]) in tried or not _first(value, ops[0]):
                return node
            return guarded(ops[0], node, fresh)

        return change

    return by_scope(module, within)


def _first(value: ir.Expr, op: ir.Op) -> bool:
    """Is an operation always evaluated, and nothing before it that acts?"""
    if value is op:
        return not any(map(acts, op.args))
    if isinstance(value, ir.IfExp | ir.BoolOp | ir.Lambda | ir.Comp | ir.Block | ir.Assigned):
        return False
    inside = [c for c in ir.child_nodes(value) if any(n is op for n in ir.walk(c))]
    others = [c for c in ir.child_nodes(value) if c not in inside and isinstance(c, ir.Expr)]
    parts = [c.value if isinstance(c, ir.Formatted) else c for c in inside]
    return len(parts) == 1 and isinstance(parts[0], ir.Expr) and not any(map(acts, others)) and _first(parts[0], op)


def _with(statement: ir.Stmt, old: ir.Expr, new: ir.Expr) -> ir.Stmt:
    changed = ir.rewrite(statement, lambda n: new if n is old else n)
    assert isinstance(changed, ir.Stmt)
    return changed


def _missing(place: ir.Name, search: ir.Op) -> ir.Stmt:
    return _raise_if(ir.Compare("<", place, ir.Const(0, type=t.INT), type=t.BOOL), MESSAGES[search.concept])


def _raise_if(cond: ir.Expr, message: str) -> ir.Stmt:
    error = ir.New("ValueError", (ir.Const(message, type=t.STR),), type=t.Class("ValueError"))
    return ir.If(cond, (ir.Raise(error),))
