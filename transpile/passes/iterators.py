"""Iterators that are read on after something else has read of them: refused where an iterator is a value, which never moves."""

from __future__ import annotations

import dataclasses
from collections import Counter

from dragoman.transpile import ir
from dragoman.transpile import types as t

_NEXT = ("iter.next", "iter.next_or")


def refuse_read_on(module: ir.Module) -> ir.Module:
    """The module with an ``Unsupported`` in functions that take the next of an iterator that is not theirs, or use one in two ways."""

    def change(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, body=_checked(node.body, node.params)) if isinstance(node, ir.Function) else node

    done = ir.rewrite(module, change, ir.Function)
    assert isinstance(done, ir.Module)
    return dataclasses.replace(done, main=_checked(done.main, ()))


def _checked(body: ir.Body, params: tuple[ir.Param, ...]) -> ir.Body:
    nodes = [n for s in body for n in ir.walk(s)]
    uses = Counter(n.id for n in nodes if isinstance(n, ir.Name) and isinstance(n.type, t.Iter))
    steps = Counter(n.args[0].id for n in nodes if isinstance(n, ir.Op) and n.concept in _NEXT and isinstance(n.args[0], ir.Name))
    given = {p.name for p in params}
    own = Counter(n.name for n in nodes if isinstance(n, ir.Declare) and isinstance(n.type, t.Iter))
    assigned = {n.target.id for n in nodes if isinstance(n, ir.Assign) and isinstance(n.target, ir.Name)}
    moved = [
        name
        for name, total in uses.items()
        if (name in given and steps[name]) or (own[name] == 1 and name not in assigned and total > 1 and steps[name] < total)
    ]
    if not moved:
        return body
    why = f"{min(moved)} is an iterator that is read on after something else has read of it"
    return (ir.ExprStmt(ir.Unsupported("iterator", why, type=t.NONE, span=body[0].span), span=body[0].span), *body)
