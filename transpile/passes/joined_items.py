"""Lists that are joined to one of several types, for targets where a list as one of other types is refused as a copy."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh


def joined_items(module: ir.Module) -> ir.Module:
    """``words + numbers`` as ``[item for item in words] + [item for item in numbers]``: joining copies them anyhow."""
    if not ir.holds(module, ir.Coerce):
        return module
    fresh: list[Fresh] = []

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept="list.concat", args=args) if any(map(_widened, args)):
                fresh[:] = fresh or [Fresh(module)]
                return dataclasses.replace(node, args=tuple(_items(a, fresh[0]) if _widened(a) else a for a in args))
            case _:
                return node

    return ir.rewrite(module, change, ir.Op)


def _widened(e: ir.Expr) -> bool:
    """Is this a list, other than a literal, as one whose elements may be of several types?"""
    match e:
        case ir.Coerce(type=t.List(elem=t.Union()), operand=ir.Name(type=t.List()) | ir.Field(type=t.List())):
            return True
        case _:
            return False


def _items(e: ir.Expr, fresh: Fresh) -> ir.Expr:
    assert isinstance(e, ir.Coerce)
    assert isinstance(e.type, t.List)
    assert isinstance(e.operand.type, t.List)
    item = ir.Name(fresh("item"), type=e.operand.type.elem)
    return ir.Comp("list", ir.Coerce(item, type=e.type.elem), (ir.Clause(item, e.operand),), type=e.type)
