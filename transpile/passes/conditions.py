"""Blocks out of places that are evaluated only sometimes: right of ``and``, in a branch of a conditional, in a lambda."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.comprehensions import Hoister, has_block, hoist_blocks
from dragoman.transpile.passes.effects import acts
from dragoman.transpile.passes.lowering import Fresh


def unfold_selects(module: ir.Module) -> ir.Module:
    """``f(x) or y`` as a value, where the left side is no mere name: a variable for it and a conditional. Before
    ``unfold_conditions``, for targets whose own ``or`` gives no value."""
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Select(op=op, left=left, right=right) if not isinstance(left, ir.Name | ir.Const):
                return _selected(node, op, left, right, fresh)
            case _:
                return node

    return ir.rewrite(module, change, ir.Select)


def _selected(node: ir.Select, op: str, left: ir.Expr, right: ir.Expr, fresh: Fresh) -> ir.Expr:
    """A conditional; whether a value is true is asked of itself, not of what may be missing or be of several types."""
    while isinstance(left, ir.Coerce) and isinstance(left.type, t.Optional | t.Union) and not isinstance(left.operand.type, t.NoneT):
        left = left.operand
    first = left if isinstance(left, ir.Name) else ir.Name(fresh("value"), type=left.type)
    truth = first if isinstance(left.type, t.Bool) else ir.Truthy(first, type=t.BOOL)
    kept = first if left.type == node.type else ir.Coerce(first, type=node.type)
    then, orelse = (kept, right) if op == "or" else (right, kept)
    chosen = ir.IfExp(truth, then, orelse, type=node.type, span=node.span)
    if first is left:
        return chosen
    return ir.Block((ir.Declare(first.id, left.type, left, mutable=False),), chosen, type=node.type, span=node.span)


def unfold_conditions(module: ir.Module) -> ir.Module:
    """``a and <block>`` and ``<block> if c else b`` become blocks with ``if`` statements, which ``hoist_blocks`` can move.

    After the passes that make blocks, before ``hoist_blocks``.
    """
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Truthy(operand=ir.Expr(type=t.NoneT()) as done) if acts(done):
                # ``x in seen or seen.add(x)``
                return ir.Block((ir.ExprStmt(done),), ir.Const(False, type=t.BOOL), type=t.BOOL, span=node.span)
            case ir.BoolOp(op=op, items=items) if any(map(has_block, items[1:])):
                return _short_circuit(op, items, fresh, node)
            case ir.IfExp(cond=cond, then=then, orelse=orelse) if has_block(then) or has_block(orelse):
                result = ir.Name(fresh("value"), type=node.type)
                choose = ir.If(cond, (ir.Assign(result, then),), (ir.Assign(result, orelse),), span=node.span)
                return ir.Block((ir.Declare(result.id, node.type, None), choose), result, type=node.type, span=node.span)
            case ir.Select(op=op, left=left, right=right) if has_block(right):
                selected = _selected(node, op, left, right, fresh)
                if not isinstance(selected, ir.Block):
                    return change(selected)
                chosen = change(selected.value)
                assert isinstance(chosen, ir.Expr)
                return dataclasses.replace(selected, value=chosen)
            case _:
                return node

    return ir.rewrite(module, change, ir.Truthy, ir.BoolOp, ir.IfExp, ir.Select)


def _short_circuit(op: str, items: tuple[ir.Expr, ...], fresh: Fresh, node: ir.BoolOp) -> ir.Block:
    """``and``/``or`` as a flag that is refined while it is undecided."""
    flag = ir.Name(fresh("holds"), type=t.BOOL)
    open_ = flag if op == "and" else ir.Not(flag, type=t.BOOL)
    cut = next(i for i, item in enumerate(items) if i and has_block(item))
    start = items[0] if cut == 1 else dataclasses.replace(node, items=items[:cut])
    inner: ir.Body = ()
    for item in reversed(items[cut:]):
        inner = (ir.If(open_, (ir.Assign(flag, item), *inner), span=item.span),)
    return ir.Block((ir.Declare(flag.id, t.BOOL, start), *inner), flag, type=t.BOOL, span=node.span)


def hoist_in_lambdas(module: ir.Module) -> ir.Module:
    """``hoist_blocks``, and a lambda that needs statements gets a single block as its body."""
    if not ir.holds(module, ir.Block):
        return module
    module = hoist_blocks(module)
    hoister = Hoister(Fresh(module))

    def change(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Lambda) or not has_block(node.body):
            return node
        before, value = hoister.expression(node.body)
        return dataclasses.replace(node, body=ir.Block(tuple(before), value, type=value.type)) if before else node

    return ir.rewrite(module, change, ir.Lambda)


def hoist_in_branches(module: ir.Module) -> ir.Module:
    """What is evaluated only sometimes and needs statements is a single block with all of them; before ``hoist_blocks``."""
    hoister = Hoister(Fresh(module))

    def gathered(node: ir.Expr) -> ir.Expr:
        if isinstance(node, ir.Block) or not has_block(node):
            return node
        before, value = hoister.expression(node)
        return ir.Block(tuple(before), value, type=value.type) if before else node

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.BoolOp(items=(first, *rest)):
                return dataclasses.replace(node, items=(first, *map(gathered, rest)))
            case ir.IfExp(then=then, orelse=orelse):
                return dataclasses.replace(node, then=gathered(then), orelse=gathered(orelse))
            case ir.Select(right=right):
                return dataclasses.replace(node, right=gathered(right))
            case _:
                return node

    return ir.rewrite(module, change, ir.BoolOp, ir.IfExp, ir.Select) if ir.holds(module, ir.Block) else module
