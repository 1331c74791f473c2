"""Loops whose targets take lists apart, for targets whose patterns only take tuples: the list has a name, and is taken apart first."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh, by_scope


def name_rows(module: ir.Module) -> ir.Module:
    """``for a, b in rows`` as ``for row in rows: a, b = row``, where the rows are lists."""

    def within(fresh: Fresh, _: ir.Node) -> ir.Rewriter:
        def change(node: ir.Node) -> ir.Node:
            match node:
                case ir.ForEach(target=ir.TupleLit() as target, iterable=ir.Expr(type=t.List(elem=t.List() as elem))):
                    row = ir.Name(fresh("row"), type=elem)
                    return dataclasses.replace(node, target=row, body=(ir.Unpack(target, row, span=node.span), *node.body))
                case _:
                    return node

        return change

    return by_scope(module, within, ir.ForEach)
