"""Reachable ends and sure assignments, as compilers of Java and C# check them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t

TRUE = ir.Const(True, type=t.BOOL)


def completes(body: Sequence[ir.Stmt]) -> bool:
    """Can the end of ``body`` be reached? Conditions other than a literal ``True`` are taken for open."""
    return all(_completes(s) for s in body)


def _completes(node: ir.Stmt) -> bool:
    match node:
        case ir.Return() | ir.Raise() | ir.Break() | ir.Continue():
            return False
        case ir.If(then=then, orelse=orelse):
            return completes(then) or completes(orelse)
        case ir.While(cond=cond, body=body):
            return cond != TRUE or any(_breaks(s) for s in body)
        case ir.Try(body=body, handlers=handlers, final=final):
            return completes(final) and (completes(body) or any(completes(h.body) for h in handlers))
        case _:
            return True


def _breaks(node: ir.Stmt) -> bool:
    """Does a statement leave the loop it stands in?"""
    match node:
        case ir.Break():
            return True
        case ir.If(then=then, orelse=orelse):
            return any(map(_breaks, (*then, *orelse)))
        case ir.Try(body=body, handlers=handlers, orelse=orelse, final=final):
            return any(map(_breaks, (*body, *orelse, *final, *(s for h in handlers for s in h.body))))
        case _:
            return False


def prune_unreachable(module: ir.Module) -> ir.Module:
    """Drops statements after one that never ends, which such compilers refuse."""

    def cut(body: ir.Body) -> ir.Body:
        for i, s in enumerate(body):
            if not _completes(s):
                return body[: i + 1]
        return body

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.If(then=then, orelse=orelse):
                return _changed(node, then=cut(then), orelse=cut(orelse))
            case ir.While(body=body) | ir.ForRange(body=body) | ir.ForEach(body=body) | ir.Function(body=body) | ir.Handler(body=body):
                return _changed(node, body=cut(body))
            case ir.Try(body=body, final=final):
                return _changed(node, body=cut(body), final=cut(final))
            case _:
                return node

    return ir.rewrite(module, change, *ir.BODIES)


def raise_statements(module: ir.Module) -> ir.Module:
    """A statement whose value is ``error.raise`` becomes ``raise``."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.ExprStmt(value=value) | ir.Return(value=value) | ir.Declare(value=value) | ir.Assign(value=value):
                pass
            case ir.ForEach(iterable=value) | ir.If(cond=value) | ir.While(cond=value):
                pass
            case _:
                return node
        while isinstance(value, ir.Coerce | ir.Truthy):
            value = value.operand
        if isinstance(value, ir.Op) and value.concept == "error.raise":
            return ir.Raise(value.args[0], span=node.span)
        return node

    return ir.rewrite(module, change, ir.ExprStmt, ir.Return, ir.Declare, ir.Assign, ir.ForEach, ir.If, ir.While)


def _changed(node: ir.Node, **bodies: ir.Body) -> ir.Node:
    changes: dict[str, Any] = {k: v for k, v in bodies.items() if v is not getattr(node, k)}
    return dataclasses.replace(node, **changes) if changes else node


def surely_assigns(body: Sequence[ir.Stmt], name: str) -> bool:
    """Is ``name`` assigned on every path through ``body`` that could read it? Says no where it can't tell."""
    for s in body:
        match s:
            case ir.Assign(target=ir.Name(id=target), value=value) if target == name:
                return not _mentions(value, name)
            case ir.If(cond=cond, then=then, orelse=orelse) if _mentions(s, name):
                if _mentions(cond, name):
                    return False
                return all((not completes(b) and not any(_mentions(x, name) for x in b)) or surely_assigns(b, name) for b in (then, orelse))
            case _ if _mentions(s, name):
                return False
            case _ if not _completes(s):
                return True
    return False


def _mentions(node: ir.Node, name: str) -> bool:
    return any(isinstance(n, ir.Name | ir.Assigned) and (n.id if isinstance(n, ir.Name) else n.name) == name for n in ir.walk(node))
