"""Sorted entries of a dictionary: its keys differ, so that values never decide."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh

_BY_KEY = {"list.sorted": "list.sorted_by", "list.sorted_desc": "list.sorted_by_desc"}


def sort_entries_by_key(module: ir.Module) -> ir.Module:
    """``sorted(d.items())`` as ``sorted(d.items(), key=lambda entry: entry[0])``: for targets that write out how pairs compare."""
    fresh = Fresh(module)
    # A long of Java's, which an integer without a width is, is a large integer in JavaScript, and no index.
    first_place = ir.Const(0, type=t.Int(32) if module.source == "java" else t.INT)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept=concept, args=(ir.Op(concept="dict.items", args=(ir.Expr(type=t.Dict(key=key)),)) as items,)) if (
                concept in _BY_KEY and isinstance(key, t.Str | t.Int) and isinstance(items.type, t.List | t.Iter)
            ):
                pair = items.type.elem
                entry = ir.Name(fresh("entry"), type=pair)
                first = ir.Index(entry, first_place, wraps=False, on_fail="unreachable", type=key)
                by = ir.Lambda((ir.Param(entry.id, pair),), first, type=t.Func((pair,), key))
                return dataclasses.replace(node, concept=_BY_KEY[concept], args=(*node.args, by))
            case _:
                return node

    return ir.rewrite(module, change, ir.Op)
