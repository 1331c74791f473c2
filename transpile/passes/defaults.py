"""``d.get(k, inf)`` of a dictionary of integers: a choice between a value and the default, not a lookup in a dictionary of both."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t


def chosen_defaults(module: ir.Module) -> ir.Module:
    """Asks for the key where dictionary and default have different types, and compares such numbers as numbers."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(
                concept="dict.get_or",
                args=(ir.Coerce(operand=ir.Expr(type=t.Dict(value=value)) as mapping), key, default),
                type=t.Union() as type_,
            ) if value in type_.members and isinstance(mapping, ir.Name | ir.Field) and isinstance(key, ir.Name | ir.Const):
                there = ir.Op("dict.contains", (mapping, key), type=t.BOOL)
                found = ir.Lookup(mapping, key, on_fail="unreachable", type=value)
                return ir.IfExp(there, ir.Coerce(found, type=type_), default, type=type_, span=node.span)
            case ir.Compare(op="<" | "<=" | ">" | ">=", left=left, right=right) if _is_choice(left) or _is_choice(right):
                return dataclasses.replace(node, left=_number(left), right=_number(right))
            case ir.Coerce(operand=ir.IfExp(type=t.Union(), then=then, orelse=orelse) as choice, type=t.Float()) if _is_choice(node):
                return dataclasses.replace(choice, then=_number(then), orelse=_number(orelse), type=t.FLOAT)
            case _:
                return node

    return ir.rewrite(module, change, ir.Op, ir.Compare, ir.Coerce) if module.source == "python" else module


def _is_choice(node: ir.Expr) -> bool:
    """A number that is one of two, of an integer and a real."""
    match node:
        case ir.Coerce(operand=ir.IfExp(type=t.Union()) as choice, type=t.Int() | t.Float()):
            return _is_choice(choice)
        case ir.IfExp(then=ir.Coerce(operand=a), orelse=ir.Coerce(operand=b), type=t.Union()):
            return all(isinstance(x.type, t.Int | t.Float) and x.type != t.BIGINT for x in (a, b))
        case _:
            return False


def _number(node: ir.Expr) -> ir.Expr:
    """The expression as a real number."""
    match node:
        case ir.IfExp(then=then, orelse=orelse, type=t.Union()) if _is_choice(node):
            return dataclasses.replace(node, then=_number(then), orelse=_number(orelse), type=t.FLOAT)
        case ir.Coerce(operand=operand) if _is_choice(node) or isinstance(node.type, t.Union):
            return _number(operand)
        case _:
            return node if isinstance(node.type, t.Float) else ir.Coerce(node, type=t.FLOAT, span=node.span)
