"""``copy.deepcopy`` of containers as the copies that it makes: one level by the container's own copy, those inside by a comprehension.

For targets whose containers are no values and whose library has no deep copy. What holds objects of classes is left for the target's own row, if it has one.
"""

from __future__ import annotations

from collections.abc import Callable

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh, by_scope


def spell_deep_copies(module: ir.Module) -> ir.Module:
    """The pass."""

    def within(fresh: Fresh, _: ir.Node) -> Callable[[ir.Node], ir.Node]:
        def change(node: ir.Node) -> ir.Node:
            match node:
                case ir.Op(concept="value.deepcopy", args=(value,)) if is_plain(value.type):
                    return _copied(value, fresh)
                case _:
                    return node

        return change

    return by_scope(module, within, ir.Op)


def _copied(node: ir.Expr, fresh: Fresh) -> ir.Expr:
    type_ = node.type
    match type_:
        case t.List(elem=elem) if not _is_immutable(elem):
            item = ir.Name(fresh("inner"), type=elem)
            return ir.Comp("list", _copied(item, fresh), (ir.Clause(item, node),), type=type_)
        case t.Dict(key=key, value=value) if not _is_immutable(value):
            name, item = ir.Name(fresh("key"), type=key), ir.Name(fresh("inner"), type=value)
            pair = t.Tuple((key, value))
            entries = ir.Op("dict.items", (node,), type=t.Iter(pair))
            return ir.Comp("dict", name, (ir.Clause(ir.TupleLit((name, item), type=pair), entries),), _copied(item, fresh), type=type_)
        case t.List() | t.Set() | t.Dict():
            return ir.Op(f"{type(type_).__name__.lower()}.copy", (node,), type=type_)
        case _:
            return node


def is_plain(type_: t.Type) -> bool:
    """Does a copy need no more than copies of containers?"""
    match type_:
        case t.List(elem=elem):
            return is_plain(elem)
        case t.Set():
            return True
        case t.Dict(value=value):
            return is_plain(value)
        case _:
            return _is_immutable(type_)


def _is_immutable(type_: t.Type) -> bool:
    match type_:
        case t.Tuple() | t.Optional() | t.Union():
            return all(map(_is_immutable, t.children(type_)))
        case _:
            return isinstance(type_, t.Bool | t.Int | t.Float | t.Char | t.Str | t.Bytes | t.NoneT)
