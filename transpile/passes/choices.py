"""Conditional values as statements: passes for targets without a conditional expression."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh


def branch_on_conditionals(module: ir.Module) -> ir.Module:
    """``return a if c else b`` and ``x = a if c else b`` as ``if`` statements, where the conditional is the whole value."""

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Declare(value=ir.Op(concept="cmp.max", args=(ir.Name() as least, ir.IfExp() as found)) as op):
                within = (dataclasses.replace(op, args=(least, _above_zero(x))) for x in (found.then, found.orelse))
                return change(dataclasses.replace(node, value=ir.IfExp(found.cond, *within, type=op.type)))
            case ir.Return(value=ir.Select(op=op, left=ir.Name() as first, right=other, type=type_)) if first.type == other.type == type_:
                truth: ir.Expr = first if isinstance(type_, t.Bool) else ir.Truthy(first, type=t.BOOL)
                asked = ir.Not(truth, type=t.BOOL) if op == "or" else truth
                return (ir.If(asked, (ir.Return(other, span=node.span),), span=node.span), dataclasses.replace(node, value=first))
            case ir.Return(value=ir.IfExp()):
                return tuple(_returns(node))
            case ir.Declare(name=name, type=type_, value=ir.IfExp(cond=cond, then=then, orelse=orelse)):
                plain = _plain(orelse) and not any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(cond))
                start = ir.Declare(name, type_, orelse if plain else None, span=node.span)
                chosen = () if plain else (ir.Assign(ir.Name(name, type=type_), orelse),)
                return (start, ir.If(cond, (ir.Assign(ir.Name(name, type=type_), then),), chosen, span=node.span))
            case ir.Assign(target=ir.Name() as target, value=ir.IfExp(cond=cond, then=then, orelse=orelse)):
                return ir.If(cond, (ir.Assign(target, then),), (ir.Assign(target, orelse),), span=node.span)
            case _:
                return node

    return ir.rewrite(module, change, ir.Declare, ir.Return, ir.Assign)


def _above_zero(e: ir.Expr) -> ir.Expr:
    """What remains of ``max(0, x)`` where the larger of it and a place in a list is taken."""
    match e:
        case ir.Op(concept="cmp.max", args=(ir.Const(value=0), x)):
            return x
        case _:
            return e


def _plain(e: ir.Expr) -> bool:
    """May a value be got before it is known whether it is wanted? It costs nothing, and neither fails nor acts."""
    match e:
        case ir.Const():
            return True
        case ir.Name():
            return not t.is_container(e.type)
        case ir.Length(obj=obj):
            return isinstance(obj, ir.Name)
        case ir.Op(concept="cmp.min" | "cmp.max", args=args):
            return isinstance(e.type, t.Int) and all(map(_plain, args))
        case _:
            return False


def _returns(node: ir.Return) -> list[ir.Stmt]:
    value = node.value
    if not isinstance(value, ir.IfExp):
        return [node]
    then = ir.Return(value.then, span=node.span)
    return [
        ir.If(value.cond, tuple(_returns(then)), span=node.span),
        *_returns(ir.Return(value.orelse, span=node.span)),
    ]


def lower_conditionals(module: ir.Module) -> ir.Module:
    """``a if c else b`` and ``a or b`` as blocks with an ``if`` statement."""
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.IfExp(cond=cond, then=then, orelse=orelse):
                name = fresh("value")
                plain = _plain(orelse) and orelse.type == node.type
                chosen = () if plain else (_stored(name, orelse, node),)
                choice = ir.If(cond, (_stored(name, then, node),), chosen, span=node.span)
                return _block((ir.Declare(name, node.type, orelse if plain else None), choice), name, node)
            case ir.Select(op=op, left=left, right=right):
                held, name = fresh("value"), fresh("value")
                first = ir.Name(held, type=left.type)
                truth: ir.Expr = first if isinstance(left.type, t.Bool) else ir.Truthy(first, type=t.BOOL)
                kept = ir.Name(held, type=left.type)
                value = kept if left.type == node.type else ir.Coerce(kept, type=node.type)
                if isinstance(left.type, t.Optional) and not isinstance(node.type, t.Optional) and op == "or":
                    # What may be missing is taken only where it is there.
                    choice = ir.If(truth, (_stored(name, value, node),), (_stored(name, right, node),), span=node.span)
                    first_held = ir.Declare(held, left.type, left, mutable=False)
                    return _block((first_held, ir.Declare(name, node.type, None), choice), name, node)
                cond = ir.Not(truth, type=t.BOOL) if op == "or" else truth
                stmts = (
                    ir.Declare(held, left.type, left, mutable=False),
                    ir.Declare(name, node.type, value),
                    ir.If(cond, (_stored(name, right, node),), span=node.span),
                )
                return _block(stmts, name, node)
            case _:
                return node

    return ir.rewrite(module, change, ir.IfExp, ir.Select)


def _stored(name: str, value: ir.Expr, node: ir.Expr) -> ir.Assign:
    return ir.Assign(ir.Name(name, type=node.type), value)


def _block(stmts: ir.Body, name: str, node: ir.Expr) -> ir.Block:
    return ir.Block(stmts, ir.Name(name, type=node.type), type=node.type, span=node.span)
