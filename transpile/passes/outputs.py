"""Printing all or nothing: what may raise is worked out before the line begins to appear.

For targets that write the parts of a line one after the other, in statements whose exceptions somebody handles.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh

PRINTING = frozenset({"io.print", "io.write"})


def whole_lines(module: ir.Module) -> ir.Module:
    """``print(a, f(b))`` in a ``try``: the call comes first, where nothing else can tell."""
    if not any(isinstance(n, ir.Try) for n in ir.walk(module)):
        return module
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, body=_statements(node.body, fresh)) if isinstance(node, ir.Try) else node

    return ir.rewrite(module, change)


def _statements(body: ir.Body, fresh: Callable[[str], str]) -> ir.Body:
    out: list[ir.Stmt] = []
    for s in body:
        match s:
            case ir.ExprStmt(value=ir.Op(concept=concept, args=(ir.Interp(parts=parts) as line,)) as output) if concept in PRINTING:
                calls = [p for p in parts if isinstance(p, ir.Formatted) and isinstance(p.value, ir.Call | ir.MethodCall)]
                plain = all(isinstance(p, ir.Const) or isinstance(p.value, ir.Name | ir.Const) or p in calls for p in parts)
                if len(calls) != 1 or not plain or parts[0] is calls[0] or isinstance(calls[0].value.type, t.NoneT):
                    out.append(s)
                    continue
                name = ir.Name(fresh("shown"), type=calls[0].value.type)
                out.append(ir.Declare(name.id, name.type, calls[0].value, mutable=False, span=s.span))
                shown = tuple(dataclasses.replace(p, value=name) if p is calls[0] else p for p in parts)
                whole = dataclasses.replace(output, args=(dataclasses.replace(line, parts=shown),))
                out.append(dataclasses.replace(s, value=whole))
            case _:
                out.append(s)
    return tuple(out)
