"""Collections that a statement makes by statements of its own: maps of keys or pairs and reversed lists, where a target has no
expression for them."""

from __future__ import annotations

import dataclasses
from typing import TypeGuard

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh


def spell_out(module: ir.Module) -> ir.Module:
    """``d = dict.fromkeys(xs, 0)`` as an empty dict and a loop, ``return xs[::-1]`` as a copy that is reversed."""
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Op(concept="str.join", args=(ir.Const(value=""), items)) if (chars := _reversed(items)) and _is_chars(chars):
                return dataclasses.replace(node, concept="str.reversed", args=chars.args)
            case ir.Declare(name=text, value=ir.Op() as value) if value.type == node.type:
                made = _made(ir.Name(text, type=node.type), value, fresh)
                if made is not None:
                    return (dataclasses.replace(node, value=made[0]), *made[1])
                return _joined(node, value, fresh)
            case ir.Assign(target=ir.Name() as name, value=ir.Op() as value) if value.type == name.type:
                made = _made(name, value, fresh)
                return node if made is None else (dataclasses.replace(node, value=made[0]), *made[1])
            case ir.Return(value=ir.Op() as value):
                name = ir.Name(fresh("entries" if isinstance(value.type, t.Dict) else "backwards"), type=value.type)
                made = _made(name, value, fresh)
                if made is not None:
                    return (ir.Declare(name.id, value.type, made[0]), *made[1], dataclasses.replace(node, value=name))
                return _joined(node, value, fresh)
            case _:
                return node

    return ir.rewrite(module, change, ir.Op, ir.Declare, ir.Assign, ir.Return)


def _reversed(e: ir.Expr) -> ir.Expr | None:
    """The list that an expression gives in reverse order."""
    match e:
        case ir.Op(concept="iter.to_list", args=(inner,)) if isinstance(inner.type, t.Iter):
            return _reversed(inner)
        case ir.Op(concept="list.reversed" | "iter.reversed", args=(items,)) if isinstance(items.type, t.List):
            return items
        case _:
            return None


def _is_chars(e: ir.Expr) -> TypeGuard[ir.Op]:
    return isinstance(e, ir.Op) and e.concept == "str.chars"


def _joined(node: ir.Declare | ir.Return, value: ir.Op, fresh: Fresh) -> ir.Stmt | tuple[ir.Stmt, ...]:
    """``sep.join(xs[::-1])`` with a variable for the reversed list."""
    match value:
        case ir.Op(concept="str.join", args=(ir.Const() as separator, turned)) if (items := _reversed(turned)) is not None:
            name = ir.Name(fresh("backwards"), type=items.type)
            reverse = ir.ExprStmt(ir.Op("list.reverse", (name,), type=t.NONE))
            whole = dataclasses.replace(value, args=(separator, name))
            first = ir.Declare(name.id, name.type, ir.Op("list.copy", (items,), type=items.type))
            return (first, reverse, dataclasses.replace(node, value=whole))
        case _:
            return node


def _made(name: ir.Name, value: ir.Op, fresh: Fresh) -> tuple[ir.Expr, ir.Body] | None:
    """What a collection is at first, and the statements that complete it."""
    type_ = value.type
    items = _reversed(value)
    if items is not None and items.type == type_:
        return ir.Op("list.copy", (items,), type=type_), (ir.ExprStmt(ir.Op("list.reverse", (name,), type=t.NONE)),)
    match value:
        case ir.Op(concept="dict.fromkeys", args=(keys, ir.Const() | ir.Name() as each)) if isinstance(type_, t.Dict) and each != name:
            key = ir.Name(fresh("key"), type=type_.key)
            return _filled(name, type_, key, keys, key, each)
        case ir.Op(concept="dict.of_pairs", args=(pairs,)) if isinstance(type_, t.Dict):
            key, held = ir.Name(fresh("key"), type=type_.key), ir.Name(fresh("value"), type=type_.value)
            return _filled(name, type_, ir.TupleLit((key, held), type=t.Tuple((key.type, held.type))), pairs, key, held)
        case _:
            return None


def _filled(
    name: ir.Name, type_: t.Dict, target: ir.Name | ir.TupleLit, items: ir.Expr, key: ir.Name, each: ir.Expr
) -> tuple[ir.Expr, ir.Body] | None:
    """An empty dict and a loop; none where the elements are of another type, or made by a comprehension."""
    if not isinstance(items.type, t.List | t.Set | t.Iter) or items.type.elem != target.type or each.type != type_.value:
        return None
    if isinstance(items, ir.Comp) or name.id in {n.id for n in ir.walk(items) if isinstance(n, ir.Name)}:
        return None
    store = ir.Assign(ir.Lookup(name, key, type=type_.value), each)
    return ir.DictLit((), type=type_), (ir.ForEach(target, items, (store,)),)
