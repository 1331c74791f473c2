"""Numbers that are integers or floats, for targets whose types tell them apart: they are compared as floats."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t

#: Rules that order or tell apart what they get, and those that do so by a key.
_BY_KEY = {
    "list.sort": "list.sort_by",
    "list.sorted": "list.sorted_by",
    "list.sort_desc": "list.sort_by_desc",
    "list.sorted_desc": "list.sorted_by_desc",
    "iter.min": "iter.min_by",
    "iter.max": "iter.max_by",
}


def compare_as_floats(module: ir.Module) -> ir.Module:
    """Operands of comparisons and keys that may be of either kind as floats."""
    return ir.rewrite(module, _compared, ir.Compare, ir.Op)


def is_number(type_: t.Type) -> bool:
    return isinstance(type_, t.Int | t.Float) or _is_mixed(type_)


def _is_mixed(type_: t.Type) -> bool:
    return isinstance(type_, t.Union) and all(isinstance(m, t.Float) or m == t.INT for m in type_.members)


def _as_float(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Float) else ir.Coerce(node, type=t.FLOAT, span=node.span)


def _compared(node: ir.Node) -> ir.Node:
    match node:
        case ir.Compare(left=left, right=right) if (_is_mixed(left.type) and is_number(right.type)) or (
            _is_mixed(right.type) and is_number(left.type)
        ):
            return dataclasses.replace(node, left=_as_float(left), right=_as_float(right))
        case ir.Op(concept=concept, args=args) if "_by" in concept:
            return dataclasses.replace(node, args=tuple(map(_key, args)))
        case ir.Op(concept=concept, args=(items,)) if concept in _BY_KEY and _is_mixed(elem := getattr(items.type, "elem", t.NONE)):
            number = ir.Name("number", type=elem)
            key = ir.Lambda((ir.Param("number", elem),), _as_float(number), type=t.Func((elem,), t.FLOAT))
            return dataclasses.replace(node, concept=_BY_KEY[concept], args=(items, key))
        case _:
            return node


def _key(arg: ir.Expr) -> ir.Expr:
    match arg:
        case ir.Lambda(body=body, type=t.Func(params=params)) if _is_mixed(body.type):
            return dataclasses.replace(arg, body=_as_float(body), type=t.Func(params, t.FLOAT))
        case _:
            return arg


def counted_flags(module: ir.Module) -> ir.Module:
    """A variable that holds a bool or a number is a number in arithmetic: its bool counts as 0 or 1."""

    def change(n: ir.Node) -> ir.Node:
        match n:
            case ir.Coerce(operand=ir.Name(type=t.Union(members=members)) as held, type=t.Int() | t.Float() as number) if t.BOOL in members:
                flag = ir.Coerce(ir.Coerce(held, type=t.BOOL), type=t.INT)
                shown = flag if isinstance(number, t.Int) else ir.Coerce(flag, type=number)
                return ir.IfExp(ir.IsType(held, t.BOOL, type=t.BOOL), shown, n, type=number)
            case _:
                return n

    return ir.rewrite(module, change, ir.Coerce)
