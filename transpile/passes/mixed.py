"""Integers and floats in one place (``[1, 2.5]``), for targets where 1 and 1.0 are not equal there."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh

#: Operations that look for a value among elements, and those that order elements by a key.
_SEEKING = frozenset({"list.contains", "iter.contains", "list.index", "list.count"})
_ORDERING = ("iter.min_by", "iter.max_by", "list.sorted_by", "list.sort_by")
#: All that a target may take for equal.
ALL = frozenset({"values", "items", "orders", "keys"})


def compare_mixed(module: ir.Module, equal: frozenset[str], *, typed: bool) -> ir.Module:
    """Compares numbers of several types as floats, and says what cannot be said so.

    ``equal`` names where the target itself takes 1 for 1.0: ``values`` that are compared, ``items`` of containers that are, ``orders`` by
    a key, ``keys`` of dictionaries and sets. Where values have no declared types (not ``typed``), to call a number a float makes none.
    """
    fresh = Fresh(module)

    def floats(node: ir.Expr) -> ir.Expr | None:
        """The same numbers as floats."""
        if _is_number(node.type):
            if node.type == t.FLOAT:
                return node
            number = ir.Coerce(node, type=t.FLOAT)
            return number if typed else ir.Arith("*", number, ir.Const(1.0, type=t.FLOAT), type=t.FLOAT)
        if isinstance(node.type, t.List) and _is_number(node.type.elem):
            item = ir.Name(fresh("number"), type=node.type.elem)
            return ir.Comp("list", floats(item) or item, (ir.Clause(item, node),), type=t.List(t.FLOAT))
        return None

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Compare(left=left, right=right) if _is_mixed(left.type) or _is_mixed(right.type):
                return node if "values" in equal else _as_floats(node, floats(left), floats(right))
            case ir.Compare(left=left, right=right) if "items" not in equal and (_has_mixed(left.type) or _has_mixed(right.type)):
                return _as_floats(node, floats(left), floats(right))
            case ir.Op(concept=concept, args=(items, value, *rest)) if concept in _SEEKING and "items" not in equal:
                if not _has_mixed(items.type) and not _is_mixed(value.type):
                    return node
                among, sought = floats(items), floats(value)
                return _refused(node) if rest or among is None or sought is None else dataclasses.replace(node, args=(among, sought))
            case ir.Op(concept="list.remove", args=(items, _)) if "items" not in equal and _has_mixed(items.type):
                return _refused(node)
            case ir.Op(concept=concept, args=args) if "orders" not in equal and concept.startswith(_ORDERING):
                return dataclasses.replace(node, args=tuple(map(_float_key, args)))
            case ir.Expr() if "keys" not in equal and _has_mixed_keys(node):
                return _refused(node)
            case _:
                return node

    return ir.rewrite(module, change, ir.Compare, ir.Op, ir.DictLit, ir.SetLit, ir.Comp, ir.Lookup)


def _float_key(argument: ir.Expr) -> ir.Expr:
    if not isinstance(argument, ir.Lambda) or not _is_mixed(argument.body.type):
        return argument
    assert isinstance(argument.type, t.Func)
    body = ir.Coerce(argument.body, type=t.FLOAT)
    return dataclasses.replace(argument, body=body, type=dataclasses.replace(argument.type, result=t.FLOAT))


def _as_floats(node: ir.Compare, left: ir.Expr | None, right: ir.Expr | None) -> ir.Expr:
    return _refused(node) if left is None or right is None else dataclasses.replace(node, left=left, right=right)


def _refused(node: ir.Expr) -> ir.Expr:
    return ir.Unsupported("compare", "equal numbers of several types are not equal here", type=node.type, span=node.span)


def _is_number(type_: t.Type) -> bool:
    return isinstance(type_, t.Int | t.Float) or _is_mixed(type_)


def _is_mixed(type_: t.Type) -> bool:
    return isinstance(type_, t.Union) and all(isinstance(m, t.Int | t.Float) for m in type_.members)


def _has_mixed(type_: t.Type) -> bool:
    """Are there integers beside floats among its parts?"""
    if isinstance(type_, t.Union) and sum(isinstance(m, t.Int | t.Float) for m in type_.members) > 1:
        return True
    return not isinstance(type_, t.Func) and any(map(_has_mixed, t.children(type_)))


def _has_mixed_keys(node: ir.Expr) -> bool:
    """Does an expression make a dictionary or set with such keys, or look into one?"""
    first = node.args[0] if isinstance(node, ir.Op) and node.args else node.obj if isinstance(node, ir.Lookup) else node
    return any(isinstance(e.type, t.Dict | t.Set) and _has_mixed(t.children(e.type)[0]) for e in (node, first))
