"""Operations that give nothing, where their value is looked at: a statement, and none."""

from __future__ import annotations

import dataclasses
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.comprehensions import gives_nothing

#: What looks at the values of its operands.
LOOKING = (
    ir.ListLit,
    ir.SetLit,
    ir.TupleLit,
    ir.DictLit,
    ir.Call,
    ir.CallValue,
    ir.MethodCall,
    ir.New,
    ir.Op,
    ir.Compare,
    ir.IsNone,
    ir.Formatted,
    ir.IfExp,
    ir.Select,
)

#: What may be there for what it does.
ACTING = (ir.Op, ir.Call, ir.CallValue, ir.MethodCall)
#: Statements that keep a value or give it back.
KEEPING = (ir.Declare, ir.Assign, ir.Return)


def none_of_effects(module: ir.Module) -> ir.Module:
    """``[xs.append(1), 2]`` as ``{xs.append(1); None}`` inside the list, ``r = xs.append(1)`` as two statements: before
    ``hoist_blocks``, for targets whose own operation has another value, or none at all."""
    effects = [n for n in ir.walk(module, *ACTING) if gives_nothing(n)]
    apart = [s for s in ir.walk(module, ir.ExprStmt) if gives_nothing(s.value)]
    return ir.rewrite(module, _looking, *LOOKING, *KEEPING) if len(effects) > len(apart) else module


def text_of_effects(module: ir.Module) -> ir.Module:
    """``f"{xs.append(1)}"`` as ``f"{do xs.append(1), then 'None'}"``: after ``none_of_effects``, for targets with blocks as expressions,
    where what is done would else be done before what stands to its left."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Formatted(value=ir.Block(type=t.NoneT()) as done, spec=""):
                return dataclasses.replace(node, value=_none_text(done), conversion="")
            case ir.Op(concept="str.of" | "str.repr", args=(ir.Block(type=t.NoneT()) as done,)):
                return _none_text(done)
            case _:
                return node

    return ir.rewrite(module, change, ir.Formatted, ir.Op)


def _none_text(done: ir.Block) -> ir.Block:
    return dataclasses.replace(done, value=ir.Const("None", type=t.STR), type=t.STR)


def _looking(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
    if isinstance(node, KEEPING):
        told = _told(node.value)
        return (*told.stmts, dataclasses.replace(node, value=told.value)) if isinstance(told, ir.Block) and told is not node.value else node
    changes = {name: _told(getattr(node, name)) for name in ir.node_fields(type(node))}
    return dataclasses.replace(node, **changes) if any(changes[n] is not getattr(node, n) for n in changes) else node


def _told(value: Any) -> Any:
    match value:
        case tuple():
            told = tuple(map(_told, value))
            return told if any(a is not b for a, b in zip(told, value, strict=True)) else value
        case ir.Coerce(operand=operand):
            told = _told(operand)
            if told is operand:
                return value
            return dataclasses.replace(told, value=dataclasses.replace(value, operand=told.value), type=value.type)
        case ir.Expr() if gives_nothing(value):
            return ir.Block((ir.ExprStmt(value, span=value.span),), ir.Const(None, type=t.NONE), type=t.NONE, span=value.span)
        case _:
            return value
